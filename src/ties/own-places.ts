import { wordSet } from '../text/word-set.ts'
import { isNumeral } from '../value/quantity/number-words.ts'
import type { Claim } from './claim.ts'

/** Where the words of a claim's phrase stand, but for what is only compared with it: `The 614-page epic beat five other books`. */
export const ownPlaces = (claim: Claim): readonly number[] =>
  claim.at.filter(index => !isCompared(claim, index))

function isCompared({ sentence: { words }, before, end, nouns = [] }: Claim, index: number): boolean {
  const [joint, many, other] = words.slice(Math.max(0, index - 3), index)
  if (other?.key !== 'other' || joint!.start < end || !isNumeral(many!.key)) return false
  if (nouns.some(({ key }) => others.has(key))) return false
  return (
    !/^(?:and|or|of|with|from|among)$/.test(joint!.key) && /^(?:the|this|its|his|her|their)\s$/i.test(before)
  )
}

// What is one of the others itself: `The 300-page sequel`.
const others = wordSet(
  'sequel prequel successor predecessor rival runner-up runner follow-up follow second first last next',
)
