import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/engine/finding.ts'
import { formats } from '../../src/report/formats.ts'
import type { Report } from '../../src/report/report.ts'
import { findingIn, hostile, options, reportOf } from './report-of.ts'

const text = 'The bridge – opened.\nBuilt by 🌉 Ines Rocah in 1911, it has 14 arches.\n'
const at = text.indexOf('Rocah')
const misspelled = findingIn(text, 'Rocah', {
  message: 'Unexpected "Rocah", expected "Rocha"',
  fix: { start: at + 3, end: at + 5, text: 'ha' },
})
const imprecise = findingIn(text, '14 arches', {
  rule: 'unsupported-value',
  severity: 'warn',
  message: 'Too much',
})

describe('gitlab', () => {
  const gitlab = (report: Report, base = '') => JSON.parse(formats['gitlab']!(report, { ...options, base }))
  const fingerprints = (report: Report): string[] =>
    gitlab(report).map(({ fingerprint }: { fingerprint: string }) => fingerprint)

  test('has what the widget shows', () => {
    expect(gitlab(reportOf(text, [misspelled, imprecise]), 'site')).toEqual([
      {
        description: 'Unexpected "Rocah", expected "Rocha"',
        check_name: 'misspelled-name',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: { path: 'site/notes/harbour.md', lines: { begin: 2, end: 2 } },
      },
      {
        description: 'Too much',
        check_name: 'unsupported-value',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'minor',
        location: { path: 'site/notes/harbour.md', lines: { begin: 2, end: 2 } },
      },
    ])
  })

  test('an empty list where nothing was found', () => {
    expect(gitlab(reportOf('', []))).toEqual([])
  })

  test('what could not be checked blocks', () => {
    const failures = [
      { file: 'gone.md', message: 'no such file' },
      { file: 'a.yml', line: 3, message: 'x' },
    ]
    expect(gitlab(reportOf('', [], { failures }))).toMatchObject([
      { severity: 'blocker', location: { path: 'gone.md', lines: { begin: 1 } } },
      { severity: 'blocker', location: { path: 'a.yml', lines: { begin: 3 } } },
    ])
  })

  test('a fingerprint outlives a move, and a change elsewhere', () => {
    const moved = `A new beginning.\n\n${text.replace('opened', 'was closed')}And an end.\n`
    const [before] = fingerprints(reportOf(text, [misspelled]))
    expect(fingerprints(reportOf(moved, [findingIn(moved, 'Rocah')]))).toEqual([before])
  })

  test.each<[string, Partial<Finding>]>([
    ['another file', { file: 'notes/other.md' }],
    ['another rule', { rule: 'wrong-count' }],
    ['another word', { found: 'Rochah' }],
  ])('%s has another fingerprint', (_, more) => {
    const [one, other] = fingerprints(reportOf(text, [misspelled, { ...misspelled, ...more }]))
    expect(other).not.toBe(one)
  })

  test('no two are equal, however equal the findings', () => {
    const all = fingerprints(reportOf(text, [misspelled, misspelled, misspelled]))
    expect(new Set(all).size).toBe(3)
  })
})

describe('junit', () => {
  const junit = (report: Report) => formats['junit']!(report, options)

  test('a suite for each file; a warning passes', () => {
    const files = ['clean.md', 'notes/harbour.md']
    const failures = [{ file: 'gone.md', message: 'no such file' }]
    expect(junit(reportOf(text, [misspelled, imprecise], { files, failures }))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="factlint" tests="4" failures="1" errors="1" time="0">
  <testsuite name="clean.md" tests="1" failures="0" errors="0" time="0">
    <testcase name="facts" classname="clean.md" file="clean.md" time="0"></testcase>
  </testsuite>
  <testsuite name="notes/harbour.md" tests="2" failures="1" errors="0" time="0">
    <testcase name="misspelled-name at 2:18" classname="notes/harbour.md" file="notes/harbour.md" line="2" time="0"><failure type="misspelled-name" message="Unexpected &quot;Rocah&quot;, expected &quot;Rocha&quot;">notes/harbour.md:2:18: error misspelled-name: Unexpected &quot;Rocah&quot;, expected &quot;Rocha&quot;</failure></testcase>
    <testcase name="unsupported-value at 2:40" classname="notes/harbour.md" file="notes/harbour.md" line="2" time="0"><system-out>notes/harbour.md:2:40: warning unsupported-value: Too much</system-out></testcase>
  </testsuite>
  <testsuite name="gone.md" tests="1" failures="0" errors="1" time="0">
    <testcase name="not checked" classname="gone.md" file="gone.md" time="0"><error type="not-checked" message="no such file">gone.md: no such file</error></testcase>
  </testsuite>
</testsuites>
`,
    )
  })

  // Every character an XML 1.0 document may hold (section 2.2), and markup of ours alone.
  const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
  const markup =
    /<\?xml [^<>]*\?>|<\/?(?:testsuites|testsuite|testcase|failure|error|system-out)(?: [a-z]+="[^"<>]*")*>/g

  test.each(hostile)('%s is no markup', (_, command) => {
    const finding = { ...misspelled, file: command, message: command, rule: command }
    const shown = junit(reportOf(text, [finding], { failures: [{ file: command, message: command }] }))
    expect(shown).toMatch(allowed)
    const rest = shown.replace(markup, '')
    expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/)
  })
})

describe('rdjson', () => {
  const rdjson = (report: Report) => JSON.parse(formats['rdjson']!(report, options))

  test('columns count bytes', () => {
    const { source, diagnostics } = rdjson(reportOf(text, [misspelled, imprecise]))
    expect(source).toEqual({ name: 'factlint' })
    expect(diagnostics).toEqual([
      {
        message: 'Unexpected "Rocah", expected "Rocha"',
        location: {
          path: 'notes/harbour.md',
          range: { start: { line: 2, column: 20 }, end: { line: 2, column: 25 } },
        },
        severity: 'ERROR',
        code: { value: 'misspelled-name' },
        suggestions: [
          { range: { start: { line: 2, column: 23 }, end: { line: 2, column: 25 } }, text: 'ha' },
        ],
      },
      {
        message: 'Too much',
        location: {
          path: 'notes/harbour.md',
          range: { start: { line: 2, column: 42 }, end: { line: 2, column: 51 } },
        },
        severity: 'WARNING',
        code: { value: 'unsupported-value' },
      },
    ])
  })

  test.each(['a', 'é', '–', '世界', '🌉', 'e\u0301', '\u{10FFFF}', '\uFFFD'])('after %j', before => {
    const line = `x\n${before} Rocah`
    const { range } = rdjson(reportOf(line, [findingIn(line, 'Rocah')])).diagnostics[0].location
    expect(range.start).toEqual({ line: 2, column: Buffer.byteLength(before) + 2 })
  })

  test('a range that ends at the end of the text, and one over two lines', () => {
    const { diagnostics } = rdjson(reportOf(text, [findingIn(text, 'opened.\nBuilt'), findingIn('é', 'é')]))
    expect(diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 16 },
      end: { line: 2, column: 6 },
    })
  })

  test('what could not be checked', () => {
    const failures = [
      { file: 'a.yml', line: 3, message: 'x' },
      { file: 'b.md', message: 'y' },
    ]
    expect(rdjson(reportOf('', [], { failures })).diagnostics).toEqual([
      { message: 'x', location: { path: 'a.yml', range: { start: { line: 3 } } }, severity: 'ERROR' },
      { message: 'y', location: { path: 'b.md' }, severity: 'ERROR' },
    ])
  })
})
