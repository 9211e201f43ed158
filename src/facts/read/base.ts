import { present } from '../../text/present.ts'
import type { Span } from '../../text/span.ts'
import { type Day, readDay } from '../../value/day.ts'
import { child, stringOf, stringsOf, type YamlNode } from '../../yaml/tree.ts'
import type { DateFact, Examples, Severity } from '../fact.ts'
import { type FactsSource, factPlace, report } from './facts-source.ts'
import { globsOf } from './globs.ts'

type FactBase = Omit<DateFact, 'kind' | 'event' | 'date' | 'about'>

/** A day under a key. Where it is none the schema has said so. */
export function dayOfKey(node: YamlNode, key: string): Day | undefined {
  const text = stringOf(child(node, key))
  return text === undefined ? undefined : readDay(text)
}

/** What every fact carries; `id` is empty where none was given. */
export function readBase(from: FactsSource, node: YamlNode): FactBase {
  const files = child(node, 'files')
  checkOrder(from, node, ['since', 'until'])
  return {
    id: stringOf(child(node, 'id')) ?? '',
    place: factPlace(from, node),
    ...present({
      source: stringOf(child(node, 'source')),
      note: stringOf(child(node, 'note')),
      checked: dayOfKey(node, 'checked'),
      expires: dayOfKey(node, 'expires'),
      since: dayOfKey(node, 'since'),
      until: dayOfKey(node, 'until'),
      files: files && globsOf(from, files),
      severity: stringOf(child(node, 'severity')) as Severity | undefined,
      examples: readExamples(child(node, 'examples')),
    }),
  }
}

const readExamples = (node: YamlNode | undefined): Examples | undefined =>
  node && { ok: stringsOf(child(node, 'ok')), wrong: stringsOf(child(node, 'wrong')) }

/** Notes a mistake where the second of two days lies before the first. */
export function checkOrder(
  from: FactsSource,
  node: YamlNode,
  [first, second]: readonly [string, string],
): void {
  const start = dayOfKey(node, first)
  const end = dayOfKey(node, second)
  if (start !== undefined && end !== undefined && end < start)
    report(from, child(node, second) as Span, `"${second}" is ${end}, before "${first}" (${start})`)
}
