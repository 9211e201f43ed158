import { type NameWord, nameWords, withPossessive } from '../../text/spelling/letters.ts'
import { spellingLimit } from '../../text/spelling/neighbours.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameFact } from '../fact.ts'

/** One word of a known name, with the number of wrong letters that still make a near miss of it. */
export interface NamePart {
  readonly text: string
  readonly key: string
  readonly plain: string
  readonly limit: number
  readonly particle: boolean
}

/** One way to write a known name. */
export interface Reading {
  readonly fact: NameFact
  readonly kind: 'full' | 'surname' | 'alias' | 'forbidden'
  readonly parts: readonly NamePart[]
  /** What should stand there, part by part; for a forbidden form the right one, else the parts themselves. */
  readonly right: readonly NamePart[]
}

const particles = wordSet(
  'de da do dos das del della di du des la le las los el al ul ben bin ibn bint abu van von der den ten ter ' +
    'zu zur zum vom af av ó ní nic mac',
)

/** True for a word that joins the parts of a surname: `de`, `von`, `bin`. Takes a key. */
export const isParticle = (key: string): boolean => particles.has(key)

/** True for a part that owns what follows it in the name: `Lloyd's` of `Lloyd's of London`. */
export const isOwner = ({ key }: NamePart): boolean => key.endsWith("'s")

/** The last part goes without a possessive, with which it may be told. */
export const partsOf = (text: string): NamePart[] =>
  nameWords(text).map((word, at, all) =>
    partOf(at < all.length - 1 ? withPossessive(word, text) : word, false),
  )

/** A word as a part of a name; the first is no particle. */
export function partOf({ text, key, plain }: NameWord, first: boolean): NamePart {
  return {
    text: text.normalize('NFC'),
    key,
    plain,
    limit: spellingLimit(plain.length),
    particle: !first && isParticle(key),
  }
}

/** The words of a name, each with the possessive it has. */
export const partsOwning = (text: string): NamePart[] =>
  nameWords(text).map(word => partOf(withPossessive(word, text), false))

// Without a bound a name of thousands of words would have as many surnames, of as many words.
export const mostInSurname = 12
