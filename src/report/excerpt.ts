import type { Finding } from '../engine/finding.ts'
import { createSource, type Position } from '../text/source.ts'
import { lineHasher } from './line-hashes.ts'

/** What reports show of the text around a finding: the text itself need not be kept. */
export interface Excerpt {
  /** The text right before and after the finding, so much as any report shows. */
  readonly before: string
  readonly after: string
  /** Where it starts: the line as git counts, for which a lone CR ends none; the column in bytes of UTF-8. From 1. */
  readonly gitLine: number
  readonly byteColumn: number
  /** The fingerprint of its first line; see {@link lineHasher}. */
  readonly lineHash: string
}

export interface Excerpted {
  readonly excerpt: Excerpt
}

/** A finding that can be reported without its article. */
export type ReportedFinding = Finding & Excerpted

// Enough for the words around a finding and for an excerpt of its line, with some to spare.
const mostUnits = 200

/** Gives each of the places of a text its excerpt, in one walk through the text. */
export function withExcerpts<P extends { readonly start: Position; readonly end: Position }>(
  text: string,
  places: readonly P[],
): (P & Excerpted)[] {
  if (places.length === 0) return []
  const hashOf = lineHasher(text)
  const measures = measure(
    text,
    places.map(({ start }) => start.offset),
  )
  return places.map(place => {
    const { start, end } = place
    const excerpt = {
      before: text.slice(Math.max(0, start.offset - mostUnits), start.offset),
      after: text.slice(end.offset, end.offset + mostUnits),
      ...measures.get(start.offset)!,
      lineHash: hashOf(start.line),
    }
    return { ...place, excerpt }
  })
}

type Measured = Pick<Excerpt, 'gitLine' | 'byteColumn'>

function measure(text: string, offsets: readonly number[]): ReadonlyMap<number, Measured> {
  const measures = new Map<number, Measured>()
  let at = 0
  let gitLine = 1
  let byteColumn = 1
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at)
      if (unit === lineFeed) gitLine++
      byteColumn = endsLine(text, at) ? 1 : byteColumn + bytesOf(unit)
    }
    measures.set(offset, { gitLine, byteColumn })
  }
  return measures
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)
}

/** The bytes that a UTF-16 unit takes in UTF-8; a pair of surrogates takes four, two for each. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
}

/** A place in a file, its column in UTF-16 units and in bytes of UTF-8. All from 1. */
interface BytePlace {
  readonly line: number
  readonly column: number
  readonly byteColumn: number
}

/** The place of an offset that lies in a finding or at its end. */
export function placeIn({ start, found, excerpt }: ReportedFinding, offset: number): BytePlace {
  const within = createSource(found.slice(0, offset - start.offset))
  const breaks = within.lineStarts.length - 1
  const last = within.text.slice(within.lineStarts[breaks])
  let bytes = 0
  for (let at = 0; at < last.length; at++) bytes += bytesOf(last.charCodeAt(at))
  // Only on its first line something of the article stands before the finding.
  const before = breaks === 0 ? { column: start.column, byteColumn: excerpt.byteColumn } : lineStart
  return {
    line: start.line + breaks,
    column: before.column + last.length,
    byteColumn: before.byteColumn + bytes,
  }
}

const lineStart = { column: 1, byteColumn: 1 }
