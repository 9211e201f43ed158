import type { Holder, RoleFact } from '../../facts/fact.ts'
import { withoutMarks } from '../../text/marks.ts'
import { isOneGiven } from '../../text/spelling/nicknames.ts'
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Day } from '../../value/day.ts'
import type { Outcome } from '../../value/value.ts'
import { holdsOn } from '../scope.ts'
import type { Modifier } from './titles.ts'

/** Whether someone held a title when an article says so; `undefined` where the fact can't tell. */
export function judgeHolder(
  { holders }: Pick<RoleFact, 'holders'>,
  claim: { readonly name: string; readonly modifier?: Modifier; readonly published: Day | undefined },
): Outcome | undefined {
  const { name, modifier, published } = claim
  const current = currentHolders(holders, published)
  const own = holdersNamed(holders, name)
  if (modifier === 'former') {
    if (own.length > 0 && own.every(holder => current.includes(holder) && !hasEnd(holder)))
      return 'contradicted'
    return own.length > 0 ? 'supported' : undefined
  }
  if (own.some(holder => current.includes(holder))) return 'supported'
  if (modifier === 'sometime') return own.length > 0 ? 'supported' : undefined
  if (modifier === 'acting' || modifier === 'elect' || modifier === 'deputy') return undefined
  return current.length > 0 ? 'contradicted' : undefined
}

/** The holders that a name, in whatever form, is one of. */
export const holdersNamed = (holders: readonly Holder[], name: string): readonly Holder[] =>
  holders.filter(
    ({ name: known, mainName = known }) => isSamePerson(known, name) || isSamePerson(mainName, name),
  )

const hasEnd = ({ until }: Holder): boolean => until !== undefined

/** Who holds a title on a day. Without a day only holders that are bound to none are known. */
export function currentHolders(holders: readonly Holder[], published: Day | undefined): readonly Holder[] {
  return holders.filter(holder => holdsOn(holder, published))
}

/**
 * The same full name, with more beside it (`Cllr Ida Holm`), the same surname alone, or the surname after initials or a
 * title (`S. Witkoff`, `Mr. Rutte`).
 */
function isSamePerson(holder: string, name: string): boolean {
  const [known, given] = [partsOf(holder), partsOf(name)]
  const surname = given.at(-1)
  if (surname === undefined || surname !== known.at(-1)) return known.join(' ') === given.join(' ')
  if (known.length > 1 && known.every(part => given.includes(part))) return true
  return given
    .slice(0, -1)
    .every(
      part =>
        known.slice(0, -1).some(other => isOneGiven(other, part) || other[0] === part) || courtesy.has(part),
    )
}

/** The words of a name as keys without marks. */
export const partsOf = (name: string): string[] => words(name).map(({ key }) => withoutMarks(key))

export const courtesy = wordSet('mr mrs ms miss dr sir dame lord lady prof president sen rep gov gen')
