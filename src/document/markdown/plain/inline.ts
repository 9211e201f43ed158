import type { Link, PhrasingContent } from 'mdast'
import type { Span } from '../../../text/span.ts'
import { decodeReference, reference } from '../align.ts'
import { delimiterAt, isMark } from './delimiter.ts'
import { leafAt, noTarget } from './leaf.ts'
import { matches } from './lines.ts'
import { positionOf, type RunningText } from './node.ts'

// What may be the beginning of something else than text. GitHub's addresses (`www.`, `http:`, `a@b`) need no marks.
const mark = /[\\<*_[!`~]|(?<=[\w.+-])@|www\.|https?:|(?:[ \t] |\t)\n/gi

// With nothing behind it that would make it a link, and no definitions in the article, a bracket is a character.
const bracket = new RegExp(String.raw`\[[^[\]\\<\`]*\](?:(?![[(:])|(?=${noTarget}))`, 'y')

/**
 * What a running text, or a span of it, says: as remark-parse has it.
 * @returns `undefined` where it has more than plain links, images, code and emphasis.
 */
export function readInline(
  { text, base }: RunningText,
  { start, end }: Span = { start: 0, end: text.length },
): PhrasingContent[] | undefined {
  const reading: Reading = { text, base, end, open: [{ run: '', start, children: [] }], from: start }
  for (let at = nextMark(text, start); at < end; at = nextMark(text, at)) {
    const next = isCharacter(text, at) ? at + 1 : (readDelimiter(reading, at) ?? readLeaf(reading, at))
    if (next === undefined) return undefined
    at = next
  }
  addText(reading, end)
  return reading.open.length === 1 ? reading.open[0]!.children : undefined
}

/** How far a text is read: what stands from `from` on is in no node yet. */
interface Reading extends RunningText {
  readonly end: number
  readonly open: Emphasis[]
  from: number
}

/** Emphasis that is open; the outermost is the whole. */
interface Emphasis {
  readonly run: string
  readonly start: number
  readonly children: PhrasingContent[]
}

function nextMark(text: string, from: number): number {
  mark.lastIndex = from
  return mark.exec(text)?.index ?? text.length
}

function isCharacter(text: string, at: number): boolean {
  switch (text[at]) {
    case '<':
      return /[\s\d]/.test(text[at + 1] ?? ' ')
    case '!':
      return text[at + 1] !== '['
    case '[':
      return matches(bracket, text, at)
    case '*':
    case '_':
      return isMark(text, at)
    default:
      return false
  }
}

function readDelimiter(reading: Reading, at: number): number | undefined {
  const { text, base, end, open } = reading
  const delimiter = delimiterAt(text, { start: at, end })
  if (!delimiter) return undefined
  const { run, opens } = delimiter
  if (!opens && open.at(-1)!.run !== run) return undefined
  addText(reading, at)
  reading.from = at + run.length
  if (opens) open.push({ run, start: at, children: [] })
  else {
    const { start, children } = open.pop()!
    const type = run.length === 1 ? 'emphasis' : 'strong'
    const position = positionOf(base + start, base + reading.from)
    open.at(-1)!.children.push({ type, children, position })
  }
  return reading.from
}

function readLeaf(reading: Reading, at: number): number | undefined {
  const leaf = leafAt(reading, at)
  if (!leaf || leaf.end > reading.end) return undefined
  const { node, end, label } = leaf
  const children = label ? readInline(reading, label) : []
  if (!children) return undefined
  addText(reading, at)
  reading.from = end
  reading.open.at(-1)!.children.push(label ? ({ ...node, children } as Link) : node)
  return end
}

function addText({ text, base, from, open }: Reading, end: number): void {
  const written = text.slice(from, end).replace(/^[ \t]+(?=\n)/, '')
  const start = end - written.length
  const kept = written.replace(/(?<=\n)[ \t]+$/, '')
  if (kept === '') return
  const value = kept
    .replace(/ ?\n[ \t]*/g, '\n')
    .replace(reference, written => decodeReference(written) ?? written)
  const position = positionOf(base + start, base + start + kept.length)
  open.at(-1)!.children.push({ type: 'text', value, position })
}
