// How time grows with the input: each article, each facts file (read alone, and with an article that speaks of all its facts) and each trusted article is doubled again and again, and a
// step may take no more than 2.3 times the time of the one before. Prints the milliseconds of each size and the steepest step; exits
// with 1 and the rows that are above the limit. What is refused costs nothing and is said.
//   npm run bench                                      all benchmarks; this one is the last
//   npm run build && node bench/linear.mjs [SIZE [WORD]]    the largest size in characters, and the rows whose names hold
//                                                      a word; all rows of a megabyte take half an hour
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { lintText, parseFacts } from '../dist/src/index.js'
import { articles, factsFiles, newsrooms, sources } from './generators.mjs'

// Without threads of its own the collector of garbage takes the same time again and again: else they wait for each other
// with the processor busy, the more so the busier the machine is. And with room enough it does not begin, in the midst of
// the sizes, to go over all that is alive, which makes one step steep and none of those behind it.
const flags = ['--expose-gc', '--single-threaded-gc', '--initial-heap-size=1500']

const [largest = '1000000', word = ''] = process.argv.slice(2)
const mostGrowth = 2.3
/** Below this, in milliseconds, a time is mostly noise. */
const leastTime = 60
const doublings = 4
/** The least of many rounds is what the program needs; the rest is what others took of caches and memory. */
const rounds = { fewest: 2, most: 10 }
/** Short rows are disturbed the most, and have more rounds for it: up to so many milliseconds of the processor. */
const patience = 60_000
const sizes = Array.from({ length: doublings + 1 }, (_, at) =>
  Math.round(Number(largest) / 2 ** (doublings - at)),
)

const facts = await parseFacts(
  `
names: [Oskar Vik, { name: Larsborg, kind: place }]
roles: [{ title: mayor, holder: Oskar Vik }]
dates: [{ event: the opening, date: 2020-05-05, about: [bridge opened] }]
counts: [{ subject: points in the plan, value: 20, unit: point, about: [plan] }]
quotes: [{ by: Oskar Vik, text: We are digging until the water comes }]
`,
  { file: '.factcheck.yml' },
)

/** Drafts facts out of an article as the command line does: the library has no such function. */
async function draft(text) {
  const { main } = createRequire(import.meta.url)('../dist/cli/main.cjs')
  const folder = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
  writeFileSync(join(folder, 'source.md'), text)
  const stdout = new Writable({ write: (_, _encoding, done) => done() })
  const argv = ['node', 'factlint', 'extract', 'source.md']
  const code = await main({ argv, cwd: () => folder, env: {}, stdout, stderr: process.stderr })
  rmSync(folder, { recursive: true })
  if (code !== 0) throw new Error(`extract ended with ${code}`)
}

const rows = [
  ...articles.map(({ name, path, make }) => ({ name, make, run: text => lintText(text, { path, facts }) })),
  ...factsFiles.map(({ name, make }) => ({ name, make, run: text => parseFacts(text, { file: 'f.yml' }) })),
  ...newsrooms.map(({ name, make, article }) => ({
    name,
    make,
    run: async text => lintText(article, { facts: await parseFacts(text, { file: 'f.yml' }) }),
  })),
  ...sources.map(({ name, make }) => ({ name, make, run: draft })),
]

/** Milliseconds of the processor, which other programs do not lengthen, and whether the input is refused. */
async function timeOf(run, text) {
  // What the run before left is not to be cleared away in the time of this one.
  globalThis.gc()
  const before = process.cpuUsage()
  let isRefused = false
  try {
    await run(text)
  } catch (error) {
    if (error.name !== 'InputError') throw error
    isRefused = true
  }
  const { user, system } = process.cpuUsage(before)
  return { time: (user + system) / 1000, isRefused }
}

const growths = times =>
  times.slice(1).map((time, at) => (time < leastTime ? 1 : time / Math.max(times[at], 1)))

/** The least time of each size; a step that seems too steep is measured again. */
async function measure({ make, run }) {
  const times = sizes.map(() => Number.POSITIVE_INFINITY)
  let isRefused = false
  let spent = 0
  for (let round = 1; round <= rounds.most || spent < patience; round++) {
    for (const [at, size] of sizes.entries()) {
      const result = await timeOf(run, make(size))
      times[at] = Math.min(times[at], result.time)
      spent += result.time
      isRefused = result.isRefused
    }
    if (round >= rounds.fewest && Math.max(...growths(times)) <= mostGrowth) break
  }
  return { times, isRefused, growth: Math.max(...growths(times)) }
}

/** Measures a row, prints it, and says whether it grows as it may. */
async function show(row) {
  const { times, isRefused, growth } = await measure(row)
  const shown = times.map(time => time.toFixed(0).padStart(7)).join('')
  console.log(`${row.name.padEnd(30)}${shown} ms  x ${growth.toFixed(2)}${isRefused ? '  refused' : ''}`)
  return growth <= mostGrowth
}

/** Each row has a process of its own: else what V8 learned from the one before makes small sizes fast and large ones slow. */
function showApart({ name }) {
  const words = [...flags, fileURLToPath(import.meta.url), largest, name]
  const { status, error } = spawnSync(process.execPath, words, { stdio: 'inherit' })
  if (error || status === null || status > 1) throw error ?? new Error(`${name}: ended with ${status}`)
  return status === 0
}

if (globalThis.gc) {
  process.exitCode = (await show(rows.find(({ name }) => name === word))) ? 0 : 1
} else {
  const tooSteep = rows.filter(({ name }) => name.includes(word)).filter(row => !showApart(row))
  if (tooSteep.length > 0) {
    console.log(
      `\nGrows more than ${mostGrowth} times a step: ${tooSteep.map(({ name }) => name).join(', ')}`,
    )
    process.exitCode = 1
  }
}
