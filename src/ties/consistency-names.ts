import type { NameUse, Sentence } from '../mentions/mention.ts'
import { isOrdinary, isTitle } from '../mentions/name-words.ts'
import { indexNeighbours, neighboursOf } from '../text/spelling-neighbours.ts'
import { compareContexts, groupNames, type NameGroup } from './consistency-groups.ts'
import { isFamiliarEnding, type Slip, slipBetween } from './consistency-slips.ts'

/** A rarer spelling of a name beside the one that the article has more often. */
export interface SpellingTie {
  readonly use: NameUse
  readonly expected: string
  /** The first place of the expected spelling, and how often it is written. */
  readonly other: NameUse
  readonly times: number
}

interface Pair {
  readonly rare: NameGroup
  readonly common: NameGroup
  readonly slip: Slip
  readonly distance: number
}

/**
 * The names that an article spells two ways, by other letters: the rarer uses, each with the spelling that prevails.
 * @param small the plain words that the article has in small letters too: no names.
 */
export function tieSpellings(uses: readonly NameUse[], small: ReadonlySet<string>): SpellingTie[] {
  const groups = groupNames(uses)
  const index = indexNeighbours(groups.keys())
  return Array.from(groups.values()).flatMap(rare => {
    if (isOrdinary(rare.plain) || isTitle(rare.plain) || small.has(rare.plain)) return []
    const pairs = neighboursOf(index, rare.plain)
      .filter(({ word }) => word !== rare.plain)
      .flatMap(({ word, distance }) => pairOf(rare, groups.get(word)!, distance))
    const sure = pairs.filter(isOneName)
    return sure.length === 1 && pairs.length === 1 ? tiesOf(sure[0]!) : []
  })
}

function pairOf(rare: NameGroup, common: NameGroup, distance: number): Pair[] {
  const slip = slipBetween(common.plain, rare.plain)
  return slip ? [{ rare, common, slip, distance }] : []
}

/** Whether two groups are surely one name: never where the rarer one has a first name, or anything beside it, of its own. */
function isOneName(pair: Pair): boolean {
  if (!prevails(pair)) return false
  const contexts = compareContexts(pair.rare, pair.common)
  if (contexts === 'other') return false
  return contexts === 'same' ? isOneFullName(pair) : isOneBareName(pair)
}

// Swapped letters are hardly ever another name, so less has to speak for the other spelling.
const prevails = ({ rare, common, slip }: Pair): boolean =>
  rare.times * 2 <= common.times ||
  (slip === 'swapped' && rare.times < common.times) ||
  (rare.times === 1 && common.times === 1)

/** `Steve Vitkoff` beside `Steve Witkoff`: something else in the name is the same. */
function isOneFullName({ rare, common, slip, distance }: Pair): boolean {
  if (common.times < 2) return false
  if (slip === 'first') return common.times >= 3 && rare.uses.every(({ before }) => before !== undefined)
  return distance === 1 || slip !== 'last'
}

/** `Achterburg` alone after `Imogen Achterberg`: nobody is introduced by a bare surname that is so near. */
function isOneBareName({ rare, common, slip, distance }: Pair): boolean {
  if (rare.uses.some(isInList)) return false
  if (!isIntroduced(common)) {
    if (isOrdinary(common.plain)) return false
    return (slip === 'swapped' && common.times >= 2) || (slip === 'doubled' && common.times >= 3)
  }
  if (isOrdinary(common.plain) && common.times < 3) return false
  if (slip === 'swapped' || slip === 'doubled' || slip === 'variant') return true
  if (distance > 1 || slip === 'first') return false
  if (slip === 'last') return common.times >= 3 && !isFamiliarEnding(rare.plain, common.plain)
  return true
}

const isIntroduced = ({ uses }: NameGroup): boolean =>
  uses.some(({ before, isTitled }) => before !== undefined && before.length > 1 && !isTitled)

/** In a line-up of surnames: more words with capitals than without. */
function isInList({ sentence: { words } }: NameUse): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return capitals >= 5 && capitals * 2 > words.length
}

function tiesOf({ rare, common }: Pair): SpellingTie[] {
  const others = new Set<Sentence>(common.uses.map(({ sentence }) => sentence))
  const other = common.uses[0]!
  return rare.uses
    .filter(({ sentence }) => !others.has(sentence))
    .map(use => ({ use, expected: other.text, other, times: common.times }))
}
