// Mutation testing of the core: in a copy of the project one small change at a time, which the tests that meet it must
// notice. Takes a sample, always the same one for a seed, for all would take a day. Prints the changes that nobody
// noticed, and the figures of each folder.
//   [SEED=1] node scripts/mutate.mjs [SAMPLE [FOLDER ...]]
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutantsOf, switched } from './mutate/mutants.mjs'
import { createSandbox, findTests, isNoticed } from './mutate/sandbox.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [size = '200', ...named] = process.argv.slice(2)
const folders = named.length > 0 ? named : ['src/value', 'src/mentions', 'rules', 'src/fix']
// In the sample a folder has as many as it has of all, and not fewer than these.
const fewest = 25
const wanted = 0.85

const sourcesIn = folder =>
  readdirSync(join(root, folder), { recursive: true })
    .filter(name => /(?<!\.test|\.generated)\.ts$/.test(name) && name !== 'index.ts')
    .map(name => `${folder}/${name}`)
    .sort()

/** Numbers from 0 to 1, always the same (mulberry32, of Tommy Ettinger). */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function sampleOf(all, count, random) {
  const ordered = all.map(mutant => ({ mutant, at: random() })).sort((a, b) => a.at - b.at)
  return ordered.slice(0, count).map(({ mutant }) => mutant)
}

function chooseMutants() {
  const random = createRandom(Number(process.env.SEED ?? 1))
  const all = folders.map(folder =>
    sourcesIn(folder).flatMap(path =>
      mutantsOf(readFileSync(join(root, path), 'utf8')).map(mutant => ({ ...mutant, folder, path })),
    ),
  )
  const total = all.reduce((sum, { length }) => sum + length, 0)
  console.log(`${total} mutants: ${folders.map((folder, i) => `${all[i].length} in ${folder}`).join(', ')}`)
  return all
    .flatMap(some => sampleOf(some, Math.max(fewest, Math.round((size * some.length) / total)), random))
    .map((mutant, index) => ({ ...mutant, number: index + 1 }))
}

function contentsWith(mutants) {
  const paths = [...new Set(mutants.map(({ path }) => path))]
  const contentOf = path =>
    switched(
      readFileSync(join(root, path), 'utf8'),
      mutants.filter(mutant => mutant.path === path),
    )
  return Object.fromEntries(paths.map(path => [path, contentOf(path)]))
}

function describe({ path, start, before, text, isStatement }) {
  const line = readFileSync(join(root, path)).subarray(0, start).toString().split('\n').length
  const shown = part => part.replaceAll(/\s+/g, ' ').slice(0, 90)
  return `${path}:${line}  ${shown(before)}  ->  ${isStatement ? '(left out)' : shown(text)}`
}

/** Each mutant with whether a test noticed it. In the order of chance, so that a run that is stopped is a sample too. */
function test(folder, mutants) {
  const tests = findTests(folder)
  console.log(`${tests.length} test files, ${mutants.length} mutants`)
  const results = sampleOf(mutants, mutants.length, createRandom(2)).map((mutant, index) => {
    const meeting = tests.filter(({ met }) => met.includes(mutant.number))
    // Most are noticed by one of the first few.
    const isKilled = [meeting.slice(0, 3), meeting.slice(3)].some(
      some => some.length > 0 && isNoticed(folder, mutant.number, some),
    )
    const outcome = isKilled ? 'killed  ' : meeting.length === 0 ? 'not met ' : 'survived'
    console.log(`${String(index + 1).padStart(4)} ${outcome} ${describe(mutant)}`)
    return { ...mutant, isKilled }
  })
  // Else all of them would pass for killed.
  if (isNoticed(folder, 0, tests.slice(0, 3))) throw new Error('the tests fail without a mutant')
  return results
}

function summarize(results) {
  for (const folder of [...folders, '']) {
    const some = results.filter(result => result.folder.startsWith(folder))
    const killed = some.filter(({ isKilled }) => isKilled).length
    console.log(
      `${folder || 'all'}: ${killed} of ${some.length} (${((100 * killed) / some.length).toFixed(0)}%)`,
    )
  }
  return results.filter(({ isKilled }) => isKilled).length / results.length
}

const mutants = chooseMutants()
const sandbox = createSandbox(contentsWith(mutants))
try {
  if (summarize(test(sandbox, mutants)) < wanted) process.exitCode = 1
} finally {
  rmSync(dirname(sandbox), { recursive: true })
}
