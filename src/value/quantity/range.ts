import { bare, type Piece, upTo } from './build.ts'
import { dashFollows, isIdentifier } from './identifier.ts'
import { divide, type NumberReading } from './number-shape.ts'
import { isHyphen, lowAt, type Token, type Tokens, touches } from './number-tokens.ts'
import { readPiece } from './piece.ts'

// Words before a number that make `5 to 28` a change and not a range.
const changes =
  /^(?:from|by|up|down|rose|risen|rise|grew|grown|climbed|gained|jumped|fell|fallen|fall|dropped|drop|cut|slipped|sank|added|increased|decreased|raised|lowered|advanced|lost|tumbled|expanded|shrank|won|lose|beat|voted)$/

/** Reads on from a number to the upper end of its range, where one is written; else gives the number back. */
export function readRange(tokens: Tokens, piece: Piece): Piece {
  const at = rangeEnd(tokens, piece)
  if (at === undefined) return piece
  const upper = readPiece(tokens, at, false)
  if (!upper || (upper.first !== at && upper.low.next <= at)) return piece
  return joinEnds(tokens, piece, upper) ?? piece
}

// The index of the number after `–`, `to`, `or`, or `and` after `between`.
function rangeEnd({ list }: Tokens, piece: Piece): number | undefined {
  const link = list[piece.next]
  if (!link || piece.low.loose) return undefined
  const before = lowAt(list, piece.first - 1)
  const wanted = before === 'between' ? 'and' : 'to'
  if (link.low === wanted && !changes.test(before) && !changes.test(lowAt(list, piece.first - 2)))
    return pastCurrency(list, piece.next + 1)
  if (link.low === 'or') return piece.next + 1
  if (link.text === '–' || link.text === '—' || isHyphen(link)) return dashed(list, piece.next)
  return undefined
}

// `between $5 and $7`: the currency sign is a token of its own.
const pastCurrency = (list: readonly Token[], at: number): number =>
  list[at]?.kind === 'mark' && /\p{Sc}/u.test(list[at]!.text) ? at + 1 : at

function dashed(list: readonly Token[], at: number): number | undefined {
  const tight = touches(list[at - 1], list[at]) && touches(list[at], list[at + 1])
  const spaced =
    list[at]!.text === '–' && !touches(list[at - 1], list[at]) && !touches(list[at], list[at + 1])
  return tight || spaced ? pastCurrency(list, at + 1) : undefined
}

function joinEnds(tokens: Tokens, lower: Piece, upper: Piece): Piece | undefined {
  const unit = lower.unit === bare ? upper.unit : lower.unit
  const same =
    lower.unit === bare ||
    upper.unit === bare ||
    (lower.unit.unit === upper.unit.unit && lower.unit.factor === upper.unit.factor)
  // `5% to 28 points`
  if (lower.unit !== bare && lower.unit.at === lower.end && upper.unit === bare) return undefined
  const low = shareMultiplier(lower.low, upper.low)
  const high = upper.low
  const link = tokens.list[lower.next]!
  if (
    !same ||
    low.value >= high.value ||
    low.share !== high.share ||
    isUnlike(tokens, { lower, upper, link })
  )
    return undefined
  return { low, high, unit, start: lower.start, end: upper.end, first: lower.first, next: upper.next }
}

// `5 to 7 million` is 5 million to 7 million.
function shareMultiplier(low: NumberReading, high: NumberReading): NumberReading {
  const by = high.multiplier
  const shares = by >= 1000 && low.multiplier === 1 && low.value < high.mantissa
  return shares ? { ...low, value: low.value * by, step: low.step * by, multiplier: by, plain: false } : low
}

// Years, phone numbers, scores, and `one or more things` are no ranges.
function isUnlike(
  tokens: Tokens,
  { lower, upper, link }: { lower: Piece; upper: Piece; link: Token },
): boolean {
  const { text } = tokens
  const [from, to] = [text.slice(lower.start, lower.end), text.slice(upper.start, upper.end)]
  const dated =
    isYear(to) ||
    /^\d\d$/.test(to) ||
    /^(?:in|since|during|by|of|for)$/.test(lowAt(tokens.list, lower.first - 1))
  if (lower.unit === bare && isYear(from) && dated) return true
  // `20 or 30` is between the two; `one or five` is one of them.
  if (link.low === 'or') return upper.low.value > 2 * lower.low.value || lower.unit !== bare
  if (isHyphen(link) && (/\.\d{3,}$/.test(from) || (/^\d{3}$/.test(from) && /^\d{4}$/.test(to)))) return true
  return dashFollows(tokens, upper.next) || isIdentifier(tokens, lower.first, upper.next)
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Reads `one in five`, `nine out of ten`, `one over twenty` as a share; undefined where none is written. */
export function readRatio(tokens: Tokens, piece: Piece): Piece | undefined {
  const { list } = tokens
  const word = list[piece.next]?.low
  const out = word === 'out' && list[piece.next + 1]?.low === 'of'
  if (piece.unit !== bare || !(out || word === 'in' || word === 'over')) return undefined
  const upper = readPiece(tokens, piece.next + (out ? 2 : 1))
  if (!upper || upper.unit !== bare || upper.low.value === 0 || upper.low.loose) return undefined
  const [part, whole] = [piece.low.value, upper.low.value]
  // `over` is a hedge unless nothing is counted; `two in 2020` is no share.
  const told = word === 'over' ? !list[upper.next] || list[upper.next]!.kind === 'mark' : part < whole
  const round = part === 1 || /^1?0*$/.test(String(whole))
  if (!told || (word === 'in' && (!round || isYear(String(whole))))) return undefined
  const low = divide(piece.low, whole, upper.next)
  return upTo(piece, low, upper)
}
