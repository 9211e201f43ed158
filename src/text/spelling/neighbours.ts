import { spellingDistance } from './spelling.ts'

/** Words by what is left of their beginnings when letters are dropped. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

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
export function indexNeighbours(words: Iterable<string>): Neighbours {
  const index = new Map<string, string[]>()
  for (const word of words) {
    const limit = spellingLimit(word.length)
    if (limit === 0) continue
    eachShortened(word.slice(0, prefix), limit, form => {
      const list = index.get(form)
      if (!list) index.set(form, [word])
      else if (list.at(-1) !== word) list.push(word)
    })
  }
  return index
}

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
  eachShortened(word.slice(0, prefix), drops, form => {
    for (const candidate of index.get(form) ?? []) {
      if (seen.size > patience) return
      if (seen.has(candidate)) continue
      seen.add(candidate)
      const distance = spellingDistance(candidate, word, spellingLimit(candidate.length))
      if (distance !== undefined) found.push({ word: candidate, distance })
    }
  })
  return seen.size > patience ? [] : found
}

/** Prepares distinct words for {@link slipsOf}, short ones too: by the words and what is left of them without a letter. */
export function indexSlips(words: Iterable<string>): Neighbours {
  const index = new Map<string, string[]>()
  for (const word of words) {
    for (const form of slipForms(word)) {
      const list = index.get(form)
      if (list) list.push(word)
      else index.set(form, [word])
    }
  }
  return index
}

/** All indexed words that may be within a distance of one, and a few that are not. */
export const slipsOf = (index: Neighbours, word: string): string[] => [
  ...new Set(Array.from(slipForms(word), form => index.get(form) ?? []).flat()),
]

function slipForms(word: string): ReadonlySet<string> {
  const forms = new Set<string>()
  eachShortened(word, 1, form => forms.add(form))
  return forms
}

/** Calls with the word and all that is left of it without one letter or two. */
function eachShortened(word: string, drops: number, visit: (form: string) => void): void {
  visit(word)
  if (drops === 0) return
  for (let at = 0; at < word.length; at++) {
    const once = word.slice(0, at) + word.slice(at + 1)
    visit(once)
    if (drops < most) continue
    for (let next = at; next < once.length; next++) visit(once.slice(0, next) + once.slice(next + 1))
  }
}
