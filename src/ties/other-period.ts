import { directionOf } from '../text/direction.ts'
import { words } from '../text/word.ts'
import type { Claim } from './claim.ts'

/** `the full year`, `in nine months`, of a fact that is of a quarter; `first-half` of one that is of a year. */
export function isOtherPeriod(claim: Claim): boolean {
  const { block, start, end } = claim.sentence
  const { after, known } = claim
  if (isPartOfYear(claim) || isSince(claim) || isAtTimes(claim) || isOfStage(claim)) return true
  const isOfHalf = /\b(?:full|whole)[\s-]year\b|\b(?:first|second)\s+half\b/i.test(
    block.text.slice(start, end),
  )
  if (known.has('quarter') && !known.has('year') && isOfHalf) return true
  const [own, same] = Object.entries(periods).find(([period]) => known.has(period)) ?? []
  const [, told, number] = stretch.exec(after) ?? []
  return own !== undefined && told !== undefined && !same!.test(told) && !known.has(number!)
}

/** `At weekends the toll is £3`, `It is £3 at night`: what is so at some times of all. */
function isAtTimes({ before, after, known, isCounted }: Claim): boolean {
  if (isCounted === true) return isRush(before)
  const when = atTimes.exec(before)?.[1] ?? atTimes.exec(ownRest(after))?.[1]
  return when !== undefined && !known.has(when.toLowerCase())
}

/** `At half-time she had four goals`; `She has 31 goals this season`, of those in the final. */
function isOfStage(claim: Claim): boolean {
  // `At half-time she had four goals, and in the end 14`
  const own = textToMark(claim).replace(/^.*[,;]\s(?:and|but)\s/u, '')
  const [, half, season] = stage.exec(own) ?? []
  const isOfGame = [...claim.known].some(key => /^(?:semi-?final|final|match|game|derby|race)$/.test(key))
  return (half !== undefined && !claim.known.has('half')) || (season !== undefined && isOfGame)
}

const stage =
  /\b(?:(?:at|by|before|after|until)\s(half[\s-]?time|the\s(?:break|interval)(?![\p{L}-]))|(?:this|last|next|all)\s(season)\b)/iu

/** What follows a claim before any mark. */
const ownRest = (after: string): string => /^[^,;:()—–]*/.exec(after)![0]

const textToMark = ({ sentence: { block, start }, end, after }: Claim): string =>
  block.text.slice(start, end + ownRest(after).length)

// `At peak times there are 12 trains an hour`
const isRush = (opening: string): boolean => /^(?:At\s(?:peak|rush|busy)|In\sthe\srush)\s/.test(opening)

const atTimes =
  /\b(?:at|on|in|during|after)\s(?:the\s)?(weekends?|weekdays|nights?|dark|peak|rush|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i

/** `Shares have fallen 21% since the summer`, `by 0.4% on the month`, of a change that the fact does not reckon from there. */
function isSince({ before, after, known }: Claim): boolean {
  const time = since.exec(after)?.slice(1).find(Boolean)
  if (time === undefined || known.has(time.toLowerCase())) return false
  const change = words(before).slice(-nearVerb)
  if (change.at(-1)?.key === 'to') return false
  return change.some(({ key }) => directionOf(key))
}

// So many words before a number the verb stands that it is the change of.
const nearVerb = 3
const since =
  /^[^,;:.]{0,20}?\s(?:since\s(?:(?:the|last|its|their)\s)*([\p{L}\p{N}]+)|on\sthe\s(month|quarter|week|day)\b)/u

/** `First-half sales were`, `sales of 14 in the fourth quarter`, where the fact is of a year. */
function isPartOfYear(claim: Claim): boolean {
  const { known } = claim
  const isOfYear = [...known].some(key => /^(?:(?:19|20)\d\d|year|annual)$/.test(key))
  const part = partOfYear.exec(textToMark(claim))
  // A quarter is part of a half, too.
  const isOfHalf = known.has('half') && part?.[1]?.toLowerCase() === 'quarter'
  return (isOfYear || isOfHalf) && part !== null && !known.has(part[1]?.toLowerCase() ?? 'half')
}

const partOfYear = /\b(?:(?:first|second|third|fourth|final|last)[\s-](half|quarter)|half-year)\b/i

// What the same stretch of time may be told in.
const periods = {
  quarter: /^(?:three|3) m/,
  year: /^(?:(?:twelve|12) m|52 w)/,
  month: /^(?:four|4) w|^30/,
  week: /^(?:seven|7) d/,
}
const stretch =
  /^[^.,;:]{0,40}?\s(?:in|over|during|within)\s(?:the\s(?:\p{L}+\s)?)?(([\p{L}\p{N}]+)\s(?:day|week|month|quarter|year)s)\b/u

/** `In its first week`, `on its second day`, where the fact itself is not of that. */
export function isInFirst(claim: Claim): boolean {
  const { known } = claim
  // `900 came, half of them on the first day`
  const [, nth, period] = firstPeriod.exec(textToMark(claim)) ?? []
  return period !== undefined && !(known.has(nth!.toLowerCase()) && known.has(period.toLowerCase()))
}

const whose = '(?:its|the|their|his|her)\\s+'
// `In its third year` says how long it has lasted.
const firstPeriod = new RegExp(
  `\\b(?:(?:in|during|within)\\s+${whose}(?=first|opening)|on\\s+${whose})(first|second|third|last|opening)\\s+` +
    '(?:\\S+\\s+)?(hour|day|night|week|month|year|season)s?\\b',
  'i',
)

/** `It had 24 points before Saturday`: where a fact knows what was before, that may have been before something else. */
export const isBefore = ({ before, after, knowsPast }: Claim): boolean =>
  /\b(?:had|was|were)\s$/.test(before) && (knowsPast ? beforeThat : beforeAny).test(after)

const beforeAny = /^(?:\s\p{L}+){0,3}?\s(?:before|until)\b/u
const beforeThat = /^(?:\s\p{L}+){0,3}?\sbefore\s\S/u
