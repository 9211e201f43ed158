import type { NameIndex, NameTrie } from '../../facts/index/name-index.ts'
import type { Reading } from '../../facts/index/name-readings.ts'
import { beginsSo } from '../../text/beginnings.ts'
import { withPossessive } from '../../text/spelling/letters.ts'
import { type Alignment, align, distanceOf, isExact, isNearMiss } from './alignment.ts'
import { judgeCapitals } from './capitals.ts'
import { type Comparison, withoutPlural } from './compare.ts'
import { isGivenName } from './given.ts'
import { hitsOf } from './hits.ts'
import { isFree, type Taking, take } from './taking.ts'
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
  const exact = longestExact(scanning, at)
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

function longestExact({ tokens, index }: Scanning, at: number): Alignment | undefined {
  let node = index.exact
  let longest: Alignment | undefined
  const matched: NameToken[] = []
  for (let here = at; here < tokens.length; here++) {
    const token = tokenAt(tokens, here)!
    if (here > at && !goesOn(token, matched.at(-1)!)) break
    const step = stepFrom(node, token)
    if (!step && token.initials && matched.length > 0) continue
    if (!step) break
    matched.push(token)
    const reading = step.end && readingAt(step.end, matched)
    if (reading && !isHalf(reading, tokens, here))
      longest = { reading, first: at, last: here, comparisons: comparisonsOf(reading, matched) }
    matched.splice(-1, 1, step.token)
    node = step.node
  }
  return longest
}

interface Step {
  /** Where the name may end with the word. */
  readonly end: NameTrie | undefined
  /** Where it goes on, and with which word: one that owns what follows has its possessive. */
  readonly node: NameTrie
  readonly token: NameToken
}

function stepFrom({ next }: NameTrie, token: NameToken): Step | undefined {
  const end = next.get(token.key)
  const owner = withPossessive(token, token.sentence.block.text)
  const owning = owner === token ? undefined : next.get(owner.key)
  if (owning) return { end, node: owning, token: owner }
  return end && { end, node: end, token }
}

/** Nothing goes on behind a possessive but what the name owns so. */
const goesOn = ({ joined, linked, owned }: NameToken, before: NameToken): boolean =>
  joined || linked || (owned && before.end === before.wordEnd)

const readingAt = ({ readings }: NameTrie, matched: readonly NameToken[]): Reading | undefined =>
  readings.find(one => one.kind !== 'forbidden' && isAsWritten(one, matched)) ??
  readings.find(one => one.kind === 'forbidden' && isAsWritten(one, matched)) ??
  readings.find(one => hasItsCapitals(one, matched))

const comparisonsOf = (reading: Reading, tokens: readonly NameToken[]): Comparison[] =>
  reading.parts.map((part, at) => ({ part, token: tokens[at]!, how: 'exact', distance: 0 }))

/** `Toml` where the fact says `TOML`, and not `Toml`: only capitals tell the two apart. */
const isAsWritten = ({ parts }: Reading, tokens: readonly NameToken[]): boolean =>
  parts.every(({ text }, at) => text === tokens[at]!.text)

/** Small letters alone are no name; beside a capital they are a slip, unless they make an ordinary word. */
function hasItsCapitals({ parts }: Reading, tokens: readonly NameToken[]): boolean {
  const judged = parts.map((part, at) => judgeCapitals(part, tokens[at]!))
  if (!judged.includes('small')) return true
  const hasCapital = tokens.some((token, at) => token.capital && !parts[at]!.particle)
  return hasCapital && tokens.every((token, at) => judged[at] !== 'small' || !isOrdinary(token.key))
}

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
  // A small letter may begin the last part only where one joins it to the others: `Geun-hye`.
  if ((!token.capital && !token.joined) || token.initials) return undefined
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
        !isOfSeveral(one, tokens),
    ),
  )
  return full ?? (token.capital ? onlyOne(found.filter(mayStandAlone)) : undefined)
}

/** `Park Geun-ho` where `Park Geun` is a wrong form of somebody else; `Park Geun-led` has that form. */
function isHalf({ kind, parts }: Reading, tokens: NameTokens, last: number): boolean {
  const next = tokenAt(tokens, last + 1)
  return kind === 'forbidden' && parts.length > 1 && next?.hyphenated === true && !compounded.test(next.key)
}

const compounded = /(?:ed|ing|born|like|style|era|run)$/

/** `Marguerite Desrosier-Pagé`: somebody of another surname. */
const isDoubleBarrelled = ({ reading: { fact, kind }, last }: Alignment, tokens: NameTokens): boolean => {
  const next = tokenAt(tokens, last + 1)
  return fact.entity === 'person' && kind === 'full' && next?.hyphenated === true && next.capital
}

/** `both Ida Marshs`, but not `Ida Marshs, who`. */
const isOfSeveral = ({ comparisons, first }: Alignment, tokens: NameTokens): boolean =>
  comparisons.at(-1)!.isPlural === true &&
  /^(?:the|both|all|two|many|other|these)$/.test(tokenAt(tokens, first - 1)?.key ?? '')

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
