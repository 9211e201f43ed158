import { styleText } from 'node:util'
import { type Paint, plain } from '../../report/report.ts'
import type { Shell } from '../process/shell.ts'
import type { Arguments } from './read-arguments.ts'

const colours: Paint = (style, text) => styleText(style, text, { validateStream: false })

/** Whether colours were asked for, or refused: by the last of `--color` and `--no-color`. */
export function readColour({ switches }: Arguments): boolean | undefined {
  const last = switches.findLast(name => name === 'color' || name === 'no-color')
  return last && last === 'color'
}

/** How a stream is painted: as was asked for, else `NO_COLOR` decides, then `FORCE_COLOR`, then whether it is a terminal. */
export function paintFor(stream: Shell['stdout'], asked: boolean | undefined, { env }: Shell): Paint {
  if (asked !== undefined) return asked ? colours : plain
  if (env['NO_COLOR']) return plain
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : colours
  return stream.isTTY && env['TERM'] !== 'dumb' ? colours : plain
}
