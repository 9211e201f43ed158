import type { Anchor, ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import { type Spot, sentenceAt, weighAround } from '../../align/align.ts'
import { describesNext, isOfOther } from '../../align/exchangeable.ts'
import { isExcerpt } from '../../align/fragment.ts'
import { nearestShared, type Standing } from '../../align/neighbours.ts'
import type { Parallel } from '../../align/parallel.ts'
import { hasAnchor } from '../../align/same-anchor.ts'
import type { Placed } from '../../align/slot.ts'
import { type Doubt, otherThere } from '../../support/doubt.ts'
import { hasLapsed } from '../../support/lapses.ts'
import { isWorkedOut } from '../../support/number-support.ts'
import { type Binding, bindingOf, type Claim } from './binding.ts'
import { cannotStandFor, isComparableName, tellsTheSame } from './comparable-names.ts'
import { isOwnName } from './own-name.ts'
import { isOwnInOtherWords } from './own-words.ts'
import { type Rival, rivalInSlot } from './rival-in-slot.ts'
import { rivalLand } from './rival-land.ts'
import { rivalName } from './rival-name.ts'
import { rivalPerson } from './rival-person.ts'
import { type Surroundings, surroundingsIn } from './surroundings.ts'
import { isToldNear } from './told-near.ts'

/**
 * A sentence of a source must explain so much of what stands around an anchor, and one that has the anchor no more than
 * that part of it. Names come back as pronouns and by other names, and weekdays move with the day: they need more.
 */
const thresholds = { loose: { best: 0.5, own: 0.7 }, strict: { best: 0.6, own: 0.5 } }

/** Where the source has nothing in its place, no sentence with the anchor may explain more than this part of the rest. */
const unattached = { best: 0.6, own: 0.1 }

/** A sentence that explains so much of another has all of it. */
const whole = 0.95

/** A sentence of which the source's has no more telling words in their order is worded anew, and tells its numbers where it likes. */
const leastShare = 0.4

/** So many words around the anchor must be known to the sources, or they tell nothing: fewer around a number where one sentence has them all right beside another. */
const leastContext = { some: 3, whole: 2 }

/**
 * The names, numbers and dates of a sentence that the sources have, but not where the article puts them: the sentence
 * it was taken from has another in their place, or none.
 */
export function misplacedAnchors(sources: readonly SourceIndex[], parallel: Parallel): Doubt[] {
  const { sentence } = parallel
  if (isOfOneSentence(parallel) || parallel.share < leastShare || !tellsTheSame(sources, sentence, 'some'))
    return []
  return sentence.anchors.flatMap(anchor => {
    const claim = { sentence, anchor, around: weighAround(sentence, anchor) }
    if (isPlacedNowhere(sources, claim)) return []
    const isComparable = anchor.kind !== 'name' || isComparableName(sources, claim)
    const binding = bindingOf(sources, claim)
    const surroundings = surroundingsOf(sources, claim)
    const rival =
      (isComparable ? rivalIn(surroundings, claim, binding) : rivalLand(claim, binding)) ??
      rivalPerson(surroundings, claim)
    if (rival) return isExplained(sources, claim, rival) ? [] : [doubtOf(claim, rival)]
    return isComparable && !sources.every(isExcerpt) && tellsTheSame(sources, sentence, 'most')
      ? unattachedIn(sources, claim, binding)
      : []
  })
}

const isExplained = (sources: readonly SourceIndex[], claim: Placed, rival: Rival): boolean =>
  isToldSo(sources, claim) ||
  isOwnInOtherWords(sources, claim, rival) ||
  isOwnName(sources, claim, rival) ||
  isToldNear(claim, rival.spot)

/** True for a number that a writer worked out, or that is told of a part. */
const isPlacedNowhere = (sources: readonly SourceIndex[], claim: Placed): boolean =>
  claim.anchor.kind === 'number' && (isWorkedOut(sources, claim.anchor.value) || isOfOther(claim))

/** `37 years after it was built`, which may be a length of something else as well. */
const isLapse = (sources: readonly SourceIndex[], { sentence, anchor }: Placed): boolean =>
  anchor.kind === 'number' && sources.some(source => hasLapsed(source, sentence, anchor.value))

/** An anchor that the sources have nowhere near what stands around it. */
function unattachedIn(sources: readonly SourceIndex[], claim: Placed, binding: Binding): Doubt[] {
  const { spot } = binding
  if (!spot || !isUnattached(binding) || isToldBeside(claim, spot)) return []
  if (isLapse(sources, claim)) return []
  const { sentence, anchor } = claim
  const { kind, start, end } = anchor
  const message = `Unexpected ${kind} ${quote(wordsOf(claim))}, the source has it elsewhere`
  return [{ sentence, kind, start, end, message, against: spot }]
}

function doubtOf(claim: Placed, rival: Rival): Doubt {
  const { sentence, anchor } = claim
  const { kind, start, end } = anchor
  const expected = wordsOf(rival)
  const message = otherThere(wordsOf(claim), expected, kind)
  return { sentence, kind, start, end, message, expected, against: rival.spot }
}

const wordsOf = ({ sentence: { block }, anchor }: Placed): string =>
  block.text.slice(anchor.start, anchor.end)

/** What surrounds a name in each source; values are compared without it. */
const surroundingsOf = (sources: readonly SourceIndex[], { anchor, around }: Claim): Surroundings[] =>
  sources.map(source => surroundingsIn(source, anchor.kind === 'name' ? around : []))

/** What the sources have in the place of an anchor: among the words around it, in those right beside it, or in a name's role. */
function rivalIn(surroundings: readonly Surroundings[], claim: Claim, binding: Binding): Rival | undefined {
  const sources = surroundings.map(({ source }) => source)
  const rival = rivalOf(claim, binding) ?? rivalInSlot(sources, claim)
  if (claim.anchor.kind !== 'name' || (rival && !cannotStandFor(sources, claim, rival))) return rival
  return rivalName(surroundings, claim)
}

/** So many words in a row are no chance. */
const leastInRow = 5

/** True where a source has the anchor with the words before or behind it, in a row. */
function isToldSo(
  sources: readonly SourceIndex[],
  { sentence: { terms }, anchor: { first, last } }: Placed,
): boolean {
  const rest = leastInRow - (last - first + 1)
  const rows = [terms.slice(first, last + 1 + rest), terms.slice(Math.max(0, first - rest), last + 1)]
  return rows.some(
    row =>
      row.length >= leastInRow &&
      sources.some(({ running }) => running.includes(` ${row.map(({ key }) => key).join(' ')} `)),
  )
}

/** True where one sentence of a source has all words and all values of the claim, so that nothing need be looked for elsewhere. */
const isOfOneSentence = ({ sentence, ranked: [best] }: Parallel): boolean =>
  best.score >= whole && sentence.anchors.every(anchor => hasAnchor(sentenceAt(best), sentence, anchor))

function rivalOf(claim: Placed, { anchor, rival, spot, own, best, context }: Binding): Rival | undefined {
  if (!rival || !spot) return undefined
  const placed = { sentence: sentenceAt(spot), anchor: rival, spot }
  if (context < (isBesideWhole(claim, placed, best) ? leastContext.whole : leastContext.some))
    return undefined
  if (rival.kind === 'name' && (describesNext(placed) || isBracketed(placed))) return undefined
  const threshold = thresholds[isExact(anchor) ? 'loose' : 'strict']
  return best >= threshold.best && own <= best * threshold.own ? placed : undefined
}

/** True for two numbers that stand right beside the same words, of which one sentence has all. */
const isBesideWhole = (claim: Placed, rival: Placed, best: number): boolean =>
  best >= whole &&
  claim.anchor.kind === 'number' &&
  nearestShared(standing(claim), standing(rival), leastContext.whole) >= leastContext.whole

const standing = ({ sentence: { terms }, anchor: { first } }: Placed): Standing => ({ terms, at: first })

/** `(UPA)`, at the head of a report: whom it is from. */
const isBracketed = ({ sentence: { block }, anchor: { start, end } }: Placed): boolean =>
  block.text[start - 1] === '(' && block.text[end] === ')'

const isExact = (anchor: Anchor): boolean =>
  anchor.kind === 'number' || (anchor.kind === 'date' && anchor.value.fields.year !== undefined)

const isUnattached = ({ anchor, own, best, context }: Binding): boolean =>
  context >= leastContext.some && best >= unattached.best && own <= best * unattached.own && isOwnWord(anchor)

/**
 * True where the sentence before or after has an anchor, or the paragraph a name: one sentence of an article may be two
 * of its source, and `the fourth` was taken to where the four were.
 */
const isToldBeside = ({ sentence, anchor }: Placed, { source: { sentences }, at }: Spot): boolean =>
  [sentences[at - 1], sentences[at + 1], ...(anchor.kind === 'name' ? paragraphOf(sentences, at) : [])].some(
    known => known !== undefined && hasAnchor(known, sentence, anchor),
  )

/** Sentences so far off are no more of one thing, even where a text has no paragraphs. */
const paragraphReach = 2

const paragraphOf = (sentences: readonly ReadSentence[], at: number): readonly ReadSentence[] =>
  sentences
    .slice(Math.max(0, at - paragraphReach), at + paragraphReach + 1)
    .filter(({ block }) => block === sentences[at]!.block)

/** Up to so many a reader may have counted. */
const mostCounted = 12

/** Small numbers are counted, and days are told where the story needs them. */
function isOwnWord(anchor: Anchor): boolean {
  if (anchor.kind === 'number') return anchor.value.amount > mostCounted
  return anchor.kind === 'name' && anchor.first < anchor.last
}
