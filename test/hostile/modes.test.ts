import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { factlint } from '../run-process.ts'
import { times } from './articles.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { createProject, type Project, wrong } from './project.ts'

// Hostile articles beside good ones: neither threads nor a cache change what is said of any of them.

jest.setTimeout(120_000)

let project: Project
let expected: Outcome
beforeAll(async () => {
  project = createProject()
  const { put, folder } = project
  mkdirSync(join(folder, '.git'))
  for (const name of ['a.md', 'b.txt', 'c.html', 'd.mdx', 'z\n.md', '::error::.md']) put(name, wrong)
  put('latin.md', Buffer.from(`${wrong}caf\xe9`, 'latin1'))
  put('utf16.md', Buffer.from(`\uFEFF${wrong}`, 'utf16le'))
  put('nul.md', `${wrong}\0`)
  put('deep.md', times(5000, '> ') + wrong)
  put('deep.html', times(5000, '<div>') + wrong)
  put('open.mdx', `<a>\n\n${wrong}`)
  put('long.txt', Buffer.alloc(10_000_001, 'a'))
  put('broken/.factcheck.yml', times(5000, '['))
  put('broken/a.md', wrong)
  put('front.md', `---\nfactcheck: { rules: { no-such-rule: off } }\n---\n\n${wrong}`)
  symlinkSync('nowhere.md', join(folder, 'dead.md'))
  symlinkSync('round.md', join(folder, 'round.md'))
  expected = await run()
})
afterAll(() => project.remove())

const named = ['dead.md', 'round.md', 'gone.md', '*.nothing', '.']
const run = async (...words: readonly string[]): Promise<Outcome> =>
  outcomeOf(await factlint(project.folder, ...named, '--format=json', ...words))

test('each that can be read has its finding, each that cannot its cause', () => {
  expect(expected.code).toBe(2)
  expect(expected.found.map(text => text.replace(/:\d.*/, ''))).toEqual([
    '::error::.md',
    'a.md',
    'b.txt',
    'c.html',
    'd.mdx',
    'z\n.md',
  ])
  const refused = [
    'broken/a.md',
    'deep.html',
    'deep.md',
    'front.md',
    'latin.md',
    'long.txt',
    'nul.md',
    'open.mdx',
  ]
  for (const file of [...refused, 'utf16.md', 'dead.md', 'round.md', 'gone.md', '*.nothing'])
    expect(expected.failed.filter(told => told.startsWith(`${file}: `))).toHaveLength(1)
})

describe('the same is said', () => {
  test.each([
    ['with a cache that is empty', ['--cache']],
    ['with a cache that is full', ['--cache']],
    ['with threads', ['--jobs', '3']],
    ['with threads and a cache', ['--jobs', '2', '--cache']],
  ])('%s', async (_, words) => {
    expect(await run(...words)).toEqual(expected)
  })

  test('in whatever order the files are named', async () => {
    const ended = await factlint(project.folder, '--format=json', ...named.toReversed())
    expect(outcomeOf(ended)).toEqual(expected)
  })

  test.each([
    ['empty', ''],
    ['an empty map', '{}'],
    ['deep', times(100_000, '[')],
    ['a prototype', '{"__proto__":{"a.md":{"findings":[]}}}'],
    ['no text', '\0'],
  ])('with a cache that anyone may have written: %s', async (_, content) => {
    for (const name of ['.factlintcache/articles.json', 'node_modules/.cache/factlint/articles.json'])
      project.put(name, content)
    expect(await run('--cache')).toEqual(expected)
  })

  test('of eight runs at once over one cache', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => run('--cache')))
    expect(all).toEqual(all.map(() => expected))
  })
})
