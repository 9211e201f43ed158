import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { formats } from '../../src/report/formats.ts'
import { commandsIn } from '../report/actions-log.ts'
import { hostile } from '../report/report-of.ts'

// The action's own steps, run by bash as the runner runs them, with the packed package; `npm run build` makes
// what is packed.
jest.setTimeout(300_000)

const root = fileURLToPath(new URL('../..', import.meta.url))
if (!existsSync(join(root, 'dist/cli/main.cjs'))) throw new Error('first: npm run build')

interface Step {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const steps = action.runs.steps
type Inputs = Readonly<Record<string, string>>

let folder = ''
let workspace = ''
let tarball = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factlint-action-'))
  workspace = join(folder, 'workspace')
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz'))!)
  mkdirSync(workspace)
  const { status, log } = runStep(steps[0]!, { version: tarball })
  if (status !== 0) throw new Error(`the package could not be installed:\n${log}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(workspace, { recursive: true, force: true })
  mkdirSync(workspace)
})

/** Puts the inputs where an expression names them; there are no other expressions. */
const filled = (text: string, inputs: Inputs): string =>
  text.replace(
    /\$\{\{ inputs\.([a-z-]+) \}\}/g,
    (_, name: string) => inputs[name] ?? action.inputs[name]!.default,
  )

/** Runs one step as the runner does: a script in a file, by `bash --noprofile --norc -e -o pipefail`. */
function runStep({ run = '', env = {} }: Step, inputs: Inputs) {
  const script = join(folder, 'step.sh')
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')] as const
  writeFileSync(script, run)
  writeFileSync(output, '')
  writeFileSync(summary, '')
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', script],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value, inputs)])),
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: folder,
      },
    },
  )
  const outputs = Object.fromEntries(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter(line => line.includes('='))
      .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  return { status, log: stdout + stderr, outputs, summary: readFileSync(summary, 'utf8') }
}

const check = (inputs: Inputs = {}) => runStep(steps[1]!, inputs)

function put(name: string, text: string): void {
  mkdirSync(dirname(join(workspace, name)), { recursive: true })
  writeFileSync(join(workspace, name), text)
}

const facts = 'names: [Ada Quillfeather]\n'
const wrong = 'Ada Quilfeather spoke.\n'

describe('the files', () => {
  const workflows = ['factlint.yml', 'release.yml'].map(name => {
    const text = readFileSync(join(root, '.github/workflows', name), 'utf8')
    const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> }
    return { name, steps: Object.values(jobs).flatMap(({ steps }) => steps) }
  })
  const all = [...steps, ...workflows.flatMap(({ steps }) => steps)]

  test('no expression is put into a script', () => {
    expect(all.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  test('every step of the action names its shell', () => {
    expect(steps.map(({ shell }) => shell)).toEqual(steps.map(() => 'bash'))
  })

  test('every other action is pinned', () => {
    const uses = all.flatMap(({ uses }) => uses ?? [])
    expect(uses.length).toBeGreaterThan(3)
    expect(uses.filter(name => !/^(\.\/|[\w-]+\/[\w-]+@(?:v\d+|[0-9a-f]{40}))$/.test(name))).toEqual([])
  })

  test('every input is used, every output is one of a step', () => {
    const used = steps.flatMap(({ env = {} }) => Object.values(env)).join()
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`\${{ inputs.${name} }}`)
    for (const [name, { value }] of Object.entries(action.outputs))
      expect(value).toBe(`\${{ steps.check.outputs.${name} }}`)
  })
})

test('errors are annotated, counted and summed up', () => {
  put('.factcheck.yml', facts)
  put('a.md', wrong)
  const { status, log, outputs, summary } = check()
  expect(status).toBe(1)
  expect(commandsIn(log)).toMatchObject([
    { name: 'error', properties: { file: 'a.md', line: '1', col: '1' } },
  ])
  expect(outputs).toEqual({ errors: '1', warnings: '0', report: join(folder, 'factlint/report.json') })
  expect(JSON.parse(readFileSync(outputs['report']!, 'utf8')).findings[0].file).toBe('a.md')
  expect(summary).toMatch(/^## factlint: 1 error in 1 of 1 file\n[\s\S]*`misspelled-name`/)
})

test('all is well', () => {
  put('.factcheck.yml', facts)
  put('a.md', 'Ada Quillfeather spoke.\n')
  const { status, log, outputs, summary } = check()
  expect({ status, log }).toEqual({ status: 0, log: '' })
  expect(outputs).toMatchObject({ errors: '0', warnings: '0' })
  expect(summary).toBe('## factlint: 1 file checked, nothing found\n')
})

test('paths are lines: with blanks, quotes and what bash would expand', () => {
  put('.factcheck.yml', facts)
  const names = ['with blank.md', "it's.md", '$(touch pwned).md', '`touch pwned`.md', '-x.md', '*.md']
  for (const name of names) put(name, wrong)
  put('other.md', wrong)
  const { outputs } = check({ paths: `${names.slice(0, -1).join('\n')}\r\n\n` })
  expect(outputs['errors']).toBe('5')
  expect(existsSync(join(workspace, 'pwned'))).toBe(false)
})

test('facts, fix and formats', () => {
  put('facts/all.yml', facts)
  put('a.md', `${wrong}\n${wrong}`)
  const format = 'pretty\nsarif:out put.sarif\n'
  const before = check({ facts: 'facts/all.yml', format })
  expect(before.log).toContain('2 errors in 1 of 1 file · 2 fixable with --fix')
  expect(JSON.parse(readFileSync(join(workspace, 'out put.sarif'), 'utf8')).runs[0].results.length).toBe(2)
  const after = check({ facts: 'facts/all.yml', fix: 'true' })
  expect(after.outputs['errors']).toBe('0')
  expect(readFileSync(join(workspace, 'a.md'), 'utf8')).toBe(
    'Ada Quillfeather spoke.\n\nAda Quillfeather spoke.\n',
  )
})

test('max-warnings', () => {
  put('.factcheck.yml', `${facts}rules: { misspelled-name: warn }\n`)
  put('a.md', wrong)
  expect(check()).toMatchObject({ status: 0, outputs: { errors: '0', warnings: '1' } })
  expect(check({ 'max-warnings': '0' }).status).toBe(1)
})

test('since: changed lines alone, and everything where the facts changed', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], { cwd: workspace })
  put('.factcheck.yml', facts)
  put('a.md', wrong)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
  put('a.md', `${wrong}\n${wrong}`)
  expect(check({ since: 'main' }).outputs['errors']).toBe('1')
  put('.factcheck.yml', `# new\n${facts}`)
  expect(check({ since: 'main' }).outputs['errors']).toBe('2')
})

test.each<[Inputs, RegExp]>([
  [{ fix: 'yes' }, /The input fix is neither true nor false/],
  [{ since: '--output=x' }, /no branch or commit begins with "-"/],
  [{ format: 'github\nnone' }, /unknown format "none"/],
  [{ 'max-warnings': 'many' }, /expected a whole number/],
  [{ paths: 'gone.md' }, /gone\.md.*no such file/],
])('%j fails', (inputs, message) => {
  put('a.md', wrong)
  const { status, log } = check(inputs)
  expect(status).toBe(2)
  expect(log).toMatch(message)
})

test.each(['; touch pwned', '../x', 'file:.', '-g', 'a b'])('the version %j is none', version => {
  const { status, log } = runStep(steps[0]!, { version })
  expect(status).toBe(2)
  expect(log).toContain('neither a version nor a packed tarball')
  expect(existsSync(join(workspace, 'pwned'))).toBe(false)
})

describe.each(Object.keys(formats))('a hostile article, with %s', format => {
  const texts = hostile.map(([, text]) => text).filter(text => !/\ud800/.test(text))

  test('gives no command to the runner', () => {
    put('.factcheck.yml', `${facts}counts: [{ subject: x, value: 3, unit: stop, about: [line] }]\n`)
    texts.forEach((text, at) => {
      put(`${at}.md`, `${text}\n\n${text} Ada Quilfeather ${text}\n\nThe line has 4${text}stops.\n`)
      const name = text.replace(/[/\0]/g, '')
      put(`n/${name.slice(0, 60)}.txt`, `${text} Ada Quilfeather ${text}\n`)
    })
    const { log, outputs, summary } = check({ format, paths: 'n\n.' })
    expect(Number(outputs['errors'])).toBeGreaterThan(texts.length)
    for (const { name, properties } of commandsIn(log)) {
      expect([format, name]).toEqual(['github', 'error'])
      expect(properties['title']).toMatch(/^factlint: [a-z-]+$/)
    }
    expect(summary).toMatch(/^## factlint: \d+ errors/)
  })
})
