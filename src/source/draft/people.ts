import { isParticle } from '../../facts/index/name-parts.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import type { NameToken } from '../../mentions/names/tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { isSpeech } from '../../ties/clauses.ts'
import { bodies } from './organizations.ts'
import { type NamedRun, type Run, textOf } from './runs.ts'

const mostParts = 4

/** The person that a run names by given name and surname, if it surely does. */
export function personIn(run: Run, aloneElsewhere: ReadonlySet<string>): NamedRun | undefined {
  const { all } = run
  const last = lastOf(run)
  const first = firstOf(run, last)
  if (first === undefined) return undefined
  const parts = all.slice(first, last + 1).filter(({ key, initials }) => !initials && !isParticle(key))
  if (parts.length < 2 || parts.length > mostParts || !parts.every(mayBePart)) return undefined
  const evidence = { parts, run, first, last, aloneElsewhere }
  return isPerson(evidence) ? { run, first, last, text: textOf(run, first, last) } : undefined
}

const mayBePart = ({ key, text, allCapitals }: NameToken): boolean =>
  !(allCapitals && text.length > 1) && !isCalendar(key) && !isFunctionWord(key) && !/\p{N}/u.test(text)

/** Without a weekday or another word that only follows a name. */
function lastOf({ all, first, last }: Run): number {
  let at = last
  while (at > first && (isCalendar(all[at]!.key) || isFunctionWord(all[at]!.key))) at--
  return at
}

/** Behind the titles, nations and other words that lead to a name: `U.S. Secretary of State Marco Rubio`. */
function firstOf({ all, first }: Run, last: number): number | undefined {
  for (let at = first; at < last; at++)
    if (isCommonGivenName(all[at]!.plain) && isLed(all.slice(first, at))) return at
  const title = all.slice(first, last).findLastIndex(({ key }) => isTitle(key))
  const from = title < 0 ? first : first + title + 1
  return from < last ? from : undefined
}

const isLed = (before: readonly NameToken[]): boolean =>
  before.every(({ key, initials, allCapitals }) => initials || allCapitals || isTitle(key) || isOrdinary(key))

interface Evidence {
  readonly parts: readonly NameToken[]
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly aloneElsewhere: ReadonlySet<string>
}

function isPerson({ parts, run, first, last, aloneElsewhere }: Evidence): boolean {
  const [given, surname] = [parts[0]!, parts.at(-1)!]
  const isRare = !isKnownWord(surname)
  const isTold = isTitled(run, first) || isApposed(run, last)
  const isAlone = aloneElsewhere.has(surname.key)
  // People go by their surnames, houses by their first word: `Veltro` for `Veltro Konzern`.
  const isHouse = !(isAlone || isTold || isCommonGivenName(given.plain)) && aloneElsewhere.has(given.key)
  if (isHouse) return false
  if (isRare && isSaid(run, first, last)) return true
  if (isCommonGivenName(given.plain)) return isRare || isTold || isAlone || isSomebody(run, first)
  if (parts.slice(0, -1).some(isKnownWord)) return false
  return isRare ? isTold || isAlone : isTold && isAlone
}

/** `said Hedda Vik`: two words of which the second is a name's, behind the verb that they spoke with. */
const isSaid = ({ all, first: from }: Run, first: number, last: number): boolean =>
  first === from &&
  last === first + 1 &&
  all[first]!.joined &&
  /^(?:said|says|added)$/.test(all[first - 1]!.key)

/** Behind a common given name an ordinary word is a surname too, where no place is told of: `by Ben Holly`, and not `at Ben Hall`. */
const isSomebody = ({ all, first: from, last }: Run, first: number): boolean =>
  first === from &&
  !bodies.has(all[last]!.key) &&
  !(all[first]!.joined && leadsToThing.test(all[first - 1]!.key))

const leadsToThing = /^(?:the|an?|its|this|that|in|at|on|near|outside|inside|into|onto|of|to)$/

const isKnownWord = ({ key }: NameToken): boolean => isOrdinary(key) || isLand(key)

function isTitled({ all }: Run, first: number): boolean {
  const before = all[first]!.joined ? all[first - 1] : undefined
  return before !== undefined && isTitle(before.key)
}

/** `, a senior adviser to`, `, Labour MP for Brennevik,`, `, 52,`. */
function isApposed({ all, sentence }: Run, last: number): boolean {
  const rest = sentence.block.text.slice(all[last]!.wordEnd, sentence.end)
  if (isAge.test(rest)) return true
  const apposition = /^,\s+(?:(?:an?|the)\s+([^,.;:!?()–—]+)|([^,.;:!?()–—]{1,60}),)/.exec(rest)
  const words = (apposition?.[1] ?? apposition?.[2])?.split(/[\s-]+/)
  return words?.some(word => isTitle(word.toLowerCase())) ?? false
}

const isAge = /^,\s+(?:aged\s+)?\d{1,2},/

/** The keys of words that stand alone, each as a name: behind a title, with its possessive or before a verb. */
export function aloneIn(runs: readonly Run[]): Set<string> {
  const alone = runs.flatMap(({ all, first, last }) => {
    const token = all[last]!
    const isLone = all.slice(first, last).every(({ key }) => isTitle(key)) && !token.initials
    if (!isLone || token.allCapitals) return []
    // `Mr Brown` is a person, and `Brown said` may be one; `said Brown` is, where the capital is its own.
    const isSure = last > first || ((!isOrdinary(token.key) || !token.routine) && followsAsName(all, last))
    return isSure ? [token.key] : []
  })
  return new Set(alone)
}

function followsAsName(all: readonly NameToken[], at: number): boolean {
  const { end, wordEnd, sentence } = all[at]!
  const next = all[at + 1]
  return (
    wordEnd > end ||
    isAge.test(sentence.block.text.slice(wordEnd, wordEnd + 20)) ||
    (next?.joined === true && (isSpeech(next.key) || next.key === 'who'))
  )
}
