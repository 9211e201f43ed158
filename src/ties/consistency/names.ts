import type { NameUse } from '../../mentions/mention.ts'
import { isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { groupBy } from '../../text/group-by.ts'
import { indexNeighbours, type Neighbours, neighboursOf } from '../../text/spelling/neighbours.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { transliterated } from '../../text/spelling/variants.ts'
import type { SpellingTie } from '../tie.ts'
import { isMeant, sentenceUses } from './doubts.ts'
import { rarerForms } from './forms.ts'
import { groupOf, type NameGroup } from './groups.ts'
import { isOneName, type Pair, slipBetween } from './pairs.ts'

/** The uses of names of an article by their plain letters, and what finds those that are near one. */
interface NearNames {
  readonly usesOf: ReadonlyMap<string, readonly NameUse[]>
  readonly neighbours: Neighbours
  readonly byTransliteration: ReadonlyMap<string, readonly string[]>
}

/** The names that an article spells two ways: the rarer uses, each with the spelling that prevails, in order of place. */
export function tieSpellings(uses: readonly NameUse[]): SpellingTie[] {
  const usesOf = groupBy(uses, ({ plain }) => plain)
  const near = {
    usesOf,
    neighbours: indexNeighbours(usesOf.keys()),
    byTransliteration: groupBy(usesOf.keys(), transliterated),
  }
  const pairs = Array.from(usesOf).flatMap(([plain, same]) => [
    ...(areWrittenAlike(same) ? [] : rarerForms(groupOf(same))),
    ...rarerSpelling(plain, near),
  ])
  if (pairs.length === 0) return []
  const around = sentenceUses(uses)
  return pairs
    .flatMap(({ rare, common }) =>
      rare.uses.filter(use => isMeant(use, common, around)).map(use => tieOf(use, common)),
    )
    .sort((a, b) => around.order.get(a.use)! - around.order.get(b.use)!)
}

const areWrittenAlike = ([first, ...others]: readonly NameUse[]): boolean =>
  others.every(({ text }) => text === first!.text)

function tieOf(use: NameUse, { shown, times }: NameGroup): SpellingTie {
  return { use, expected: use.isShouted ? shown.text.toUpperCase() : shown.text, other: shown, times }
}

/** Where two names lie as near, nobody knows which is meant. */
function rarerSpelling(plain: string, near: NearNames): Pair[] {
  const words = nearWords(plain, near)
  if (words.length === 0 || isOrdinary(plain) || isTitle(plain)) return []
  const groupAt = (word: string): NameGroup => groupOf(near.usesOf.get(word)!)
  const pairs = words.flatMap((word): Pair[] => {
    const slip = slipBetween(word, plain)
    const distance = spellingDistance(word, plain, mostLetters)
    return slip && distance !== undefined
      ? [{ rare: groupAt(plain), common: groupAt(word), slip, distance }]
      : []
  })
  return pairs.length === 1 && isOneName(pairs[0]!) ? pairs : []
}

const mostLetters = 3
/** So many near words have names of real articles never; time stays linear in those that are made up. */
const patience = 100
/** Shorter words are near too many others. */
const shortest = 5

function nearWords(plain: string, { neighbours, byTransliteration }: NearNames): string[] {
  const words = new Set([
    ...neighboursOf(neighbours, plain, patience).map(({ word }) => word),
    ...(plain.length < shortest ? [] : (byTransliteration.get(transliterated(plain)) ?? [])),
  ])
  words.delete(plain)
  return [...words]
}
