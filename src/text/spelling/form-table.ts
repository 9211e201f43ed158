/**
 * Words by the hashes of their forms, in arrays of numbers: a map from each form to a list would be many times as big,
 * and take as long to build. The entries of one bucket stand together, in the order in which they were put in.
 */
export interface FormTable {
  /** How many words there are. */
  readonly size: number
  readonly words: readonly string[]
  /** Where the entries of each bucket begin; one more, where the last ends. A bucket is the low bits of a hash. */
  readonly starts: Int32Array
  readonly hashes: Int32Array
  /** Which word an entry is of. */
  readonly numbers: Int32Array
}

/** Puts words into a table. `eachForm` calls with the hash of each of a word's forms. */
export function tabulate(
  words: readonly string[],
  eachForm: (word: string, visit: (hash: number) => void) => void,
): FormTable {
  const hashes: number[] = []
  const numbers: number[] = []
  words.forEach((word, number) => {
    eachForm(word, hash => {
      hashes.push(hash)
      numbers.push(number)
    })
  })
  return { size: words.length, words, ...sorted(hashes, numbers) }
}

/** Sorts entries by their buckets: counts how many each has, then puts every entry where its bucket goes on. */
function sorted(hashes: readonly number[], numbers: readonly number[]) {
  const buckets = 1 << Math.ceil(Math.log2(hashes.length + 1))
  const starts = new Int32Array(buckets + 1)
  for (const hash of hashes) starts[(hash & (buckets - 1)) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!
  const next = starts.slice()
  const table = { starts, hashes: new Int32Array(hashes.length), numbers: new Int32Array(hashes.length) }
  hashes.forEach((hash, entry) => {
    const at = next[hash & (buckets - 1)]!++
    table.hashes[at] = hash
    table.numbers[at] = numbers[entry]!
  })
  return table
}

/**
 * Calls with each word that has a form of this hash, in the order of the words; twice where two forms have it. Stops
 * where the call gives false.
 */
export function wordsWith(table: FormTable, hash: number, visit: (word: string) => unknown): void {
  const bucket = hash & (table.starts.length - 2)
  const end = table.starts[bucket + 1]!
  for (let at = table.starts[bucket]!; at < end; at++)
    if (table.hashes[at] === hash && visit(table.words[table.numbers[at]!]!) === false) return
}
