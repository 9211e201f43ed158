import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { projectOfEachTest } from '../project.ts'
import { bin } from '../run-process.ts'

// A process takes its time to start where the machine is busy.
jest.setTimeout(60_000)

const project = projectOfEachTest()
const { at, put, read } = project
beforeEach(() => {
  put('.factcheck.yml', facts)
  put('clean.md', 'Marguerite Delacroix built it.\n')
  put('wrong.md', misspelled)
})

const facts = 'names: [Marguerite Delacroix, Zoë Ängström]\n'
const misspelled = 'The engineer was Marguerite Delacroxi.\n'

interface Surroundings {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

function factlint(words: readonly string[], { input = '', env = {} }: Surroundings = {}) {
  const options = {
    cwd: project.folder,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], options)
  return { status, stdout, stderr }
}

/** Runs the command line with its streams as a shell redirects them. */
function shell(command: string) {
  const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, BIN: bin },
  })
  return { status, signal, stdout, stderr }
}

test.each([
  [['clean.md'], 0],
  [['wrong.md'], 1],
  [['gone.md'], 2],
  [['--no-such-option'], 2],
  [['--version'], 0],
  [['--help'], 0],
  [['wrong.md', 'gone.md'], 2],
  [[], 1],
])('%j exits with %j', (words, status) => {
  expect(factlint(words).status).toBe(status)
})

test('what cannot even be loaded is exit 2', () => {
  cpSync(dirname(bin), at('bin'), { recursive: true })
  const { status, stdout, stderr } = shell('"$NODE" bin/factlint.js clean.md')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(`factlint is not built: run npm run build in ${project.folder}\n`)
})

test('standard input is read to its end', () => {
  const input = `${'Nothing to see here.\n\n'.repeat(5_000)}${misspelled}`
  const { status, stdout } = factlint(['--stdin', '--format', 'compact'], { input })
  expect(stdout).toMatch(/^stdin\.md:10001:18: error misspelled-name/)
  expect(status).toBe(1)
})

test('a big report is written to a pipe whole', async () => {
  put('many.md', `${misspelled}\n`.repeat(500))
  const child = spawn(process.execPath, [bin, '--format', 'json', 'many.md'], { cwd: project.folder })
  const chunks: Buffer[] = []
  // A slow reader: the pipe is full long before the report has ended.
  for await (const chunk of child.stdout) {
    chunks.push(chunk)
    if (chunks.length < 5) await new Promise(done => setTimeout(done, 50))
  }
  const text = Buffer.concat(chunks).toString()
  expect(text.length).toBeGreaterThan(200_000)
  expect(JSON.parse(text).findings).toHaveLength(500)
})

test('a reader that went away is exit 2, in one line', () => {
  put('many.md', `${misspelled}\n`.repeat(500))
  const { stdout, stderr } = shell(
    '{ "$NODE" "$BIN" many.md --format json; echo "code $?" >&2; } | head -c 10',
  )
  expect(stdout).toHaveLength(10)
  expect(stderr).toMatch(/^factlint: [^\n]*EPIPE[^\n]*\ncode 2\n$/)
})

test('killed in the middle of a fix, the file is as it was', () => {
  put('many.md', `${misspelled}\n`.repeat(500))
  const before = read('many.md')
  // No file may grow beyond 8 KiB: the process is ended by a signal while it writes.
  const { status } = shell('ulimit -f 8; "$NODE" "$BIN" --fix many.md > /dev/null 2>&1')
  expect(status).not.toBe(0)
  expect(statSync(at('many.md')).size).toBe(before.length)
  expect(read('many.md') === before).toBe(true)
})

describe('the report is the same', () => {
  beforeEach(() => {
    put(
      '.factcheck.yml',
      `${facts}dates: [{ event: the opening, date: 2024-02-29, about: [bridge opened] }]
counts:
  - { subject: visitors of the bridge, value: 1234567, unit: visitor, about: [bridge] }
  - { subject: boats at the pier, value: 7, unit: boat, about: [pier], expires: 2000-01-01 }
`,
    )
    // In this order by code units alone.
    for (const name of ['Zebra', 'apple', 'z', 'ärm', 'ı']) put(`${name}.md`, misspelled)
    // Of no day: a clock would give it one, on which the fact has expired.
    put('undated.md', 'The pier has seven boats.\n')
    put(
      'times.md',
      `---
date: 2024-03-31
---

The bridge opened on Friday, 1 March 2024. Since then the bridge had 1,300,000 visitors, yesterday too.

It closed on Monday, 31 March 2024.
`,
    )
  })

  const run = (env: Readonly<Record<string, string>>, ...words: string[]) =>
    factlint(['--format', 'json', ...words], { env })
  const plain = (...words: string[]) => run({ TZ: 'UTC', LC_ALL: 'C' }, ...words)

  test('whatever it is that is reported', () => {
    const { findings } = JSON.parse(plain('.').stdout)
    const told = findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`)
    expect([...new Set(told)]).toEqual([
      'Zebra.md misspelled-name',
      'apple.md misspelled-name',
      'times.md wrong-date',
      'times.md wrong-count',
      'times.md wrong-weekday',
      'wrong.md misspelled-name',
      'z.md misspelled-name',
      'ärm.md misspelled-name',
      'ı.md misspelled-name',
    ])
  })

  test.each([
    ['Pacific/Kiritimati', 'sv_SE.UTF-8'],
    ['America/Adak', 'tr_TR.UTF-8'],
    ['Europe/Dublin', 'ar_EG.UTF-8'],
    ['No/Where', 'xx'],
  ])('in %s and %s', (TZ, locale) => {
    expect(run({ TZ, LC_ALL: locale, LANG: locale, LANGUAGE: locale }, '.')).toEqual(plain('.'))
  })

  test.each([0, 4e12])('when the clock shows %d', now => {
    const script = `
      const Real = Date
      globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length === 0 ? [${now}] : given)) }
        static now() { return ${now} }
      }`
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`
    expect(run({ TZ: 'UTC', LC_ALL: 'C', NODE_OPTIONS }, '.')).toEqual(plain('.'))
  })

  test('wherever the run is started, but for the names of files', () => {
    mkdirSync(at('sub/sub'), { recursive: true })
    const { stdout } = shell('cd sub/sub && "$NODE" "$BIN" --format json ../..')
    expect(stdout.replaceAll('"../../', '"')).toBe(plain('.').stdout)
  })
})

/** The files of our own that a run loads. */
function filesLoaded(...words: string[]): string[] {
  factlint(words, { env: { NODE_V8_COVERAGE: at('loaded') } })
  const scripts = readdirSync(at('loaded')).flatMap(name => JSON.parse(read(`loaded/${name}`)).result)
  const files = scripts.flatMap(({ url }: { url: string }) =>
    url.startsWith('file:') ? fileURLToPath(url) : [],
  )
  expect(files).toContain(bin)
  return files
}

test('the version loads nothing but the script itself', () => {
  expect(filesLoaded('--version')).toEqual([bin])
})

test.each(['--help', '--no-such-option'])('%s loads no parser', word => {
  expect(filesLoaded(word).filter(file => /document|yaml/.test(basename(file)))).toEqual([])
})

describe('what a run does not need it does not load:', () => {
  const onDemand = (...words: string[]) =>
    filesLoaded(...words)
      .map(file => basename(file, '.cjs'))
      .filter(file => !['factlint.js', 'load.js', 'main'].includes(file))
      .sort()

  test('plain facts and plain text', () => {
    put('clean.txt', 'Marguerite Delacroix built it.\n')
    expect(onDemand('clean.txt')).toEqual([])
  })

  test('HTML needs its parser', () => {
    put('page.html', '<p>Marguerite Delacroix built it.</p>\n')
    expect(onDemand('page.html')).toEqual(['document-html-rehype'])
  })

  test('facts with an anchor need the library of YAML', () => {
    put('.factcheck.yml', 'names: [&name Marguerite Delacroix]\n')
    put('clean.txt', 'Marguerite Delacroix built it.\n')
    expect(onDemand('clean.txt')).toEqual(['facts-yaml-read'])
  })
})
