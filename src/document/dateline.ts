import type { Day } from '../value/day.ts'
import type { Block } from './document.ts'

export function publishedInText(_blocks: readonly Block[]): Day | undefined {
  return undefined
}
