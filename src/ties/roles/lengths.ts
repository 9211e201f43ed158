import type { Holder, RoleFact } from '../../facts/fact.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { type Day, dayNumber } from '../../value/day.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import { currentHolders, holdersNamed } from './holders.ts'
import { type Length, readLed, readLength } from './read-lengths.ts'
import { isNamed, officesOf } from './steps.ts'
import { type Beside, matchTitles, peopleOf, textOf } from './titles.ts'

/**
 * Ties how long somebody is said to have held an office (`mayor for 12 years`, `after 12 years as mayor`, `in her ninth year as
 * mayor`) to the time that the facts have her in it, where they have her in no other one, and once.
 */
export function tieLengths(sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] {
  const { block, start, end } = sentence
  if (beside.entry || scope.roles.offices.size === 0 || !spans.test(block.text.slice(start, end))) return []
  if (beside.times.some(({ value }) => value.fields.year !== undefined)) return []
  const people = peopleOf(beside)
  const told = { sentence, isNarrated: beside.narrated !== undefined }
  const titled = matchTitles(sentence, scope.roles)
    .filter(({ modifier = 'sometime' }) => modifier === 'sometime')
    .flatMap(title => {
      const length = readLength(title, people)
      return length ? [{ ...told, length, title: textOf(title), fact: title.form.fact }] : []
    })
  const led = people.flatMap(by => {
    const length = readLed(by)
    const [fact] = officesOf(by, scope)
    return length && fact && isNamed(length, fact) ? [{ ...told, length, title: length.verb, fact }] : []
  })
  return [...titled, ...led].flatMap(each => judge(each, scope) ?? [])
}

const spans = /\s(?:years?|seasons?|months?)(?!\p{L})|-(?:year|season)\s/u

interface Told {
  readonly sentence: Sentence
  readonly fact: RoleFact
  readonly title: string
  readonly length: Length
  /** A year was told before: what is told may have been so then. */
  readonly isNarrated: boolean
}

function judge(told: Told, scope: Scope): RoleTie | undefined {
  const { sentence, fact, title, length } = told
  const { published } = scope
  const own = onlyTerm(told, scope)
  if (!own || published === undefined || own.since > published) return undefined
  // Who became it so long ago may have left since.
  const isGone = own.until !== undefined && own.until < published && length.extent !== 'ago'
  const tie = { sentence, fact, title }
  if (isGone && length.extent === 'so-far')
    return gone(tie, length.by, currentHolders(fact.holders, published))
  const years = (dayNumber(isGone ? own.until! : published) - dayNumber(own.since)) / year
  const slack = Math.max(isOrdinal(length) ? shortSlip : slip, length.high * roundness)
  const isTooLong = length.low > years + slack
  const isTooShort = length.high < years - slack && !isOfPart(told, isGone)
  return {
    ...tie,
    start: length.start,
    end: length.end,
    expected: [own.until === undefined ? `since ${own.since}` : `${own.since} to ${own.until}`],
    isTerm: true,
    outcome: isTooLong || isTooShort ? 'contradicted' : 'supported',
  }
}

/** The one time that somebody held an office, of one who is known in no other. */
function onlyTerm(
  { fact, length: { by } }: Told,
  scope: Scope,
): (Holder & { readonly since: Day }) | undefined {
  const [office, ...offices] = officesOf(by, scope)
  if (office !== fact || offices.length > 0 || !isInForce(fact, scope)) return undefined
  const [own, ...others] = holdersNamed(fact.holders, by.fact.name)
  return own?.since === undefined || others.length > 0 ? undefined : { ...own, since: own.since }
}

/** Whether a length may be that up to some earlier day. */
function isOfPart({ length: { extent }, isNarrated }: Told, isGone: boolean): boolean {
  if (extent === 'so-far' || extent === 'whole') return false
  return isNarrated || extent === 'part' || (extent === 'past' && !isGone) || (extent === 'nth' && isGone)
}

const isOrdinal = ({ low, high }: Length): boolean => low < high

/** `Peder Lund, who is in his second year as mayor`, as somebody else is now. */
function gone(
  tie: Pick<RoleTie, 'sentence' | 'fact' | 'title'>,
  { start, end }: Length['by'],
  current: readonly Holder[],
): RoleTie | undefined {
  const expected = current.map(({ name }) => name)
  return expected.length > 0
    ? { ...tie, start, end, expected, hasHeld: true, outcome: 'contradicted' }
    : undefined
}

const year = 365.25
// One is chosen before, and years are counted as those of a calendar, a term or a season.
const slip = 1.5
const shortSlip = 1
// `for 30 years`
const roundness = 0.1
