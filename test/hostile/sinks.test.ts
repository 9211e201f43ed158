import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { formats } from '../../src/report/formats.ts'
import { commandsIn } from '../report/actions-log.ts'
import { liveIn } from '../report/live-markup.ts'
import { hostile } from '../report/report-of.ts'
import { obeyedLines } from '../report/terminal.ts'
import { runCommand } from '../run-command.ts'
import { createProject, type Project } from './project.ts'

// No text of an article, a path, a fact, a suppression or the command line is obeyed by what shows or reads an output.

// Every format and every command runs over all of them.
jest.setTimeout(120_000)

const nouns =
  'arch bell boat barn cart clock crane desk door drum ferry gate hall hook horse jar kite lamp ladder mill nail oven pier rope sail shed tent wheel'.split(
    ' ',
  )
const commands = hostile.map(([, command], index) => ({ command, noun: nouns[index]! }))

/** A name that a file can have. */
const fileOf = (command: string): string => `${command.replaceAll(/[\0/]/g, '-').slice(0, 60)}.md`

const factOf = ({ command, noun }: (typeof commands)[number]): string => {
  const text = JSON.stringify(command)
  return `  - { subject: ${JSON.stringify(`${noun}s, ${command}`)}, id: ${text}, value: 14, unit: ${noun}, about: [harbour], note: ${text}, source: ${text}, examples: { ok: [${text}] } }\n`
}

const articleOf = ({ command, noun }: (typeof commands)[number]): string =>
  [
    `# Of ${command}`,
    `The harbour has 12 ${noun}s, ${command} as “${command}” and Ada ${command} said.`,
    `<!-- factlint-disable-next-line wrong-count -- ${command} -->\nThe harbour has 13 ${noun}s.`,
    `<!-- factlint-disable-next-line ${command} -- ${command} -->\nNothing.`,
    `<!-- factlint-${command} -->`,
    `The harbour${command}s have 12 ${noun}s [${command}](${command} "${command}").`,
  ].join('\n\n')

let project: Project
const home = process.cwd()
beforeAll(() => {
  project = createProject()
  project.put('.factcheck.yml', `counts:\n${commands.map(factOf).join('')}`)
  for (const one of commands) project.put(fileOf(one.command), articleOf(one))
  const keys = commands.map(({ command }) => `? ${JSON.stringify(command)}\n: ${JSON.stringify(command)}\n`)
  project.put('broken/.factcheck.yml', keys.join(''))
  project.put('broken/a.md', 'Nothing.')
  const known = commands.map(({ command: text }) => ({ file: text, rule: text, found: text, before: text }))
  const findings = known.map(entry => ({ ...entry, after: '', count: 1 }))
  project.put('known.json', JSON.stringify({ version: 1, findings }))
  process.chdir(project.folder)
})
afterAll(() => {
  process.chdir(home)
  project.remove()
})

/** What a run writes into all its sinks. */
async function outputOf(...words: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runCommand(words)
  expect(stdout + stderr).not.toContain('fault in factlint itself')
  return `${stdout}\n${stderr}`
}

const files = commands.map(({ command }) => fileOf(command))
const gone = commands.map(({ command }) => `gone ${command.replaceAll('\0', '')}`)

describe.each(Object.keys(formats))('the format %s', name => {
  let output = ''
  beforeAll(async () => {
    output = await outputOf('.', ...files, ...gone, '--format', name)
  })

  test('tells of every file', () => {
    expect(output.length).toBeGreaterThan(100 * commands.length)
  })

  test('has nothing that a terminal obeys', () => {
    expect(obeyedLines(output)).toEqual([])
  })

  test('has no command of a log but its own', () => {
    const found = commandsIn(output).map(({ name: called, properties }) =>
      [called, ...Object.keys(properties)].join(),
    )
    const own = /^(?:error|warning),file(?:,line)?(?:,endLine)?(?:,col,endColumn)?,title$/
    expect(found.filter(command => name !== 'github' || !own.test(command))).toEqual([])
  })

  test('goes into a file as it goes to standard output', async () => {
    const path = join(project.root, 'report')
    const { stdout } = await runCommand(['.', '--format', `${name}:${path}`, '--format', name])
    expect(readFileSync(path, 'utf8')).toBe(stdout)
  })
})

test('a page of Markdown has nothing live on it', async () => {
  const { stdout } = await runCommand(['.', ...gone, '--format', 'markdown'])
  expect(liveIn(stdout)).toEqual([])
})

test.each([
  ['JSON', 'json'],
  ['SARIF', 'sarif'],
  ['JSON of GitLab', 'gitlab'],
  ['JSON of reviewdog', 'rdjson'],
])('%s can be read', async (_, name) => {
  const { stdout } = await runCommand(['.', '--format', name])
  expect(() => JSON.parse(stdout)).not.toThrow()
})

describe.each<readonly [string, () => readonly string[]]>([
  ['facts', () => []],
  ['facts', () => ['--check']],
  ['facts', () => ['--unused']],
  ['facts', () => ['--stale', '--published', '2025-01-01']],
  ['facts', () => ['--facts', 'broken/.factcheck.yml']],
  ['explain', () => [`${files[0]}:3`]],
  ['explain', () => gone.slice(0, 1)],
  ['lint', () => ['broken']],
  ['lint', () => ['--diff', '.']],
  ['lint', () => ['--source', files[1]!, '.']],
  ['lint', () => ['--baseline', 'known.json', '.']],
  ['lint', () => ['--format', gone[2]!]],
  ['lint', () => ['--rule', gone[3]!]],
  ['lint', () => ['--published', gone[4]!]],
  ['lint', () => [`--${gone[5]}`]],
  ['extract', () => files],
])('factlint %s', (name, words) => {
  let output = ''
  beforeAll(async () => {
    output = await outputOf(name, ...words())
  })

  test(`${words().length} more words: is obeyed by no terminal`, () => {
    expect(obeyedLines(output)).toEqual([])
  })

  test('is no command of a log', () => {
    expect(commandsIn(output)).toEqual([])
  })
})
