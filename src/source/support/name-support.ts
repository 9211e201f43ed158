import type { SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { acronymOf, isAcronym } from '../words/acronym.ts'
import { isSameLand, namesLand } from '../words/lands.ts'

/** True where one of the sources has the name at an index of a sentence, or implies it. */
export const hasName = (sources: readonly SourceIndex[], terms: readonly Term[], at: number): boolean =>
  isGivenName(terms, at)
    ? sources.some(({ nameStems }) => nameStems.has(terms[at]!.stem))
    : sources.some(source => isKnown(source, terms[at]!) || isSpelledOut(source, terms, at))

/** The `Rose` of `Rose Lund` is none that rose. */
const isGivenName = (terms: readonly Term[], at: number): boolean =>
  terms[at + 1]?.kind === 'name' && isOrdinary(terms[at]!.key) && isCommonGivenName(terms[at]!.key)

/** `World War II` is no `WWI`. */
const romanNumeral = /^[IVX]+$/

/** Shorter stems are the beginning of many words. */
const leastStem = 4

function isKnown(source: SourceIndex, { text, key, stem }: Term): boolean {
  if (source.keys.has(key) || source.nameStems.has(stem)) return true
  // A word of a name may be an ordinary one: the Legislative Council has the legislature's. Rose is no form of `rise`,
  // and Terry, `terrible` no more than its first letters.
  if (key.startsWith(stem) && stem.length >= leastStem && isOrdinary(key) && source.byStem.has(stem))
    return true
  const letters = key.replaceAll('.', '')
  if (source.keys.has(letters) || source.keys.has(letters.split('').join('.'))) return true
  // `CEO` and `MPs` are offices, which go by many words.
  if (isAcronym(text) && isTitle(acronymOf(text))) return true
  if (isAcronym(text) && !romanNumeral.test(text) && source.initials.has(acronymOf(text))) return true
  if (isShort.test(text)) return Array.from(source.keys).some(known => isShortFor(key, known))
  if (key.length === 1) return Array.from(source.keys).some(known => known.startsWith(key))
  return namesLand(key) && Array.from(source.keys).some(known => isSameLand(key, known))
}

/** `Utd`: a name without vowels behind its capital is short for a word that has some. */
const isShort = /^\p{Lu}[b-df-hj-np-tv-xz]{2,}$/u

/** True for a word that begins and ends as another does and has its letters in their order. */
function isShortFor(short: string, word: string): boolean {
  if (word.length <= short.length || word[0] !== short[0] || word.at(-1) !== short.at(-1)) return false
  let at = 0
  for (const letter of word) if (letter === short[at]) at++
  return at === short.length
}

/** Part of a run whose initials the source has as an acronym: `World Bank Group`, where it says `WBG`. */
function isSpelledOut({ acronyms }: SourceIndex, terms: readonly Term[], at: number): boolean {
  if (acronyms.size === 0) return false
  for (let from = Math.max(0, at - 5); from <= at; from++) {
    let telling = ''
    let all = ''
    for (let to = from; to < Math.min(terms.length, from + 8); to++) {
      const { key, kind, text } = terms[to]!
      const letters = romanNumeral.test(text) ? key : key[0]
      all += letters
      if (kind !== 'small') telling += letters
      if (to >= at && telling.length > 1 && (acronyms.has(all) || acronyms.has(telling))) return true
    }
  }
  return false
}
