import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createPool } from '../../src/check/pool.ts'
import { noFacts } from '../../src/facts/facts.ts'

// A thread that runs out of memory takes its time.
jest.setTimeout(120_000)

const entry = new URL('../fixtures/mortal-worker.mjs', import.meta.url)
const loaded = { facts: noFacts, sources: [], files: [], digest: () => '' }

const pools: { readonly close: () => Promise<void> }[] = []
afterEach(() => Promise.all(pools.splice(0).map(pool => pool.close())))

/** Gives the texts of articles to threads all at once, and what came back of each, in order. */
async function outcomes(texts: readonly string[], jobs: number): Promise<readonly string[]> {
  const pool = createPool({ entry, jobs, run: { rules: {} } })
  pools.push(pool)
  const checks = texts.map((text, at) => {
    const place = { path: `/${at}.md`, file: `${at}.md` }
    return pool.check({ place, loaded, bytes: Buffer.from(text) })
  })
  return (await Promise.all(checks)).map(outcome =>
    'failures' in outcome
      ? outcome.failures.map(({ file, message }) => `${file} ${message}`).join()
      : String((outcome.collected[0] as unknown as { about: string }).about),
  )
}

const ended = 'not checked: the thread that worked on it ended:'

describe.each([1, 2, 5])('in %d threads', jobs => {
  test('each article is answered for, however many there are', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `text ${at}`)
    expect(await outcomes(texts, jobs)).toEqual(texts.map((text, at) => `${at}.md: ${text}`))
  })

  test.each([
    ['exit', 'exit code 7'],
    ['throw', 'no more'],
  ])('one that does %s is named, and the others are checked', async (deed, cause) => {
    expect(await outcomes(['one', deed, 'two', 'three', deed, 'four'], jobs)).toEqual([
      '0.md: one',
      `1.md ${ended} ${cause}`,
      '2.md: two',
      '3.md: three',
      `4.md ${ended} ${cause}`,
      '5.md: four',
    ])
  })
})

test('where all of them end, all are named', async () => {
  expect(await outcomes(['exit', 'exit', 'exit'], 2)).toEqual(
    [0, 1, 2].map(at => `${at}.md ${ended} exit code 7`),
  )
})

test('a thread that cannot begin is said', async () => {
  const pool = createPool({ entry: new URL('../no-such.mjs', import.meta.url), jobs: 1, run: { rules: {} } })
  pools.push(pool)
  const place = { path: '/a.md', file: 'a.md' }
  const outcome = await pool.check({ place, loaded, bytes: Buffer.from('') })
  expect(outcome).toMatchObject({
    failures: [{ file: 'a.md', message: expect.stringContaining('no-such.mjs') }],
  })
})

test('facts are sent to a thread once', async () => {
  const pool = createPool({ entry, jobs: 1, run: { rules: {} } })
  pools.push(pool)
  // What is sent is cloned, and this getter is then read.
  let reads = 0
  const facts = Object.defineProperty({ ...noFacts }, 'names', {
    enumerable: true,
    get: () => [reads++].slice(1),
  })
  for (const file of ['a.md', 'b.md', 'c.md'])
    await pool.check({
      place: { path: `/${file}`, file },
      loaded: { ...loaded, facts },
      bytes: Buffer.from('x'),
    })
  expect(reads).toBe(1)
})
