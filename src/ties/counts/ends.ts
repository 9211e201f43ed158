import type { QuantityMention } from '../../mentions/mention.ts'
import { directionOf } from '../../text/direction.ts'
import type { Day } from '../../value/day.ts'
import { maySlip } from '../../value/quantity/slip.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Scope } from '../scope.ts'
import type { Candidate } from './candidate.ts'
import { isChanged } from './difference.ts'
import { judgeCount } from './judge.ts'
import { isBare } from './known-part.ts'

/** With which of the fact's values the other end of a change agrees that a number is an end of, if with one. */
const otherEnds = (
  { mention, fact }: Candidate,
  quantities: readonly QuantityMention[],
  published: Day | undefined,
): readonly ('value' | 'was')[] =>
  quantities.flatMap(other => {
    if (other === mention || !isChanged({ mention, fact }, [other])) return []
    const judged = judgeCount(other, fact, published)
    return isRefusal(judged) || !judged.agrees ? [] : [judged.agrees]
  })

/**
 * What the other end of a change tells of this one, where it is the fact's: of what it is (`The limit on side roads falls
 * from 30 mph to 15`), and where that is what was before, of which time, too.
 */
export function toldByOtherEnd(
  candidate: Candidate,
  quantities: readonly QuantityMention[],
  published: Day | undefined,
): readonly Refusal[] {
  const agreed = otherEnds(candidate, quantities, published)
  if (agreed.length === 0) return []
  const isKnown = agreed.includes('was') || isOfYearBefore(candidate, published)
  if (!isKnown) return ['unlinked', 'no-length']
  const { mention, fact } = candidate
  // `The limit for one shelf is raised to 64 g (it was 16 kg)`
  const isSlip = agreed.includes('was') && fact.value !== undefined && maySlip(mention.value, fact.value)
  return ['unlinked', 'no-length', 'other-time', 'of-other', ...(isSlip ? slipped : [])]
}

const slipped: readonly Refusal[] = ['other-one', 'narrower']

/** `17 stops, up from 14 last year`, `against 14 in 2025`: what was before the fact's year is what was before. */
function isOfYearBefore({ rest, known }: Candidate, published: Day | undefined): boolean {
  const [told, year] = yearBehind.exec(rest) ?? []
  if (told === undefined || year === undefined) return told !== undefined
  const own = [...known].filter(key => /^(?:19|20)\d\d$/.test(key))
  const years = own.length > 0 ? own : [published?.slice(0, 4)]
  return years.some(own => Number(own) - 1 === Number(year))
}

// `up from 1,200 when it opened in 2023`, `from 1,500 in May 2023` and `against 1,200 for trains last year` are others.
const yearBehind =
  /^(?:\s\p{Ll}{4,})?\s(?:last\s+year|an?\s+year\s+(?:ago|earlier|before)|(?:in\s+)?the\s+(?:year\s+before|previous\s+year)|in\s+((?:19|20)\d\d))\b/u

/** `The Reeds won five, up from two`: with nothing said of what is counted, both numbers are the fact's, in whatever order. */
export function isChangeOfFact(
  candidate: Candidate,
  quantities: readonly QuantityMention[],
  { phrases, published }: Scope,
): boolean {
  const { mention, words, fact, match } = candidate
  if (fact.was === undefined || mention.value.dimension !== 'number' || !isBare(mention)) return false
  const units = phrases.units.get(fact)
  // `moved from seven to nine` is a matter of hours.
  if (!words.some(({ key }) => directionOf(key)) || !(match || words.some(({ key }) => units?.has(key))))
    return false
  const judged = judgeCount(mention, fact, published)
  if (isRefusal(judged) || !judged.agrees) return false
  return otherEnds(candidate, quantities, published).some(agrees => agrees !== judged.agrees)
}
