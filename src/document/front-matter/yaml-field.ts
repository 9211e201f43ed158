import { type Piece, verbatim } from '../clean/piece.ts'
import type { Field } from './field.ts'
import { type ScalarStyle, scalarPieces } from './scalar.ts'

/** A string of YAML, and where in a body it stands, its quotes included. */
export interface YamlString extends Readonly<Piece['source']> {
  readonly style: ScalarStyle | 'block'
  readonly value: string
}

/** The field that a string is; with the pieces of what is written, where they come to what it means. */
export function yamlField(key: string, string: YamlString, body: string): Omit<Field, 'isNested'> {
  const { value, start, end } = string
  const pieces = piecesOf(string, body)
  const read = pieces.map(({ text }) => text).join('')
  const fits = read === value || squash(read) === squash(value)
  return { key, value, pieces: fits ? pieces : [{ text: value, source: { start, end }, kind: 'other' }] }
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim()

function piecesOf({ style, start, end }: YamlString, body: string): Piece[] {
  if (style === 'plain') return scalarPieces(body.slice(start, end), start, style)
  if (style !== 'block') return scalarPieces(body.slice(start + 1, end - 1), start + 1, style)
  const header = body.indexOf('\n', start) + 1
  return header > start && header < end
    ? scalarPieces(body.slice(header, end), header, 'plain')
    : [verbatim('', start)]
}

const quoted = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\[^\r\n])*"|'[^']*')/gm

/**
 * Quoted strings on one line each, at the same offsets. Several publishing tools take a string whose next lines are
 * not indented, and much is published so; YAML does not.
 */
export const unfolded = (body: string): string =>
  body.replace(quoted, string => string.replace(/[\r\n]/g, ' '))

/** True for a body with such a string. */
export const hasUnindented = (body: string): boolean =>
  Array.from(body.matchAll(quoted)).some(([string]) => /\n[^ \t\r\n]/.test(string))
