// Runs the hooks of .pre-commit-hooks.yaml with the real pre-commit, out of a clone of this repository.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'factlint-hooks-'))
const project = join(folder, 'project')
// What git tells its hooks of this repository is not meant for the one below.
const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const env = {
  ...Object.fromEntries(outer),
  PRE_COMMIT_HOME: join(folder, 'cache'),
  PRE_COMMIT_COLOR: 'never',
}

const isInstalled = command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

/** Runs a command in the project and gives all that it prints; any exit code but the expected one is an error. */
function run(expected, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, env, encoding: 'utf8' })
  console.log(`$ ${command} ${args.join(' ')} -> ${status}`)
  assert.equal(status, expected, `expected exit code ${expected}\n${stdout}${stderr}`)
  return stdout + stderr
}

const put = (name, text) => writeFileSync(join(project, name), text)
const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
const commit = expected => run(expected, 'git', ...identity, 'commit', '--message', 'x')

function setUp() {
  mkdirSync(project)
  const revision = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  run(0, 'git', 'init', '--quiet')
  // The node that is installed, not one that is fetched.
  put(
    '.pre-commit-config.yaml',
    `default_language_version: { node: system }
repos:
  - repo: ${root}
    rev: ${revision}
    hooks: [{ id: factlint }, { id: factlint-all }]
`,
  )
  run(0, 'pre-commit', 'install', '--install-hooks')
}

function tryHooks() {
  put('.factcheck.yml', 'names: [Ada Quillfeather]\n')
  put('old one.md', 'Ada Quillfeather opened the bridge.\n')
  run(0, 'git', 'add', '--all')
  assert.match(commit(0), /factlint\.+Passed\nfactlint \(the facts changed\)\.+Passed/)

  put('new one.md', 'Ada Quilfeather closed it.\n')
  put('not an article.png', 'Ada Quilfeather')
  run(0, 'git', 'add', '--all')
  const refused = commit(1)
  assert.match(refused, /factlint\.+Failed[\s\S]*new one\.md[\s\S]*misspelled-name/)
  assert.match(refused, /\(the facts changed\)\.+\(no files to check\)Skipped/)
  assert.doesNotMatch(refused, /old one/)

  put('new one.md', 'Ada Quillfeather closed it.\n')
  run(0, 'git', 'add', '--all')
  commit(0)

  put('.factcheck.yml', 'names: [Ada Quillfether]\n')
  run(0, 'git', 'add', '--all')
  assert.match(commit(1), /\(the facts changed\)\.+Failed[\s\S]*new one\.md[\s\S]*old one\.md/)
}

if (!isInstalled('pre-commit')) console.log('skipped: pre-commit is not installed')
else {
  try {
    setUp()
    tryHooks()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
