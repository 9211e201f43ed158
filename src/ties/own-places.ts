import { distance } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import { cardinals } from '../value/quantity/number-words.ts'
import type { Claim } from './claim.ts'

/**
 * Where the words of a claim's phrase stand that may say which one it is about: of a word said twice the nearest one (`this
 * year ..., against 40 last year`), and none that is only compared with it (`The 614-page epic beat five other books`).
 */
export function ownPlaces(claim: Claim): readonly number[] {
  const { at, sentence } = claim
  const gapOf = (index: number): number => distance(claim, sentence.words[index]!)
  const isNearest = (index: number): boolean =>
    !at.some(
      other =>
        sentence.words[other]!.key === sentence.words[index]!.key &&
        gapOf(other) < gapOf(index) &&
        other !== index,
    )
  return at.filter(index => isNearest(index) && !isCompared(claim, index))
}

function isCompared({ sentence: { words }, before, end }: Claim, index: number): boolean {
  const [joint, many, other] = words.slice(Math.max(0, index - 3), index)
  if (other?.key !== 'other' || joint!.start < end || !isNumber(many!)) return false
  return (
    !/^(?:and|or|of|with|from|among)$/.test(joint!.key) && /^(?:the|this|its|his|her|their)\s$/i.test(before)
  )
}

const isNumber = ({ key }: Word): boolean => /^\d/.test(key) || cardinals.has(key)
