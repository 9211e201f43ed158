import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { noFacts } from '../../src/facts/facts.ts'
import { decode, encode } from '../../src/files/decode.ts'
import { createFactsFor } from '../../src/files/facts-for.ts'
import { findArticles } from '../../src/files/find-articles.ts'
import { isIgnored } from '../../src/files/ignored.ts'
import { createNearestFactsFile, followInside } from '../../src/files/project.ts'
import { readArticle } from '../../src/files/read-article.ts'
import { projectOfEachTest } from '../project.ts'

const project = projectOfEachTest()
const { at, put: putText } = project
let folder = ''
beforeEach(() => {
  folder = project.folder
})

function put(...names: string[]): void {
  for (const name of names) putText(name, 'Prose.\n')
}

describe('findArticles', () => {
  const tree = [
    'b.md',
    'a.txt',
    'Z.MD',
    'picture.png',
    'docs/x.markdown',
    'docs/deep/y.md',
    'docs/.hidden/no.md',
    'node_modules/p/readme.md',
    'docs/node_modules/p/readme.md',
    '.git/description.md',
    'odd[1].md',
    'empty/picture.png',
  ]
  const all = ['Z.MD', 'a.txt', 'b.md', 'docs/deep/y.md', 'docs/x.markdown', 'odd[1].md']

  test.each([
    ['a folder stands for its articles', ['.'], all],
    ['a folder below', ['docs'], ['docs/deep/y.md', 'docs/x.markdown']],
    ['with a slash', ['docs/'], ['docs/deep/y.md', 'docs/x.markdown']],
    ['a file', ['b.md'], ['b.md']],
    ['a file of another ending, named', ['picture.png'], ['picture.png']],
    ['a file twice', ['b.md', './b.md', 'docs/../b.md'], ['b.md']],
    ['in the order of code units', ['b.md', 'a.txt', 'Z.MD'], ['Z.MD', 'a.txt', 'b.md']],
    ['a glob', ['*.md'], ['b.md', 'odd[1].md']],
    ['a deep glob', ['**/*.md'], ['b.md', 'docs/deep/y.md', 'odd[1].md']],
    ['a glob without an ending', ['docs/**'], ['docs/deep/y.md', 'docs/x.markdown']],
    ['one level of it', ['docs/*'], ['docs/x.markdown']],
    ['braces', ['{a,b}.{md,txt}'], ['a.txt', 'b.md']],
    ['a name that looks like a glob', ['odd[1].md'], ['odd[1].md']],
    ['a hidden folder, named', ['docs/.hidden'], ['docs/.hidden/no.md']],
    ['an ignored folder, named', ['node_modules/p/readme.md'], ['node_modules/p/readme.md']],
    ['an upward glob', ['docs/../*.txt'], ['a.txt']],
    ['a hidden folder by a glob', ['**/.hidden/*.md'], ['docs/.hidden/no.md']],
    ['no hidden folder by a star', ['docs/*/*.md'], ['docs/deep/y.md']],
    ['a slash at the end', ['docs/**/'], ['docs/deep/y.md', 'docs/x.markdown']],
    ['all letters but some', ['[!b]*.{md,txt}'], ['a.txt', 'odd[1].md']],
    ['a dot between', ['d*/./deep/*.md'], ['docs/deep/y.md']],
    ['a slash in braces', ['{docs/deep,empty}/*.md'], ['docs/deep/y.md']],
    ['folders by a pattern', ['d*/d*/*.md'], ['docs/deep/y.md']],
    ['what is below an ignored folder, named', ['node_modules/p/*.md'], ['node_modules/p/readme.md']],
  ])('%s: %j', (_, patterns, expected) => {
    put(...tree)
    const { articles, failures } = findArticles(patterns, folder)
    expect(articles.map(({ file }) => file)).toEqual(expected)
    expect(failures).toEqual([])
  })

  test.each([
    ['gone.md', 'no such file'],
    ['b.md/c.md', 'no such file: a part of its path is not a folder'],
    ['*.rst', 'matches no file'],
    ['nowhere/**', 'matches no file'],
    ['empty', 'no articles in this folder'],
    ['a\u0000b', 'not a name that a file can have'],
    ['x'.repeat(300), 'the name is too long'],
  ])('%j is a failure: %s', (pattern, message) => {
    put(...tree)
    const { articles, failures } = findArticles([pattern, 'b.md'], folder)
    expect(failures).toEqual([{ file: pattern, message }])
    expect(articles.map(({ file }) => file)).toEqual(['b.md'])
  })

  test('files above the working directory and with an absolute path have relative names', () => {
    put('a.md', 'below/b.md', 'beside/c.md')
    const { articles } = findArticles(['../a.md', at('beside/c.md'), '../bel*/*.md'], at('below'))
    expect(articles.map(({ file }) => file)).toEqual(['../a.md', '../beside/c.md', 'b.md'])
  })

  test('links are not followed by folders and globs, but can be named', () => {
    put('real/a.md')
    symlinkSync('real/a.md', at('link.md'))
    symlinkSync('..', at('real/round'))
    const names = (pattern: string) => findArticles([pattern], folder).articles.map(({ file }) => file)
    expect(names('.')).toEqual(['real/a.md'])
    expect(names('**/*.md')).toEqual(['real/a.md'])
    expect(names('link.md')).toEqual(['link.md'])
  })
})

describe('decode', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['', '', false],
    ['naïve 🦊\r\n', 'naïve 🦊\r\n', false],
    ['\uFEFFtext', 'text', true],
    ['\uFEFF\uFEFFtext', '\uFEFFtext', true],
    ['line\u2028separator', 'line\u2028separator', false],
  ])('%j, and back', (given, text, hasMark) => {
    expect(decode(bytes(given), 'a.md')).toEqual({ text, hasMark })
    expect(Buffer.from(encode({ text, hasMark })).equals(Buffer.from(bytes(given)))).toBe(true)
  })

  test.each([
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], /^a\.md: is UTF-16/],
    ['big-endian UTF-16', [0xfe, 0xff, 0x00, 0x41], /is UTF-16/],
    ['a NUL byte', [0x41, 0x00, 0x42], /NUL byte/],
    ['Latin-1', [0x41, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a], /is not UTF-8: line 2 /],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], /is not UTF-8: line 1 /],
    ['a character cut off', [0x41, 0xc3], /is not UTF-8: line 1 /],
  ])('%s is refused', (_, given, message) => {
    expect(() => decode(Uint8Array.from(given), 'a.md')).toThrow(message)
  })
})

describe('readArticle', () => {
  const read = (name: string) => readArticle({ path: at(name), file: name })

  test('gives the text, and the bytes it came from', () => {
    putText('a.md', '\uFEFFone\r\n')
    const { text, hasMark, bytes } = read('a.md')
    expect({ text, hasMark }).toEqual({ text: 'one\r\n', hasMark: true })
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x6f, 0x6e, 0x65, 0x0d, 0x0a])
  })

  test('an empty file is a text', () => {
    putText('a.md', '')
    expect(read('a.md').text).toBe('')
  })

  test.each([
    ['gone.md', 'gone.md: no such file'],
    ['folder', 'folder: is a folder'],
    ['dead.md', 'dead.md: no such file'],
    ['round.md', 'round.md: a link that leads in a circle'],
    ['pipe', 'pipe: is a pipe, not a file'],
  ])('%s is refused', (name, message) => {
    mkdirSync(at('folder'))
    symlinkSync('nowhere.md', at('dead.md'))
    symlinkSync('round.md', at('round.md'))
    execFileSync('mkfifo', [at('pipe')])
    expect(() => read(name)).toThrow(message)
  })

  test('a device is refused', () => {
    expect(() => readArticle({ path: '/dev/zero', file: 'zero' })).toThrow('is a device')
  })
})

describe('followInside', () => {
  const real = async (name: string, cwd = folder) => followInside(cwd)({ path: at(name), file: name })

  test.each([
    ['docs/a.md', 'docs/a.md'],
    ['docs/inside.md', 'README.md'],
    ['docs/near.md', 'docs/a.md'],
    ['linked/a.md', 'docs/a.md'],
  ])('%s is read', async (name, target) => {
    put('README.md', 'docs/a.md')
    symlinkSync('../README.md', at('docs/inside.md'))
    symlinkSync('a.md', at('docs/near.md'))
    symlinkSync('docs', at('linked'))
    expect(await real(name)).toBe(at(target))
  })

  test('what is surely no link lies where its folder does', () => {
    put('docs/a.md', 'outside/a.md', '.git/a.md')
    const plain = (name: string) => followInside(at('docs'))({ path: at(name), file: name, isPlain: true })
    symlinkSync('.', at('docs/self'))
    expect(plain('docs/self/a.md')).toBe(at('docs/a.md'))
    expect(() => plain('.git/a.md')).toThrow('lies in .git')
    symlinkSync('../outside', at('docs/out'))
    mkdirSync(at('docs/.git'))
    expect(() => plain('docs/out/a.md')).toThrow('leads out of the project')
  })

  test.each(['link.md', 'folder/secret.md'])('%s leads out and is not read', async name => {
    put('outside/secret.md', 'project/a.md')
    symlinkSync('../outside/secret.md', at('project/link.md'))
    symlinkSync('../outside', at('project/folder'))
    await expect(real(`project/${name}`, at('project'))).rejects.toThrow('leads out of the project')
  })

  test('the project is where .git is, else where the outermost facts file is', async () => {
    put('README.md', 'below/a.md')
    symlinkSync('../README.md', at('below/link.md'))
    await expect(real('below/link.md', at('below'))).rejects.toThrow('leads out of the project')
    put('.factcheck.yml')
    expect(await real('below/link.md', at('below'))).toBe(at('README.md'))
    mkdirSync(at('below/.git'))
    await expect(real('below/link.md', at('below'))).rejects.toThrow('leads out of the project')
  })
})

describe('facts files', () => {
  const noRules = { ruleIds: [] as string[] }

  test.each([
    ['docs/deep', 'docs/.factcheck.yaml'],
    ['docs', 'docs/.factcheck.yaml'],
    ['other', '.factcheck.yml'],
    ['.', '.factcheck.yml'],
  ])('the nearest one at or above %s is %s', async (name, expected) => {
    put('docs/deep/a.md', 'docs/.factcheck.yaml', '.factcheck.yml', '.factcheck.yaml')
    expect(createNearestFactsFile()(at(name))).toBe(at(expected))
  })

  test('each is read once, and found for every folder below', async () => {
    putText('.factcheck.yml', 'names: [Ada Lovelace]\n')
    put('one/a.md', 'two/b.md')
    const factsFor = createFactsFor({ cwd: folder, ...noRules })
    const [one, two] = [await factsFor(at('one')), await factsFor(at('two'))]
    expect(one).toBe(two)
    expect(one.facts.names.map(({ name }) => name)).toEqual(['Ada Lovelace'])
  })

  test('the one that was named holds for all', async () => {
    putText('.factcheck.yml', 'names: [Ada Lovelace]\n')
    putText('mine.yml', 'names: [Alan Turing]\n')
    const factsFor = createFactsFor({ cwd: folder, facts: 'mine.yml', ...noRules })
    const { facts } = await factsFor(folder)
    expect(facts.names.map(({ name }) => name)).toEqual(['Alan Turing'])
  })

  test('a rule that is not known is a mistake', async () => {
    putText('.factcheck.yml', 'rules: { wrong-coutn: off }\n')
    const factsFor = createFactsFor({ cwd: folder, ruleIds: ['wrong-count'] })
    await expect(factsFor(folder)).rejects.toThrow(/wrong-coutn.*wrong-count/)
  })
})

test.each([
  [['drafts'], '/p/drafts/a.md', true],
  [['drafts/'], '/p/drafts/deep/a.md', true],
  [['drafts/**'], '/p/drafts/a.md', true],
  [['*.draft.md'], '/p/any/a.draft.md', true],
  [['drafts'], '/p/deep/drafts/a.md', true],
  [['./drafts'], '/p/drafts/a.md', true],
  [['./drafts'], '/p/deep/drafts/a.md', false],
  [['deep/drafts'], '/p/deep/drafts/a.md', true],
  [['**/*.md'], '/q/a.md', false],
  [['drafts'], '/p/other/a.md', false],
  [['drafts'], '/p/drafts.md', false],
  [[], '/p/a.md', false],
])('ignore %j of /p/.factcheck.yml and %s: %j', (ignore, path, expected) => {
  expect(isIgnored({ ...noFacts, file: '/p/.factcheck.yml', ignore }, path)).toBe(expected)
})
