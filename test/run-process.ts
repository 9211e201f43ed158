import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The built command line as a process of its own; `npm run build` makes it.
export const bin = fileURLToPath(new URL('../bin/factlint.js', import.meta.url))
if (!existsSync(new URL('../dist/cli/main.cjs', import.meta.url))) throw new Error('first: npm run build')

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
  readonly gid?: number
}

/** Somebody who may not do everything, where the tests are run by the superuser. */
export const anybody: Setting = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Runs a command to its end, or for as long as it may last. */
export function run(
  cwd: string,
  [command = '', ...words]: readonly string[],
  { env, ...user }: Setting = {},
): Promise<Ended> {
  const child = spawn(command, words, {
    ...user,
    cwd,
    // A group of its own, to be ended with all that it started.
    detached: true,
    env: { ...process.env, NODE: process.execPath, BIN: bin, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => (written.stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (written.stderr += text))
  return new Promise((done, fail) => {
    const patience = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 45_000)
    child.on('error', fail)
    child.on('close', (code, signal) => {
      clearTimeout(patience)
      done({ code, signal, ...written })
    })
  })
}

/** Runs factlint as a process of its own. */
export const factlint = (cwd: string, ...words: readonly string[]): Promise<Ended> =>
  run(cwd, [process.execPath, bin, ...words])

/** Runs factlint from a shell's command line, which finds it as `"$NODE" "$BIN"`. */
export const shell = (cwd: string, command: string): Promise<Ended> => run(cwd, ['sh', '-c', command])
