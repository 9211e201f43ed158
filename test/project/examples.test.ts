import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { factsOf } from '../facts-of.ts'
import { bin } from '../run-process.ts'
import { codeBlocks, readPage } from './markdown-page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = new URL('../../examples/', import.meta.url)
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
      '4:1 error misspelled-name: Imogen Achterburg -> Imogen Achterberg',
      '4:37 error misspelled-name: Kestral Quay -> Kestrel Quay',
      '4:55 error misspelled-name: Zoe Marchetti -> Zoë Marchetti',
      '5:18 error misspelled-name: Tarnmouth Tram Company -> Tarnmouth Light Rail',
      '7:14 error wrong-count: sixteen stops -> 14',
      '7:29 error misspelled-name: Achterbreg -> Achterberg',
      '7:68 error wrong-date: April 2021 -> 2021-03',
      '8:23 error wrong-count: $221 million -> $212 million',
      '8:55 error wrong-count: eight miles -> 9.5 km',
      '10:9 warn unsupported-value: 30,412 passengers -> more than 30,000',
      '12:25 error wrong-role-holder: Piers Oduya -> Zoë Marchetti',
      '12:83 error reversed-change: 14 to 17 stops -> a change from 17 to 14',
      '13:40 error altered-quote: We had ordered umbrellas, and we should not have ordered trams -> We had ordered umbrellas, and we should have ordered trams',
    ],
  },
  {
    file: 'report.md',
    reported: [
      '9:2 error misspelled-name: Imogen* [**Achterburg -> Imogen Achterberg',
      '10:1 error wrong-count: twelve&nbsp;stops -> 14',
      '15:15 error misspelled-name: Zoë Marcheti -> Zoë Marchetti',
      '22:5 error misspelled-name: Zoë > Marchetty -> Zoë Marchetti',
    ],
  },
  {
    file: 'wire.txt',
    reported: [
      '5:67 error wrong-date: May 20 -> 2024-05-18',
      '12:65 error misspelled-name: Zoe Marchetti -> Zoë Marchetti',
    ],
  },
])('$file', ({ file, reported }) => {
  expect(report(read(file), file)).toEqual(reported)
})

const commandLine = /^\$ (?:cd (\S+) && )?npx factlint (.*)\n([\s\S]*)$/
const sessions = ['README.md', 'docs/commands.md'].flatMap(page =>
  codeBlocks(readPage(page)).flatMap(({ value }) => {
    const [, cwd = '.', words, shown] = commandLine.exec(value) ?? []
    return words === undefined || shown === undefined ? [] : { page, cwd, words, shown }
  }),
)

test('pages show runs over the examples', () => expect(sessions).toHaveLength(3))

test.each(sessions)('$page shows what `factlint $words` prints', ({ cwd, words, shown }) => {
  const { stdout } = spawnSync(process.execPath, [bin, '--no-color', ...words.split(' ')], {
    cwd: join(root, cwd),
    encoding: 'utf8',
  })
  for (const part of shown.split(/\n\.\.\.(?:\n|$)/)) expect(stdout).toContain(part)
})

test('the fixes of the examples are spellings, and leave no spelling to fix', () => {
  for (const file of ['planted-errors.md', 'report.md', 'wire.txt']) {
    const text = read(file)
    const { findings } = lintText(text, { path: file, facts })
    const fixable = findings.filter(({ fix }) => fix !== undefined)
    expect(new Set(fixable.map(({ rule }) => rule))).toEqual(new Set(['misspelled-name']))
    const fixed = applyEdits(
      text,
      fixable.map(({ fix }) => fix!),
    )
    expect(report(fixed, file).filter(line => line.includes('misspelled-name'))).toEqual([])
  }
})
