/** A word of which letters are dropped: none, one or two. */
export interface Shortened {
  readonly word: string
  readonly drops: number
}

/** How many forms a word has: itself, and what is left of it without one letter, and without two. */
export const countOfForms = ({ word: { length }, drops }: Shortened): number =>
  1 + (drops > 0 ? length : 0) + (drops > 1 ? (length * (length - 1)) / 2 : 0)

/** The hashes of all forms of a word. */
export function formsOf(shortened: Shortened): Int32Array {
  const hashes = new Int32Array(countOfForms(shortened))
  putForms(shortened, hashes, 0)
  return hashes
}

/**
 * Puts the hashes of all forms of a word where there is room for them; gives where they end. A hash is the sum of the letters,
 * each times a power of the base: so the letters behind one that is dropped count for what they did, and those before it
 * for a power less. There are thousands of words, each with dozens of forms.
 */
export function putForms({ word, drops }: Shortened, hashes: Int32Array, from: number): number {
  let to = from
  let { hash: after, weight } = hashOf(word)
  hashes[to++] = after
  let before = 0
  for (let at = 0; drops > 0 && at < word.length; at++) {
    const letter = Math.imul(word.charCodeAt(at), weight)
    after = (after - letter) | 0
    weight = Math.imul(weight, inverse)
    const shifted = Math.imul(before, inverse)
    hashes[to++] = shifted + after
    let [left, right, power] = [shifted, after, weight]
    for (let next = at + 1; drops > 1 && next < word.length; next++) {
      const other = Math.imul(word.charCodeAt(next), power)
      right = (right - other) | 0
      hashes[to++] = Math.imul(left, inverse) + right
      left = (left + other) | 0
      power = Math.imul(power, inverse)
    }
    before = (before + letter) | 0
  }
  return to
}

// Any odd base has an inverse modulo 2 ** 32; this one spreads well (Knuth, The Art of Computer Programming 3, 6.4). Words
// of equal hashes are told apart by their distance.
const base = 0x9e3779b1 | 0
const inverse = 0x0e8b2f51

/** The hash of a word, and what its first letter counts for. */
function hashOf(word: string): { readonly hash: number; readonly weight: number } {
  let hash = 0
  let weight = inverse
  for (let at = 0; at < word.length; at++) {
    hash = (Math.imul(hash, base) + word.charCodeAt(at)) | 0
    weight = Math.imul(weight, base)
  }
  return { hash, weight }
}
