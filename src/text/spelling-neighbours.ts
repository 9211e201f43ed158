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
    for (const form of shortened(word.slice(0, prefix), limit)) {
      const list = index.get(form)
      if (list) list.push(word)
      else index.set(form, [word])
    }
  }
  return index
}

/** All indexed words whose own limit the distance to this one keeps, itself too; exact, in the order of the index. */
export function neighboursOf(index: Neighbours, word: string): Neighbour[] {
  const seen = new Set<string>()
  const found: Neighbour[] = []
  for (const form of shortened(word.slice(0, prefix), most)) {
    for (const candidate of index.get(form) ?? []) {
      if (seen.has(candidate)) continue
      seen.add(candidate)
      const distance = spellingDistance(candidate, word, spellingLimit(candidate.length))
      if (distance !== undefined) found.push({ word: candidate, distance })
    }
  }
  return found
}

function shortened(word: string, drops: number): Set<string> {
  const forms = new Set([word])
  let last = [word]
  for (let drop = 0; drop < drops; drop++) {
    last = last.flatMap(form => Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1)))
    for (const form of last) forms.add(form)
  }
  return forms
}
