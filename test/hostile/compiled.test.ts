import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, jest, test } from '@jest/globals'
import { type Finding, lintText, parseFacts } from '../../src/index.ts'
import { projectOfEachTest } from '../project.ts'
import { bin, factlint, run } from '../run-process.ts'

jest.setTimeout(60_000)

const project = projectOfEachTest()
beforeEach(() => {
  const root = join(dirname(bin), '..')
  for (const name of ['bin', 'dist/cli', 'package.json'])
    cpSync(join(root, name), project.at(`installed/${name}`), { recursive: true })
  project.put('.factcheck.yml', 'names: [Odile Vasenaar]\n')
  project.put('a.md', 'Odile Vassenaar spoke.\n')
})

const bundles = () => project.at('installed/dist/cli')
const compiled = () => readdirSync(bundles()).filter(name => name.endsWith('.bin'))
const check = () => run(project.folder, [process.execPath, 'installed/bin/factlint.js', 'a.md'])

/** Writes another form in place of each that V8 made. */
function change(make: (form: Buffer) => Uint8Array): void {
  for (const name of compiled()) {
    const path = join(bundles(), name)
    writeFileSync(path, make(readFileSync(path)))
  }
}

test('a build has compiled forms for the Node that made it', () => {
  expect(compiled()).toContain(`main.cjs.${process.versions.v8}-${process.arch}.bin`)
})

test('the V8 that made them takes them', async () => {
  const script = `const { applySettings, load } = require('./installed/bin/load.js'); applySettings();
    load('${bundles()}/main.cjs', (path, bytes, script) => console.log(script.cachedDataRejected))`
  const { stdout } = await run(project.folder, [process.execPath, '--eval', script])
  expect(stdout).toBe('false\n')
})

test.each<[string, (form: Buffer) => Uint8Array]>([
  ['is empty', () => new Uint8Array()],
  ['is shorter than a sum', () => new Uint8Array(3)],
  ['is cut off', form => form.subarray(0, form.length / 2)],
  ['has a bit changed', form => form.with(form.length / 2 - 1, form.at(form.length / 2 - 1)! ^ 1)],
  ['is of something else', form => Buffer.concat([Buffer.from('GIF89a'), form])],
])('a compiled form that %s is as good as none', async (_name, make) => {
  const before = await check()
  expect(before.code).toBe(1)
  expect(before.stdout).toContain('Vasenaar')
  change(form => make(form))
  expect(await check()).toEqual(before)
})

test('a bundle that was changed since does what it says, not what it said', async () => {
  const path = join(bundles(), 'main.cjs')
  const source = readFileSync(path, 'latin1')
  // Of the same length, by which alone V8 tells sources apart.
  const changed = source.replaceAll('Unexpected ', 'Surprising ')
  expect(changed === source).toBe(false)
  writeFileSync(path, changed, 'latin1')
  const { stdout } = await check()
  expect(stdout).toContain('Surprising "Odile Vassenaar"')
})

test('bundles are ASCII, as which they are read', () => {
  const names = readdirSync(bundles()).filter(name => name.endsWith('.cjs'))
  expect(names).toContain('main.cjs')
  for (const name of names) expect(readFileSync(join(bundles(), name)).every(byte => byte < 0x80)).toBe(true)
})

test('the bundle finds what its sources find', async () => {
  const text =
    "‘Odile Vassenaar’s’ boat… cost 3½ million — or €4 million. You’ll see: You’ll, You’ll, You'll, You'll.\n\n".repeat(
      3,
    )
  project.put('a.md', text)
  const facts = await parseFacts(project.read('.factcheck.yml'), { file: 'f.yml' })
  const expected = lintText(text, { path: 'a.md', facts }).findings
  expect(expected.length).toBeGreaterThan(2)
  const { stdout } = await factlint(project.folder, '--format=json', 'a.md')
  const placed = ({ rule, message, start }: Pick<Finding, 'rule' | 'message' | 'start'>) => ({
    rule,
    message,
    start,
  })
  expect(JSON.parse(stdout).findings.map(placed)).toEqual(expected.map(placed))
})

test('another Node has no use for it', async () => {
  const before = await check()
  for (const name of compiled()) rmSync(join(bundles(), name))
  expect(await check()).toEqual(before)
})
