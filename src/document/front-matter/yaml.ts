import { isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import { type Piece, verbatim } from '../clean/piece.ts'
import type { Field } from './field.ts'
import { type ScalarStyle, scalarPieces } from './scalar.ts'

// No front matter is nested like this; the parser is recursive, and its stack is not.
const deepest = 100

/** The strings at the top level of a YAML front matter; none if it is broken. */
export function readYaml(body: string): Field[] {
  if (nesting(body) > deepest) return []
  return topLevel(body, body) ?? topLevel(unfolded(body), body) ?? []
}

/** `read` is the body, or as long as it. */
function topLevel(read: string, body: string): Field[] | undefined {
  const { contents, errors } = parseDocument(read, { uniqueKeys: false, logLevel: 'silent' })
  if (errors.length > 0 || !isMap(contents)) return undefined
  return contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) ? fieldOf(String(key.value), value, body) : [],
  )
}

/**
 * Quoted strings on one line each, at the same offsets. Several publishing tools take a string whose next lines are
 * not indented, and much is published so; YAML does not.
 */
const unfolded = (body: string): string =>
  body.replace(/^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\[^\r\n])*"|'[^']*')/gm, string =>
    string.replace(/[\r\n]/g, ' '),
  )

/** At least as deep as the text is nested: brackets, and what can open a level without one. */
function nesting(body: string): number {
  let brackets = 0
  let highest = 0
  for (const [found] of body.matchAll(/[[{\]}]/g)) {
    brackets = Math.max(0, brackets + (found === '[' || found === '{' ? 1 : -1))
    highest = Math.max(highest, brackets)
  }
  const indents = body.split('\n').map(line => Math.ceil((/^[ \t?:-]*/.exec(line)![0].length + 1) / 2))
  return indents.reduce((most, indent) => Math.max(most, indent), highest)
}

function fieldOf(key: string, scalar: Scalar, body: string): Field[] {
  const [start, end] = scalar.range ?? [0, 0]
  const value = scalar.type === 'PLAIN' ? (scalar.source ?? '') : String(scalar.value)
  if (scalar.type !== 'PLAIN' && typeof scalar.value !== 'string') return []
  const pieces = piecesOf(scalar, body, { start, end })
  const fits = squash(pieces.map(({ text }) => text).join('')) === squash(value)
  return [{ key, value, pieces: fits ? pieces : [{ text: value, source: { start, end }, kind: 'other' }] }]
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim()

function piecesOf({ type }: Scalar, body: string, { start, end }: Piece['source']): Piece[] {
  const quoted: ScalarStyle | undefined =
    type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : undefined
  if (quoted) return scalarPieces(body.slice(start + 1, end - 1), start + 1, quoted)
  if (type === 'PLAIN') return scalarPieces(body.slice(start, end), start, 'plain')
  const header = body.indexOf('\n', start) + 1
  return header > start && header < end
    ? scalarPieces(body.slice(header, end), header, 'plain')
    : [verbatim('', start)]
}
