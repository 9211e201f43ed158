import type { SuppressionFault } from '../rule/rule.ts'
import { present } from '../text/present.ts'
import type { Finding } from './finding.ts'
import type { HeldBy } from './held-by.ts'
import type { Suppression } from './suppressions.ts'

/** A finding that is not reported, and why. */
export interface Held {
  readonly finding: Finding
  readonly reason?: string
}

/** Parts findings into those that stay and those a suppression holds back; names the suppressions that held nothing. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  heldBy: HeldBy,
): { kept: Finding[]; held: Held[]; unused: SuppressionFault[] } {
  const used = new Set<Suppression>()
  const kept: Finding[] = []
  const held: Held[] = []
  for (const finding of findings) {
    const by = heldBy(finding)
    if (!by) kept.push(finding)
    else {
      used.add(by)
      held.push({ finding, ...present({ reason: by.reason }) })
    }
  }
  const unused = suppressions.filter(suppression => !used.has(suppression)).map(describeUnused)
  return { kept, held, unused }
}

/** What is said of a suppression that held nothing back. */
export function describeUnused({ comment, rules }: Pick<Suppression, 'comment' | 'rules'>): SuppressionFault {
  const what = rules.length > 0 ? `suppression of ${rules.join(', ')}` : 'suppression'
  return { span: comment, message: `Unexpected ${what}, it held nothing back` }
}
