import { Composer, type CST, type Document, Parser } from 'yaml'
import type { Span } from '../../text/span.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import { type FactsSource, report } from '../read/facts-source.ts'
import { convertYaml } from './convert.ts'
import { deepestOf, mostLevels } from './depth.ts'
import { isMisaligned, type Problem, problemOf } from './problem.ts'

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
  return documentOf(from, documents, tokens)
}

function documentOf(
  from: FactsSource,
  documents: readonly Document[],
  tokens: readonly CST.Token[],
): YamlNode | undefined {
  const document = documents[0]!
  const second = documents[1]
  if (second) report(from, startOf(second), 'A facts file is one YAML document, this begins a second')
  const { version, explicit } = document.directives!.yaml
  if (explicit && version !== '1.2')
    report(from, { start: 0, end: 0 }, `Facts files are YAML 1.2, not ${version}`)
  const problems = [...document.errors, ...document.warnings].slice(0, mostProblems)
  reportProblems(
    from,
    problems.map(problem => problemOf(problem, { text: from.source.text, tokens })),
  )
  if (from.mistakes.length > 0) return undefined
  return document.contents ? convertYaml(from, document.contents) : undefined
}

const startOf = ({ range }: Document): Span => ({ start: range?.[0] ?? 0, end: range?.[0] ?? 0 })

/** What begins where another problem does follows from that one, and so do more lines that are not indented alike. */
function reportProblems(from: FactsSource, problems: readonly Problem[]): void {
  for (const [at, problem] of problems.entries()) {
    const before = problems[at - 1]
    const isSame =
      before !== undefined &&
      (before.start === problem.start || (isMisaligned(problem) && isMisaligned(before)))
    if (!isSame) report(from, problem, problem.message)
  }
}
