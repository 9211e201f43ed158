import type { NameIndex } from '../../facts/index/name-index.ts'
import type { Reading } from '../../facts/index/name-parts.ts'
import { beginsSo } from '../../text/beginnings.ts'
import { type Alignment, align, distanceOf, isExact, isNearMiss } from './alignment.ts'
import { type Comparison, withoutPlural } from './compare.ts'
import { longestExact } from './exact.ts'
import { isGivenName } from './given.ts'
import { hitsOf } from './hits.ts'
import { mayBeTyped } from './slips.ts'
import { isSmallAt, type NameToken, type NameTokens, smallKeyAt, tokenAt } from './tokens.ts'
import { isOrdinary } from './words.ts'

/** What one block holds: names that are sure, and lone words near a name, which the rest of the document decides on. */
export interface Scan {
  readonly tokens: NameTokens
  readonly sure: readonly Alignment[]
  readonly doubtful: readonly Alignment[]
  /** Indexes of the tokens that belong to a sure name. */
  readonly used: ReadonlySet<number>
}

interface Scanning extends Taking {
  readonly tokens: NameTokens
  readonly index: NameIndex
}

/** Goes through the words of one block from left to right; the longest name wins. */
export function scanNames(tokens: NameTokens, index: NameIndex): Scan {
  const scanning: Scanning = { tokens, index, sure: [], doubtful: [], used: new Set() }
  let at = 0
  while (at < tokens.length) at = mayBegin(scanning, at) ? scanAt(scanning, at) : at + 1
  return scanning
}

/** Most words have no capital, begin no name, and stand for no last part of one. */
function mayBegin({ tokens, index }: Scanning, at: number): boolean {
  if (!isSmallAt(tokens, at) || index.nearSmall.byTransliteration.size > 0) return true
  if (!beginsSo(tokens.text, tokens.runs[2 * at]!, index.beginnings)) return false
  const key = smallKeyAt(tokens, at)
  return key === undefined || index.exact.next.has(key)
}

/** Reads the name at a token, if there is one, and gives the index to go on at. */
function scanAt(scanning: Scanning, at: number): number {
  const exact = longestExact(scanning.tokens, scanning.index.exact, at)
  if (exact) {
    const name = needsGiven(exact.reading) ? withGiven(scanning, exact) : exact
    if (name) take(scanning, name)
    // `Harowgate Town` where `Town` alone is an alias.
    const mayBePart = name === exact && tokenAt(scanning.tokens, at)!.joined
    const longer = mayBePart ? nearestName(scanning, exact.last) : undefined
    if (longer && !isLone(longer)) take(scanning, longer)
    return exact.last + 1
  }
  const near = nearestName(scanning, at)
  if (near && !isLone(near)) take(scanning, near)
  else if (near) scanning.doubtful.push(near)
  return at + 1
}

const needsGiven = ({ kind, fact, parts }: Reading): boolean =>
  fact.entity === 'person' && (kind === 'surname' || (kind === 'forbidden' && parts.length === 1))

/** A surname with the given names before it: those of the person, near misses of them, or nobody's if someone else's stand there. */
function withGiven(scanning: Scanning, surname: Alignment): Alignment | undefined {
  const { tokens, index, used } = scanning
  const { first, last, comparisons } = surname
  const before =
    tokenAt(tokens, first)!.joined && !used.has(first - 1) ? tokenAt(tokens, first - 1) : undefined
  const end = comparisons.at(-1)!
  if (before) {
    const plain = surname.reading.right.at(-1)!.plain
    const longer = candidates(index.byLast.get(plain) ?? [], scanning, { last, end }).filter(
      one => one.comparisons.length > comparisons.length && (isExact(one) || isNearMiss(one)),
    )
    const full = bestOf(longer)
    if (full) return surname.reading.kind === 'forbidden' ? forbidden(full, surname) : full
    if (isOfOther(surname, before)) return undefined
  }
  return startsLongerName(tokens, last) ? undefined : surname
}

/**
 * Whether somebody else's given name stands before a surname; before a form that is never right, a word of the language
 * that opens the sentence is none (`Grave Rubeni opera found`).
 */
const isOfOther = ({ reading }: Alignment, before: NameToken): boolean =>
  (before.initials || isGivenName(before)) &&
  !(reading.kind === 'forbidden' && before.routine && isOrdinary(before.key))

function forbidden(full: Alignment, surname: Alignment): Alignment {
  const { parts, fact } = full.reading
  const wrong = [...parts.slice(0, -1), surname.comparisons.at(-1)!.part]
  return { ...full, reading: { fact, kind: 'forbidden', parts: wrong, right: parts } }
}

/** `Martin Luther`: the surname is someone's given name. */
function startsLongerName(tokens: NameTokens, last: number): boolean {
  const next = tokenAt(tokens, last + 1)
  return next?.joined === true && !next.titled && isGivenName(next) && !isOrdinary(next.key)
}

function nearestName(scanning: Scanning, last: number): Alignment | undefined {
  const { tokens, index } = scanning
  const token = tokenAt(tokens, last)!
  if (token.initials) return undefined
  const hits = hitsOf(index, token)
  if (hits.length === 0) return undefined
  const before = token.joined ? tokenAt(tokens, last - 1) : undefined
  const ends = hits.map(end => withoutPlural(end, before))
  const found = ends.flatMap(end =>
    candidates(index.byLast.get(end.part.plain) ?? [], scanning, { last, end }),
  )
  const isKnown = index.known.has(token.key)
  const full = bestOf(
    found.filter(
      one =>
        !isLone(one) &&
        !(isKnown && one.comparisons.at(-1)!.how === 'slip') &&
        isNearMiss(one) &&
        !isDoubleBarrelled(one, tokens) &&
        !isOfSeveral(one, tokens) &&
        !isFirstOfList(one, tokens),
    ),
  )
  return full ?? onlyOne(found.filter(one => mayStandAlone(one) && mayBeTyped(one.comparisons.at(-1)!)))
}

/** `Marguerite Desrosier-Pagé`: somebody of another surname. */
const isDoubleBarrelled = ({ reading: { fact, kind }, last }: Alignment, tokens: NameTokens): boolean => {
  const next = tokenAt(tokens, last + 1)
  return fact.entity === 'person' && kind === 'full' && next?.hyphenated === true && next.capital
}

/** `both Ida Marshs`, but not `Ida Marshs, who`. */
const isOfSeveral = ({ comparisons, first }: Alignment, tokens: NameTokens): boolean =>
  comparisons.at(-1)!.isPlural === true &&
  /^(?:the|both|all|two|many|other|these)$/.test(tokenAt(tokens, first - 1)?.key ?? '')

/** `the Departments of State and Justice`: of each the name has one. */
function isFirstOfList({ comparisons, reading: { fact } }: Alignment, { text }: NameTokens): boolean {
  if (fact.entity === 'person') return false
  const isHead = ({ part, token }: Comparison, at: number): boolean =>
    comparisons[at + 1]?.part.key === 'of' && token.plain === `${part.plain}s`
  const { wordEnd } = comparisons.at(-1)!.token
  return comparisons.some(isHead) && /^(?:,|\sand|\s&)\s/.test(text.slice(wordEnd, wordEnd + 5))
}

function candidates(
  readings: readonly Reading[],
  scanning: Scanning,
  place: { readonly last: number; readonly end: Comparison },
): Alignment[] {
  return readings
    .map(reading => align(reading, scanning.tokens, { ...place, end: { ...place.end } }))
    .filter(one => one !== undefined)
    .filter(one => isFree(scanning, one))
}

/** The alignment of the most words; of these the nearest. */
function bestOf(alignments: readonly Alignment[]): Alignment | undefined {
  return alignments.toSorted(
    (a, b) => b.comparisons.length - a.comparisons.length || distanceOf(a) - distanceOf(b),
  )[0]
}

/** A surname or a name of one word, with its particles at most: nothing beside it says whose it is. */
const isLone = ({ comparisons }: Alignment): boolean =>
  comparisons.slice(0, -1).every(({ part }) => part.particle)

const mayStandAlone = (alignment: Alignment): boolean =>
  isLone(alignment) && alignment.comparisons.every(({ how, isPlural }) => !isOfRest.test(how) && !isPlural)

// What only the rest of a name shows to be meant for it.
const isOfRest = /^(?:slip|sound|particle)$/

/** The nearest, with particles rather than without; none where two names are as near and differ, for then nobody knows which is meant. */
function onlyOne(alignments: readonly Alignment[]): Alignment | undefined {
  const [best, ...others] = alignments.toSorted(
    (a, b) => distanceOf(a) - distanceOf(b) || b.comparisons.length - a.comparisons.length,
  )
  const rival = others.find(
    other => other.comparisons.at(-1)!.part.key !== best!.comparisons.at(-1)!.part.key,
  )
  return best && rival && distanceOf(rival) === distanceOf(best) ? undefined : best
}

/** The names of a block so far, in order of place. */
interface Taking {
  readonly sure: Alignment[]
  readonly doubtful: Alignment[]
  readonly used: Set<number>
}

/** Adds a sure name in place of the shorter ones that it takes in. */
function take({ sure, doubtful, used }: Taking, name: Alignment): void {
  for (const taken of takenFrom(sure, name.first)) {
    sure.pop()
    for (let at = taken.first; at <= taken.last; at++) used.delete(at)
  }
  for (const _ of takenFrom(doubtful, name.first)) doubtful.pop()
  sure.push(name)
  for (let at = name.first; at <= name.last; at++) used.add(at)
}

/** The names at the end of a list, in order of place, that reach to a token or beyond it, the last one first. */
function takenFrom(names: readonly Alignment[], first: number): Alignment[] {
  const start = names.findLastIndex(({ last }) => last < first)
  return names.slice(start + 1).reverse()
}

/** Whether no name stands where this one would, or only such as have fewer words, all of them right in this one too. */
const isFree = ({ sure }: Taking, name: Alignment): boolean =>
  takenFrom(sure, name.first).every(
    taken => taken.comparisons.length < name.comparisons.length && hasExactly(name, taken),
  )

function hasExactly(name: Alignment, taken: Alignment): boolean {
  const { start } = taken.comparisons[0]!.token
  const { end } = taken.comparisons.at(-1)!.token
  return name.comparisons.every(
    ({ token, how }) => how === 'exact' || token.end <= start || token.start >= end,
  )
}
