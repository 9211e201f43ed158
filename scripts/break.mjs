// Breaks the promises of docs/reliability.md in a copy of the project, in one way after the other, and says whether the
// test turns red that is named for the promise. Exits with 1 where one stays green. Takes more than an hour.
//   node scripts/break.mjs [PROMISE [WORD]]      the number of a promise, and a word of what is broken
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { broken, readWays } from './break/ways.mjs'
import { copyProject } from './copy-project.mjs'

const [only = '', word = ''] = process.argv.slice(2)

const copy = copyProject()
// Some tests run the copy as somebody else.
chmodSync(dirname(copy), 0o755)

const read = file => readFileSync(join(copy, file), 'utf8')
const writeAll = texts => {
  for (const [file, text] of texts) writeFileSync(join(copy, file), text)
}

/** The exit code of node in the copy; null where it was ended, as what hangs is after so many milliseconds. */
const run = (...words) =>
  spawnSync(process.execPath, words, { cwd: copy, stdio: 'ignore', timeout: 600_000, killSignal: 'SIGKILL' })
    .status

/** Whether a test passes as the copy is; undefined where that cannot be built. */
function passes({ test, named }) {
  if (read(test).includes('run-process.ts')) {
    if (run('scripts/bundle.mjs') !== 0) return undefined
    run('scripts/compile.mjs')
  }
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--silent']
  return run(...jest, '--runTestsByPath', test, ...(named === '' ? [] : ['-t', named])) === 0
}

const known = new Map()
/** Else a test that fails in any case would pass for one that notices. */
function passesWhole(way) {
  const key = `${way.test} ${way.named}`
  if (!known.has(key)) known.set(key, passes(way))
  return known.get(key)
}

/** What came of it: `red`, or what is wrong. */
function tryWay(way) {
  if (!passesWhole(way)) return 'FAILS UNBROKEN'
  const texts = broken(way, read)
  const whole = new Map(Array.from(texts.keys(), file => [file, read(file)]))
  try {
    writeAll(texts)
    const isGreen = passes(way)
    if (isGreen === undefined) return 'CANNOT BE BUILT'
    return isGreen ? 'STAYS GREEN' : 'red'
  } finally {
    writeAll(whole)
  }
}

const chosen = readWays().filter(
  ({ promise, what }) => (only === '' || promise === only) && what.includes(word),
)
let red = 0
for (const way of chosen) {
  const came = tryWay(way)
  if (came === 'red') red++
  console.log(`${way.promise}  ${way.what}  ${way.test}: ${came}`)
}
console.log(`${red} of ${chosen.length} ways to break a promise turn its test red`)
rmSync(dirname(copy), { recursive: true })
if (red < chosen.length) process.exitCode = 1
