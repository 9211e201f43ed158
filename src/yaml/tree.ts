import type { Span } from '../text/span.ts'

/** YAML as plain data that knows its places. Anchored nodes are shared, never copied. */
export type YamlNode = YamlScalar | YamlList | YamlMap

export interface YamlScalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written: `1.50`, where the value is 1.5. For a string, the string. */
  readonly text: string
}

export interface YamlList extends Span {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlMap extends Span {
  readonly kind: 'map'
  /** By key, in the order of the file. A Map, so that `__proto__` is a key like any other. */
  readonly entries: ReadonlyMap<string, YamlEntry>
}

export interface YamlEntry {
  readonly key: Span
  readonly value: YamlNode
}

/** The node as JSON data: objects have no prototype, so that no key means anything. */
export function toData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toData)
  const data: Record<string, unknown> = Object.create(null)
  for (const [key, { value }] of node.entries) data[key] = toData(value)
  return data
}

/** What stands under a key of a map; undefined too where the node is no map. */
export const child = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined

/** The items of a list; none where the node is no list. */
export const items = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'list' ? node.items : []

/** The words of a scalar, without space around them, a number as it is written; undefined where it is no words. */
export const stringOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && /^(?:string|number)$/.test(typeof node.value) ? node.text.trim() : undefined

/** The words of each item of a list, or of a scalar that stands for a list of one. */
export function stringsOf(node: YamlNode | undefined): string[] {
  const nodes = node?.kind === 'list' ? node.items : [node]
  return nodes.map(stringOf).filter(text => text !== undefined)
}
