import { rules as allRules } from '../rules/index.ts'
import type { Finding } from './engine/finding.ts'
import { lintArticle } from './engine/lint.ts'
import type { Severity } from './facts/fact.ts'
import { noFacts } from './facts/facts.ts'
import { type IndexedFacts, indexFacts } from './facts/index/indexed-facts.ts'
import { unknownRules } from './facts/rule-ids.ts'
import { InputError, type Mistake } from './input-error.ts'
import { factsFromSource } from './source/facts-from-source.ts'
import { present } from './text/present.ts'
import { type Day, readDay } from './value/day.ts'

export type { Finding } from './engine/finding.ts'
export type { IndexedFacts } from './facts/index/indexed-facts.ts'
export { InputError }

export interface LintOptions {
  /** Names the article in findings and decides its format by its ending; `article.md` where it is absent. */
  readonly path?: string
  /** From {@link loadFacts}; without them only the rules that need none have anything to say. */
  readonly facts?: IndexedFacts
  /** Severities above those of the facts file. */
  readonly rules?: Readonly<Record<string, Severity>>
  /** The article's day as `YYYY-MM-DD`, above what it says itself. */
  readonly published?: Day
}

/**
 * Checks one article. Synchronous and pure: touches neither files nor clock. Lines and columns of the findings start
 * at 1, offsets at 0; all count UTF-16 units, after a BOM.
 * @throws InputError for an article that cannot be read, a day that there is not, and an unknown rule or severity.
 */
export function lintText(text: string, options: LintOptions = {}): { readonly findings: readonly Finding[] } {
  const { path = 'article.md', facts = indexFacts(noFacts), rules = {}, published } = options
  refuse([...mistakenDay(path, published), ...mistakenRules(path, rules)])
  const settings = Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity }]))
  const article = { path, text: text.replace(/^\uFEFF/, ''), ...present({ published }) }
  const { findings } = lintArticle(article, { facts, rules: allRules, settings })
  return { findings }
}

/**
 * Prepares a trusted article, so that others are checked against it. Synchronous and pure: `path` names it in findings
 * and decides its format by its ending; `published` is its day, above what it says itself.
 * @throws InputError for an article that cannot be read, and a day that there is not.
 */
export const extractFacts = (
  text: string,
  { path, published }: { readonly path: string; readonly published?: Day },
): IndexedFacts => {
  refuse(mistakenDay(path, published))
  return factsFromSource({ path, text: text.replace(/^\uFEFF/, ''), ...present({ published }) })
}

// Whoever calls this without types hears of a mistake, as on the command line: else it would read as nothing found.
const mistakenDay = (file: string, published: Day | undefined): Mistake[] =>
  published === undefined || readDay(published) !== undefined
    ? []
    : [{ file, message: `published ${published}: no such day; expected YYYY-MM-DD` }]

const severities: readonly string[] = ['off', 'warn', 'error'] satisfies Severity[]

const mistakenRules = (file: string, rules: Readonly<Record<string, Severity>>): Mistake[] => [
  ...unknownRules(
    Object.keys(rules).map(rule => ({ file, rule })),
    allRules.map(({ id }) => id),
  ),
  ...Object.entries(rules)
    .filter(([, severity]) => !severities.includes(severity))
    .map(([rule, severity]) => ({ file, message: `${rule}: ${severity}: expected off, warn or error` })),
]

function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new InputError(mistakes)
}

/**
 * Reads a facts file, with those it extends, and prepares it for checking.
 * @throws InputError with every mistake in them.
 */
export async function loadFacts(path: string): Promise<IndexedFacts> {
  // Imported when called, so that `lintText` alone runs where there are no files.
  const { loadFacts: load } = await import('./facts/load.ts')
  return indexFacts(await load(path))
}

/**
 * Reads the text of a facts file and prepares it for checking, where there is no disk to read from: what it extends is
 * left out. `file` names it in findings and mistakes.
 * @throws InputError with every mistake in it.
 */
export async function parseFacts(text: string, { file }: { readonly file: string }): Promise<IndexedFacts> {
  const { parseFacts: parse } = await import('./facts/parse.ts')
  const { facts, mistakes } = parse(text, { file })
  refuse(mistakes)
  return indexFacts(facts)
}
