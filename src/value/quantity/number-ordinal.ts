import type { Span } from '../../text/span.ts'
import { readSpoken, spokenValue } from './number-spoken.ts'
import { lowAt, pastHyphen, type Tokens, tokenise, touches } from './number-tokens.ts'
import { ordinals } from './number-words.ts'

/** An ordinal of a text: `fourth`, `twenty-first`, `28th`. */
export interface ScannedOrdinal extends Span {
  readonly value: number
}

/** Finds the ordinals of a text, in words and digits, in order. Offsets are UTF-16 units, `end` exclusive. */
export function scanOrdinals(text: string): readonly ScannedOrdinal[] {
  const tokens = tokenise(text)
  const found: ScannedOrdinal[] = []
  for (let at = 0; at < tokens.list.length; ) {
    const read = readDigits(tokens, at) ?? readWords(tokens, at)
    if (read?.ordinal) found.push(read.ordinal)
    at = read?.next ?? at + 1
  }
  return found
}

interface Read {
  readonly next: number
  readonly ordinal?: ScannedOrdinal
}

function readDigits({ list }: Tokens, at: number): Read | undefined {
  const [figure, suffix] = [list[at]!, list[at + 1]]
  const shaped = figure.kind === 'figure' && touches(figure, suffix) && /^[1-9][\d,]{0,8}$/.test(figure.text)
  const joined =
    touches(list[at - 1], figure) && (list[at - 1]!.kind === 'word' || list[at - 1]!.text === '-')
  if (!shaped || joined) return undefined
  const value = Number(figure.text.replaceAll(',', ''))
  if (suffix!.low !== suffixOf(value)) return undefined
  return { next: at + 2, ordinal: { start: figure.start, end: suffix!.end, value } }
}

function suffixOf(value: number): string {
  const [tens, ones] = [value % 100, value % 10]
  if (tens > 10 && tens < 14) return 'th'
  return ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'
}

function readWords(tokens: Tokens, at: number): Read | undefined {
  const { list } = tokens
  const spoken = readSpoken(tokens, at, true)
  const joint = spoken && list[spoken.next]?.low === 'and' ? 1 : 0
  const index = spoken ? pastHyphen(tokens, spoken.next) + joint : at
  const value = ordinals.get(lowAt(list, index))
  if (value === undefined) return spoken && { next: spoken.next }
  const whole = spoken ? completed(spoken.last, spokenValue(spoken), value, joint) : value
  if (whole === undefined) return { next: index + 1 }
  return { next: index + 1, ordinal: { start: list[at]!.start, end: list[index]!.end, value: whole } }
}

// `twenty-first` is one ordinal; `one third` and `two-thirds` are parts.
function completed(last: string, before: number, value: number, joint: number): number | undefined {
  if (value >= 100) return last === 'none' || joint ? undefined : before * value
  if (joint && last !== 'hundred' && last !== 'scale') return undefined
  if (last === 'tens') return value < 10 ? before + value : undefined
  return last === 'hundred' || last === 'scale' ? before + value : undefined
}
