import { giveUp, type Line, type Reading } from './lines.ts'
import type { YamlScalar } from './tree.ts'

/**
 * A block scalar of which the header begins here: folded or literal, its lines indented alike, without a blank one. Its
 * end is where the line after it begins.
 */
export function blockScalar(reading: Reading, start: number, indent: number): YamlScalar {
  const { text } = reading
  const header = reading.lines[reading.next++]!
  const [, style, keeps] = /^([>|])(-?)$/.exec(text.slice(start, header.end)) ?? giveUp()
  const lines = linesBelow(reading, header, indent)
  const content = lines.map(line => text.slice(line.start, line.end))
  if (content.some(line => line.endsWith(' '))) giveUp()
  const value = content.join(style === '>' ? ' ' : '\n') + (keeps === '-' ? '' : '\n')
  return { kind: 'scalar', value, text: value, start, end: Math.min(lines.at(-1)!.end + 1, text.length) }
}

function linesBelow(reading: Reading, header: Line, indent: number): readonly Line[] {
  const { text, lines } = reading
  const first = lines[reading.next]
  if (!first || first.indent <= indent) return giveUp()
  const block: Line[] = []
  let above = header
  for (let line: Line | undefined = first; line && line.indent > indent; line = lines[++reading.next]) {
    if (line.indent !== first.indent || line.start - line.indent !== above.end + 1) giveUp()
    block.push(line)
    above = line
  }
  // What was taken for a comment may be the scalar's own.
  const next = lines[reading.next]
  const gap = text.slice(above.end, next ? next.start - next.indent : text.length)
  return /[^\n]/.test(gap) ? giveUp() : block
}
