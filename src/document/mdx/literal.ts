import { characterOf } from '../../text/characters.ts'
import { type Piece, rewritten, verbatim } from '../clean/piece.ts'

// A string of JavaScript, or a template without substitutions, and nothing else.
const literal =
  /^\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)\s*$/
// ECMAScript, 12.9.4: what stands for one character, or for nothing at the end of a line.
const escaped = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g

/** The string that an expression is. */
export const literalValue = (code: string): string | undefined =>
  literalPieces(code, 0)
    ?.map(({ text }) => text)
    .join('')

/** The pieces of the string that an expression is, from its offset on; `undefined` where it is something else. */
export function literalPieces(code: string, start: number): Piece[] | undefined {
  const found = literal.exec(code)
  const raw = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!found || raw === undefined) return undefined
  const from = start + code.search(/["'`]/) + 1
  return rewritten(verbatim(raw, from), escaped, ([, braced, four = braced, two = four, other = '']) => ({
    text: two === undefined ? decode(other) : characterOf(Number.parseInt(two, 16)),
    kind: 'character',
  }))
}

const decode = (written: string): string =>
  /^[\r\n\u2028\u2029]/.test(written) ? '' : (spaces[written] ?? written)

const spaces: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  v: '\v',
  f: '\f',
  b: '\b',
  0: '\0',
}
