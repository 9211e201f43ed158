import { clip } from '../../text/glyph.ts'
import { didYouMean } from '../../text/spelling/nearest.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import type { SchemaPart } from './parts.ts'

/** A mistake as ajv tells it. */
export interface SchemaError {
  readonly keyword: string
  /** JSON pointers: to the value in the file, and to the keyword in the schema. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  /** The part of the schema that has the keyword. */
  readonly parentSchema?: SchemaPart
}

/** The schema as ajv compiles it: says whether data keep it, and where not, leaves what is wrong in `errors`. */
export interface SchemaCheck {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/**
 * What is wrong, in the words of someone who keeps a facts file. `node` is the value that the schema
 * refused.
 */
export function schemaMessage(error: SchemaError, node: YamlNode): string {
  const { keyword, params, parentSchema = {} } = error
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), parentSchema)
    case 'required':
      return `Missing key "${params['missingProperty']}"`
    case 'oneOf':
      return choiceMessage(params['passingSchemas'], parentSchema)
    case 'enum':
      return enumMessage(params['allowedValues'] as string[], node)
    case 'format':
      return dayMessage(textOf(node))
    case 'additionalItems':
      return 'Expected a severity and options, nothing more'
    case 'minItems':
      return 'Expected a list of at least one'
    default:
      return `Expected ${expected(keyword, params, parentSchema)}, got ${found(node)}${hint(error, node)}`
  }
}

function unknownKey(key: string, { properties = {} }: SchemaPart): string {
  if (/^\d|\s.*\s/.test(key))
    return `Unknown key "${clip(key)}": inside { } a comma ends a value, so put quotation marks around it`
  const known = Object.keys(properties as object)
  return `Unknown key "${clip(key)}"${didYouMean(key, known) || `: expected one of ${known.join(', ')}`}`
}

function choiceMessage(passing: unknown, { oneOf }: SchemaPart): string {
  const [one, other] = (oneOf as { required: string[] }[]).map(({ required }) => `"${required[0]}"`)
  return passing ? `Expected either ${one} or ${other}, got both` : `Missing key ${one} or ${other}`
}

function enumMessage(allowed: readonly string[], node: YamlNode): string {
  const text = textOf(node)
  return `Expected one of ${allowed.join(', ')}, got "${clip(text)}"${didYouMean(text, allowed)}`
}

const dayMessage = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `There is no day ${text}`
    : `Expected a day as YYYY-MM-DD, got "${clip(text)}"`

function expected(keyword: string, params: SchemaError['params'], schema: SchemaPart): string {
  if (keyword === 'const') return String(params['allowedValue'])
  // A number is words too.
  const types = [schema['type']].flat().filter(type => type !== 'null' && type !== 'number') as string[]
  if (schema['else']) return 'off, warn, error or a list'
  if (schema['format'] === 'date') return 'a day as YYYY-MM-DD'
  if (schema['enum']) return `one of ${(schema['enum'] as string[]).join(', ')}`
  if (schema['examples']) return `a value such as ${(schema['examples'] as string[]).join(' or ')}`
  return types.map(type => typeWords[type] ?? type).join(' or ')
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
}

function found(node: YamlNode): string {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'keys with values'
  if (node.value === null || textOf(node).trim() === '') return 'nothing'
  if (typeof node.value === 'number') return `the number ${clip(node.text)}`
  return typeof node.value === 'boolean' ? String(node.value) : `"${clip(node.text)}"`
}

/** Where several holders belong. */
const hint = ({ instancePath }: SchemaError, node: YamlNode): string =>
  node.kind !== 'scalar' && instancePath.endsWith('/holder')
    ? ': who held it, and when, goes as a list under "holders"'
    : ''

const textOf = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '')
