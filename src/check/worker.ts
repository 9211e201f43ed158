import type { MessagePort } from 'node:worker_threads'
import type { FilePlace } from '../files/read-article.ts'
import type { CheckOutcome, RunSettings } from './article-check.ts'
import { checkBytes } from './checker.ts'
import { createIndexes, type FactsData } from './indexes.ts'

/** What a pool sends to a worker: facts, once, and then the articles that are held against them. */
export type Order =
  | { readonly digest: string; readonly data: FactsData }
  | { readonly digest: string; readonly place: FilePlace; readonly bytes: Uint8Array }

/** Answers each article that comes through a port with its outcome, in their order. */
export function serveChecks(port: MessagePort, run: RunSettings): void {
  const indexOf = createIndexes()
  const known = new Map<string, FactsData>()
  port.on('message', (order: Order) => {
    const { digest } = order
    if ('data' in order) return known.set(digest, order.data)
    const facts = () => indexOf(known.get(digest)!)
    return port.postMessage(checkBytes({ ...order, facts }, run) satisfies CheckOutcome)
  })
}
