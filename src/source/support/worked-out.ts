import type { ReadSentence, SourceIndex, Valued } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { exact } from '../../value/exact.ts'
import type { Quantity } from '../../value/value.ts'
import { hasLapsed } from './lapses.ts'
import { differences, isMeant, pairsOf } from './meant.ts'

/**
 * Whether a number of a rewrite follows from numbers that need not stand together, where its own words say so (`23 minutes
 * later`, `the other £3m`, `a fifth more`): it is the sum, the difference or a part of two numbers of a source or of its sentence.
 */
export function isWorkedOutFrom(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  claim: Valued<Quantity>,
): boolean {
  const { value } = claim
  const own = sentence.quantities.filter(other => other.value !== value).map(each => each.value)
  if (value.unit === 'percent')
    return isShareOf(value, own) || sources.some(source => isPartIn(source, sentence, value))
  const isOfMore = !value.vague && value.amount > mostSmall && isOfSeveral(sentence, claim)
  const isHeld = isOfMore || isCompared(sentence, claim)
  return sources.some(
    source =>
      isProduct([...source.sentences, sentence], value) ||
      isTotal(source, value) ||
      isRatio(source, sentence, claim) ||
      (isHeld &&
        (isSumOf(value, [...source.amounts.said, ...own], isOfMore) || hasLapsed(source, sentence, value))),
  )
}

/** What is measured alike; percentages differ by points. */
const alike = ({ dimension, unit }: Quantity, known: readonly Quantity[]): Quantity[] =>
  known.filter(
    each =>
      each.dimension === dimension &&
      (each.unit === unit || unit === 'percentage point' || /^(?:duration|length|mass)$/.test(dimension)),
  )

function isSumOf(claim: Quantity, known: readonly Quantity[], isOfMore: boolean): boolean {
  return kindsOf(claim, known).some(amounts => {
    const sums = pairsOf(amounts).map(([a, b]) => exact(a + b))
    const ofThree = isOfMore
      ? amounts.flatMap(one => sums.flatMap(sum => [exact(one - sum), exact(one + sum)]))
      : []
    return [...differences(amounts), ...sums, ...ofThree].some(amount => isMeant(claim, amount))
  })
}

const year = 365.2425 * 86_400

/** The amounts that a claim may come of: its own kind; ages, which stand without their unit; of a bare number with decimals, any. */
function kindsOf(claim: Quantity, known: readonly Quantity[]): number[][] {
  const plain = known.flatMap(({ dimension, amount }) => (dimension === 'number' ? [amount] : []))
  if (claim.unit === 'year') return [alike(claim, known).map(inBase), plain.map(age => age * year)]
  const isBare = claim.dimension === 'number' && !Number.isInteger(claim.amount)
  return [isBare ? known.map(({ amount }) => amount) : alike(claim, known).map(inBase)]
}

const exactUnit = ({ dimension, unit }: Quantity): string => `${dimension} ${unit}`

/** An amount as intervals have it: hours in seconds, feet in metres. */
function inBase({ interval, core }: Quantity): number {
  const { low, high } = core ?? interval
  return high === Number.POSITIVE_INFINITY ? low : low <= 0 && high > 0 ? high : (low + high) / 2
}

function isShareOf(claim: Quantity, known: readonly Quantity[]): boolean {
  return wholesIn(known).some(([a, b]) =>
    [a / b, 1 - a / b, b / a - 1].some(share => isMeant(claim, 100 * share)),
  )
}

/** Each two amounts that are measured alike and may be a part and its whole. */
function wholesIn(known: readonly Quantity[]): (readonly [number, number])[] {
  const whole = known.filter(({ dimension, amount }) => dimension !== 'percent' && amount > 0)
  return Array.from(groupBy(whole, exactUnit).values()).flatMap(all =>
    pairsOf(all.map(({ amount }) => amount)),
  )
}

/** Whether a sentence of a source that a sentence shares a word with, or that and the next one, have a part and its whole. */
function isPartIn({ sentences, byStem }: SourceIndex, { terms }: ReadSentence, claim: Quantity): boolean {
  const stems = terms.filter(({ kind }) => kind === 'content' || kind === 'name').map(({ stem }) => stem)
  const places = new Set(stems.flatMap(stem => byStem.get(stem) ?? []))
  return Array.from(places).some(at => {
    const known = [sentences[at]!, ...(sentences[at + 1] ? [sentences[at + 1]!] : [])]
    return wholesIn(known.flatMap(({ quantities }) => quantities.map(({ value }) => value))).some(
      ([part, whole]) => isMeant(claim, (100 * part) / whole),
    )
  })
}

/** Small products are met by chance. */
const leastProduct = 100
/** Of a table, products are anything. */
const mostFactors = 20
/** `300 crowns a month`, which are 3,600 a year. */
const periods = [4, 7, 12, 52]

/** Whether a number is that of a sentence so many times as it says, or divided so, or as a longer time has shorter ones. */
const isProduct = (sentences: readonly ReadSentence[], claim: Quantity): boolean =>
  claim.amount >= leastProduct &&
  sentences.some(({ quantities }) => {
    const known = quantities.slice(0, mostFactors).map(({ value }) => value)
    const times = known.flatMap(({ dimension, amount }) =>
      /^(?:number|duration)$/.test(dimension) && amount > 1 ? [amount] : [],
    )
    return alike(claim, known).some(({ amount }) =>
      [...periods, ...times].some(
        factor => exact(amount * factor) === claim.amount || exact(amount / factor) === claim.amount,
      ),
    )
  })

/** Whether money is what two sums of a source come to. */
const isTotal = ({ amounts }: SourceIndex, claim: Quantity): boolean =>
  claim.dimension === 'money' &&
  pairsOf(alike(claim, amounts.said).map(({ amount }) => amount)).some(
    ([a, b]) => exact(a + b) === claim.amount,
  )

/** `almost 90 times that`, of £57m and £640,000. */
const isRatio = (
  { amounts }: SourceIndex,
  { block: { text } }: ReadSentence,
  { value, end }: Valued<Quantity>,
): boolean =>
  /^\s(?:times|-?fold)\b/.test(text.slice(end, end + reach)) &&
  wholesIn(amounts.said).some(
    ([part, whole]) => isMeant(value, whole / part) || Math.round(whole / part) === value.amount,
  )

const more =
  'more|fewer|less|later|earlier|sooner|after|before|older|younger|shorter|taller|longer|slower|faster|quicker|farther|further|higher|' +
  'lower|heavier|lighter|bigger|smaller|larger|cheaper|dearer|ahead|behind|apart|away|ago|left|outstanding|remain(?:s|ed|ing)?|past|' +
  'short|senior|junior|old|altogether|total|together|combined|between|above|below|under|extra|passed|since'
const told = new RegExp(`^(?:[\\s-]\\p{L}[\\p{L}'’-]*){0,5}?[\\s-](?:${more})(?!\\p{L})`, 'u')
const telling =
  /(?<!\p{L})(?:by|another|further|remaining|others?|rest|leaves?|leaving|left|total(?:s|led)?|altogether|together|combined|majority|com(?:e|es|ing)|came|adds?|gap|difference|margin|extra|additional|after|took|takes|lasted|down|up)(?:\s(?:of|to|up|with|is|was|a|an|the|some|about|around|roughly|nearly|almost|just|only|over|more|than|at|put))*\s\p{Sc}?$/iu

const rest = /(?<!\p{L})(?:remaining|others?|rest|leaves?|leaving|together|combined|altogether)(?!\p{L})/iu

/** Sums of three small numbers are met by chance. */
const mostSmall = 20

/** How far from a number its words are looked for, in UTF-16 units. */
const reach = 60

/** Whether the words around a number hold it against another, or add it to one. */
const isCompared = (
  { block: { text }, start: first, end: last }: ReadSentence,
  { start, end }: Valued<Quantity>,
): boolean =>
  telling.test(text.slice(Math.max(first, start - reach), start)) ||
  told.test(text.slice(end, Math.min(last, end + reach)))

/** `the remaining £3m`, of which two parts were told; `together the three have 75`. */
const isOfSeveral = (
  { block: { text }, start: first, end: last }: ReadSentence,
  { start, end }: Valued<Quantity>,
): boolean => rest.test(text.slice(Math.max(first, start - reach), Math.min(last, end + reach)))
