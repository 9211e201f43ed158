import type { Fact } from '../facts/fact.ts'
import type { RuleContext } from '../rule/rule.ts'

/** Tells a fact from all others, whichever file led to it. Who holds a title shares the key of the role. */
export const placeKey = ({ place: { file, line, column } }: Pick<Fact, 'place'>): string =>
  `${file}:${line}:${column}`

/** The facts that an article speaks of, rightly or not, by their keys: names it mentions, and all that is tied. */
export function factsMet({ mentions, ties }: RuleContext): ReadonlySet<string> {
  const met: readonly { readonly fact: Fact }[] = [
    ...mentions.names,
    ...ties.dates,
    ...ties.counts,
    ...ties.changes,
    ...ties.roles,
    ...ties.ages,
    ...ties.quotes,
  ]
  return new Set(met.map(({ fact }) => placeKey(fact)))
}
