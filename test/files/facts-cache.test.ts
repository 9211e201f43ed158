import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { type KnownFacts, loadFacts } from '../../src/facts/load.ts'
import { openFactsCache } from '../../src/files/facts-cache.ts'
import { projectOfEachTest } from '../project.ts'

const project = projectOfEachTest()
const cache = 'cache'
const facts =
  'counts: [{ subject: boats, value: more than 20, unit: boat }]\ndates: [{ event: x, date: 2020 }]\n'
const path = () => project.at('facts.yml')

beforeEach(() => {
  mkdirSync(cache)
  project.put('facts.yml', facts)
})

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
  return { facts: await loadFacts(path(), { project: project.folder, known }), isKnown }
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
  project.put('facts.yml', `${facts}# more\n`)
  expect((await load()).isKnown).toBe(false)
  expect((await load('1.1')).isKnown).toBe(false)
  project.put('package.json', '{}')
  const { get } = openFactsCache(cache, '1.1')
  const file = { path: path(), realPath: path(), project: project.folder, text: `${facts}# more\n` }
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
  const other = project.put('other', readFileSync(join(cache, name!)))
  rmSync(join(cache, name!))
  symlinkSync(other, join(cache, name!))
  expect((await load()).isKnown).toBe(false)
})

test('mistakes are told in every run, and facts of several files are read again', async () => {
  project.put('facts.yml', 'names: [{ nmae: x }]\n')
  for (const _ of [1, 2]) await expect(load()).rejects.toThrow()
  project.put('base.yml', 'names: [Ada Quill]\n')
  project.put('facts.yml', 'extends: ./base.yml\n')
  await load()
  project.put('base.yml', 'names: [Bo Finch]\n')
  const { facts: loaded, isKnown } = await load()
  expect([loaded.names.map(({ name }) => name), isKnown]).toEqual([['Bo Finch'], false])
})
