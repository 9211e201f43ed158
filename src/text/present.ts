/** An object without the keys that have no value. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The object without the keys that have no value: absent keys are absent. */
export function present<T extends object>(object: T): Present<T> {
  const kept: Partial<T> = {}
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key]
  return kept as Present<T>
}
