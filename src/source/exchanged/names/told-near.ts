import type { NumberAnchor, ReadSentence } from '../../../facts/index/source-index.ts'
import type { Spot } from '../../align/align.ts'
import { hasAnchor } from '../../align/same-anchor.ts'
import type { Placed } from '../../align/slot.ts'
import { isSumOfSome } from '../../support/amounts.ts'

/**
 * Whether a number or a date may be told of the sentence that it was held against, which has it too; a number as a figure of its
 * score (`6-3`), too, or as what two come to there and in the sentences beside it (`They free 86. The others free 31.`).
 */
export function isToldNear({ sentence, anchor }: Placed, { source: { sentences }, at }: Spot): boolean {
  if (anchor.kind === 'name') return false
  const known = sentences[at]!
  if (hasAnchor(known, sentence, anchor)) return true
  if (anchor.kind === 'date') return false
  const near = [at - 1, at, at + 1].flatMap(each => sentences[each] ?? [])
  return (
    isInScore(known, anchor.value.amount) || isOfNamed(sentence, anchor) || isSumOfSome(near, anchor.value)
  )
}

/** `voted 6-3`, of six who were for it. */
const isInScore = ({ terms }: ReadSentence, amount: number): boolean =>
  terms.some(({ key }) => key.split(/[-–:]/).includes(`${amount}`))

/** How many a reader counts. */
const mostCounted = 6

/** `the two stations`, which were named one by one. */
const isOfNamed = ({ terms }: ReadSentence, { first, value }: NumberAnchor): boolean =>
  value.amount <= mostCounted && /^(?:the|these|those|both|its|their)$/.test(terms[first - 1]?.key ?? '')
