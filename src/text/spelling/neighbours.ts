import { type FormTable, tabulate, wordsWith } from './form-table.ts'
import { formsOf } from './forms.ts'
import { spellingDistance } from './spelling.ts'

/** Words by what is left of their beginnings when letters are dropped. */
export type Neighbours = FormTable

export interface Neighbour {
  readonly word: string
  readonly distance: number
}

const prefix = 7

/** How many letters of a word may be wrong: none up to 4 letters, 1 up to 7, 2 above. */
export const spellingLimit = (length: number): number => (length <= 4 ? 0 : length <= 7 ? 1 : 2)

/**
 * Prepares distinct words for {@link neighboursOf}. Symmetric deletion (Garbe 2012, SymSpell): two words within a
 * distance have a form in common when that many letters are dropped from both, also of their first seven letters.
 */
export const indexNeighbours = (words: Iterable<string>): Neighbours =>
  tabulate(
    Array.from(words).filter(word => spellingLimit(word.length) > 0),
    word => ({ word: word.slice(0, prefix), drops: spellingLimit(word.length) }),
  )

/**
 * All indexed words whose own limit the distance to this one keeps, itself too; exact, in no order that means anything.
 * Where more than `patience` words come into question it gives up and finds none: such a word stands in a crowd.
 */
export function neighboursOf(
  index: Neighbours,
  word: string,
  patience = Number.POSITIVE_INFINITY,
): Neighbour[] {
  const seen = new Set<string>()
  const found: Neighbour[] = []
  // The shortest words with a limit of one have five letters, those with two have eight.
  const drops = word.length < 4 ? 0 : word.length < 6 ? 1 : 2
  const weigh = (candidate: string): void => {
    if (seen.has(candidate)) return
    seen.add(candidate)
    const distance = spellingDistance(candidate, word, spellingLimit(candidate.length))
    if (distance !== undefined) found.push({ word: candidate, distance })
  }
  for (const form of formsOf({ word: word.slice(0, prefix), drops })) {
    wordsWith(index, form, candidate => {
      weigh(candidate)
      return seen.size <= patience
    })
    if (seen.size > patience) return []
  }
  return found
}

/** Prepares distinct words for {@link slipsOf}, short ones too: by the words and what is left of them without a letter. */
export const indexSlips = (words: Iterable<string>): Neighbours =>
  tabulate(Array.from(words), word => ({ word, drops: 1 }))

/** All indexed words that may be within a distance of one, and a few that are not. */
export function slipsOf(index: Neighbours, word: string): string[] {
  const found = new Set<string>()
  for (const form of formsOf({ word, drops: 1 })) wordsWith(index, form, candidate => found.add(candidate))
  return [...found]
}
