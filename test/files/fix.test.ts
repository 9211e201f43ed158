import { chownSync, lstatSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Finding } from '../../src/engine/finding.ts'
import { fixText } from '../../src/fix/fix-text.ts'
import { unifiedDiff } from '../../src/fix/unified-diff.ts'
import { writeWhole } from '../../src/fix/write-whole.ts'
import type { Edit } from '../../src/text/edit.ts'
import { createSource, positionAt } from '../../src/text/source.ts'
import { projectOfEachTest } from '../project.ts'

/** Finds every `wrong` in a text and offers to write `right` instead. */
function lintFor(pairs: Readonly<Record<string, string>>): (text: string) => Finding[] {
  return text =>
    Object.entries(pairs)
      .flatMap(([wrong, right]) =>
        Array.from(text.matchAll(new RegExp(wrong, 'g')), ({ index, 0: found }) =>
          finding(text, { start: index, end: index + found.length, text: right }),
        ),
      )
      .sort((a, b) => a.start.offset - b.start.offset)
}

function finding(text: string, fix: Edit): Finding {
  const source = createSource(text)
  return {
    rule: 'misspelled-name',
    severity: 'error',
    message: '',
    file: 'a.md',
    start: positionAt(source, fix.start),
    end: positionAt(source, fix.end),
    found: text.slice(fix.start, fix.end),
    fix,
  }
}

describe('fixText', () => {
  test.each([
    ['nothing to do', {}, 'Ada wrote it.', 'Ada wrote it.', 0],
    ['two places', { Adda: 'Ada' }, 'Adda and Adda', 'Ada and Ada', 2],
    ['CRLF stays', { Adda: 'Ada' }, 'Adda\r\nAdda\r', 'Ada\r\nAda\r', 2],
    ['touching places wait for the next pass', { ab: 'x', cd: 'y' }, 'abcd', 'xy', 2],
    ['overlapping ones too, the first wins', { abc: 'x', bcd: 'y' }, 'abcd', 'xd', 1],
    ['what overlaps the last of several waits', { ab: 'x', cde: 'y', def: 'z' }, 'ab  cdef', 'x  yf', 2],
    ['of two from one place the shorter', { abcd: 'x', ab: 'y' }, 'abcd', 'ycd', 1],
    ['what a fix lays bare is fixed as well', { one: 'two', two: 'six' }, 'one', 'six', 2],
    ['astral characters before it', { Adda: 'Ada' }, '🦊 Adda', '🦊 Ada', 1],
  ] as const)('%s', (_, pairs, given, expected, fixed) => {
    const lint = lintFor(pairs as unknown as Readonly<Record<string, string>>)
    const result = fixText(given, lint)
    expect(result).toMatchObject({ text: expected, fixed })
    expect(result.original).toEqual(lint(given))
    expect(result.findings).toEqual(lint(expected))
    expect(fixText(result.text, lint)).toMatchObject({ text: result.text, fixed: 0 })
  })

  test('two findings with the same insertion insert it once', () => {
    const insertion = { start: 2, end: 2, text: 'a' }
    const twice = [finding('Ad', insertion), finding('Ad', insertion)]
    expect(fixText('Ad', text => (text === 'Ad' ? twice : []))).toMatchObject({ text: 'Ada', fixed: 1 })
  })

  test('findings without a fix change nothing', () => {
    const { fix: _, ...unfixable } = finding('28 points', { start: 0, end: 2, text: '20' })
    expect(fixText('28 points', () => [unfixable])).toMatchObject({ text: '28 points', fixed: 0 })
  })

  test.each([
    ['nothing to fix', 'Ada', 1],
    ['places apart are fixed in one pass', 'Adda, Adda and Adda', 2],
  ])('a text is read once for each pass, and once more: %s', (_, text, times) => {
    const lint = jest.fn(lintFor({ Adda: 'Ada' }))
    fixText(text, lint)
    expect(lint).toHaveBeenCalledTimes(times)
  })

  test('fixes that never come to an end are stopped', () => {
    expect(fixText('a', lintFor({ a: 'b', b: 'a' })).fixed).toBe(10)
  })
})

describe('unifiedDiff', () => {
  test('says what changes, with line endings as they are', () => {
    expect(unifiedDiff({ file: 'docs/a.md', before: 'one\r\ntwo\r\n', after: 'one\r\n2\r\n' })).toBe(
      '--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1,2 +1,2 @@\n one\r\n-two\r\n+2\r\n',
    )
  })

  test('is empty where nothing changes', () => {
    expect(unifiedDiff({ file: 'a.md', before: 'one', after: 'one' })).toBe('')
  })
})

describe('writeWhole', () => {
  const project = projectOfEachTest()
  const { at, put, read } = project
  const bytes = (text: string) => new TextEncoder().encode(text)
  const replace = (name: string, before: string, after: string) =>
    writeWhole({ path: at(name), file: name, before: bytes(before), after: bytes(after) })

  test.each([
    ['shorter', 'a longer text', 'short'],
    ['longer', 'short', 'a longer text'],
    ['empty', 'text', ''],
    ['with a byte order mark and CRLF', '\uFEFFone\r\n', '\uFEFFtwo\r\n'],
    ['big', 'x'.repeat(3_000_000), 'y'.repeat(5_000_000)],
  ])('writes a text: %s', async (_, before, after) => {
    put('a.md', before)
    await replace('a.md', before, after)
    expect(read('a.md') === after).toBe(true)
    expect(readdirSync(project.folder)).toEqual(['a.md'])
  })

  const testAsSuperuser = process.getuid?.() === 0 ? test : test.skip
  testAsSuperuser.each([
    [1234, 2345],
    [1234, 0],
    [0, 2345],
  ])('keeps the owner %i and the group %i', async (uid, gid) => {
    put('a.md', 'old')
    chownSync(at('a.md'), uid, gid)
    await replace('a.md', 'old', 'new')
    expect(statSync(at('a.md'))).toMatchObject({ uid, gid })
  })

  test('what another run has fixed in the same way meanwhile is fixed', async () => {
    put('a.md', 'new')
    await replace('a.md', 'old', 'new')
    expect(read('a.md')).toBe('new')
    expect(readdirSync(project.folder)).toEqual(['a.md'])
  })

  describe('where the disk does not do as it is told', () => {
    let handles: FileHandle
    beforeEach(async () => {
      put('a.md', 'old')
      const handle = await open(at('a.md'))
      handles = Object.getPrototypeOf(handle)
      await handle.close()
    })
    afterEach(() => {
      jest.restoreAllMocks()
    })

    /** The file is as it was, nothing lies beside it, and the error says so. */
    async function expectRefusal(run: Promise<void>, message: RegExp, text: string) {
      await expect(run).rejects.toThrow(message)
      expect(read('a.md')).toBe(text)
      expect(readdirSync(project.folder).filter(name => name.startsWith('.'))).toEqual([])
    }

    /** Lets a write take no more than so many bytes. */
    function limitWrites(most: (length: number) => number) {
      const write = handles.write as (data: Uint8Array, from: number, length: number) => unknown
      const limited = jest.spyOn(handles, 'write')
      limited.mockImplementation(function (this: FileHandle, data: Uint8Array, from: number, length: number) {
        return write.call(this, data, from, most(length))
      } as never)
      return limited
    }

    test('what a write leaves is written by the next', async () => {
      const limited = limitWrites(length => Math.min(length, 3))
      await replace('a.md', 'old', 'a new text')
      expect(read('a.md')).toBe('a new text')
      expect(limited).toHaveBeenCalledTimes(4)
    })

    test('where writes take nothing more, the file is left alone', async () => {
      let left = 4
      limitWrites(length => {
        const taken = Math.min(length, left)
        left -= taken
        return taken
      })
      await expectRefusal(replace('a.md', 'old', 'a new text'), /only 4 of 10 bytes/, 'old')
    })

    test.each(['stat', 'chmod', 'sync'] as const)('%s fails: the file is left alone', async call => {
      jest.spyOn(handles, call).mockRejectedValueOnce(new Error(`no ${call}`))
      await expectRefusal(replace('a.md', 'old', 'new'), new RegExp(`no ${call}`), 'old')
    })

    test('all is on the disk before it takes the place of the old, under a name that nobody guesses', async () => {
      const seen: string[][] = []
      const old: string[] = []
      const { sync } = handles
      jest.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
        seen.push(readdirSync(project.folder).filter(name => name !== 'a.md'))
        old.push(read('a.md'))
        return sync.call(this)
      })
      await replace('a.md', 'old', 'new')
      await replace('a.md', 'new', 'newer')
      expect(old).toEqual(['old', 'new'])
      expect(seen.flat()).toEqual([
        expect.stringMatching(/^\.factlint-[0-9a-f]{16}\.tmp$/),
        expect.stringMatching(/^\.factlint-[0-9a-f]{16}\.tmp$/),
      ])
      expect(seen[0]).not.toEqual(seen[1])
    })

    const temporary = () => at(readdirSync(project.folder).find(name => name.endsWith('.tmp'))!)

    test('nobody else can read the new file before it has the rights of the old', async () => {
      const modes: number[] = []
      const { chmod } = handles
      jest.spyOn(handles, 'chmod').mockImplementation(function (this: FileHandle, mode) {
        modes.push(statSync(temporary()).mode & 0o777)
        return chmod.call(this, mode)
      })
      await replace('a.md', 'old', 'new')
      expect(modes).toEqual([0o600])
    })

    test('an owner that stays is not set, which not every disk can', async () => {
      jest.spyOn(handles, 'chown').mockRejectedValue(new Error('no owners'))
      await replace('a.md', 'old', 'new')
      expect(read('a.md')).toBe('new')
    })

    test('what went wrong first is told, even where nothing is left to clean up', async () => {
      jest.spyOn(handles, 'sync').mockImplementation(async () => {
        rmSync(temporary())
        throw new Error('no sync')
      })
      await expectRefusal(replace('a.md', 'old', 'new'), /no sync/, 'old')
    })

    test('a link that was put in its place meanwhile is not followed', async () => {
      put('b.md', 'old')
      const { sync } = handles
      jest.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
        rmSync(at('a.md'))
        symlinkSync('b.md', at('a.md'))
        return sync.call(this)
      })
      await expect(replace('a.md', 'old', 'new')).rejects.toThrow(/ELOOP/)
      expect(readdirSync(project.folder).sort()).toEqual(['a.md', 'b.md'])
      expect(lstatSync(at('a.md')).isSymbolicLink()).toBe(true)
    })
  })
})
