import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runCommand } from '../run-command.ts'
import { bin } from '../run-process.ts'
import { projectOfEachTest, right, wrong } from './project.ts'
import { canTrace, trace } from './trace.ts'

// Promise 1: git alone is run, only where it is asked for, and nothing that a repository or its user set changes what
// it says or lets it run something else.
jest.setTimeout(60_000)

const file = 'b/ä b.md'
const project = projectOfEachTest()
beforeEach(() => {
  git('init', '--quiet', '--initial-branch=main')
  project.put('.gitattributes', '*.md diff=mine filter=mine merge=mine\n')
  project.put(file, `${wrong}\n${right}`)
  git('add', '--all')
  git('commit', '--quiet', '--message=x')
  project.put(file, `${wrong}\n${right}\n${wrong}`)
  git('add', '--all')
})

const environment = () => ({ PATH: process.env['PATH'] ?? '', HOME: project.root })
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
    env: environment(),
  })

/** A program that leaves a mark when it is run. */
function trap(): { readonly script: string; readonly wasRun: () => boolean } {
  const mark = join(project.root, 'was-run')
  const script = join(project.root, 'trap')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`, { mode: 0o755 })
  const hooks = join(project.root, 'hooks')
  mkdirSync(hooks)
  for (const name of ['post-index-change', 'fsmonitor-watchman', 'pre-commit', 'reference-transaction'])
    writeFileSync(join(hooks, name), readFileSync(script), { mode: 0o755 })
  return { script, wasRun: () => existsSync(mark) }
}

const places = async (option: string, env: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr } = await runCommand([option, '--format=compact'], {
    env: { ...environment(), ...env },
  })
  return { stderr, places: Array.from(stdout.matchAll(/^(.*?:\d+):\d+: error /gm), ([, place]) => place) }
}
/** What is staged, and what is new since the last commit. */
const expected = {
  '--staged': { stderr: '', places: [`${file}:1`, `${file}:5`] },
  '--since=HEAD': { stderr: '', places: [`${file}:5`] },
}

/** TRAP stands for a program that must not be run, HOOKS for a folder of them. */
const settings = [
  'core.fsmonitor=TRAP',
  'core.hooksPath=HOOKS',
  'core.pager=TRAP',
  'pager.diff=TRAP',
  'core.quotePath=true',
  'core.sshCommand=TRAP',
  'core.askPass=TRAP',
  'core.alternateRefsCommand=TRAP',
  'credential.helper=TRAP',
  'diff.external=TRAP',
  'diff.mine.command=TRAP',
  'diff.mine.textconv=TRAP',
  'diff.noprefix=true',
  'diff.mnemonicPrefix=true',
  'diff.dstPrefix=new/',
  'diff.srcPrefix=old/',
  'diff.context=9',
  'diff.interHunkContext=9',
  'diff.relative=true',
  'diff.renames=copies',
  'diff.colorMoved=zebra',
  'diff.submodule=log',
  'diff.suppressBlankEmpty=true',
  'diff.wsErrorHighlight=all',
  'color.ui=always',
  'color.diff=always',
  'filter.mine.clean=TRAP',
  'filter.mine.smudge=TRAP',
  'filter.mine.process=TRAP',
  'filter.mine.required=true',
  'merge.mine.driver=TRAP',
  'alias.diff=!TRAP',
]

describe.each(['--staged', '--since=HEAD'] as const)('with %s', option => {
  test.each(settings)('%s changes nothing and runs nothing', async setting => {
    const { script, wasRun } = trap()
    const [key = '', value = ''] = setting.split('=')
    git('config', key, value.replace('TRAP', script).replace('HOOKS', join(project.root, 'hooks')))
    expect(await places(option)).toEqual(expected[option])
    expect(wasRun()).toBe(false)
  })

  test.each([
    ['GIT_EXTERNAL_DIFF', 'TRAP'],
    ['GIT_PAGER', 'TRAP'],
    ['GIT_SSH_COMMAND', 'TRAP'],
    ['GIT_ASKPASS', 'TRAP'],
    ['GIT_WORK_TREE', '/'],
    ['GIT_CONFIG_PARAMETERS', "'diff.noprefix'='true'"],
    ['GIT_CONFIG_COUNT', 'x'],
    ['GIT_DIFF_OPTS', '--unified=9'],
    ['GIT_LITERAL_PATHSPECS', '1'],
    ['GIT_TRACE', '2'],
    ['GIT_OBJECT_DIRECTORY', '/none'],
  ])('%s=%s in the environment too', async (name, value) => {
    const { script, wasRun } = trap()
    expect(await places(option, { [name]: value.replace('TRAP', script) })).toEqual(expected[option])
    expect(wasRun()).toBe(false)
  })

  test('git is given these words, and no others', async () => {
    const calls = await callsOfGit(option)
    expect(calls.map(({ words }) => words.slice(0, guards.length))).toEqual(calls.map(() => guards))
    expect(calls.map(({ words }) => words.slice(guards.length).join(' '))).toEqual(commands[option])
    const told = [
      'GIT_ALLOW_PROTOCOL=none',
      'GIT_NO_LAZY_FETCH=1',
      'GIT_OPTIONAL_LOCKS=0',
      'GIT_TERMINAL_PROMPT=0',
      'LC_ALL=C',
    ]
    for (const { env } of calls)
      expect(env.filter(line => /^(?:GIT_|LC_ALL)/.test(line)).sort()).toEqual(told)
  })
})

test.each([
  ['remote.origin.uploadpack', 'TRAP'],
  ['core.sshCommand', 'TRAP'],
  ['remote.origin.vcs', 'trap'],
])('what a partial clone lacks is not fetched, by %s either', async (key, value) => {
  git('config', 'user.name', 'A')
  git('config', 'user.email', 'a@example.com')
  git('config', 'uploadpack.allowFilter', 'true')
  git('commit', '--quiet', '--message=y')
  git('clone', '--quiet', '--filter=blob:none', `file://${project.folder}`, join(project.root, 'partial'))
  process.chdir(join(project.root, 'partial'))
  const { script, wasRun } = trap()
  git('config', key, value.replace('TRAP', script))
  if (key === 'core.sshCommand') git('config', 'remote.origin.url', 'ssh://a.example/x')
  writeFileSync(join(project.root, 'git-remote-trap'), readFileSync(script), { mode: 0o755 })
  const env = { ...environment(), PATH: `${project.root}${delimiter}${environment().PATH}` }
  const { code, stdout, stderr } = await runCommand(['--since=HEAD~1'], { env })
  expect(wasRun()).toBe(false)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^--since HEAD~1: git: [^\n]+\n$/)
})

const tracedTest = canTrace ? test : test.skip
tracedTest.each(['--staged', '--since=HEAD'])(
  'with %s nothing but git is run, and nothing by git',
  async option => {
    const how = ['-e', 'trace=execve,execveat,socket,connect']
    const log = join(project.root, 'calls.log')
    const { code, calls } = await trace({ cwd: project.folder, log, how, words: [bin, option] })
    expect(code).toBe(1)
    const [node, ...others] = calls.map(({ line }) => line).filter(line => line.endsWith(' = 0'))
    expect(node).toContain('execve(')
    expect(others.length).toBeGreaterThan(4)
    expect(others.filter(line => !/ execve\("[^"]*[/]git", \["git", "--no-pager", /.test(line))).toEqual([])
  },
)

const guards = [
  '--no-pager',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'diff.external=', 'core.quotePath=false'].flatMap(
    setting => ['-c', setting],
  ),
]
const hash = expect.stringMatching
const commands = {
  '--staged': [
    'rev-parse --show-toplevel',
    'rev-parse --show-prefix',
    'diff --cached --name-only -z --no-ext-diff --no-textconv --no-renames --ignore-submodules=all',
    'ls-files --stage -z',
    hash(/^cat-file blob [0-9a-f]{40}$/),
    hash(/^cat-file blob [0-9a-f]{40}$/),
  ],
  '--since=HEAD': [
    'rev-parse --show-toplevel',
    'rev-parse --show-prefix',
    'rev-parse --verify --quiet --end-of-options HEAD^{commit}',
    hash(/^merge-base HEAD [0-9a-f]{40}$/),
    String.raw`config -z --name-only --get-regexp ^filter\..*\.(clean|process|required)$`,
    hash(
      /^diff --no-ext-diff --no-textconv --no-color -M --ignore-submodules=dirty --numstat -z [0-9a-f]{40} --$/,
    ),
    hash(
      /^diff --no-ext-diff --no-textconv --no-color -M --ignore-submodules=dirty -U0 --inter-hunk-context=0 --src-prefix=a\/ --dst-prefix=b\/ --submodule=short [0-9a-f]{40} --$/,
    ),
    'ls-files --stage -z',
  ],
}

interface GitCall {
  readonly words: readonly string[]
  readonly env: readonly string[]
}

/** How git is called, as a program tells that stands in its place, and then calls it. */
async function callsOfGit(option: keyof typeof commands): Promise<readonly GitCall[]> {
  const log = join(project.root, 'calls')
  const folder = join(project.root, 'in-front')
  mkdirSync(folder)
  const script = `#!/bin/sh
    { printf '%s\\0' "$@"; printf '\\1'; env -0; printf '\\2'; } >> '${log}'
    PATH='${environment().PATH}' exec git "$@"`
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 })
  const PATH = `${folder}${delimiter}${environment().PATH}`
  expect(await places(option, { PATH, GIT_TRACE: '2', GIT_PAGER: 'x' })).toEqual(expected[option])
  return readFileSync(log, 'utf8')
    .split('\x02')
    .slice(0, -1)
    .map(call => {
      const [words = '', env = ''] = call.split('\x01')
      return { words: words.split('\0').slice(0, -1), env: env.split('\0') }
    })
}

test.each([['.'], ['--fix'], ['--diff'], ['facts'], ['explain', `${file}:1`]])(
  '%s calls no git',
  async (...words) => {
    const folder = join(project.root, 'in-front')
    const { script, wasRun } = trap()
    mkdirSync(folder)
    writeFileSync(join(folder, 'git'), readFileSync(script), { mode: 0o755 })
    const { code } = await runCommand(words, { env: { PATH: folder } })
    expect(code).toBeLessThan(2)
    expect(wasRun()).toBe(false)
  },
)
