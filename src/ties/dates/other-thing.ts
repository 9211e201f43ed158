import { isCalendar, isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../clauses.ts'
import { isStrange } from '../strangers.ts'
import { isOfOtherKind } from './other-kind.ts'
import type { Told } from './told-event.ts'

/**
 * Whether a date is told of another thing than the event, which its sentence only names: of what belongs to it or is done
 * to something else (`Work began on the clinic`), of a part of it, of what is called after it (`The clinic bus`) or stands
 * beside it, of what is about the event or for it (`The report on the fire`, `Tickets for the opening`), of what is done
 * with it on another day (`The opening was announced`), of one elsewhere (`The Larsborg fire of 1994`), of what the year says which it is (`a boat of the storm of 1953`), of something in it
 * (`The first night of Tosca`), of another one of its kind (`The vote on the school budget`) or of a newer one (`the new
 * library`), or of what is named before (`The diploma, for which results come in May`).
 */
export const isOfOtherThing = (told: Told): boolean =>
  isOwned(told) ||
  isDoneOnOther(told) ||
  isPartOfEvent(told) ||
  isOfNamesake(told) ||
  isBesideEvent(told) ||
  isAboutEvent(told) ||
  isDoneWithEvent(told) ||
  isOneElsewhere(told) ||
  isYearOfOther(told) ||
  isOfPredecessor(told) ||
  isOfOtherKind(told) ||
  isOfNamed(told) ||
  isOfWhich(told) ||
  isNewerOrOlder(told)

const textOf = ({ time: { sentence } }: Told, from: number, to: number): string =>
  sentence.block.text.slice(from, to)

const wordAt = ({ time: { sentence } }: Told, index: number): Word | undefined => sentence.words[index]

/** `The fire came in 2004. Its victims, in 2013`: what belongs to it, where nothing else tells of it. */
const isOwned = (told: Told): boolean =>
  told.at.length === 1 && told.at[0] === 0 && /^(?:its|their|his|her)$/.test(wordAt(told, 0)!.key)

/** `Work began on the clinic`, `broke ground on its depot`: what no fact speaks of. */
function isDoneOnOther(told: Told): boolean {
  const last = told.at.at(-1)!
  const on = wordAt(told, last + 1)
  const article = wordAt(told, last + 2)
  const noun = wordAt(told, last + 3)
  if (on?.key !== 'on' || !/^(?:the|its|their|an?)$/.test(article?.key ?? '') || !noun) return false
  return noun.end <= told.time.start && /^\p{Ll}/u.test(noun.text) && !told.isSpokenOf(noun.key)
}

/** `The first part of the bridge opened`, `A copy of the treaty was signed`, `A café under the bridge opened`. */
function isPartOfEvent(told: Told): boolean {
  const { time, at, known } = told
  const [, part] = partOf.exec(textOf(told, time.sentence.start, wordAt(told, at[0]!)!.start)) ?? []
  return part !== undefined && !known.has(part) && !wholes.has(part)
}

const partOf =
  /\b(?:an?|another|first|second|third|last|next|earlier|later|previous)\s+(\p{Ll}+)\s+(?:of|to|on|at|under|over|near|beside)\s+(?:the\s+)?$/iu

/** `The bridge museum opened`, `The Holm Foundation was founded`: what is only called after something of the event. */
function isOfNamesake({ time: { sentence }, at, known, named }: Told): boolean {
  const { words, block } = sentence
  const verb = at.find((index, slot) => slot > 0 && isVerb(words[index]!))
  const name = at.findLast(index => index < (verb ?? 0))
  if (verb === undefined || name === undefined) return false
  const [noun, ...others] = words.slice(name + 1, verb)
  if (!noun || isVerb(words[name]!) || isVerb(noun) || /(?:s|ly|ing|self)$/.test(noun.key)) return false
  if (known.has(noun.key) || named.has(noun.key) || isFunctionWord(noun.key) || isCalendar(noun.key))
    return false
  return (
    others.every(word => isVerb(word) || word.key.endsWith('ly')) &&
    /^ [^\s.,]+ $/.test(block.text.slice(words[name]!.end, words[name + 2]!.start))
  )
}

/**
 * `A museum was opened beside the bridge`, `4.1 was released in May, and 4.2 in June`, `A tool released in May works with
 * 4.2`: what the verb tells of comes before.
 */
function isBesideEvent({ time, at, forms, known }: Told): boolean {
  const { words, block } = time.sentence
  const [verb, thing] = [words[at[0]!]!, words[at[1] ?? -1]]
  if (!thing || !isVerb(verb) || forms[0]!.has(verb.key)) return false
  const before = block.text.slice(verb.end, thing.start)
  if (near.test(before)) return true
  if (time.start < verb.end || time.end > thing.start) return false
  const behind = words.filter(({ start, end }) => start >= time.end && end <= thing.start)
  // `It was founded in 1973 by Dame Ida Holm`: whoever did it.
  const isByName =
    behind[0]?.key === 'by' && behind.every(({ text }, at) => at === 0 || !isFunctionWord(text))
  if (isByName && words[0]!.key === 'it') return false
  // `The city opened on 19 April its new bridge`
  const [first, ...rest] = behind
  if (determiners.test(first?.key ?? '') && !rest.some(({ key }) => isFunctionWord(key))) return false
  const isOfOther =
    behind.some(({ key }) => !(isFunctionWord(key) || known.has(key))) && !/[,:;(–—]/.test(before)
  const isNext = /\band\s(?:the\s)?$/.test(before)
  return isOfOther || (isNext && /^\s(?:on|in|at)\s/.test(block.text.slice(words[at.at(-1)!]!.end)))
}

const determiners = /^(?:the|its|their|our|an?)$/
const near =
  /^\s(?:beside|near|behind|opposite|outside|on|under|over|next\sto)\s(?:(?:the|its|their|this)\s)?$/

/** `The report on the great fire was published`: a verb of its own comes behind the event's words. */
function isAboutEvent(told: Told): boolean {
  const { time, at, known } = told
  const { words, start } = time.sentence
  const [first, last] = [words[at[0]!]!, words[at.at(-1)!]!]
  const [, noun, joint] = about.exec(textOf(told, start, first.start)) ?? []
  const head = noun?.toLowerCase()
  if (head === undefined || known.has(head) || wholes.has(head)) return false
  if (isFunctionWord(head) && head !== 'those') return false
  const verb = at.findIndex(index => isVerb(words[index]!))
  // `The people of Tarn voted` did so themselves, `Betas of 4.2 were released` are no version.
  const isNumbered = at.slice(0, 2).some(index => /^\d/.test(words[index]!.text))
  if (joint === 'of' && verb >= 0 && !isNumbered) return false
  if (words.slice(0, verb === 0 ? at[0]! + 1 : at[0]).some(isVerb)) return false
  // `A build of 4.2 had been available since May`
  const isSaid = verb < 0 && isVerb(words[at.at(-1)! - 1]!)
  const from = isSaid ? first : verb > 0 ? words[at[verb]!]! : last
  return words.some(
    word => word.start >= from.start && word.end <= time.start && (isVerb(word) || begins.test(word.key)),
  )
}

const begins = /^(?:begin|close|end|finish|launch|open|start)s?$/

const about =
  /^(?:(?:The|Its|An?)\s+)?(?:[\p{L}-]+\s+){0,2}?(\p{L}+)\s+(of|on|over|into|about|for|from|after|around|near)\s+(?:[\p{L}’'-]+\s+){0,5}$/u

// What is told of all of an event: what it takes, and when it is to be.
const wholes = wordSet(
  'work construction building date day days time deadline hour year month week ceremony edition opening start beginning end ' +
    'closing close launch release version availability first second third fourth fifth last rest course night morning afternoon evening eve weekend',
)

/** `The resignation was accepted on 4 May`, `The treaty takes effect`: what a verb behind the noun tells came before or later. */
function isDoneWithEvent({ time, at, known }: Told): boolean {
  const { words, block } = time.sentence
  if (at.some(index => isVerb(words[index]!))) return false
  const done = later.exec(block.text.slice(words[at.at(-1)!]!.end, time.start))
  return done !== null && !(done[1] !== undefined && known.has(done[1]))
}

const later =
  /^(?:\sof\s[^,;:.]{1,40}?)?\s(?:(?:(?:was|were|is|are|had\sbeen|has\sbeen|will\sbe)\s(?:\p{L}+ly\s|first\s|only\s)?(announced|accepted|approved|authorised|authorized|called|confirmed|criticised|criticized|debated|demanded|discussed|established|founded|filmed|mentioned|ordered|proposed|published|rejected|reported|requested|shown)(?!\sfor\b))|(?:took|takes?|will\stake)\seffect|(?:became|becomes?|will\sbecome|is)\seffective|(?:came|comes?|will\scome)\sinto\s(?:force|effect))(?!\p{L})/u

/** `The Larsborg library fire of 1994` */
function isOneElsewhere(told: Told): boolean {
  const { time, at, known, named } = told
  const { words } = time.sentence
  const [before, first, last] = [words[at[0]! - 1], words[at[0]!]!, words[at.at(-1)!]!]
  if (!before || !isStrange(before, known, named) || textOf(told, before.end, first.start) !== ' ')
    return false
  return /^\s+of\s+$/.test(textOf(told, last.end, time.start))
}

/** `They found a boat lost in the storm of 1953`, and not `in the course of 1953`. */
function isYearOfOther(told: Told): boolean {
  const { time, known } = told
  const { year, month } = time.value.fields
  if (year === undefined || month !== undefined) return false
  const from = Math.max(time.sentence.start, time.start - longestNoun)
  const noun = /(?<!\p{L})(\p{Ll}{3,})\s+of\s+$/u.exec(textOf(told, from, time.start))?.[1]
  return noun !== undefined && !known.has(noun) && !stretches.has(noun)
}

const longestNoun = 24

// What a year has, but for what is read as a part of it (`the end of 1953`).
const stretches = wordSet('course rest most much part half days weeks months hours night morning close')

/** `The diploma, for which results come in May` */
const isOfWhich = (told: Told): boolean =>
  /\b(?:for|of|to)\swhich\s(?:the\s)?$/.test(
    textOf(told, told.time.sentence.start, wordAt(told, told.at[0]!)!.start),
  )

/** `Her predecessor had opened talks in 1990`: others, where nothing says that it is `the talks`. */
const isOfPredecessor = (told: Told): boolean =>
  predecessor.test(textOf(told, told.time.sentence.start, wordAt(told, told.at[0]!)!.start)) &&
  !told.at.some(index => /^(?:the|this|that|its|their)$/.test(wordAt(told, index - 1)?.key ?? ''))

const predecessor = /^(?:His|Her|Its|Their)\s+predecessors?\b[^;:]*\bhad\s+$/

/** `The first night of Tosca`, `The Guild for Music`; not of a name that has a word of the event. */
function isOfNamed(told: Told): boolean {
  const { time, at, known, named } = told
  const { words } = time.sentence
  const last = at.at(-1)!
  // `The Larsborg Guild for Music was founded`, `4.2 for Norix was released`: only a name goes on so.
  const inName = at.find(
    index => /^[\p{Lu}\p{N}]/u.test(words[index]!.text) && words[index + 1]?.key === 'for',
  )
  const isName = ({ text, key }: Word): boolean => /^\p{Lu}/u.test(text) && !known.has(key) && !named.has(key)
  if (inName !== undefined && words[inName + 2] && isName(words[inName + 2]!)) return true
  if (words[last + 1]?.key !== 'of' || isVerb(words[last]!)) return false
  const rest = words.slice(last + 2, last + 2 + longestName)
  const end = rest.findIndex(({ text, key }) => !(/^\p{Lu}/u.test(text) || key === 'the'))
  const name = (end < 0 ? rest : rest.slice(0, end)).filter(
    ({ key, start }) => key !== 'the' && start < time.start,
  )
  return name.length > 0 && !name.some(({ key }) => known.has(key)) && isStrange(name[0]!, known, named)
}

const longestName = 5

// So many years apart, what is called new or old is another one.
const age = 25

/** `The old bridge opened in 1911`, `The new library burned in 1994` */
function isNewerOrOlder({ time, at, date, known }: Told): boolean {
  const { words } = time.sentence
  const years = Math.abs((time.value.fields.year ?? Number.NaN) - (date.fields.year ?? Number.NaN))
  if (!(years > age)) return false
  const isOfAge = (word: Word | undefined): boolean =>
    word !== undefined && /^(?:new|old)$/.test(word.key) && !known.has(word.key)
  const isNewOne = ({ key }: Word, index: number): boolean =>
    known.has(key) && !isFunctionWord(key) && isOfAge(words[index - 1])
  return words.some((word, index) => index >= at[0]! && isNewOne(word, index))
}
