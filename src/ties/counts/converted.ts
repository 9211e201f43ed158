import type { QuantityMention } from '../../mentions/mention.ts'
import { readAround } from './around.ts'
import type { Candidate } from './candidate.ts'

/**
 * `€40 million ($44 million)`, `900 million kroner, or $85 million,`: an amount told once more in other money is that of
 * whatever the first is the amount of.
 */
export function asConverted(candidate: Candidate, quantities: readonly QuantityMention[]): Candidate {
  const { mention } = candidate
  const { value } = mention
  if (value.dimension !== 'money') return candidate
  const first = quantities.findLast(other => isSaidAgain(mention, other))
  if (!first) return candidate
  return asConverted({ ...candidate, ...readAround({ ...first, value }) }, quantities)
}

const isSaidAgain = ({ sentence, start, value }: QuantityMention, first: QuantityMention): boolean =>
  first.end <= start &&
  first.value.dimension === value.dimension &&
  first.value.unit !== value.unit &&
  again.test(sentence.block.text.slice(first.end, start))

const again =
  /^(?:\s\(|,\sor\s|\sor\s|;\s)(?:(?:about|around|some|roughly|nearly|almost|just\s(?:over|under))\s)?$/
