import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Outcome, runCommand } from '../run-command.ts'

let folder = ''
const home = process.cwd()
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-source-')))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

const run = (...words: string[]): Promise<Outcome> => runCommand(words)

test('an article is held against several sources, beside the facts file', async () => {
  write('.factcheck.yml', 'names:\n  - { name: Ingrid Sollund, not: [Ingrid Solund] }\n')
  write(
    'one.txt',
    'The quarry at Hellvik employs 41 people and ships granite to Rostock. Boats call twice a week. Most are small.\n',
  )
  write('two.txt', 'Ingrid Sollund has run the Hellvik quarry since 2009.\n')
  write(
    'copy.txt',
    'Ingrid Solund has run the quarry since 2009. It ships granite to Rostock and to Lübeck, and employs 41.\n',
  )
  const { code, stdout } = await run(
    '--source',
    'one.txt',
    '--source=two.txt',
    '--format=compact',
    'copy.txt',
  )
  expect(stdout).toContain(
    'misspelled-name: Unexpected "Ingrid Solund", expected "Ingrid Sollund": listed as wrong [fact .factcheck.yml',
  )
  expect(stdout).toMatch(
    /warning unsupported-claim: Unexpected name "Lübeck", no source has it \[fact one\.txt:1\]/,
  )
  expect(stdout).not.toContain('2009')
  expect(code).toBe(1)
})

test.each(['', '\n \n'])('a source that is empty stops the run: %j', async text => {
  write('wire.txt', text)
  write('copy.txt', 'The quarry at Hellvik employs 41 people.\n')
  expect(await run('--source', 'wire.txt', 'copy.txt')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wire.txt: is empty: no source to check against\n',
  })
})

test('a source that is not there stops the run', async () => {
  write('copy.txt', 'Nothing.\n')
  const { code, stderr } = await run('--source', 'gone.txt', 'copy.txt')
  expect(stderr).toContain('gone.txt')
  expect(code).toBe(2)
})
