import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { times } from './articles.ts'
import { outcomeIn } from './outcome.ts'
import { facts, projectOfEachTest, wrong } from './project.ts'

const project = projectOfEachTest()
beforeEach(() => {
  for (const name of ['a.md', 'deep/b.md', 'odd[1].md', 'new\nline.md', '-x.md', '!c.md', '.hidden/d.md'])
    project.put(name, wrong)
  project.put('../outside.md', wrong)
  mkdirSync(join(project.folder, 'empty'))
})

/** The files in which the wrong fact was found; or what was told of the pattern, and nothing was found. */
type Expected = readonly string[] | RegExp

async function expectFiles(words: readonly string[], expected: Expected): Promise<void> {
  const { code, found, failed } = await outcomeIn(project.folder, ...words)
  const files = found.map(text => text.replace(/:\d+:\d+ misspelled-name$/, ''))
  if (expected instanceof RegExp) {
    expect({ code, files }).toEqual({ code: 2, files: [] })
    expect(failed.join('\n')).toMatch(expected)
  } else expect({ code, files, failed }).toEqual({ code: 1, files: expected, failed: [] })
}

const all = ['!c.md', '-x.md', 'a.md', 'deep/b.md', 'new\nline.md', 'odd[1].md']

describe('on the command line', () => {
  test.each<readonly [string, string, Expected]>([
    ['all', '**', all],
    ['braces in braces', times(20, '{a,') + times(20, '}'), /matches no file/],
    ['a million ways', `${times(20, '{a,b}')}.md`, /matches no file|too many/],
    ['ranges of a million', '{1..1000000}.md', /matches no file|too many/],
    ['stars that backtrack', `${times(50, '*a')}*b.md`, /matches no file/],
    ['double stars that backtrack', `${times(20, '**/a/')}**/b.md`, /matches no file/],
    ['groups that backtrack', `+(${times(10, '+(a|')}a${times(10, ')')})b.md`, /matches no file/],
    ['a group of stars', '*(*(*(*(*(a)))))b.md', /matches no file/],
    ['a class that is left open', '[a.md', /matches no file/],
    ['a brace that is left open', '{a.md', /matches no file/],
    ['a group that is left open', '@(a.md', /matches no file/],
    ['a class that is no regular expression', '[z-a].md', /matches no file/],
    ['a class of POSIX', '[[:alpha:]].md', ['a.md']],
    ['a name with brackets', 'odd[1].md', ['odd[1].md']],
    ['a name with a line break', 'new\nline.md', ['new\nline.md']],
    ['a name that begins as an option', './-x.md', ['-x.md']],
    ['a name that begins as a denial', '!c.md', ['!c.md']],
    ['a denial', '!(a).md', ['!c.md', '-x.md', 'new\nline.md', 'odd[1].md']],
    ['no denial, but a name', '!**', ['!c.md']],
    ['a hidden folder', '.hidden/*.md', ['.hidden/d.md']],
    ['a hidden folder, somewhere', '**/.hidden/*.md', ['.hidden/d.md']],
    ['a way up', '../project/a.md', ['a.md']],
    ['a way up by a pattern', 'deep/../*a.md', ['a.md']],
    ['a pattern that matches nothing', '*.nothing', /^\*\.nothing: matches no file/],
    ['an empty folder', 'empty', /^empty: no articles in this folder/],
    ['a NUL', 'a\0*.md', /not a name that a file can have|matches no file/],
    ['a name too long', times(5000, 'a'), /the name is too long/],
    ['a pattern too long', times(70_000, '*'), /the name is too long/],
    ['a backslash', 'deep\\b.md', /no such file|matches no file/],
  ])('%s', (_, pattern, expected) => expectFiles([pattern], expected))
})

describe('in a facts file', () => {
  test.each<readonly [string, string, Expected]>([
    ['files that match nothing', 'files: ["*.nothing"]', /\*\.nothing: matches no file/],
    ['files above', 'files: ["../*.md"]', /line 2: This leaves the project, and nothing is read there/],
    ['files with a group that backtracks', 'files: ["+(a|aa)+(a|aa)+(a|aa)b.md"]', /matches no file/],
    ['nothing is left', 'ignore: ["**"]', /every article here is ignored/],
    ['all letters but one', 'ignore: ["[!a]*.md"]', ['a.md']],
    ['a million ways', `ignore: ["${times(20, '{a,b}')}.md"]`, all],
    ['groups that backtrack', `ignore: ["+(${times(10, '+(a|')}a${times(10, ')')})b.md"]`, all],
    ['a class that is no regular expression', 'ignore: ["[z-a].md"]', all],
    ['what is left open', 'ignore: ["[a", "{a", "@(a"]', all],
    ['a regular expression', 'ignore: ["/.*/", "^a", "(a+)+$"]', all],
    ['a name with a line break', 'ignore: ["new\\nline.md"]', all.filter(name => !name.startsWith('new'))],
    ['an absolute pattern', 'ignore: [/a.md]', all.filter(name => name !== 'a.md')],
    ['overrides that backtrack', `overrides: [{ files: "${times(50, '*a')}*b.md", rules: {} }]`, all],
    ['an empty pattern', 'ignore: [""]', /line 2: /],
    ['a denial beside a pattern', 'ignore: ["*.md", "!a.md"]', /line 2: .* takes nothing out/],
    [
      'a denial in overrides',
      'overrides: [{ files: ["*.md", "!a.md"], rules: { misspelled-name: off } }]',
      /line 2: .* takes nothing out/,
    ],
    [
      'an absolute pattern in overrides',
      'overrides: [{ files: [/a.md, /b.md], rules: { misspelled-name: off } }]',
      all.filter(name => name !== 'a.md'),
    ],
    ['a pattern too long', `ignore: ["${times(70_000, 'a')}*"]`, /line 2: .*too long/],
    ['one too long in overrides', `overrides: [{ files: "${times(70_000, 'a')}*", rules: {} }]`, /too long/],
  ])('%s', async (_, setting, expected) => {
    project.put('.factcheck.yml', `${facts}${setting}\n`)
    await expectFiles([], expected)
  })
})
