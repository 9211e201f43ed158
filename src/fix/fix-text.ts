import type { Finding } from '../engine/finding.ts'
import { applyEdits, type Edit } from '../text/edit.ts'

export interface FixedText<F = Finding> {
  /** What was found before anything was fixed. */
  readonly original: readonly F[]
  readonly text: string
  /** What is left in `text`, at its places there. */
  readonly findings: readonly F[]
  /** How many fixes were applied. */
  readonly fixed: number
}

// A fix may touch another one, which then has to wait for the next pass; ESLint stops after as many.
const mostPasses = 10

/**
 * Applies the safe fixes of a text until none is left, so that fixing once more changes nothing.
 * @param lint gives the findings of a text.
 */
export function fixText<F extends Finding>(text: string, lint: (text: string) => readonly F[]): FixedText<F> {
  const original = lint(text)
  let result: FixedText<F> = { original, text, findings: original, fixed: 0 }
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
