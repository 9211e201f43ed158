import type { Holder } from '../../facts/fact.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { present } from '../../text/present.ts'
import { keysOf } from '../../text/word.ts'
import type { Day } from '../../value/day.ts'
import type { Outcome } from '../../value/value.ts'
import { isRefusal, type Refusal, unrefused } from '../refusal.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import { holdersThen } from './at-the-time.ts'
import { type Bearer, bearersAfter, bearersBeside } from './bearers.ts'
import { isOfOtherHouse } from './bodies.ts'
import { currentHolders, holdersNamed, judgeHolder } from './holders.ts'
import { isNamesake, isOneOfKind } from './namesakes.ts'
import { isHolder, isServing, isSurelyOwn, isTermOfOwn, mayBeOwn } from './short-titles.ts'
import { isReplaced } from './succession.ts'
import { isOfHolders, judgeTerm } from './tenure.ts'
import { readTerm } from './terms.ts'
import {
  type Beside,
  isThen,
  isToldAsPast,
  type Modifier,
  matchTitles,
  mayBeNarrowed,
  peopleOf,
  saysOfWhat,
  type TitleMatch,
  textOf,
} from './titles.ts'
import { type Told, toldOf } from './told.ts'

/**
 * Ties the titles of a sentence to the people it puts beside them: `Title Name`, `Name, the title`, `Name, who is the
 * title`, `the title, Name,`. A title that leads straight into a name belongs to it alone. Where a title may go with
 * either neighbour, one that held it settles the matter.
 */
export function tieRoles(sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] {
  const titles = matchTitles(sentence, scope.roles).filter(({ form: { fact } }) => isInForce(fact, scope))
  return unrefused(titles.map(title => considerTitle(title, beside, scope))).flat()
}

/** Ties a title to the people beside it and to the term told behind it, or says why to none. Its fact must be in force. */
export function considerTitle(title: TitleMatch, beside: Beside, scope: Scope): RoleTie[] | Refusal {
  const ties = considerBeside(title, { people: beside.people, told: toldOf(beside) }, scope)
  const term = tieTerm(title, beside, scope)
  if (!term || isRefusal(ties)) return term ? [term] : ties
  // Who held it on the days that are told, or took it up on that of an entry, says more than who holds it now.
  if (!term.isTerm || term.start === beside.entry?.start) return [term]
  return ties.some(({ outcome }) => outcome === 'contradicted') ? ties : [...ties, term]
}

/** Ties the times that a title was held in to those of its holders. */
function tieTerm(title: TitleMatch, beside: Beside, scope: Scope): RoleTie | undefined {
  const { published } = scope
  const { sentence, form, modifier = 'sometime' } = title
  const term = /^(?:former|sometime)$/.test(modifier)
    ? readTerm(title, { ...beside, people: peopleOf(beside), published })
    : undefined
  const written = textOf(title)
  if (
    !term ||
    !(term.bearer || saysOfWhat(title) || isOfHolders(term, form.fact)) ||
    !isTermOfOwn(title, term, scope) ||
    isOfOtherHouse(sentence.block.text.slice(term.end, sentence.end), form.fact)
  )
    return undefined
  const judged = judgeTerm(term, form.fact.holders, published)
  const { start, end } = judged?.isTerm ? term : (term.bearer ?? term)
  return judged && { sentence, fact: form.fact, start, end, title: written, ...judged }
}

interface Around {
  readonly people: readonly NameMention[]
  readonly told: Told
}

function considerBeside(title: TitleMatch, { people, told }: Around, scope: Scope): RoleTie[] | Refusal {
  const after = bearersAfter(title, people)
  const bearers = after.length > 0 ? after : bearersBeside(title, people)
  if (bearers.length === 0) return 'no-bearer'
  const ties = bearers.flatMap(bearer => judge(title, bearer, { scope, told }))
  if (ties.length === 0)
    return saysOfWhat(title) || bearers.some(({ fact }) => fact) ? 'unknown-holder' : 'plain-title'
  const supported = ties.filter(({ outcome }) => outcome === 'supported')
  return after.length > 0 || supported.length === 0 ? ties : supported
}

function judge(
  match: TitleMatch,
  bearer: Bearer,
  { scope, told }: { readonly scope: Scope; readonly told: Told },
): RoleTie[] {
  const {
    form: { fact },
    modifier: written,
    sentence,
    from,
  } = match
  const { published } = scope
  const { start: titleStart } = sentence.words[from]!
  if (!mayBeOwn(match, bearer, scope.roles)) return []
  const isBefore = isReplaced(sentence, Math.min(titleStart, bearer.start))
  const wasThen = isToldOfPast(match, bearer, published)
  const modifier = written ?? (isBefore || wasThen ? 'sometime' : undefined)
  const change = modifier === undefined ? {} : { modifier }
  const { outcome, current } = against(match, bearer, { scope, told, change })
  const isOther = outcome === 'contradicted' && !isSure(match, bearer, told)
  const isOdd =
    isOther && current.some(holder => isNamesake(holder, bearer.name)) && isOneOfKind(match, bearer)
  if (outcome === undefined || (isOther && !isOdd)) return []
  const expected = current.map(({ name }) => name)
  const { start, end } = bearer
  const isPast =
    modifier === undefined &&
    outcome === 'contradicted' &&
    titleStart < start &&
    holdersNamed(fact.holders, bearer.name).some(({ until }) => until !== undefined)
  const held = isPast ? { hasHeld: true as const } : {}
  const odd = isOdd ? { isNamesake: true as const } : {}
  const marks = { ...change, ...held, ...odd, ...untold(match, bearer) }
  return [{ sentence, fact, start, end, title: textOf(match), ...marks, expected, outcome }]
}

/** What an article must tell elsewhere, beside one who never held the office. */
const untold = (match: TitleMatch, bearer: Bearer): { readonly leftOut?: readonly string[] } =>
  isHolder(match, bearer) ? {} : present({ leftOut: match.form.leftOut?.keys })

/**
 * Whether a wrong holder is surely meant to hold the title now. Not where the sentence tells of a year in which he did
 * (`In 2015, Title Name ...`) or for which the fact knows no holder. Presidents of old and of other houses had plain
 * titles too, so a stranger is wrong only beside one that says of what it is (`NATO chief`, `head of the harbour`), or
 * where the sentence tells of these days (`on Tuesday`).
 */
function isSure(title: TitleMatch, bearer: Bearer, told: Told): boolean {
  const { name } = bearer
  const isShort = title.form.leftOut !== undefined && isHolder(title, bearer)
  if (isShort && isServing(title)) return true
  if (isShort && !isSurelyOwn(title, bearer, told.isTopical)) return false
  if (!isShort && title.form.leftOut && isToldAsPast(title)) return false
  const isPlain = told.isTopical && !mayBeNarrowed(title) && !isOfOther(title, bearer)
  if (!(bearer.fact || isPlain || saysOfWhat(title))) return false
  const { holders } = title.form.fact
  const own = holdersNamed(holders, name)
  const isOwn = (day: Day): boolean => currentHolders(holders, day).some(holder => own.includes(holder))
  if (told.narrated.some(span => span.some(isOwn))) return false
  return told.days.every(span => {
    const current = span.flatMap(day => currentHolders(holders, day))
    return current.length > 0 && !span.some(isOwn)
  })
}

interface Change {
  readonly change: { readonly modifier?: Modifier }
  readonly scope: Scope
  readonly told: Told
}

/** How a bearer stands to those who hold a title, or held it on the days of which `at that time` speaks, and who these are. */
function against(
  match: TitleMatch,
  bearer: Bearer,
  { change, scope: { published }, told }: Change,
): { readonly outcome: Outcome | undefined; readonly current: readonly Holder[] } {
  const { name, fact, end } = bearer
  const role = match.form.fact
  const current = currentHolders(role.holders, published)
  const outcome = judgeHolder(role, { name, published, ...change })
  const others = outcome === 'supported' ? holdersThen(match, bearer, told.last) : []
  if (others.length > 0) return { outcome: 'contradicted', current: others }
  const { sentence, from } = match
  if (!saysOfWhat(match)) return { outcome, current }
  const isSecond = deputy.test(sentence.block.text.slice(end, sentence.words[from]!.start)) && !isThen(match)
  if (isSecond && outcome === 'supported' && told.days.length === 0)
    return { outcome: 'contradicted', current }
  const then = told.days.flatMap(([day]) => currentHolders(role.holders, day))
  return outcome === undefined && fact && isThen(match) && then.length > 0
    ? { outcome: 'contradicted', current: then }
    : { outcome, current }
}

// `Name, deputy head of the harbour`, of the head of it: the one is not the other.
const deputy = /^,\s(?:the\s)?deputy\s$/

const isToldOfPast = (match: TitleMatch, bearer: Bearer, published: Day | undefined): boolean =>
  isDying(match, bearer) ||
  ((isToldAsPast(match) || isKnownDead(bearer, published)) &&
    holdersNamed(match.form.fact.holders, bearer.name).length > 0)

const isKnownDead = ({ fact }: Bearer, published: Day | undefined): boolean =>
  fact?.died !== undefined && published !== undefined && fact.died <= published

/** `Name, two-term title, dies at 77`: he may have held it long before those whom the fact knows. */
const isDying = ({ sentence: { block, end: last } }: TitleMatch, { end }: Bearer): boolean =>
  dying.test(block.text.slice(end, last))

const dying =
  /^(?:,\s(?!who\b|whose\b)[^,;:.()]{1,80},)?\s(?:has\s)?(?:died|dies|dead(?=,?\s(?:at|aged)\s)|passed\saway)(?!\p{L})/u

/** `Title Name of Orsund`: what stands behind a name may say of what its title is. */
function isOfOther({ sentence: { block, end }, form: { fact } }: TitleMatch, bearer: Bearer): boolean {
  const [, place] = of.exec(block.text.slice(bearer.end, end)) ?? []
  if (place === undefined) return false
  const own = [fact.title, ...fact.aka].flatMap(keysOf)
  return !keysOf(place).some(key => own.includes(key))
}

const of = /^,?\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}’'-]*)/u
