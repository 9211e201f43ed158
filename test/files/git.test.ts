import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readPatch } from '../../src/files/git-patch.ts'
import { projectOfEachTest } from '../project.ts'
import { runCommand } from '../run-command.ts'

// Every test makes repositories of its own.
jest.setTimeout(60_000)

const project = projectOfEachTest()
const { put } = project
beforeEach(() => create(project.folder))

const env = () => ({ PATH: process.env['PATH'] ?? '', HOME: project.root })
const gitIn = (cwd: string, ...words: string[]): string =>
  execFileSync('git', words, { cwd, env: env(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const git = (...words: string[]): string => gitIn(project.folder, ...words)

function create(path: string): void {
  mkdirSync(path, { recursive: true })
  gitIn(path, 'init', '--quiet', '--initial-branch=main')
  for (const [key, value] of [
    ['user.name', 'A'],
    ['user.email', 'a@example.com'],
    ['commit.gpgsign', 'false'],
  ])
    gitIn(path, 'config', key!, value!)
}

/** Adds a repository with a wrong article, as `sub`. */
function addSubmodule(): void {
  const other = join(project.root, 'other')
  create(other)
  put('../other/a.md', wrong)
  gitIn(other, 'add', '--all')
  gitIn(other, 'commit', '--quiet', '--message', 'x')
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub')
}

function commit(message = 'x'): void {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', message)
}

const facts = 'names: [Marguerite Delacroix]\n'
const wrong = 'It was Marguerite Delacroxi who came.\n'
const right = 'It was Marguerite Delacroix who came.\n'

const run = (...words: string[]) => runCommand([...words, '--format=compact'], { env: env() })
/** The places that were reported: `file:line`. */
async function places(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runCommand([...words, '--format=json'], { env: env() })
  expect(stderr).toBe('')
  const { findings } = JSON.parse(stdout) as { findings: { file: string; start: { line: number } }[] }
  expect(code).toBe(findings.length > 0 ? 1 : 0)
  return findings.map(({ file, start }) => `${file}:${start.line}`)
}

/** Names that git quotes, and others that are hard to carry about. */
const names = [
  'plain.md',
  'with blank.md',
  'two\nlines.md',
  'tab\tin.md',
  'quote"s.md',
  'back\\slash.md',
  'naïve – 世界.md',
  '-dash.md',
  'b/b/b.md',
  "'single'.md",
  ' lead.md',
  '[glob]*.md',
]

describe('--staged', () => {
  beforeEach(() => {
    put('.factcheck.yml', facts)
    put('old.md', wrong)
    commit()
  })

  test('checks staged articles only, without a word where there are none', async () => {
    expect(await places('--staged')).toEqual([])
    put('new.md', wrong)
    expect(await places('--staged')).toEqual([])
    git('add', 'new.md')
    expect(await places('--staged')).toEqual(['new.md:1'])
  })

  test('reads them as they are staged', async () => {
    put('new.md', wrong)
    git('add', 'new.md')
    put('new.md', right)
    expect(await places('--staged')).toEqual(['new.md:1'])
    git('add', 'new.md')
    put('new.md', wrong)
    expect(await places('--staged')).toEqual([])
  })

  test('also where the file is gone from the working tree', async () => {
    put('new.md', wrong)
    git('add', 'new.md')
    rmSync('new.md')
    expect(await places('--staged')).toEqual(['new.md:1'])
  })

  test.each(names)('finds %j', async name => {
    put(name, wrong)
    git('add', '--all')
    expect(await places('--staged')).toEqual([`${name}:1`])
  })

  test('--diff shows what would be fixed of what is staged', async () => {
    put('new.md', wrong)
    git('add', 'new.md')
    put('new.md', `Nothing of that is left.\n${right}`)
    const { stdout } = await run('--staged', '--diff')
    expect(stdout).toContain(`-${wrong}+${right}`)
    expect(stdout).not.toContain('Nothing')
  })

  test('a renamed article is a staged one, a deleted one is not', async () => {
    git('mv', 'old.md', 'moved.md')
    expect(await places('--staged')).toEqual(['moved.md:1'])
    git('rm', '--quiet', '--force', 'moved.md')
    expect(await places('--staged')).toEqual([])
  })

  test('neither links nor other files', async () => {
    put('image.png', Uint8Array.from([0x89, 0, 1]))
    symlinkSync('old.md', 'link.md')
    git('add', '--all')
    expect(await places('--staged')).toEqual([])
  })

  test('a binary file that is called an article is not checked, and that is said', async () => {
    put('binary.md', Uint8Array.from([0x41, 0, 1]))
    git('add', '--all')
    expect(await run('--staged')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^binary\.md: holds a NUL/),
    })
  })

  test('works before the first commit', async () => {
    rmSync('.git', { recursive: true })
    create(project.folder)
    git('add', '--all')
    expect(await places('--staged')).toEqual(['old.md:1'])
  })

  test.each([
    [['docs'], ['docs/a.md:1', 'docs/deep/b.md:1']],
    [['docs/*.md'], ['docs/a.md:1']],
    [['docs/**'], ['docs/a.md:1', 'docs/deep/b.md:1']],
    [
      ['**/b.md', 'docs/a.md'],
      ['docs/a.md:1', 'docs/deep/b.md:1'],
    ],
    [['c.rst'], ['c.rst:1']],
    [['old.md'], []],
    [['.'], ['d.md:1', 'docs/a.md:1', 'docs/deep/b.md:1']],
    [[], ['d.md:1', 'docs/a.md:1', 'docs/deep/b.md:1']],
  ])('%j of what is staged', async (words, expected) => {
    for (const name of ['c.rst', 'd.md', 'docs/a.md', 'docs/deep/b.md', 'node_modules/n/e.md'])
      put(name, wrong)
    git('add', '--all', '--force')
    expect(await places('--staged', ...words)).toEqual(expected)
  })

  test('the globs of the facts file say what is checked', async () => {
    put('.factcheck.yml', `${facts}files: ['docs/**']\nignore: [draft.md]\n`)
    commit()
    for (const name of ['d.md', 'docs/a.md', 'docs/draft.md']) put(name, wrong)
    git('add', '--all')
    expect(await places('--staged')).toEqual(['docs/a.md:1'])
  })

  test('a pattern that stands for nothing is a mistake', async () => {
    const { code, stderr } = await run('--staged', 'gone.md')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'gone.md: matches nothing that is staged\n' })
  })

  test('files are called as seen from a folder, and those outside of it are left alone', async () => {
    put('docs/a.md', wrong)
    put('d.md', wrong)
    git('add', '--all')
    process.chdir('docs')
    expect(await places('--staged')).toEqual(['a.md:1'])
    expect(await places('--staged', '../d.md')).toEqual(['../d.md:1'])
  })

  test('with staged facts all articles are checked, by those facts', async () => {
    put('.factcheck.yml', 'names: [Marguerite Delacroxi, Somebody Else]\n')
    put('other.md', right)
    commit()
    put('.factcheck.yml', facts)
    git('add', '--all')
    put('.factcheck.yml', 'names: [Somebody Else]\n')
    expect(await places('--staged')).toEqual(['old.md:1'])
  })

  test('staged facts that others extend, and those of a folder', async () => {
    put('sub/.factcheck.yml', 'extends: ../more.yml\n')
    put('sub/a.md', wrong)
    put('more.yml', 'names: []\n')
    commit()
    put('more.yml', facts)
    git('add', '--all')
    expect(await places('--staged')).toEqual(['sub/a.md:1'])
  })

  test('mistakes in staged facts are told', async () => {
    put('.factcheck.yml', 'nmaes: []\n')
    git('add', '--all')
    const { code, stderr } = await run('--staged')
    expect(code).toBe(2)
    expect(stderr).toContain('old.md: not checked: there are mistakes in its facts file .factcheck.yml')
  })

  test('a submodule is not entered', async () => {
    addSubmodule()
    expect(await places('--staged')).toEqual([])
  })

  test('an article in conflict is not checked, and that is said', async () => {
    git('checkout', '--quiet', '-b', 'other')
    put('old.md', 'One.\n')
    commit()
    git('checkout', '--quiet', 'main')
    put('old.md', 'Two.\n')
    commit()
    expect(() => git('merge', 'other')).toThrow()
    const { code, stderr } = await run('--staged')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'old.md: not checked: a merge left it in conflict\n',
    })
  })

  test('the index that a hook is given is the one that is read', async () => {
    put('new.md', wrong)
    const GIT_INDEX_FILE = join(project.root, 'index')
    execFileSync('git', ['add', '--all'], { cwd: project.folder, env: { ...env(), GIT_INDEX_FILE } })
    expect(await places('--staged')).toEqual([])
    const { stdout } = await runCommand(['--staged', '--format=compact'], {
      env: { ...env(), GIT_INDEX_FILE },
    })
    expect(stdout).toContain('new.md:1:8')
  })
})

describe('--since', () => {
  beforeEach(() => {
    put('.factcheck.yml', facts)
    put('old.md', `${wrong}\nAnother line.\n\n${wrong}`)
    commit()
    git('checkout', '--quiet', '-b', 'topic')
  })

  test('reports on changed lines alone', async () => {
    expect(await places('--since=main')).toEqual([])
    put('old.md', `${wrong}\n${wrong}\n${wrong}`)
    expect(await places('--since=main')).toEqual(['old.md:3'])
    commit()
    expect(await places('--since=main')).toEqual(['old.md:3'])
    expect(await places()).toEqual(['old.md:1', 'old.md:3', 'old.md:5'])
  })

  test('of new files on all lines, tracked or not', async () => {
    put('tracked.md', wrong)
    git('add', 'tracked.md')
    put('untracked.md', wrong)
    put('.gitignore', 'ignored.md\n')
    put('ignored.md', wrong)
    expect(await places('--since=main')).toEqual(['ignored.md:1', 'tracked.md:1', 'untracked.md:1'])
  })

  test('counts from the merge base: what the other branch did since is not ours', async () => {
    put('ours.md', wrong)
    commit()
    git('checkout', '--quiet', 'main')
    put('old.md', 'Shorter.\n')
    commit()
    git('checkout', '--quiet', 'topic')
    expect(await places('--since=main')).toEqual(['ours.md:1'])
  })

  test.each(names)('finds the changed line of %j', async name => {
    put(name, `${wrong}\nx\n`)
    commit()
    git('branch', '--force', 'main')
    put(name, `${wrong}\nx\n\n${wrong}`)
    commit()
    expect(await places('--since=main')).toEqual([`${name}:5`])
  })

  test('a renamed article has the changed lines alone', async () => {
    renameSync('old.md', 'moved away.md')
    commit()
    expect(await places('--since=main')).toEqual([])
    put('moved away.md', `${wrong}\nAnother line.\n\n${wrong}\n${wrong}`)
    commit()
    expect(await places('--since=main')).toEqual(['moved away.md:7'])
  })

  test('a deleted article, a changed image and a new mode are nothing', async () => {
    put('image.png', Uint8Array.from([0x89, 0, 1]))
    put('gone.md', wrong)
    commit()
    git('branch', '--force', 'main')
    put('image.png', Uint8Array.from([0x89, 0, 2]))
    rmSync('gone.md')
    chmodSync('old.md', 0o755)
    expect(await places('--since=main')).toEqual([])
  })

  test('an article that git takes for binary counts as new', async () => {
    put('.gitattributes', '*.md -diff\n')
    commit()
    git('branch', '--force', 'main')
    put('old.md', `${wrong}\nAnother word.\n\n${wrong}`)
    expect(await places('--since=main')).toEqual(['old.md:1', 'old.md:5'])
  })

  test('lines that look like a patch mislead nobody', async () => {
    put('old.md', `--- a/x\n+++ b/y\n@@ -1 +1,9 @@\n${wrong}`)
    commit()
    git('branch', '--force', 'main')
    put('old.md', `--- a/x\n+++ b/z\n@@ -1 +1,9 @@\n${wrong}\ndiff --git a/x b/x\n${wrong}`)
    expect(await places('--since=main')).toEqual(['old.md:7'])
  })

  test('lines that end with CRLF, and a lone CR in one', async () => {
    put('old.md', `One\r\n${wrong}\rtwo\r\nthree\r\n`)
    commit()
    git('branch', '--force', 'main')
    put('old.md', `One\r\n${wrong}\rtwo\r\nthree\r\n\r\n${wrong}`)
    const [place, ...more] = await places('--since=main')
    expect([place, more.length]).toEqual(['old.md:7', 0])
  })

  test('with changed facts on all lines that they hold for', async () => {
    put('sub/.factcheck.yml', 'names: []\n')
    put('sub/a.md', wrong)
    commit()
    git('branch', '--force', 'main')
    put('sub/.factcheck.yml', facts)
    expect(await places('--since=main')).toEqual(['sub/a.md:1'])
    rmSync('sub/.factcheck.yml')
    expect(await places('--since=main')).toEqual(['sub/a.md:1'])
    git('checkout', '--quiet', 'sub')
    put('.factcheck.yml', `${facts}# changed\n`)
    expect(await places('--since=main')).toEqual(['old.md:1', 'old.md:5'])
  })

  test('with changed facts that others extend', async () => {
    put('.factcheck.yml', 'extends: ./more.yml\n')
    put('more.yml', facts)
    commit()
    git('branch', '--force', 'main')
    put('more.yml', `${facts}# changed\n`)
    expect(await places('--since=main')).toEqual(['old.md:1', 'old.md:5'])
  })

  test('from a folder of the repository', async () => {
    put('docs/a.md', wrong)
    commit()
    process.chdir('docs')
    expect(await places('--since=main', '.', '../old.md')).toEqual(['a.md:1'])
  })

  test('writes fixes on changed lines alone', async () => {
    put('old.md', `${wrong}\n${wrong}\n${wrong}`)
    const { code } = await run('--since=main', '--fix')
    expect(code).toBe(0)
    expect(project.read('old.md')).toBe(`${wrong}\n${right}\n${wrong}`)
  })

  test('a submodule counts where it was moved to another commit', async () => {
    addSubmodule()
    commit()
    git('branch', '--force', 'main')
    put('.factcheck.yml', facts)
    put('sub/.factcheck.yml', facts)
    expect(await places('--since=main', 'sub/a.md')).toEqual([])
    rmSync('sub/.factcheck.yml')
    gitIn(
      project.at('sub'),
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'y',
    )
    expect(await places('--since=main', 'sub/a.md')).toEqual(['sub/a.md:1'])
  })

  test('a shallow clone without the merge base', async () => {
    put('a.md', wrong)
    commit()
    const clone = join(project.root, 'clone')
    gitIn(
      project.root,
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      `file://${project.folder}`,
      clone,
    )
    process.chdir(clone)
    expect(await run('--since=origin/main')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        '--since origin/main: HEAD and it have no commit in common here; a shallow clone needs more of its history\n',
    })
    gitIn(clone, 'fetch', '--quiet', '--unshallow')
    expect(await places('--since=origin/main')).toEqual(['a.md:1'])
  })

  test.each([
    ['gone', /^--since gone: no such commit here; in CI, fetch it first/],
    ['main:old.md', /^--since main:old\.md: no such commit here/],
    ['--output=x', /^factlint: --since --output=x: no branch or commit begins with "-"/],
    ['a b\nc', /^--since a b␊c: no such commit here/],
    ['', /^factlint: --since needs a value/],
  ])('%j is no commit', async (ref, message) => {
    const { code, stdout, stderr } = await run(`--since=${ref}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(existsSync('x')).toBe(false)
  })
})

test.each([['--staged'], ['--since=main']])('%s where there is no repository', async option => {
  const bare = join(project.root, 'bare')
  mkdirSync(bare)
  process.chdir(bare)
  const { code, stdout, stderr } = await run(option)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^--(staged|since main): git: not a git repository/)
})

test('where there is no git', async () => {
  const { code, stderr } = await runCommand(['--staged'], { env: { PATH: project.root } })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'git: git is not installed, or the folder is gone\n',
  })
})

test.each([
  [['--staged', '--since=main'], /--staged checks the index, --since the working tree/],
  [['--staged', '--fix'], /--fix writes files, and --staged reads none/],
  [['--staged', '--stdin'], /--stdin has nothing to do with git: give no --staged with it/],
  [['--since=main', '--stdin'], /give no --since with it/],
])('%j exclude each other', async (words, message) => {
  const { code, stderr } = await run(...words)
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test.each<[string, [string, number, number][]]>([
  ['', []],
  ['diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n', [['x', 1, 2]]],
  ['--- a/x\n+++ b/x\n@@ -3,2 +2,0 @@\n-a\n-+++ b/y\n', [['x', 2, 2]]],
  [
    '+++ b/x\n@@ -0,0 +1,2 @@ heading\n+++ b/z\n+@@ -1 +1 @@\n\\ No newline at end of file\n+++ b/y z\t\n@@ -1 +4 @@\n-a\n\\ No newline at end of file\n+b\n',
    [
      ['x', 1, 3],
      ['y z', 4, 5],
    ],
  ],
  ['+++ "b/t\\ta\\"\\\\\\303\\251"\n@@ -1 +1 @@\n-a\n+b\n', [['t\ta"\\é', 1, 2]]],
])('the patch %j', (patch, expected) => {
  const lines = Array.from(readPatch(Buffer.from(patch)), ([path, ranges]) =>
    ranges.map(({ start, end }) => [path, start, end]),
  )
  expect(lines.flat()).toEqual(expected)
})
