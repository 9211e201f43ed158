// Times whole processes.
import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { devNull } from 'node:os'

// Where it is set, Node reads certificates at each start.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

// Opened for writing alone, as a shell does it.
const nowhere = openSync(devNull, 'w')

/**
 * Runs a command to its end. `milliseconds` is what a clock shows, `megabytes` the most memory that it held at once,
 * where the system tells (Linux).
 */
export function run(file, words, { cwd } = {}) {
  const start = performance.now()
  const child = spawn(file, words, { cwd, env, stdio: ['ignore', nowhere, 'pipe'] })
  const told = []
  child.stderr.on('data', chunk => told.push(chunk))
  let kilobytes = 0
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(child.pid))
  }, 20)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(watch)
      resolve({
        code,
        milliseconds: performance.now() - start,
        megabytes: Math.round(kilobytes / 1024),
        stderr: Buffer.concat(told).toString(),
      })
    })
  })
}

function memoryOf(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch (error) {
    // It has ended, or the system tells nothing of processes.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 0
    throw error
  }
}

/**
 * The fastest run of each command of node, by its name, taken in turn.
 * @param before is called before each run.
 * @throws Error where something was not checked.
 */
export async function fastest(commands, { rounds, cwd, before = () => {} }) {
  const best = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, words] of Object.entries(commands)) {
      before()
      const result = await run(process.execPath, words, { cwd })
      if (result.code === 2) throw new Error(`${name}: ${result.stderr.slice(0, 500)}`)
      if (!(best[name]?.milliseconds <= result.milliseconds)) best[name] = result
    }
  return best
}

/** The run with the median time of several. */
export async function median(times, file, words, options) {
  const runs = []
  for (let at = 0; at < times; at++) runs.push(await run(file, words, options))
  return runs.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(times / 2)]
}
