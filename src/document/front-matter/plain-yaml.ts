import { readPlainYaml } from '../../yaml/plain.ts'
import type { YamlNode, YamlScalar } from '../../yaml/tree.ts'
import type { Field } from './field.ts'
import { hasUnindented, unfolded, type YamlString, yamlField } from './yaml-field.ts'

/**
 * The strings that are read of a YAML front matter that is plain, without the yaml library. Undefined where there is
 * more to it, a mistake or settings too.
 */
export function readPlainFields(body: string, isRead: IsRead): Field[] | undefined {
  const root = readPlainYaml(body) ?? (hasUnindented(body) ? readPlainYaml(unfolded(body)) : undefined)
  const isWhole = root?.kind === 'map' && !root.entries.has('factcheck')
  return isWhole ? fieldsOf(root, { body, isRead }, 0) : undefined
}

/** Whether what has this key is read. */
type IsRead = (key: string) => boolean

interface Wanted {
  readonly body: string
  readonly isRead: IsRead
}

/** The strings of a map, of the maps in it, and of those in its lists. */
function fieldsOf(node: YamlNode, wanted: Wanted, level: number): Field[] {
  const { body, isRead } = wanted
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => fieldsOf(item, wanted, level))
  return Array.from(node.entries).flatMap(([key, { value }]) => {
    if (value.kind !== 'scalar') return fieldsOf(value, wanted, level + 1)
    return isRead(key) ? { ...yamlField(key, stringOf(value, body), body), isNested: level > 0 } : []
  })
}

const styles: Readonly<Record<string, YamlString['style']>> = {
  '"': 'double',
  "'": 'single',
  '>': 'block',
  '|': 'block',
}

const stringOf = ({ text, start, end }: YamlScalar, body: string): YamlString => ({
  style: styles[start < end ? body[start]! : ''] ?? 'plain',
  value: text,
  start,
  end,
})
