import { flowCollection, keyAt } from './flow.ts'
import { giveUp, isRestEmpty, type Line, linesOf, NotPlain, type Reading } from './lines.ts'
import { beginsPlain, emptyAt, plainScalar, quotedScalar } from './scalars.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './tree.ts'

/**
 * Reads the YAML that most facts files and front matter are written in, many times faster than the yaml library: maps
 * and lists by indentation or in brackets, plain scalars, quoted ones over lines too, folded ones, comments.
 * Undefined where there is more to a text, a mistake too. The tree is the library's, but for the ends of maps and
 * lists and the places of what is empty.
 */
export function readPlainYaml(text: string): YamlNode | undefined {
  // Line endings and blanks of other kinds, and control characters.
  if (/[^\n -~\u00a0-\uffff]|\uFEFF/.test(text)) return undefined
  const reading: Reading = { text, lines: linesOf(text), next: 0 }
  try {
    const root = reading.lines[0]?.indent === 0 ? mapping(reading, 0) : giveUp()
    return reading.next === reading.lines.length ? root : undefined
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

/** The reader calls itself for what is indented further; a facts file needs a tenth of this. */
const mostIndented = 100

const isItem = (text: string, { start, end }: Line): boolean =>
  text[start] === '-' && (start + 1 === end || text[start + 1] === ' ')

/** The next line if it is indented so; nothing at the end of the collection that is. */
function lineAt({ lines, next }: Reading, indent: number): Line | undefined {
  const line = lines[next]
  if (line && line.indent > indent) giveUp()
  return line?.indent === indent ? line : undefined
}

function mapping(reading: Reading, indent: number): YamlNode {
  const { text } = reading
  if (indent > mostIndented) giveUp()
  const entries = new Map<string, YamlEntry>()
  const { start } = reading.lines[reading.next]!
  let end = start
  for (let line = lineAt(reading, indent); line; line = lineAt(reading, indent)) {
    const key = keyAt(text, line.start)
    if (!key || entries.has(key.name)) return giveUp()
    const value = isRestEmpty(text, key.end + 1, line.end)
      ? below(reading, indent, true)
      : inline(reading, key.end + 1, indent)
    entries.set(key.name, { key: { start: key.start, end: key.end }, value })
    end = value.end
  }
  return { kind: 'map', entries, start, end }
}

function sequence(reading: Reading, indent: number): YamlNode {
  const items: YamlNode[] = []
  const { start } = reading.lines[reading.next]!
  for (let line = lineAt(reading, indent); line && isItem(reading.text, line); line = lineAt(reading, indent))
    items.push(item(reading, line))
  return { kind: 'list', items, start, end: items.at(-1)?.end ?? start }
}

function item(reading: Reading, line: Line): YamlNode {
  const { text } = reading
  if (isRestEmpty(text, line.start + 1, line.end)) return below(reading, line.indent, false)
  const start = afterBlanks(text, line.start + 1)
  if (!keyAt(text, start)) return inline(reading, start, line.indent)
  // The map begins in the line of the hyphen.
  const inner = { indent: line.indent + start - line.start, start, end: line.end }
  reading.lines[reading.next] = inner
  return mapping(reading, inner.indent)
}

/** What stands in the lines below a key or a hyphen. The hyphens of a list may stand right below its key. */
function below(reading: Reading, indent: number, isKey: boolean): YamlNode {
  const { text, lines } = reading
  const above = lines[reading.next]!
  const line = lines[++reading.next]
  if (line && (line.indent > indent || (isKey && line.indent === indent && isItem(text, line))))
    return isItem(text, line) ? sequence(reading, line.indent) : mapping(reading, line.indent)
  return emptyAt(above.end)
}

/** A value behind a key or a hyphen. */
function inline(reading: Reading, from: number, indent: number): YamlNode {
  const { text } = reading
  const start = afterBlanks(text, from)
  const letter = text[start]
  if (beginsPlain(text, start)) return plainAt(reading, start, indent)
  if (letter === '"' || letter === "'") return endedBy(reading, quotedScalar(text, start), indent)
  if (letter === '>' || letter === '|') return blockScalar(reading, start, indent)
  return letter === '[' || letter === '{' ? endedBy(reading, flowCollection(text, start), indent) : giveUp()
}

/** The value, when it is made sure that its lines are indented and that nothing stands behind it. */
function endedBy<Node extends YamlNode>(reading: Reading, value: Node, indent: number): Node {
  const { text, lines } = reading
  while (lines[reading.next]!.end < value.end) {
    const line = lines[++reading.next]
    if (!line || line.indent <= indent) giveUp()
  }
  if (!isRestEmpty(text, value.end, lines[reading.next]!.end)) giveUp()
  reading.next++
  return value
}

function plainAt(reading: Reading, start: number, indent: number): YamlNode {
  const { text, lines } = reading
  let line = lines[reading.next++]!
  const first = plainPart(text, start, line.end)
  const parts = [first]
  for (let next = lines[reading.next]; next && next.indent > indent; next = lines[reading.next]) {
    // A comment ends a scalar, and a blank line within one is a line ending of its own.
    const isNext = next.start - next.indent === line.end + 1 && parts.at(-1)!.isWhole
    if (!isNext) giveUp()
    parts.push(plainPart(text, next.start, next.end))
    line = next
    reading.next++
  }
  const span = { start, end: parts.at(-1)!.end }
  return parts.length === 1
    ? plainScalar(text, span)
    : plainScalar(text, span, parts.map(part => part.text).join(' '))
}

/** What a line has of a plain scalar. `isWhole`: no comment stands behind it. */
function plainPart(text: string, start: number, lineEnd: number) {
  const line = text.slice(start, lineEnd)
  const comment = line.indexOf(' #')
  let end = comment < 0 ? line.length : comment
  while (line[end - 1] === ' ') end--
  const part = line.slice(0, end)
  if (/:(?: |$)/.test(part)) giveUp()
  return { text: part, end: start + end, isWhole: comment < 0 }
}

function afterBlanks(text: string, at: number): number {
  let start = at
  while (text[start] === ' ') start++
  return start
}

/**
 * A block scalar of which the header begins here: folded or literal, its lines indented alike, without a blank one. Its
 * end is where the line after it begins.
 */
function blockScalar(reading: Reading, start: number, indent: number): YamlScalar {
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
