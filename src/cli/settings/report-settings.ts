import { resolve } from 'node:path'
import { formats } from '../../report/formats.ts'
import { didYouMean } from '../../text/spelling/nearest.ts'
import { UsageError } from '../process/usage-error.ts'
import { readColour } from './paint.ts'
import { type Arguments, lastValue } from './read-arguments.ts'

/** How the results of a run are told. */
export interface ReportSettings {
  readonly outputs: readonly Output[]
  readonly quiet: boolean
  readonly maxWarnings: number
  /** Undefined where that is left to the stream. */
  readonly colour: boolean | undefined
}

/** A report to write: to standard output, or into a file. */
export interface Output {
  readonly format: string
  readonly file?: string
}

/** @throws UsageError for a format that there is not, two for one place, and a number that is none. */
export const readReportSettings = (words: Arguments): ReportSettings => ({
  outputs: readOutputs(words.given.get('format') ?? []),
  quiet: words.given.has('quiet'),
  maxWarnings: readMaxWarnings(lastValue(words, 'max-warnings')),
  colour: readColour(words),
})

function readOutputs(texts: readonly string[]): readonly Output[] {
  const given = texts.map(readOutput)
  // Whoever writes reports into files still sees what was found.
  const outputs = given.every(({ file }) => file !== undefined) ? [{ format: 'pretty' }, ...given] : given
  const targets = outputs.map(({ file }) => file && resolve(file))
  const twice = outputs.find((_, at) => targets.indexOf(targets[at]) < at)
  if (twice)
    throw new UsageError(
      `two formats for ${twice.file ?? 'standard output'}: write one as --format NAME:FILE`,
    )
  return outputs
}

function readOutput(text: string): Output {
  const at = text.indexOf(':')
  const format = at < 0 ? text : text.slice(0, at)
  const known = Object.keys(formats)
  if (!known.includes(format)) {
    const advice = didYouMean(format, known) || `; there are ${known.join(', ')}`
    throw new UsageError(`--format ${text}: unknown format "${format}"${advice}`)
  }
  if (at < 0) return { format }
  if (at === text.length - 1) throw new UsageError(`--format ${text}: no file after the colon`)
  return { format, file: text.slice(at + 1) }
}

function readMaxWarnings(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (!/^\d{1,15}$/.test(text))
    throw new UsageError(`--max-warnings ${text}: expected a whole number, 0 or more`)
  return Number(text)
}
