import type { Block } from '../../document/document.ts'
import type { Span } from '../../text/span.ts'
import { shown } from './figures.ts'
import type { Reckoning } from './reckoning.ts'

/** A figure that is added up with others, or their sum: a stretch of a block that is nothing else. */
export interface Addend extends Span {
  readonly block: Block
}

const label = /^(?:grand )?totals?:?$|^sum:?$/i
const figure = /^(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/
// What is summed up in another way than by adding.
const otherwise =
  /%|rate|ratio|average|avg|mean|median|score|unique|distinct|percent|share|per\b|year|date|rank|index|users|visitors|cumulative|change|max|min|id\b|no\.|#/i

/** Whether a label is that of a sum. */
export const isTotal = (text: string): boolean => label.test(text)

/** Whether what a header or label names is not added up. */
export const isOtherwise = (text: string): boolean => otherwise.test(text)

/** Holds a stated sum against what it is the sum of; silent where a figure is unsure or the sum is less than a part. */
export function judgeSum(parts: readonly Addend[], total: Addend, reason: string): Reckoning[] {
  const all = [...parts, total].map(textOf)
  if (parts.length < 2 || !all.every(text => figure.test(text))) return []
  const values = parts.map(part => numberIn(textOf(part)))
  const sum = values.reduce((so, value) => so + value, 0)
  const stated = numberIn(textOf(total))
  const step = 10 ** -all.reduce((least, text) => Math.min(least, decimalsOf(text)), 9)
  const isRounded = step < 1 || textOf(total).includes('.')
  const agrees = Math.abs(sum - stated) <= (isRounded ? (step * (parts.length + 1)) / 2 : 0) + 1e-9
  return values.some(value => value > stated)
    ? []
    : [{ ...total, agrees, expected: shown(sum), reason, isFigure: true }]
}

const textOf = ({ block, start, end }: Addend): string => block.text.slice(start, end)
const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''))
const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
