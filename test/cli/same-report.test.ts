import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { createProject, type Project } from '../project.ts'
import { type Archive, archiveFacts, archives } from './archive-generator.ts'

// However the work of a run is done, the same bytes come out of it.

// Each property takes hundreds of runs.
jest.setTimeout(300_000)

let project: Project
beforeEach(() => {
  project = createProject()
})
afterEach(() => project.remove())

function start(archive: Archive): void {
  project.remove()
  project = createProject()
  project.putAll({ '.factcheck.yml': archiveFacts, ...archive })
}

/** All that a run tells: its code, and the report in a few formats. */
const told = (...words: string[]) => project.run('--format=json', ...words)

/** As many runs as there are cases worth telling apart. */
const runs = { numRuns: 25 }

test('the archives have findings of every kind in them', async () => {
  const [many] = fc.sample(fc.array(archives, { minLength: 60, maxLength: 60 }), { seed: 1, numRuns: 1 })
  const messages = new Set<string>()
  for (const archive of many!) {
    start(archive)
    const { stdout } = await told()
    const { findings, failures } = JSON.parse(stdout)
    for (const { rule, message } of findings)
      messages.add(/ in \d articles/.test(message) ? 'across articles' : rule)
    for (const { message } of failures) messages.add(message.slice(0, 10))
  }
  expect([...messages].sort()).toEqual([
    'across articles',
    'holds a NU',
    'inconsistent-name',
    'line 2: Un',
    'misspelled-name',
    'unused-suppression',
    'wrong-count',
  ])
})

test('in whatever order the articles are named', async () => {
  const orders = archives.chain(archive =>
    fc.tuple(
      fc.constant(archive),
      fc.shuffledSubarray(Object.keys(archive), { minLength: Object.keys(archive).length }),
    ),
  )
  await fc.assert(
    fc.asyncProperty(orders, async ([archive, order]) => {
      start(archive)
      expect(await told(...order)).toEqual(await told(...order.toSorted()))
    }),
    runs,
  )
})

describe('--cache', () => {
  test('cold, warm, and after any change', async () => {
    await fc.assert(
      fc.asyncProperty(archives, archives, async (before, after) => {
        start(before)
        const first = await told()
        expect(await told('--cache')).toEqual(first)
        expect(await told('--cache')).toEqual(first)
        project.putAll(after)
        expect(await told('--cache')).toEqual(await told())
        project.put('.factcheck.yml', archiveFacts.replace('value: 14', 'value: 15'))
        expect(await told('--cache')).toEqual(await told())
      }),
      runs,
    )
  })

  test.each([
    ['--rule=misspelled-name=warn'],
    ['--rule=inconsistent-name=off'],
    ['--published=2020-01-01'],
    ['--facts=other.yml'],
    ['--source=b.md'],
    ['--quiet'],
  ])('with %s after a run without it', async word => {
    start({
      'a.md': 'Odile Vasenaar has 15 arches under the bridge.\n',
      'b.md': 'Odile Vassenaar spoke.\n',
      'other.yml': 'names: [Odile Vasenaar]\n',
    })
    await told('--cache')
    expect(await told('--cache', word)).toEqual(await told(word))
    expect(await told('--cache')).toEqual(await told())
  })

  test('a nearer facts file, and one that is extended', async () => {
    start({ 'old/a.md': 'Larsburg and Larsborg, and Larsbrog.\n', 'base.yml': 'names: [Larsburg]\n' })
    await told('--cache')
    project.put('old/.factcheck.yml', 'extends: ../base.yml\n')
    expect(await told('--cache')).toEqual(await told())
    project.put('base.yml', 'names: [Larsbrog]\n')
    expect(await told('--cache')).toEqual(await told())
  })

  test('with a facts file that has mistakes', async () => {
    start({ 'a.md': 'Larsburg.\n' })
    await told('--cache')
    project.put('.factcheck.yml', 'nmaes: []\n')
    const broken = await told('--cache')
    expect(broken).toEqual(await told())
    expect(broken.code).toBe(2)
  })

  test.each(['--fix', '--diff'])('with %s', async word => {
    const text = 'Odile Vasenaar opened the door.\n'
    start({ 'a.md': text, 'b.md': text })
    await told('--cache')
    const cached = await told('--cache', word)
    project.putAll({ 'a.md': text, 'b.md': text })
    expect(cached).toEqual(await told(word))
  })
})

describe('--shard and merge', () => {
  const formats = ['json', 'pretty', 'sarif', 'gitlab', 'junit', 'rdjson', 'markdown', 'github', 'compact']
  const shared = fc.tuple(
    archives,
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(...formats),
    fc.infiniteStream(fc.nat()),
  )

  async function shards(count: number, ...words: string[]): Promise<string[]> {
    const names = Array.from({ length: count }, (_, at) => `shard-${at + 1}.json`)
    for (const [at, name] of names.entries())
      await project.run(`--shard=${at + 1}/${count}`, `--format=json:${name}`, ...words)
    return names
  }

  test('what the shards found is what one run would have found', async () => {
    await fc.assert(
      fc.asyncProperty(shared, async ([archive, count, format, stream]) => {
        start(archive)
        const whole = await project.run(`--format=${format}`)
        const names = await shards(count)
        const order = names.map(name => ({ name, at: stream.next().value })).sort((a, b) => a.at - b.at)
        expect(await project.run('merge', ...order.map(({ name }) => name), `--format=${format}`)).toEqual(
          whole,
        )
      }),
      runs,
    )
  })

  test('each article is in one shard', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.integer({ min: 2, max: 4 }), async (archive, count) => {
        start(archive)
        const { files } = JSON.parse((await told()).stdout).summary
        const parts = await shards(count)
        const found = parts.map(name => JSON.parse(project.read(name)))
        const all = found.flatMap(({ shard }) => shard.articles.map(({ file }: { file: string }) => file))
        expect(all).toHaveLength(files)
        expect(new Set(all).size).toBe(files)
      }),
      { numRuns: 20 },
    )
  })
})
