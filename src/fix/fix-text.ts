import type { Finding } from '../engine/finding.ts'
import { applyEdits, type Edit } from '../text/edit.ts'

export interface FixedText {
  /** What was found before anything was fixed. */
  readonly original: readonly Finding[]
  readonly text: string
  /** What is left in `text`, at its places there. */
  readonly findings: readonly Finding[]
  /** How many fixes were applied. */
  readonly fixed: number
}

// A fix may touch another one, which then has to wait for the next pass; ESLint stops after as many.
const mostPasses = 10

/**
 * Applies the safe fixes of a text until none is left, so that fixing once more changes nothing.
 * @param lint gives the findings of a text.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[]): FixedText {
  const original = lint(text)
  let result: FixedText = { original, text, findings: original, fixed: 0 }
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = chooseEdits(result.findings)
    if (edits.length === 0) break
    const next = applyEdits(result.text, edits)
    result = { original, text: next, findings: lint(next), fixed: result.fixed + edits.length }
  }
  return result
}

/** The fixes that can be applied together: of two that overlap or touch, the first. */
function chooseEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = []
  const edits = findings.flatMap(({ fix }) => fix ?? [])
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1)
    if (!last || edit.start > last.end) chosen.push(edit)
  }
  return chosen
}
