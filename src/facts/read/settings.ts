import type { Format } from '../../document/formats.ts'
import { present } from '../../text/present.ts'
import { child, items, stringOf, toData, type YamlNode } from '../../yaml/tree.ts'
import type { Severity } from '../fact.ts'
import type { Override, RulePlace, RuleSetting, RuleSettings } from '../facts.ts'
import { type FactsSource, framedPlace } from './facts-source.ts'
import { globsOf } from './globs.ts'

/** What each rule is set to under a `rules` key. */
export function readRules(node: YamlNode | undefined): RuleSettings {
  if (node?.kind !== 'map') return {}
  return Object.fromEntries(Array.from(node.entries, ([id, { value }]) => [id, readSetting(value)]))
}

function readSetting(node: YamlNode): RuleSetting {
  const [severity, options] = node.kind === 'list' ? node.items : [node]
  const setting = { severity: stringOf(severity) as Severity }
  return options ? { ...setting, options: toData(options) as Record<string, unknown> } : setting
}

/** The overrides, in order. */
export const readOverrides = (from: FactsSource, node: YamlNode | undefined): Override[] =>
  items(node).map(item => ({
    files: globsOf(from, child(item, 'files')),
    rules: readRules(child(item, 'rules')),
    ...present({ format: stringOf(child(item, 'format')) as Format | undefined }),
  }))

/** Where each rule is named, for those who know which rules there are. */
export function rulePlaces(from: FactsSource, root: YamlNode | undefined): RulePlace[] {
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
