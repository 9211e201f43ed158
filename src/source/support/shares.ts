import type { ReadSentence, Valued } from '../../facts/index/source-index.ts'
import type { Quantity } from '../../value/value.ts'

/** Between two numbers, a noun of up to two words may stand behind the first. */
const noun = '(?: [^\\s,.;:()]+){0,2}'
const toSecond = new RegExp(`^${noun},? to $`)
const fromSecond = new RegExp(`^${noun},? (?:up |down )?from $`)
const ofSecond = new RegExp(`^${noun} of (?:the |its |his |her |their |all )?$`)
const fromFirst = /\bfrom $/i

/** How long what is looked at before a number is: `from` with its space. */
const reach = 5

/**
 * The percentages that follow from neighbouring numbers of a sentence, whole and to one decimal: how much `from 40 to
 * 30` is a change of, and which part `12 of the 48` are.
 */
export const sharesIn = ({ block: { text }, quantities }: ReadSentence): number[] =>
  quantities.slice(1).flatMap((second, index) => {
    const first = quantities[index]!
    const share = isAlike(first.value, second.value)
      ? (changeOf(text, first, second) ?? partOf(text, first, second))
      : undefined
    return share === undefined || !Number.isFinite(share)
      ? []
      : [Math.round(share), Math.round(share * 10) / 10]
  })

/** Of one unit, or a bare number beside one: `3 of the 30 metres`, `to 142 million euros from 96 million`. */
const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.dimension !== 'percent' &&
  b.dimension !== 'percent' &&
  ((a.dimension === b.dimension && a.unit === b.unit) ||
    a.dimension === 'number' ||
    (a.dimension === 'money' && b.dimension === 'number'))

type Figure = Valued<Quantity>

function changeOf(text: string, first: Figure, second: Figure): number | undefined {
  const between = text.slice(first.end, second.start)
  const isForward = toSecond.test(between) && fromFirst.test(text.slice(first.start - reach, first.start))
  if (!(isForward || fromSecond.test(between))) return undefined
  const [from, to] = isForward ? [first, second] : [second, first]
  return (100 * Math.abs(to.value.amount - from.value.amount)) / from.value.amount
}

const partOf = (text: string, { end, value }: Figure, whole: Figure): number | undefined =>
  ofSecond.test(text.slice(end, whole.start)) ? (100 * value.amount) / whole.value.amount : undefined
