import { type ArticleCheck, type CheckOutcome, checkText } from '../../check/article-check.ts'
import { failuresOf } from '../../check/failures-of.ts'
import { createIndexes } from '../../check/indexes.ts'
import type { Input } from '../../check/inputs.ts'
import type { IndexedFacts } from '../../facts/index/indexed-facts.ts'
import type { Keep } from '../../files/changed-lines.ts'
import { decode, encode } from '../../files/decode.ts'
import type { ArticleContent } from '../../files/read-article.ts'
import { fixText } from '../../fix/fix-text.ts'
import type { Change } from '../../fix/unified-diff.ts'
import { writeWhole } from '../../fix/write-whole.ts'
import type { Mistake } from '../../input-error.ts'
import type { ReportedFinding } from '../../report/excerpt.ts'
import { present } from '../../text/present.ts'
import type { LintSettings } from '../settings/lint-settings.ts'
import type { ReadBytes } from './check-each.ts'

/** What became of an article when it was to be fixed. */
export interface FixResult {
  /** The check of what it is now. */
  readonly outcome: CheckOutcome
  /** Why it was not fixed. */
  readonly failures: readonly Mistake[]
  /** How many fixes were made. */
  readonly fixed: number
  /** What the safe fixes would change, where they were not written. */
  readonly change?: Change
}

/** An article whose fixes are wanted. */
export interface ToFix extends Pick<Input, 'place'> {
  readonly article: ArticleContent
  readonly facts: IndexedFacts
  /** The findings that may be fixed; absent, all. */
  readonly keep?: Keep
}

interface FixedArticle {
  readonly text: string
  readonly fixed: number
  readonly before: ArticleCheck
  readonly after: ArticleCheck
}

/** What the fixes make of an article, and what is left then. @throws InputError where it cannot be read. */
export function fixArticle({ place, article, facts, keep }: ToFix, settings: LintSettings): FixedArticle {
  const checks = new Map<string, ArticleCheck>()
  const lint = (text: string): readonly ReportedFinding[] => {
    const check = checkText({ place, text, facts }, settings.run)
    checks.set(text, check)
    return keep ? fixingOnly(keep(check.findings), check.findings) : check.findings
  }
  const { text, fixed } = fixText(article.text, lint)
  return { text, fixed, before: checks.get(article.text)!, after: checks.get(text)! }
}

/** All findings, with fixes for some of them alone. */
function fixingOnly(
  kept: readonly ReportedFinding[],
  findings: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const fixed = new Set(kept)
  return findings.map(finding => {
    const { fix, ...rest } = finding
    return fix === undefined || fixed.has(finding) ? finding : rest
  })
}

/** An article that is left as it is. */
export const notFixed = (outcome: CheckOutcome): FixResult => ({ outcome, failures: [], fixed: 0 })

/** The article as it is, with what the fixes would change in it. */
export function unfixed({ place, article }: ToFix, { text, before }: FixedArticle): FixResult {
  const result = notFixed(before)
  if (text === article.text) return result
  const mark = article.hasMark ? '\uFEFF' : ''
  return { ...result, change: { file: place.file, before: mark + article.text, after: mark + text } }
}

export interface ToFixFile extends Input {
  readonly outcome: CheckOutcome
  readonly keep?: Keep
}

/** Gives what fixes a file that was checked, or says what that would change: where there is something to fix. */
export function createFixer(
  settings: LintSettings,
  read: ReadBytes,
): (file: ToFixFile) => Promise<FixResult> {
  const indexOf = createIndexes()
  return async ({ outcome, place, loaded, keep }) => {
    if (settings.mode === 'check' || !('findings' in outcome)) return notFixed(outcome)
    const kept = keep?.(outcome.findings) ?? outcome.findings
    if (kept.every(({ fix }) => fix === undefined)) return notFixed(outcome)
    try {
      const facts = indexOf(loaded)
      const bytes = await read(place)
      const article = { bytes, ...decode(bytes, place.file) }
      return await fixFile({ place, article, facts, ...present({ keep }) }, settings)
    } catch (error) {
      return notFixed({ failures: failuresOf(error, place) })
    }
  }
}

/** A fix that cannot be written leaves the file as it was. */
async function fixFile(toFix: ToFix, settings: LintSettings): Promise<FixResult> {
  const { place, article } = toFix
  const result = fixArticle(toFix, settings)
  if (settings.mode === 'diff' || result.text === article.text) return unfixed(toFix, result)
  try {
    await writeWhole({ ...place, before: article.bytes, after: encode({ ...article, text: result.text }) })
    return { outcome: result.after, fixed: result.fixed, failures: [] }
  } catch (error) {
    return { ...unfixed(toFix, result), failures: failuresOf(error, place, 'not fixed: ') }
  }
}
