import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formats } from '../../src/report/formats.ts'
import { codeFrame } from '../../src/text/code-frame.ts'
import { createSource, positionAt } from '../../src/text/source.ts'
import { options, reportOf } from './report-of.ts'

// Reports are made of findings and their excerpts; here they are held against what the whole text says.

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('word', ' ', '. ', 'é', '漢', '🌉', '\t', 'x'.repeat(120)) },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028') },
)
const given = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 60 }),
    from: fc.nat(59),
    length: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ pieces, from, length }) => {
    const first = Math.min(from, pieces.length - 1)
    const start = pieces.slice(0, first).join('').length
    const found = pieces.slice(first, first + length).join('')
    return { text: pieces.join(''), start, end: start + found.length, found }
  })
  // No finding parts a line ending.
  .filter(({ text, start, end }) => [start, end].every(at => text.slice(at - 1, at + 1) !== '\r\n'))

const findingAt = ({
  text,
  start,
  end,
  found,
}: {
  text: string
  start: number
  end: number
  found: string
}) => {
  const source = createSource(text)
  return {
    rule: 'misspelled-name',
    severity: 'error' as const,
    message: 'Unexpected',
    file: 'a.md',
    start: positionAt(source, start),
    end: positionAt(source, end),
    found,
    fix: { start, end, text: '' },
  }
}

/** Columns in bytes, counted from the start of the line. */
function byteColumn(text: string, offset: number): number {
  const source = createSource(text)
  const { line } = positionAt(source, offset)
  return Buffer.byteLength(text.slice(source.lineStarts[line - 1]!, offset)) + 1
}

describe('what is reported of an excerpt is what the whole text says', () => {
  test('the frame', () => {
    fc.assert(
      fc.property(given, place => {
        const { text, start, end } = place
        const shown = formats['pretty']!(reportOf(text, [findingAt(place)]), options)
        const frame = codeFrame(createSource(text), { start, end }, { context: 0 })
        const lines = frame.split('\n').map(line => `    ${line.slice(2)}`)
        expect(shown).toContain(lines.join('\n'))
      }),
    )
  })

  test('the places of reviewdog, in bytes, and those of SARIF', () => {
    fc.assert(
      fc.property(given, place => {
        const { text, start, end } = place
        const finding = findingAt(place)
        const report = reportOf(text, [finding])
        const [{ location, suggestions }] = JSON.parse(formats['rdjson']!(report, options)).diagnostics
        const range = {
          start: { line: finding.start.line, column: byteColumn(text, start) },
          end: { line: finding.end.line, column: byteColumn(text, end) },
        }
        expect([location.range, suggestions[0].range]).toEqual([range, range])
        const [{ locations }] = JSON.parse(formats['sarif']!(report, options)).runs[0].results
        expect(locations[0].physicalLocation.region).toEqual({
          startLine: finding.start.line,
          startColumn: finding.start.column,
          endLine: finding.end.line,
          endColumn: finding.end.column,
        })
      }),
    )
  })
})
