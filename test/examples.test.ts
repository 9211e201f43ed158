import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lintText } from '../src/index.ts'
import { applyEdits } from '../src/text/edit.ts'
import { factsOf } from './facts-of.ts'

const folder = new URL('../examples/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const facts = factsOf(read('.factcheck.yml'), 'examples/.factcheck.yml')

/** What is reported in a text, one line each: `line:column severity rule: found -> expected`. */
const report = (text: string, path: string): string[] =>
  lintText(text, { path, facts }).findings.map(
    ({ start, severity, rule, found, expected }) =>
      `${start.line}:${start.column} ${severity} ${rule}: ${found.replace(/\s+/g, ' ')} -> ${expected}`,
  )

test.each([
  { file: 'clean.md', reported: [] },
  {
    file: 'planted-errors.md',
    reported: [
      '3:47 error wrong-date: May 19 -> 2024-05-18',
      '4:8 error misspelled-name: Achterburg -> Achterberg',
      '4:37 error misspelled-name: Kestral Quay -> Kestrel Quay',
      '4:54 error misspelled-name: Zoe Marchetti -> Zoë Marchetti',
      '5:17 error misspelled-name: Tarnmouth Tram Company -> Tarnmouth Light Rail',
      '7:14 error wrong-count: sixteen -> 14',
      '7:29 error misspelled-name: Achterbreg -> Achterberg',
      '7:63 error wrong-date: April 2021 -> 2021-03',
      '8:22 error wrong-count: $221 million -> $212 million',
      '8:54 error wrong-count: eight miles -> 9.5 km',
      '10:9 warn unsupported-value: 30,412 -> more than 30,000',
    ],
  },
  {
    file: 'report.md',
    reported: [
      '9:12 error misspelled-name: Achterburg -> Achterberg',
      '10:1 error wrong-count: twelve -> 14',
      '15:21 error misspelled-name: Marcheti -> Marchetti',
      '23:5 error misspelled-name: Marchetty -> Marchetti',
    ],
  },
  {
    file: 'wire.txt',
    reported: [
      '5:30 error wrong-date: May 20 -> 2024-05-18',
      '10:35 error misspelled-name: Zoe Marchetti -> Zoë Marchetti',
    ],
  },
])('$file', ({ file, reported }) => {
  expect(report(read(file), file)).toEqual(reported)
})

test('the fixes of the examples are spellings, and leave no spelling to fix', () => {
  for (const file of ['planted-errors.md', 'report.md', 'wire.txt']) {
    const text = read(file)
    const { findings } = lintText(text, { path: file, facts })
    const fixable = findings.filter(({ fix }) => fix !== undefined)
    expect(new Set(fixable.map(({ rule }) => rule))).toEqual(new Set(['misspelled-name']))
    const fixed = applyEdits(
      text,
      fixable.flatMap(({ fix }) => fix ?? []),
    )
    expect(report(fixed, file).filter(line => line.includes('misspelled-name'))).toEqual([])
  }
})
