import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { scanOrdinals } from '../../src/value/quantity/number-ordinal.ts'
import { type ScannedQuantity, scanQuantities } from '../../src/value/quantity/scan.ts'

// Cases that somebody else wrote. Only the rows that their reference implementation reads too are counted.
//
// What is normalised. Spans of ages end after the unit here (`52-year`), there after `old` or `of age`. The number
// rows give the figure alone where a span here holds its currency or unit too, so the expected span must lie in ours.
// Fractions are percentages here, cents parts of a dollar: values agree up to that factor of a hundred. A range is one
// quantity here, and is read if it ends where the expected upper end does. Ordinals have a scan of their own.
//
// Rejected on purpose, 9 number rows: an IP address as four numbers; `-1.1^--23`; `1,674.5 G`; `dozs`; digits
// spelled one by one with hyphens; two whole numbers and a fraction joined by `and`;
// `a twenty-first`, an ordinal; `percents of twenty` (2).
// Rejected on purpose, 6 unit rows: a unit without a number (5); `2 pm` as picometers.
const sets = [
  { file: 'recognise-number.jsonl', rows: 96, floor: 87 },
  { file: 'recognise-numberwithunit.jsonl', rows: 117, floor: 111 },
]

interface Expected {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly resolution: { readonly value: string | null }
}

interface Row {
  readonly id: string
  readonly input: string
  readonly expected: readonly Expected[]
  readonly javascript: boolean
}

describe.each(sets)('$file', ({ file, rows, floor }) => {
  const path = `../shared/eval/dev/${file}`
  const measured = existsSync(path) ? test : test.skip

  measured(`reads at least ${floor} of ${rows} rows`, () => {
    const counted = readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Row)
      .filter(row => row.javascript)
    expect(counted).toHaveLength(rows)
    expect(counted.filter(isRead).length).toBeGreaterThanOrEqual(floor)
  })
})

function isRead(row: Row): boolean {
  const found = scanQuantities(row.input)
  const bare = row.id.startsWith('Number/')
  if (row.expected.length === 0) return !found.some(({ value }) => (value.dimension === 'number') === bare)
  return row.expected.every(expected =>
    expected.type === 'ordinal'
      ? scanOrdinals(row.input).some(ordinal =>
          agrees(row, expected, { ...ordinal, values: [ordinal.value] }),
        )
      : found.some(quantity => agrees(row, expected, { ...quantity, values: valuesOf(quantity) })),
  )
}

interface Reading {
  readonly start: number
  readonly end: number
  readonly values: readonly number[]
}

function valuesOf({ value }: ScannedQuantity): number[] {
  const scaled = value.dimension === 'money' ? [value.amount * 100] : []
  if (value.dimension === 'percent') scaled.push(value.amount / 100)
  const { low, high } = value.core ?? value.interval
  const upper = Number.isFinite(high) ? [(value.amount * 2 * high) / (low + high)] : []
  return [value.amount, ...scaled, ...upper]
}

function agrees({ id, input }: Row, expected: Expected, { start, end, values }: Reading): boolean {
  const wanted = Number.parseFloat(expected.resolution.value ?? 'NaN')
  const text = input.slice(expected.start, expected.end).replace(/ (?:old|of age)$/, '')
  const last = expected.start + text.length
  const inside = start <= expected.start && end >= last
  const range = end === last && / to /.test(input.slice(start, expected.start))
  const exact = start === expected.start && end === last
  const value = values.some(given => Math.abs(given - wanted) <= Math.abs(wanted) * 1e-9)
  return value && (id.startsWith('Number/') ? inside : exact || range)
}
