import { clip } from '../../text/glyph.ts'
import { inUnit } from '../../value/quantity/read.ts'
import { withUnit } from '../../value/quantity/unit-table.ts'
import { readTime } from '../../value/time/read.ts'
import { isRelative, type Time } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import { type FactsSource, report } from './facts-source.ts'

const dateForms =
  'a day 2022-02-24, a month 2022-02, a year 2022, a moment 2022-02-24T19:40, a span 2022-02-24/2022-03-02, ' +
  'or words such as 24 February 2022'

/**
 * The date under a key. Where there is text that is none, or none that stands by itself, a mistake is noted.
 */
export function dateOf(from: FactsSource, node: YamlNode | undefined): Time | undefined {
  const text = valueText(node)
  if (!node || text === undefined) return undefined
  const time = readTime(text)
  const problem = time ? whyNotSure(time) : unreadable(text)
  if (problem === undefined) return time
  report(from, node, problem)
  return undefined
}

/** Why a date is none that a fact can give: it is to be the same for every reader and every article. */
function whyNotSure(time: Time): string | undefined {
  const { text, fields, until } = time
  if (isRelative(time) || fields.year === undefined)
    return `"${clip(text)}" is no date by itself: it has no year`
  const unsure = [fields, until].find(each => each?.swappable)
  if (!unsure) return undefined
  const { year = fields.year, month = 1, day = 1 } = unsure
  const [one, other] = [isoDay(year, month, day), isoDay(year, day, month)]
  return `"${clip(text)}" may be ${one} or ${other}: write one of these`
}

const isoDay = (...parts: readonly number[]): string =>
  parts.map(part => String(part).padStart(2, '0')).join('-')

function unreadable(text: string): string {
  if (!text.split('/').every(part => isoShape.test(part)))
    return `No date can be read in "${clip(text)}". What can be read: ${dateForms}`
  return text.includes('/')
    ? `"${clip(text)}" has a date that does not exist, or ends before it begins`
    : `There is no date ${clip(text)}`
}

const isoShape = /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)?$/

/** A bare number in the first of its units, as if written with it, where that is a measure; `[cask, barrel]` counts casks. */
export function inItsUnit(value: Quantity, [unit]: readonly string[]): Quantity {
  if (value.dimension !== 'number' || value.unit !== '' || unit === undefined) return value
  const read = inUnit(value, unit)
  return read ? { ...read, text: withUnit(value.text, unit) } : value
}

/** What the schema lets through as a value: text, or a number as it is written. */
export function valueText(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined
  return node.text.trim() === '' ? undefined : node.text.trim()
}
