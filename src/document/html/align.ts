import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../../text/span.ts'
import { type Piece, verbatim } from '../clean/piece.ts'

/** A stretch of HTML that a parser read as one text. */
export interface Written {
  readonly raw: string
  /** Its offset in the source. */
  readonly start: number
  /** Tags may stand in it (the parser took them for nothing), and what belongs to other texts. */
  readonly holes?: readonly Span[]
  readonly hasTags?: boolean
}

// What stands in place of what is no part of the text. No text has it: a NUL reads as U+FFFD.
const gap = '\0'
const tag = /<!--(?:-?>|[\s\S]*?--!?>)|<[!/?][^>]*>|<[a-z](?:=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["'])|[^>=])*>/gi
// HTML, 13.2.5.72-80: character references, with or without a semicolon.
const part = /\0+|\r\n?|&(?:#(?:x[\da-f]+|\d+);?|[a-z][\da-z]*;?)|[^\0\r&]+|&/gi
// The longest of the names that need no semicolon.
const longestBare = 6

/**
 * The pieces of an HTML text or attribute: its value as the parser has it, held against its source. A value that cannot
 * have come from there stands for the whole span.
 */
export function htmlPieces(value: string, written: Written, whole: Span): Piece[] {
  return alignHtml(value, written) ?? [{ text: value, source: whole, kind: 'other' }]
}

function alignHtml(value: string, written: Written): Piece[] | undefined {
  const { raw, start } = written
  if (value === raw) return [verbatim(value, start)]
  const pieces: Piece[] = []
  let read = 0
  for (const { 0: found, index } of masked(written).matchAll(part)) {
    for (const piece of piecesOf(found, value, read)) {
      if (!value.startsWith(piece.text, read)) return undefined
      read += piece.text.length
      const from = start + index + piece.source.start
      pieces.push({ ...piece, source: { start: from, end: from + piece.source.end - piece.source.start } })
    }
  }
  return read === value.length ? pieces : undefined
}

function masked({ raw, start, holes = [], hasTags = false }: Written): string {
  const parts: string[] = []
  let at = start
  for (const hole of holes) {
    if (hole.start < at) continue
    parts.push(raw.slice(at - start, hole.start - start), gap.repeat(hole.end - hole.start))
    at = hole.end
  }
  const text = parts.join('') + raw.slice(at - start)
  return hasTags ? text.replace(tag, found => gap.repeat(found.length)) : text
}

function piecesOf(found: string, value: string, read: number): Piece[] {
  if (found.startsWith(gap)) return []
  if (found.startsWith('\r')) return [{ text: '\n', source: { start: 0, end: found.length }, kind: 'other' }]
  if (!found.startsWith('&') || found === '&') return [verbatim(found, 0)]
  const reference = found.startsWith('&#') ? numeric(found, value, read) : named(found, value, read)
  if (!reference) return [verbatim(found, 0)]
  const { text, length } = reference
  const decoded: Piece = { text, source: { start: 0, end: length }, kind: 'character' }
  return length < found.length ? [decoded, verbatim(found.slice(length), length)] : [decoded]
}

interface Reference {
  readonly text: string
  readonly length: number
}

/** Whatever the number, it stands for one character: the value has it. */
function numeric(found: string, value: string, read: number): Reference | undefined {
  const code = value.codePointAt(read)
  return code === undefined ? undefined : { text: String.fromCodePoint(code), length: found.length }
}

/** `&eacute;`, or the longest beginning that is a name without a semicolon, where the value has its character. */
function named(found: string, value: string, read: number): Reference | undefined {
  const whole = found.endsWith(';') ? decodeNamedCharacterReference(found.slice(1, -1)) : false
  if (whole && value.startsWith(whole, read)) return { text: whole, length: found.length }
  // An attribute's `&copy=1` is left as it is.
  if (value.startsWith(found, read)) return undefined
  for (let length = Math.min(found.length - 1, longestBare); length >= 2; length--) {
    const text = decodeNamedCharacterReference(found.slice(1, 1 + length))
    if (text && value.startsWith(text, read)) return { text, length: 1 + length }
  }
  return undefined
}
