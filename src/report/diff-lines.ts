import type { Paint, Style } from './report.ts'
import { inert, visible } from './visible.ts'

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan' }

/**
 * A unified diff for a terminal or a log: what they could obey is made visible. Tabs and CRLF line ends stay, so that
 * the diff of ordinary text can still be applied.
 */
export const shownDiff = (diff: string, paint: Paint): string =>
  diff
    .split('\n')
    .map(line => shownLine(line, paint))
    .join('\n')

function shownLine(line: string, paint: Paint): string {
  const ending = line.endsWith('\r') ? '\r' : ''
  const shown = inert(line.slice(0, line.length - ending.length).replace(/[^\t]+/g, visible))
  const style = /^(?:\+\+\+|---) /.test(line) ? 'bold' : styles[line[0] ?? '']
  return (style ? paint(style, shown) : shown) + ending
}
