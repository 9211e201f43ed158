import type { QuantityMention } from '../../mentions/mention.ts'
import { readQuantity } from '../../value/quantity/read.ts'
import type { Quantity } from '../../value/value.ts'

// A hedge has no more words than these before a number.
const longestHedge = 5

/**
 * A number as it is written, with the hedge beside it (`more than 100,000`), as a facts file would have it. Undefined
 * where it cannot be read back as the same value.
 */
export function writtenValue({ sentence, start, end, value }: QuantityMention): Quantity | undefined {
  const { words, block } = sentence
  const first = words.findIndex(word => word.end > start)
  for (let back = 0; back <= Math.min(longestHedge, first); back++) {
    const from = back === 0 ? start : words[first - back]!.start
    const text = spelledOut(block.text.slice(from, end).replace(/\s+/g, ' '), value)
    const read = readQuantity(lowerFirst(text)) ?? readQuantity(text)
    if (read && isSame(read, value)) return read
  }
  return undefined
}

/** `five-hour` as it stands alone: `five hours`. */
function spelledOut(text: string, { dimension, unit }: Quantity): string {
  const isCompound = dimension !== 'number' && dimension !== 'money' && text.endsWith(`-${unit}`)
  return isCompound ? `${text.slice(0, -unit.length - 1)} ${unit}s` : text
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  a.unit === b.unit &&
  a.amount === b.amount &&
  a.vague === b.vague &&
  a.interval.low === b.interval.low &&
  a.interval.high === b.interval.high
