import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { bin, factlint } from '../run-process.ts'
import { projectOfEachTest, right, wrong } from './project.ts'
import { canTrace, type Traced, trace } from './trace.ts'

// Promise 4, with others at the same files.
jest.setTimeout(120_000)

const project = projectOfEachTest()

test('eight runs at once fix all files, and none stands in the other’s way', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `${at}.md`)
  for (const name of names) project.put(name, wrong)
  chmodSync(join(project.folder, '0.md'), 0o640)
  const runs = Array.from({ length: 8 }, () => factlint(project.folder, '--fix', '--format=compact', '.'))
  for (const run of await Promise.all(runs)) expect(run).toMatchObject({ code: 0, stdout: '', stderr: '' })
  expect(names.map(name => project.read(name))).toEqual(names.map(() => right))
  expect(readdirSync(project.folder).sort()).toEqual(['.factcheck.yml', ...names].sort())
  expect(statSync(join(project.folder, '0.md')).mode & 0o777).toBe(0o640)
})

const temporaries = () => readdirSync(project.folder).filter(name => name.endsWith('.tmp'))

/** What is at a path: its text, or what else it is. */
function stateOf(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats?.isFile()) return readFileSync(path, 'utf8')
  return stats === undefined ? 'nothing' : `${stats.ino}`
}

/** Fixes the file while another does something to it: after it was read, and before it is replaced. */
async function fixWhile(change: (path: string) => void): Promise<Traced> {
  const path = project.put('a.md', wrong)
  project.put('other.md', wrong)
  // The new content is held back in the middle of its way to the disk; of `other.md` as well.
  const how = ['-e', 'trace=fsync', '-e', 'inject=fsync:delay_enter=700000']
  const fixing = trace({
    cwd: project.folder,
    log: join(project.root, 'calls.log'),
    how,
    words: [bin, '--fix', '--format=compact', 'a.md', 'other.md'],
  })
  let isOver = false
  void fixing.finally(() => {
    isOver = true
  })
  while (!isOver && temporaries().length === 0) await new Promise(done => setTimeout(done, 5))
  change(path)
  return fixing
}

const describeTraced = canTrace ? describe : describe.skip
describeTraced('while a file is fixed', () => {
  const changed = 'a.md: not fixed: the file was changed while it was checked\n'
  test.each<[string, (path: string) => void, string]>([
    ['its content is changed', path => writeFileSync(path, 'Changed.\n'), changed],
    ['a letter is changed', path => writeFileSync(path, wrong.replace('T', 't')), changed],
    ['it is emptied', path => writeFileSync(path, ''), changed],
    ['it is removed', path => rmSync(path), 'a.md: not fixed: no such file\n'],
    ['it becomes a folder', path => [rmSync(path), mkdirSync(path)], 'a.md: not fixed: is a folder\n'],
    [
      'it becomes a link',
      path => [rmSync(path), symlinkSync('../beside.md', path)],
      'a.md: not fixed: a link that leads in a circle\n',
    ],
  ])('%s: that stays, and is said', async (_, change, message) => {
    writeFileSync(join(project.root, 'beside.md'), wrong)
    let there = ''
    const { code, stderr } = await fixWhile(path => {
      change(path)
      there = stateOf(path)
    })
    expect({ code, stderr }).toEqual({ code: 2, stderr: message })
    expect(stateOf(join(project.folder, 'a.md'))).toBe(there)
    expect(stateOf(join(project.root, 'beside.md'))).toBe(wrong)
    // The other one was fixed all the same.
    expect(project.read('other.md')).toBe(right)
    expect(temporaries()).toEqual([])
  })

  test('another makes the very same fix: nothing is to be said', async () => {
    const { code, stderr } = await fixWhile(path => writeFileSync(path, right))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(project.read('a.md')).toBe(right)
  })
})
