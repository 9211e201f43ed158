import type { NameFact } from '../../facts/fact.ts'
import type { NameIndex } from '../../facts/index/name-index.ts'
import { once } from '../../text/once.ts'
import type { NameMatch, NameMention, Sentence } from '../mention.ts'
import { type Alignment, isExact, isInOtherNumber } from './alignment.ts'
import { rightForm } from './capitals.ts'
import { isMisspelling, type Surroundings } from './doubts.ts'
import { introducedNames } from './introductions.ts'
import { kin } from './kin.ts'
import { type Scan, scanNames } from './scan.ts'
import { isPresented, isShortSlip, isTranslatedOther } from './slips.ts'
import { isSmallAt, type NameToken, type NameTokens, smallKeyAt, tokenAt } from './tokens.ts'
import { isBroughtIn, withoutOthers } from './told-apart.ts'

/**
 * The known names in a document, right or nearly right, in order of place. Takes all of its words at once, block by
 * block: another person whom the article introduces is no misspelling of a known one, wherever the surname stands alone.
 */
export function recogniseNames(blocks: readonly NameTokens[], index: NameIndex): NameMention[] {
  if (index.exact.next.size === 0) return []
  const scans = blocks.map(tokens => scanNames(tokens, index))
  // Most documents have no doubtful word, and then need no look at all the others.
  const isDoubted = scans.some(({ doubtful }) => doubtful.length > 0)
  const surroundings = isDoubted ? surroundingsOf(scans, index) : undefined
  const whole = once(() => new Set(scans.flatMap(({ sure }) => sure.filter(isWhole)).map(factOf)))
  const repeated = once(() => repeatedKeys(scans))
  const found = scans.map(scan => mentionsOf(scan, { surroundings, whole, repeated }))
  return withoutOthers(
    found.flatMap(({ names }) => names),
    found.flatMap(({ others }) => others),
  )
}

function surroundingsOf(scans: readonly Scan[], index: NameIndex): Surroundings {
  const ordinary = new Set<string>()
  for (const { tokens } of scans)
    for (let at = 0; at < tokens.length; at++) {
      const key = smallKeyAt(tokens, at)
      if (key !== undefined) ordinary.add(key)
    }
  const proved = scans.flatMap(({ sure }) =>
    sure.filter(isWithGivenName).map(({ comparisons }) => comparisons.at(-1)!),
  )
  return {
    known: index.known,
    ordinary,
    introduced: introducedNames(scans),
    present: new Set(scans.flatMap(({ sure }) => sure.map(({ reading }) => reading.fact))),
    proved: new Set(proved.filter(({ how }) => how !== 'exact').map(({ token }) => token.key)),
  }
}

const isWithGivenName = ({ comparisons }: Alignment): boolean =>
  comparisons.length > 1 &&
  comparisons.slice(0, -1).some(({ how, part }) => how === 'exact' && !part.particle)

/** What the document tells of its names. */
interface Told {
  readonly surroundings: Surroundings | undefined
  /** Gives those that stand somewhere in full and right. */
  readonly whole: () => ReadonlySet<NameFact>
  /** Gives the keys of words with a capital that stand there more than once. */
  readonly repeated: () => ReadonlySet<string>
}

function repeatedKeys(scans: readonly Scan[]): ReadonlySet<string> {
  const [seen, again] = [new Set<string>(), new Set<string>()]
  for (const { tokens } of scans)
    for (let at = 0; at < tokens.length; at++) {
      if (isSmallAt(tokens, at)) continue
      const { key } = tokenAt(tokens, at)!
      if (seen.has(key)) again.add(key)
      seen.add(key)
    }
  return again
}

const factOf = ({ reading }: Alignment): NameFact => reading.fact

const isWhole = (one: Alignment): boolean => one.reading.kind === 'full' && isExact(one)

/** The names of a block in order of place, and those that are near a known one and another's. */
function mentionsOf(
  scan: Scan,
  { surroundings, whole, repeated }: Told,
): { readonly names: readonly NameMention[]; readonly others: readonly NameMention[] } {
  const doubtful = surroundings
    ? scan.doubtful.filter(one => isMisspelling(one, scan, surroundings))
    : scan.doubtful
  const beside = wholeNames(scan)
  const isNamesake = (one: Alignment): boolean =>
    isIn(one, beside) ||
    !whole().has(factOf(one)) ||
    isPresented(one) ||
    repeated().has(one.comparisons.at(-1)!.token.key)
  const isOther = (one: Alignment): boolean =>
    isBesideItself(one, beside) ||
    (isShortSlip(one) && isNamesake(one)) ||
    (isInOtherNumber(one) && whole().has(factOf(one))) ||
    isTranslatedOther(one) ||
    (isOneSound(one) && whole().has(factOf(one)) && (isPresented(one) || isIn(one, beside)))
  const own = [...scan.sure.filter(one => !isOther(one)), ...doubtful]
  return {
    names: own.map(mentionOf).sort((a, b) => a.start - b.start),
    others: scan.sure.filter(isOther).map(mentionOf),
  }
}

const isOneSound = ({ comparisons }: Alignment): boolean => comparisons.some(({ how }) => how === 'sound')

/** The facts whose full names stand rightly written in each sentence. */
type WholeNames = ReadonlyMap<Sentence, ReadonlySet<NameFact>>

function wholeNames({ sure }: Scan): WholeNames {
  const whole = new Map<Sentence, Set<NameFact>>()
  for (const one of sure.filter(isWhole)) {
    const { sentence } = one.comparisons[0]!.token
    whole.set(sentence, (whole.get(sentence) ?? new Set()).add(factOf(one)))
  }
  return whole
}

/** Whether the right name stands in the sentence as well. */
const isIn = (one: Alignment, whole: WholeNames): boolean =>
  whole.get(one.comparisons[0]!.token.sentence)?.has(factOf(one)) === true

/**
 * `Jon Marsh and his brother John Marsh`: nobody misspells a name beside the right one; these are two people. So is a
 * relative whose given name is two letters off. Where the surname is another, so is a relative near the right name; where
 * both are, any relative, and whoever stands near it. `Jon Mars, a nurse,` is brought in, beside the right name anywhere.
 */
function isBesideItself(one: Alignment, whole: WholeNames): boolean {
  const { fact } = one.reading
  const [first] = one.comparisons
  if (fact.entity !== 'person' || one.comparisons.length === 1) return false
  const isGivenWrong = first!.distance > 0
  const last = one.comparisons.at(-1)!
  if (last.how === 'exact')
    return isGivenWrong && (isIn(one, whole) || (first!.distance > 1 && isRelative(first!.token)))
  const isNear = [...whole.values()].some(facts => facts.has(fact))
  if (isNear && isBroughtIn(last.token)) return true
  return isGivenWrong ? isNear || isRelative(first!.token) : isNear && isRelative(first!.token)
}

/** `his uncle Torstein Lagerkvist` */
const isRelative = ({ start, sentence }: NameToken): boolean =>
  relative.test(sentence.block.text.slice(Math.max(sentence.start, start - longestKin), start))

const relative = new RegExp(`(?<!\\p{L})${kin},?\\s+$`, 'iu')
const longestKin = 20

function mentionOf(alignment: Alignment): NameMention {
  const { comparisons, reading } = alignment
  const { start, sentence } = comparisons[0]!.token
  const { end } = comparisons.at(-1)!.token
  const { text } = sentence.block
  const expected = expectedText(text, alignment)
  return {
    sentence,
    start,
    end,
    fact: reading.fact,
    expected,
    match: matchOf(alignment, text.slice(start, end) === expected),
  }
}

/** The text as it stands, with each word of the name in its right form; for a forbidden form of other length, the name. */
function expectedText(text: string, { comparisons, reading }: Alignment): string {
  if (reading.right.length !== comparisons.length) {
    const [first, last] = [comparisons[0]!.token, comparisons.at(-1)!.token]
    return nameBetween(text.slice(0, first.start), reading.fact.name, text.slice(last.end))
  }
  let result = ''
  let at = comparisons[0]!.token.start
  comparisons.forEach((comparison, index) => {
    const { token } = comparison
    result += text.slice(at, token.start) + rightForm(reading.right[index]!, comparison)
    at = token.end
  })
  return result
}

/** A name as its fact writes it, without an article or a full stop that stands there already. */
function nameBetween(before: string, name: string, after: string): string {
  const bare = /\bthe\s+$/i.test(before) ? name.replace(/^the\s+/i, '') : name
  return after.startsWith('.') ? bare.replace(/\.$/, '') : bare
}

const gravest = ['script', 'near', 'variant', 'sound', 'slip', 'particle', 'diacritic'] as const

function matchOf({ comparisons, reading }: Alignment, isRight: boolean): NameMatch {
  if (isRight) return 'exact'
  if (reading.kind === 'forbidden') return 'forbidden'
  const how = gravest.find(one => comparisons.some(comparison => comparison.how === one))
  if (how === 'variant' || how === 'sound' || how === 'slip' || how === 'particle') return 'near'
  return how ?? 'capital'
}
