import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { describe, expect, jest, test } from '@jest/globals'
import { writeWhole } from '../../src/fix/write-whole.ts'
import { runCommand } from '../run-command.ts'
import { anybody, bin, run } from '../run-process.ts'
import { projectOfEachTest, right, wrong } from './project.ts'

// Promise 3: a fix changes the reported letters, and nothing else of a file; what it cannot keep, it does not touch.
jest.setTimeout(60_000)

const project = projectOfEachTest()

const fix = async (...words: readonly string[]) => {
  const { code, stderr } = await runCommand(['--fix', '--format=compact', ...words])
  return { code, stderr }
}
const done = { code: 0, stderr: '' }
const temporaries = (folder = '.') => readdirSync(folder).filter(name => name.endsWith('.tmp'))

describe('bytes', () => {
  const name = { bad: 'Delacroxi', good: 'Delacroix' }
  test.each([
    ['a byte order mark', '\uFEFFMarguerite NAME spoke.\n'],
    ['CRLF', 'She spoke.\r\nMarguerite NAME\r\nspoke.\r\n'],
    ['CR alone', 'She spoke.\rMarguerite NAME spoke.\r'],
    ['all line ends, and none at the end', 'One.\r\n\r\nTwo.\n\nThree.\r\rMarguerite NAME spoke.'],
    ['blanks at line ends', 'Marguerite NAME spoke.  \n\t\n   \n'],
    ['U+2028, and characters beyond 16 bits', '🦊\u2028🦊 Marguerite NAME 🦊 spoke.\u2029'],
    ['what is not composed', 'Zoe\u0308 and Marguerite NAME spoke.\n'],
    ['entities and escapes', 'Caf&eacute; \\* Marguerite NAME &amp; others.\n'],
    ['front matter', '---\ntitle:   "Marguerite NAME"   # so\ndate: 2025-01-01\n---\n\nText.\n'],
    ['a form feed and a vertical tab', '\f\vMarguerite NAME spoke.\f\n'],
  ])('%s stay', async (_, text) => {
    project.put('a.md', text.replace('NAME', name.bad))
    expect(await fix('a.md')).toEqual(done)
    expect(project.read('a.md')).toBe(text.replace('NAME', name.good))
    const once = statSync('a.md').ino
    expect(await fix('a.md')).toEqual(done)
    // Not written a second time.
    expect(statSync('a.md').ino).toBe(once)
  })
})

describe('modes', () => {
  test.each([0o600, 0o640, 0o644, 0o664, 0o666, 0o755, 0o464, 0o446, 0o2664, 0o4755, 0o1644])(
    '%i stays',
    async mode => {
      project.put('a.md', wrong)
      chmodSync('a.md', mode)
      expect(await fix('a.md')).toEqual(done)
      expect(statSync('a.md').mode & 0o7777).toBe(mode)
      expect(project.read('a.md')).toBe(right)
    },
  )

  test.each([0o444, 0o400, 0o555])('%i is read-only, for the superuser too', async mode => {
    project.put('a.md', wrong)
    chmodSync('a.md', mode)
    expect(await fix('a.md')).toEqual({ code: 2, stderr: 'a.md: not fixed: the file is read-only\n' })
    expect(project.read('a.md')).toBe(wrong)
    expect(temporaries()).toEqual([])
  })

  test('a folder in which nothing may be written', async () => {
    project.put('shut/a.md', wrong)
    chmodSync(project.root, 0o755)
    chmodSync('shut', 0o555)
    chmodSync('shut/a.md', 0o666)
    const words = [process.execPath, bin, '--fix', '--format=compact', 'shut']
    const { code, stderr } = await run(project.folder, words, anybody)
    chmodSync('shut', 0o755)
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'shut/a.md: not fixed: permission denied\n' })
    expect(project.read('shut/a.md')).toBe(wrong)
  })
})

describe('names', () => {
  test.each([
    ['a\nb.md'],
    ['-x.md'],
    ['--fix.md'],
    [' .md'],
    ['a\\b.md'],
    ['%s%n.md'],
    ['$(id);`id`.md'],
    ['é\u0301🦊.md'],
    ['\u202Egnp.md'],
    ['[a].md'],
    ['{a,b}.md'],
    ['!a.md'],
    [`${'x'.repeat(252)}.md`],
    [`${'deep/'.repeat(200)}a.md`],
  ])('%j', async name => {
    project.put(name, wrong)
    expect(await fix('--', name)).toEqual(done)
    expect(project.read(name)).toBe(right)
    project.put(name, wrong)
    expect(await fix('.')).toEqual(done)
    expect(project.read(name)).toBe(right)
  })

  test('a name that is no UTF-8 is said not to be checked', async () => {
    writeFileSync(Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('.md')]), wrong)
    const { code, stderr } = await fix('.')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^caf.*\.md: no such file\n$/)
  })
})

describe('links', () => {
  test('a link is kept, and what it leads to is fixed once', async () => {
    project.put('texts/real.md', wrong)
    symlinkSync('texts', 'folder')
    symlinkSync('folder/real.md', 'first.md')
    symlinkSync('first.md', 'second.md')
    expect(await fix('second.md', 'first.md', 'texts')).toEqual(done)
    expect(project.read('texts/real.md')).toBe(right)
    expect(['first.md', 'second.md'].map(name => readlinkSync(name))).toEqual(['folder/real.md', 'first.md'])
    expect(lstatSync('texts/real.md').isFile()).toBe(true)
  })

  test.each([
    ['out of the project', '../outside.md', 'a link that leads out of the project; it was not read'],
    ['into .git', '.git/notes.md', 'lies in .git; it was not read'],
    ['nowhere', 'gone.md', 'no such file'],
    ['in a circle', 'link.md', 'a link that leads in a circle'],
  ])('a link that leads %s is not fixed', async (_, target, message) => {
    writeFileSync('../outside.md', wrong)
    project.put('.git/notes.md', wrong)
    symlinkSync(target, 'link.md')
    expect(await fix('link.md')).toEqual({ code: 2, stderr: `link.md: ${message}\n` })
    for (const path of ['../outside.md', '.git/notes.md']) expect(readFileSync(path, 'utf8')).toBe(wrong)
  })

  test('a file of two names is not fixed: they would become two files', async () => {
    project.put('a.md', wrong)
    linkSync('a.md', 'b.txt')
    const message = 'not fixed: the file is one file under 2 names (hard links), which a fix would part'
    expect(await fix('a.md')).toEqual({ code: 2, stderr: `a.md: ${message}\n` })
    expect(project.read('b.txt')).toBe(wrong)
    expect(statSync('a.md').ino).toBe(statSync('b.txt').ino)
  })
})

describe('what happens between reading and writing', () => {
  const changed = 'not fixed: the file was changed while it was checked'
  test.each<[string, (path: string) => void, string | RegExp]>([
    ['is changed', path => writeFileSync(path, `${wrong}More.\n`), changed],
    ['is changed to the same length', path => writeFileSync(path, wrong.replace('T', 't')), changed],
    ['is emptied', path => writeFileSync(path, ''), changed],
    ['is made read-only', path => chmodSync(path, 0o444), /is read-only$/],
    ['is given another name', path => linkSync(path, `${path}.bak`), /hard links/],
    ['is removed', path => rmSync(path), /ENOENT/],
    ['becomes a folder', path => [rmSync(path), mkdirSync(path)], 'not fixed: the file is no longer a file'],
    ['becomes a pipe', path => [rmSync(path), execFileSync('mkfifo', [path])], /is no longer a file$/],
    ['becomes a link to another', path => [rmSync(path), symlinkSync('other.md', path)], changed],
    ['is moved away, and another there', path => [renameSync(path, 'b'), writeFileSync(path, 'x')], changed],
  ])('the file %s: it is left alone', async (_, change, message) => {
    const path = project.put('a.md', wrong)
    project.put('other.md', 'Other.\n')
    change(path)
    const there = lstatSync(path, { throwIfNoEntry: false })
    const bytes = (text: string) => Buffer.from(text)
    const write = writeWhole({ path, file: 'a.md', before: bytes(wrong), after: bytes(right) })
    await expect(write).rejects.toThrow(message)
    expect(lstatSync(path, { throwIfNoEntry: false })?.ino).toBe(there?.ino)
    expect(temporaries()).toEqual([])
  })

  test('a pipe that takes its place while the new file is written is not waited for', async () => {
    const path = project.put('a.md', wrong)
    const handle = await open(path)
    const handles: FileHandle = Object.getPrototypeOf(handle)
    await handle.close()
    const { sync } = handles
    const spy = jest.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
      rmSync(path)
      execFileSync('mkfifo', [path])
      return sync.call(this)
    })
    const write = writeWhole({ path, file: 'a.md', before: Buffer.from(wrong), after: Buffer.from(right) })
    await expect(write).rejects.toThrow(changed)
    spy.mockRestore()
    expect(lstatSync(path).isFIFO()).toBe(true)
    expect(temporaries()).toEqual([])
  })
})
