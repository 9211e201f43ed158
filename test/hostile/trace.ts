import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Ended, run } from '../run-process.ts'

/** Whether strace, of Debian's packages, is installed and may trace here. Says so where not: a promise goes unproven. */
export const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
if (!canTrace)
  process.stderr.write('SKIPPED what strace would prove: it is not installed, or may not trace\n')

/** One system call. */
export interface Call {
  /** The thread's number. */
  readonly thread: string
  readonly name: string
  /** Its line in the trace. */
  readonly line: string
}

export interface Traced extends Ended {
  readonly calls: readonly Call[]
  readonly log: string
}

export interface ToTrace {
  readonly cwd: string
  /** Where strace writes its log. */
  readonly log: string
  /** What strace is to do. */
  readonly how: readonly string[]
  /** What node is to run. */
  readonly words: readonly string[]
}

/** Runs node under strace. All that touches files without waiting does so in one thread: strace counts calls by thread. */
export async function trace({ cwd, log, how, words }: ToTrace): Promise<Traced> {
  const strace = ['strace', '-f', '-qq', '-s', '500', '-o', log, ...how]
  const ended = await run(cwd, [...strace, process.execPath, ...words], { env: { UV_THREADPOOL_SIZE: '1' } })
  const text = readFileSync(log, 'utf8')
  const calls = Array.from(text.matchAll(/^(\d+) +(\w+)\(.*$/gm), ([line, thread = '', name = '']) => ({
    thread,
    name,
    line,
  }))
  return { ...ended, stderr: ended.stderr.replace(/^strace: .*\n/gm, ''), calls, log: text }
}
