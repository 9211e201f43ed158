import type { QuotationMention, QuotationPiece, Sentence, Speaker } from '../../mentions/mention.ts'
import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { hasSpeech, isSpeaking } from '../../mentions/quotations/speech.ts'
import { nameParts, surnameOf } from '../../text/person-name.ts'
import type { Word } from '../../text/word.ts'
import { isVerb } from '../clauses.ts'

/** `,” she said`, `,” he later told reporters`. */
const tag = /^["”’»']?,?["”’»']?\s(?:he|she)\s((?:\p{Ll}+\s){0,1}\p{Ll}+)/u
const reach = 40
/** A title and the given name. */
const mostLead = 6

/**
 * Who is meant by `she said`, by the full name, where the surname stands: the paragraph names one person before the quotation, and nobody else, and
 * the sentence right before it begins with that person. What may be someone's name is none where that person said the
 * sentence before too. `persons` are full names.
 */
export function speakerByPronoun(
  { pieces, speaker, strange }: QuotationMention,
  sentences: readonly Sentence[],
  persons: readonly string[],
): Speaker | undefined {
  const [first] = pieces
  if (!first || strange || (speaker && !/^(?:he|she)$/i.test(speaker.text)) || !pieces.some(isTagged))
    return undefined
  const before = sentences.filter(({ block, end }) => block === first.block && end <= first.start)
  const opening = before.at(-1)
  if (!opening) return undefined
  const named = persons.filter(person => before.some(sentence => placeOf(person, sentence) !== undefined))
  const [person, ...others] = named
  if (person === undefined || others.length > 0 || !beginsWith(opening, person)) return undefined
  const isClear = says(opening, person) || !before.some(sentence => namesOther(sentence, person))
  if (!isClear) return undefined
  const { start, end } = opening.words[placeOf(person, opening)!]!
  return { block: first.block, start, end, text: person, sure: true }
}

/** `Ada Lund of the Alder Bank said that Hellvik paid too much.` */
function says(sentence: Sentence, person: string): boolean {
  const { words, block } = sentence
  const at = words.findIndex(isSpeaking)
  const name = placeOf(person, sentence)
  return (
    name !== undefined && at > name && !/[;:()"“”]/.test(block.text.slice(words[name]!.end, words[at]!.start))
  )
}

/** True where a capital that is no place's and no ordinary word's may be someone else's. */
const namesOther = (sentence: Sentence, person: string): boolean => {
  const { words } = sentence
  const own = nameParts(person)
  const place = placeOf(person, sentence)
  // `Hellvik boss Ada Lund`
  const lead = place === undefined ? 0 : ledBy(sentence, place)
  return words.some(
    ({ key, text }, at) =>
      isCapital(text) &&
      !(place !== undefined && lead <= at && at < place) &&
      !own.includes(withoutPossessive(key)) &&
      !isOrdinary(key) &&
      !isFunctionWord(key) &&
      !/^(?:in|at|on|from|near)$/.test(words[at - 1]?.key ?? ''),
  )
}

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '')

const isTagged = ({ block, end }: QuotationPiece): boolean => {
  const said = tag.exec(block.text.slice(end, end + reach))?.[1]
  return said !== undefined && hasSpeech(said)
}

/** The index of the word that a sentence names someone with: the surname, alone or behind the given name. */
function placeOf(person: string, { words }: Sentence): number | undefined {
  const surname = surnameOf(person)
  const at = words.findIndex(({ key, text }) => isCapital(text) && withoutPossessive(key) === surname)
  return at < 0 ? undefined : at
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/**
 * Nothing before the surname but titles and given names, and what says where or when (`On Naxos, Mayor Lund`), or what one is
 * (`Their captain, Ada Lund,`). No possessive: `Lund's lawyer said` tells of another.
 */
function beginsWith(sentence: Sentence, person: string): boolean {
  const at = placeOf(person, sentence)
  const name = at === undefined ? undefined : sentence.words[at]
  const { text } = sentence.block
  if (!name || /^\S*['’]/.test(text.slice(name.end - 2, name.end + 1))) return false
  const own = ledBy(sentence, at!)
  const before = text.slice(sentence.start, sentence.words[own]!.start)
  const isApposed = apposition.test(before) && text[name.end] === ','
  return at! - own <= mostLead && (before === '' || adverbial.test(before) || isApposed)
}

const adverbial =
  /^(?:But|And|(?:On|In|At|After|Before|During|For|From|Outside|Inside)\s[^;:()"“”]{1,80},)\s$/
const apposition =
  /^(?:The|An?|One|Another|Its|Their|His|Her|Our|\p{Lu}[\p{L}-]*['’]s)\s[^,;:()"“”]{1,60},\s$/u

/** Where the titles and given names begin that lead to a word. */
function ledBy({ words, block }: Sentence, at: number): number {
  let first = at
  while (
    first > 0 &&
    mayLead(words[first - 1]!) &&
    !/[,;:()"“”]/.test(block.text.slice(words[first - 1]!.end, words[first]!.start))
  )
    first--
  return first
}

const mayLead = (word: Word): boolean => word.key === 'the' || !(isFunctionWord(word.key) || isVerb(word))
