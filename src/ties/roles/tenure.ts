import type { Holder, RoleFact } from '../../facts/fact.ts'
import { type Day, dayNumber, dayOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { Outcome } from '../../value/value.ts'
import { currentHolders, holdersNamed } from './holders.ts'
import { isBegunIn, isEndedIn, isOfLateChange } from './late-terms.ts'
import type { Term } from './terms.ts'

/** How a term stands to what a fact knows of its holders, and what that is. */
export interface TermVerdict {
  readonly outcome: Outcome
  /** Who held the title then, or the terms of who did. */
  readonly expected: readonly string[]
  readonly isTerm?: true
}

/**
 * Holds a term against the holders of a title; `undefined` where they can't tell. Where the sentence does not say whose
 * term it is, it is that of the holder who began or ended with it, or who still is one.
 */
export function judgeTerm(
  term: Term,
  holders: readonly Holder[],
  published: Day | undefined,
): TermVerdict | undefined {
  const { bearer, begun, ended } = term
  const own = bearer ? holdersNamed(holders, bearer.fact.name) : whose(term, holders, published)
  if (own.length === 0) return bearer ? judgeStranger(term, holders, published) : undefined
  const isKnown =
    !term.isLate || isOfLateChange(term, own, published) || (begun && startedIn(holders, begun).length > 0)
  if (!isKnown) return undefined
  const isBegun = !begun || own.some(holder => hasBegun(holder, begun, term))
  const isEnded = !ended || own.some(holder => hasEnded(holder, { ...term, ended }, published))
  return {
    outcome: isBegun && isEnded ? 'supported' : 'contradicted',
    expected: own.flatMap(spanOf),
    isTerm: true,
  }
}

function whose(
  { begun, ended, lead, isCurrent }: Term,
  holders: readonly Holder[],
  published: Day | undefined,
): readonly Holder[] {
  const dated = holders.filter(({ since }) => since !== undefined)
  if (!ended) return isCurrent ? currentHolders(dated, published) : []
  if (!begun) return []
  return dated.filter(
    ({ since, until }) => until !== undefined && (isNear(since!, begun, lead) || isNear(until, ended)),
  )
}

/** Whether a term from one month to another is that of a holder, but for one of the two: hardly another's who had the like. */
export const isOfHolders = ({ begun, ended }: Term, { holders }: Pick<RoleFact, 'holders'>): boolean => {
  if (!begun || !ended || [begun, ended].some(({ low, high }) => high - low > slack)) return false
  return holders.some(
    ({ since, until }) =>
      since !== undefined && until !== undefined && (isIn(since, begun) || isIn(until, ended)),
  )
}

const isIn = (day: Day, { low, high }: Interval): boolean => low <= dayNumber(day) && dayNumber(day) < high

function spanOf({ since, until }: Holder): string[] {
  if (since !== undefined) return [until === undefined ? `since ${since}` : `${since} to ${until}`]
  return until === undefined ? [] : [`until ${until}`]
}

/** One who never held it, on days when others are known to have. */
function judgeStranger(
  { begun, ended, isLate }: Term,
  holders: readonly Holder[],
  published: Day | undefined,
): TermVerdict | undefined {
  const dated = holders.filter(({ since, until }) => (since ?? until) !== undefined)
  const days = [begun, ended].flatMap(told =>
    told ? [dayOf(Math.floor(told.low)), dayOf(Math.ceil(told.high) - 1)] : [],
  )
  const known = days.map(day => currentHolders(dated, day).map(({ name }) => name))
  const started = begun && !ended && begun.high - begun.low <= slack ? startedIn(dated, begun) : []
  const whole = begun && ended ? heldBetween(dated, begun, ended) : []
  const others = [...started, ...whole]
  if (others.length > 0) return { outcome: 'contradicted', expected: others }
  // Who is to come next the facts may not know.
  const isToCome = begun && published !== undefined && begun.high > dayNumber(published)
  return !isToCome && !isLate && known.every(names => names.length > 0)
    ? { outcome: 'contradicted', expected: [...new Set(known.flat())] }
    : undefined
}

/** `Name became mayor in May`, when somebody else did; of a year there may be two. */
const startedIn = (holders: readonly Holder[], { low, high }: Interval): string[] =>
  holders.flatMap(({ name, since }) =>
    since !== undefined && low <= dayNumber(since) && dayNumber(since) < high ? [name] : [],
  )

/** `Name, mayor from 2014 to 2021`, as somebody else was. */
const heldBetween = (holders: readonly Holder[], begun: Interval, ended: Interval): string[] =>
  holders.flatMap(({ name, since, until }) =>
    since !== undefined && until !== undefined && isNear(since, begun) && isNear(until, ended) ? [name] : [],
  )

/** One may be chosen again, in office. */
const hasBegun = ({ since, until }: Holder, told: Interval, { lead, isLate }: Term): boolean =>
  since === undefined ||
  (isLate ? isBegunIn(since, told, lead) : isNear(since, told, lead)) ||
  (lead > 0 && dayNumber(since) < told.low && told.low < dayNumber(until ?? '9999-12-31'))

/** One who is still there has ended on no day before the article's. */
function hasEnded(
  { since, until }: Holder,
  { ended, isLate, isGivenUp }: Pick<Term, 'isLate' | 'isGivenUp'> & { readonly ended: Interval },
  published: Day | undefined,
): boolean {
  if (until === undefined)
    return since === undefined || published === undefined || ended.high + slack > dayNumber(published)
  const notice = isGivenUp ? longestNotice : 0
  return isLate
    ? isEndedIn(until, ended, notice)
    : isNear(until, ended) || (notice > 0 && isSoon(until, ended))
}

// Who resigns may stay until somebody else is found.
const longestNotice = 200

const isSoon = (until: Day, { low, high }: Interval): boolean =>
  low <= dayNumber(until) && dayNumber(until) < high + longestNotice

// An office that ends with a year may be told to end as the next one begins.
const slack = 31

/** Whether a day is that of a time, or about it. */
export const isNear = (day: Day, { low, high }: Interval, lead = 0): boolean =>
  low - slack <= dayNumber(day) && dayNumber(day) < high + slack + lead
