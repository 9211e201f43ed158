import type { NameMention, NameUse, Sentence } from '../mentions/mention.ts'
import { kin } from '../mentions/names/kin.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../mentions/names/words.ts'

/** What tells whom a pronoun may stand for. */
export interface Persons {
  readonly sentences: readonly Sentence[]
  /** The people whom facts know. */
  readonly people: ReadonlyMap<Sentence, readonly NameMention[]>
  /** Words of names that no fact knows. */
  readonly strangers: ReadonlyMap<Sentence, readonly NameUse[]>
}

/** The same, and whom the pronouns stand for that were read so far. */
export interface ToldPersons extends Persons {
  readonly pronouns: ReadonlyMap<Sentence, Pronoun>
}

/** A sentence that begins with `He`, with `She`, with `At 52, he`, or without a subject (`Born in May 1931`, `Died: 3 May`), or has `the 22-year-old`. */
export interface Pronoun {
  /** Where the sentence before tells of one person, and of nobody else. */
  readonly sure?: Meant
  /** Of `the 22-year-old`: whom the last sentence before that speaks of anybody is about. */
  readonly likely?: Meant
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

/** A text without what somebody says in it. */
export const withoutQuotations = (text: string): string => text.replace(/["“][^"“”]*["”]/g, ' ')

/** What somebody is called who is not named. */
export const somebody = new RegExp(
  `(?<!\\p{L})(?:${kin}|partner|girlfriend|boyfriend|friend|colleague|neighbou?r|man|woman|boy|girl|lady|gentleman|victim|suspect|rival)(?!\\p{L})`,
  'iu',
)

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

/** A stranger with no `the` before the name, as that of the Sabra Cup has. */
export const isPerson = (use: NameUse, named: readonly NameMention[]): boolean =>
  isStranger(use, named) &&
  !withArticle.test(use.sentence.block.text.slice(Math.max(use.sentence.start, use.start - reach), use.start))

const withArticle = /(?<!\p{L})the\s(?:\p{Lu}[\p{L}’'-]*\s){0,3}$/iu
