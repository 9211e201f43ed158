import type { RoleFact } from '../facts/fact.ts'
import type { NameMention, Sentence, TimeMention } from '../mentions/mention.ts'
import { isLand, isOrdinary, isTitle } from '../mentions/name-words.ts'
import { firstWhere } from '../text/bisect.ts'
import { overlaps, type Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { type Day, dayOf } from '../value/day.ts'
import { intervalsOf } from '../value/time/interval.ts'
import { isRelative } from '../value/time/time.ts'
import { currentHolders, judgeHolder } from './holders.ts'
import { isInForce } from './in-force.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import type { Scope } from './scope.ts'
import { isReplaced, isSaidToBe } from './succession.ts'
import type { RoleTie } from './tie.ts'
import { matchTitles, type TitleMatch } from './titles.ts'

/** What else a sentence has: the people it names and the times it tells. */
export interface Beside {
  readonly people: readonly NameMention[]
  readonly times: readonly TimeMention[]
}

/** A name beside a title: where it stands, and who it is if that is known. */
interface Bearer extends Span {
  readonly name: string
  readonly isKnown: boolean
}

/**
 * Ties the titles of a sentence to the people it puts beside them: `Title Name`, `Name, the title`, `Name, who is the
 * title`, `the title, Name,`. A title that leads straight into a name belongs to it alone. Where a title may go with
 * either neighbour, one that held it settles the matter.
 */
export function tieRoles(sentence: Sentence, beside: Beside, scope: Scope): RoleTie[] {
  const titles = matchTitles(sentence, scope.roles).filter(({ form: { fact } }) => isInForce(fact, scope))
  return titles.flatMap(title => {
    const result = considerTitle(title, beside, scope)
    return isRefusal(result) ? [] : result
  })
}

/** Ties a title to the people beside it, or says why to none. Its fact must be in force. */
export function considerTitle(
  title: TitleMatch,
  { people: names, times }: Beside,
  scope: Scope,
): RoleTie[] | Refusal {
  const after = bearersAfter(title, names)
  const bearers = after.length > 0 ? after : besides(title, names)
  if (bearers.length === 0) return 'no-bearer'
  const ties = bearers.flatMap(bearer => judge(title, bearer, { published: scope.published, times }))
  if (ties.length === 0) return 'unknown-holder'
  const supported = ties.filter(({ outcome }) => outcome === 'supported')
  return after.length > 0 || supported.length === 0 ? ties : supported
}

function judge(
  { form: { fact }, modifier: written, sentence, from, to }: TitleMatch,
  bearer: Bearer,
  { published, times }: { readonly published: Day | undefined; readonly times: readonly TimeMention[] },
): RoleTie[] {
  const { start: titleStart } = sentence.words[from]!
  const modifier =
    written ?? (isReplaced(sentence, Math.min(titleStart, bearer.start)) ? 'sometime' : undefined)
  const change = modifier === undefined ? {} : { modifier }
  const title = sentence.block.text.slice(titleStart, sentence.words[to - 1]!.end)
  const outcome = judgeHolder(fact, { name: bearer.name, published, ...change })
  if (outcome === undefined || (outcome === 'contradicted' && !isSure(fact, bearer, { title, times })))
    return []
  const expected = currentHolders(fact.holders, published).map(({ name }) => name)
  return [{ sentence, fact, start: bearer.start, end: bearer.end, title, ...change, expected, outcome }]
}

/**
 * Whether a wrong holder is surely meant to hold the title now. Not where the sentence tells of a year in which he did
 * (`In 2015, Title Name ...`) or for which the fact knows no holder. Presidents of old and of other houses had plain
 * titles too, so a stranger is wrong only beside one that says of what it is (`NATO chief`, `head of the harbour`), or
 * where the sentence tells of these days (`on Tuesday`).
 */
function isSure({ holders }: RoleFact, { name, isKnown }: Bearer, { title, times }: Told): boolean {
  const isOwn = words(title).some(
    ({ key }) => key === 'of' || isLand(key) || !(isOrdinary(key) || isTitle(key)),
  )
  if (!(isKnown || isOwn || times.some(({ value }) => isRelative(value)))) return false
  const then = times
    .filter(({ value }) => value.fields.year !== undefined)
    .flatMap(({ value }) => intervalsOf(value, {}))
    .filter(({ low }) => Number.isFinite(low))
  return then.every(
    ({ low }) => judgeHolder({ holders }, { name, published: dayOf(Math.floor(low)) }) === 'contradicted',
  )
}

interface Told {
  readonly title: string
  readonly times: readonly TimeMention[]
}

/** `Title Name`, or for a title in the plural `Titles Name, Name and Name`. */
function bearersAfter(title: TitleMatch, names: readonly NameMention[]): Bearer[] {
  const { sentence, to, form } = title
  const { text } = sentence.block
  const bearers: Bearer[] = []
  let at = sentence.words[to - 1]!.end
  for (;;) {
    // A dot inside a sentence is that of an abbreviation: `Gov. Name`.
    const joint = bearers.length === 0 ? /^\.?\s+/ : /^(?:\s*,)?(?:\s+and)?\s+/
    const bearer = nameFrom(sentence, at, joint, names)
    if (!bearer) return bearers
    bearers.push(bearer)
    if (!form.isPlural) return bearers
    at = bearer.end
    if (/^['’]s\b/.test(text.slice(at))) return bearers
  }
}

/** `Name, the title,`, `Name as title` and `the title, Name,`. */
function besides(title: TitleMatch, names: readonly NameMention[]): Bearer[] {
  const { sentence, from, to } = title
  const { words, block } = sentence
  const end = words[to - 1]!.end
  if (!isClosed(block.text.slice(end, sentence.end))) return []
  const before = bearerBefore(sentence, words[from]!.start, names)
  const next = isDefinite(title) ? nameFrom(sentence, end, /^\s*[,—–]\s+/, names) : undefined
  const isNext = next !== undefined && isApposed(title, next)
  return [...(before ? [before] : []), ...(isNext ? [next] : [])]
}

const apposition =
  /^(?:\s*[,(—–]\s*(?:(?:who|currently|now)\s+)*(?:is\s+|serves\s+as\s+)?|\s+is\s+)(?:the\s+|a\s+)?(?:[\w-]+\s+)?$/

function bearerBefore({ block }: Sentence, start: number, names: readonly NameMention[]): Bearer | undefined {
  const name = names[firstWhere(names, ({ end }) => end > start) - 1]
  if (!name) return undefined
  const between = block.text.slice(name.end, start)
  if (apposition.test(between)) return known(name)
  return /^\s+as\s+(?:the\s+|a\s+)?(?:[\w-]+\s+)?$/.test(between) && isSaidToBe(name)
    ? known(name)
    : undefined
}

/** `the title,`, with what says when it is held between the two, and `Northvale's title,` where that is all of it. */
function isDefinite({ sentence: { words }, modifier, from, to }: TitleMatch): boolean {
  const lead = words[from - 1]
  const isTimed = modifier !== undefined || serving.has(lead?.key ?? '')
  const article = isTimed && lead?.key !== 'the' ? words[from - 2] : lead
  return article?.key === 'the' || words.slice(from, to).some(({ text }) => /['’]s$/i.test(text))
}

const serving = new Set(['current', 'present', 'incumbent', 'sitting', 'serving', 'longtime'])

/** Whether the name after `the title,` explains the title and is no further part of a list. A stranger's must surely be one. */
function isApposed({ sentence, from }: TitleMatch, { end, name, isKnown }: Bearer): boolean {
  const rest = sentence.block.text.slice(end, sentence.end)
  if (!/^\s*[,.;)—–]/.test(rest) || /^\s*,\s+(?:and|or)\b/.test(rest)) return false
  if (isKnown) return true
  const surname = words(name).at(-1)!
  return from === 1 && !isOrdinary(surname.key) && !isTitle(surname.key) && /^,\s+\p{Ll}/u.test(rest)
}

/** Whether a title ends here, and is not the start of a longer one or of something else (`president for life`, `chief's`). */
const isClosed = (rest: string): boolean =>
  /^\s*(?:[,.;:)!?—–"”]|$)|^\s+(?:who|and|but|in|on|at|since|when|while|as|said|says|told|has|had|is|was|will)\b/.test(
    rest,
  )

/** The name that begins after an offset and what `joint` matches there. */
function nameFrom(
  sentence: Sentence,
  after: number,
  joint: RegExp,
  names: readonly NameMention[],
): Bearer | undefined {
  const { words, block } = sentence
  const gap = joint.exec(block.text.slice(after, sentence.end))?.[0].length
  if (gap === undefined) return undefined
  const first = firstWhere(words, ({ start }) => start >= after + gap)
  if (words[first]?.start !== after + gap) return undefined
  let last = first
  while (last < words.length && isNamePart(sentence, first, last)) last++
  if (last === first) return undefined
  const span = { start: words[first]!.start, end: words[last - 1]!.end }
  const mention = names[firstWhere(names, ({ end }) => end > span.start)]
  if (mention && overlaps(mention, span)) return known(mention)
  const name = block.text.slice(span.start, span.end).replace(/['’]s$/, '')
  return last - first < 2
    ? undefined
    : { start: span.start, end: span.start + name.length, name, isKnown: false }
}

function isNamePart({ words, block }: Sentence, first: number, at: number): boolean {
  const word = words[at]!
  if (!/^\p{Lu}/u.test(word.text)) return false
  const previous = words[at - 1]
  return (
    at === first ||
    (!/['’]s$/.test(previous!.text) && /^[\s.-]+$/.test(block.text.slice(previous!.end, word.start)))
  )
}

const known = ({ start, end, fact }: NameMention): Bearer => ({ start, end, name: fact.name, isKnown: true })
