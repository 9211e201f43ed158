import type { Writable } from 'node:stream'
import type { Mistake } from '../../input-error.ts'
import { visible } from '../../report/visible.ts'
import { write } from './shell.ts'

/** Writes what went wrong, each with its place and, where there is one, its code frame. */
export async function printFailures(failures: readonly Mistake[], stderr: Writable): Promise<void> {
  for (const failure of failures) await write(stderr, `${described(failure)}\n`)
}

function described({ file, line, column, message, frame }: Mistake): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const head = `${visible(place)}: ${inertLines(message)}`
  return frame === undefined ? head : `${head}\n${inertLines(frame)}\n`
}

/** The text with its lines kept and everything in them made visible that a terminal or a log could obey. */
export const inertLines = (text: string): string => text.split('\n').map(visible).join('\n')
