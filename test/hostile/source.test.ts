import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { times } from './articles.ts'
import { outcomeIn } from './outcome.ts'
import { projectOfEachTest, right, wrong } from './project.ts'

// Trusted articles may come from strangers as well: one that cannot be read must not pass for one that says nothing.

const project = projectOfEachTest()
beforeEach(() => {
  project.put('.factcheck.yml', '')
  project.put('a.md', wrong)
  project.put('../outside.md', right)
})

const { at } = project
const put = (content: string | Uint8Array) => () => project.put('source.md', content)
const link = (to: string) => () => symlinkSync(to, at('source.md'))

describe('a source that cannot be read: nothing is checked, and it is named', () => {
  test.each<readonly [string, () => unknown, string]>([
    ['nothing', () => undefined, 'no such file'],
    ['an empty file', put(''), 'is empty: no source to check against'],
    ['a blank file', put('\n \n'), 'is empty: no source to check against'],
    ['a pipe', () => execFileSync('mkfifo', [at('source.md')]), 'is a pipe, not a file'],
    ['an empty folder', () => mkdirSync(at('source.md')), 'no articles in this folder'],
    ['a dead link', link('nowhere.md'), 'no such file'],
    ['a link in a circle', link('source.md'), 'a link that leads in a circle'],
    ['a link out', link('../outside.md'), 'a link that leads out of the project; it was not read'],
    ['a link to a device', link('/dev/zero'), 'a link that leads out of the project; it was not read'],
    ['UTF-16', put(Buffer.from(`\uFEFF${right}`, 'utf16le')), 'is UTF-16; save it as UTF-8'],
    ['a NUL', put(`${right}\0`), 'holds a NUL byte: a binary file, or not UTF-8'],
    [
      'Latin-1',
      put(Buffer.from(`${right}caf\xe9`, 'latin1')),
      'is not UTF-8: line 2 has bytes that mean nothing there',
    ],
    ['quotations in quotations', put(times(5000, '> ') + right), 'line 1: nested deeper than 100 levels'],
    [
      'larger than memory',
      () => truncateSync(project.put('source.md', ''), 2 ** 33),
      'is too long: up to 10000000 bytes are read',
    ],
  ])('%s', async (_, setUp, cause) => {
    setUp()
    const { code, found, failed } = await outcomeIn(project.folder, '--source', 'source.md', 'a.md')
    expect({ code, found }).toEqual({ code: 2, found: [] })
    expect(failed.join('\n')).toContain(`source.md: ${cause}`)
  })

  test('each of several, beside one that can be read', async () => {
    put(right)()
    project.put('nul.md', '\0')
    const words = ['source.md', 'gone.md', 'nul.md'].flatMap(name => ['--source', name])
    const outcome = await outcomeIn(project.folder, ...words, 'a.md')
    expect(outcome).toMatchObject({ code: 2, found: [] })
    expect(outcome.failed.join('\n')).toMatch(/gone\.md: no such file\n.*nul\.md: holds a NUL byte/s)
  })
})

describe('a source that is odd is read all the same', () => {
  test.each<readonly [string, string]>([
    ['a byte order mark', `\uFEFF${right}`],
    ['CRLF', `One.\r\n\r\n${right}\r\n`],
    ['CR', `One.\r\r${right}\r`],
    ['controls', `\u0001\u001B[2J ${right}`],
    ['entities', right.replace('Marguerite', '&#77;arguerite')],
    ['suppressions', `<!-- factlint-disable -->\n\n${right}`],
    ['front matter that is no YAML', `---\n: : [\n---\n\n${right}`],
    ['ten thousand paragraphs', `${times(10_000, 'One.\n\n')}${right}`],
    ['the same name ten thousand times', times(10_000, `${right}\n`)],
  ])('%s', async (_, content) => {
    put(content)()
    const { code, found, failed } = await outcomeIn(project.folder, '--source', 'source.md', 'a.md')
    expect({ code, failed }).toEqual({ code: 1, failed: [] })
    expect(found).toContain('a.md:1:18 misspelled-name')
  })
})
