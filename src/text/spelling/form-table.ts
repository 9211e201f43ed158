import { countOfForms, putForms, type Shortened } from './forms.ts'

/**
 * Words by the hashes of their forms, in arrays of numbers: a map from each form to a list would be many times as big,
 * and take as long to build. The entries of one bucket lead from one to the next, in the order of their words.
 */
export interface FormTable {
  /** How many words there are. */
  readonly size: number
  readonly words: readonly string[]
  /** The first entry of each bucket, or `none`. A bucket is the low bits of a hash. */
  readonly firsts: Int32Array
  /** The next entry of the same bucket, or `none`. */
  readonly nexts: Int32Array
  readonly hashes: Int32Array
  /** Which word an entry is of. */
  readonly numbers: Int32Array
}

const none = -1

/** Puts words into a table: in one pass, from the last to the first, so that each comes before those that are there. */
export function tabulate(words: readonly string[], shortenedOf: (word: string) => Shortened): FormTable {
  const shortened = words.map(shortenedOf)
  const count = shortened.reduce((sum, each) => sum + countOfForms(each), 0)
  const buckets = 1 << Math.ceil(Math.log2(count + 1))
  const firsts = new Int32Array(buckets).fill(none)
  const [nexts, hashes, numbers] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  let entry = 0
  for (let number = words.length - 1; number >= 0; number--) {
    const end = putForms(shortened[number]!, hashes, entry)
    for (; entry < end; entry++) {
      const bucket = hashes[entry]! & (buckets - 1)
      nexts[entry] = firsts[bucket]!
      firsts[bucket] = entry
      numbers[entry] = number
    }
  }
  return { size: words.length, words, firsts, nexts, hashes, numbers }
}

/**
 * Calls with each word that has a form of this hash, in the order of the words; twice where two forms have it. Stops
 * where the call gives false.
 */
export function wordsWith(table: FormTable, hash: number, visit: (word: string) => unknown): void {
  const { words, firsts, nexts, hashes, numbers } = table
  for (let entry = firsts[hash & (firsts.length - 1)]!; entry !== none; entry = nexts[entry]!)
    if (hashes[entry] === hash && visit(words[numbers[entry]!]!) === false) return
}
