/** Adds items to a list, however many: as arguments of `push`, a hundred thousand do not fit on the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
