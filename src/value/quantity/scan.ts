import { isLowerAscii } from '../../text/characters.ts'
import type { Span } from '../../text/span.ts'
import type { Quantity } from '../value.ts'
import { buildQuantity, type Piece } from './build.ts'
import { isCounted } from './counted.ts'
import { type Hedge, hedgeAfter, hedgeBefore } from './hedge.ts'
import { addressSpans, dashFollows, pastGlued } from './identifier.ts'
import { listedFigures } from './number-figure.ts'
import { isSign } from './number-reading.ts'
import { numberStarters, numberStretches } from './number-stretches.ts'
import { isHyphen, lowAt, type Token, type Tokens, tokenise, touches } from './number-tokens.ts'
import { countedByArticle } from './number-words.ts'
import { isAdjectival, readPiece } from './piece.ts'
import { readRange, readRatio } from './range.ts'
import { isSterling } from './sterling.ts'
import { mayBeUnit } from './unit-reading.ts'

/** A quantity of a text and where it stands. */
export interface ScannedQuantity extends Span {
  readonly value: Quantity
}

/**
 * Finds every quantity of a block of prose, in order, none overlapping, in linear time. A span holds the figure with
 * its currency, multiplier, percent sign or unit of measure; of a counted thing it holds the number alone. Hedges
 * stand outside and count in the interval. Offsets are UTF-16 units, `end` exclusive. `sterling`: its `pounds` are money.
 */
export function scanQuantities(text: string, sterling = isSterling(text)): readonly ScannedQuantity[] {
  const stretches = numberStretches(text, sterling)
  if (stretches.length === 0) return []
  const found: ScannedQuantity[] = []
  for (const tokens of stretches) scanTokens(openLists(tokens), found)
  return found
}

/** Adds what one stretch of a text holds. */
function scanTokens(tokens: Tokens, found: ScannedQuantity[]): void {
  const blocked = addressSpans(tokens)
  let address = 0
  for (let at = 0; at < tokens.list.length; ) {
    if (!mayStart(tokens, at)) {
      at++
      continue
    }
    const token = tokens.list[at]!
    while (address < blocked.length && blocked[address]!.end <= token.start) address++
    const inside = address < blocked.length && blocked[address]!.start <= token.start
    const read = inside ? undefined : readAt(tokens, at)
    // `5 USD 5`: a unit serves the number before it, and no second one.
    const end = found.at(-1)?.end ?? 0
    if (read?.quantity && read.quantity.start >= end) found.push(read.quantity)
    at = read ? Math.max(read.next, at + 1) : pastRefused(tokens, at)
  }
}

// A figure that was refused takes what is glued to it along; anything else is passed one by one.
const pastRefused = (tokens: Tokens, at: number): number =>
  tokens.list[at]!.kind === 'figure' ? pastGlued(tokens, at) : at + 1

/** What stands at a token: how far it reaches, and the quantity if it is one. */
interface Read {
  readonly next: number
  readonly quantity: ScannedQuantity | undefined
}

const none = (next: number): Read => ({ next, quantity: undefined })

function readAt(tokens: Tokens, at: number): Read | undefined {
  const between = tokens.list[at - 1]?.low === 'between' || tokens.list[at - 2]?.low === 'between'
  const single = readPiece(tokens, at, between)
  if (!single) return undefined
  const piece = readRatio(tokens, single) ?? readRange(tokens, single)
  const { hedge, next } = hedgeOf(tokens, piece)
  if (isListMarker(tokens, piece) || isSuspended(tokens, piece)) return none(piece.next)
  if (dashFollows(tokens, piece.next)) return none(pastGlued(tokens, piece.next + 1))
  if (!isCounted(tokens, piece, !!hedge)) return none(piece.next)
  const { start, end } = piece
  return { next, quantity: { start, end, value: buildQuantity(tokens.text.slice(start, end), piece, hedge) } }
}

// Most words start no number, and most articles none either; this keeps the scan quick.
function mayStart(tokens: Tokens, at: number): boolean {
  const { kind, low, text } = tokens.list[at]!
  if (kind === 'mark')
    return text.charCodeAt(0) < 0x80 ? isSign(tokens, at) : /\p{No}/u.test(text) || isSign(tokens, at)
  if (low === 'a' || low === 'an') return mayBeCounted(tokens.list[at + 1])
  return kind === 'figure' || numberStarters.has(low)
}

/** Whether a word makes a number with the article before it; what is no plain word is not told at once. */
const mayBeCounted = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || !isLowerAscii(next.low) || countedByArticle.has(next.low) || mayBeUnit(next.low)

/** The hedge around a piece, and the token after all of it. Prepositions do not hedge half of an adjective. */
export function hedgeOf(
  tokens: Tokens,
  piece: Piece,
): { hedge: Hedge | undefined; first: number; next: number } {
  const after = hedgeAfter(tokens, piece.next)
  const before = hedgeBefore(tokens, piece.first)
  const bound =
    before && !(/^(?:over|under)$/.test(before.hedge) && isAdjectival(tokens, piece)) ? before : undefined
  return {
    hedge: after?.hedge ?? bound?.hedge ?? (isMeasuredOne(tokens, piece) ? 'loosely' : undefined),
    first: bound?.first ?? piece.first,
    next: after?.next ?? piece.next,
  }
}

/**
 * `The crossing takes an hour.`, `cut from an hour to 20 minutes`: the article counts; `a day` and less are said of any time, and `an
 * hour longer` of another.
 */
function isMeasuredOne({ list }: Tokens, { first, next, unit }: Piece): boolean {
  const [before, after] = [lowAt(list, first - 1), lowAt(list, next)]
  return (
    next === first + 2 &&
    /^an?$/.test(list[first]!.low) &&
    /^(?:hour|week|month|year)$/.test(unit.unit) &&
    ((before === 'from' && after === 'to' && list[next + 1]?.kind === 'figure') ||
      (/^(?:takes|took|lasts|lasted)$/.test(before) &&
        /^(?:[.,;:)]|from|by|but|and|on|in|at|with|for|when|while|because|)$/.test(after)))
  )
}

// `1. ` or `2) ` at the start of a block, or ` 2) ` within it where no bracket is open.
function isListMarker({ list, text }: Tokens, { first, next, low, unit }: Piece): boolean {
  const mark = list[next]
  const marks = !!mark && touches(list[next - 1], mark) && /^\s+\S/.test(text.slice(mark.end, mark.end + 3))
  if (!marks || !low.digits || !low.plain || unit.unit !== '') return false
  if (first === 0) return /^[.)]$/.test(mark.text)
  return mark.text === ')' && !isBracketOpen(text, list[first]!.start)
}

// How many tokens back an open bracket is looked for, and how many units.
const bracketReach = 30
const longestBracket = 600

function isBracketOpen(text: string, end: number): boolean {
  const from = Math.max(0, end - longestBracket)
  const start = text.slice(from, end).lastIndexOf('(')
  return start >= 0 && tokenise(text, { start: from + start, end }).list.length <= bracketReach
}

// `five- and six-year-olds`: what is counted comes with the next number.
function isSuspended({ list }: Tokens, { next }: Piece): boolean {
  const dash = list[next]
  return !!dash && isHyphen(dash) && touches(list[next - 1], dash) && !touches(dash, list[next + 1])
}

// `22,24,26` is three figures.
function openLists(tokens: Tokens): Tokens {
  if (!tokens.list.some(isList)) return tokens
  const list = tokens.list.flatMap(token => {
    if (!isList(token)) return [token]
    let { start } = token
    return listedFigures(token.text)!.map(text => {
      const made: Token = { kind: 'figure', text, low: text, start, end: start + text.length }
      start = made.end + 1
      return made
    })
  })
  return { text: tokens.text, list, sterling: tokens.sterling }
}

const isList = ({ kind, text }: Token): boolean =>
  kind === 'figure' && text.includes(',') && listedFigures(text) !== undefined
