import { clip } from '../../text/glyph.ts'
import { present } from '../../text/present.ts'
import { child, items, stringOf, stringsOf, type YamlNode } from '../../yaml/tree.ts'
import type { CountFact, DateFact, Holder, NameFact, QuoteFact, RoleFact } from '../fact.ts'
import { amountOf } from './amount.ts'
import { checkOrder, dayOfKey, readBase } from './base.ts'
import { type FactsSource, report } from './facts-source.ts'
import { dateOf, inItsUnit } from './value.ts'

// The tree may hold what the schema refused. The mistake is noted then, and no facts are given out, so what is
// missing is read as empty here.

/** A name: its own keys, or the name alone. */
export function readName(from: FactsSource, node: YamlNode): NameFact {
  checkOrder(from, node, ['born', 'died'])
  return {
    kind: 'name',
    ...readBase(from, node),
    name: stringOf(node) ?? stringOf(child(node, 'name')) ?? '',
    aka: stringsOf(child(node, 'aka')),
    not: stringsOf(child(node, 'not')),
    entity: (stringOf(child(node, 'kind')) ?? 'person') as NameFact['entity'],
    ...present({ born: dayOfKey(node, 'born'), died: dayOfKey(node, 'died') }),
  }
}

/** A role. `holder` is the short form of one holder, and the days of the role are then the term. */
export function readRole(from: FactsSource, node: YamlNode): RoleFact {
  const { since, until, ...base } = readBase(from, node)
  const term = present({ since, until })
  const holder = nameOf(from, child(node, 'holder'))
  const holders = items(child(node, 'holders')).map(item => readHolder(from, item))
  return {
    kind: 'role',
    ...base,
    ...(holder === undefined ? term : {}),
    title: stringOf(child(node, 'title')) ?? '',
    aka: stringsOf(child(node, 'aka')),
    holders: holder === undefined ? holders : [{ name: holder, ...term }],
  }
}

function readHolder(from: FactsSource, node: YamlNode): Holder {
  checkOrder(from, node, ['since', 'until'])
  const name = nameOf(from, node) ?? nameOf(from, child(node, 'name')) ?? ''
  return { name, ...present({ since: dayOfKey(node, 'since'), until: dayOfKey(node, 'until') }) }
}

/** The name of a holder. A term beside it would be read as a part of the name, which no article has. */
function nameOf(from: FactsSource, node: YamlNode | undefined): string | undefined {
  const text = stringOf(node)
  const term = /^(.+?),?\s+(since|until)\s+(\d\S*)$/.exec(text ?? '')
  if (node && term)
    report(
      from,
      node,
      `A holder is a name alone. Write ${clip(term[1]!)}, and ${term[2]}: ${clip(term[3]!)} beside it`,
    )
  return text
}

/** An event and its date; undefined where the date cannot be read, which is noted. */
export function readDate(from: FactsSource, node: YamlNode): DateFact | undefined {
  const base = readBase(from, node)
  const date = dateOf(from, child(node, 'date'))
  const event = stringOf(child(node, 'event')) ?? ''
  const about = stringsOf(child(node, 'about'))
  return date && { kind: 'date', ...base, event, date, about: about.length > 0 ? about : [event] }
}

/**
 * A value and what it is of. A bare number whose unit is a measure becomes a quantity of it; the noun behind a number is
 * its unit.
 */
export function readCount(from: FactsSource, node: YamlNode): CountFact {
  const given = stringsOf(child(node, 'unit'))
  const value = amountOf(from, child(node, 'value'), given)
  const was = amountOf(from, child(node, 'was'), given)
  const noun = value?.noun ?? was?.noun
  const unit = given.length > 0 || noun === undefined ? given : [noun]
  return {
    kind: 'count',
    ...readBase(from, node),
    subject: stringOf(child(node, 'subject')) ?? '',
    unit,
    about: stringsOf(child(node, 'about')),
    ...present({
      value: value && inItsUnit(value.quantity, unit),
      was: was && inItsUnit(was.quantity, unit),
      per: value?.per ?? was?.per,
      elapsed: dayOfKey(node, 'elapsed'),
    }),
  }
}

/** A quotation and who said it. */
export const readQuote = (from: FactsSource, node: YamlNode): QuoteFact => ({
  kind: 'quote',
  ...readBase(from, node),
  text: stringOf(child(node, 'text')) ?? '',
  ...present({ by: stringOf(child(node, 'by')) }),
})
