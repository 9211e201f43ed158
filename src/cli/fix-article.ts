import { type ArticleCheck, checkText } from '../check/article-check.ts'
import { failuresOf } from '../check/failures-of.ts'
import type { Input } from '../check/inputs.ts'
import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import type { Keep } from '../files/changed-lines.ts'
import { encode } from '../files/decode.ts'
import type { Article } from '../files/read-article.ts'
import { fixText } from '../fix/fix-text.ts'
import type { Change } from '../fix/unified-diff.ts'
import { writeWhole } from '../fix/write-whole.ts'
import type { ReportedFinding } from '../report/excerpt.ts'
import type { Failure } from '../report/report.ts'
import type { LintSettings } from './lint-settings.ts'

/** What is to be reported of one article. */
export interface Checked extends ArticleCheck {
  readonly failures: readonly Failure[]
  /** How many fixes were made. */
  readonly fixed: number
  /** What the safe fixes would change, where they were not written. */
  readonly change?: Change
}

/** An article whose fixes are wanted. */
export interface ToFix extends Pick<Input, 'place'> {
  readonly article: Article
  readonly facts: IndexedFacts
  /** The findings that may be fixed; absent, all. */
  readonly keep?: Keep
}

/** An article with its fixes. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
  readonly before: ArticleCheck
  readonly after: ArticleCheck
}

/** What the fixes would make of an article, and what is left then. @throws InputError where it cannot be read. */
export function fixArticle({ place, article, facts, keep }: ToFix, settings: LintSettings): Fixed {
  const checks = new Map<string, ArticleCheck>()
  const lint = (text: string): readonly ReportedFinding[] => {
    const check = checkText({ place, text, facts }, settings)
    checks.set(text, check)
    return keep ? fixingOnly(keep(check.findings), check.findings) : check.findings
  }
  const { text, fixed, findings, original } = fixText(article.text, lint)
  const { collected } = checks.get(article.text)!
  return {
    text,
    fixed,
    before: { findings: original, collected },
    after: { findings, collected: checks.get(text)!.collected },
  }
}

/** All findings, with fixes for some of them alone: which are reported is known when all articles are compared. */
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

/** Fixes a file, or says what that would change. A fix that cannot be written leaves the file as it was. */
export async function fixFile(toFix: ToFix, settings: LintSettings): Promise<Checked> {
  const { place, article } = toFix
  const result = fixArticle(toFix, settings)
  if (settings.mode === 'diff') return unfixed(toFix, result)
  const fixed = { ...result.after, fixed: result.fixed, failures: [] }
  if (result.text === article.text) return fixed
  try {
    await writeWhole({ ...place, before: article.bytes, after: encode({ ...article, text: result.text }) })
    return fixed
  } catch (error) {
    return { ...unfixed(toFix, result), failures: failuresOf(error, place, 'not fixed: ') }
  }
}

/** The article as it is, with what the fixes would change in it. */
export function unfixed({ place, article }: ToFix, { text, before }: Fixed): Checked {
  const checked = { ...before, failures: [], fixed: 0 }
  if (text === article.text) return checked
  return { ...checked, change: { file: place.file, before: article.text, after: text } }
}
