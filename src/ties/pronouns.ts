import type { NameFact } from '../facts/fact.ts'
import type { NameMention, NameUse, Sentence } from '../mentions/mention.ts'
import { kin } from '../mentions/names/kin.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../mentions/names/words.ts'
import type { Word } from '../text/word.ts'
import { hasVerb } from './clauses.ts'

/** What tells whom a pronoun may stand for. */
export interface Persons {
  readonly sentences: readonly Sentence[]
  /** The people whom facts know. */
  readonly people: ReadonlyMap<Sentence, readonly NameMention[]>
  /** Words of names that no fact knows. */
  readonly strangers: ReadonlyMap<Sentence, readonly NameUse[]>
}

/** A sentence that begins with `He`, with `She`, with `At 52, he`, with `The 22-year-old`, or without a subject: `Born in May 1931`, `Died: 3 May`. */
export interface Pronoun {
  /** Where the sentence before tells of one person, and of nobody else. */
  readonly sure?: Meant
  /** The people of known lives whom the article named last; each mention here has the pronoun's place. */
  readonly recent: readonly NameMention[]
}

/** Whom a pronoun surely stands for. */
export interface Meant {
  /** A mention in the pronoun's place. */
  readonly mention: NameMention
  /** Those in the sentence before, if it tells who is meant. */
  readonly before: readonly NameMention[]
}

const leading =
  /^(?<lead>At\s(?:only\s|just\s)?\d{2},?\s)?(?:(?<he>[Hh]e)|(?<she>[Ss]he)|The(?=\s\d{1,3}-year-old))(?=[\s,])|^(?=(?:Born|Died)[:\s])/

// Nobody keeps more people in mind; and time stays linear.
const mostRecent = 8

/** The sentences that begin with a pronoun of a person, each with whom it may stand for. */
export function readPronouns(persons: Persons): Map<Sentence, Pronoun> {
  const pronouns = new Map<Sentence, Pronoun>()
  let recent: readonly NameFact[] = []
  let isOnlyOne = true
  persons.sentences.forEach((sentence, at) => {
    const { block, start } = sentence
    const found = recent.length === 0 ? null : leading.exec(block.text.slice(start, start + 24))
    if (found) {
      const before = toldBefore(persons.sentences, at)
      const isNext = before?.block === block || (isOnlyOne && isParagraph(before))
      const named = before && isNext ? namedIn(before, found, { ...persons, pronouns }) : []
      pronouns.set(sentence, pronounOf(mentionAt(sentence, found), recent, named))
    }
    const own = persons.people.get(sentence) ?? []
    recent = latest(own, recent)
    isOnlyOne &&= recent.length < 2 && !persons.strangers.get(sentence)?.some(use => isStranger(use, own))
  })
  return pronouns
}

function pronounOf(
  mentionOf: (fact: NameFact) => NameMention,
  recent: readonly NameFact[],
  [first, ...others]: readonly NameMention[],
): Pronoun {
  const sure = first && { mention: mentionOf(first.fact), before: [first, ...others] }
  return { recent: recent.map(mentionOf), ...(sure ? { sure } : {}) }
}

/** The sentence before another one that is not all words of somebody's: `Roe said. “I left.” He is 31.` */
function toldBefore(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let before = at - 1
  while (before > at - mostQuoted && sentences[before] && isQuoted(sentences[before]!)) before--
  return sentences[before]
}

const mostQuoted = 4
const isQuoted = ({ block, start, end }: Sentence): boolean =>
  /^["“][^"“”]*["”]?$/.test(block.text.slice(start, end))

/** `Ida Holm draws boats.` as all of a paragraph: of an article that has named nobody else, the next one goes on about her. */
const isParagraph = (sentence: Sentence | undefined): boolean =>
  sentence?.block.kind === 'paragraph' && sentence.end - sentence.start === sentence.block.text.trim().length

const mentionAt = (sentence: Sentence, { 0: text, groups }: RegExpExecArray) => {
  const start = sentence.start + (groups?.['lead']?.length ?? 0)
  const end = sentence.start + text.length
  const expected = sentence.block.text.slice(start, end)
  return (fact: NameFact): NameMention => ({ sentence, start, end, fact, match: 'exact', expected })
}

function latest(named: readonly NameMention[], before: readonly NameFact[]): readonly NameFact[] {
  const lives = named.map(({ fact }) => fact).filter(({ born, died }) => (born ?? died) !== undefined)
  return lives.length === 0 ? before : [...new Set([...lives.reverse(), ...before])].slice(0, mostRecent)
}

type Read = Persons & { readonly pronouns: ReadonlyMap<Sentence, Pronoun> }

/** The mentions of the one person of whom a sentence tells; none where it may tell of two, or of a man where a woman is meant. */
function namedIn(sentence: Sentence, pronoun: RegExpExecArray, read: Read): readonly NameMention[] {
  if (pronoun[0] === '') return []
  const own = read.pronouns.get(sentence)?.sure?.mention
  const named = [...(own ? [own] : []), ...(read.people.get(sentence) ?? [])]
  if (named.some(({ fact }) => fact !== named[0]!.fact) || named.every(isPossessive)) return []
  if (read.strangers.get(sentence)?.some(use => isStranger(use, named))) return []
  const told = withoutQuotations(sentence, named)
  return somebody.test(told) || isOfOtherSex(told, pronoun) || hasOtherTitle(sentence, named) ? [] : named
}

/** The text of a sentence without what somebody says in it, and what those are who are named (`The widow, Ida Holm`). */
function withoutQuotations({ block, start, end }: Sentence, named: readonly NameMention[]): string {
  const [first] = named
  const before = block.text.slice(start, first!.start).replace(own, '')
  return (before + block.text.slice(first!.start, end)).replace(/["“][^"“”]*["”]/g, ' ')
}

const own = /(?<!\p{L})(?:the|an?)\s+(?:\p{Ll}+\s+)?\p{Ll}+,?\s+$/iu

const isPossessive = ({ sentence, end }: NameMention): boolean => /['’]/.test(sentence.block.text[end] ?? '')

const somebody = new RegExp(
  `(?<!\\p{L})(?:${kin}|partner|girlfriend|boyfriend|friend|colleague|neighbou?r|man|woman|boy|girl|lady|gentleman|victim|suspect|rival)(?!\\p{L})`,
  'iu',
)

const male = /(?<!\p{L})(?:he|him|his|himself|mr)(?!\p{L})/iu
const female = /(?<!\p{L})(?:she|her|hers|herself|mrs|ms|miss)(?!\p{L})/iu

function isOfOtherSex(text: string, { groups }: RegExpExecArray): boolean {
  const [isMale, isFemale] = [male.test(text), female.test(text)]
  if (isMale && isFemale) return true
  return (isMale && groups?.['she'] !== undefined) || (isFemale && groups?.['he'] !== undefined)
}

const placed =
  /(?<!\p{L})(?:in|at|from|near|outside|around|since|during)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}$/u
const reach = 60

/** A name of somebody else: not that of the place where something was, nor a word of a title. */
export function isStranger(use: NameUse, named: readonly NameMention[]): boolean {
  const { sentence, start, end, plain } = use
  const { text } = sentence.block
  const isWord = start === sentence.start && isOrdinary(plain)
  if (isWord || isFunctionWord(plain) || isCalendar(plain) || isLand(plain) || isTitle(plain)) return false
  const isOfName = named.some(name =>
    /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}$/u.test(text.slice(end, name.start)),
  )
  return !isOfName && !placed.test(text.slice(Math.max(sentence.start, start - reach), start))
}

/** `The judge sent Roe down`: somebody who is not named; a title beside the name is its bearer's. */
function hasOtherTitle({ words, block }: Sentence, named: readonly NameMention[]): boolean {
  const isOf = (title: Word, { start, end }: NameMention): boolean => {
    if (title.end > start) return title.start < end || apposed.test(block.text.slice(end, title.start))
    const between = words.filter(word => word.start >= title.end && word.end <= start)
    return !hasVerb(between) && prefixed.test(block.text.slice(title.end, start))
  }
  return words.some(word => isTitle(word.key) && !named.some(name => isOf(word, name)))
}

const prefixed = /^[^,;:()"“”]{0,40}$/
const apposed = /^,\s[^,;:()"“”]{0,60}$/
