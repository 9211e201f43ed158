import type { Document } from '../../document/document.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { NameToken } from '../../mentions/names/tokens.ts'
import { isFunctionWord, isLand, isOrdinary } from '../../mentions/names/words.ts'
import type { Span } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { drafted } from './base.ts'
import type { Drafted } from './drafted.ts'
import type { NamedRun } from './runs.ts'

// Offices that one holds at a time. Not `adviser`, `envoy`, `senator`, `spokesman`: there are many of each.
const offices = wordSet(
  'president premier chancellor minister secretary secretary-general governor mayor king queen pope emperor emir ' +
    'sultan chairman chairwoman chair director director-general ceo cto cio cfo commissioner administrator speaker ' +
    'attorney principal archbishop rector chief general commander-in-chief taoiseach ' +
    'manager coach captain leader owner head boss prosecutor executive sheriff mp msp',
)
/** True for the word of an office that one holds at a time (by key). */
export const isOfficeOfOne = (key: string): boolean => offices.has(key)

// What makes a title another's, or no office that one holds now.
const modifiers = wordSet(
  'former ex then acting interim caretaker deputy vice assistant associate shadow junior incoming outgoing late past ' +
    'new newly elect designate under co first second aspiring regional senior retired a an another previous onetime',
)
const inside = wordSet('of for the and')
// `of the`, and the word before.
const longestLink = 3
const mostWords = 10

/**
 * Drafts who holds which office: a title of its own right before a name, or between commas behind it.
 * @param names the people as the facts have them.
 */
export const draftRoles = (
  document: Document,
  people: readonly NamedRun[],
  names: readonly string[],
): Drafted<RoleFact>[] =>
  distinct(
    people.flatMap(person => {
      const title = titleBefore(person) ?? titleAfter(person)
      return title ? [roleOf(document, { person, title, holder: nameOf(person.text, names) })] : []
    }),
  )

/** The name as the facts have it, for a form with an initial more. */
const nameOf = (text: string, names: readonly string[]): string => {
  const [first, last] = [text.split(' ')[0]!, text.split(' ').at(-1)!]
  return names.includes(text)
    ? text
    : (names.find(name => name.startsWith(`${first} `) && name.endsWith(` ${last}`)) ?? text)
}

interface Held {
  readonly person: NamedRun
  readonly title: Span
  readonly holder: string
}

function roleOf(document: Document, { person, title, holder }: Held): Drafted<RoleFact> {
  const { sentence } = person.run
  const text = sentence.block.text.slice(title.start, title.end).replace(/\s+/g, ' ')
  const own = { kind: 'role', title: text, aka: [], holders: [{ name: holder }] } as const
  return drafted<RoleFact>(document, { sentence, ...title }, own)
}

/** `French President Emmanuel Macron`, `Cambodia's health minister, Mam Bunheng`: an office right before the name. */
function titleBefore({ run, first }: NamedRun): Span | undefined {
  const { all } = run
  const { text } = run.sentence.block
  const isApart = !all[first]!.joined && /^,\s$/.test(text.slice(all[first - 1]?.end, all[first]!.start))
  let from = first
  while (from > 0 && first - from < mostWords && isOfTitle(all, from, isApart && from === first)) from--
  from = withoutLead(all, from, first)
  const words = all.slice(from, first)
  if (!isOffice(words) || inside.has(words.at(-1)!.key) || (isApart && !isOwned(words))) return undefined
  if (modifiers.has(all[from - 1]?.joined === false ? '' : (all[from - 1]?.key ?? ''))) return undefined
  return {
    start: words[0]!.start,
    end: isApart ? words.at(-1)!.end : withDot(text, words.at(-1)!.end, all[first]!.start),
  }
}

/** Behind what only leads to a title: `As GSA Administrator`, and the end of a list, `the CTO and GSA Administrator`. */
function withoutLead(all: readonly NameToken[], from: number, to: number): number {
  const words = all.slice(from, to)
  const keys = words.map(({ key }) => key)
  const and = keys.indexOf('and')
  const isOne = keys.slice(0, and).includes('of') && offices.has(headOf(words)!.key)
  const start = and > 0 && !isOne ? and + 1 : 0
  // `WHO` is no `who`.
  const own = words.findIndex(
    ({ key, allCapitals }, at) => at >= start && (allCapitals || !isFunctionWord(key)),
  )
  return own < 0 ? to : from + own
}

// `St.` and `U.S.` end with a dot that is theirs.
const withDot = (text: string, end: number, next: number): number =>
  /^\.\s/.test(text.slice(end, next)) ? end + 1 : end

/**
 * Whether the word before an index leads to it as a part of a title: a capital, a small word between two, an office, or
 * what it is of between a capital and an office (`Brennevik club president`).
 */
function isOfTitle(all: readonly NameToken[], at: number, isApart: boolean): boolean {
  const word = all[at - 1]!
  const next = all[at]!
  const isOwner = word.wordEnd !== word.end
  if (!(next.joined || next.owned || isApart) || word.sentence !== next.sentence) return false
  if (isOwner) return word.capital && (isLand(word.key) || !next.capital)
  if (inside.has(word.key))
    return (
      all.slice(Math.max(0, at - longestLink), at).findLast(({ key }) => !inside.has(key))?.capital ?? false
    )
  return word.capital || offices.has(word.key) || word.key === 'prime' || isField(word, all[at - 2], next)
}

/** `club president`, `health minister`: of whose there is one. */
const isField = ({ key }: NameToken, before: NameToken | undefined, next: NameToken): boolean =>
  offices.has(next.key) &&
  before?.capital === true &&
  isOrdinary(key) &&
  !isFunctionWord(key) &&
  !/(?:ed|ing|ly|s)$/.test(key)

/** Has an office, and a word that says whose; nothing that makes it an office of another kind. */
function isOffice(words: readonly NameToken[]): boolean {
  if (words.length < 2 || words.some(({ key }) => modifiers.has(key))) return false
  const head = headOf(words)
  if (!head || !offices.has(head.key)) return false
  if (seats.has(head.key)) return words.some(({ key }) => key === 'for')
  return words.some(isLandOrLetters) || isOwn(words) || (!severalOf.has(head.key) && words.some(isHouse))
}

/** `Cambodia's health minister` */
const isOwned = (words: readonly NameToken[]): boolean => words[0]!.wordEnd !== words[0]!.end

const isLandOrLetters = ({ key, allCapitals, initials }: NameToken): boolean =>
  isLand(key) || allCapitals || initials

/** `Veltro`: a capital that no ordinary word would have. */
const isHouse = ({ key, capital }: NameToken): boolean => capital && !isOrdinary(key) && !offices.has(key)

// There are many, and one for each place.
const seats = wordSet('mp msp')

// A house or party has several of each.
const severalOf = wordSet('minister director secretary executive head')

/** `Attorney General`, `Secretary of Defense`: offices that say themselves what of. */
const isOwn = (words: readonly NameToken[]): boolean => words.some(({ key }) => key === 'of' || key === 'for')

/** The word that says what the office is: the one before `of`, else the last. */
function headOf(words: readonly NameToken[]): NameToken | undefined {
  const of = words.findIndex(({ key }) => key === 'of' || key === 'for')
  return of > 0 ? words[of - 1] : words.at(-1)
}

/** `Emmanuel Macron, the president of France,`: an office between commas, of something with a name. */
function titleAfter({ run, last }: NamedRun): Span | undefined {
  const { all, sentence } = run
  const { text } = sentence.block
  const rest = text.slice(all[last]!.end, sentence.end)
  const found = /^,\s(?:the\s)?([\p{L}\s.'’-]{4,80}?)(?:,|[.;]?$|(?<=\p{Ll}{2})[.;]\s)/u.exec(rest)
  if (!found || all[last]!.wordEnd !== all[last]!.end) return undefined
  const start = all[last]!.end + found[0].indexOf(found[1]!)
  const span = { start, end: start + found[1]!.length }
  const words = all.filter(word => word.start >= span.start && word.end <= span.end)
  if (words.length < 2 || words.length > mostWords || !isOffice(words)) return undefined
  const isOfName = isOwn(words) && words.slice(1).some(({ capital }) => capital)
  return isOfName || isOwned(words) ? span : undefined
}

/** Each title with its holder once. */
function distinct(roles: readonly Drafted<RoleFact>[]): Drafted<RoleFact>[] {
  const seen = new Set<string>()
  return roles.filter(({ fact }) => {
    const key = `${fact.title.toLowerCase()}\n${fact.holders[0]!.name}`
    return !seen.has(key) && seen.add(key)
  })
}
