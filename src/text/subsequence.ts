import type { Pair } from './align.ts'

/**
 * The heaviest common subsequence of two rows of words, as pairs in order: R. A. Wagner and M. J. Fischer, "The
 * string-to-string correction problem" (1974), with a worth for each pair. Time and memory grow with the product of the
 * lengths: the caller bounds them.
 * @param worth what it is worth to pair two words; 0 for strangers, who are never paired
 */
export function heaviestPairs(
  rows: number,
  columns: number,
  worth: (left: number, right: number) => number,
): Pair[] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const cell = row * width + column
      const own = worth(row, column)
      const paired = own > 0 ? own + best[cell + width + 1]! : 0
      best[cell] = Math.max(paired, best[cell + width]!, best[cell + 1]!)
    }
  const pairs: Pair[] = []
  let [left, right] = [0, 0]
  while (left < rows && right < columns) {
    const cell = left * width + right
    if (best[cell] === best[cell + width]) left++
    else if (best[cell] === best[cell + 1]) right++
    else pairs.push({ left: left++, right: right++ })
  }
  return pairs
}
