import { bare, type Piece } from './build.ts'
import { isHyphen, lowAt, type Tokens, touches } from './number-tokens.ts'

/**
 * True where a number surely counts. `one` and `zero` are mostly other things than counts (`no one`, `one of them`,
 * `zero tolerance`), and `half` is often a place in a game or a book.
 */
export function isCounted(tokens: Tokens, piece: Piece, hedged: boolean): boolean {
  const { list } = tokens
  const word = list[piece.first]!.low
  const alone = piece.first === 0 && piece.next === list.length
  if (piece.high) return true
  if (piece.low.digits) return alone || !isBareSlash(tokens, piece)
  if (/^an?$/.test(word) && piece.low.next === piece.first + 1) return hedged
  if (/^(?:half|an?)$/.test(word) && piece.low.share) return isShare(tokens, piece, hedged || alone)
  if (piece.low.next !== piece.first + 1) return true
  if (word === 'one') return alone || hedged || isOneCounted(tokens, piece)
  if (/^(?:zero|nought|naught)$/.test(word))
    return alone || hedged || piece.unit !== bare || /\ws$/.test(lowAt(list, piece.next))
  return true
}

// `24/7`, `9/11`
const isBareSlash = ({ list }: Tokens, { first, next, unit }: Piece): boolean =>
  list[first + 1]?.text === '/' &&
  touches(list[first], list[first + 1]) &&
  unit === bare &&
  list[next]?.low !== 'of'

// `one day`, `one night` are as good as `once`; other units, and half an adjective, are counted.
function isOneCounted({ list }: Tokens, { first, next, unit }: Piece): boolean {
  if (unit !== bare)
    return unit.unit !== 'day' && unit.unit !== 'second' && !/^(?:this|that|no)$/.test(lowAt(list, first - 1))
  const hyphen = list[next]
  const word = lowAt(list, next + 1)
  const joined = !!hyphen && isHyphen(hyphen) && touches(list[next - 1], hyphen)
  return joined && !/^(?:on|to|off|time|way|sided|stop|size|by|of|liner|another|two|day)$/.test(word)
}

// What halves are of a game, a year, a pair.
const other =
  /^(?:first|second|third|other|latter|former|final|last|better|bottom|top|upper|lower|back|front|each|either|this|that|every|opening|\w+ern)$/

function isShare({ list }: Tokens, { first, next, unit }: Piece, sure: boolean): boolean {
  if (other.test(lowAt(list, first - 1))) return false
  if (unit !== bare || sure) return true
  // `the start of a quarter.`
  if (list[next - 1]!.low !== 'half') return !!list[next]
  return /^(?:of|the|an?|his|her|its|their|our|my|your|all|that|those|these)$/.test(lowAt(list, next))
}
