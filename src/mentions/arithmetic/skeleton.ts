import { flat, flatLetters } from '../../text/flat.ts'
import type { QuantityMention, Sentence, TimeMention } from '../mention.ts'
import { bySentence } from '../sentences.ts'

export type Figure = QuantityMention | TimeMention

/** A sentence, or two side by side. */
type Stretch = Pick<Sentence, 'block' | 'start' | 'end'>

/** A sentence in which each number, amount, share, length of time and date is one sign, so that patterns tell how they stand together. */
export interface Skeleton {
  readonly sentence: Stretch
  readonly text: string
  /** The text with the hedges right before a figure as one sign: `from {hedge}{number}` for `from just over 40`. */
  readonly hedged: string
  /** That as patterns see it. */
  readonly flat: string
  /** The figure at each offset of {@link hedged} that holds a sign. */
  readonly figures: ReadonlyMap<number, Figure>
}

/** A pattern found: the figures of its named groups, and the words of the others. */
export interface Found {
  readonly skeleton: Skeleton
  readonly figures: Readonly<Record<string, Figure>>
  readonly words: Readonly<Record<string, string>>
  /** Where it ends in the {@link Skeleton.flat} text. */
  readonly to: number
  /** From the first figure to the last, in the block's text. */
  readonly start: number
  readonly end: number
}

// Private-use characters, which mean nothing in prose and are put out of it.
const signs = {
  number: '\uE000',
  percent: '\uE001',
  share: '\uE002',
  money: '\uE003',
  duration: '\uE004',
  measure: '\uE005',
  date: '\uE006',
  clock: '\uE007',
  dates: '\uE008',
  clocks: '\uE009',
  hedge: '\uE00A',
} as const

const hedges =
  /(?:[~≈]|(?:about|around|roughly|approximately|approx\\.?|some|nearly|almost|just|only|over|under|more than|less than|fewer than|at least|at most|an estimated|up to|exactly|fully|slightly|a little|well|close to|a mere|a full|merely) ){1,2}$/
// Two of the longest.
const hedgesReach = 30
const gap = `(?:[ -][${flatLetters}’']+)`

/**
 * A pattern over skeletons. `{number}`, `{percent}` and so on stand for a figure's sign, `{any}` for a number, percentage,
 * amount, length of time or measure; `{hedge}` for up to two hedges or none, `{0..4}` for so many words, each with the space before it. It is one
 * over flat texts in small letters, where `\p{L}` is said of ASCII's letters and one sign for all others.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(
    source
      .replaceAll('{any}', '[\uE000\uE001\uE003\uE004\uE005]')
      .replaceAll('{hedge}', `${signs.hedge}?`)
      .replace(/\{(\d)\.\.(\d)\}/g, `${gap}{$1,$2}?`)
      .replace(/\{([a-z]+)\}/g, (whole, name: string) => signs[name as keyof typeof signs] ?? whole)
      .replaceAll('[\\p{L}', `[${flatLetters}`)
      .replaceAll('\\p{L}', `[${flatLetters}]`),
    'dgm',
  )

export interface Skeletons {
  /** Of the sentences that have two figures or more. */
  readonly each: readonly Skeleton[]
  /** Of two sentences that stand side by side, the second of which goes on counting what the first one counts. */
  readonly joined: readonly Skeleton[]
}

/** The skeletons of sentences, and of pairs of them. */
export function skeletonsOf(sentences: readonly Sentence[], figures: readonly Figure[]): Skeletons {
  const figuresOf = bySentence(figures)
  const listOf = (sentence: Sentence): Figure[] =>
    (figuresOf.get(sentence) ?? []).toSorted((a, b) => a.start - b.start)
  const each = sentences.flatMap(sentence => {
    const list = listOf(sentence)
    return list.length < 2 ? [] : [skeletonOf(sentence, list)]
  })
  const joined = sentences.flatMap((sentence, index) => {
    const [before, list] = [sentences[index - 1], listOf(sentence)]
    if (!before || before.block !== sentence.block || !goesOn(sentence, list)) return []
    const all = [...listOf(before), ...list]
    return all.length === list.length
      ? []
      : [skeletonOf({ block: sentence.block, start: before.start, end: sentence.end }, all)]
  })
  return { each, joined }
}

// `Twelve of them are new`, `The other three did not`, `Of those, 12 are new`
const counting =
  /^(?:But |And )?(?:Of (?:them|those|these),? )?(?:(?:The|All|Only|Just|Some|About) )?(?:other |remaining )?$/i

/** Whether a sentence begins with a number, which may be of what the sentence before it counts. */
const goesOn = ({ block, start }: Sentence, [first]: readonly Figure[]): boolean =>
  first !== undefined &&
  first.value.kind === 'quantity' &&
  counting.test(block.text.slice(start, first.start))

function skeletonOf(sentence: Stretch, figures: readonly Figure[]): Skeleton {
  const { text: all } = sentence.block
  const found = new Map<number, Figure>()
  let [text, hedged, flatText] = ['', '', '']
  let at = sentence.start
  const add = (to: number, isHedged: boolean, sign: string): void => {
    const piece = plain(all.slice(at, to))
    // Flattened piece by piece: signs are no ASCII.
    const low = flat(piece).toLowerCase()
    const end = isHedged ? hedgesAt(low) : low.length
    const mark = end < low.length ? signs.hedge : ''
    text += piece + sign
    hedged += piece.slice(0, end) + mark + sign
    flatText += low.slice(0, end) + mark + sign
  }
  for (const figure of figures) {
    if (figure.start < at) continue
    add(figure.start, figure.value.kind === 'quantity', signOf(figure))
    found.set(hedged.length - 1, figure)
    at = figure.end
  }
  add(sentence.end, false, '')
  return { sentence, text, hedged, flat: flatText, figures: found }
}

/** Where the hedges begin that a text ends with; its end where there are none. */
function hedgesAt(low: string): number {
  const far = Math.max(0, low.length - hedgesReach)
  const at = low.slice(far).search(hedges)
  return at < 0 ? low.length : far + at
}

const plain = (text: string): string => text.replace(/[\uE000-\uE00F]/g, ' ')

function signOf({ value }: Figure): string {
  if (value.kind === 'quantity') {
    const { dimension, text } = value
    if (dimension === 'percent')
      return /%|per\s?cent|percentage|pc\b/i.test(text) ? signs.percent : signs.share
    if (dimension === 'number' || dimension === 'money' || dimension === 'duration') return signs[dimension]
    return signs.measure
  }
  const isClock = value.fields.hour !== undefined
  if (isClock) return value.until ? signs.clocks : signs.clock
  return value.until ? signs.dates : signs.date
}

/** Whether a skeleton has figures of a kind: what is asked before a pattern that needs them is tried. */
export function hasFigures({ text }: Skeleton, kind: keyof typeof signs, least = 1): boolean {
  let at = -1
  for (let found = 0; found < least; found++) {
    at = text.indexOf(signs[kind], at + 1)
    if (at < 0) return false
  }
  return true
}

/** Every place of a skeleton where a pattern holds. */
export function findIn(skeleton: Skeleton, wanted: RegExp): Found[] {
  return Array.from(skeleton.flat.matchAll(wanted), match => {
    const figures: Record<string, Figure> = {}
    const words: Record<string, string> = {}
    for (const [name, place] of Object.entries(match.indices!.groups ?? {})) {
      if (!place) continue
      const figure = skeleton.figures.get(place[0])
      if (figure) figures[name] = figure
      else words[name] = skeleton.hedged.slice(...place)
    }
    const all = Object.values(figures)
    return {
      skeleton,
      figures,
      words,
      to: match.index + match[0].length,
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
    }
  })
}
