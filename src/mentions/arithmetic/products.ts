import { meets } from '../../value/interval.ts'
import { areAlike } from './differences.ts'
import { quantityOf, textOf } from './figures.ts'
import { asTold } from './larger.ts'
import type { Reckoning } from './reckoning.ts'
import { type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const cut =
  '(?:cut|split|divided|sawn|sliced|broken|paid|payable|repaid|repayable|due|released|delivered)(?: up)? (?:in|into|over)'
// `a beam of 12 metres, sawn into four pieces of three metres each`
const inParts = ['money', 'measure'].map(kind =>
  pattern(
    `(?<all>{${kind}})(?! (?:an?|per|each|every)(?!\\p{L}))[^\uE000-\uE009.;:]*? ${cut} {hedge}(?<count>{number})(?:{1..2}) of {hedge}(?<size>{${kind}}) each(?!\\p{L})`,
  ),
)

// What is cut may leave a rest.
const slack = 0.1

/** So many parts of one size, and what they are together. */
export const products = (skeleton: Skeleton): Reckoning[] =>
  hasFigures(skeleton, 'number') && skeleton.flat.includes(' each')
    ? inParts.flatMap(each => findIn(skeleton, each)).flatMap(judge)
    : []

function judge({ figures }: Found): Reckoning[] {
  const [all, count, size] = ['all', 'count', 'size'].map(name => quantityOf(figures[name]))
  if (!all || !count || !size || !areAlike(all, size) || [all, count, size].some(({ vague }) => vague))
    return []
  const low = count.interval.low * size.interval.low * (1 - slack)
  const high = count.interval.high * size.interval.high * (1 + slack)
  const reason = `${textOf(figures['count']!)} times ${textOf(figures['size']!)}`
  const expected = `what makes ${textOf(figures['all']!)} in all`
  return [asTold(figures['size']!, { agrees: meets(all.interval, { low, high }), expected, reason })]
}
