import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { bin, factlint } from '../run-process.ts'
import { facts, projectOfEachTest, right, wrong } from './project.ts'
import { canTrace, type Traced, trace } from './trace.ts'

// Promises 1 and 7: nothing is run or fetched, and nothing outside of the project is read or written.
jest.setTimeout(60_000)
const tracedTest = canTrace ? test : test.skip

const project = projectOfEachTest()

/** Commands, each with its exit code here. */
const commands: readonly (readonly [code: number, words: readonly string[]])[] = [
  [1, ['.']],
  [0, ['--fix', '.']],
  [2, ['--fix', 'out', 'out/*.md', 'out.md', 'absolute.md', 'config.md', 'passwords.md', '.git', '.git/*']],
  [2, ['--facts', 'out/.factcheck.yml', '.']],
  [2, ['--source', 'out.md', '--source', 'config.md', 'wrong.md']],
  [2, ['--baseline', 'config.md', 'wrong.md']],
  [1, ['--diff', '.']],
  [1, ['--jobs', '2', '.']],
  [1, ['--cache', '.']],
  [1, ['--format=json:report.json', '--shard', '1/2', '.']],
  [2, ['merge', 'out.md', 'config.md']],
  [1, ['--source', 'source.md', 'wrong.md']],
  [1, ['--format=markdown:report.txt', '--format=sarif:report.sarif', '.']],
  [0, ['facts', '--check']],
  [0, ['facts', '--unused']],
  [0, ['explain', 'wrong-date']],
  [0, ['explain', 'wrong.md:1']],
  [0, ['extract', 'source.md']],
  [2, ['init', '--from', 'source.md']],
  [0, ['--help']],
]

/** What a stranger may put into a project to be run or to be sent for; with a way out of it wherever one can be named. */
function plant(): void {
  const { root, folder, put } = project
  const mark = join(root, 'was-run')
  mkdirSync(join(root, 'outside'))
  writeFileSync(join(root, 'outside/secret.md'), `${wrong}A secret.\n`)
  writeFileSync(join(root, 'outside/.factcheck.yml'), facts)
  put('.git/config', `[core]\n\tfsmonitor = touch ${mark}\n[credential]\n\ttoken = hunter2\n`)
  put('.git/notes.md', wrong)
  put('package.json', JSON.stringify({ type: 'module', scripts: { preinstall: `touch ${mark}` } }))
  put('.npmrc', `node-options=--require ${mark}.cjs\n`)
  put('wrong.md', wrong)
  put('source.md', right)
  put(`$(touch ${mark.replaceAll('/', '%')}).md`, right)
  put('; touch was-run;.md', right)
  put('live.mdx', `import { execSync } from 'node:child_process'\n\n{execSync('touch ${mark}')} ${wrong}`)
  put(
    'live.html',
    `<script src="https://a.example/x.js"></script><img src="https://a.example/x.png"><p>${wrong}`,
  )
  put(
    'remote.md',
    `---\nlayout: !!js/function "function(){ require('fs') }"\n---\n![](https://a.example/x.png) ${wrong}`,
  )
  for (const [name, target] of [
    ['out.md', '../outside/secret.md'],
    ['absolute.md', join(root, 'outside/secret.md')],
    ['out', '../outside'],
    ['config.md', '.git/config'],
    ['passwords.md', '/etc/passwd'],
  ])
    symlinkSync(target!, join(folder, name!))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync('../../outside', join(folder, 'node_modules/linked'))
  put('node_modules/plugin/package.json', '{"main":"index.js"}')
  put('node_modules/plugin/index.js', 'require("node:fs").writeFileSync("was-run", "")')
  put('node_modules/plugin/.factcheck.yml', 'extends: https://a.example/x.yml\n')
}

const hostileFacts = [
  'extends: https://a.example/facts.yml',
  'extends: ../outside/.factcheck.yml',
  'extends: out/.factcheck.yml',
  'extends: out',
  'extends: [../../../../etc/passwd, /etc/passwd, ./.git/config]',
  'extends: plugin',
  'extends: linked',
  'files: ["../outside/**", "*.md"]',
  'files: ["*/../../outside/*.md", "**/../../outside/*.md"]',
  'files: ["{../outside,out}/*.md", "@(..|.)/outside/*.md", "[.][.]/outside/*.md"]',
  'files: ["out/*.md", "out", "*/secret.md", "out/**"]',
  'files: [/etc/passwd, "/etc/*", "/**/passwd"]',
  'files: [".git/*.md", ".git/config", ".git", ".*/notes.md"]',
  'names: [!!js/function "function () { return 1 }", Marguerite Delacroix]',
  'names: [!!js/undefined x, !<tag:yaml.org,2002:js/regexp> "/(a+)+$/", Marguerite Delacroix]',
]

/** Runs factlint, and gives the calls whose names were asked for. */
async function runTraced(words: readonly string[], kinds: string): Promise<Traced> {
  const how = ['-y', '-e', `trace=${kinds}`]
  return trace({ cwd: project.folder, log: join(project.root, 'calls.log'), how, words: [bin, ...words] })
}

const starts = 'execve,execveat,socket,connect,bind,sendto,sendmsg'
const opens = 'open,openat,openat2,creat'
const changes = '/^(rename|unlink|mkdir|rmdir|link|symlink|truncate|chmod|fchmodat|chown|fchownat|utime)'

/** Whether a file was opened to be read or written, or was changed otherwise; told by where it really lies. */
const touching = ({ calls }: Traced, path: RegExp) =>
  calls.map(({ line }) => line).filter(line => !line.includes(' = -1 E') && path.test(line))

describe('a hostile project', () => {
  const rows = [
    ...commands.map(([code, words]) => ({ code, words, text: facts })),
    ...hostileFacts.map(text => ({ code: 2, words: ['--fix'], text })),
  ]

  tracedTest.each(rows)('$words with $text', async ({ code, words, text }) => {
    plant()
    project.put('.factcheck.yml', `${text}\n`)
    const ended = await runTraced(words, `${starts},${opens},${changes}`)
    const called = ended.calls.filter(({ name }) => starts.split(',').includes(name))
    // What crashes, or is no command, shows nothing.
    expect(ended.code).toBe(code)
    expect(ended.stderr).not.toMatch(/See factlint --help|fault in factlint/)
    // The start of node itself.
    expect(called.map(({ name }) => name)).toEqual(['execve'])
    expect(touching(ended, /[/]outside[/>]|[/]etc[/]passwd|[/][.]git[/>]/)).toEqual([])
    expect(
      touching(ended, /O_WRONLY|O_RDWR|O_CREAT/)
        .filter(line => !line.includes('</dev/null>'))
        .filter(line => !line.includes(`<${project.folder}/`)),
    ).toEqual([])
    expect(ended.stdout + ended.stderr).not.toMatch(/hunter2|A secret|root:x/)
    expect(readdirSync(project.root).sort()).toEqual(['calls.log', 'outside', 'project'])
  })
})

test.each([
  ['../outside/*.md', 'This leaves the project, and nothing is read there'],
  ['**/../../outside/*.md', 'This leaves the project, and nothing is read there'],
  ['/etc/*.md', 'This leaves the project, and nothing is read there'],
  ['.git/*.md', 'This lies in .git, where nothing is read'],
  ['sub/.GIT/notes.md', 'This lies in .git, where nothing is read'],
])('facts that look for articles in %s are mistaken', async (glob, message) => {
  plant()
  project.put('.factcheck.yml', `files: ["*.md", ${JSON.stringify(glob)}]\n`)
  const { code, stderr } = await factlint(project.folder, '--fix')
  expect(stderr).toMatch(`.factcheck.yml:1:17: ${message}\n`)
  expect(code).toBe(2)
  expect(readFileSync(join(project.root, 'outside/secret.md'), 'utf8')).toMatch(wrong)
})

test.each(['../project/wrong.md', 'none/../wrong.md', '*/../wrong.md'])(
  'facts may go a roundabout way: %s',
  async glob => {
    project.put('wrong.md', wrong)
    project.put('sub/right.md', right)
    project.put('.factcheck.yml', `${facts}files: [${JSON.stringify(glob)}]\n`)
    expect(await factlint(project.folder, '--format=compact')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('wrong.md:1:18: error'),
    })
  },
)
