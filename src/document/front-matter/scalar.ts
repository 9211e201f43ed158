import { characterOf } from '../../text/characters.ts'
import { type Piece, rewritten, verbatim } from '../clean/piece.ts'

/** How a string is written in front matter: with backslash escapes, with doubled quotes, or as it is. */
export type ScalarStyle = 'double' | 'single' | 'plain'

const fold = '(?<![ \\t])[ \\t]*(?:\\r?\\n[ \\t]*)+'
const special: Readonly<Record<ScalarStyle, RegExp>> = {
  double: new RegExp(`\\\\(?:x[\\da-f]{2}|u[\\da-f]{4}|U[\\da-f]{8}|\\r?\\n[ \\t]*|[^\\r\\n])|${fold}`, 'gi'),
  single: new RegExp(`''|${fold}`, 'g'),
  plain: new RegExp(fold, 'g'),
}

/**
 * The pieces of a front matter string, from what stands between its quotes. `start` is the offset of `raw`. Line
 * breaks become one space each; escapes are those of YAML 1.2 (5.7), which hold all of TOML's.
 */
export const scalarPieces = (raw: string, start: number, style: ScalarStyle): Piece[] =>
  rewritten(verbatim(raw, start), special[style], ([found]) => ({
    text: decode(found),
    kind: /[\r\n]/.test(found) ? 'other' : 'character',
  }))

function decode(found: string): string {
  if (found === "''") return "'"
  if (!found.startsWith('\\')) return ' '
  const name = found[1]!
  if (/[\r\n]/.test(name)) return ''
  if (found.length > 2) return characterOf(Number.parseInt(found.slice(2), 16))
  return escapes[name] ?? name
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
}
