import type { ReadSentence, SourceIndex, Valued } from '../../facts/index/source-index.ts'
import { quote } from '../../rule/message.ts'
import type { Span } from '../../text/span.ts'
import type { Quantity } from '../../value/value.ts'
import { sentenceAt } from '../align/align.ts'
import { type Doubt, nowhere } from '../support/doubt.ts'
import { otherNumber, toldBy, toldIn } from './exchanged.ts'

/** Two numbers whose order says which is whose: a score, or a change. */
interface Pair extends Span {
  readonly kind: string
  readonly first: string
  readonly second: string
  readonly text: string
}

type Told = Pair & { readonly sentence: ReadSentence }

const score =
  /(?<![\d.,:/–-])(\d{1,3})[-–](\d{1,3})(?![\d.,:/–-]*\d)(?!-?\s?(?:year|day|week|month|hour|minute|mile|point)s?\b)/g
const leadTo = /\bfrom\s(?:\p{Ll}+\s){0,2}$/iu
const to = /^(?:\s\p{L}+){0,3}\sto\s(?:\p{Ll}+\s)?$/u
/** `17 instead of 14`, `17 euros, up from 14`: a change told from its end. */
const back = /^(?:\s\p{L}+)?,?\s(?:instead of|rather than|(?:up|down) from)\s$/u
/** `nine days on average to close a month rather than five`: the same, of a bare number further on. */
const farBack = /^(?:\s[\p{L}’'-]+){0,8},?\s(?:instead of|rather than)\s$/u
/** `rose to $90 from $80` */
const backTo = /\bto\s(?:\p{Ll}+\s)?$/u
const backFrom = /^(?:\s\p{L}+)?\sfrom\s$/u

/** Scores and changes that a source has the other way round, and nowhere as the article does; and scores that none has at all. */
export function exchangedNumbers(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, pairsOf).filter(({ first, second }) => first !== second)
  if (claims.length === 0) return []
  const known = toldBy(sources, pairsOf)
  return claims.flatMap(claim => {
    const alike = known.filter(({ kind }) => kind === claim.kind)
    if (alike.some(({ first, second }) => first === claim.first && second === claim.second)) return []
    const turned = alike.find(({ first, second }) => first === claim.second && second === claim.first)
    if (!turned && claim.kind === 'score' && alike.length > 0) return unknownScore(sources, claim)
    if (!turned || (claim.kind === 'score' && saysOtherSide(claim.sentence, sentenceAt(turned.spot))))
      return []
    return [
      otherNumber(claim, turned, `Unexpected ${quote(claim.text)}, the source has ${quote(turned.text)}`),
    ]
  })
}

/** A score whose figures no sentence of the sources has together, be it in words. */
function unknownScore(sources: readonly SourceIndex[], claim: Told): Doubt[] {
  const { sentence, start, end, first, second, text } = claim
  const has = ({ quantities, terms }: ReadSentence, figure: string): boolean =>
    quantities.some(({ value }) => value.amount === Number(figure)) ||
    terms.some(({ key }) => key.split(/[-–]/).includes(figure))
  const isTold = sources.some(source =>
    source.sentences.some(known => has(known, first) && has(known, second)),
  )
  const message = nowhere(text, 'number')
  return isTold ? [] : [{ sentence, kind: 'number', start, end, message }]
}

function pairsOf(sentence: ReadSentence): Pair[] {
  const { block, start, end } = sentence
  const text = block.text.slice(start, end)
  return [
    ...Array.from(text.matchAll(score), match => pair('score', match, start)),
    ...sentence.quantities.flatMap((first, at) => changeOf(sentence, first, sentence.quantities[at + 1])),
  ]
}

/** The change that two numbers tell, of which the second comes next. */
function changeOf(
  { block: { text }, start: from }: ReadSentence,
  first: Valued<Quantity>,
  second: Valued<Quantity> | undefined,
): Pair[] {
  if (second === undefined || !measureAlike(first.value, second.value)) return []
  const between = text.slice(first.end, second.start)
  const [a, b] = [String(first.value.amount), String(second.value.amount)]
  const { end } = second
  const before = text.slice(from, first.start)
  const lead = leadTo.exec(before)?.[0]
  if (lead !== undefined && to.test(between)) {
    const start = first.start - lead.length
    return [{ kind: 'change', first: a, second: b, text: text.slice(start, end), start, end }]
  }
  const isFarBack = isBare(second.value) && !isBare(first.value) && farBack.test(between)
  if (!back.test(between) && !isFarBack && !(backTo.test(before) && backFrom.test(between))) return []
  return [
    { kind: 'change', first: b, second: a, text: text.slice(first.start, end), start: first.start, end },
  ]
}

/** `From nine days to five`: a bare number has the measure of the other. */
const measureAlike = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension || isBare(a) || isBare(b)

/** Whatever it was read as: it may have been given the measure of its neighbour. */
const isBare = ({ dimension, text }: Quantity): boolean =>
  dimension === 'number' || /^[\p{L}\d.,]+$/u.test(text)

const pair = (kind: string, match: RegExpMatchArray, start: number): Pair => ({
  kind,
  first: plain(match[1]!),
  second: plain(match[2]!),
  text: match[0],
  start: start + match.index!,
  end: start + match.index! + match[0].length,
})

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\d.]/g, '')
    .replace(/\.$/, '')

const losing = /^(?:los[et]|losing|loses|defeat|defeated|beaten|fell|went)$/

/** Who lost by 1-3 was beaten by 3-1. */
const saysOtherSide = (a: ReadSentence, b: ReadSentence): boolean =>
  a.terms.some(({ key }) => losing.test(key)) !== b.terms.some(({ key }) => losing.test(key))
