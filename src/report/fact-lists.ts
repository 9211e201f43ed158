import type { Fact } from '../facts/fact.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { Day } from '../value/day.ts'
import { factLines } from './fact-line.ts'
import { counted, type Paint } from './report.ts'

/** Every fact on a line, and their number. */
export const listReport = (facts: readonly Fact[], paint: Paint): string =>
  lines([...factLines(facts), paint('dim', counted(facts.length, 'fact'))])

/**
 * The facts that expired before a day, the longest expired first; then those that nobody says were checked, if that is
 * said of any.
 */
export function staleReport(facts: readonly Fact[], day: Day, paint: Paint): string {
  const hasExpired = ({ expires }: Fact): boolean => expires !== undefined && expires < day
  const expired = facts.filter(hasExpired).toSorted((a, b) => byCodeUnits(a.expires!, b.expires!))
  const keepsAccount = facts.some(({ checked }) => checked !== undefined)
  const unchecked = keepsAccount ? facts.filter(fact => fact.checked === undefined && !hasExpired(fact)) : []
  const summary = `${expired.length} of ${counted(facts.length, 'fact')} expired before ${day}`
  return lines([
    ...section(`Expired before ${day}`, expired, paint),
    ...section('Never checked', unchecked, paint),
    paint('dim', keepsAccount ? `${summary}, ${unchecked.length} more never checked` : summary),
  ])
}

function section(title: string, facts: readonly Fact[], paint: Paint): string[] {
  return facts.length === 0 ? [] : [paint('bold', title), ...factLines(facts).map(line => `  ${line}`), '']
}

/** The facts that no article mentions, and how many there are of both. */
export function unusedReport(
  { unused, facts, articles }: { unused: readonly Fact[]; facts: number; articles: number },
  paint: Paint,
): string {
  const known = counted(facts, 'fact')
  const read = counted(articles, 'article')
  const summary =
    unused.length === 0
      ? `${known}, all mentioned in ${read}`
      : `${unused.length} of ${known} ${unused.length === 1 ? 'is' : 'are'} mentioned nowhere in ${read}`
  return lines([...factLines(unused), paint('dim', summary)])
}

const lines = (all: readonly string[]): string => all.map(line => `${line}\n`).join('')
