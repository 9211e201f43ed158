import type { NameFact } from '../facts/fact.ts'
import type { NameMention, Sentence } from '../mentions/mention.ts'
import { isTitle } from '../mentions/names/words.ts'
import { present } from '../text/present.ts'
import type { Word } from '../text/word.ts'
import { hasVerb } from './clauses.ts'
import { introduces, lastSubject } from './last-subject.ts'
import {
  isPerson,
  isStranger,
  type Persons,
  type Pronoun,
  somebody,
  type ToldPersons,
  withoutQuotations,
} from './somebody.ts'

const leading =
  /^(?<lead>At\s(?:only\s|just\s)?\d{2},?\s)?(?:(?<he>[Hh]e)|(?<she>[Ss]he)|The(?=\s\d{1,3}-year-old))(?=[\s,])|^(?=(?:Born|Died)[:\s])/

// Nobody keeps more people in mind; and time stays linear.
const mostRecent = 8

/** The sentences that begin with a pronoun of a person, each with whom it may stand for. */
export function readPronouns(persons: Persons): Map<Sentence, Pronoun> {
  const pronouns = new Map<Sentence, Pronoun>()
  const read = { ...persons, pronouns }
  let recent: readonly NameFact[] = []
  let isOnlyOne = true
  persons.sentences.forEach((sentence, at) => {
    const found = recent.length === 0 ? undefined : leadOf(sentence, persons)
    if (found) {
      const mentionOf = mentionAt(sentence, found)
      pronouns.set(sentence, { recent: recent.map(mentionOf), ...meantAt(at, { ...read, found, isOnlyOne }) })
    }
    const own = persons.people.get(sentence) ?? []
    recent = latest(own, recent)
    isOnlyOne &&= recent.length < 2 && !persons.strangers.get(sentence)?.some(use => isStranger(use, own))
  })
  return pronouns
}

type Lead = ToldPersons & { readonly found: RegExpExecArray; readonly isOnlyOne: boolean }

/** Whom the pronoun of a sentence stands for. */
function meantAt(at: number, { found, isOnlyOne, ...read }: Lead): Omit<Pronoun, 'recent'> {
  const sentence = read.sentences[at]!
  const mentionOf = mentionAt(sentence, found)
  const before = toldBefore(read.sentences, at)
  const isNext = before?.block === sentence.block || (isOnlyOne && isParagraph(before))
  const named = before && isNext ? namedIn(before, found, read) : []
  const isAged = /the$/i.test(found[0])
  const likely = isAged ? lastSubject(at, read) : undefined
  const isSure = !isAged || !introduces(before?.block.text.slice(named[0]?.end, before.end) ?? '')
  return present({
    sure: isSure ? named[0] && { mention: mentionOf(named[0].fact), before: named } : undefined,
    likely: likely && { mention: mentionOf(likely.fact), before: [] },
  })
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

/** Where a sentence has a pronoun of a person first; or `the 22-year-old` in words of its own, and nobody named before that. */
function leadOf(sentence: Sentence, { people, strangers }: Persons): RegExpExecArray | undefined {
  const { block, start, end } = sentence
  const text = block.text.slice(start, end)
  const first = leading.exec(text.slice(0, longestLead))
  if (first) return first
  const aged = definite.exec(text)
  const before = text.slice(0, aged?.index)
  if (!aged || introduces(before) || /["“][^"“”]*$/.test(before)) return undefined
  const at = start + aged.index
  const named = people.get(sentence) ?? []
  const isOther = strangers.get(sentence)?.some(use => use.start < at && isPerson(use, named))
  return isOther || named.some(name => name.start < at) ? undefined : aged
}

const longestLead = 24
const definite = /(?<!\p{L})the(?=\s\d{1,3}[-\s]years?[-\s]old(?!\p{L}))/iu

const mentionAt = (sentence: Sentence, { 0: text, index, groups }: RegExpExecArray) => {
  const start = sentence.start + index + (groups?.['lead']?.length ?? 0)
  const end = sentence.start + index + text.length
  const expected = sentence.block.text.slice(start, end)
  return (fact: NameFact): NameMention => ({ sentence, start, end, fact, match: 'exact', expected })
}

const latest = (named: readonly NameMention[], before: readonly NameFact[]): readonly NameFact[] =>
  named.length === 0
    ? before
    : [...new Set([...named.map(({ fact }) => fact).reverse(), ...before])].slice(0, mostRecent)

/** The mentions of the one person of whom a sentence tells; none where it may tell of two, or of a man where a woman is meant. */
function namedIn(sentence: Sentence, pronoun: RegExpExecArray, read: ToldPersons): readonly NameMention[] {
  if (pronoun[0] === '') return []
  const own = read.pronouns.get(sentence)?.sure?.mention
  const named = [...(own ? [own] : []), ...(read.people.get(sentence) ?? [])]
  if (named.some(({ fact }) => fact !== named[0]!.fact) || named.every(isPossessive)) return []
  if (read.strangers.get(sentence)?.some(use => isStranger(use, named))) return []
  const told = textAbout(sentence, named)
  return somebody.test(told) || isOfOtherSex(told, pronoun) || hasOtherTitle(sentence, named) ? [] : named
}

/** The text of a sentence without what somebody says in it, and what those are who are named (`The widow, Ida Holm`). */
function textAbout({ block, start, end }: Sentence, named: readonly NameMention[]): string {
  const [first] = named
  const before = block.text.slice(start, first!.start).replace(own, '')
  return withoutQuotations(before + block.text.slice(first!.start, end))
}

const own = /(?<!\p{L})(?:the|an?)\s+(?:\p{Ll}+\s+)?\p{Ll}+,?\s+$/iu

const isPossessive = ({ sentence, end }: NameMention): boolean => /['’]/.test(sentence.block.text[end] ?? '')

const male = /(?<!\p{L})(?:he|him|his|himself|mr)(?!\p{L})/iu
const female = /(?<!\p{L})(?:she|her|hers|herself|mrs|ms|miss)(?!\p{L})/iu

function isOfOtherSex(text: string, { groups }: RegExpExecArray): boolean {
  const [isMale, isFemale] = [male.test(text), female.test(text)]
  if (isMale && isFemale) return true
  return (isMale && groups?.['she'] !== undefined) || (isFemale && groups?.['he'] !== undefined)
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
