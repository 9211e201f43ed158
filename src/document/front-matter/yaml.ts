import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Field } from './field.ts'
import { unfolded, type YamlString, yamlField } from './yaml-field.ts'

// No front matter is nested like this; the parser is recursive, and its stack is not.
const deepest = 100

/** What a YAML front matter has: its strings, and what stands under `factcheck`. */
export interface YamlFields {
  readonly fields: readonly Field[]
  readonly settings?: Node
}

/** Reads a YAML front matter; `undefined` if it is broken. */
export function readYaml(body: string): YamlFields | undefined {
  if (nesting(body) > deepest) return undefined
  const other = unfolded(body)
  const contents = mapOf(body) ?? (other === body ? undefined : mapOf(other))
  if (!contents) return undefined
  const settings = contents.items.find(({ key }) => isScalar(key) && key.value === 'factcheck')?.value
  const fields = fieldsOf(contents, body, 0)
  return settings ? { fields, settings: settings as Node } : { fields }
}

// To tell an error in its line takes the time of the line, and there may be as many as characters; nobody is told them.
const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const

/** `read` is the body, or as long as it. */
function mapOf(read: string): YAMLMap | undefined {
  const { contents, errors } = parseDocument(read, options)
  return errors.length === 0 && isMap(contents) ? contents : undefined
}

/** The strings of a map, of the maps in it, and of those in its lists. */
function fieldsOf(node: unknown, body: string, level: number): Field[] {
  if (isSeq(node)) return node.items.flatMap(item => (isScalar(item) ? [] : fieldsOf(item, body, level)))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || (level === 0 && key.value === 'factcheck')) return []
    if (!isScalar(value)) return fieldsOf(value, body, level + 1)
    return fieldOf(String(key.value), value, body).map(field => ({ ...field, isNested: level > 0 }))
  })
}

/** At least as deep as the text is nested: brackets, and what can open a level without one. */
function nesting(body: string): number {
  let brackets = 0
  let highest = 0
  for (const [found] of body.matchAll(/[[{\]}]/g)) {
    brackets = Math.max(0, brackets + (found === '[' || found === '{' ? 1 : -1))
    highest = Math.max(highest, brackets)
  }
  const indents = body.split('\n').map(line => Math.ceil((/^[ \t?:-]*/.exec(line)![0].length + 1) / 2))
  return indents.reduce((most, indent) => Math.max(most, indent), highest)
}

const styles: Readonly<Record<string, YamlString['style']>> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
}

function fieldOf(
  key: string,
  { type, source, value, range }: Scalar,
  body: string,
): Omit<Field, 'isNested'>[] {
  const style = styles[type ?? ''] ?? 'block'
  if (style !== 'plain' && typeof value !== 'string') return []
  const [start, end] = range ?? [0, 0]
  return [
    yamlField(key, { style, value: style === 'plain' ? (source ?? '') : String(value), start, end }, body),
  ]
}
