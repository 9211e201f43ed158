import type { Span } from '../../text/span.ts'
import { nearest } from '../../text/spelling/nearest.ts'
import { toData, type YamlEntry, type YamlNode } from '../../yaml/tree.ts'
import { type FactsSource, report } from '../read/facts-source.ts'
import { checkFacts } from './check.generated.ts'
import { type SchemaError, schemaMessage } from './message.ts'

/** Holds the tree against the schema; each mistake is noted once, at the key or value that it is about. */
export function validate(from: FactsSource, root: YamlNode): void {
  if (checkFacts(toData(root))) return
  for (const error of rootCauses(checkFacts.errors ?? [])) {
    const { span, node } = locate(root, error)
    report(from, span, schemaMessage(error, node))
  }
}

/**
 * Without what only follows from another mistake: that a choice failed, that a wrong type is no known word either, or
 * that a key is missing which is there, misspelled.
 */
function rootCauses(errors: readonly SchemaError[]): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(error => error.instancePath),
  )
  const meant = new Set(errors.flatMap(meantKeys))
  return errors.filter(error => {
    const { keyword, instancePath, schemaPath } = error
    if (keyword === 'if' || (keyword === 'enum' && wrongType.has(instancePath))) return false
    if (keyword === 'required' && schemaPath.includes('/oneOf/')) return false
    return !missingKeys(error).some(key => meant.has(`${instancePath} ${key}`))
  })
}

function meantKeys({ keyword, instancePath, params, parentSchema }: SchemaError): string[] {
  if (keyword !== 'additionalProperties') return []
  const key = nearest(String(params['additionalProperty']), Object.keys(parentSchema?.['properties'] ?? {}))
  return key === undefined ? [] : [`${instancePath} ${key}`]
}

function missingKeys({ keyword, params, parentSchema }: SchemaError): string[] {
  if (keyword === 'required') return [String(params['missingProperty'])]
  if (keyword !== 'oneOf' || params['passingSchemas']) return []
  return (parentSchema!['oneOf'] as { required: string[] }[]).flatMap(({ required }) => required)
}

function locate(
  root: YamlNode,
  { instancePath, keyword, params }: SchemaError,
): { span: Span; node: YamlNode } {
  let node = root
  let entry: YamlEntry | undefined
  for (const step of instancePath.split('/').slice(1).map(unescapePointer)) {
    entry = node.kind === 'map' ? node.entries.get(step) : undefined
    node = (node.kind === 'list' ? node.items[Number(step)] : entry?.value) ?? node
  }
  if (keyword === 'additionalProperties' && node.kind === 'map')
    return { span: node.entries.get(String(params['additionalProperty']))?.key ?? node, node }
  return { span: node.kind === 'scalar' && node.value === null && entry ? entry.key : startOf(node), node }
}

/** A whole list or map would mark half the file: its first letter stands for it. */
const startOf = (node: YamlNode): Span =>
  node.kind === 'scalar' ? node : { start: node.start, end: Math.min(node.end, node.start + 1) }

// RFC 6901
const unescapePointer = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
