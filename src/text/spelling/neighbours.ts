import { type FormTable, tabulate, wordsWith } from './form-table.ts'
import { spellingDistance } from './spelling.ts'

/** Words by what is left of their beginnings when letters are dropped. */
export type Neighbours = FormTable

export interface Neighbour {
  readonly word: string
  readonly distance: number
}

const prefix = 7
const most = 2

/** How many letters of a word may be wrong: none up to 4 letters, 1 up to 7, 2 above. */
export const spellingLimit = (length: number): number => (length <= 4 ? 0 : length <= 7 ? 1 : most)

/**
 * Prepares distinct words for {@link neighboursOf}. Symmetric deletion (Garbe 2012, SymSpell): two words within a
 * distance have a form in common when that many letters are dropped from both, also of their first seven letters.
 */
export const indexNeighbours = (words: Iterable<string>): Neighbours =>
  tabulate(
    Array.from(words).filter(word => spellingLimit(word.length) > 0),
    {
      countOf: ({ length }) => shortenedCount(Math.min(length, prefix), spellingLimit(length)),
      each: (word, visit) => eachShortened(word.slice(0, prefix), spellingLimit(word.length), visit),
    },
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
  const drops = word.length < 4 ? 0 : word.length < 6 ? 1 : most
  const weigh = (candidate: string): void => {
    if (seen.has(candidate)) return
    seen.add(candidate)
    const distance = spellingDistance(candidate, word, spellingLimit(candidate.length))
    if (distance !== undefined) found.push({ word: candidate, distance })
  }
  eachShortened(word.slice(0, prefix), drops, form => {
    if (seen.size > patience) return
    wordsWith(index, form, candidate => {
      weigh(candidate)
      return seen.size <= patience
    })
  })
  return seen.size > patience ? [] : found
}

/** Prepares distinct words for {@link slipsOf}, short ones too: by the words and what is left of them without a letter. */
export const indexSlips = (words: Iterable<string>): Neighbours =>
  tabulate(Array.from(words), {
    countOf: ({ length }) => shortenedCount(length, 1),
    each: (word, visit) => eachShortened(word, 1, visit),
  })

/** All indexed words that may be within a distance of one, and a few that are not. */
export function slipsOf(index: Neighbours, word: string): string[] {
  const found = new Set<string>()
  eachShortened(word, 1, form => wordsWith(index, form, candidate => found.add(candidate)))
  return [...found]
}

/** How many forms {@link eachShortened} makes of so many letters. */
const shortenedCount = (letters: number, drops: number): number =>
  1 + (drops > 0 ? letters : 0) + (drops === most ? (letters * (letters - 1)) / 2 : 0)

/** Calls with the hash of the word, and of all that is left of it without one letter or two. */
function eachShortened(word: string, drops: number, visit: (form: number) => void): void {
  visit(hashOn(offsetBasis, word, 0))
  if (drops === 0) return
  // What forms begin with alike is hashed once: there are thousands of words, each with dozens of forms.
  let before = offsetBasis
  for (let at = 0; at < word.length; at++) {
    visit(hashOn(before, word, at + 1))
    let between = before
    for (let next = at + 1; drops === most && next < word.length; next++) {
      visit(hashOn(between, word, next + 1))
      between = Math.imul(between ^ word.charCodeAt(next), prime)
    }
    before = Math.imul(before ^ word.charCodeAt(at), prime)
  }
}

// FNV-1a over UTF-16 units. Words of equal hashes are told apart by their distance.
const offsetBasis = 0x811c9dc5 | 0
const prime = 0x01000193

/** Goes on with a hash over the rest of a word. */
function hashOn(before: number, word: string, from: number): number {
  let hash = before
  for (let at = from; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}
