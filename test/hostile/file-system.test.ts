import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { times } from './articles.ts'
import { type Expected, expectOutcome, outcomeIn } from './outcome.ts'
import { projectOfEachTest, wrong } from './project.ts'

const project = projectOfEachTest()
const { at } = project
beforeEach(() => {
  project.put('../secret.md', 'The password is hunter2. The engineer was Marguerite Delacroxi.')
})

const found = '1:18 misspelled-name'
const link = (to: string, name: string): void => symlinkSync(to, at(name))

describe('a path that was named', () => {
  test.each<readonly [string, string, () => unknown, Expected]>([
    ['a folder called like an article', 'a.md', () => mkdirSync(at('a.md')), /no articles in this folder/],
    [
      'a pipe that nobody writes to',
      'a.md',
      () => execFileSync('mkfifo', [at('a.md')]),
      /is a pipe, not a file/,
    ],
    ['a link to a pipe', 'a.md', () => [execFileSync('mkfifo', [at('p')]), link('p', 'a.md')], /is a pipe/],
    ['a dead link', 'a.md', () => link('nowhere.md', 'a.md'), /no such file/],
    ['a link to itself', 'a.md', () => link('a.md', 'a.md'), /a link that leads in a circle/],
    ['two links to each other', 'a.md', () => [link('b.md', 'a.md'), link('a.md', 'b.md')], /in a circle/],
    [
      'a link to a file outside',
      'a.md',
      () => link('../secret.md', 'a.md'),
      /a link that leads out of the project; it was not read/,
    ],
    [
      'a link to a link to a file outside',
      'a.md',
      () => [link('../secret.md', 'b.md'), link('b.md', 'a.md')],
      /leads out of the project/,
    ],
    [
      'a file below a link to a folder outside',
      'up/secret.md',
      () => link('..', 'up'),
      /leads out of the project/,
    ],
    ['a link to a device', 'a.md', () => link('/dev/zero', 'a.md'), /leads out of the project/],
    [
      'a link to what tells of this process',
      'a.md',
      () => link('/proc/self/environ', 'a.md'),
      /leads out of the project/,
    ],
    [
      'a file below a file',
      'a.md/b.md',
      () => project.put('a.md', wrong),
      /a part of its path is not a folder/,
    ],
    [
      'a file larger than memory',
      'a.md',
      () => truncateSync(project.put('a.md', wrong), 2 ** 33),
      /is too long: up to 10000000 bytes are read/,
    ],
    ['a link to an article', 'b.md', () => [project.put('a.md', wrong), link('a.md', 'b.md')], found],
    ['a file of two names', 'a.md', () => linkSync(project.put('b.md', wrong), at('a.md')), found],
    ['a name with a line break', 'a\nb.md', () => project.put('a\nb.md', wrong), found],
    ['a name that clears the screen', 'a\u001B[2J.md', () => project.put('a\u001B[2J.md', wrong), found],
    ['a name that is a command', '::error::a.md', () => project.put('::error::a.md', wrong), found],
    ['a name from right to left', 'a\u202Edm.md', () => project.put('a\u202Edm.md', wrong), found],
    ['a name of spaces', '  .md', () => project.put('  .md', wrong), found],
    ['a name that is a prototype', '__proto__', () => project.put('__proto__', wrong), found],
    [
      'a name of 255 bytes',
      `${'a'.repeat(252)}.md`,
      () => project.put(`${'a'.repeat(252)}.md`, wrong),
      found,
    ],
    [
      'a path of a hundred folders',
      `${'a/'.repeat(100)}a.md`,
      () => project.put(`${'a/'.repeat(100)}a.md`, wrong),
      found,
    ],
  ])('%s', async (_, name, setUp, expected) => {
    setUp()
    const outcome = await outcomeIn(project.folder, name)
    expectOutcome(outcome, name, expected)
    expect(JSON.stringify(outcome)).not.toContain('hunter2')
  })
})

describe('a folder that was named', () => {
  test.each<readonly [string, () => unknown, readonly string[]]>([
    ['with a link back to itself', () => link('.', 'round'), ['a.md']],
    ['with a link to all above', () => link('..', 'up'), ['a.md']],
    ['with a link to a file outside', () => link('../secret.md', 'b.md'), ['a.md']],
    ['with a pipe', () => execFileSync('mkfifo', [at('p.md')]), ['a.md']],
    ['with a folder called like an article', () => project.put('b.md/c.md', wrong), ['a.md', 'b.md/c.md']],
    ['with a repository in it', () => project.put('.git/b.md', wrong), ['a.md']],
    ['with packages in it', () => project.put('node_modules/b/b.md', wrong), ['a.md']],
    [
      'with a hundred folders, each in the one before',
      () => project.put(`${'d/'.repeat(100)}b.md`, wrong),
      ['a.md', `${'d/'.repeat(100)}b.md`],
    ],
  ])('%s', async (_, setUp, files) => {
    project.put('a.md', wrong)
    setUp()
    expect(await outcomeIn(project.folder, '.')).toEqual({
      code: 1,
      found: files.map(file => `${file}:${found}`),
      failed: [],
    })
  })

  test('a socket in it is not read', async () => {
    project.put('a.md', wrong)
    const server = createServer().listen(at('s.md'))
    await new Promise(done => server.once('listening', done))
    const { code, failed } = await outcomeIn(project.folder, 's.md')
    // Before anything is expected: a server that stays open keeps the process alive.
    await new Promise(done => server.close(done))
    expect({ code, failed }).toEqual({ code: 2, failed: ['s.md: is a socket or a device, not a file'] })
  })
})

describe('a facts file that is none', () => {
  test.each<readonly [string, () => unknown, RegExp]>([
    ['a folder', () => mkdirSync(at('texts/.factcheck.yml')), /texts\/\.factcheck\.yml: This is not a file/],
    ['a pipe', () => execFileSync('mkfifo', [at('texts/.factcheck.yml')]), /This is not a file/],
    ['a dead link', () => link('nowhere', 'texts/.factcheck.yml'), /There is no such file/],
    ['a link to itself', () => link('.factcheck.yml', 'texts/.factcheck.yml'), /cannot be read \(ELOOP\)/],
    [
      'a link out of the project',
      () => link('../../secret.md', 'texts/.factcheck.yml'),
      /lies outside of the project/,
    ],
    ['a device', () => link('/dev/zero', 'texts/.factcheck.yml'), /lies outside of the project/],
    [
      'larger than memory',
      () => truncateSync(project.put('texts/.factcheck.yml', ''), 2 ** 33),
      /Too long: up to 15000000 bytes are read/,
    ],
  ])('%s', async (_, setUp, expected) => {
    project.put('texts/a.md', wrong)
    mkdirSync(at('.git'))
    setUp()
    const { code, found: none, failed } = await outcomeIn(project.folder, 'texts/a.md')
    expect({ code, none }).toEqual({ code: 2, none: [] })
    expect(failed.join('\n')).toMatch(expected)
    expect(failed.join('\n')).toMatch(/^texts\/a\.md: not checked/m)
    expect(failed.join()).not.toContain('hunter2')
  })
})

describe('a baseline that is none', () => {
  test.each<readonly [string, () => unknown, string]>([
    ['a pipe', () => execFileSync('mkfifo', [at('base.json')]), 'is a pipe, not a file'],
    ['a folder', () => mkdirSync(at('base.json')), 'is a folder'],
    [
      'a file larger than memory',
      () => truncateSync(project.put('base.json', ''), 2 ** 33),
      'is too long: up to 500000000 bytes are read',
    ],
    ['a dead link', () => link('nowhere', 'base.json'), 'a link that leads nowhere'],
    [
      'a link out of the project',
      () => link('../secret.md', 'base.json'),
      'a link that leads out of the project',
    ],
    ['a link to itself', () => link('base.json', 'base.json'), 'a link that leads in a circle'],
  ])('%s', async (_, setUp, cause) => {
    project.put('a.md', wrong)
    setUp()
    expect(await outcomeIn(project.folder, '--baseline', 'base.json', 'a.md')).toEqual({
      code: 2,
      found: [],
      failed: [expect.stringMatching(`^: base\\.json: ${cause}; `)],
    })
  })

  const entry = { file: 'a.md', rule: 'misspelled-name', found: 'x', before: '', after: '', count: 1 }
  const holding = (...findings: readonly unknown[]): string => JSON.stringify({ version: 1, findings })
  test.each<readonly [string, string | Uint8Array]>([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no findings', '{"version":1}'],
    ['findings of another version', '{"version":2,"findings":[]}'],
    ['a byte order mark', `\uFEFF${holding()}`],
    ['UTF-16', Buffer.from(holding(), 'utf16le')],
    ['lists in lists', `{"version":1,"findings":${times(100_000, '[')}${times(100_000, ']')}}`],
    ['lists that are left open', times(1_000_000, '[')],
    ['a prototype', '{"__proto__":{"version":1,"findings":[]}}'],
    [
      'a finding that has what it has from a prototype',
      `{"version":1,"findings":[{"__proto__":${JSON.stringify(entry)}}]}`,
    ],
    ['no findings at all', holding({ ...entry, count: 0 })],
    ['half a finding', holding({ ...entry, count: 0.5 })],
    ['more findings than can be counted', holding({ ...entry, count: 2 ** 53 })],
    ['a file that is none', holding({ ...entry, file: null })],
  ])('%s', async (_, content) => {
    project.put('a.md', wrong)
    project.put('base.json', content)
    for (const words of [[], ['--update-baseline']]) {
      expect(await outcomeIn(project.folder, '--baseline', 'base.json', ...words, 'a.md')).toEqual({
        code: 2,
        found: [],
        failed: [expect.stringMatching(/^: base\.json: is not a baseline; remove it, and --update-baseline/)],
      })
      expect(Buffer.from(content).equals(readFileSync(at('base.json')))).toBe(true)
    }
  })

  test('one that knows other findings holds back none', async () => {
    project.put('a.md', wrong)
    const others = ['__proto__', 'constructor', '\u001B[2J'].map(found => ({ ...entry, found, rule: found }))
    project.put('base.json', holding(...others, ...others, { ...entry, count: 2 ** 53 - 1 }))
    expect(await outcomeIn(project.folder, '--baseline', 'base.json', 'a.md')).toEqual({
      code: 1,
      found: [`a.md:${found}`],
      failed: [],
    })
  })

  test('a device', async () => {
    project.put('a.md', wrong)
    const { code, failed } = await outcomeIn(project.folder, '--baseline', '/dev/zero', 'a.md')
    expect({ code, failed }).toEqual({ code: 2, failed: [expect.stringMatching(/is a device/)] })
  })
})
