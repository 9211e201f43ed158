import { type QuoteIndex, wordWeight } from '../../facts/index/quote-index.ts'
import type { QuoteAlignment } from './alignment.ts'
import type { Difference } from './differences.ts'
import { sentenceEnd, sentenceStart } from './sentences.ts'
import type { SpeakerRelation } from './speakers.ts'
import type { Stretch, UtteranceItem } from './utterance.ts'

/** How strongly an alignment says that an excerpt comes from a quotation. */
export interface Evidence {
  /**
   * What the words that meet tell; a word alone between strangers counts less, and a word of grammar
   * nothing.
   */
  readonly met: number
  /** The part of the excerpt's weight, and of the quotation's stretch, that meets. */
  readonly ofExcerpt: number
  readonly ofQuote: number
  /**
   * How many words are the same in the same order, telling or not, and their part of the longer of the two.
   */
  readonly same: number
  readonly ofAll: number
  /** Excerpt and quotation begin and end alike. */
  readonly isWhole: boolean
}

// What a chance meeting hardly reaches; measured on quotations of others' in two corpora of public prose.
const need = { same: 1.6, unknown: 2.2, other: 4, stranger: 4 } as const
const ampleMet = 5
// The part that has to meet, where much does and where little does.
const ample = { same: 0.42, unknown: 0.5, other: 0.5, stranger: 0.5 } as const
const scant = { same: 0.55, unknown: 0.6, other: 0.6, stranger: 0.6 } as const
// So many words in order, so large a part of all, are a frame that no two sentences have by chance.
const frame = { same: 6, unknown: 7 } as const
const framePart = 0.6
const frameMet = { same: 1, unknown: 2 } as const
// Of a whole sentence but for a word or two nobody else is the author, whoever is said to be.
const whole = { same: 6, part: 0.8 } as const
const leastSame = { same: 4, unknown: 4, other: 5, stranger: 5 } as const
const anchored = 0.4
const lonely = 0.6
// Of the weight of words that no known ones stand for: they speak a little against the excerpt's being one.
const beyond = 0.5

/** Weighs an alignment with its differences. */
export function weigh(
  alignment: QuoteAlignment,
  differences: readonly Difference[],
  index: QuoteIndex,
): Evidence {
  const { pairs, items, quote, likeness } = alignment
  const shared = worthOfMet(alignment, ({ weight }) => weight)
  const lost = differences.reduce((sum, { left }) => sum + weightOf(items, left), 0)
  const missing = differences.reduce((sum, difference) => {
    const { from, to } = spokenFor(alignment, difference)
    return sum + quote.words.slice(from, to).reduce((part, { key }) => part + wordWeight(index, key), 0)
  }, 0)
  const found = pairs.reduce(
    (sum, { left, right }) => (likeness(left, right) === 1 ? sum + items[left]!.weight : sum),
    0,
  )
  const isWhole = beginsAndEnds(alignment)
  const unknown = differences.length > 0 ? weightBeyond(alignment, differences) * beyond : 0
  return {
    met: worthOfMet(alignment, ({ telling }) => telling) + (isWhole ? anchored : 0),
    isWhole,
    ofExcerpt: shared / (found + lost + unknown),
    ofQuote: shared / (found + missing),
    ...frameOf(alignment, differences),
  }
}

/** The known words that a difference stands for: no more than it has itself where the excerpt begins or ends with it. */
function spokenFor({ pairs }: QuoteAlignment, { left, right }: Difference): Stretch {
  const length = left.to - left.from
  if (left.to <= pairs[0]!.left) return { ...right, from: Math.max(right.from, right.to - length) }
  if (left.from > pairs.at(-1)!.left) return { ...right, to: Math.min(right.to, right.from + length) }
  return right
}

function worthOfMet(alignment: QuoteAlignment, worth: (item: UtteranceItem) => number): number {
  const { pairs, items, likeness } = alignment
  return pairs.reduce((sum, { left, right }, number) => {
    const like = likeness(left, right)
    if (like === 0) return sum
    const weight = worth(items[left]!) * like
    if (isBeside(alignment, number, -1) || isBeside(alignment, number, 1)) return sum + weight
    return weight < 0.3 ? sum : sum + weight * lonely
  }, 0)
}

/** Words of the same sentences that lie beyond the ends of the known quotation, and so are no difference. */
function weightBeyond({ items, pairs }: QuoteAlignment, differences: readonly Difference[]): number {
  const from = Math.min(pairs[0]!.left, differences[0]!.left.from)
  const to = Math.max(pairs.at(-1)!.left + 1, differences.at(-1)!.left.to)
  return (
    weightOf(items, { from: sentenceStart(items, pairs[0]!.left), to: from }) +
    weightOf(items, { from: to, to: sentenceEnd(items, pairs.at(-1)!.left) })
  )
}

/** What is left where the telling words were exchanged: the frame of grammar, in order. */
function frameOf(
  alignment: QuoteAlignment,
  differences: readonly Difference[],
): Pick<Evidence, 'same' | 'ofAll'> {
  const { pairs, likeness } = alignment
  const same = pairs.filter(({ left, right }) => likeness(left, right) === 1).length
  const changed = differences.reduce((sum, difference) => {
    const { left } = difference
    const right = spokenFor(alignment, difference)
    return sum + Math.max(left.to - left.from, right.to - right.from)
  }, 0)
  return { same, ofAll: same / (same + changed) }
}

const weightOf = (items: QuoteAlignment['items'], { from, to }: Stretch): number =>
  items.slice(from, to).reduce((sum, { weight }) => sum + weight, 0)

/** Whether the next pair on this side meets too, with no word between. */
function isBeside({ pairs, likeness }: QuoteAlignment, number: number, step: 1 | -1): boolean {
  const own = pairs[number]!
  const next = pairs[number + step]
  return (
    next !== undefined &&
    next.left === own.left + step &&
    next.right === own.right + step &&
    likeness(next.left, next.right) > 0
  )
}

/** Whether excerpt and quotation begin and end alike. */
function beginsAndEnds({ pairs, items, quote }: QuoteAlignment): boolean {
  const first = pairs[0]!
  const last = pairs.at(-1)!
  const begins = first.right === 0 && items[first.left - 1]?.sentence !== items[first.left]!.sentence
  const afterLast = quote.words[last.right + 1]
  const ends =
    (!afterLast || afterLast.opens) && items[last.left + 1]?.sentence !== items[last.left]!.sentence
  return (begins || quote.words[first.right]!.opens) && ends
}

/** Whether an excerpt that differs is an altered one, and not another saying of somebody. */
export function isAltered(evidence: Evidence, relation: SpeakerRelation): boolean {
  const { met, ofExcerpt, ofQuote, same, ofAll, isWhole } = evidence
  const isOthers = relation === 'other' || relation === 'stranger'
  if (isWhole && met >= need.unknown && same >= whole.same && ofAll >= whole.part) return true
  if (!isOthers && same >= frame[relation] && ofAll >= framePart && met >= frameMet[relation]) return true
  if (met < need[relation] || same < leastSame[relation]) return false
  const ratio = (met >= ampleMet ? ample : scant)[relation]
  return ofExcerpt >= ratio && ofQuote >= ratio * 0.8
}

// Two everyday words, or one telling word with a word beside it; twice that within a longer sentence.
const leastFaithful = 0.9
const leastWithin = 2

/** Whether an excerpt without differences is surely an excerpt: one word alone is anybody's. */
export function isFaithful(alignment: QuoteAlignment, differences: readonly Difference[]): boolean {
  const { pairs, items, quote } = alignment
  if (differences.length > 0 || (pairs.length < 2 && pairs.length < quote.words.length)) return false
  const met = pairs.reduce((sum, { left }) => sum + items[left]!.telling, 0)
  const beside =
    sentenceStart(items, pairs[0]!.left) < pairs[0]!.left ||
    sentenceEnd(items, pairs.at(-1)!.left) > pairs.at(-1)!.left + 1
  return met >= (beside ? leastWithin : leastFaithful)
}
