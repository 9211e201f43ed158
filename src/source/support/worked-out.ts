import type { ReadSentence, SourceIndex, Valued } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { exact } from '../../value/exact.ts'
import type { Quantity } from '../../value/value.ts'
import { exactKey } from './amounts.ts'
import { hasLapsed } from './lapses.ts'
import { isMeant, pairable, somePair } from './meant.ts'
import { anyFigure, inBase, pairKey, productsIn } from './paired.ts'

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
  const isOwn = value.amount >= leastProduct && productsIn(sentence).has(exactKey(value))
  return sources.some(
    source =>
      isOwn ||
      (value.amount >= leastProduct && source.amounts.products.has(exactKey(value))) ||
      isTotal(source, value) ||
      isRatio(source, sentence, claim) ||
      (isHeld && (isSumOf(source, { claim: value, own, isOfMore }) || hasLapsed(source, sentence, value))),
  )
}

interface Summed {
  readonly claim: Quantity
  /** The other numbers of its sentence. */
  readonly own: readonly Quantity[]
  /** It may be of three. */
  readonly isOfMore: boolean
}

/** Of more, sums of three are anything. */
const mostOfThree = 15

function isSumOf({ amounts: { paired } }: SourceIndex, { claim, own, isOfMore }: Summed): boolean {
  return kindsOf(claim).some(({ kind, size }) => {
    const ownAmounts = own.filter(each => pairKey(each) === kind).map(inBase)
    const amounts = pairable([...(paired.get(kind) ?? []), ...ownAmounts].map(amount => amount * size))
    const isTriple = (sum: number): boolean =>
      amounts.some(one => isMeant(claim, one - sum) || isMeant(claim, one + sum))
    return somePair(
      amounts,
      (a, b) =>
        isMeant(claim, b - a) ||
        isMeant(claim, a + b) ||
        (isOfMore && amounts.length <= mostOfThree && isTriple(a + b)),
    )
  })
}

const year = 365.2425 * 86_400

/** What a claim may come of: its own kind; ages, which stand without their unit; of points, percentages; of bare decimals, anything. */
const kindsOf = (claim: Quantity): readonly { readonly kind: string; readonly size: number }[] => [
  { kind: claim.unit === 'percentage point' ? 'percent' : pairKey(claim), size: 1 },
  ...(claim.unit === 'year' ? [{ kind: 'number', size: year }] : []),
  ...(claim.dimension === 'number' && !Number.isInteger(claim.amount) ? [{ kind: anyFigure, size: 1 }] : []),
]

function isShareOf(claim: Quantity, known: readonly Quantity[]): boolean {
  return wholesIn(known).some(amounts =>
    somePair(amounts, (a, b) => [a / b, 1 - a / b, b / a - 1].some(share => isMeant(claim, 100 * share))),
  )
}

/** The amounts that are measured alike, so that each two may be a part and its whole. */
function wholesIn(known: readonly Quantity[]): (readonly number[])[] {
  const whole = known.filter(({ dimension, amount }) => dimension !== 'percent' && amount > 0)
  return Array.from(groupBy(whole, pairKey).values(), all => pairable(all.map(inBase)))
}

/** What stands in more places tells nothing of one. */
const mostPlaces = 20

/** Whether a sentence of a source that a sentence shares a word with, or that and the next one, have a part and its whole. */
function isPartIn({ sentences, byStem }: SourceIndex, { terms }: ReadSentence, claim: Quantity): boolean {
  const stems = terms.filter(({ kind }) => kind === 'content' || kind === 'name').map(({ stem }) => stem)
  const places = new Set(
    stems.flatMap(stem => {
      const own = byStem.get(stem) ?? []
      return own.length > mostPlaces ? [] : own
    }),
  )
  return Array.from(places).some(at => {
    const known = [at, at + 1].flatMap(each => sentences[each]?.quantities ?? []).map(({ value }) => value)
    return wholesIn(known).some(amounts =>
      somePair(amounts, (part, whole) => isMeant(claim, (100 * part) / whole)),
    )
  })
}

/** Small products are met by chance. */
const leastProduct = 100

/** Whether money is what two sums of a source come to. */
const isTotal = ({ amounts }: SourceIndex, claim: Quantity): boolean =>
  claim.dimension === 'money' &&
  somePair(amounts.paired.get(pairKey(claim)) ?? [], (a, b) => exact(a + b) === claim.amount)

/** Whole, or to one decimal. */
const isRounded = (told: number, amount: number): boolean =>
  told === Math.round(amount) || told === Math.round(amount * 10) / 10

/** `almost 90 times that`, of £57m and £640,000. */
const isRatio = (
  { amounts }: SourceIndex,
  { block: { text } }: ReadSentence,
  { value, end }: Valued<Quantity>,
): boolean =>
  /^\stimes\b/.test(text.slice(end, end + reach)) &&
  Array.from(amounts.paired).some(
    ([kind, known]) =>
      kind !== anyFigure &&
      somePair(
        known.filter(amount => amount > 0),
        (part, whole) => isMeant(value, whole / part) || isRounded(value.amount, whole / part),
      ),
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
