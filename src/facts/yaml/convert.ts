import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type Range, type YAMLMap } from 'yaml'
import { withGlyphs } from '../../text/glyph.ts'
import { positionAt } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { YamlEntry, YamlNode, YamlScalar } from '../../yaml/tree.ts'
import { type FactsSource, report } from '../read/facts-source.ts'
import { mostLevels } from './depth.ts'

/**
 * How many nodes all aliases of a file may stand for together: what an honest file never reaches, and a bomb
 * soon.
 */
const mostAliased = 100_000

interface Conversion {
  readonly from: FactsSource
  /** Finished nodes that have an anchor. */
  readonly anchors: Map<string, Measured>
  /** Nodes that the aliases so far stand for. */
  aliased: number
  /** An alias could not be followed: what it stands for is missing from the tree. */
  broken: boolean
}

/** A node with the number of nodes in it, and of levels. */
interface Measured {
  readonly node: YamlNode
  readonly size: number
  readonly height: number
}

/**
 * The nodes of the yaml library as plain data with places: aliases followed, duplicate keys reported. Nothing, where
 * an alias cannot be followed: what hangs on it would be reported as missing.
 */
export function convertYaml(from: FactsSource, root: Node): YamlNode | undefined {
  const run: Conversion = { from, anchors: new Map(), aliased: 0, broken: false }
  const { node } = convert(run, root, 0)
  return run.broken ? undefined : node
}

function convert(run: Conversion, node: Node, level: number): Measured {
  if (isAlias(node)) return aliasOf(run, node.source, { span: spanOf(node), level })
  const measured = contentOf(run, node, level)
  const { anchor } = node as { anchor?: string }
  if (anchor !== undefined) run.anchors.set(anchor, measured)
  return measured
}

function contentOf(run: Conversion, node: Node, level: number): Measured {
  if (isMap(node)) return mapOf(run, node, level)
  if (!isSeq(node)) return { node: scalarOf(node as ParsedNode), size: 1, height: 0 }
  const parts = node.items.map(item => convert(run, item as Node, level + 1))
  return measure({ kind: 'list', items: parts.map(part => part.node), ...spanOf(node) }, parts)
}

function mapOf(run: Conversion, map: YAMLMap, level: number): Measured {
  const entries = new Map<string, YamlEntry>()
  const parts: Measured[] = []
  for (const pair of map.items) {
    const key = pair.key as Node
    const name = keyOf(run.from, key)
    const value = pair.value ? convert(run, pair.value as Node, level + 1) : emptyAfter(key)
    if (name === undefined || isDuplicate(run.from, entries.get(name), { name, span: spanOf(key) })) continue
    parts.push(value)
    entries.set(name, { key: spanOf(key), value: value.node })
  }
  return measure({ kind: 'map', entries, ...spanOf(map) }, parts)
}

function measure(node: YamlNode, parts: readonly Measured[]): Measured {
  let size = 1
  let height = 0
  for (const part of parts) {
    size += part.size
    height = Math.max(height, part.height + 1)
  }
  return { node, size, height }
}

function keyOf(from: FactsSource, key: Node): string | undefined {
  const scalar = isScalar(key) ? scalarOf(key as ParsedNode) : undefined
  if (scalar && scalar.value !== null) return scalar.text
  report(from, spanOf(key), 'Expected a word as key')
  return undefined
}

function isDuplicate(
  from: FactsSource,
  first: YamlEntry | undefined,
  second: { name: string; span: Span },
): boolean {
  if (!first) return false
  const { line } = positionAt(from.source, first.key.start)
  report(from, second.span, `Duplicate key "${withGlyphs(second.name)}", first on line ${line}`)
  return true
}

function aliasOf(run: Conversion, name: string, { span, level }: { span: Span; level: number }): Measured {
  const target = run.anchors.get(name)
  const problem = target
    ? excessOf(run, target, level)
    : `No "&${withGlyphs(name)}" stands before this alias, or the alias stands inside of it`
  if (target && !problem) return target
  // One bomb has a thousand aliases; the first that goes off is told.
  if (!run.broken) report(run.from, span, problem!)
  run.broken = true
  return emptyAt(span)
}

function excessOf(run: Conversion, target: Measured, level: number): string | undefined {
  if (level + target.height > mostLevels) return `Nested deeper than ${mostLevels} levels by this alias`
  run.aliased += target.size
  if (run.aliased <= mostAliased) return undefined
  return `The aliases up to here stand for more than ${mostAliased} values: too many to be read`
}

function scalarOf(node: ParsedNode): YamlScalar {
  const { value, source } = node as { value?: unknown; source?: string }
  const plain =
    typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value ?? '')
  return {
    kind: 'scalar',
    value: plain,
    text: typeof plain === 'string' ? plain : (source ?? ''),
    ...spanOf(node),
  }
}

const emptyAfter = (key: Node): Measured => emptyAt(spanOf(key))

const emptyAt = (span: Span): Measured => ({
  node: { kind: 'scalar', value: null, text: '', ...span },
  size: 1,
  height: 0,
})

function spanOf(node: Node): Span {
  const [start, end] = node.range as Range
  return { start, end }
}
