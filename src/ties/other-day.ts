import type { TimeMention } from '../mentions/mention.ts'
import { wordSet } from '../text/word-set.ts'
import { dayNumber, weekdayOf } from '../value/day.ts'
import { mayLieWithin } from '../value/time/interval.ts'
import { isRelative } from '../value/time/time.ts'
import type { Claim, Surroundings } from './claim.ts'
import { isVerb } from './clauses.ts'

// A state that an article of these weeks tells of is today's.
export const daysOfNews = 31

/** `The balance on 1 January was`: what was so on a day that is no news any more; or what came on one of several days. */
export const isOtherDay = (time: TimeMention, claim: Claim, published: Surroundings['published']): boolean =>
  (isState(claim) && isNoNews(time, published)) || isOfOneDay(time, claim, published)

function isNoNews(time: TimeMention, published: Surroundings['published']): boolean {
  if (time.value.fields.month === undefined || isRelative(time.value)) return false
  if (published === undefined) return true
  // `By the end of May` was reached then.
  const { side: _, ...named } = time.value
  return !mayLieWithin(daysOfNews, named, published)
}

// Less than this part of a whole may be that of a day.
const few = 0.5

/** `On 12 March, 33 were sent away`, `took 1,900 calls yesterday`, of what may have gone on for longer. */
function isOfOneDay(time: TimeMention, claim: Claim, published: Surroundings['published']): boolean {
  const { share = 1, isCounted } = claim
  const { fields, until } = time.value
  if (isCounted !== true || share >= few || until !== undefined) return false
  return fields.day !== undefined || fields.dayOffset === -1 || isOpenedBy(time, published)
}

/** `By Sunday 210 had come`: of a day before the article's. */
function isOpenedBy(
  { value: { fields }, sentence: { block, start: from }, start }: TimeMention,
  published: Surroundings['published'],
): boolean {
  if (fields.weekday === undefined || published === undefined) return false
  const isToday = fields.weekday === weekdayOf(dayNumber(published))
  return !isToday && /^(?:By|Until)\s(?:early\s|late\s)?$/.test(block.text.slice(from, start))
}

/** `By the end of March 900 had come`, `900 so far, he said in March`: more may have come since. */
export function isReachedBy(
  time: TimeMention,
  { sentence: { block, start, end }, share = 1 }: Claim,
  published: Surroundings['published'],
): boolean {
  if (share >= 1 || !isNoNews(time, published)) return false
  return (
    time.value.side === 'until' ||
    /\b(?:so\s+far|to\s+date|until\s+then)\b/i.test(block.text.slice(start, end))
  )
}

/** `Eleven died in the great flood of 1968`: a year that says which one it was. */
export const isOfNamedYear = ({ start, sentence: { block, start: from } }: TimeMention): boolean =>
  /\b(?:in|during|by)\sthe\s(?:\p{Ll}+\s){1,2}of\s$/u.test(block.text.slice(from, start))

/** Nothing has happened: the number belongs to a verb of being or having. */
const isState = ({ sentence: { words }, start }: Claim): boolean =>
  words
    .filter(({ end }) => end <= start)
    .slice(-stateReach)
    .some(({ key }) => states.has(key))

const stateReach = 4
const states = wordSet('is are was were has have had stands stood totals totalled totaled contains contained')

/** `has been jailed for six years for robbing a bank in 2012`: when it was done, and not when he was jailed. */
export const isOfDeed = ({ start, sentence: { block, start: from } }: TimeMention, claim: Claim): boolean =>
  claim.end <= start &&
  /\b(?:has|have)\sbeen\s\p{L}+ed\s[^,;:]*$/u.test(block.text.slice(from, claim.start)) &&
  /\s(?:for|of|after|over)\s(?:\p{L}+ing|(?:the|an?|his|her|their)\s\p{L}+)\s[^,;:]*$/u.test(
    block.text.slice(claim.end, start),
  )

/** `We closed three mills in 2011 and saved £400,000`: what the same one did is told with its time. */
export function isOfSameSubject({ end }: TimeMention, { start, sentence: { block } }: Claim): boolean {
  const verb = /^\sand\s(?:(?:then|thereby|also|so)\s)?(\p{Ll}+)\s[^,;:]*$/u.exec(
    block.text.slice(end, start),
  )?.[1]
  return verb !== undefined && isVerb({ key: verb }) && !/^(?:is|are|has|have|will|can|does|do)$/.test(verb)
}

/** `In 2003 it was 82%`, `It stays; in 2003 it was 82%`: a time that a sentence opens with, or what stands behind its semicolon. */
export function opensWith(
  { sentence: { block }, start }: TimeMention,
  { sentence, start: claimed }: Claim,
): boolean {
  const semicolon = block.text.lastIndexOf(';', claimed)
  const isBehind = semicolon > sentence.start && start > semicolon && start < semicolon + openingReach
  return start < sentence.start + openingReach || isBehind
}

const openingReach = 12
