import { rules as allRules } from '../rules/index.ts'
import type { Finding } from './engine/finding.ts'
import { lintArticle } from './engine/lint.ts'
import type { Severity } from './facts/fact.ts'
import { noFacts } from './facts/facts.ts'
import { type IndexedFacts, indexFacts } from './facts/index/indexed-facts.ts'
import { InputError } from './input-error.ts'
import { factsFromSource } from './source/facts-from-source.ts'
import { present } from './text/present.ts'
import type { Day } from './value/day.ts'

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
 */
export function lintText(text: string, options: LintOptions = {}): { readonly findings: readonly Finding[] } {
  const { path = 'article.md', facts = indexFacts(noFacts), rules = {}, published } = options
  const settings = Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity }]))
  const article = { path, text: text.replace(/^\uFEFF/, ''), ...present({ published }) }
  const { findings } = lintArticle(article, { facts, rules: allRules, settings })
  return { findings }
}

/**
 * Prepares a trusted article, so that others are checked against it. Synchronous and pure: `path` names it in findings
 * and decides its format by its ending; `published` is its day, above what it says itself.
 */
export const extractFacts = (
  text: string,
  { path, published }: { readonly path: string; readonly published?: Day },
): IndexedFacts => factsFromSource({ path, text: text.replace(/^\uFEFF/, ''), ...present({ published }) })

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
  if (mistakes.length > 0) throw new InputError(mistakes)
  return indexFacts(facts)
}
