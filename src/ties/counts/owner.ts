import type { CountFact } from '../../facts/fact.ts'
import { calendar } from '../../mentions/names/word-lists.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { inflections } from '../../text/inflection.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { hasVerb, isSpeech, isVerb } from '../clauses.ts'
import { isStrange } from '../strangers.ts'
import type { Candidate } from './candidate.ts'
import { isLink } from './links.ts'
import { isAgainst, isOfSeveral } from './several.ts'

/** A number among the words of its sentence: `first` is its first word, `next` the one behind it and what it counts. */
interface Counted {
  readonly words: readonly Word[]
  readonly text: string
  /** Where the number begins, with the sign of its currency. */
  readonly start: number
  readonly first: number
  readonly next: number
  /** The words of the fact's phrase, by index. */
  readonly at: readonly number[]
  readonly known: ReadonlySet<string>
}

/**
 * Whether a number is that of another thing, which the sentence names beside the fact's: its owner (`Larsborg's 14
 * goals`, `the 14 goals of Larsborg`, `the 40-mile Coast Way`), what the fact's is compared with (`more than the 14 of`,
 * `unlike the`, `twice the 14`), or the subject of another clause (`while Larsborg had 14`).
 */
export function isOfOther(candidate: Candidate): boolean {
  const counted = readCounted(candidate)
  if (isOfMultiple(counted)) return true
  if (counted.at.length === 0) return false
  if (isOfSeveral(candidate.mention, counted.at) || isAgainst(candidate.mention, counted.at)) return true
  if (isOfOtherDoer(counted, candidate.fact) || isOfOtherWhole(counted, candidate.fact)) return true
  if (isDoneByOther(counted) || isComparedWith(counted) || isOfOtherPlace(counted) || isOfNameBefore(counted))
    return true
  if (isOfOpening(counted)) return true
  if (isLedTo(counted)) return false
  return isOwned(counted) || isCompared(counted) || isOfRival(counted) || isOfOtherClause(counted)
}

function readCounted({ mention, known, match }: Candidate): Counted {
  const { words, block } = mention.sentence
  const first = words.findIndex(({ end }) => end > mention.start)
  const end = Math.max(mention.end, mention.nouns[0]?.end ?? 0)
  const after = words.findIndex(({ start }) => start >= end)
  const next = after < 0 ? words.length : after
  return { words, text: block.text, start: mention.start, first, next, at: match?.at ?? [], known }
}

/** `twice the 14 goals`, `half of its 14`: reckoned from a number, and not the number. */
const isOfMultiple = ({ words, first }: Counted): boolean => {
  const before = words.slice(Math.max(0, first - 3), first).map(({ key }) => key)
  const at = before.findLastIndex(key => multiples.has(key))
  return (
    at >= 0 && at < before.length - 1 && before.slice(at + 1).every(key => /^(?:the|of|its|their)$/.test(key))
  )
}

const multiples = new Set(['twice', 'double', 'triple', 'treble', 'thrice', 'quadruple', 'times'])

// What a number leads to stands as near as this: `the 20 points that make up the new plan`.
const reach = 4

/** Whether the number's own phrase goes on to the fact's words: `a 20-point plan`, and not `the 88-metre Cold Fork Dam`. */
const isLedTo = (counted: Counted): boolean => {
  const { words, text, next, at } = counted
  const isNamed = (index: number): boolean =>
    /^\p{Lu}/u.test(words[index]!.text) && words.slice(next, index).some(word => isOtherName(counted, word))
  return at.some(
    index =>
      index >= next - 1 &&
      index < next + reach &&
      !/[,;:()—–]/.test(text.slice(words[next - 1]!.end, words[index]!.start)) &&
      !isNamed(index) &&
      !words.slice(next, index).some(isVerb),
  )
}

const isOtherName = ({ known }: Counted, word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && !known.has(word.key) && !calendar.has(word.key)

function isOwned(counted: Counted): boolean {
  const { words, text, first, next } = counted
  const owner = words[first - 1]
  if (isOtherName(counted, owner) && /['’]s?$/.test(text.slice(owner.start, words[first]!.start).trimEnd()))
    return true
  const [last, follower] = [words[next - 1]!, words[next]]
  if (!follower) return false
  const gap = text.slice(last.end, follower.start)
  // `the 40-mile Coast Way`
  if (text.slice(words[first]!.end).startsWith('-') && gap === ' ') return isOtherName(counted, follower)
  if (!/^(?:of|by|for)$/.test(follower.key) || gap !== ' ') return false
  const isArticle = /^(?:the|its|their|his|her)$/.test(words[next + 1]?.key ?? '')
  const from = isArticle ? next + 2 : next + 1
  return isOtherName(counted, words[from]) && !goesOnToPhrase(counted, from)
}

/** `four judges of the Larsborg Court of Appeal`: the name has the words of the phrase. */
function goesOnToPhrase({ words, text, at }: Counted, from: number): boolean {
  const to = at.find(index => index > from)
  if (to === undefined) return false
  const name = text.slice(words[from]!.start, words[to]!.end)
  return /^\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*)+$/u.test(name)
}

/** `rejects eight points of the engineers`, of the points in a plan: the fact says what they are of, and so does the sentence. */
function isOfOtherWhole({ words, text, next, known }: Counted, { subject, unit }: CountFact): boolean {
  const [last, of, the, whole] = words.slice(next - 1)
  if (of?.key !== 'of' || the?.key !== 'the' || !whole || known.has(whole.key) || isVerb(whole)) return false
  const isOf = wordsOf(subject).some(
    ({ key }, at, all) =>
      /^(?:in|of)$/.test(key) && unit.some(form => inflections(form).has(all[at - 1]?.key ?? '')),
  )
  return isOf && /^\p{Ll}/u.test(whole.text) && /^\s[\p{L}\s]+$/u.test(text.slice(last!.end, whole.start))
}

/** `The museum offered a fee of $3 million`, of the fee asked by a painter: somebody else did something else with it. */
function isOfOtherDoer({ words, first, at, known }: Counted, { subject }: CountFact): boolean {
  const isDone = wordsOf(subject).some(
    ({ key }, index, all) => key === 'by' && index > 0 && isVerb(all[index - 1]!),
  )
  const own = at.findLast(index => index < first)
  // `parents, who raised $3 million`: the verb is the fact's own.
  if (!isDone || own === undefined || isVerb(words[own]!)) return false
  const verb = words.slice(0, own).findLastIndex(word => isVerb(word) && !isLink(word.key))
  const doer = words.slice(0, Math.max(0, verb)).filter(({ key }) => !isFunctionWord(key) && !isVerb({ key }))
  return doer.length > 0 && !known.has(words[verb]!.key) && !doer.some(({ key }) => known.has(key))
}

const comparing = wordSet('than unlike versus vs compared against beats beat exceeds exceeded below above')

/** `more than the 14 of last year`: not `more than 14`, which is the number's own. */
function isCompared({ words, text, start, first, at }: Counted): boolean {
  const from = words.slice(0, first).findLastIndex(({ key }) => comparing.has(key))
  if (from < 0 || at.some(index => index > from && index < first)) return false
  // `A petition against it has 900 signatures`
  if (words.slice(from, first).some(isVerb)) return false
  const gap = text.slice(words[from]!.end, start)
  const isOwn = gap.length <= 1 && words[from]!.key !== 'unlike'
  // `trapped below the ground for 14 days` is a place.
  const isPlace = /^(?:above|below)$/.test(words[from]!.key) && !/^\s(?:\S+\s)?$/.test(gap)
  return !isOwn && !isPlace && !/[,;:()—–]/.test(gap)
}

/** `Berg has 15 goals, three more than Vik`, `twice as many as Vik`: whom the fact is about is only compared with. */
function isComparedWith({ words, text, next, at }: Counted): boolean {
  const telling = at.filter(index => !isLink(words[index]!.key))
  const from = telling[0] ?? -1
  if (from < next) return false
  const before = text.slice(words[next - 1]!.end, words[from]!.start)
  return /\b(?:than|unlike|like|as\s\p{L}+\s(?:\p{L}+\s)?as)\s(?:the\s)?$/u.test(before)
}

/** `The state paid 62 percent, the city the rest`: whoever the phrase tells of comes behind the number, and its verb before. */
function isDoneByOther({ words, text, start, first, at, next }: Counted): boolean {
  const verb = at.find(index => index < first && isVerb(words[index]!))
  const others = at.filter(index => index !== verb)
  if (verb === undefined || verb < 2 || others.length === 0) return false
  return others.every(
    index => index >= next && /,\s+(?:and\s+)?(?:the\s+)?$/.test(text.slice(start, words[index]!.start)),
  )
}

/** `lived in a village of 340 people`, `a village of 60 people, where two died`, `Sixty people left; two died` */
const isOfOtherPlace = ({ words, text, first, next, at, known }: Counted): boolean =>
  // `Larsborg is a town of 9,000 people`
  (!at.every(index => index < first && /^\p{Lu}/u.test(words[index]!.text)) &&
    isPeopled(text.slice(0, words[first]!.start), known)) ||
  words.slice(next, at[0]).some(({ key }) => /^(?:where|while|whereas|although|though|but)$/.test(key)) ||
  at.every(index => index >= next && text.slice(words[next - 1]!.end, words[index]!.start).includes(';'))

function isPeopled(before: string, known: ReadonlySet<string>): boolean {
  const place = peopled.exec(before.slice(-longestName))?.[1]
  return place !== undefined && !known.has(place)
}

const peopled =
  /\ban?\s(?:\p{Ll}+\s){0,2}(village|hamlet|town|city|suburb|island|settlement|parish|community|district|region|county|country|nation)\s(?:\p{Ll}+\s)?of\s(?:\p{Ll}+\s){0,2}$/u

/** `of which Old Larsborg, with 8,200 people, is one`: a name with something about it. */
function isOfNameBefore({ words, text, first, at, known }: Counted): boolean {
  const name =
    /(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}),\s+(?:with|at|on|home\s+to)\s+(?:\p{Ll}+\s+)?$/u.exec(
      text.slice(0, words[first]!.start).slice(-longestName),
    )?.[1]
  if (name === undefined || first === 0) return false
  const from = words[first]!.start
  const own = words.filter(({ start, end }) => end <= from && start >= text.lastIndexOf(name, from))
  const parts = own.slice(0, name.split(/[\s-]/).length)
  return !at.some(index => parts.includes(words[index]!)) || parts.some(({ key }) => !known.has(key))
}

const longestName = 80

/** `Larsborg have 14 goals and Northvale 21`: of the name the sentence opens with; it comes to the fact's only behind. */
function isOfOpening({ words, text, first, next, at, known }: Counted): boolean {
  // `Larsborg, cheered on by 900 fans, won the cup`: they did something to whom it opens with.
  if (words[first - 1]?.key === 'by') return false
  const verb = words.slice(0, first).findIndex(word => isVerb(word) || /^(?:who|which|where)$/.test(word.key))
  const subject = words.slice(0, Math.max(0, verb))
  const isOther = (word: Word | undefined): boolean => word !== undefined && isStrange(word, known, none)
  // `Larsborg School`, of a school in Northvale: a kind that the name goes on to is still the other's.
  const isOwn = ({ key }: Word, index: number): boolean =>
    known.has(key) && !isFunctionWord(key) && !isOther(subject[index - 1])
  if (!subject.some(isOther) || subject.some(isOwn) || isSpeech(words[verb]!.key)) return false
  const nouns = at.filter(index => !isVerb(words[index]!))
  const names = nouns.filter(index => /^\p{Lu}/u.test(words[index]!.text))
  const isBehind = (index: number): boolean =>
    index >= next && /[,;:—–]\s|\sand\s|\sthan\s/.test(text.slice(words[next - 1]!.end, words[index]!.start))
  const telling = names.length > 0 ? names : nouns
  return telling.length > 0 && telling.every(isBehind) && nouns.every(index => index >= next)
}

const none: ReadonlySet<string> = new Set()

/** `Rival Larsborg said it had scored 14`, where the phrase is of words that are said of anyone. */
function isOfRival(counted: Counted): boolean {
  const { words, first, at } = counted
  const rival = words.findIndex(({ key }) => /^(?:rivals?|competitors?)$/.test(key))
  const isNamed = rival >= 0 && rival < first && isOtherName(counted, words[rival + 1])
  return isNamed && at.every(index => /^\p{Ll}/u.test(words[index]!.text))
}

/** `..., while Larsborg had 14`, `Northvale met Larsborg, who had 14`. */
function isOfOtherClause(counted: Counted): boolean {
  const { words, text, first, at } = counted
  const before = at.filter(index => index < first)
  // `Brandt met Vik, who came to the town at the age of 31`: of the phrase the name says whose it is.
  const last = before.findLast(index => /^\p{Lu}/u.test(words[index]!.text)) ?? before.at(-1)
  if (last === undefined) return false
  const rest = words.slice(last + 1, first)
  const joint = rest.findLastIndex(
    ({ key, start }, index) =>
      joints.has(key) || /[,;:()—–]\s*$/.test(text.slice(words[last + index]!.end, start)),
  )
  if (joint < 0) return false
  const own = rest.slice(joint)
  if (/^(?:who|which)$/.test(own[0]!.key)) return isOtherName(counted, words[last + joint]) && hasVerb(own)
  const subject = own.findIndex(({ key }) => !joints.has(key) && key !== 'the')
  const isNamed = isOtherName(counted, own[subject])
  if (!isNamed || isSpeech(own[subject + 1]?.key ?? '')) return false
  return contrasts.has(own[0]!.key) || hasVerb(words.slice(0, last + 1 + joint))
}

const contrasts = new Set(['while', 'whereas', 'but', 'though', 'although'])
const joints = new Set([...contrasts, 'and', 'as', 'who', 'which'])
