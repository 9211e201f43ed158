import { styleText } from 'node:util'
import { type Paint, plain } from '../../report/report.ts'
import type { Shell } from '../process/shell.ts'
import type { Arguments } from './read-arguments.ts'

const colours: Paint = (style, text) => styleText(style, text, { validateStream: false })

/**
 * How a stream is painted: the last of `--color` and `--no-color` decides, then `NO_COLOR`, then `FORCE_COLOR`, then
 * whether it is a terminal.
 */
export function paintFor(stream: Shell['stdout'], words: Arguments, { env }: Shell): Paint {
  const last = words.switches.findLast(name => name === 'color' || name === 'no-color')
  if (last) return last === 'color' ? colours : plain
  if (env['NO_COLOR']) return plain
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : colours
  return stream.isTTY && env['TERM'] !== 'dumb' ? colours : plain
}
