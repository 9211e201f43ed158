import type { QuantityMention, Sentence } from '../../mentions/mention.ts'
import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { inflections } from '../../text/inflection.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isVerb } from '../../ties/clauses.ts'

/** What a number counts: the noun, singular, and where in `nouns` it is. */
export interface Counted {
  readonly unit: string
  readonly at: number
  /** `28-point plan`: the noun belongs to the number, and both to what follows. */
  readonly isHyphenated: boolean
}

/** The noun that a number surely counts: hyphenated to it, or the first plural behind it. */
export function countedBy({ sentence, end, nouns }: QuantityMention): Counted | undefined {
  const [first] = nouns
  if (!first) return undefined
  if (/^-\p{Ll}/u.test(sentence.block.text.slice(end, end + 2)) && first.start === end + 1)
    return nouns.length > 1 ? { unit: first.key, at: 0, isHyphenated: true } : undefined
  for (const [at, word] of nouns.entries()) {
    const unit = singularOf(word)
    if (unit !== undefined) return isPartOfName(nouns, at) ? undefined : { unit, at, isHyphenated: false }
    if (isFunctionWord(word.key) || /(?:ed|ing)$/.test(word.key)) break
  }
  return collective(sentence, nouns)
}

/** `400 cattle`, `50 missing`: a word that nothing else goes with counts as it is. */
function collective({ block, end: last }: Sentence, [first, second]: readonly Word[]): Counted | undefined {
  if (!first || isFunctionWord(first.key) || !/^\p{Ll}{4,}$/u.test(first.text) || !isOrdinary(first.key))
    return undefined
  const isLast =
    !second ||
    isFunctionWord(second.key) ||
    isVerb(second) ||
    !/^\s$/.test(block.text.slice(first.end, second.start))
  return isLast &&
    first.end <= last &&
    !isVerb(first) &&
    !isCountable(first) &&
    !isShared.test(block.text.slice(first.end, last))
    ? { unit: first.key, at: 0, isHyphenated: false }
    : undefined
}

/** What has a plural of its own would have it here: `the half a million figure`. */
const isCountable = ({ key }: Word): boolean => isOrdinary(`${key}s`) || key.endsWith('s')

/** `600 permanent and 250 other staff` */
const isShared = /^\s(?:and|or)\s\p{N}/u

/** `27 National Institutes of Health`: a name has the plural. */
const isPartOfName = (nouns: readonly Word[], at: number): boolean =>
  [nouns[at - 1], nouns[at], nouns[at + 1]].filter(word => /^\p{Lu}/u.test(word?.text ?? '')).length > 1

const noPlural = /(?:ous|ss|us|is|'s)$/
const formsOfVerbs = wordSet('is has does was goes says')

/** The singular of a plural noun; undefined for any other word. A name keeps its capital. */
function singularOf({ key, text }: Word): string | undefined {
  if (noPlural.test(key) || formsOfVerbs.has(key) || /['’]/.test(text)) return undefined
  const capital = /^\p{Lu}\p{Ll}/u.test(text)
  const found = candidates(key).find(
    form =>
      form !== key && inflections(form).has(key) && (isOrdinary(form) || (capital && key === `${form}s`)),
  )
  return found && capital ? found.charAt(0).toUpperCase() + found.slice(1) : found
}

function candidates(key: string): string[] {
  if (key.endsWith('ies')) return [`${key.slice(0, -3)}y`, key.slice(0, -1)]
  if (key.endsWith('ves')) return [key.slice(0, -1), `${key.slice(0, -3)}f`, `${key.slice(0, -3)}fe`]
  if (key.endsWith('es')) return [key.slice(0, -1), key.slice(0, -2)]
  if (key.endsWith('s')) return [key.slice(0, -1)]
  return irregular.get(key) ?? []
}

const irregular = new Map(
  Object.entries({ people: ['person'], men: ['man'], women: ['woman'], children: ['child'], feet: ['foot'] }),
)
