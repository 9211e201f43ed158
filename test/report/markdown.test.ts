import { describe, expect, test } from '@jest/globals'
import { formats } from '../../src/report/formats.ts'
import { liveIn, nodesOf } from './live-markup.ts'
import { hostile, imprecise, misspelled, options, reportOf, text } from './report-of.ts'

const markdown = (...given: Parameters<typeof reportOf>) => formats['markdown']!(reportOf(...given), options)

test('counts, then a list under each file', () => {
  const other = { ...misspelled, file: 'a.md' }
  expect(
    markdown(text, [other, misspelled, imprecise], {
      failures: [{ file: 'gone.md', message: 'no such file' }],
    }),
  ).toBe(
    [
      '## factlint: 2 errors and 1 warning in 2 of 3 files',
      '',
      '### Not checked',
      '',
      '- `gone.md`: `no such file`',
      '',
      '### `a.md`',
      '',
      '- **error** at 2:15, `misspelled-name`: `Unexpected "Rocah", expected "Rocha"` (fact: `.factcheck.yml:4`)',
      '',
      '### `notes/harbour.md`',
      '',
      '- **error** at 2:15, `misspelled-name`: `Unexpected "Rocah", expected "Rocha"` (fact: `.factcheck.yml:4`)',
      '- **warning** at 2:37, `unsupported-value`: `Unexpected 14 arches, expected more than 10` (suggestion: `more than 10 arches`)',
      '',
    ].join('\n'),
  )
})

test('says so where nothing was found', () => {
  expect(markdown('', [])).toBe('## factlint: 3 files checked, nothing found\n')
})

describe.each(hostile)('%s', (_, command) => {
  const file = `${command}.md`
  const finding = { ...misspelled, file, message: command, suggestions: [command, command] }
  const fact = { kind: 'name' as const, id: command, file: command, line: 1 }
  const page = markdown(text, [finding, { ...finding, fact }], {
    failures: [{ file: command, message: command }],
  })

  test('is live nowhere', () => {
    expect(liveIn(page)).toEqual([])
  })

  test('stands in code alone', () => {
    const ours =
      /^(factlint: 2 errors in 1 of 3 files|Not checked|error| at 2:15, |: | |, or | \(suggestion: |; fact: |\))$/
    const prose = nodesOf(page).flatMap(({ type, value = '' }) => (type === 'text' ? value : []))
    expect(prose.filter(value => !ours.test(value))).toEqual([])
  })
})

test.each(['`', ' x', 'x ', '', ' ', '``a`b```', '\\'])('the code span of %j holds it whole', message => {
  const page = markdown(text, [{ ...misspelled, message }])
  const spans = nodesOf(page).flatMap(({ type, value = '' }) => (type === 'inlineCode' ? value : []))
  expect(spans[2]!.trim()).toBe(message.trim())
})

test.each([1_000, 20_000, 200_000])('stays under 1 MiB with %i findings, and says what is missing', count => {
  const findings = Array.from({ length: count }, () => ({ ...misspelled, message: 'ж'.repeat(40) }))
  const page = markdown(text, findings)
  expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024)
  const shown = page.split('\n- **error**').length - 1
  const last = /\nThe summary is full: (\d+) more findings in the log and the other reports\.\n$/.exec(page)
  expect(shown + Number(last?.[1] ?? 0)).toBe(count)
  expect(last !== null).toBe(count > 10_000)
})

test('one message that is too long is left out', () => {
  const page = markdown(text, [{ ...misspelled, message: 'x'.repeat(2_000_000) }])
  expect(page).toMatch(/The summary is full: 1 more finding in the log/)
})
