import type { MergedDrafts } from '../../source/draft/merge.ts'
import { firstOfEach } from '../../source/print/facts.ts'
import { inertLines } from '../process/print-failures.ts'
import { type Shell, write } from '../process/shell.ts'

/** Says on a line each where two sources contradict one another, each pair of places once. */
export async function warnOfDisputes({ disputed }: MergedDrafts, stderr: Shell['stderr']): Promise<void> {
  const told = new Set<string>()
  for (const { origins, objections } of disputed) {
    const { file, line } = origins[0]!
    for (const other of firstOfEach(objections)) {
      const places = [`${file}:${line}`, `${other.file}:${other.line}`]
      const key = places.toSorted().join(' ')
      if (told.has(key)) continue
      told.add(key)
      const message = `${places[0]}: the sources disagree: ${places[1]} has "${other.found}"; what they say is drafted as comments`
      await write(stderr, `${inertLines(message)}\n`)
    }
  }
}
