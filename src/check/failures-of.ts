import { withSlashes } from '../facts/load-paths.ts'
import { causeOf } from '../files/cause.ts'
import type { FilePlace } from '../files/read-article.ts'
import { InputError, type Mistake } from '../input-error.ts'
import { present } from '../text/present.ts'

/**
 * What an error means for the article it stopped, under the name that reports call it. A fault of ours is told in
 * full, with its stack: it must be noticed.
 * @param before words before the cause of a system error.
 */
export function failuresOf(error: unknown, { path, file }: FilePlace, before = ''): readonly Mistake[] {
  if (error instanceof InputError)
    return error.mistakes.map(mistake =>
      mistake.file === withSlashes(path) ? { ...mistake, file } : mistake,
    )
  const cause = causeOf(error)
  if (cause !== undefined) return [{ file, message: before + cause }]
  const message = `factlint failed on this file; this is a fault in factlint itself: ${String(error)}`
  const stack = error instanceof Error ? error.stack : undefined
  return [{ file, message, ...present({ frame: stack }) }]
}

/** Each failure once: the mistakes of a facts file are those of every article that it holds for. */
export const distinct = (failures: readonly Mistake[]): Mistake[] => [
  ...new Map(failures.map(failure => [JSON.stringify(failure), failure])).values(),
]
