import { causeOf } from '../files/cause.ts'
import { InputError } from '../input-error.ts'
import type { Failure } from '../report/report.ts'

/**
 * What an error means for the article it stopped. A fault of ours is told in full, with its stack: it must be noticed.
 * @param before words before the cause of a system error.
 */
export function failuresOf(error: unknown, file: string, before = ''): readonly Failure[] {
  if (error instanceof InputError) return error.mistakes
  const cause = causeOf(error)
  if (cause !== undefined) return [{ file, message: before + cause }]
  const message = `factlint failed on this file; this is a fault in factlint itself: ${String(error)}`
  const stack = error instanceof Error ? error.stack : undefined
  return [{ file, message, ...(stack === undefined ? {} : { frame: stack }) }]
}
