import { readdirSync } from 'node:fs'
import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { projectOfEachTest } from '../project.ts'
import { bin, run } from '../run-process.ts'
import { archiveFacts, archives } from './archive-generator.ts'

jest.setTimeout(300_000)

const project = projectOfEachTest()
const { put } = project

const factlint = (words: readonly string[], env = {}) =>
  run(project.folder, [process.execPath, bin, '--format=json', ...words], { env })

test('the report of several threads is that of none', async () => {
  put('.factcheck.yml', archiveFacts)
  // Each of the archives is a folder of one.
  for (const [at, archive] of fc.sample(archives, { seed: 7, numRuns: 12 }).entries())
    for (const [name, text] of Object.entries(archive)) put(`${at}/${name}`, text)
  put('other/.factcheck.yml', 'root: true\nnames: [Odile Vasenaar]\n')
  put('other/a.md', 'Odile Vassenaar spoke.\n')
  const one = await factlint(['--jobs=1'])
  expect(JSON.parse(one.stdout).failures.length).toBeGreaterThan(0)
  expect(JSON.parse(one.stdout).findings.map(({ file }: { file: string }) => file)).toContain('other/a.md')
  expect(await factlint(['--jobs=2'])).toEqual(one)
  expect(await factlint(['--jobs=7', '--cache'])).toEqual(one)
  expect(await factlint(['--jobs=7', '--cache'])).toEqual(one)
  expect(await factlint(['--jobs=2', '--source=other/a.md'])).toEqual(
    await factlint(['--jobs=1', '--source=other/a.md']),
  )
})

test('runs at the same time share a cache', async () => {
  put('.factcheck.yml', archiveFacts)
  for (const [at, archive] of fc.sample(archives, { seed: 9, numRuns: 6 }).entries())
    for (const [name, text] of Object.entries(archive)) put(`${at}/${name}`, text)
  const alone = await factlint([])
  for (let round = 0; round < 2; round++) {
    const together = await Promise.all([1, 2, 3, 4].map(() => factlint(['--cache'])))
    expect(together).toEqual([alone, alone, alone, alone])
  }
  expect(readdirSync(project.at('.factlintcache')).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a thread that dies names its article; the others are checked, and the exit code is 2', async () => {
  put('.factcheck.yml', archiveFacts)
  for (const name of ['a', 'b', 'c', 'd']) put(`${name}.md`, 'Odile Vasenaar spoke.\n')
  put(
    'assassin.cjs',
    `const { isMainThread, parentPort } = require('node:worker_threads')
     const post = parentPort?.postMessage
     if (!isMainThread) parentPort.postMessage = outcome =>
       JSON.stringify(outcome).includes('b.md') ? process.exit(1) : post.call(parentPort, outcome)`,
  )
  const { code, stdout, stderr } = await factlint(['--jobs=2'], {
    NODE_OPTIONS: `--require ${project.at('assassin.cjs')}`,
  })
  const message = 'not checked: the thread that worked on it ended: exit code 1'
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { files: 3, errors: 3 },
    failures: [{ file: 'b.md', message }],
  })
  expect({ code, stderr }).toEqual({ code: 2, stderr: `b.md: ${message}\n` })
})

test.each(['--jobs=1', '--jobs=2'])('V8 knows all settings it is told for a long run with %s', async jobs => {
  put('long.md', 'The bell rang over the harbour.\n\n'.repeat(20_000))
  const { code, stderr } = await factlint([jobs, 'long.md'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test.each(['0', '-1', '1.5', 'many', '1000', ''])('--jobs=%s is refused', async jobs => {
  const { code, stderr } = await project.run(`--jobs=${jobs}`, '.')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^factlint: --jobs /)
})
