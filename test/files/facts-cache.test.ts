import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type KnownFacts, loadFacts } from '../../src/facts/load.ts'
import { openFactsCache } from '../../src/files/facts-cache.ts'

let project = ''
let cache = ''
const facts =
  'counts: [{ subject: boats, value: more than 20, unit: boat }]\ndates: [{ event: x, date: 2020 }]\n'
const path = () => join(project, 'facts.yml')
const put = (text: string, name = 'facts.yml') => writeFileSync(join(project, name), text)

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-known-')))
  cache = join(project, 'cache')
  mkdirSync(cache)
  put(facts)
})
afterEach(() => rmSync(project, { recursive: true }))

/** Loads the facts with what a cache knows, and says whether it knew them. */
async function load(program = '1.0') {
  const store = openFactsCache(cache, program)
  let isKnown = false
  const known: KnownFacts = {
    ...store,
    get: async file => {
      const found = await store.get(file)
      isKnown = found !== undefined
      return found
    },
  }
  return { facts: await loadFacts(path(), { project, known }), isKnown }
}

test('facts are known in the next run, and are the same', async () => {
  const first = await load()
  const second = await load()
  expect([first.isKnown, second.isKnown]).toEqual([false, true])
  expect(second.facts).toEqual(first.facts)
  expect(second.facts.counts[0]!.value!.interval.high).toBe(Number.POSITIVE_INFINITY)
})

test('other bytes, another program and another place are not known', async () => {
  await load()
  put(`${facts}# more\n`)
  expect((await load()).isKnown).toBe(false)
  expect((await load('1.1')).isKnown).toBe(false)
  writeFileSync(join(project, 'package.json'), '{}')
  const { get } = openFactsCache(cache, '1.1')
  const file = { path: path(), realPath: path(), project, text: `${facts}# more\n` }
  expect(await get(file)).toBeDefined()
  expect(await get({ ...file, path: 'facts.yml' })).toBeUndefined()
  expect(await get({ ...file, project: tmpdir() })).toBeUndefined()
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  [
    'a letter changed',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))),
  ],
  ['empty', () => Buffer.alloc(0)],
])('what is broken is none: %s', async (_, breakUp) => {
  const { facts: right } = await load()
  const [name] = readdirSync(cache)
  writeFileSync(join(cache, name!), breakUp(readFileSync(join(cache, name!))))
  expect(await load()).toEqual({ facts: right, isKnown: false })
  expect((await load()).isKnown).toBe(true)
})

test('a link in the place of the cache is neither read nor followed', async () => {
  await load()
  const [name] = readdirSync(cache)
  const other = join(project, 'other')
  writeFileSync(other, readFileSync(join(cache, name!)))
  rmSync(join(cache, name!))
  symlinkSync(other, join(cache, name!))
  expect((await load()).isKnown).toBe(false)
})

test('mistakes are told in every run, and facts of several files are read again', async () => {
  put('names: [{ nmae: x }]\n')
  for (const _ of [1, 2]) await expect(load()).rejects.toThrow()
  put('names: [Ada Quill]\n', 'base.yml')
  put('extends: ./base.yml\n')
  await load()
  put('names: [Bo Finch]\n', 'base.yml')
  const { facts: loaded, isKnown } = await load()
  expect([loaded.names.map(({ name }) => name), isKnown]).toEqual([['Bo Finch'], false])
})
