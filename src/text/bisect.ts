/**
 * The index of the first item for which `holds` is true, where it is true for all after it as well; the number of items
 * if it is true for none. Time is logarithmic.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
