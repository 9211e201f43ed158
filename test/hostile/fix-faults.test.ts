import { chmodSync, chownSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { bin, factlint } from '../run-process.ts'
import { createProject, type Project } from './project.ts'
import { canTrace, type Traced, trace } from './trace.ts'

// Promise 4: killed, or failed by the system at any call, `--fix` leaves each file wholly old or wholly new.
jest.setTimeout(120_000)

const before = '\uFEFFThe engineer was Marguerite Delacroxi.\r\nShe was born in Lyon.\r\n'
const after = before.replace('Delacroxi', 'Delacroix')
// Not one's own where that may be given away.
const owner = process.getuid?.() === 0 ? 12345 : process.getuid!()
const temporary = '.factlint-0000000000000000.tmp'

/** Makes the random part of names known: strace is told which file's calls to fail. */
const knownNames = `data:text/javascript,${encodeURIComponent(`
  import crypto from 'node:crypto'
  import { syncBuiltinESMExports } from 'node:module'
  crypto.randomBytes = count => Buffer.alloc(count)
  syncBuiltinESMExports()
`)}`

/** A link to an article with all that a fix must keep, and another article to be fixed after it. */
function createPlace(): Project {
  const project = createProject()
  project.put('texts/real.md', before)
  chownSync(project.at('texts/real.md'), owner, owner)
  chmodSync(project.at('texts/real.md'), 0o640)
  symlinkSync('texts/real.md', project.at('link.md'))
  project.put('other.md', before)
  return project
}

/** For speed; strace then gives errors, and no signals. */
const fast = '--seccomp-bpf'

/** Fixes the article while strace looks at the calls that concern it. */
function fix({ root, folder, at }: Project, ...how: readonly string[]): Promise<Traced> {
  const concerned = ['link.md', 'texts/real.md', `texts/${temporary}`].flatMap(name => ['-P', at(name)])
  return trace({
    cwd: folder,
    log: join(root, 'calls.log'),
    how: ['-e', 'trace=%file,%desc', ...concerned, ...how],
    words: ['--import', knownNames, bin, '--fix', 'link.md', 'other.md'],
  })
}

const leftBeside = ({ at }: Project) => readdirSync(at('texts')).filter(name => name !== 'real.md')

/** What is there when all is well or nothing was done. */
function expectKept({ folder, at }: Project): void {
  const { mode, uid, gid } = statSync(at('texts/real.md'))
  expect({ mode: (mode & 0o7777).toString(8), uid, gid }).toEqual({ mode: '640', uid: owner, gid: owner })
  expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['.factcheck.yml', 'link.md', 'other.md', 'texts'])
}

async function within(work: (place: Project) => Promise<void>): Promise<void> {
  const place = createPlace()
  try {
    await work(place)
  } finally {
    place.remove()
  }
}

interface Fault {
  readonly call: string
  /** The how manieth of its name. */
  readonly at: number
}

/** Every call that concerns the article, by its name and how many of that name its thread made before: so strace counts. */
async function allCalls(): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>()
  await within(async place => {
    const counts = new Map<string, number>()
    const { calls, code } = await fix(place, fast)
    expect(code).toBe(0)
    for (const { thread, name } of calls) {
      const at = (counts.get(thread + name) ?? 0) + 1
      counts.set(thread + name, at)
      faults.set(name + at, { call: name, at })
    }
  })
  return [...faults.values()]
}

const faults = canTrace ? await allCalls() : []

if (!canTrace) test.skip('faults at every system call: needs strace', () => undefined)
else
  describe('a fault at every system call that concerns an article', () => {
    test('is one at every step of the way', () => {
      const steps = ['openat', 'read', 'write', 'fchown', 'fchmod', 'fsync', 'close', 'rename']
      const own = process.getuid?.() === 0 ? steps : steps.filter(name => name !== 'fchown')
      expect(faults.map(({ call }) => call)).toEqual(expect.arrayContaining(own))
    })

    test.concurrent.each(faults)('killed at $call $at: wholly old or wholly new', ({ call, at }) =>
      within(async place => {
        const { signal, code } = await fix(place, '-e', `inject=${call}:signal=KILL:when=${at}`)
        expect(signal ?? code).toBe('SIGKILL')
        expect([before, after]).toContain(place.read('link.md'))
        expectKept(place)
        // What was left is in nobody's way.
        const again = await factlint(place.folder, '--fix', '--format=compact')
        expect(again).toMatchObject({ code: 0, stdout: '', stderr: '' })
        expect(place.read('link.md')).toBe(after)
        expectKept(place)
      }),
    )

    const errors = ['EIO', 'ENOSPC'].flatMap(error => faults.map(fault => ({ error, ...fault })))
    test.concurrent.each(errors)(
      '$error at $call $at: the file is as it was, and named',
      ({ error, call, at }) =>
        within(async place => {
          const { code, stderr, log } = await fix(
            place,
            fast,
            '-e',
            `inject=${call}:error=${error}:when=${at}`,
          )
          expect(log).toContain('(INJECTED)')
          expect(stderr).toMatch(/^link\.md: [^\n]+\n$/)
          expect(code).toBe(2)
          expect(place.read('link.md')).toBe(before)
          expect(leftBeside(place)).toEqual([])
          expectKept(place)
          expect(place.read('other.md')).toBe(after)
        }),
    )

    test.concurrent.each(faults)('EINTR at $call $at: done again, or named', ({ call, at }) =>
      within(async place => {
        const { code, stderr, log } = await fix(place, fast, '-e', `inject=${call}:error=EINTR:when=${at}`)
        expect(log).toContain('(INJECTED)')
        expect([
          [0, '', after],
          [2, expect.stringMatching(/^link\.md: /), before],
        ]).toContainEqual([code, stderr, place.read('link.md')])
        expect(leftBeside(place)).toEqual([])
        expectKept(place)
      }),
    )

    test('the new file can neither be put in place nor be removed: the old one stays, and is named', () =>
      within(async place => {
        const both = ['rename', 'unlink'].flatMap(call => ['-e', `inject=${call}:error=EIO`])
        const { code, stderr, log } = await fix(place, fast, ...both)
        expect(log.match(/\(INJECTED\)/g)).toHaveLength(2)
        expect({ code, stderr }).toEqual({ code: 2, stderr: 'link.md: not fixed: input/output error\n' })
        expect(place.read('link.md')).toBe(before)
        expect(leftBeside(place)).toEqual([temporary])
      }))

    const shorts = faults.filter(({ call }) => /^p?writev?(?:64)?$/.test(call))
    test.concurrent.each([
      { what: 'fewer bytes than it says', value: 7, when: '1' },
      { what: 'nothing, for ever', value: 0, when: '1+' },
    ])('a write that takes $what', ({ value, when }) =>
      within(async place => {
        expect(shorts).toHaveLength(1)
        const { code, stderr } = await fix(
          place,
          '-e',
          `inject=${shorts[0]!.call}:retval=${value}:when=${when}`,
        )
        expect(stderr).toMatch(/^link\.md: not fixed: the file would have only \d+ of \d+ bytes[^\n]*\n$/)
        expect(code).toBe(2)
        expect(place.read('link.md')).toBe(before)
        expect(leftBeside(place)).toEqual([])
        expectKept(place)
      }),
    )
  })
