import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { characterOf } from '../../text/characters.ts'
import { movePiece, type Piece, rewritten, verbatim } from '../clean/piece.ts'

/** A character reference (numeric ones of 6 and 7 digits at most): CommonMark 0.31, 2.5. */
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,30});/g
// The same, or a backslash escape (2.4).
const written = new RegExp(String.raw`\\[!-/:-@[-\`{-~]|${reference.source}`, 'g')
const trailing = /(?<![ \t])[ \t]+$/
const lines = /([^\r\n]*)(\r\n|\r|\n|$)/g

/**
 * The pieces of a Markdown text node: its value held against its source, which begins at offset `start`. Behind a
 * line ending stands what belongs to the containers (`>`, indents): it is skipped.
 * @returns `undefined` where the value cannot have come from this source.
 */
export function alignText(value: string, source: string, start: number): Piece[] | undefined {
  if (value === source) return [verbatim(value, start)]
  const pieces: Piece[] = []
  let read = 0
  for (const { 1: line = '', 2: ending = '', index } of source.matchAll(lines)) {
    const found = lineStarts(line, index === 0)
      .map(from => readLine(ending ? line.replace(trailing, '') : line, from))
      .find(({ text }) => (ending ? value.startsWith(text + ending, read) : value.slice(read) === text))
    if (!found) return undefined
    for (const piece of found.pieces) pieces.push(movePiece(piece, start + index))
    if (!ending) return pieces
    const end = start + index + line.length + ending.length
    pieces.push({ text: ' ', source: { start: end - ending.length, end }, kind: 'other' })
    read += found.text.length + ending.length
  }
  return read === value.length ? pieces : undefined
}

/**
 * Where the text of a line may begin. A `>` behind the indent is a container's, or, on a lazy line indented by four
 * columns, the text's own: the value decides.
 */
function lineStarts(line: string, first: boolean): number[] {
  if (first) return [0]
  const prefix = /^[ \t>]*/.exec(line)![0]
  const quotes = Array.from(prefix.matchAll(/>/g), ({ index }) => index)
  return [prefix.length, ...quotes.toReversed()]
}

interface ReadLine {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A line's characters from an offset on, decoded. */
function readLine(line: string, from: number): ReadLine {
  const pieces = rewritten(verbatim(line.slice(from), from), written, ([found]) => {
    const text = decode(found)
    return text === undefined ? undefined : { text, kind: 'character' }
  })
  return { text: pieces.map(({ text }) => text).join(''), pieces }
}

/** A text with its character references and backslash escapes decoded. */
export const decodeText = (text: string): string => text.replace(written, found => decode(found) ?? found)

const decode = (found: string): string | undefined =>
  found.startsWith('\\') ? found.slice(1) : decodeReference(found)

/** The character that a reference stands for (`&amp;`, `&#38;`); `undefined` where it is none. */
function decodeReference(written: string): string | undefined {
  const name = written.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  return /^#x/i.test(name) ? decodeNumber(name.slice(2), 16) : decodeNumber(name.slice(1), 10)
}

/** Control characters, surrogates, non-characters and what lies outside Unicode become U+FFFD, as micromark has it. */
function decodeNumber(digits: string, base: number): string {
  const character = characterOf(Number.parseInt(digits, base))
  return /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(character) ? '\uFFFD' : character
}
