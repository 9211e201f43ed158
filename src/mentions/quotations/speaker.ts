import { commonnessWeight } from '../../text/commonness.ts'
import { type Word, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { kin } from '../names/kin.ts'
import { isCalendar, isFunctionWord, isOrdinary, isTitle } from '../names/words.ts'
import { isSpeaking } from './speech.ts'

/** Who is said to speak. Offsets are those of the text that was read. */
export interface NamedSpeaker {
  readonly start: number
  readonly end: number
  readonly text: string
  /**
   * The sentence leaves no doubt: a verb of speech stands right beside the name, and nobody else comes
   * between.
   */
  readonly sure: boolean
}

const addressing = wordSet('told tells telling asked asks urged urges')
// Where one of these stands, someone may speak another's words.
const relaying = wordSet(
  'quoted quotes quoting cited cites citing quote read reads reading recited paraphrased paraphrasing echoed echoes echoing repeated invoking invoked recalled recalling',
)
const fillers = wordSet(
  'also later then has have had once again still simply just further even used likes liked loved to would often always',
)
const particles = wordSet('de del della di da du van von der den la le bin ibn al el y ter ten')
const linking = wordSet('and or of for to with by from at in on about against than like but')
const mostTitleWords = 6

/**
 * The speaker that the text right after a quotation names: `said Ada Lovelace`, `said her neighbour, Ada Lovelace`,
 * `Lovelace, a countess, said`.
 */
export function speakerAfter(text: string): NamedSpeaker | undefined {
  const all = words(text)
  if (all.some(({ key }) => relaying.has(key))) return undefined
  if (all[0]?.key === 'according') return nameFrom(text, all, 2)
  const verb = all.findIndex(isSpeaking)
  if (verb < 0) return undefined
  // `a phrase Lovelace said was a joke`; `a tired Lovelace said.`
  const isThing = /^an?$/.test(all[0]!.key) && !/,/.test(text.slice(all[0]!.start, all[verb]!.start))
  if (isThing && governed.test(text.slice(all[verb]!.end))) return undefined
  if (verb > 0) return subjectOf(text, all, verb)
  return addressing.has(all[0]!.key) ? undefined : (nameFrom(text, all, 1) ?? nameBehindRole(text, all))
}

const governed = /^\s(?:was|were|is|are|had|has|would|an?|the)\b/

/**
 * The speaker that the text right before a quotation names: `Lovelace said:`, `according to Ada Lovelace,`.
 */
export function speakerBefore(text: string): NamedSpeaker | undefined {
  const all = words(text)
  if (all.some(({ key }) => relaying.has(key))) return undefined
  const verb = all.findLastIndex(isSpeaking)
  const accord = all.findLastIndex(({ key }) => key === 'according')
  if (accord > verb) return nameFrom(text, all, accord + 2)
  if (verb < 0) return labelOf(text, all)
  const speaker = subjectOf(text, all, verb) ?? firstName(text, all, verb)
  const between = all.slice(verb + 1)
  const direct = !between.some(mayBeSomebody) || (between.length <= 3 && !between.some(tellsOfOthers))
  return speaker && { ...speaker, sure: speaker.sure && direct }
}

/** `said on Monday that it was`, `said in London it was`: neither a day nor a place. */
const mayBeSomebody = (word: Word, at: number, all: readonly Word[]): boolean =>
  isCapital(word) &&
  !isCalendar(word.key) &&
  (/['’]s?$/.test(word.text) || !/^(?:on|in|at)$/.test(all[at - 1]?.key ?? ''))

/** `Lovelace said Babbage’s words`, `said she understood Babbage`, `agreed with Babbage`: it may be he whose words follow. */
const tellsOfOthers = ({ key, text }: Word): boolean =>
  /^(?:he|she|they|it|we|with)$/.test(key) || /['’]s?$/.test(text)

/** `President Lovelace:`, `10.40 From Ada Lovelace, a countess:`: all of the text, and not ordinary words alone (`Press Release:`). */
function labelOf(text: string, all: readonly Word[]): NamedSpeaker | undefined {
  const first = all.findIndex(({ key, text: word }) => !isFunctionWord(key) && !/^\p{N}/u.test(word))
  if (first < 0 || !isCapital(all[first]!)) return undefined
  const last = lastOfRun(text, all, first)
  const isName = all.slice(first, last + 1).some(({ key }) => !(isTitle(key) || isOrdinary(key)))
  return isName && /^(?:,\s[^:,]{1,60})?:\s*$/.test(text.slice(all[last]!.end))
    ? spanOf(text, all, [first, last])
    : undefined
}

/**
 * Where a participle speaks (`Lovelace frowned, saying`), the first name of the sentence is the likely
 * subject.
 */
function firstName(text: string, all: readonly Word[], verb: number): NamedSpeaker | undefined {
  if (!all[verb]!.key.endsWith('ing')) return undefined
  const first = all.findIndex(
    (word, index) => index < verb && isCapital(word) && commonnessWeight(word.key) === 1,
  )
  const speaker = first < 0 ? undefined : spanOf(text, all, [first, lastOfRun(text, all, first)])
  return speaker && { ...speaker, sure: false }
}

/** The name right before a verb, or before the apposition that ends there. */
function subjectOf(text: string, all: readonly Word[], verb: number): NamedSpeaker | undefined {
  let last = verb - 1
  while (last >= 0 && isFiller(all[last]!)) last--
  if (last < 0) return undefined
  const gap = text.slice(all[last]!.end, all[last + 1]!.start)
  if (/,/.test(gap)) return apposed(text, all, last)
  return /^\s+$/.test(gap) ? runBackward(text, all, last) : undefined
}

export const isFiller = ({ key }: Word): boolean => fillers.has(key) || (key.length > 3 && key.endsWith('ly'))

/**
 * `Lovelace, a countess,`: the name before the comma before; `the countess, Ada Lovelace,`: the name there. Nobody else
 * may be named.
 */
function apposed(text: string, all: readonly Word[], last: number): NamedSpeaker | undefined {
  let first = last
  while (first > 0 && !/,/.test(text.slice(all[first - 1]!.end, all[first]!.start))) first--
  const opening = text.slice(all[0]!.start, all[first]!.start)
  if (first === 0 || !/^[^,]*,\s*$/.test(opening)) return undefined
  const head = runBackward(text, all, first - 1)
  const isTitle = last > first && !all.slice(0, first).some(mayAct)
  const isName = isCapital(all[first]!) && lastOfRun(text, all, first) === last
  return head ?? (isTitle && isName ? spanOf(text, all, [first, last]) : undefined)
}

/** A name in what leads to another one: not in `Norland's minister,`, `The head of the Larsborg weavers,`. */
const mayAct = (word: Word, at: number, all: readonly Word[]): boolean =>
  isCapital(word) &&
  !(at === 0 && isFunctionWord(word.key)) &&
  !/['’]s?$/.test(word.text) &&
  !/^(?:of|for|at|in)$/.test(all[all[at - 1]?.key === 'the' ? at - 2 : at - 1]?.key ?? '')

function runBackward(text: string, all: readonly Word[], last: number): NamedSpeaker | undefined {
  if (!isCapital(all[last]!)) return undefined
  let first = last
  while (first > 0 && joins(text, all, first)) first--
  while (first < last && ((particles.has(all[first]!.key) && !isCapital(all[first]!)) || opens(all[first]!)))
    first++
  const before = all[first - 1]
  if (!before || /[,;:]/.test(text.slice(before.end, all[first]!.start)))
    return spanOf(text, all, [first, last])
  if (before.key === 'and' || before.key === 'but') return clauseSubject(text, all, [first, last])
  const isOther = linking.has(before.key) || relating.test(before.key)
  return isOther ? undefined : spanOf(text, all, [first, last])
}

/** `a phrase that Lovelace called a joke` */
export const relating = /^(?:that|which|who|whom|how|what|where|when|because|if)$/

/** `As Lovelace put it` */
const opens = ({ text }: Word): boolean => /^(?:As|But|When|While)$/.test(text)

/**
 * `..., and Lovelace said`: a clause of its own after the comma; without one she may be one of two who
 * speak.
 */
function clauseSubject(text: string, all: readonly Word[], run: [number, number]): NamedSpeaker | undefined {
  const [left, and] = [all[run[0] - 2], all[run[0] - 1]!]
  const named = left && /,/.test(text.slice(left.end, and.start)) ? spanOf(text, all, run) : undefined
  return named && { ...named, sure: false }
}

/** The name after a verb, over titles in between: `said the countess Ada Lovelace`, `said Brennevik's Ada Lovelace`. */
function nameFrom(text: string, all: readonly Word[], from: number): NamedSpeaker | undefined {
  for (let at = from; at < Math.min(all.length, from + mostTitleWords); at++) {
    if (at > from && /[,;:.()]/.test(text.slice(all[at - 1]!.end, all[at]!.start))) return undefined
    if (linking.has(all[at]!.key)) return undefined
    if (!isCapital(all[at]!)) continue
    const named = runForward(text, all, at)
    const last = lastOfRun(text, all, at)
    if (named || !(/['’]s$/.test(all[last]!.text) || leadsToName(all, last + 1))) return named
    at = last
  }
  return undefined
}

/** `said Brennevik chief executive Ada Lovelace`: what she is stands between the house and her name. */
function leadsToName(all: readonly Word[], from: number): boolean {
  const name = all.findIndex((word, at) => at > from && isCapital(word))
  return name > from && all.slice(from, name).every(({ key }) => isOrdinary(key) && !notOfTitle.test(key))
}

const notOfTitle = /(?:ed|ing|ly|[^s]s)$/

/** `said the chair of the board, Ada Lovelace`: the name right behind what she is, where that is one person's. */
function nameBehindRole(text: string, all: readonly Word[]): NamedSpeaker | undefined {
  const at = all.findIndex(
    (word, index) => index > 1 && /,/.test(text.slice(all[index - 1]!.end, word.start)),
  )
  const role = all.slice(1, at)
  if (at < 0 || role.length > mostRoleWords || !isCapital(all[at]!)) return undefined
  if (!/^(?:the|an?|another|its|their|his|her|our|my|\S+['’]s?)$/.test(role[0]!.text)) return undefined
  if (!/^[^.;:()]*,\s+$/.test(text.slice(0, all[at]!.start))) return undefined
  // `said the sister of the weaver, Ada Lovelace`: she may be either.
  const isOfPerson = role.some(({ key }, index) => relative.test(key) && role[index + 1]?.key === 'of')
  return isOfPerson ? undefined : runForward(text, all, at)
}

const mostRoleWords = 8
const relative = new RegExp(`^(?:${kin}|friend|colleague|lawyer|aide|neighbou?r)$`)

function runForward(text: string, all: readonly Word[], first: number): NamedSpeaker | undefined {
  const last = lastOfRun(text, all, first)
  const after = all[last + 1]
  const gap = after ? text.slice(all[last]!.end, after.start) : ','
  const goesOn = after !== undefined && /^\s+$/.test(gap) && !mayFollow(after)
  return goesOn || after?.key === 'and' ? undefined : spanOf(text, all, [first, last])
}

function lastOfRun(text: string, all: readonly Word[], first: number): number {
  let last = first
  while (last + 1 < all.length && joins(text, all, last + 1)) last++
  while (last > first && !isCapital(all[last]!)) last--
  return last
}

/**
 * What may stand behind a whole name: not a noun that makes the name a part of something (`said Lovelace
 * aides`).
 */
const mayFollow = ({ key }: Word): boolean =>
  linking.has(key) ||
  /^(?:who|when|while|as|after|before|during|last|this|late|early|yesterday|today|that|if|there|here)$/.test(
    key,
  )

/** Whether the word and the one before it belong to one name. */
function joins(text: string, all: readonly Word[], at: number): boolean {
  const [left, right] = [all[at - 1]!, all[at]!]
  if (!/^(?:\.?\s+|-)$/.test(text.slice(left.end, right.start))) return false
  if (/['’]s$/.test(left.text)) return false
  return (isCapital(left) || particles.has(left.key)) && (isCapital(right) || particles.has(right.key))
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

function spanOf(
  text: string,
  all: readonly Word[],
  [first, last]: [number, number],
): NamedSpeaker | undefined {
  const { start } = all[first]!
  const { end, key } = all[last]!
  const isNone = /['’]s$/.test(all[last]!.text) || /^(?:I|he|she|it|we|they)$/i.test(key)
  return isNone ? undefined : { start, end, text: text.slice(start, end), sure: true }
}
