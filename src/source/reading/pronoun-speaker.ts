import type { QuotationMention, QuotationPiece, Sentence } from '../../mentions/mention.ts'
import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { hasSpeech, isSpeaking } from '../../mentions/quotations/speech.ts'
import { nameParts, surnameOf } from '../../text/person-name.ts'
import type { Word } from '../../text/word.ts'
import { isVerb } from '../../ties/clauses.ts'

/** `,” she said`, `,” he later told reporters`. */
const tag = /^["”’»]?,?["”’»]?\s(?:he|she)\s((?:\p{Ll}+\s){0,1}\p{Ll}+)/u
const reach = 40
/** A title and the given name. */
const mostLead = 6

/**
 * The full name of who is meant by `she said`: the paragraph names one person before the quotation, and nobody else, and
 * the sentence right before it begins with that person. What may be someone's name is none where that person said the
 * sentence before too. `persons` are full names.
 */
export function speakerByPronoun(
  { pieces, speaker, strange }: QuotationMention,
  sentences: readonly Sentence[],
  persons: readonly string[],
): string | undefined {
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
  return isClear ? person : undefined
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
const namesOther = ({ words }: Sentence, person: string): boolean => {
  const own = nameParts(person)
  return words.some(
    ({ key, text }, at) =>
      isCapital(text) &&
      !own.includes(withoutPossessive(key)) &&
      !isOrdinary(key) &&
      !isFunctionWord(key) &&
      !/^(?:in|at|from|near)$/.test(words[at - 1]?.key ?? ''),
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

/** Nothing but titles and given names before the surname, and no possessive: `Lund's lawyer said` tells of another. */
function beginsWith(sentence: Sentence, person: string): boolean {
  const { block, start, words } = sentence
  const at = placeOf(person, sentence)
  const name = at === undefined ? undefined : words[at]
  if (!name || /^\S*['’]/.test(block.text.slice(name.end - 2, name.end + 1))) return false
  const lead = words.slice(0, at)
  return (
    lead.length <= mostLead && lead.every(mayLead) && !/[,;:()"“”]/.test(block.text.slice(start, name.start))
  )
}

const mayLead = (word: Word): boolean => word.key === 'the' || !(isFunctionWord(word.key) || isVerb(word))
