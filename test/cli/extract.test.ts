import { readdirSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { projectOfEachTest } from '../project.ts'
import { runCommand } from '../run-command.ts'

const wire = 'The gate of Mayor Odile Vassenaar fell.\n\nThe council approved the viaduct on 4 May 2019.\n'
const copy = 'Mayor Odile Vassenar came.\n\nThe council approved the viaduct on 6 May 2019.\n'

const project = projectOfEachTest()
const { put, read, run } = project
beforeEach(() => {
  put('wire.md', wire)
})

const files = () => readdirSync(project.folder).sort()

describe('factlint extract', () => {
  test('prints a facts file that loads, and exits with 0', async () => {
    const { code, stdout, stderr } = await run('extract', 'wire.md')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { facts } = factsOf(stdout)
    expect(facts.names.map(({ name }) => name)).toEqual(['Odile Vassenaar'])
    expect(facts.dates.map(({ source }) => source)).toEqual(['wire.md:3'])
    expect(files()).toEqual(['wire.md'])
  })

  test('the day of the article may be given', async () => {
    put('day.md', 'Quistgaard reached Brennevik on Tuesday.\n')
    expect((await run('extract', 'day.md')).stdout).not.toContain('dates:')
    const { stdout } = await run('extract', 'day.md', '--published', '2024-03-07')
    expect(stdout).toContain('# published: 2024-03-07 ')
    expect(stdout).toContain('date: 2024-03-05')
  })

  test('warns of what the sources disagree about, and exits with 0', async () => {
    put('copy.md', copy)
    const { code, stdout, stderr } = await run('extract', 'wire.md', 'copy.md')
    expect(code).toBe(0)
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'copy.md:1: the sources disagree: wire.md:1 has "Odile Vassenaar"; what they say is drafted as comments',
      'copy.md:3: the sources disagree: wire.md:3 has "4 May 2019"; what they say is drafted as comments',
    ])
    expect(factsOf(stdout).facts.dates).toEqual([])
  })

  test('one source that cannot be read does not stop the others, and exits with 2', async () => {
    put('latin.md', Uint8Array.from([0x63, 0xe9]))
    const { code, stdout, stderr } = await run('extract', 'gone.md', 'wire.md', 'latin.md')
    expect(code).toBe(2)
    expect(stderr).toMatch(/gone\.md: no such file/)
    expect(stderr).toMatch(/latin\.md: .*UTF-8/)
    expect(factsOf(stdout).facts.dates).toHaveLength(1)
  })

  test.each<[string[], RegExp]>([
    [['extract'], /extract needs an article/],
    [['extract', 'gone.md'], /gone\.md: no such file/],
    [['extract', 'wire.md', '--published', 'soon'], /soon: no such day/],
    [['extract', 'wire.md', '--fix'], /--fix is an option of lint/],
  ])('%j is refused', async (words, message) => {
    const { code, stdout, stderr } = await run(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('factlint init', () => {
  test('writes a file to fill in, which loads', async () => {
    expect(await run('init')).toEqual({ code: 0, stdout: 'wrote .factcheck.yml\n', stderr: '' })
    expect(read('.factcheck.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/factlint\/schema\.json\n/,
    )
    expect((await run('wire.md')).code).toBe(0)
  })

  test.each([
    ['where the package is installed', { '../node_modules/factlint/schema.json': '{}' }, '../../'],
    ['where it will be', { 'package.json': '{}' }, '../'],
    ['without either', {}, './'],
  ])('names the schema from a folder within, %s', async (_, others, way) => {
    project.putAll({ 'news/wire.md': wire, ...others })
    process.chdir('news')
    await runCommand(['init'])
    expect(read('news/.factcheck.yml')).toMatch(`$schema=${way}node_modules/factlint/schema.json\n`)
  })

  test('drafts it out of articles, all that follow --from', async () => {
    put('more.md', 'It rained in the town of Brennevik.\n')
    expect((await run('init', '--from', 'wire.md', 'more.md')).code).toBe(0)
    const text = read('.factcheck.yml')
    expect(text).toMatch(/^# yaml-language-server: /)
    expect(factsOf(text).facts.names.map(({ name }) => name)).toEqual(['Brennevik', 'Odile Vassenaar'])
    put('copy.md', copy)
    expect((await run('wire.md')).code).toBe(0)
    expect((await run('copy.md')).code).toBe(1)
  })

  test.each(['.factcheck.yml', '.factcheck.yaml'])('leaves %s alone, and says what to do', async name => {
    put(name, 'names: [Ada Quill]\n')
    const { code, stdout, stderr } = await run('init', '--from', 'wire.md')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/there is a facts file already.*factlint extract/)
    expect(read(name)).toBe('names: [Ada Quill]\n')
    expect(files()).toEqual([name, 'wire.md'])
  })

  test('writes nothing where a source cannot be read', async () => {
    const { code, stderr } = await run('init', '--from', 'wire.md', '--from', 'gone.md')
    expect(code).toBe(2)
    expect(stderr).toMatch(/gone\.md: no such file\n.*not written/)
    expect(files()).toEqual(['wire.md'])
  })

  test('takes no path without --from', async () => {
    const { code, stderr } = await run('init', 'wire.md')
    expect(code).toBe(2)
    expect(stderr).toMatch(/factlint init --from wire\.md/)
    expect(files()).toEqual(['wire.md'])
  })
})

describe('the hint where no facts file is found', () => {
  const lint = async (isTTY: boolean, ...words: string[]): Promise<string> =>
    (await runCommand(words, { isTTY, stdin: wire })).stderr
  const hint = /^No facts file here.* factlint init\n$/

  test('is one line, in a terminal', async () => {
    expect(await lint(true, 'wire.md')).toMatch(hint)
    expect(await lint(true, '--stdin')).toMatch(hint)
  })

  test('is not written into a log, nor where there is a facts file', async () => {
    expect(await lint(false, 'wire.md')).toBe('')
    put('.factcheck.yml', 'names: []\n')
    expect(await lint(true, 'wire.md')).toBe('')
  })

  test('nor where the facts file has a mistake in it', async () => {
    put('.factcheck.yml', 'nmaes: []\n')
    expect(await lint(true, 'wire.md')).not.toMatch(/No facts file/)
  })
})
