import type { NameIndex } from '../../facts/index/name-index.ts'
import type { NamePart } from '../../facts/index/name-parts.ts'
import { nameKey, plainLetters } from '../../text/spelling/letters.ts'
import { neighboursOf, slipsOf } from '../../text/spelling/neighbours.ts'
import { soundOf } from '../../text/spelling/sound.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import { type Comparison, compare } from './compare.ts'
import { lookOf, type NameToken } from './tokens.ts'

/** So many words with capitals have some hundred articles; what is forgotten is looked up again. */
const mostRemembered = 20_000

const none: readonly Comparison[] = []

/** The last parts of known names that a word may be a spelling of, each compared with it. */
export function hitsOf(index: NameIndex, token: NameToken): readonly Comparison[] {
  if (!token.capital && index.nearSmall.byTransliteration.size === 0) return none
  const known = index.lookedUp.get(token.text) ?? remember(index, token)
  return known.length === 0 ? none : known.map(part => compare(part, token)).filter(one => one !== undefined)
}

function remember(index: NameIndex, token: NameToken): readonly NamePart[] {
  const found = lookUp(index, token)
  if (index.lookedUp.size >= mostRemembered) index.lookedUp.clear()
  index.lookedUp.set(token.text, found)
  return found
}

function lookUp(index: NameIndex, token: NameToken): NamePart[] {
  const { plain, capital } = token
  const { neighbours, slips, byTransliteration, bySound, byLook } = capital ? index.near : index.nearSmall
  const look = lookOf(token)
  const plains = new Set<string>()
  const add = (some: Iterable<string> | undefined): void => {
    if (some) for (const each of some) plains.add(each)
  }
  if (index.byLast.has(plain)) plains.add(plain)
  if (look !== undefined) add(byLook.get(plainLetters(nameKey(look))))
  if (neighbours.size > 0) for (const { word } of neighboursOf(neighbours, plain)) plains.add(word)
  if (plain.length > 2 && plain.length < 6) add(slipsOf(slips, plain))
  add(byTransliteration.get(transliterated(plain)))
  if (bySound.size > 0) add(bySound.get(soundOf(plain)))
  return [...plains].flatMap(each => partsOf(index, each))
}

/** The parts with these plain letters, one for each way to write them. */
function partsOf(index: NameIndex, plain: string): NamePart[] {
  const parts = new Map<string, NamePart>()
  for (const { parts: all } of index.byLast.get(plain) ?? []) {
    const part = all.at(-1)!
    if (!parts.has(part.key)) parts.set(part.key, part)
  }
  return [...parts.values()]
}
