import type { NameFact } from '../../facts/fact.ts'
import { isOwner, type NamePart, type Reading } from '../../facts/index/name-parts.ts'
import { inflections } from '../../text/inflection.ts'
import { type Comparison, compare, isOtherGender } from './compare.ts'
import { isGivenName } from './given.ts'
import { type Aligned, isOneParticle, lettersOf, mayBeSlip } from './slips.ts'
import { type NameToken, type NameTokens, tokenAt } from './tokens.ts'
import { isFunctionWord, isLand, isOrdinary, isTitle } from './words.ts'

/** A reading of a name laid over words of the text; indexes are those of the tokens. */
export interface Alignment extends Aligned {
  readonly first: number
  readonly last: number
}

/**
 * Lays a reading over the words that end with the token at `last`, from behind; `end` says how that token compares.
 * Initials may stand for given names, and more of them between the parts; so may middle names.
 */
export function align(
  reading: Reading,
  tokens: NameTokens,
  { last, end }: { readonly last: number; readonly end: Comparison },
): Alignment | undefined {
  const comparisons = [end]
  let at = last
  for (const part of reading.parts.slice(0, -1).reverse()) {
    const before = partBefore({ reading, comparisons }, part, { tokens, at })
    if (!before) return undefined
    comparisons.unshift(before.comparison)
    at = before.at
  }
  return { reading, first: at, last, comparisons }
}

interface Place {
  readonly tokens: NameTokens
  readonly at: number
}

/** The word that stands for a part, before the token of the part behind it. */
function partBefore(
  aligned: Aligned,
  part: NamePart,
  { tokens, at }: Place,
): { readonly comparison: Comparison; readonly at: number } | undefined {
  const { reading } = aligned
  const before = stepBack(tokens, at, reading) ?? (isOwner(part) ? stepToOwner(tokens, at) : undefined)
  if (before === undefined) return undefined
  const further = tokenAt(tokens, before)!.initials ? stepBack(tokens, before, reading) : undefined
  const beyond = further === undefined ? undefined : compare(part, tokenAt(tokens, further)!)
  if (beyond) return { comparison: beyond, at: further! }
  const token = tokenAt(tokens, before)!
  const comparison = compareWithInitials(reading, part, token) ?? otherForm(reading, part, token)
  if (comparison) return { comparison, at: before }
  const given = overMiddleNames(aligned, part, { tokens, at: before })
  return given === undefined
    ? undefined
    : { comparison: { part, token: tokenAt(tokens, given)!, how: 'exact', distance: 0 }, at: given }
}

const mostMiddleNames = 2

/** `Ida Maria Holm`: where the given name is that other ones follow before a surname in which a letter is wrong at the most. */
function overMiddleNames(
  { reading, comparisons }: Aligned,
  part: NamePart,
  { tokens, at }: Place,
): number | undefined {
  const isPerson = reading.fact.entity === 'person' && reading.kind !== 'surname'
  const isGiven = isPerson && part === reading.parts[0] && !isTitle(part.key)
  if (!isGiven || comparisons.reduce((sum, { distance }) => sum + distance, 0) > 1) return undefined
  for (let here = at; here > at - mostMiddleNames; here--) {
    const middle = tokenAt(tokens, here)!
    if (!middle.joined || !isMiddleName(middle)) return undefined
    const { capital, key } = tokenAt(tokens, here - 1)!
    if (capital && key === part.key) return here - 1
  }
  return undefined
}

const isMiddleName = (token: NameToken): boolean => isGivenName(token) && !isOrdinary(token.key)

function stepBack(tokens: NameTokens, at: number, { fact }: Reading): number | undefined {
  const { joined, linked } = tokenAt(tokens, at)!
  return at > 0 && (joined || (linked && fact.entity !== 'person')) ? at - 1 : undefined
}

const stepToOwner = (tokens: NameTokens, at: number): number | undefined =>
  tokenAt(tokens, at)!.owned ? at - 1 : undefined

function compareWithInitials({ fact }: Reading, part: NamePart, token: NameToken): Comparison | undefined {
  // The `O` of `O Briain` is no initial of `Ó`.
  const isInitial =
    fact.entity === 'person' && token.initials && part.plain[0] === token.plain[0] && part.plain.length > 1
  return isInitial ? { part, token, how: 'initial', distance: 0 } : compare(part, token)
}

/** `Ferries` in `National Ferries Archive`, for the fact `National Ferry Archive`. */
const otherForm = ({ fact }: Reading, part: NamePart, token: NameToken): Comparison | undefined =>
  fact.entity !== 'person' && token.capital && isOtherNumber(part.key, token.key)
    ? { part, token, how: 'near', distance: 1, isPlural: true }
    : undefined

const isOtherNumber = (a: string, b: string): boolean => isPlural(a, b) || isPlural(b, a)

const isPlural = (one: string, many: string): boolean =>
  many === `${one}s` || many === `${one}es` || (one.endsWith('y') && many === `${one.slice(0, -1)}ies`)

/** `National Ferries Archive`, `Farmer Union`: one word of a name that is no person's is in the other number. */
export const isInOtherNumber = ({ comparisons, reading: { fact } }: Aligned): boolean =>
  fact.entity !== 'person' &&
  comparisons.some(({ how, part, token }) => how === 'near' && isOtherNumber(part.key, token.key))

/** True where every word is the name's own, capitals and marks of any script aside. */
export const isExact = ({ comparisons }: Alignment): boolean =>
  comparisons.every(({ how }) => how === 'exact' || how === 'initial')

/** The sum of what is wrong in the words. */
export const distanceOf = ({ comparisons }: Alignment): number =>
  comparisons.reduce((sum, { distance }) => sum + distance, 0)

/** Whether a reading of several words, laid over others than its own, is so near that they must be meant for it. */
export function isNearMiss(alignment: Alignment): boolean {
  const { comparisons, reading } = alignment
  const wrong = comparisons.filter(({ how }) => how !== 'exact' && how !== 'initial')
  const isPerson = reading.fact.entity === 'person'
  if ((isPerson && isParted(alignment)) || isPluralName(alignment)) return false
  if (
    wrong.some(one => isSomethingElse(one, reading.fact)) &&
    !isWordOfRest(alignment) &&
    !isOddGiven(alignment)
  )
    return false
  if (!wrong.every(({ how }) => mayBeSo(how, alignment, wrong.length === 1))) return false
  // `D. Rubens` may be Dora as well as Dan.
  if (distanceOf(alignment) > 1 && comparisons.some(({ how }) => how === 'initial')) return false
  if (wrong.some(({ how }) => how === 'particle')) return isPerson && isOneParticle(alignment)
  if (
    isPerson &&
    wrong.some(one => one !== comparisons.at(-1) && isOtherGender(one.part.plain, one.token.plain))
  )
    return false
  return (
    hasFirmPart(alignment) ||
    (distanceOf(alignment) <= 2 && lettersOf(comparisons) >= 8) ||
    areVariants(wrong)
  )
}

/**
 * `Working Groups`, and not `Ida Marchs`: behind a given name an s makes no plural, but of a word of the language. Nor does
 * it inside of a name (`Holms Trust`).
 */
function isPluralName({ comparisons, reading: { fact } }: Alignment): boolean {
  const plural = comparisons.findIndex(({ isPlural }) => isPlural)
  if (plural < 0) return false
  const isLast = plural === comparisons.length - 1
  const isSlip = fact.entity === 'person' ? comparisons[0]!.how === 'exact' && isLast : !isLast
  const isOfMany = comparisons.length >= fewestOfMany && !isLast
  return !(isSlip && (isOfMany || !isOrdinary(comparisons[plural]!.part.key)))
}

// Of so many words a name is told even where one of them has another form.
const fewestOfMany = 3

/** `Llewelyn Parry` for the surname `Llewellyn-Parry`: without its hyphen it is a first name and a surname. */
function isParted({ comparisons, reading: { fact, kind } }: Alignment): boolean {
  return (
    (kind === 'surname' || kind === 'alias') &&
    comparisons.some(({ part, token }, at) => {
      const before = comparisons[at - 1]?.part.text
      return before !== undefined && !token.hyphenated && fact.name.includes(`${before}-${part.text}`)
    })
  )
}

// A person's name may look like a word by mistake where the capital shows that a name is meant; another name may not.
function isSomethingElse(comparison: Comparison, fact: NameFact): boolean {
  const { token, how } = comparison
  if (how === 'script' || isUnmarkedPlace(comparison, fact)) return false
  const isDoubtful =
    fact.entity === 'person' ? token.routine : how !== 'diacritic' || token.routine || isLand(token.key)
  return isDoubtful && isOrdinary(token.key)
}

// What is left of a name has so many letters where a word of the language in it is meant for one of its own.
const fewestOfRest = 5

/**
 * `the Bank of Seven` for the fact `Bank of Severn`: one word is wrong by one letter, and it stands inside of all the
 * others. A word in another form (`Farmer Union`) may be another name, if it is the last or stands beside one alone.
 */
function isWordOfRest({ comparisons, reading: { fact } }: Alignment): boolean {
  const [wrong, ...others] = comparisons.filter(({ how }) => how !== 'exact')
  if (!wrong || others.length > 0 || wrong.how !== 'near' || wrong.distance > 1) return false
  const { part, token } = wrong
  const isName = /^(?:organization|other)$/.test(fact.entity) && !token.routine && !isLand(token.key)
  const rest = lettersOf(comparisons) - part.plain.length
  const isOfMany = comparisons.length >= fewestOfMany && wrong !== comparisons.at(-1)
  return (
    isName &&
    rest >= fewestOfRest &&
    (!inflections(part.key).has(token.key) || (isOfMany && isOtherNumber(part.key, token.key)))
  )
}

/** `Garret Holm wept` for `Garrett Holm`: a letter is doubled or not; any other word so near may be another name, or a title. */
const isOddGiven = ({ comparisons: [given, ...others], reading: { fact } }: Alignment): boolean =>
  fact.entity === 'person' &&
  given !== undefined &&
  undoubled(given.part.plain) === undoubled(given.token.plain) &&
  !(isFunctionWord(given.token.key) || isTitle(given.token.key)) &&
  others.length > 0 &&
  others.every(({ how }) => how === 'exact')

const undoubled = (plain: string): string => plain.replace(/(.)\1/gu, '$1')

/** `Bogota` for the fact `Bogotá`: the word that the list of nations and capitals has is the place itself. */
export const isUnmarkedPlace = ({ token, how }: Comparison, { entity }: NameFact): boolean =>
  entity === 'place' && how === 'diacritic' && isLand(token.key)

/** Whether all else in a name allows for a slip, or (`Ida Wallace` for `Ida Wallis`) for what only sounds the same. */
function mayBeSo(how: Comparison['how'], alignment: Alignment, isOnlyOne: boolean): boolean {
  if (how === 'slip') return mayBeSlip(alignment)
  return (
    how !== 'sound' || (isOnlyOne && alignment.reading.fact.entity === 'person' && hasFirmPart(alignment))
  )
}

const hasFirmPart = ({ comparisons }: Alignment): boolean =>
  comparisons.some(
    ({ how, part }) => (how === 'exact' || how === 'diacritic' || how === 'script') && isFirm(part.plain),
  )

const isFirm = (plain: string): boolean => plain.length > 2

/** Other ways to write it in Latin letters, and at the most beside these a slip. */
const areVariants = (wrong: readonly Comparison[]): boolean =>
  lettersOf(wrong) >= 8 &&
  wrong.some(({ how }) => how === 'variant') &&
  wrong.every(({ how }) => how === 'variant' || how === 'near')
