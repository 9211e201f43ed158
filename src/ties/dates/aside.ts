import type { NameIndex } from '../../facts/index/name-index.ts'
import { clauseAround, isUnasserted } from '../aside.ts'
import type { Claim } from '../claim.ts'
import { isOfOtherKnown } from '../other-known.ts'
import { isOtherOne } from '../other-one.ts'
import type { Refusal } from '../refusal.ts'
import { isOfOwnKind, isOfStranger } from '../strangers.ts'

/** Why a date may be that of another thing than the event, or is not asserted. */
export function whyAsideOfDate(
  date: Omit<Claim, 'before' | 'after'>,
  { known: named, bearers }: Pick<NameIndex, 'known' | 'bearers'>,
): Refusal | undefined {
  const { block, start, end } = date.sentence
  const before = block.text.slice(start, date.start)
  const claim = { ...date, before, after: block.text.slice(date.end, end) }
  if (isOtherOne(claim, named) || isOfStranger(claim, named) || isOfOwnKind(claim) || isOnceMore(claim))
    return 'other-one'
  if (isOfOtherKnown(claim, bearers)) return 'other-one'
  if (isState(claim) || /\b[Aa]s\s(?:of|at)\s$/.test(before)) return 'not-asserted'
  // `She said it would be held on 9 May` tells when it will be.
  if (believed.test(before)) return 'not-asserted'
  const isPlanned = saidWould.test(before) && !/\b(?:if|unless)\b/i.test(before)
  const told = {
    ...claim,
    isLimit: isPlanned || (shouldBe.test(before) && !demanded.test(block.text.slice(start, end))),
    before: (isOfSubject(claim) ? before.replace(isExpected, '') : before).replace(isNotExpected, ''),
  }
  return isUnasserted(told, clauseAround(claim, [])) ? 'not-asserted' : undefined
}

// `The results are expected in May` tells when they will come.
const isExpected = /(?<=\b(?:is|are)\s)(?:now\s)?expected\s(?=(?:back\s)?(?:in|on|by|at)\s$)/

// `They do not expect the trial to begin before May` tells that it will not.
const isNotExpected = /\b(?:do(?:es)?\snot|do(?:es)?n['’]t)\sexpect\s(?=[^,;:]*\sbefore\s$)/
// `It should be finished in May`: what one is at work on is not demanded.
const shouldBe = /\bshould\sbe\s(?:finished|completed?|ready|done|over|back)\s[^,;:]*$/
const demanded = /\b(?:sa(?:y|ys|id)|argue[sd]?|demand\p{L}*|want(?:s|ed)?|call\p{L}*)\b/u

/** `A reply to the report is expected` tells nothing of the report. */
const isOfSubject = ({ sentence: { block, start, words }, at }: Claim): boolean =>
  !/\b(?:of|on|to|for|in|about|after|before|from|with)\s/i.test(block.text.slice(start, words[at[0]!]!.start))

const saidWould = /\b(?:said|says|announced|confirmed|told|wrote)\b[^.;?!]*\bwould\s+(?:be|have)\b[^,;:]*$/i

// `Police think that it began`, `It is thought to have begun`
const believed =
  /\b(?:believe[sd]?|thinks?|thought|suspect(?:s|ed)?|assume[sd]?)\s(?!(?:of|about|in)\b)[^,;:]*$/i

/** `He was last night starting a sentence`: what went on then, and not what happened. */
function isState({ before, after, known }: Claim): boolean {
  const [, verb] = /^\s(?:still\s|now\s)?(?!being\s)(\p{Ll}+ing)\s/u.exec(after) ?? []
  return verb !== undefined && /\b(?:is|are|was|were)\s$/.test(before) && !known.has(verb)
}

/** `They struck again on 5 May`. */
function isOnceMore({ sentence: { words, start }, before, at, known }: Claim): boolean {
  return !known.has('again') && /\sagain\b/.test(before.slice(words[at[0]!]!.start - start))
}
