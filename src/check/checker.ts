import type { IndexedFacts } from '../facts/index/indexed-facts.ts'
import { decode } from '../files/decode.ts'
import type { FilePlace } from '../files/read-article.ts'
import { type CheckOutcome, checkText, type RunSettings } from './article-check.ts'
import { failuresOf } from './failures-of.ts'
import { createIndexes } from './indexes.ts'
import type { Input } from './inputs.ts'

/** An article that is to be checked, as it was read. */
export interface Job extends Input {
  readonly bytes: Uint8Array
}

/** Checks articles, in this process or elsewhere. */
export interface Checker {
  /** How many articles it works on at a time. */
  readonly width: number
  readonly check: (job: Job) => Promise<CheckOutcome>
  readonly close: () => Promise<void>
}

/** Checks articles in this process. */
export function createLocalChecker(run: RunSettings): Checker {
  const indexOf = createIndexes()
  return {
    width: 1,
    check: async ({ place, bytes, loaded }) =>
      checkBytes({ place, bytes, facts: () => indexOf(loaded) }, run),
    close: async () => undefined,
  }
}

interface BytesToCheck {
  readonly place: FilePlace
  readonly bytes: Uint8Array
  readonly facts: () => IndexedFacts
}

/** Checks an article as it was read. Never throws: what stops the check is its outcome. */
export function checkBytes({ place, bytes, facts }: BytesToCheck, run: RunSettings): CheckOutcome {
  try {
    const { text } = decode(bytes, place.file)
    return checkText({ place, text, facts: facts() }, run)
  } catch (error) {
    return { failures: failuresOf(error, place) }
  }
}
