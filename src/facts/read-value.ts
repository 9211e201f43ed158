import type { Time } from '../value/time.ts'
import { isRelative } from '../value/time.ts'
import type { Quantity } from '../value/value.ts'
import { type FactsSource, report } from './facts-source.ts'
import { readIsoTime } from './iso-time.ts'
import { clip } from './schema-message.ts'
import type { YamlNode } from './yaml-tree.ts'

const readTime = (text: string): Time | undefined => undefined
const inUnit = (value: Quantity, unit: string): Quantity | undefined => undefined
const readQuantity = (text: string): Quantity | undefined =>
  /^[\d,.]+$/.test(text) || text.startsWith('more than')
    ? {
        kind: 'quantity',
        text,
        dimension: 'number',
        unit: '',
        amount: Number(text.replace(/[^\d.]/g, '')),
        interval: {
          low: Number(text.replace(/[^\d.]/g, '')),
          high: text.startsWith('more') ? Infinity : Number(text.replace(/[^\d.]/g, '')),
        },
        vague: false,
      }
    : undefined

const dateForms =
  'a day 2022-02-24, a month 2022-02, a year 2022, a moment 2022-02-24T19:40, a span 2022-02-24/2022-03-02, or as an article writes it: 24 February 2022'
const valueForms = '20, twenty, 3.2 million, $4.5bn, 28%, 5-7, more than 100,000, about 5, 5 hours'

/** The value under a key. Where there is text that cannot be read a mistake is noted. */
export function quantityOf(from: FactsSource, node: YamlNode | undefined): Quantity | undefined {
  const text = valueText(node)
  const quantity = text === undefined ? undefined : readQuantity(text)
  if (node && text !== undefined && !quantity)
    report(from, node, `No value can be read in "${clip(text)}". What can be read: ${valueForms}`)
  return quantity
}

/** The time under a key, which has to stand by itself: a mistake is noted where the text is no date, or one without a year. */
export function dateOf(from: FactsSource, node: YamlNode | undefined): Time | undefined {
  const text = valueText(node)
  if (!node || text === undefined) return undefined
  const time = readIsoTime(text) ?? readTime(text)
  if (!time) report(from, node, `No date can be read in "${clip(text)}". What can be read: ${dateForms}`)
  else if (isRelative(time) || time.fields.year === undefined)
    report(from, node, `"${clip(text)}" has no year, so it is no date by itself`)
  else return time
  return undefined
}

/** A bare number in the first of the units that is a measure; else as it was. */
export function inItsUnit(value: Quantity, units: readonly string[]): Quantity {
  if (value.dimension !== 'number' || value.unit !== '') return value
  return units.map(unit => inUnit(value, unit)).find(measured => measured !== undefined) ?? value
}

/** What the schema lets through as a value: text, or a number as it is written. */
function valueText(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined
  return node.text.trim() === '' ? undefined : node.text.trim()
}
