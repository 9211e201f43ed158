import type { Format } from '../../document/formats.ts'
import { hasBlot, mostMarks } from '../../text/marks.ts'
import { present } from '../../text/present.ts'
import { createSource } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { readPlainYaml } from '../../yaml/plain.ts'
import { child, items, stringOf, toData, type YamlNode } from '../../yaml/tree.ts'
import type { Severity } from '../fact.ts'
import type { Facts, Override, RulePlace, RuleSetting, RuleSettings } from '../facts.ts'
import { validate } from '../schema/validate.ts'
import { readYaml } from '../yaml/read.ts'
import { dayOfKey } from './base.ts'
import { readCount, readDate, readName, readQuote, readRole } from './facts.ts'
import { type FactsSource, framedPlace, report } from './facts-source.ts'
import { globsOf } from './globs.ts'

/** One facts file as it stands: its facts have the ids that it gives them, or ''. */
export interface FactsDraft {
  readonly from: FactsSource
  readonly facts: Facts
  readonly extends: readonly PathEntry[]
  readonly files: readonly PathEntry[]
}

/** An entry under `extends` or `files`, and where it stands. */
export interface PathEntry {
  readonly target: string
  readonly span: Span
}

// A parsed file takes some two hundred times its size of memory; this is a hundred thousand facts.
const mostUnits = 5_000_000

/**
 * Reads the text of one facts file. Mistakes are noted in the draft's `from`: by the yaml library, which knows what else
 * a text may mean, and where collections end.
 */
export function readDraft(text: string, file: string): FactsDraft {
  if (text.length > mostUnits) return tooLong(sourceOf('', file), text)
  const plain = readPlainYaml(text)
  const draft = plain && draftOf(sourceOf(text, file), plain)
  if (draft?.from.mistakes.length === 0) return draft
  const from = sourceOf(text, file)
  return draftOf(from, readYaml(from))
}

function tooLong(from: FactsSource, { length }: string): FactsDraft {
  report(from, { start: 0, end: 0 }, `Too long: ${length} characters; up to ${mostUnits} are read`)
  return draftOf(from, undefined)
}

const sourceOf = (text: string, file: string): FactsSource => ({
  file,
  source: createSource(text),
  mistakes: [],
})

function draftOf(from: FactsSource, root: YamlNode | undefined): FactsDraft {
  const illegible = root && blotIn(root)
  if (illegible) report(from, illegible, `More than ${mostMarks} marks on one letter`)
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null)
  if (isEmpty || illegible) return { from, facts: factsOf(from, undefined), extends: [], files: [] }
  if (root.kind === 'map') validate(from, root)
  else
    report(
      from,
      { start: root.start, end: root.start + 1 },
      'Expected keys such as names, dates or counts at the top',
    )
  const [extended, files] = ['extends', 'files'].map(key => pathsOf(child(root, key)))
  return { from, facts: factsOf(from, root), extends: extended!, files: files! }
}

/** The first words with a letter that has more marks than are read. */
function blotIn(node: YamlNode): YamlNode | undefined {
  if (node.kind === 'scalar') return hasBlot(node.text) ? node : undefined
  const parts = node.kind === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value)
  for (const part of parts) {
    const found = blotIn(part)
    if (found) return found
  }
  return undefined
}

function factsOf(from: FactsSource, root: YamlNode | undefined): Facts {
  const all = <F>(key: string, read: (from: FactsSource, node: YamlNode) => F): Exclude<F, undefined>[] =>
    items(child(root, key))
      .map(node => read(from, node))
      .filter(fact => fact !== undefined) as Exclude<F, undefined>[]
  const rootKey = child(root, 'root')
  return {
    file: from.file,
    root: rootKey?.kind === 'scalar' && rootKey.value === true,
    ...present({ published: root && dayOfKey(root, 'published') }),
    files: globsOf(from, child(root, 'files')),
    ignore: globsOf(from, child(root, 'ignore')),
    rules: readRules(child(root, 'rules')),
    overrides: readOverrides(from, child(root, 'overrides')),
    rulePlaces: rulePlaces(from, root),
    names: all('names', readName),
    roles: all('roles', readRole),
    dates: all('dates', readDate),
    counts: all('counts', readCount),
    quotes: all('quotes', readQuote),
  }
}

function pathsOf(node: YamlNode | undefined): PathEntry[] {
  const nodes = node?.kind === 'list' ? node.items : node ? [node] : []
  return nodes.flatMap(entry => {
    const target = stringOf(entry)
    return target === undefined ? [] : [{ target, span: entry }]
  })
}

/** What each rule is set to under a `rules` key. */
function readRules(node: YamlNode | undefined): RuleSettings {
  if (node?.kind !== 'map') return {}
  return Object.fromEntries(Array.from(node.entries, ([id, { value }]) => [id, readSetting(value)]))
}

function readSetting(node: YamlNode): RuleSetting {
  const [severity, options] = node.kind === 'list' ? node.items : [node]
  const setting = { severity: stringOf(severity) as Severity }
  return options ? { ...setting, options: toData(options) as Record<string, unknown> } : setting
}

/** The overrides, in order. */
const readOverrides = (from: FactsSource, node: YamlNode | undefined): Override[] =>
  items(node).map(item => ({
    files: globsOf(from, child(item, 'files')),
    rules: readRules(child(item, 'rules')),
    ...present({ format: stringOf(child(item, 'format')) as Format | undefined }),
  }))

/** Where each rule is named, for those who know which rules there are. */
function rulePlaces(from: FactsSource, root: YamlNode | undefined): RulePlace[] {
  const settings = [
    child(root, 'rules'),
    ...items(child(root, 'overrides')).map(item => child(item, 'rules')),
  ]
  return settings.flatMap(node =>
    node?.kind === 'map'
      ? Array.from(node.entries, ([rule, { key }]) => ({ rule, ...framedPlace(from, key) }))
      : [],
  )
}
