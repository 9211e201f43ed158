import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runCommand } from '../run-command.ts'
import { shell } from '../run-process.ts'
import { projectOfEachTest, wrong } from './project.ts'

// Promise 7: links that came with a project do not make what factlint writes land elsewhere.
jest.setTimeout(60_000)

const project = projectOfEachTest()
beforeEach(() => {
  project.put('wrong.md', wrong)
  project.put('.git/hooks/pre-commit', 'own')
  mkdirSync('../outside')
  writeFileSync('../outside/known.json', 'own')
  mkdirSync('inside')
  for (const [name, target] of [
    ['there.json', '../outside/known.json'],
    ['absolute.json', join(project.root, 'outside/known.json')],
    ['new.json', '../outside/new.json'],
    ['hook.json', '.git/hooks/pre-commit'],
    ['out', '../outside'],
    ['in', 'inside'],
    ['twice.json', 'there.json'],
    ['round.json', 'round.json'],
  ])
    symlinkSync(target!, name!)
})

const reports = (file: string) => [`--format=json:${file}`, '--format=compact', 'wrong.md']
const baseline = (file: string) => [`--baseline=${file}`, '--update-baseline', 'wrong.md']
const outside = () => ({
  names: readdirSync('../outside'),
  known: readFileSync('../outside/known.json', 'utf8'),
  hook: readFileSync('.git/hooks/pre-commit', 'utf8'),
})
const untouched = { names: ['known.json'], known: 'own', hook: 'own' }

describe.each([
  ['a report', reports],
  ['a baseline', baseline],
])('%s', (_, words) => {
  const out = 'a link that leads out of the project; it was not followed'
  test.each([
    ['there.json', out],
    ['absolute.json', out],
    ['new.json', 'a link that leads nowhere; it was not followed'],
    ['round.json', 'a link that leads in a circle; it was not followed'],
    ['hook.json', 'lies in .git; it was left alone'],
    ['out/known.json', out],
    ['out/new.json', out],
    ['twice.json', out],
    ['.git/config', 'lies in .git; it was left alone'],
  ])('is not written through %s', async (file, message) => {
    const { code, stderr } = await runCommand(words(file))
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${file}: ${message}\n` })
    expect(outside()).toEqual(untouched)
    expect(existsSync('.git/config')).toBe(false)
  })

  test.each(['plain.json', 'in/report.json', '../outside/named.json', '../new.json'])(
    'is written where its name says: %s',
    async file => {
      const { stderr } = await runCommand(words(file))
      expect(stderr).not.toContain('link')
      expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1)
    },
  )
})

test('a refused report does not hold the others back', async () => {
  const { stdout } = await runCommand(['--format=sarif:whole.sarif', ...reports('there.json')])
  expect(stdout).toMatch(/^wrong\.md:1:18: error/)
  expect(JSON.parse(project.read('whole.sarif')).runs).toHaveLength(1)
})

test.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])('%s is as good as any', async file => {
  const { code, stdout, stderr } = await shell(
    '.',
    `"$NODE" "$BIN" --format=json:${file} --format=compact:x wrong.md | cat; `,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('"version": 1')
})

test('what init writes is new, and no link is followed', async () => {
  process.chdir('..')
  mkdirSync('empty')
  process.chdir('empty')
  symlinkSync('../outside/.factcheck.yml', '.factcheck.yml')
  expect(await runCommand(['init'])).toMatchObject({ code: 2 })
  expect(readdirSync('../outside')).toEqual(['known.json'])
})
