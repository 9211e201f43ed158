import type { NameUse } from '../mentions/mention.ts'
import { isOrdinary, isTitle } from '../mentions/name-words.ts'
import { indexNeighbours, neighboursOf } from '../text/spelling-neighbours.ts'
import { rarerForms } from './consistency-forms.ts'
import { compareContexts, groupNames, type NameGroup } from './consistency-groups.ts'
import { isFamiliarEnding, type Slip, slipBetween } from './consistency-slips.ts'
import type { SpellingTie } from './tie.ts'

interface Pair {
  readonly rare: NameGroup
  readonly common: NameGroup
  readonly slip: Slip
  readonly distance: number
}

/** The names that an article spells two ways: the rarer uses, each with the spelling that prevails, in order of place. */
export function tieSpellings(uses: readonly NameUse[]): SpellingTie[] {
  const groups = groupNames(uses)
  const index = indexNeighbours(groups.keys())
  const ties = Array.from(groups.values()).flatMap(group => [
    ...rarerForms(group).map(({ use, prevailing }) => tieOf(use, prevailing)),
    ...rarerSpelling(group, pairsOf(group, groups, index)),
  ])
  const order = new Map(uses.map((use, at) => [use, at]))
  return ties.filter(isMeant).sort((a, b) => order.get(a.use)! - order.get(b.use)!)
}

function pairsOf(
  rare: NameGroup,
  groups: ReadonlyMap<string, NameGroup>,
  index: ReturnType<typeof indexNeighbours>,
): Pair[] {
  if (isOrdinary(rare.plain) || isTitle(rare.plain)) return []
  return neighboursOf(index, rare.plain).flatMap(({ word, distance }) => {
    const common = groups.get(word)!
    const slip = common === rare ? undefined : slipBetween(common.plain, rare.plain)
    return slip ? [{ rare, common, slip, distance }] : []
  })
}

/** Where two names lie as near, nobody knows which is meant. */
function rarerSpelling({ uses }: NameGroup, pairs: readonly Pair[]): SpellingTie[] {
  const [pair] = pairs
  return pair && pairs.length === 1 && isOneName(pair) ? uses.map(use => tieOf(use, pair.common)) : []
}

const tieOf = (use: NameUse, { uses, times }: Pick<NameGroup, 'uses' | 'times'>): SpellingTie => {
  const other = uses.find(({ isShouted }) => !isShouted) ?? uses[0]!
  const isBeside = uses.some(({ sentence }) => sentence === use.sentence)
  return { use, expected: use.isShouted ? other.text.toUpperCase() : other.text, other, times, isBeside }
}

// `spelled with a u`, `formerly Smyth`: the sentence is about the spelling.
const aboutSpelling =
  /\b(?:spell\w*|spelt|misspell\w*|typos?|sic|née|formerly|renamed|pronounced|aka|alias)\b/i

/** Nobody misspells a name beside the right one, or where the spelling is the point; and quoted words are someone else's. */
function isMeant({ use: { sentence }, isBeside }: SpellingTie): boolean {
  const { block, start, end } = sentence
  return !isBeside && !block.quoted && !aboutSpelling.test(block.text.slice(start, end))
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
function isOneBareName(pair: Pair): boolean {
  const { rare, common, slip, distance } = pair
  if (rare.uses.some(isInList)) return false
  if (slip !== 'swapped' && isAbbreviation(rare)) return false
  if (!isIntroduced(common)) return isOneWord(pair)
  if (isOrdinary(common.plain) && common.times < 3) return false
  if (slip === 'swapped' || slip === 'doubled' || slip === 'variant') return true
  if (distance > 1 || slip === 'first') return false
  return slip === 'inside' || (common.times >= 3 && !isFamiliarEnding(rare.plain, common.plain))
}

/** A name of one word, or one that is never given in full: only what is no other word in any language. */
function isOneWord({ common, slip, distance }: Pair): boolean {
  if (isOrdinary(common.plain)) return false
  if (slip === 'swapped') return common.times >= 2
  if (slip === 'doubled') return common.times >= 3
  return distance === 1 && common.times >= 5 && (slip === 'variant' || slip === 'inside')
}

/** `USDS` beside `USWDS`: one letter makes another abbreviation. */
const isAbbreviation = ({ uses }: NameGroup): boolean => uses.every(({ isShouted }) => isShouted)

const isIntroduced = ({ uses }: NameGroup): boolean =>
  uses.some(({ before, isTitled }) => before !== undefined && before.length > 1 && !isTitled)

/** In a line-up of surnames: more words with capitals than without. */
function isInList({ sentence: { words } }: NameUse): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return capitals >= 5 && capitals * 2 > words.length
}
