import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Dimension } from '../../value/value.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'
import { isLink } from './links.ts'

/** What may lead from an amount to what it is the amount of: `$4.7bn for the merger`, and not `200 m from the tower`. */
const leading = wordSet('of on for in the a an its their his her this that new')

/** `2,900 tonnes of food were rescued` */
const carrying = wordSet('is are was were been being has have had')

/** The word of the phrase that an amount leads to: `the $4.7bn cash merger`, `$4.7bn for the merger`. */
export function phraseAfter(candidate: Candidate): number | undefined {
  const { mention, words: all, after, match } = candidate
  const { block } = mention.sentence
  const end = mention.end + (inOtherUnits.exec(after)?.[0].length ?? 0)
  const next = all.findIndex(word => word.start >= end)
  const at = match!.at.find(index => next >= 0 && index >= next)
  if (at === undefined || /[,;:()—]/.test(block.text.slice(end, all[at]!.start)))
    return at !== undefined && isLead(candidate, at) ? at : undefined
  const told = all.slice(next, at)
  const isPossessive = /['’]s$/.test(all[at]!.text) && !match!.at.includes(at + 1)
  if (isShareOfThing(candidate, at)) return undefined
  return !isPossessive && (leadsTo(candidate, told) || isLead(candidate, at)) ? at : undefined
}

/** `36% of the vote`, of how many voted: a fact that tells what was done is not about the thing. */
const isShareOfThing = ({ mention, words, after, match }: Candidate, at: number): boolean =>
  mention.value.dimension === 'percent' &&
  /^\s+of\s/.test(after) &&
  !isVerb(words[at]!) &&
  match!.phrase.words.every(key => isVerb({ key }))

/** Whether the words behind an amount lead to what they go on to as that of which it is the amount. */
function leadsTo({ mention: { value }, known }: Candidate, told: readonly Word[]): boolean {
  const between = withoutMeasure(told, value.dimension)
  // `the $4.7bn cash merger`
  if (between.length < 3 && between.every(({ key }) => !isLink(key))) return true
  if (between.every(({ key }) => leading.has(key) || carrying.has(key) || known.has(key))) return true
  // `It costs $3 to park`
  if (value.dimension === 'money') return told.length === 1 && told[0]!.key === 'to'
  // `8% of the cases led to a fine`, where the fact is of cases
  const whole = told.find(({ key }) => !leading.has(key))
  return value.dimension === 'percent' && told[0]?.key === 'of' && known.has(whole?.key ?? '')
}

/** `3 million litres a day leak`, `40% less fuel` */
function withoutMeasure(told: readonly Word[], dimension: Dimension): readonly Word[] {
  if (rate.test(told.map(({ key }) => key).join(' '))) return told.slice(2)
  return dimension === 'percent' && /^(?:more|less|fewer)$/.test(told[0]?.key ?? '') ? told.slice(1) : told
}

// `9 km (5 miles) of tunnels`
const inOtherUnits =
  /^\s\((?:about\s|nearly\s)?(?:\p{L}{0,3}\p{Sc})?\p{N}[\p{N},.]*(?:\s?\p{L}{1,10}){0,2}\)/u

// So far from its start a sentence still says what the amount is of that it opens with.
const leadReach = 60

const rate = /^(?:an?|per) (?:second|minute|hour|day|night|week|month|year)\b/

/** `At 243 metres it is as tall as a tower`, `With 6,400 square metres, it covers as much`: nothing else has an amount before. */
export function isLead({ mention: { end }, words, before, after }: Candidate, at: number): boolean {
  if (!/^(?:At|With)\s+$/.test(before)) return false
  const between = after.slice(0, words[at]!.start - end)
  // `At $22 million a kilometre, the line cost more than any other`
  if (/^\s+(?:an?|per|each|apiece|every)\b/.test(between)) return false
  return between.length <= leadReach && !/[\p{N};:]/u.test(between)
}
