import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Span } from '../../text/span.ts'
import { readDay } from '../../value/day.ts'
import { type FactsSource, report } from '../read/facts-source.ts'
import { toData, type YamlEntry, type YamlNode } from '../yaml/tree.ts'
import { schemaMessage } from './message.ts'
import { nearest } from './nearest.ts'
import { factsSchema } from './schema.ts'

/** The compiled schema. */
export type SchemaCheck = ValidateFunction

/** Compiles the schema, which takes a while: once for all files of one run. */
export const compileSchema = (): SchemaCheck =>
  new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTuples: false,
    strictTypes: false,
    meta: false,
    validateSchema: false,
    formats: { date: (text: string) => readDay(text) !== undefined },
  }).compile(factsSchema)

/** Holds the tree against the schema; each mistake is noted once, at the key or value that it is about. */
export function validate(from: FactsSource, root: YamlNode, check: SchemaCheck): void {
  if (check(toData(root))) return
  for (const error of rootCauses(check.errors ?? [])) {
    const { span, node } = locate(root, error)
    report(from, span, schemaMessage(error, node))
  }
}

/**
 * Without what only follows from another mistake: that a choice failed, that a wrong type is no known word
 * either, or
 * that a key is missing which is there, misspelled.
 */
function rootCauses(errors: readonly ErrorObject[]): ErrorObject[] {
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

function meantKeys({ keyword, instancePath, params, parentSchema }: ErrorObject): string[] {
  if (keyword !== 'additionalProperties') return []
  const key = nearest(String(params['additionalProperty']), Object.keys(parentSchema?.['properties'] ?? {}))
  return key === undefined ? [] : [`${instancePath} ${key}`]
}

function missingKeys({ keyword, params, parentSchema }: ErrorObject): string[] {
  if (keyword === 'required') return [params['missingProperty']]
  if (keyword !== 'oneOf' || params['passingSchemas']) return []
  return parentSchema?.['oneOf'].flatMap(({ required }: { required: string[] }) => required)
}

function locate(
  root: YamlNode,
  { instancePath, keyword, params }: ErrorObject,
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
