import type { Edit } from '../edit.ts'
import { levenshteinDistance } from './levenshtein.ts'

/**
 * How many letters have to be dropped, added, changed or swapped with their neighbour to make one word of the other:
 * the optimal string alignment distance (Boytsov 2011, Indexing methods for approximate dictionary searching), or
 * `undefined` where it is above the limit.
 */
export function spellingDistance(a: string, b: string, limit: number): number | undefined {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return undefined
  // A swap costs one here and two in a plain Levenshtein distance, which is much faster to find.
  const plain = levenshteinDistance(a, b)
  if (plain > 2 * limit) return undefined
  if (plain <= 1) return plain
  const distance = maySwap(a, b, limit) ? aligned(a, b) : plain
  return distance <= limit ? distance : undefined
}

/** True where two letters of the one stand the other way round in the other, no further away than the limit. */
function maySwap(a: string, b: string, limit: number): boolean {
  for (let row = 2; row <= a.length; row++) {
    const last = Math.min(b.length, row + limit)
    for (let column = Math.max(2, row - limit); column <= last; column++)
      if (isSwap(a, row, b, column)) return true
  }
  return false
}

function aligned(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(change, above[column]! + 1, current[column - 1]! + 1)
      if (isSwap(a, row, b, column)) least = Math.min(least, before[column - 2]! + 1)
      current.push(least)
    }
    before = above
    above = current
  }
  return above[b.length]!
}

const isSwap = (a: string, row: number, b: string, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]

/** The smallest contiguous edit that makes `right` of `found`, as offsets in `found`; never splits a surrogate pair. */
export function smallestEdit(found: string, right: string): Edit {
  const shortest = Math.min(found.length, right.length)
  let head = 0
  while (head < shortest && found[head] === right[head]) head++
  if (head > 0 && isHighSurrogate(found.charCodeAt(head - 1))) head--
  let tail = 0
  while (tail < shortest - head && found.at(-1 - tail) === right.at(-1 - tail)) tail++
  if (tail > 0 && isLowSurrogate(found.charCodeAt(found.length - tail))) tail--
  return { start: head, end: found.length - tail, text: right.slice(head, right.length - tail) }
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00
