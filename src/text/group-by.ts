/** Groups items by a key, in order of their first places; what `Map.groupBy` gives in newer runtimes. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}

/** Adds an item to the list of a key, which is made where there was none. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Adds to the count of a key, which begins at 0, and gives what it comes to. */
export function addCount<Key>(counts: Map<Key, number>, key: Key, count = 1): number {
  const sum = (counts.get(key) ?? 0) + count
  counts.set(key, sum)
  return sum
}
