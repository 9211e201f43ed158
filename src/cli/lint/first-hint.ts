import type { FactsFor } from '../../files/facts-for.ts'
import { type Shell, write } from '../process/shell.ts'

/** A look-up of facts that remembers whether any facts file was found. */
export interface WatchedFacts {
  readonly factsFor: FactsFor
  readonly hasFile: () => boolean
}

/** Watches a look-up of facts. A facts file with mistakes in it is one, too. */
export function watchFacts(factsFor: FactsFor): WatchedFacts {
  let hasFile = false
  return {
    hasFile: () => hasFile,
    factsFor: async folder => {
      try {
        const loaded = await factsFor(folder)
        hasFile ||= loaded.file !== undefined
        return loaded
      } catch (error) {
        hasFile = true
        throw error
      }
    },
  }
}

const hint =
  'No facts file here, so only what an article says of itself was checked. Start one with: factlint init\n'

/** Says how to begin where there is no facts file: to a person at a terminal, never into a log. */
export async function hintAtInit(
  { hasFile }: WatchedFacts,
  { stderr }: Pick<Shell, 'stderr'>,
): Promise<void> {
  if (!hasFile() && stderr.isTTY) await write(stderr, hint)
}
