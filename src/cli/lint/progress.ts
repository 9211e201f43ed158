import type { Shell } from '../process/shell.ts'

/** A line on a terminal that says how far a run is. */
export interface Progress {
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

const silent: Progress = { step: () => undefined, end: () => undefined }

// Milliseconds before the line is first shown, and between two of its states.
const patience = 1000
const pause = 100

/**
 * Shows on standard error how many articles of a longer run are checked: on a terminal, and never in CI. The clock
 * decides nothing else. No colours, nor any sequence that a plain terminal would not know.
 * @param now milliseconds of any clock.
 */
export function showProgress(
  total: number,
  { stderr, env }: Pick<Shell, 'stderr' | 'env'>,
  now: () => number,
): Progress {
  if (!stderr.isTTY || env['CI'] || env['TERM'] === 'dumb') return silent
  let due = now() + patience
  let done = 0
  let shown = ''
  const show = (line: string): void => {
    stderr.write(`\r${line.padEnd(shown.length)}`)
    shown = line
  }
  return {
    step: () => {
      done++
      if (now() < due) return
      due = now() + pause
      show(`${done} of ${total} articles checked`)
    },
    end: () => {
      if (shown === '') return
      show('')
      stderr.write('\r')
    },
  }
}
