import type { Fact, Holder, NameFact } from '../facts/fact.ts'
import { topicOf } from '../facts/facts.ts'
import { visible } from './visible.ts'

const longestSummary = 64

/**
 * One line a fact, in columns: kind, id, what it says, its place, and its days. A long text is cut.
 */
export function factLines(facts: readonly Fact[]): string[] {
  const rows = facts.map(fact => [
    fact.kind,
    visible(fact.id),
    clipped(visible(factSummary(fact))),
    visible(`${fact.place.file}:${fact.place.line}`),
    daysOf(fact),
  ])
  const widths = [5, column(rows, 1), column(rows, 2), column(rows, 3), 0]
  return rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
}

const column = (rows: readonly (readonly string[])[], at: number): number =>
  rows.reduce((widest, row) => Math.max(widest, row[at]!.length), 0)

function clipped(text: string): string {
  const characters = Array.from(text)
  return characters.length > longestSummary
    ? `${characters
        .slice(0, longestSummary - 1)
        .join('')
        .trimEnd()}…`
    : text
}

/** What a fact says, in a few words. */
function factSummary(fact: Fact): string {
  if (fact.kind === 'name') return nameSummary(fact)
  if (fact.kind === 'quote') return fact.by === undefined ? `"${fact.text}"` : `${fact.by}: "${fact.text}"`
  const isCounted = fact.kind === 'count' && (fact.value?.dimension ?? 'number') === 'number'
  const counted = isCounted && fact.unit.length > 0 ? ` (${fact.unit.join(', ')})` : ''
  return `${topicOf(fact)}: ${factValue(fact)}${counted}`
}

/** What a fact gives for its title, event or subject; empty for names and quotations. */
export function factValue(fact: Fact): string {
  if (fact.kind === 'role') return fact.holders.map(holderText).join('; ')
  if (fact.kind === 'date') return fact.date.text
  if (fact.kind !== 'count') return ''
  const { value, was, per, elapsed } = fact
  if (!value) return `since ${elapsed}`
  return `${value.text}${per === undefined ? '' : ` ${per}`}${was ? `, was ${was.text}` : ''}`
}

const holderText = ({ name, until }: Holder): string => [name, ...labelled('until', until)].join(' ')

function nameSummary({ name, aka, not, entity, born }: NameFact): string {
  const parts = [
    ...(entity === 'person' ? [] : [entity]),
    ...labelled('born', born),
    ...(aka.length === 0 ? [] : [`also ${aka.join(', ')}`]),
    ...(not.length === 0 ? [] : [`not ${not.join(', ')}`]),
  ]
  return parts.length === 0 ? name : `${name} (${parts.join('; ')})`
}

const daysOf = ({ since, until, expires, checked }: Fact): string =>
  [
    ...labelled('since', since),
    ...labelled('until', until),
    ...labelled('expires', expires),
    ...labelled('checked', checked),
  ].join(', ')

/** A value behind its label; nothing where there is none. */
export const labelled = (label: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${label} ${value}`]
