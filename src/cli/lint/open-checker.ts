import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Checker } from '../../check/checker.ts'
import type { Input } from '../../check/inputs.ts'
import { ifRefused } from '../../files/cause.ts'
import { compilePatternsWell, compileSoon } from '../process/v8.ts'
import type { LintSettings } from '../settings/lint-settings.ts'

// Below so many bytes of articles it takes longer to compile well, and to begin threads, than it saves.
const fewest = { forCompiling: 400_000, forThreads: 10_000_000 } as const

/** What checks the articles of a run: this process, or as many threads as were asked for or are of use. */
export async function openChecker(inputs: readonly Input[], settings: LintSettings): Promise<Checker> {
  const bytes = bytesOf(inputs)
  const arePaying = inputs.length > 1 && bytes >= fewest.forThreads
  const jobs = settings.jobs ?? (arePaying ? availableParallelism() : 1)
  if (bytes >= fewest.forCompiling) {
    compilePatternsWell()
    // Where threads take all processors, compiling in the background takes a fifth of their time.
    if (jobs < availableParallelism()) compileSoon()
  }
  const { run } = settings
  if (jobs === 1) return (await import('../../check/checker.ts')).createLocalChecker(run)
  const { createPool } = await import('../../check/pool.ts')
  return createPool({ entry: new URL('./worker.cjs', import.meta.url), jobs, run })
}

const bytesOf = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, { place }) => sum + sizeOf(place.path), 0)

/** What cannot be looked at says so when it is read. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch (error) {
    return ifRefused(0)(error)
  }
}
