import { rules } from '../../rules/index.ts'
import type { Collected } from '../engine/collected.ts'
import type { Finding } from '../engine/finding.ts'
import { lintArticle } from '../engine/lint.ts'
import { withSlashes } from '../facts/load-paths.ts'
import type { Keep } from '../files/changed-lines.ts'
import { encode } from '../files/decode.ts'
import type { LoadedFacts } from '../files/facts-for.ts'
import type { Article, ArticlePlace } from '../files/read-article.ts'
import { type FixedText, fixText } from '../fix/fix-text.ts'
import type { Change } from '../fix/unified-diff.ts'
import { writeWhole } from '../fix/write-whole.ts'
import type { Failure } from '../report/report.ts'
import { failuresOf } from './failures-of.ts'
import type { LintSettings } from './lint-settings.ts'

/** What the check of one article came to. The findings are those of `text`. */
export interface Checked {
  readonly text: string
  readonly findings: readonly Finding[]
  /** What other articles may tell otherwise. */
  readonly collected: readonly Collected[]
  readonly failures: readonly Failure[]
  readonly fixed: number
  /** What the safe fixes would change, where they were not written. */
  readonly change?: Change
}

export interface ToCheck {
  readonly place: ArticlePlace
  readonly article: Article
  readonly loaded: LoadedFacts
  /** The findings that are to be reported; absent, all. */
  readonly keep?: Keep
}

/** Checks a file; fixes it where that was asked for. A fix that cannot be written leaves the file as it was. */
export async function checkFile(toCheck: ToCheck, settings: LintSettings): Promise<Checked> {
  const { place, article } = toCheck
  const result = fixOf(toCheck, settings)
  if (settings.mode !== 'fix') return unfixed(article, result, place.file)
  const fixed = { ...result, collected: result.collectedAfter, failures: [] }
  if (result.text === article.text) return fixed
  try {
    await writeWhole({ ...place, before: article.bytes, after: encode({ ...article, text: result.text }) })
    return fixed
  } catch (error) {
    const failures = failuresOf(error, place, 'not fixed: ')
    return { ...unfixed(article, result, place.file), failures }
  }
}

export interface FixedArticle extends FixedText {
  /** What the original tells, and what the fixed text does. */
  readonly collectedBefore: readonly Collected[]
  readonly collectedAfter: readonly Collected[]
}

/** What the fixes would make of an article, and what is left then; fixes nothing where none was asked for. */
export function fixOf({ place, article, loaded, keep }: ToCheck, settings: LintSettings): FixedArticle {
  const { published, rules: run } = settings
  // Absolute as the facts' own: globs count from the folder of the facts file.
  const path = withSlashes(place.path)
  const checks = { facts: loaded.indexed, rules, settings: run }
  const collected = new Map<string, readonly Collected[]>()
  const lint = (text: string): readonly Finding[] => {
    const result = lintArticle({ path, text, ...(published === undefined ? {} : { published }) }, checks)
    collected.set(text, result.collected)
    const findings = result.findings.map(finding => ({ ...finding, file: place.file }))
    return keep ? fixingOnly(keep(findings, text), findings) : findings
  }
  const fixed = settings.mode === 'check' ? onlyLinted(article, lint) : fixText(article.text, lint)
  const collectedBefore = collected.get(article.text)!
  return { ...fixed, collectedBefore, collectedAfter: collected.get(fixed.text)! }
}

/** All findings, with fixes for some of them alone: which are reported is known when all articles are compared. */
function fixingOnly(kept: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const fixed = new Set(kept)
  return findings.map(finding => {
    const { fix, ...rest } = finding
    return fix === undefined || fixed.has(finding) ? finding : rest
  })
}

function onlyLinted({ text }: Article, lint: (text: string) => readonly Finding[]): FixedText {
  const findings = lint(text)
  return { original: findings, findings, text, fixed: 0 }
}

/** The article as it is, with what the fixes would change in it. */
export function unfixed({ text }: Article, fixed: FixedArticle, file: string): Checked {
  const { original, text: after, collectedBefore } = fixed
  const checked = { text, findings: original, collected: collectedBefore, failures: [], fixed: 0 }
  return after === text ? checked : { ...checked, change: { file, before: text, after } }
}
