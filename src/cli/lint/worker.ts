import { parentPort, workerData } from 'node:worker_threads'
import type { RunSettings } from '../../check/article-check.ts'
import { serveChecks } from '../../check/worker.ts'

// Begun in a thread of its own by open-checker.ts, which looks for it beside itself as `worker.cjs`: the bundle of the
// command line must have it there under that name.
serveChecks(parentPort!, workerData as RunSettings)
