import { inflections, isPlural } from '../../text/inflection.ts'
import { words as wordsOf } from '../../text/word.ts'
import type { Candidate } from './candidate.ts'

/**
 * Whether a number, less than the whole, is that of a stretch of it, of a day of it or of what is left: `Between the mill
 * and the quay it has six stops`, `it is two stops to the mill`, `On the last day of the fair 900 came`, `six remain`.
 */
export const isOfStretch = (candidate: Candidate): boolean => {
  const { before, known } = candidate
  const after = behindUnit(candidate)
  return (
    opening.test(before) ||
    (away.test(before) && onwards.test(after)) ||
    farther.test(after) ||
    left.test(after) ||
    alone.test(before) ||
    alone.test(after) ||
    isUnknown(last.exec(after)?.[1], known) ||
    isOfDay(candidate) ||
    isUnknown(inTime.exec(after)?.[1] ?? openedInTime.exec(before)?.[1], known)
  )
}

/** `passed three stops`, `24 seats for wheelchairs`, `3 km along the river`: few enough to be some of them. */
export const isOfFew = (candidate: Candidate): boolean => {
  const { mention, before, words, last: at, known } = candidate
  const after = behindUnit(candidate)
  if (mention.value.dimension === 'length') return running.test(before) && beside.test(after)
  const purpose = forSome.exec(after)?.[1]
  if (isUnknown(purpose, known) && isPlural(purpose!)) return true
  const verb = words[at]?.key
  return passing.test(verb ?? '') && isUnknown(verb, known)
}

const isUnknown = (key: string | undefined, known: ReadonlySet<string>): boolean =>
  key !== undefined && !known.has(key)

// `ten points from the last four games`, of all that there are.
const last =
  /^\s(?:from|in|of|over)\s(?:the|its|their|his|her)\s(last|past|first|opening|previous|final)\s(?:\p{N}+|\p{L}+)\s\p{Ll}+s\b/u

// `two goals in the space of five minutes`, `In four years she scored nine`; not of a fact that is of days or years itself.
const time =
  '(?:in|within|inside)\\s+(?:the\\s+(?:space|course)\\s+of\\s+|just\\s+|only\\s+)?[\\p{L}\\p{N}-]+\\s+(second|minute|hour|day|week|month|year)s\\b'
const inTime = new RegExp(`^[^.;:]{0,40}?\\b${time}`, 'u')
const openedInTime = new RegExp(`(?:^|[,;:]\\s)${time}[^;:]*$`, 'iu')

const opening = /^(?:Between|Along|Beyond|(?:North|South|East|West)\s+of)\s[^;:\p{N}]*$/u
const away = /\bit(?:['’]s|\s+is|\s+was)\s+$/i
const onwards = /^\s+(?:to|from|on|up|down)\b/
const farther = /^\s+(?:away|further|farther|beyond)\b/
const left =
  /^\s+(?:still\s+)?(?:remain(?:s|ed)?\b|(?:is|are|was|were)\s+(?:still\s+)?(?:left|missing)\b|to\s+go\b)/
// `In May alone 61 came`
const alone = /\b(?:in|on|at|during|from|last|this)\s[^.,;:]{1,40}\salone\b|\b(?:yesterday|today)\salone\b/i
const forSome = /^\s+for\s+(?:the\s+)?(\p{Ll}{4,})\b/u
const running =
  /\b(?:for|run(?:s|ning)?|ran|go(?:es|ing)?|went|continue[sd]?|extend(?:s|ed)?|stretch(?:es|ed)?)\s+$/
const beside = /^\s+(?:along|in|through|under|beside|over|on|across|past|beneath)\s+(?:the|an?|its)\s/
const passing = /^(?:pass(?:es|ed)?|skip(?:s|ped)?|miss(?:es|ed)?|visit(?:s|ed)?|cross(?:es|ed)?)$/

/** Which of the nouns behind a number is the fact's unit, by index; -1 where none is. */
export function unitAmong({ mention: { nouns }, fact }: Pick<Candidate, 'mention' | 'fact'>): number {
  const units = fact.unit.flatMap(text => [...inflections(wordsOf(text).at(-1)?.key ?? '')])
  return nouns.findIndex(({ key }) => units.includes(key))
}

function behindUnit(candidate: Candidate): string {
  const { end, nouns } = candidate.mention
  const unit = nouns[unitAmong(candidate)]
  return candidate.after.slice(Math.max(0, (unit?.end ?? end) - end))
}

/** `On Sunday of the first week`, of a fact that is of the week. */
function isOfDay({ mention: { sentence }, words, known, match }: Candidate): boolean {
  const [first] = match?.at ?? []
  if (first === undefined) return false
  const day = dayOf.exec(sentence.block.text.slice(sentence.start, words[first]!.start))?.[1]
  return isUnknown(day?.toLowerCase(), known)
}

const dayOf =
  /\b(hour|morning|afternoon|evening|night|day|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+(?:of|in)\s+(?:(?:the|its|their|this|that)\s+)?$/i
