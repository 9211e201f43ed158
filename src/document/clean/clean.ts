import { matchAt } from '../../text/match-at.ts'
import { once } from '../../text/once.ts'
import type { Run, SourceMap } from '../source-map.ts'
import { hideAddresses } from './address.ts'
import { composed } from './composed.ts'
import { type Piece, withText } from './piece.ts'

/** What a reader sees of one block, and the way back to the source. */
export interface CleanText {
  readonly text: string
  readonly map: SourceMap
}

const space = '[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]'
// Soft hyphen, zero-width characters, bidi controls, variation selectors, tags, byte order mark. The fillers of Hangul
// stand for a letter.
const unseen = '(?![\\u115F\\u1160\\u3164\\uFFA0])\\p{Default_Ignorable_Code_Point}|[\\uFFF9-\\uFFFB]'
// Full-width forms of ASCII, and the digits of other scripts.
const variant = '[\\uFF01-\\uFF5E]|(?![0-9])\\p{Nd}'
const spaces = `(?<space>${space}{2,}|(?! )${space})`
const spacesHere = new RegExp(spaces, 'y')
const special = once(() => new RegExp(`${spaces}|(?<unseen>(?:${unseen})+)|(?<variant>${variant})`, 'gu'))

/**
 * Joins the pieces of a block and cleans them the same way in every format: white space is one space, unseen
 * characters are gone, full-width forms and foreign digits are ASCII, addresses are placeholders, all is NFC, and
 * no space stands at either end. `reserved`: characters that are markup in this place of the source.
 */
export function cleanText(pieces: readonly Piece[], reserved = ''): CleanText {
  const seen: Piece[] = []
  for (const piece of pieces) for (const shown of hideAddresses(piece)) addCleaned(seen, shown)
  const { text, runs } = composed(joinPieces(seen))
  return { text, map: reserved === '' ? { runs } : { runs, reserved } }
}

function addCleaned(pieces: Piece[], piece: Piece): void {
  let found = nextSpecial(piece.text, 0)
  if (!found) pieces.push(piece)
  else if (piece.kind !== 'verbatim')
    pieces.push(
      withText(
        piece,
        piece.text.replace(special(), (...match) => cleaned(match.at(-1))),
      ),
    )
  else {
    let at = 0
    for (; found; found = nextSpecial(piece.text, at)) {
      pieces.push(part(piece, at, found.index))
      at = found.index + found[0].length
      const text = cleaned(found.groups!)
      if (text === '') continue
      const { source } = part(piece, found.index, at)
      const character = found.groups!['space'] === undefined || /^[^\S\r\n]$/.test(found[0])
      pieces.push({ text, source, kind: character ? 'character' : 'other' })
    }
    pieces.push(part(piece, at, piece.text.length))
  }
}

// Any but ASCII's characters, Latin letters with marks, dashes, quotation marks, currencies and the placeholder.
const uncommon = /[^ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027\u20a0-\u20bf\ufffc]| {2}/g

/**
 * The next match of what is to be cleaned. Looked for only from where it may be: a third of the time. Nearly always that
 * is a line break.
 */
function nextSpecial(text: string, from: number): RegExpExecArray | null {
  const at = matchAt(uncommon, text, from)?.index
  if (at === undefined) return null
  const start = at > from && text[at - 1] === ' ' ? at - 1 : at
  return matchAt(spacesHere, text, start) ?? matchAt(special(), text, start)
}

function part({ text, source }: Piece, start: number, end: number): Piece {
  return {
    text: text.slice(start, end),
    source: { start: source.start + start, end: source.start + end },
    kind: 'verbatim',
  }
}

function cleaned(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['space'] !== undefined) return ' '
  return groups['variant'] === undefined ? '' : asciiOf(groups['variant'].codePointAt(0)!)
}

function asciiOf(code: number): string {
  // U+FF01-FF5E stand in the order of ASCII's U+0021-007E.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  // Unicode gives digits in whole runs from zero to nine (https://www.unicode.org/policies/stability_policy.html).
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

interface Draft {
  readonly text: string
  readonly runs: readonly Run[]
}

function joinPieces(pieces: readonly Piece[]): Draft {
  const runs: Run[] = []
  const texts: string[] = []
  let length = 0
  let spaced = true
  for (const given of pieces) {
    const piece: Piece = spaced && given.text.startsWith(' ') ? withoutFirst(given) : given
    if (piece.text === '') continue
    spaced = piece.text.endsWith(' ')
    texts.push(piece.text)
    appendRun(runs, runOf(piece, length))
    length += piece.text.length
  }
  const text = texts.join('')
  return spaced && text !== '' ? withoutLast(text, runs) : { text, runs }
}

const withoutFirst = (piece: Piece): Piece =>
  piece.kind === 'verbatim' ? part(piece, 1, piece.text.length) : withText(piece, piece.text.slice(1))

function withoutLast(text: string, runs: Run[]): Draft {
  const last = runs.pop()!
  const end = last.text.end - 1
  const source = last.verbatim ? { start: last.source.start, end: last.source.end - 1 } : last.source
  if (end > last.text.start)
    runs.push({
      text: { start: last.text.start, end },
      source,
      verbatim: last.verbatim,
      character: last.character,
    })
  return { text: text.slice(0, -1), runs }
}

function runOf({ text, source, kind }: Piece, start: number): Run {
  const span = { start, end: start + text.length }
  return { text: span, source, verbatim: kind === 'verbatim', character: kind === 'character' }
}

/** Verbatim runs that follow each other in text and source are one, so that a map stays small. */
function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last?.verbatim && run.verbatim && last.source.end === run.source.start)
    runs[runs.length - 1] = {
      text: { start: last.text.start, end: run.text.end },
      source: { start: last.source.start, end: run.source.end },
      verbatim: true,
      character: false,
    }
  else runs.push(run)
}
