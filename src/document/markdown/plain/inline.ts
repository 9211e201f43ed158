import type { Image, Link, PhrasingContent } from 'mdast'
import { matches } from '../../../text/match-at.ts'
import type { Span } from '../../../text/span.ts'
import { nodeSpan } from '../tree.ts'
import { mailAddressAt, webAddressAt, wwwAt } from './address.ts'
import { angledAt, mayBeHtml } from './angle.ts'
import { codeBetween } from './code.ts'
import { emphasised, type Part, runAt } from './emphasis.ts'
import { labelOf } from './labels.ts'
import { runEnd } from './lines.ts'
import { type PlainText, positionOf } from './node.ts'
import { readResource } from './resource.ts'
import { withTexts } from './text.ts'

/**
 * What a span of running text says, as remark-parse has it: a paragraph or a heading, without blanks at its ends.
 * @returns `undefined` where it is not plain.
 */
export function readInline({ text, labels }: PlainText, span: Span): PhrasingContent[] | undefined {
  // No pattern looks behind the end.
  const own = text.slice(0, span.end)
  const reading: Reading = {
    text: own,
    span,
    labels,
    parts: [],
    brackets: [],
    dead: 0,
    from: span.start,
    noMail: 0,
    lastAngle: undefined,
  }
  if (labels.size > 0 && own[span.start] === '[' && own.includes(']:', span.start)) return undefined
  for (let at = span.start; at < span.end; ) {
    const read = readers[own.charCodeAt(at)]
    const next = read ? read(reading, at) : at + 1
    if (next === undefined) return undefined
    at = next
  }
  return withTexts(own, emphasised(own, reading.parts), span)
}

/** How far a text is read. */
interface Reading extends PlainText {
  readonly span: Span
  /** All that is more than text, in order. */
  readonly parts: Part[]
  /** Those that are open. */
  readonly brackets: Bracket[]
  /** How many of them can be no link's any more: no link stands in a link. */
  dead: number
  /** The end of what the last mark was a part of. */
  from: number
  /** Up to here no address of mail is. */
  noMail: number
  /** The last bracket that may end a tag. */
  lastAngle: number | undefined
}

/** What may begin a link or an image. */
interface Bracket {
  readonly start: number
  readonly isImage: boolean
  /** How many parts stand before it. */
  readonly parts: number
}

/** Reads what begins at a mark, or around it. Gives the offset to go on at, undefined where that is not plain. */
type Read = (reading: Reading, at: number) => number | undefined

function keep(reading: Reading, node: PhrasingContent): number {
  reading.parts.push(node)
  reading.from = nodeSpan(node).end
  return reading.from
}

function readLineEnd(reading: Reading, at: number): number | undefined {
  const { text } = reading
  let start = at
  while (text[start - 1] === ' ') start--
  if (text[start - 1] === '\t') return undefined
  return at - start < 2 ? at + 1 : keep(reading, { type: 'break', position: positionOf(start, at + 1) })
}

function readEscape(reading: Reading, at: number): number {
  const next = reading.text[at + 1] ?? ''
  if (next === '\n') return keep(reading, { type: 'break', position: positionOf(at, at + 2) })
  if (!/[!-/:-@[-`{-~]/.test(next)) return at + 1
  reading.from = at + 2
  return at + 2
}

function readAngle(reading: Reading, at: number): number | undefined {
  const { text, span } = reading
  if (/\s/.test(text[at + 1] ?? ' ')) return at + 1
  const node = angledAt(text, at)
  if (node) return keep(reading, node)
  // Of this span alone: where it has none, the search would go back to the beginning of the article.
  reading.lastAngle ??= span.start + text.slice(span.start).lastIndexOf('>')
  return reading.lastAngle > at && mayBeHtml(text, at) ? undefined : at + 1
}

function readTicks(reading: Reading, at: number): number | undefined {
  const from = runEnd(reading.text, at)
  const node = codeBetween(reading.text, at, from)
  if (node?.value.includes('\n')) return undefined
  return node ? keep(reading, node) : from
}

function readRun(reading: Reading, at: number): number {
  const { text, span, parts } = reading
  const end = runEnd(text, at)
  const run = runAt(text, { start: at, end }, span)
  if (run) parts.push(run)
  return end
}

/** An underscore may begin an address, and is of a run else. */
const readUnderscore = (reading: Reading, at: number): number =>
  readMailFrom(reading, at) ?? readRun(reading, at)

function readOpening(reading: Reading, at: number): number | undefined {
  const { text, brackets, parts } = reading
  // A footnote.
  if (text[at + 1] === '^') return undefined
  brackets.push({ start: at, isImage: false, parts: parts.length })
  return at + 1
}

function readExclamation({ text, brackets, parts }: Reading, at: number): number {
  if (text[at + 1] !== '[') return at + 1
  brackets.push({ start: at, isImage: true, parts: parts.length })
  return at + 2
}

function readClosing(reading: Reading, at: number): number | undefined {
  const { text, brackets, labels } = reading
  const bracket = brackets.pop()
  const isDead = bracket !== undefined && !bracket.isImage && brackets.length < reading.dead
  reading.dead = Math.min(reading.dead, brackets.length)
  if (!bracket) return at + 1
  const node = isDead || text[at + 1] !== '(' ? undefined : mediaAt(reading, bracket, at)
  const from = bracket.start + (bracket.isImage ? 2 : 1)
  if (!node) return labels.size > 0 && labels.has(labelOf(text.slice(from, at))) ? undefined : at + 1
  if (!bracket.isImage) reading.dead = brackets.length
  return keep(reading, node)
}

/** The link or image of which the label ends at an offset. */
function mediaAt({ text, parts }: Reading, bracket: Bracket, at: number): Link | Image | undefined {
  const resource = readResource(text, at + 1)
  if (!resource) return undefined
  const { url, title, end } = resource
  const { start, isImage } = bracket
  const label = { start: start + (isImage ? 2 : 1), end: at }
  const children = withTexts(text, emphasised(text, parts.splice(bracket.parts)), label)
  const position = positionOf(start, end)
  return isImage
    ? { type: 'image', title, url, alt: children.map(shown).join(''), position }
    : { type: 'link', title, url, children: children as Link['children'], position }
}

/** What stands for a node where there is only text. */
function shown(node: PhrasingContent): string {
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(shown).join('') : ''
}

const readColon: Read = (reading, at) => {
  const { text, brackets, from } = reading
  const link = text[at + 1] === '/' && brackets.length === 0 && webAddressAt(text, at, from)
  return link ? keep(reading, link) : at + 1
}

const readAt: Read = (reading, at) => {
  const { text, brackets, from } = reading
  const link = brackets.length === 0 && mailAddressAt(text, at, from)
  return link ? keep(reading, link) : at + 1
}

/** The address of mail of which a mark at an offset may be a part. */
function readMailFrom(reading: Reading, at: number): number | undefined {
  if (at < reading.noMail || reading.brackets.length > 0) return undefined
  matches(local, reading.text, at)
  reading.noMail = local.lastIndex
  if (reading.text[local.lastIndex] !== '@') return undefined
  const link = mailAddressAt(reading.text, local.lastIndex, reading.from)
  return link && keep(reading, link)
}

const local = /[\w.+-]+/y

function readW(reading: Reading, at: number): number | undefined {
  const { text, span, brackets } = reading
  if (text.charCodeAt(at + 3) !== dot || brackets.length > 0) return at + 1
  const mail = readMailFrom(reading, at)
  if (mail !== undefined) return mail
  // Blanks behind it make it an address.
  if (at + 4 === text.length && /^www/i.test(text.slice(at))) return undefined
  const link = at === span.start || /[(*_[\]~ \t\n]/.test(text[at - 1]!) ? wwwAt(text, at) : undefined
  return link ? keep(reading, link) : at + 1
}

const dot = 0x2e

const marks: Readonly<Record<string, Read>> = {
  '\n': readLineEnd,
  '\\': readEscape,
  '<': readAngle,
  '`': readTicks,
  '*': readRun,
  _: readUnderscore,
  '[': readOpening,
  '!': readExclamation,
  ']': readClosing,
  ':': readColon,
  '@': readAt,
  w: readW,
  W: readW,
  // Strikes, or next to nothing.
  '~': () => undefined,
}

/** By the code of the mark. Only ASCII has marks. */
const readers = Array.from({ length: 128 }, (_, code) => marks[String.fromCharCode(code)])
