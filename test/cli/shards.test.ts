import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { isInShard } from '../../src/check/shard.ts'
import { projectOfEachTest } from '../project.ts'
import { run } from '../run-process.ts'

jest.setTimeout(120_000)

const project = projectOfEachTest()

describe('the parts', () => {
  const files = Array.from({ length: 1000 }, (_, at) => `news/2024/${at}-post.md`)
  const partOf = (file: string, count: number) =>
    Array.from({ length: count }, (_, at) => at + 1).filter(index =>
      isInShard({ path: `/${file}`, file }, { index, count }),
    )

  test.each([1, 2, 3, 8])('each of many files is in one of %d, which are about as large', count => {
    const sizes = new Map<number, number>()
    for (const file of files) {
      const [index, ...others] = partOf(file, count)
      expect(others).toEqual([])
      sizes.set(index!, (sizes.get(index!) ?? 0) + 1)
    }
    expect(sizes.size).toBe(count)
    for (const size of sizes.values()) expect(Math.abs(size - 1000 / count)).toBeLessThan(4 * Math.sqrt(1000))
  })

  test('a file stays in its part, on every machine', () => {
    expect(['a.md', 'b.md', 'c.md', 'é/d.md'].map(file => partOf(file, 4))).toEqual([[4], [3], [3], [4]])
  })
})

describe('merge', () => {
  beforeEach(async () => {
    project.put('.factcheck.yml', 'names: [Odile Vassenaar]\n')
    for (const name of ['a', 'b', 'c', 'd', 'e']) project.put(`${name}.md`, 'Odile Vasenaar spoke.\n')
    await shard('1/3', 'one.json')
    await shard('2/3', 'two.json')
    await shard('3/3', 'three.json')
  })
  const shard = (part: string, name: string, ...words: string[]) =>
    project.run(`--shard=${part}`, `--format=json:${name}`, ...words)

  const otherRun =
    'is of another run than one.json: of other articles, settings or another version of factlint\n'
  test.each<[string, string[], string]>([
    ['two are missing', ['one.json'], 'merge: shards 2, 3 of 3 are missing\n'],
    ['one is missing', ['three.json', 'one.json'], 'merge: shard 2 of 3 is missing\n'],
    [
      'one is there twice',
      ['one.json', 'two.json', 'copy.json', 'three.json'],
      'copy.json: is shard 2 of 3, and so is two.json\n',
    ],
    [
      'one is of other parts',
      ['one.json', 'half.json', 'two.json'],
      'half.json: is a shard of 2, and one.json is one of 3\n',
    ],
    ['one is of other settings', ['one.json', 'two.json', 'strict.json'], `strict.json: ${otherRun}`],
    ['one is of other articles', ['one.json', 'two.json', 'more.json'], `more.json: ${otherRun}`],
    [
      'one is of a whole run',
      ['one.json', 'whole.json'],
      'whole.json: is no JSON report of a shard; see factlint --shard\n',
    ],
    [
      'one is cut off',
      ['one.json', 'cut.json'],
      'cut.json: is no JSON report of a shard; see factlint --shard\n',
    ],
    [
      'one is something else',
      ['one.json', 'a.md', 'null.json'],
      'a.md: is no JSON report of a shard; see factlint --shard\nnull.json: is no JSON report of a shard; see factlint --shard\n',
    ],
    ['one is not there', ['one.json', 'gone.json'], 'gone.json: no such file\n'],
  ])('%s: exit 2, and it is named', async (_, reports, stderr) => {
    project.putAll({
      'copy.json': project.read('two.json'),
      'cut.json': project.read('two.json').slice(0, -9),
      'null.json': 'null',
    })
    await shard('1/2', 'half.json')
    await shard('3/3', 'strict.json', '--rule=wrong-date=warn')
    await project.run('--format=json:whole.json')
    project.put('f.md', 'A new one.\n')
    await shard('3/3', 'more.json')
    expect(await project.run('merge', ...reports)).toEqual({ code: 2, stdout: '', stderr })
  })

  const merged = (...words: string[]) => project.run('merge', 'one.json', 'two.json', 'three.json', ...words)

  test('the exit code is that of all', async () => {
    expect((await merged()).code).toBe(1)
    project.put('b.md', 'a \u0000 b')
    for (const [at, name] of ['one.json', 'two.json', 'three.json'].entries())
      await shard(`${at + 1}/3`, name)
    expect(await merged('--format=compact')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^b\.md: /),
    })
    for (const name of ['a', 'b', 'c', 'd', 'e']) project.put(`${name}.md`, 'Odile Vassenaar spoke.\n')
    for (const [at, name] of ['one.json', 'two.json', 'three.json'].entries())
      await shard(`${at + 1}/3`, name)
    expect(await merged()).toEqual({ code: 0, stdout: '5 files checked, nothing found\n', stderr: '' })
  })

  test('a baseline is held against all', async () => {
    expect(await merged('--baseline=base.json', '--update-baseline')).toMatchObject({
      stderr: 'base.json: now holds 5 findings\n',
    })
    expect(await project.run('--baseline=base.json', '--format=compact')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(await merged('--baseline=base.json', '--format=compact')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('nothing to put together is a mistake', async () => {
    expect(await project.run('merge')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^factlint: merge needs the JSON reports/),
    })
  })

  test('where every article is ignored, that is said once they are together', async () => {
    project.put('.factcheck.yml', 'ignore: ["*.md"]\n')
    for (const [at, name] of ['one.json', 'two.json', 'three.json'].entries())
      expect((await shard(`${at + 1}/3`, name)).code).toBe(0)
    expect(await merged('--format=compact')).toEqual({
      code: 2,
      stdout: '',
      stderr: '.: every article here is ignored\n',
    })
  })
})

test.each([
  ['0/2', 'I must be between 1 and 2'],
  ['3/2', 'I must be between 1 and 2'],
  ['1', 'expected I/N'],
  ['1/2x', 'expected I/N'],
  ['a/b', 'expected I/N'],
])('--shard=%s is refused', async (part, message) => {
  const { code, stderr } = await project.run(`--shard=${part}`, '--format=json')
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test.each([
  [['--format=json', '--fix'], '--shard is a part of a run, and --fix needs all of it'],
  [['--format=json', '--since=main'], '--shard is a part of a run, and --since needs all of it'],
  [[], '--shard: factlint merge reads the shards as JSON'],
])('--shard with %j is refused', async (words, message) => {
  const { code, stderr } = await project.run('--shard=1/2', ...words)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test('what an article keeps out of itself is told when the shards are together', async () => {
  project.putAll({ 'a.md': '---\nfactcheck: { ignore: true }\n---\n\nIt rained.\n' })
  await project.run('--shard=1/1', '--format=json:one.json', 'a.md')
  expect((await project.run('merge', 'one.json')).stdout).toBe(
    'no file checked · 1 file ignored by front matter\n',
  )
})

test('a suppression that other articles may need is not called unused by a shard', async () => {
  const comment = '<!-- factlint-disable-next-line inconsistent-name -- cast so -->'
  project.putAll({
    'a.md': `${comment}\nA bust of Oona Brakcenridge was sold.\n\n${comment}\nNobody came.\n`,
  })
  const { stdout } = await project.run('--shard=1/1', '--format=json')
  expect(JSON.parse(stdout).findings.map(({ start }: { start: { line: number } }) => start.line)).toEqual([4])
})

describe('the matrix of docs/ci.md', () => {
  test('reports what one run does', async () => {
    const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8')
    const commands = Array.from(
      page.matchAll(/- run: npx factlint (.*(?:--shard|merge).*)/g),
      ([, words]) => words!,
    )
    const [shard, merge] = commands
    expect(commands).toHaveLength(2)
    project.put('.factcheck.yml', 'names: [Odile Vassenaar]\n')
    const right = 'Nobody asked Oona Brackenridge.\n'
    for (const name of ['a', 'b', 'c', 'd']) project.put(`old/${name}.md`, right)
    project.put('e.md', 'A bust of Oona Brakcenridge was unveiled.\n')
    project.put('f.md', 'Odile Vasenaar spoke.\n')
    const shell = (words: string) => run(project.folder, ['bash', '-e', '-c', `"$NODE" "$BIN" ${words}`])
    const { code, stdout } = await shell('--format github')
    expect(stdout).toContain('so written in 4 articles')
    const parts = [1, 2, 3, 4].map(index =>
      shell(shard!.replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(index))),
    )
    expect((await Promise.all(parts)).every(part => part.code !== 2)).toBe(true)
    expect(await shell(merge!)).toMatchObject({ code, stdout })
  })
})
