import type { Holder } from '../../facts/fact.ts'
import { type RoleIndex, titleKey } from '../../facts/index/role-index.ts'
import { isFunctionWord, isLand } from '../../mentions/names/words.ts'
import { keysOf, words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Day, dayNumber, dayOf } from '../../value/day.ts'
import type { Interval } from '../../value/interval.ts'
import type { Scope } from '../scope.ts'
import type { Bearer } from './bearers.ts'
import { currentHolders, holdersNamed } from './holders.ts'
import { general } from './namesakes.ts'
import { isNear } from './tenure.ts'
import type { Term } from './terms.ts'
import { serving, type TitleMatch } from './titles.ts'

/**
 * Whether a title may be the fact's own: one that leaves out of what it is may be so beside one of its holders, beside one
 * who holds another office, and where that of which it is was named last.
 */
export const mayBeOwn = (title: TitleMatch, bearer: Bearer, { offices }: RoleIndex): boolean =>
  !title.form.leftOut ||
  isHolder(title, bearer) ||
  isOfOtherOffice(title, bearer, offices) ||
  (bearer.fact !== undefined && offices.has(bearer.fact.name) && isOfNamed(title, bearer))

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

/** `the present mayor, Holm,` */
export const isServing = ({ sentence: { words: own }, from }: TitleMatch): boolean =>
  serving.has(own[from - 1]?.key ?? '')

/**
 * Whether `Mayor Holm` is surely said to be the mayor now, as `its mayor, Holm,` is, where its name stands before. Told
 * without a day he may have been it then, as in `It was built under Mayor Holm`.
 */
export function isSurelyOwn(title: TitleMatch, bearer: Bearer, isTopical: boolean): boolean {
  const { block, words: own, end: last } = title.sentence
  if (isOfNamed(title, bearer)) return true
  // `a former mayor`, of any town
  if (title.modifier === 'former') return !/^an?$/.test(own[title.from - 2]?.key ?? '')
  const isOurs = own[title.from - 1]?.key === 'our'
  if (!(isOfPlace(title) || isOurs)) return false
  const behind = block.text.slice(Math.max(bearer.end, own[title.to - 1]!.end), last)
  return isTopical || (title.from === 0 ? isActing : isNow).test(behind)
}

const wanting = 'says|wants|hopes|plans|warns|thinks|believes|expects|insists|will(?!\\s(?:lie|be)\\b)'
const isActing = new RegExp(`^\\s(?:${wanting})(?!\\p{L})`, 'u')
// Not `has a street named after him`, `is remembered`.
const isNow = new RegExp(
  `^,\\s(?:who\\s)?(?:${wanting}|keeps|has\\s(?!died)\\p{L}+ed|is(?=\\s(?:\\p{N}+|an?|one|not|in|at|on|against|\\p{L}+ing|now)(?!\\p{L})))(?!\\p{L})`,
  'u',
)

/** How many UTF-16 units before a title are looked at for what it is of. */
const reach = 240

/** `the Harbour Board, which met. Its chair, Ida Holm,`: what a title leaves out is the last that was named before it. */
function isOfNamed({ sentence: { block, words: own }, form, from }: TitleMatch, bearer: Bearer): boolean {
  if (!form.leftOut || !/^(?:its|their|whose)$/.test(own[from - 1]?.key ?? '')) return false
  const { start } = own[from]!
  const told = words(block.text.slice(Math.max(0, start - reach), start)).map(({ text, key }) => ({
    text,
    key: titleKey(key),
  }))
  const { keys } = form.leftOut
  const at = told.findLastIndex((_, index) => keys.every((key, nth) => key === told[index + nth]?.key))
  const names = keysOf(bearer.name)
  return (
    at >= 0 &&
    told
      .slice(at + keys.length)
      .every(({ text, key }) => !/^\p{Lu}/u.test(text) || isFunctionWord(key) || names.includes(key))
  )
}

// By so many days one may be out by a slip; whoever was mayor long before was so elsewhere.
const slip = 5 * 366
const longestMonth = 31

/** `Holm, mayor since 2019`: of her who is it now, and of no other town (`mayor since 2019 of Tarn`). */
export function isTermOfOwn(title: TitleMatch, term: Term, { published, roles }: Scope): boolean {
  const { fact, leftOut } = title.form
  if (!leftOut) return true
  const { bearer, begun, ended, isStill } = term
  const { block, end } = title.sentence
  if (!bearer || /^\s(?:of|for|at|in)\s/.test(block.text.slice(term.end, end))) return false
  const holders = ended ? fact.holders : currentHolders(fact.holders, published)
  const own = holdersNamed(holders, bearer.fact.name)
  // Nobody is the mayor of two places.
  if (isStill && own.length > 0 && ofPlaces.has(keysOf(fact.title)[0]!)) return true
  const isOwn = own.some(
    ({ since, until }) =>
      (!begun || mayBeMeant(begun, since)) && (!ended || isOfPlace(title) || mayBeMeant(ended, until)),
  )
  // Mayors are sworn in on one day everywhere.
  const isKnown = !isOfPlace(title) || roles.offices.has(bearer.fact.name)
  return isOwn || (isKnown && fact.holders.some(holder => isTermOf(term, holder)))
}

const ofPlaces = wordSet('mayor governor premier')

/** Whether a term is surely that of a holder: it began in the very month, or began and ended with hers. */
function isTermOf({ begun, ended }: Term, { since, until }: Holder): boolean {
  if (!begun || since === undefined || (ended && until === undefined)) return false
  const isVery = begun.low <= dayNumber(since) && dayNumber(since) < begun.high
  return isVery && (ended ? isNear(until!, ended) : begun.high - begun.low <= longestMonth)
}

/** Whether a day may have been meant: one of the years around it, or the same month of any. */
function mayBeMeant({ low, high }: Interval, day: Day | undefined): boolean {
  if (day === undefined) return false
  const isMonth = high - low <= longestMonth && dayOf(Math.floor(low)).slice(5, 7) === day.slice(5, 7)
  return isMonth || Math.abs(low - dayNumber(day)) < slip
}
