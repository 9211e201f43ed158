import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { formats } from '../../src/report/formats.ts'
import { runCommand } from '../run-command.ts'
import { createProject, type Project, wrong } from './project.ts'

// Whoever can write the report of a shard must not be able to do more than to say that something is wrong.
jest.setTimeout(120_000)

let project: Project
let report: unknown
const home = process.cwd()
beforeAll(async () => {
  project = createProject()
  process.chdir(project.folder)
  project.put('a.md', `${wrong}\nThe bridge was drawn by Oona Brackenridge.\n`)
  project.put('b.md', `<!-- factlint-disable-next-line inconsistent-name -->\nWe met Oona Brakcenridge.\n`)
  project.put('latin.md', Buffer.from([0xff]))
  await runCommand(['--shard=1/1', '--format=json:report.json', '.'])
  report = JSON.parse(readFileSync(join(project.folder, 'report.json'), 'utf8'))
})
afterAll(() => {
  process.chdir(home)
  project.remove()
})

type Path = readonly (string | number)[]

/** The ways to all values in a value. */
const pathsIn = (value: unknown): Path[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsIn(inner).map((path): Path => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ]

/** The value with another at the end of a path; without any where that is undefined. */
function withAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? withAt(one, rest, other) : one))
  const record = value as Record<string, unknown>
  return { ...record, [key]: withAt(record[key], rest, other) }
}

const others: readonly unknown[] = [
  '\u001B[2J\n::error::x',
  '__proto__',
  -1,
  1e308,
  9e15,
  null,
  {},
  [],
  true,
  undefined,
]
const names = Object.keys(formats)

async function expectHarmless(format: string): Promise<void> {
  const { code, stdout, stderr } = await runCommand(['merge', `--format=${format}`, 'forged.json'])
  expect([1, 2]).toContain(code)
  expect(stderr).not.toMatch(/fault in factlint/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys.
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/)
}

test('the report has all that one may have', () => {
  const { shard } = report as { shard: { articles: unknown[]; failures: unknown[] } }
  expect(JSON.stringify(shard.articles)).toMatch(/"fix":.*"collected":\[\{.*"suppression":/)
  expect(shard.failures).toHaveLength(1)
})

test('the report of a whole archive, longer than any article, is read', async () => {
  const whole = await runCommand(['merge', '--format=compact', 'report.json'])
  expect(whole.stdout).toContain('a.md:1:18')
  project.put('long.json', JSON.stringify(report) + ' '.repeat(10_000_000))
  expect(await runCommand(['merge', '--format=compact', 'long.json'])).toEqual(whole)
})

test('no value of a report, whatever stands in its place, is obeyed or takes the program down', async () => {
  const { shard } = report as { shard: unknown }
  for (const path of pathsIn(shard)) {
    for (const [at, other] of others.entries()) {
      project.put('forged.json', JSON.stringify({ version: 1, shard: withAt(shard, path, other) }))
      // What a terminal obeys is tried in all of them.
      const tried = at === 0 ? names : [names[(at + path.length) % names.length]!]
      for (const format of tried) await expectHarmless(format)
    }
  }
})
