import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { InputError, type Mistake, type Place } from '../../input-error.ts'
import { codeFrame } from '../../text/code-frame.ts'
import { createSource, positionAt, type Source } from '../../text/source.ts'
import { readDay } from '../../value/day.ts'
import type { ArticleSettings, RuleLevel, RuleName } from '../document.ts'
import type { ArticleText } from '../reading.ts'

/** Where the body of a front matter stands: at an offset of an article's text. */
export interface FrontMatterPlace extends ArticleText {
  readonly start: number
}

interface Reading {
  readonly source: Source
  readonly place: FrontMatterPlace
  readonly mistakes: Mistake[]
}

const severities = ['off', 'warn', 'error'] as const

/**
 * What stands under `factcheck` in a front matter: `published`, `ignore` and `rules`.
 * @throws InputError with all mistakes in it, each in its frame.
 */
export function readSettings(node: Node, place: FrontMatterPlace): ArticleSettings {
  const reading: Reading = { source: createSource(place.text), place, mistakes: [] }
  const settings = isMap(node) ? settingsOf(node, reading) : undefined
  if (!isMap(node)) refuse(reading, node, 'Expected published, ignore or rules under "factcheck"')
  if (!settings || reading.mistakes.length > 0) throw new InputError(reading.mistakes)
  return settings
}

function settingsOf(map: YAMLMap, reading: Reading): ArticleSettings {
  let settings: ArticleSettings = { rules: [] }
  for (const pair of map.items) {
    const value = pair.value as Node | null
    const key = textOf(pair.key)
    if (key === 'published') settings = { ...settings, ...publishedOf(value, pair, reading) }
    else if (key === 'ignore') settings = { ...settings, ...ignoreOf(value, pair, reading) }
    else if (key === 'rules') settings = { ...settings, rules: rulesOf(value, pair, reading) }
    else refuse(reading, pair.key, `Unknown key "${key}", expected one of published, ignore, rules`)
  }
  return settings
}

function publishedOf(value: Node | null, pair: Pair, reading: Reading): Pick<ArticleSettings, 'published'> {
  const published = readDay(textOf(value))
  if (published !== undefined) return { published }
  refuse(reading, value ?? pair.key, 'Expected a day as YYYY-MM-DD')
  return {}
}

function ignoreOf(value: Node | null, pair: Pair, reading: Reading): Pick<ArticleSettings, 'ignore'> {
  if (isScalar(value) && value.value === true) return { ignore: true }
  if (isScalar(value) && value.value === false) return {}
  if (isSeq(value) && value.items.every(isScalar))
    return {
      ignore: value.items.map((item): RuleName => ({ rule: textOf(item), ...placeOf(reading, item) })),
    }
  refuse(reading, value ?? pair.key, 'Expected true, or a list of rules')
  return {}
}

function rulesOf(value: Node | null, pair: Pair, reading: Reading): readonly RuleLevel[] {
  if (!isMap(value)) {
    refuse(reading, value ?? pair.key, 'Expected rules, each with off, warn or error')
    return []
  }
  return value.items.flatMap(item => {
    const severity = severities.find(known => known === textOf(item.value))
    if (severity) return [{ rule: textOf(item.key), severity, ...placeOf(reading, item.key) }]
    refuse(reading, item.value ?? item.key, 'Expected off, warn or error')
    return []
  })
}

/** As written: `off` is no truth value, and a date goes through no time zone. */
const textOf = (node: unknown): string => (isScalar(node) ? (node.source ?? String(node.value)) : '')

const refuse = (reading: Reading, node: unknown, message: string): void => {
  reading.mistakes.push({ message, ...placeOf(reading, node) })
}

function placeOf({ source, place }: Reading, node: unknown): Place {
  const [from = 0, to = from + 1] = (node as Node | null)?.range ?? []
  const span = { start: place.start + from, end: place.start + Math.max(to, from + 1) }
  const { line, column } = positionAt(source, span.start)
  return { file: place.path, line, column, frame: codeFrame(source, span) }
}
