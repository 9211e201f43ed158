import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ArticleCheck } from '../../src/check/article-check.ts'
import { type CheckedUnder, keyedCache } from '../../src/check/cached.ts'
import type { Job } from '../../src/check/checker.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { openCache } from '../../src/files/cache.ts'
import { cacheFolder } from '../../src/files/cache-folder.ts'
import { projectOfEachTest } from '../project.ts'
import { runCommand } from '../run-command.ts'

const project = projectOfEachTest()
const { at, put, read } = project
beforeEach(() => {
  put('.factcheck.yml', 'names: [Odile Vassenaar]\n')
})

const own = '.factlintcache/articles.json'
const inModules = 'node_modules/.cache/factlint/articles.json'
const wrong = 'Odile Vasenaar spoke.\n'
const run = (...words: string[]) => runCommand(['--cache', '--format=compact', ...words])
const report = {
  code: 1,
  stdout:
    'a.md:1:1: error misspelled-name: Unexpected "Odile Vasenaar", expected "Odile Vassenaar" [fact .factcheck.yml:1]\n',
  stderr: '',
}

/** The file's bytes, with the finding in it changed and a fresh checksum: what only a cache that was read gives. */
async function planted(change: (text: string) => string): Promise<void> {
  const cache = await openCache<unknown>(dirname(at(own)))
  const [, body = ''] = read(own).split('\n')
  for (const [path, [key, value]] of Object.entries(JSON.parse(body) as Record<string, [string, unknown]>))
    cache.put(path, key, JSON.parse(change(JSON.stringify(value))))
  await cache.save()
}

test('what was found is kept: the second run reads it', async () => {
  put('a.md', wrong)
  expect(await run()).toEqual(report)
  await planted(text => text.replace('Unexpected', 'Remembered'))
  expect((await run()).stdout).toContain('Remembered')
  put('a.md', `${wrong}\n`)
  expect(await run()).toEqual(report)
})

describe('where it lies', () => {
  test.each([
    ['in a folder of its own, which git ignores', undefined, own],
    ['in node_modules where there is one', 'node_modules/x/package.json', inModules],
  ])('%s', async (_, file, expected) => {
    put('a.md', wrong)
    if (file) put(file, '{}')
    await run()
    expect([own, inModules].filter(path => existsSync(at(path)))).toEqual([expected])
    if (!file) expect(read('.factlintcache/.gitignore')).toBe('*\n')
  })

  test('at the root of the project, wherever the run is started', async () => {
    put('.git/HEAD', '')
    put('sub/a.md', wrong)
    process.chdir(at('sub'))
    expect(await cacheFolder(at('sub'))).toBe(at('.factlintcache'))
  })

  test.each([
    ['node_modules', own],
    ['node_modules/.cache', own],
    ['node_modules/.cache/factlint', own],
  ])('never behind a link: %s', async (link, expected) => {
    put('a.md', wrong)
    mkdirSync(dirname(at(link)), { recursive: true })
    mkdirSync(join(project.root, 'elsewhere'))
    symlinkSync(join(project.root, 'elsewhere'), at(link))
    expect(await run()).toEqual(report)
    expect(readdirSync(join(project.root, 'elsewhere'))).toEqual([])
    expect(existsSync(at(expected))).toBe(true)
  })

  test('nowhere, if there is only a link', async () => {
    put('a.md', wrong)
    mkdirSync(join(project.root, 'elsewhere'))
    symlinkSync(join(project.root, 'elsewhere'), at('.factlintcache'))
    const stderr = 'No cache: there is no place for it in this project\n'
    expect(await run()).toEqual({ ...report, stderr })
    expect(readdirSync(join(project.root, 'elsewhere'))).toEqual([])
  })

  test('nowhere, if there is a file', async () => {
    put('a.md', wrong)
    put('.factlintcache', 'own')
    const stderr = 'No cache: there is no place for it in this project\n'
    expect(await run()).toEqual({ ...report, stderr })
    expect(read('.factlintcache')).toBe('own')
  })

  test('a link in the place of the file is not followed, but replaced', async () => {
    put('a.md', wrong)
    await run()
    await planted(text => text.replace('Unexpected', 'Remembered'))
    const outside = join(project.root, 'outside.json')
    writeFileSync(outside, readFileSync(at(own)))
    rmSync(at(own))
    symlinkSync(outside, at(own))
    const before = readFileSync(outside, 'utf8')
    expect(await run()).toEqual(report)
    rmSync(at(own))
    symlinkSync(outside, at(own))
    put('a.md', `${wrong}\n`)
    expect(await run()).toEqual(report)
    expect(readFileSync(outside, 'utf8')).toBe(before)
    expect(read(own)).not.toBe(before)
  })

  const asOthers = process.getuid?.() === 0 ? test.skip : test
  asOthers('a place that cannot be written is said, and changes nothing else', async () => {
    put('a.md', wrong)
    put('.factlintcache/.gitignore', '*\n')
    chmodSync(at('.factlintcache'), 0o500)
    expect(await run()).toEqual({ ...report, stderr: 'The cache was not written: permission denied\n' })
    chmodSync(at('.factlintcache'), 0o700)
  })

  test('a pipe in the place of the new file is not waited for', async () => {
    put('a.md', wrong)
    put('.factlintcache/.gitignore', '*\n')
    execFileSync('mkfifo', [`${at(own)}.${process.pid}.tmp`])
    expect(await run()).toEqual({
      ...report,
      stderr: 'The cache was not written: is a socket or a device, not a file\n',
    })
  })

  test('a folder in the place of the file is said, and changes nothing else', async () => {
    put('a.md', wrong)
    put(`${own}/x`, '')
    expect(await run()).toEqual({ ...report, stderr: 'The cache was not written: is a folder\n' })
  })
})

describe('a broken cache is none', () => {
  const value = { findings: ['kept'] }
  const folderOf = () => at('.factlintcache')
  async function write(): Promise<Buffer> {
    mkdirSync(folderOf(), { recursive: true })
    const cache = await openCache(folderOf())
    cache.put(at('a.md'), 'key-a', value)
    cache.put(at('b.md'), 'key-b', { findings: [] })
    expect(await cache.save()).toBeUndefined()
    return readFileSync(at(own))
  }
  async function read(bytes: Uint8Array) {
    writeFileSync(at(own), bytes)
    const cache = await openCache(folderOf())
    return [cache.get(at('a.md'), 'key-a'), cache.get(at('b.md'), 'key-b')]
  }

  beforeEach(() => {
    put('a.md', '')
    put('b.md', '')
  })

  test('whole, it gives what was kept, under its key alone', async () => {
    expect(await read(await write())).toEqual([value, { findings: [] }])
    const cache = await openCache(folderOf())
    expect(cache.get(at('a.md'), 'key-b')).toBeUndefined()
    expect(cache.get(at('c.md'), 'key-a')).toBeUndefined()
  })

  test('with any one byte changed', async () => {
    const bytes = await write()
    for (let index = 0; index < bytes.length; index++) {
      const changed = Uint8Array.from(bytes)
      changed[index] = changed[index]! ^ 1
      expect(await read(changed)).toEqual([undefined, undefined])
    }
  })

  test('cut off anywhere', async () => {
    const bytes = await write()
    for (let length = 0; length < bytes.length; length++)
      expect(await read(bytes.subarray(0, length))).toEqual([undefined, undefined])
  })

  test.each([
    ['the file of another tool', '{"a.md":{"size":1}}'],
    ['not UTF-8', '\xff\xfe'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('%s', async (_, text) => {
    await write()
    expect(await read(Buffer.from(text, 'latin1'))).toEqual([undefined, undefined])
  })

  test('larger than memory', async () => {
    await write()
    truncateSync(at(own), 2 ** 33)
    const cache = await openCache(folderOf())
    expect(cache.get(at('a.md'), 'key-a')).toBeUndefined()
  })

  test('with the checksum of another tool', async () => {
    const [, body = ''] = (await write()).toString().split('\n')
    const sum = createHash('sha256').update(body).digest('base64')
    expect(await read(Buffer.from(`${sum}\n${body}`))).toEqual([undefined, undefined])
  })
})

test('an entry in the place of another one is none', async () => {
  put('a.md', wrong)
  put('b.md', wrong)
  const first = await run()
  const cache = await openCache<unknown>(dirname(at(own)))
  const [, body = ''] = read(own).split('\n')
  const [a, b] = Object.entries(JSON.parse(body) as Record<string, [string, unknown]>)
  cache.put(a![0], ...b![1])
  cache.put(b![0], ...a![1])
  await cache.save()
  expect(await run()).toEqual(first)
})

test.each([
  ['no findings', '"findings":', '"finding":'],
  ['a rule that a terminal obeys', '"rule":"misspelled-name"', '"rule":"\\u001b[2J"'],
  ['a place that is none', '"line":1', '"line":"\\u001b[2J"'],
  ['a finding of another file', '"file":"a.md"', '"file":"b.md"'],
  ['nothing', /^.*$/, 'null'],
])('an entry that says %s is none', async (_, before, after) => {
  put('a.md', wrong)
  await run()
  await planted(text => text.replace(before, after))
  expect(await run()).toEqual(report)
})

describe('a check is known where all that it depends on is the same', () => {
  const under: CheckedUnder = {
    program: '1',
    cwd: '/p',
    run: { rules: { 'wrong-count': { severity: 'warn' } } },
  }
  const loadedAs = (digest: string): Job['loaded'] => ({
    facts: noFacts,
    sources: [],
    files: [],
    digest: () => digest,
  })
  const job: Job = {
    place: { path: '/p/a.md', file: 'a.md' },
    loaded: loadedAs('facts'),
    bytes: Buffer.from('Text'),
  }

  test.each<[what: string, under: CheckedUnder, job: Job]>([
    ['of another program', { ...under, program: '2' }, job],
    ['from another folder', { ...under, cwd: '/' }, job],
    ['with other rules', { ...under, run: { rules: { 'wrong-count': { severity: 'error' } } } }, job],
    ['of another day', { ...under, run: { ...under.run, published: '2020-01-01' } }, job],
    ['under other facts', under, { ...job, loaded: loadedAs('others') }],
    ['under another name', under, { ...job, place: { path: '/p/a.md', file: '../p/a.md' } }],
    ['of another text', under, { ...job, bytes: Buffer.from('text') }],
  ])('one %s is none', async (_, otherUnder, otherJob) => {
    const cache = await openCache<ArticleCheck>(project.root)
    const check = { findings: [], collected: [] }
    keyedCache(cache, under).put(job, check)
    expect(keyedCache(cache, { ...under }).get({ ...job })).toEqual(check)
    expect(keyedCache(cache, otherUnder).get(otherJob)).toBeUndefined()
  })
})

test('articles that are gone are dropped, others stay', async () => {
  for (const name of ['a.md', 'b.md', 'c.md']) put(name, wrong)
  await run()
  rmSync(at('b.md'))
  put('a.md', `${wrong}\n`)
  await run('a.md')
  const [, body = ''] = read(own).split('\n')
  expect(Object.keys(JSON.parse(body)).sort()).toEqual([at('a.md'), at('c.md')])
})

test('what could not be checked is checked again', async () => {
  put('a.md', 'a \u0000 b')
  expect((await run()).code).toBe(2)
  expect((await run()).code).toBe(2)
})

test('a file whose time and size stay is read all the same', async () => {
  put('a.md', wrong)
  await run()
  const { atime, mtime } = statSync(at('a.md'))
  put('a.md', wrong.replace('spoke', 'slept').replace('Vasenaar', 'Vasennar'))
  utimesSync(at('a.md'), atime, mtime)
  expect((await run()).stdout).toContain('Vasennar')
})

test('a run that changed nothing writes nothing', async () => {
  put('a.md', wrong)
  await run()
  const before = statSync(at(own), { bigint: true })
  await run()
  expect(statSync(at(own), { bigint: true }).ino).toBe(before.ino)
  expect(statSync(at(own), { bigint: true }).mtimeNs).toBe(before.mtimeNs)
})

test('--stdin has no use for it', async () => {
  const { code, stderr } = await run('--stdin')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'factlint: --cache keeps what was found in files: give no --stdin with it\nSee factlint --help.\n',
  })
})
