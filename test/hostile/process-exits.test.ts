import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { anybody, bin, factlint, run, shell } from '../run-process.ts'
import { projectOfEachTest, right, wrong } from './project.ts'

// Promise 6: exit 0 only where all was read, checked and reported; what goes wrong is never 0, and never 1.
jest.setTimeout(60_000)

const project = projectOfEachTest()
beforeEach(() => {
  project.put('clean.md', right)
  project.put('wrong.md', wrong)
})

const closed = 'standard output: closed, and nothing could be written to it\n'
const noSpace = expect.stringMatching(/^factlint: ENOSPC[^\n]*\n$/)
const empty = 'stdin.md: standard input is closed: there is nothing to check\n'

describe('standard streams', () => {
  test.each([
    ['clean.md >&-', 2, closed],
    ['wrong.md >&-', 2, closed],
    ['wrong.md --diff >&-', 2, closed],
    ['--help >&-', 2, closed],
    ['--version >&-', 2, closed],
    ['--version > /dev/null', 0, ''],
    ['facts >&-', 2, closed],
    ['explain wrong-date >&-', 2, closed],
    ['clean.md --format json:report.json --format compact >&-', 0, ''],
    ['clean.md > /dev/null', 0, ''],
    ['clean.md > /dev/full', 2, noSpace],
    ['clean.md > /dev/full 2> /dev/full', 2, ''],
    ['--help > /dev/full', 2, noSpace],
    ['clean.md <&-', 0, ''],
    ['clean.md 2>&-', 0, ''],
    ['clean.md 2> /dev/full', 0, ''],
    ['gone.md 2>&-', 2, ''],
    ['gone.md 2> /dev/full', 2, ''],
    ['gone.md >&- 2>&-', 2, ''],
    ['--stdin <&-', 2, empty],
    ['--stdin --fix <&-', 2, expect.stringContaining(empty)],
    ['--stdin < /dev/null', 0, ''],
    ['--stdin < /dev/zero', 2, 'stdin.md: is too long: up to 10000000 bytes are read\n'],
    ['--stdin < clean.md', 0, ''],
    ['--stdin < wrong.md', 1, ''],
  ])('%s', async (words, code, stderr) => {
    expect(await shell(project.folder, `"$NODE" "$BIN" ${words}`)).toMatchObject({ code, stderr })
  })

  test.each([
    ['<&-', 0],
    ['>&-', 2],
    ['2>&-', 0],
    ['<&- >&- 2>&-', 0],
    ['> /dev/full', 2],
  ])('--fix %s: the article is fixed all the same', async (streams, code) => {
    expect(await shell(project.folder, `"$NODE" "$BIN" --fix wrong.md ${streams}`)).toMatchObject({ code })
    expect(project.read('wrong.md')).toBe(right)
  })

  test.each([
    ['clean.md', 0],
    ['wrong.md', 1],
    ['gone.md', 2],
  ])('%s, where the parent wants to hear nothing', (word, code) => {
    const { status } = spawnSync(process.execPath, [bin, word], { cwd: project.folder, stdio: 'ignore' })
    expect(status).toBe(code)
  })
})

describe('a report that cannot be written', () => {
  test.each([
    ['/dev/full', 'no space left'],
    ['no/such/folder.json', 'no such file'],
    ['clean.md/report.json', 'no such file: a part of its path is not a folder'],
    ['.', 'is a folder'],
  ])('json:%s is named, and the others are written', async (file, cause) => {
    const formats = [`--format=json:${file}`, '--format=sarif:whole.sarif', '--format=compact']
    const { code, stdout, stderr } = await factlint(project.folder, ...formats, 'wrong.md')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${file}: the report could not be written: ${cause}\n`,
    })
    expect(stdout).toMatch(/^wrong\.md:1:18: error misspelled-name/)
    expect(JSON.parse(project.read('whole.sarif')).runs[0].results).toHaveLength(1)
  })
})

describe('what cannot be read', () => {
  const asAnybody = (...words: readonly string[]) => {
    chmodSync(project.root, 0o755)
    return run(project.folder, [process.execPath, bin, '--format=compact', ...words], anybody)
  }

  test.each([
    ['a folder', 'shut', '.'],
    ['a folder that was named', 'shut', 'shut'],
    ['a folder in a glob', 'shut', '**/*.md'],
    ['an article', 'shut/in.md', '.'],
    ['an article in a folder that was shut', 'shut', 'shut/in.md'],
    ['facts', '.factcheck.yml', 'clean.md'],
  ])('%s is named', async (_, name, word) => {
    project.put('shut/in.md', right)
    chmodSync(join(project.folder, name), 0)
    const { code, stderr } = await asAnybody(word)
    chmodSync(join(project.folder, name), 0o755)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        new RegExp(`^${name.replaceAll('.', '\\.')}[^:]*: .*(?:permission denied|EACCES)`, 'm'),
      ),
    })
  })

  test.each([
    ['folder', () => mkdirSync(join(project.folder, 'shut'), { mode: 0 })],
    ['article', () => chmodSync(project.put('bad.md', right), 0)],
    ['facts file', () => chmodSync(project.put('sub/.factcheck.yml', ''), 0)],
  ])('an unreadable %s does not hold the others up', async (_, setUp) => {
    project.put('sub/in.md', right)
    setUp()
    const { code, stdout } = await asAnybody()
    expect(code).toBe(2)
    expect(stdout).toMatch(/^wrong\.md:1:18: error misspelled-name/)
  })

  test.each([['gone.md'], ['*.none'], ['empty'], ['empty/**'], ['']])('%j stands for nothing', async word => {
    mkdirSync(join(project.folder, 'empty'))
    const { code, stdout, stderr } = await factlint(project.folder, '--format=compact', 'clean.md', word)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.startsWith(word === '' ? '"": ' : `${word}: `)).toBe(true)
  })
})

/** Runs factlint with a script of its own before it. */
const preloaded = (script: string, ...words: readonly string[]) =>
  run(project.folder, [
    process.execPath,
    `--import=data:text/javascript,${encodeURIComponent(script)}`,
    bin,
    ...words,
  ])

describe('what is there when articles are looked for, and is gone or another when it is read', () => {
  const before = (change: string): string => `
    import fs from 'node:fs'
    const { openSync } = fs
    fs.openSync = (path, ...rest) => {
      if (String(path).endsWith('late.md')) { ${change} }
      return openSync(path, ...rest)
    }`

  test.each([
    ['it is gone', 'fs.rmSync(path, { force: true })', 'no such file'],
    ['it is a folder', 'fs.rmSync(path); fs.mkdirSync(path)', 'is a folder'],
    [
      'it is a link to itself',
      'fs.rmSync(path); fs.symlinkSync(path, path)',
      'a link that leads in a circle',
    ],
    [
      'it is too long',
      'fs.ftruncateSync(openSync(path, "r+"), 2 ** 33)',
      'is too long: up to 10000000 bytes are read',
    ],
  ])('%s', async (_, change, cause) => {
    project.put('late.md', right)
    for (const word of ['.', '*.md', 'late.md']) {
      const words = ['--format=compact', word, 'wrong.md']
      const { code, stdout, stderr } = await preloaded(before(change), ...words)
      expect({ code, stderr }).toEqual({ code: 2, stderr: `late.md: ${cause}\n` })
      expect(stdout).toMatch(/^wrong\.md:1:18: error misspelled-name/)
      rmSync(join(project.folder, 'late.md'), { recursive: true, force: true })
      project.put('late.md', right)
    }
  })
})

describe('a crash', () => {
  const inRule = `
    const { normalize } = String.prototype
    String.prototype.normalize = function (form) {
      if (this.includes('Crashworth')) throw new TypeError('boom')
      return normalize.call(this, form)
    }`

  test('in a rule names the file, and the others are checked', async () => {
    project.put('crash.md', 'It was Crashworth who came.\n')
    const { code, stdout, stderr } = await preloaded(inRule, '--format=compact', '.')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^crash\.md: factlint failed on this file[^\n]*TypeError: boom\n[\s\S]*\n {4}at /)
    expect(stdout).toMatch(/^wrong\.md:1:18: error misspelled-name/)
  })

  test('in a rule leaves the file that was to be fixed as it was', async () => {
    const text = `${wrong}It was Crashworth who came.\n`
    project.put('crash.md', text)
    expect(await preloaded(inRule, '--fix', '.')).toMatchObject({ code: 2 })
    expect(project.read('crash.md')).toBe(text)
    expect(project.read('wrong.md')).toBe(right)
  })

  test.each([
    [
      'an error that nobody catches',
      'queueMicrotask(() => { throw new Error("late") })',
      /Error: late\n {4}at /,
    ],
    ['a promise that nobody heeds', 'Promise.reject(new Error("late"))', /Error: late\n {4}at /],
    ['something that is no error', 'queueMicrotask(() => { throw undefined })', /^undefined\n$/],
  ])('%s', async (_, fault, told) => {
    // When the program is loaded, and its own handler is there.
    const script = `
      process.on('newListener', name => { if (name === 'uncaughtException') setImmediate(() => { ${fault} }) })`
    const { code, stderr } = await preloaded(script, 'clean.md')
    expect(stderr).toMatch(told)
    expect(code).toBe(2)
  })

  describe('out of memory', () => {
    const withLittle = (...words: readonly string[]) => {
      const text = 'It was Ada Lovelace, 28 points and 3.2 million people on 24 February 2022.\n\n'
      project.put('big.md', text.repeat(30_000))
      return run(project.folder, [process.execPath, '--max-old-space-size=20', bin, ...words])
    }

    test('is neither 0 nor 1', async () => {
      const { code, signal } = await withLittle('big.md')
      expect(signal ?? code).toBe('SIGABRT')
    })

    test('in a thread names the file, and the others are checked', async () => {
      const { code, stdout, stderr } = await withLittle('--jobs=2', '--format=compact', '.')
      expect(stderr).toMatch(/^big\.md: not checked: [^\n]*out of memory\n/m)
      expect(stdout).toMatch(/^wrong\.md:1:18: error misspelled-name/)
      expect(code).toBe(2)
    })
  })
})

describe('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the run, each file whole', async signal => {
    const names = Array.from({ length: 100 }, (_, at) => `many/${String(at).padStart(3, '0')}.md`)
    const [before, fixed] = [wrong, right].map(text => `${text}\n`.repeat(50))
    for (const name of names) project.put(name, before!)
    const child = spawn(process.execPath, [bin, '--fix', 'many'], { cwd: project.folder, stdio: 'ignore' })
    const ended = new Promise(done => child.on('close', (...how) => done(how)))
    while (project.read(names[0]!) === before) await new Promise(done => setTimeout(done, 2))
    child.kill(signal)
    // A shell makes 128 and the signal's number of it.
    expect(await ended).toEqual([null, signal])
    const texts = names.map(name => project.read(name))
    expect(texts.filter(text => text !== before && text !== fixed)).toEqual([])
    expect(texts).toContain(before)
  })
})
