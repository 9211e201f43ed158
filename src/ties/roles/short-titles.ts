import { type RoleIndex, titleKey } from '../../facts/index/role-index.ts'
import { isLand } from '../../mentions/names/words.ts'
import { keysOf } from '../../text/word.ts'
import { type Day, dayNumber, dayOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { Bearer } from './bearers.ts'
import { currentHolders, holdersNamed } from './holders.ts'
import { general } from './namesakes.ts'
import type { Term } from './terms.ts'
import { serving, type TitleMatch } from './titles.ts'

/**
 * Whether a title may be the fact's own: one that leaves out of what it is may be so beside one of its holders, or beside
 * one who holds another office.
 */
export const mayBeOwn = (title: TitleMatch, bearer: Bearer, { offices }: RoleIndex): boolean =>
  !title.form.leftOut || isHolder(title, bearer) || isOfOtherOffice(title, bearer, offices)

/** Whether somebody known holds or held a title's office. */
export const isHolder = ({ form }: TitleMatch, { name, fact }: Bearer): boolean =>
  fact !== undefined && holdersNamed(form.fact.holders, name).length > 0

/** `the captain, Ida Holm`, of one whom the facts have as a chief scientist; a `finance director` may be called a director, and anyone a head of something. */
function isOfOtherOffice(
  { form }: TitleMatch,
  { name, fact }: Bearer,
  offices: RoleIndex['offices'],
): boolean {
  if (!fact || name !== fact.name || !name.includes(' ') || form.keys.every(key => general.test(key)))
    return false
  return (
    offices.get(name)?.every(({ title, aka }) => {
      const keys = [title, ...aka].flatMap(keysOf).map(titleKey)
      return !form.keys.every(key => keys.includes(key))
    }) ?? false
  )
}

/** An office of a place: whoever leaves it hardly takes up the like of another one, as a manager does. */
const isOfPlace = ({ form: { leftOut } }: TitleMatch): boolean =>
  leftOut !== undefined && (leftOut.isPlace || leftOut.keys.every(isLand))

/**
 * Whether `Mayor Holm` is surely said to be the mayor now, as `the present mayor, Holm,` is. Told without a day he may have been it then, as in `It was built
 * under Mayor Holm`.
 */
export function isSurelyOwn(title: TitleMatch, { end }: Bearer, isTopical: boolean): boolean {
  const { block, words, end: last } = title.sentence
  if (serving.has(words[title.from - 1]?.key ?? '')) return true
  if (!isOfPlace(title)) return false
  const isSubject = title.from === 0 && isActing.test(block.text.slice(end, last))
  return isTopical || title.modifier === 'former' || isSubject
}

const isActing = /^\s(?:will|says|wants|hopes|plans)\b/

// By so many days one may be out by a slip; whoever was mayor long before was so elsewhere.
const slip = 5 * 366
const longestMonth = 31

/** `Holm, mayor since 2019`: of her who is it now, and of no other town (`mayor since 2019 of Tarn`). */
export function isTermOfOwn(title: TitleMatch, term: Term, published: Day | undefined): boolean {
  const { fact, leftOut } = title.form
  if (!leftOut) return true
  const { bearer, begun, ended } = term
  const { block, end } = title.sentence
  if (!bearer || /^\s(?:of|for|at|in)\s/.test(block.text.slice(term.end, end))) return false
  const holders = ended ? fact.holders : currentHolders(fact.holders, published)
  return holdersNamed(holders, bearer.fact.name).some(
    ({ since, until }) =>
      (!begun || mayBeMeant(begun, since)) && (!ended || isOfPlace(title) || mayBeMeant(ended, until)),
  )
}

/** Whether a day may have been meant: one of the years around it, or the same month of any. */
function mayBeMeant({ low, high }: Interval, day: Day | undefined): boolean {
  if (day === undefined) return false
  const isMonth = high - low <= longestMonth && dayOf(Math.floor(low)).slice(5, 7) === day.slice(5, 7)
  return isMonth || Math.abs(low - dayNumber(day)) < slip
}
