import type { RoleFact } from '../facts/fact.ts'
import type { NameMention, Sentence, TimeMention } from '../mentions/mention.ts'
import { isLand, isOrdinary } from '../mentions/name-words.ts'
import { overlaps, type Span } from '../text/span.ts'
import { words } from '../text/word.ts'
import { type Day, dayOf } from '../value/day.ts'
import { intervalsOf } from '../value/time/interval.ts'
import { isRelative } from '../value/time/time.ts'
import { currentHolders, judgeHolder } from './holders.ts'
import { isInForce } from './in-force.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import type { Scope } from './scope.ts'
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
  { form: { fact }, modifier, sentence, from, to }: TitleMatch,
  bearer: Bearer,
  { published, times }: { readonly published: Day | undefined; readonly times: readonly TimeMention[] },
): RoleTie[] {
  const change = modifier === undefined ? {} : { modifier }
  const title = sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end)
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
  const then = times
    .filter(({ value }) => value.fields.year !== undefined)
    .flatMap(({ value }) => intervalsOf(value, {}))
    .filter(({ low }) => Number.isFinite(low))
  const isWrongThen = then.every(
    ({ low }) => judgeHolder({ holders }, { name, published: dayOf(Math.floor(low)) }) === 'contradicted',
  )
  const isOwn = words(title).some(({ key }) => key === 'of' || isLand(key) || !isOrdinary(key))
  return isWrongThen && (isKnown || isOwn || times.some(({ value }) => isRelative(value)))
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
    const joint = bearers.length === 0 ? /^\s+/ : /^(?:\s*,)?(?:\s+and)?\s+/
    const bearer = nameFrom(sentence, at, joint, names)
    if (!bearer) return bearers
    bearers.push(bearer)
    if (!form.isPlural) return bearers
    at = bearer.end
    if (/^['’]s\b/.test(text.slice(at))) return bearers
  }
}

/** `Name, the title,` and `the title, Name,`. */
function besides({ sentence, from, to }: TitleMatch, names: readonly NameMention[]): Bearer[] {
  const { words, block } = sentence
  const start = words[from]!.start
  const end = words[to - 1]!.end
  if (!isClosed(block.text.slice(end))) return []
  const before = names.findLast(name => name.end <= start)
  const apposition =
    /^\s*(?:[,(—–]\s*(?:(?:who|currently|now)\s+)*(?:is\s+|serves\s+as\s+)?|\s(?:is|as)\s+)(?:the\s+|a\s+)?(?:[\w-]+\s+)?$/
  const bearers: Bearer[] =
    before && apposition.test(block.text.slice(before.end, start)) ? [known(before)] : []
  const definite = /^the$/i.test(words[from - 1]?.text ?? '')
  const next = definite ? nameFrom(sentence, end, /^\s*[,—–]\s+/, names) : undefined
  if (next?.isKnown && /^\s*[,.;)—–]/.test(block.text.slice(next.end))) bearers.push(next)
  return bearers
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
  const first = gap === undefined ? -1 : words.findIndex(word => word.start === after + gap)
  if (first < 0) return undefined
  let last = first
  while (last < words.length && isNamePart(sentence, first, last)) last++
  if (last === first) return undefined
  const span = { start: words[first]!.start, end: words[last - 1]!.end }
  const mention = names.find(name => overlaps(name, span))
  if (mention) return known(mention)
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
