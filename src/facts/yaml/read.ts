import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml'
import { visible } from '../../text/glyph.ts'
import type { Span } from '../../text/span.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import { type FactsSource, report } from '../read/facts-source.ts'
import { convertYaml } from './convert.ts'
import { deepestOf, mostLevels } from './depth.ts'

// `uniqueKeys` of the library compares each key with each; convertYaml looks for duplicates in one pass
// instead.
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const

// A text that is no YAML at all may have one at each character, and a frame for each.
const mostProblems = 100

/**
 * Reads a text as one YAML 1.2 document. Mistakes go to `from.mistakes`; where the text cannot be told apart into
 * keys and values nothing is given back. An empty document is undefined as well.
 */
export function readYaml(from: FactsSource): YamlNode | undefined {
  const tokens = [...new Parser().parse(from.source.text)]
  const tooDeep = deepestOf(tokens)
  if (tooDeep) {
    report(from, tooDeep, `Nested deeper than ${mostLevels} levels`)
    return undefined
  }
  const documents = [...new Composer(options).compose(tokens as CST.Token[], true, from.source.text.length)]
  return documentOf(from, documents)
}

function documentOf(from: FactsSource, documents: readonly Document[]): YamlNode | undefined {
  const document = documents[0]!
  const second = documents[1]
  if (second) report(from, startOf(second), 'A facts file is one YAML document, this begins a second')
  const { version, explicit } = document.directives!.yaml
  if (explicit && version !== '1.2')
    report(from, { start: 0, end: 0 }, `Facts files are YAML 1.2, not ${version}`)
  const problems = [...document.errors, ...document.warnings]
  for (const problem of problems.slice(0, mostProblems)) reportProblem(from, problem)
  if (from.mistakes.length > 0) return undefined
  return document.contents ? convertYaml(from, document.contents) : undefined
}

const startOf = ({ range }: Document): Span => ({ start: range?.[0] ?? 0, end: range?.[0] ?? 0 })

function reportProblem(from: FactsSource, { code, message, pos }: YAMLError): void {
  const [start, end] = pos
  const says = code === 'TAG_RESOLVE_FAILED' ? 'Tags mean nothing in a facts file' : visible(message)
  report(from, { start, end }, says)
}
