import type { Anchor, NumberAnchor, ReadSentence, Term } from '../../../facts/index/source-index.ts'
import { groupBy } from '../../../text/group-by.ts'
import { isSpeech } from '../../../ties/clauses.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Spot } from '../../align/align.ts'
import { rankOf } from '../../align/exchangeable.ts'
import type { Placed } from '../../align/slot.ts'

/** A number with the telling words of its part of the sentence: what stands nearer to it than to the next that measures the same. */
export interface Figure extends Placed {
  readonly anchor: NumberAnchor
  /** What it is compared with: a bare number (`14 million crowns and 5 million`) measures what the one before it does. */
  readonly measure: string
  readonly words: readonly Term[]
  /** What is told of all of a sentence's numbers. */
  readonly ofAll: readonly Term[]
}

/** The numbers of a sentence, each with its own words: `$20 million from the state` and `$6 million from the city`. */
export function figuresIn(sentence: ReadSentence): Figure[] {
  const numbers = sentence.anchors.filter(
    (anchor): anchor is NumberAnchor => anchor.kind === 'number' && rankOf(anchor.value) === undefined,
  )
  const measures = numbers.map(({ value }) => measureOf(value))
  const alike = groupBy(numbers.keys(), at => {
    const isBare = measures[at] === 'number' && !nounBehind(sentence, numbers[at]!)
    return (isBare && measures.slice(0, at).findLast(measure => measure !== 'number')) || measures[at]!
  })
  return Array.from(alike).flatMap(([measure, own]) =>
    divided(
      { sentence, measure },
      own.map(at => numbers[at]!),
    ),
  )
}

/** A number of a source, with its place. */
export type KnownFigure = Figure & { readonly spot: Spot }

/** Up to so many are counted, and mean little by themselves. */
export const mostCounted = 12

/** A bare number that is higher may have its measure elsewhere; a fall of 6 percent may be told as -6%. */
export const isSameFigure = ({ anchor: { value: a } }: Figure, { anchor: { value: b } }: Figure): boolean =>
  Math.abs(a.amount) === Math.abs(b.amount) &&
  (a.dimension === b.dimension ||
    (a.amount > mostCounted && [a, b].some(({ dimension }) => dimension === 'number')))

/** What numbers are compared with: lengths of time by their unit, all else by its dimension. */
const measureOf = ({ dimension, unit }: Quantity): string => (dimension === 'duration' ? unit : dimension)

/** Cuts a sentence between each two of its numbers. */
function divided(
  { sentence, measure }: Pick<Figure, 'sentence' | 'measure'>,
  numbers: readonly NumberAnchor[],
): Figure[] {
  const { terms } = sentence
  const [lead, tail] =
    numbers.length > 1 ? [leadOf(sentence, numbers), tailOf(sentence, numbers)] : [0, terms.length]
  const ofAll = [...terms.slice(0, lead), ...terms.slice(tail)].filter(isTelling)
  const cuts = numbers.slice(1).map((second, at) => cutBetween(sentence, numbers[at]!, second))
  return numbers.map((anchor, at) => {
    const before = cuts.slice(0, at).findLast(cut => cut !== 'none')
    const behind = cuts.slice(at).find(cut => cut !== 'none')
    const own = [...terms.slice(before?.from ?? lead, behind?.to ?? tail), ...nounOf(sentence, numbers, at)]
    return { sentence, anchor, measure, words: own.filter(isTelling), ofAll }
  })
}

/** What a number counts that is told with one before it: `the county 14 ships and the town five`. */
function nounOf(sentence: ReadSentence, numbers: readonly NumberAnchor[], at: number): Term[] {
  const nouns = numbers.slice(0, at + 1).map(number => nounBehind(sentence, number))
  const noun = nouns.findLast(one => one !== undefined)
  return noun && !nouns[at] ? [noun] : []
}

function nounBehind({ terms, block: { text } }: ReadSentence, { last, end }: NumberAnchor): Term | undefined {
  const next = terms[last + 1]
  return next && isTelling(next) && /^[ -]$/.test(text.slice(end, next.start)) ? next : undefined
}

/** How far reaches what leads to a list with a colon: it is told of all. */
const leadOf = ({ terms, block: { text } }: ReadSentence, [first]: readonly NumberAnchor[]): number =>
  1 +
  terms.findLastIndex(
    ({ end }, at) => end < first!.start && /:/.test(text.slice(end, terms[at + 1]?.start ?? end)),
  )

/** Where who said all of it begins: `, police said.` */
function tailOf({ terms, block: { text } }: ReadSentence, numbers: readonly NumberAnchor[]): number {
  const comma = terms.findLastIndex(({ end }, at) => /,/.test(text.slice(end, terms[at + 1]?.start ?? end)))
  const isSaid = (part: readonly Term[]): boolean => part.some(({ key }) => isSpeech(key))
  const [head, tail] = [terms.slice(0, comma + 1), terms.slice(comma + 1)]
  const isOfAll = isSaid(tail) && !isSaid(head) && numbers.at(-1)!.end <= tail[0]!.start
  return isOfAll ? comma + 1 : terms.length
}

const isTelling = ({ kind }: Term): boolean => kind === 'content' || kind === 'name'

/** What belongs to two numbers, from the first break between them to the last: indexes of terms. */
interface Cut {
  readonly from: number
  readonly to: number
}

/**
 * At the strongest break between two numbers. What stands between two breaks of one strength may belong to either, as all
 * does where there is none; and two numbers without a word of their own between them are told of one thing, or of two in
 * a row (`from 40 to 30 percent`, `Lund and Moen hit 29 and 38`).
 */
function cutBetween({ terms, block: { text } }: ReadSentence, a: Anchor, b: Anchor): Cut | 'none' {
  const breaks = terms.slice(a.last + 1, b.first + 1).map(({ start, key }, index) => {
    const at = a.last + 1 + index
    return { at, strength: strengthOf(text.slice(terms[at - 1]!.end, start), key) }
  })
  const most = Math.max(...breaks.map(({ strength }) => strength))
  if (most < strongest && !terms.slice(a.last + 1, b.first).some(isTelling)) return 'none'
  if (most === 0) return { from: a.last + 1, to: b.first }
  const best = breaks.filter(({ strength }) => strength === most)
  return { from: best[0]!.at, to: best.at(-1)!.at }
}

const strongest = 4

const conjunction = /^(?:while|whereas|but|compared|against|versus|instead|rather|than|down|up)$/
const joining = /^(?:and|or|with|who|which|where|when|then|after|before)$/

/** How strongly a word and what stands before it divide a sentence; 0 where they do not. */
function strengthOf(gap: string, key: string): number {
  if (/[;:–—]/.test(gap)) return strongest
  if (conjunction.test(key) || /\)/.test(gap) || (/,/.test(gap) && joining.test(key))) return 3
  if (/[,(]/.test(gap)) return 2
  return joining.test(key) ? 1 : 0
}
