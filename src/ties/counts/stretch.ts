import { inflections, isPlural } from '../../text/inflection.ts'
import { words } from '../../text/word.ts'
import type { Candidate } from './candidate.ts'
import { factWords } from './fact-words.ts'

/** The words before a number and those behind what it counts. */
interface Around {
  readonly before: string
  readonly after: string
}

/**
 * Whether a number, less than the whole, is that of a stretch of it, of a day of it or of what is left: `Between the mill
 * and the quay it has six stops`, `it is two stops to the mill`, `On the last day of the fair 900 came`, `six remain`.
 */
export const isOfStretch = (candidate: Candidate): boolean => {
  const { before, after } = around(candidate)
  return (
    opening.test(before) ||
    (away.test(before) && onwards.test(after)) ||
    farther.test(after) ||
    left.test(after) ||
    alone.test(before) ||
    alone.test(after) ||
    isOfLast(candidate, after) ||
    isOfDay(candidate) ||
    isInTime(candidate, { before, after })
  )
}

/** `passed three stops`, `24 seats for wheelchairs`, `3 km along the river`: few enough to be some of them. */
export const isOfFew = (candidate: Candidate): boolean => {
  const { before, after } = around(candidate)
  if (candidate.mention.value.dimension === 'length') return running.test(before) && beside.test(after)
  const purpose = forSome.exec(after)?.[1]
  if (purpose !== undefined && isPlural(purpose) && !factWords(candidate.fact).has(purpose)) return true
  const verb = passing.exec(before)?.[1]
  return verb !== undefined && !factWords(candidate.fact).has(verb)
}

/** `two goals in the space of five minutes`, `In four years she scored nine`; not of a fact that is of days or years itself. */
function isInTime({ fact }: Candidate, { before, after }: Around): boolean {
  const unit = inTime.exec(after)?.[1] ?? openedInTime.exec(before)?.[1]
  return unit !== undefined && !factWords(fact).has(unit)
}

/** `ten points from the last four games`, of all that there are. */
function isOfLast({ fact }: Candidate, after: string): boolean {
  const nth = last.exec(after)?.[1]
  return nth !== undefined && !factWords(fact).has(nth)
}

const last =
  /^\s(?:from|in|of|over)\s(?:the|its|their|his|her)\s(last|past|first|opening|previous|final)\s(?:\p{N}+|\p{L}+)\s\p{Ll}+s\b/u

const time =
  '(?:in|within|inside)\\s+(?:the\\s+(?:space|course)\\s+of\\s+|just\\s+|only\\s+)?[\\p{L}\\p{N}-]+\\s+(second|minute|hour|day|week|month|year)s\\b'
const inTime = new RegExp(`^[^.;:]{0,40}?\\b${time}`, 'u')
const openedInTime = new RegExp(`(?:^|[,;:]\\s)${time}[^;:]*$`, 'iu')

const opening = /^(?:Between|Along|Beyond|(?:North|South|East|West)\s+of)\s[^;:\p{N}]*$/u
const away = /\bit(?:['’]s|\s+is|\s+was)\s+(?:(?:only|just|about)\s+)?$/i
const onwards = /^\s+(?:to|from|on|up|down)\b/
const farther = /^\s+(?:away|further|farther|beyond)\b/
const left =
  /^\s+(?:still\s+)?(?:remain(?:s|ed)?\b|(?:is|are|was|were)\s+(?:still\s+)?(?:left|missing)\b|to\s+go\b)/
// `In May alone 61 came`
const alone = /\b(?:in|on|at|during|from|last|this)\s[^.,;:]{1,40}\salone\b|\b(?:yesterday|today)\salone\b/i
const forSome = /^\s+for\s+(?:the\s+)?(\p{Ll}{4,})\b/u
const running =
  /\b(?:for|run(?:s|ning)?|ran|go(?:es|ing)?|went|continue[sd]?|extend(?:s|ed)?|stretch(?:es|ed)?)\s+(?:(?:about|some|only|just)\s+)?$/
const beside = /^\s+(?:along|in|through|under|beside|over|on|across|past|beneath)\s+(?:the|an?|its)\s/
const passing =
  /\b(pass(?:es|ed)?|skip(?:s|ped)?|miss(?:es|ed)?|visit(?:s|ed)?|cross(?:es|ed)?)\s+(?:(?:only|just)\s+)?$/

function around({ mention: { sentence, start, end, nouns }, fact }: Candidate): Around {
  const units = fact.unit.flatMap(text => [...inflections(words(text).at(-1)?.key ?? '')])
  const unit = nouns.find(({ key }) => units.includes(key))
  const { text } = sentence.block
  return { before: text.slice(sentence.start, start), after: text.slice(unit?.end ?? end, sentence.end) }
}

/** `On Sunday of the first week`, of a fact that is of the week. */
function isOfDay({ mention: { sentence }, fact, match }: Candidate): boolean {
  const [first] = match?.at ?? []
  if (first === undefined) return false
  const day = dayOf.exec(sentence.block.text.slice(sentence.start, sentence.words[first]!.start))?.[1]
  return day !== undefined && !factWords(fact).has(day.toLowerCase())
}

const dayOf =
  /\b(hour|morning|afternoon|evening|night|day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+(?:of|in)\s+(?:(?:the|its|their|this|that)\s+)?$/i
