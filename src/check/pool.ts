import { Worker } from 'node:worker_threads'
import type { CheckOutcome, RunSettings } from './article-check.ts'
import type { Checker, Job } from './checker.ts'
import type { Order } from './worker.ts'

export interface PoolOptions {
  /** The module that a thread runs; see `serveChecks`. */
  readonly entry: URL
  readonly jobs: number
  readonly run: RunSettings
}

interface Waiting {
  readonly job: Job
  readonly done: (outcome: CheckOutcome) => void
}

interface Thread {
  readonly worker: Worker
  /** The digests of the facts that it was sent. */
  readonly facts: Set<string>
  /** What it was sent and has not answered; it works on the first. */
  readonly waiting: Waiting[]
}

// A third of what a thread is given else: it takes no longer, and several threads take less memory. Nothing else is
// limited, so that a thread can check what this process could.
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

// The next article lies ready while the answer for the last one is on its way.
const ahead = 2

/**
 * Checks articles in so many threads, which are begun when they are needed. One that dies is replaced; the article that
 * it worked on has a failure that says so, and the others are checked all the same.
 */
export function createPool({ entry, jobs, run }: PoolOptions): Checker {
  const threads = new Set<Thread>()
  const assign = (waiting: Waiting): void => {
    const idlest = [...threads].sort((a, b) => a.waiting.length - b.waiting.length)[0]
    const isFull = threads.size >= jobs || idlest?.waiting.length === 0
    send(idlest && isFull ? idlest : begin(), waiting)
  }
  const begin = (): Thread => {
    const worker = new Worker(entry, { workerData: run, resourceLimits })
    const thread: Thread = { worker, facts: new Set(), waiting: [] }
    threads.add(thread)
    watch(thread, cause => {
      threads.delete(thread)
      const [blamed, ...others] = thread.waiting
      blamed?.done(deathOf(blamed.job, cause))
      others.forEach(assign)
    })
    return thread
  }
  return {
    width: jobs * ahead,
    check: job => new Promise(done => assign({ job, done })),
    close: async () => {
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()))
    },
  }
}

function send({ worker, facts, waiting }: Thread, next: Waiting): void {
  const { place, bytes, loaded } = next.job
  const { sources } = loaded
  const digest = loaded.digest()
  const post = (order: Order): void => worker.postMessage(order)
  if (!facts.has(digest)) post({ digest, data: { facts: loaded.facts, sources } })
  facts.add(digest)
  waiting.push(next)
  post({ digest, place: { path: place.path, file: place.file }, bytes })
}

function watch({ worker, waiting }: Thread, onDeath: (cause: string) => void): void {
  let error: Error | undefined
  worker.on('message', (outcome: CheckOutcome) => waiting.shift()?.done(outcome))
  worker.on('error', thrown => {
    error = thrown
  })
  worker.on('exit', code => onDeath(error?.message ?? `exit code ${code}`))
}

const deathOf = ({ place }: Job, cause: string): CheckOutcome => ({
  failures: [{ file: place.file, message: `not checked: the thread that worked on it ended: ${cause}` }],
})
