import type { Holder } from '../../facts/fact.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { kin } from '../../mentions/names/kin.ts'
import { isFunctionWord, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { isVerb } from '../clauses.ts'
import type { Bearer } from './bearers.ts'
import { courtesy, partsOf } from './holders.ts'
import { isToldAsPast, type TitleMatch } from './titles.ts'

/** Whether a name is that of a holder but for another given name: `Ada Lovelace` for `Ida Lovelace`. */
export function isNamesake({ name: known, mainName = known }: Holder, name: string): boolean {
  const [first, ...others] = partsOf(name)
  const surname = others.at(-1)
  if (first === undefined || first.length < 2 || courtesy.has(first)) return false
  if (isTitle(first) || isFunctionWord(first) || (isOrdinary(first) && !isCommonGivenName(first)))
    return false
  return [known, mainName].every(own => own.includes(' ') && partsOf(own).at(-1) === surname)
}

/**
 * Whether hardly two of one surname hold a title in what one article tells: not `captain`, `chief executive`, of which there
 * are as many as there are houses, not `the visitors' press officer`, and not where it may be told of a family or of another
 * time or place.
 */
export function isOneOfKind(title: TitleMatch, { start: named, end: ended }: Bearer): boolean {
  const { sentence, form, from, to } = title
  const { block, words, start, end } = sentence
  const isTelling = words
    .slice(from, to)
    .some(({ key }) => departments.test(key) || !(isTitle(key) || isFunctionWord(key) || general.test(key)))
  if (form.leftOut || !isTelling || isToldAsPast(title) || family.test(block.text.slice(start, end)))
    return false
  const first = words.findIndex(word => word.start >= Math.min(words[from]!.start, named))
  return isPlainBefore(title, first) && !elsewhere.test(block.text.slice(ended, end))
}

const departments = /^(?:prime|foreign|interior|defen[cs]e|treasury|commerce|affairs)$/
/** What there is one of in every house, and what narrows a title. */
export const general =
  /^(?:head|executive|lead\w*|manag\w+|senior|district|county|city|town|club|team|company|board|party|group|national|regional|local|press|main|first|second)$/
const family = new RegExp(`(?<!\\p{L})(?:${kin}|dynasty|family|(?:1\\d|20)\\d\\d)(?!\\p{L})`, 'iu')
const elsewhere = /^,?\s+(?:of|at|for|from|in)\s/

/** Whether nothing before a word of a sentence, or behind the last quotation there, tells of another place or house. */
function isPlainBefore({ sentence: { block, words, start } }: TitleMatch, first: number): boolean {
  const before = block.text.slice(start, words[first]!.start).replace(/^.*["”’](?=\s|$)/su, '')
  const last = /\p{L}\s$/u.test(before) ? words[first - 1] : undefined
  if (last && !isFunctionWord(last.key) && !isVerb(last)) return false
  return !/(?<!^)\p{Lu}|['’]s?\s/u.test(before)
}
