import { addCount } from '../../text/group-by.ts'
import type { ArticleText } from '../reading.ts'
import { refusalAt } from '../refusal.ts'

// Far above what a paragraph has: those of 9 MB of published posts have 60 at the most.
const most = 1000
// What is opened and not closed is looked for up to the end of the paragraph, each time anew.
const mostUnclosed = 50

// They are read in linear time, but 31,000 footnotes called in one paragraph took 0.8 GB.
const mostLabels = 25_000

// A heading is told by the line under it, for which the parser looks back over all the article.
const mostUnderlines = 2000

const tooMany =
  `more than ${most} marks of emphasis, brackets or unmarked lines in one paragraph, ` +
  `${mostLabels} footnotes or bracketed words, ${mostUnclosed} unclosed comments, or ${mostUnderlines} underlined headings`

const frontMatter = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)\1[ \t]*(?=[\r\n]|$)/
const underline = /^(?:=+|-+)[ \t]*$/
const containers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])))+/
// A paragraph may begin with thousands of these: a changelog has them at its end. Behind other text they are brackets.
const definition = /^\[(?:[^[\]\\]|\\.)+\]:/
// A label alone, as of a footnote, is read in linear time: its end is next to its beginning. Any other end is looked for
// back to the beginning of the paragraph.
const token = /\*+|_+|~+|\[[^[\]\\]*\](?!\()|\[|<!--|<\?|<!\[CDATA\[|<!(?=[a-z])|-->|\?>|\]\]>|>|\]|`+/gi
const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/g
const beginning = /^(?:[*+-]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)/
const fence = /^(?:`{3,}|~{3,})/

/** What ends a piece of HTML, and what may begin it. */
const openings: Readonly<Record<string, string>> = {
  '-->': '<!--',
  '?>': '<?',
  ']]>': '<![cdata[',
  '>': '<!',
}

/** What one paragraph has had so far. */
interface Paragraph {
  readonly kind: 'text' | 'code' | 'table'
  /** How many quotations and lists it begins in. */
  readonly depth: number
  readonly counts: Map<string, number>
}

interface Line {
  readonly text: string
  readonly content: string
  readonly before: string
}

/**
 * Refuses a Markdown text with a paragraph for which the parser takes more than linear time: one with a thousand marks
 * of emphasis or brackets, or dozens of comments that are never closed. Counts without parsing, in linear time.
 * @throws InputError naming the line.
 */
export function checkParagraphs(article: ArticleText): void {
  const { text } = article
  if (isSmall(text)) return
  let paragraph = newParagraph('text', '')
  let before = ''
  let underlines = 0
  for (const { written, content, index } of unfenced(text)) {
    const next = paragraphOf(paragraph, { text: written, content, before })
    const lazy = next === paragraph && depthOf(written) < paragraph.depth ? paragraph.depth : 0
    paragraph = next
    if (before !== '' && underline.test(content)) underlines++
    const isExcessive = paragraph.kind !== 'code' && hasTooMany(paragraph, content, lazy)
    if (isExcessive || underlines > mostUnderlines) throw refusalAt(article, index, tooMany)
    before = content
  }
}

// Searched for by the line ending: `^` is tried at every character, which takes twice as long.
const nested = /[\r\n](?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){4}/

/** True where all of it together has too little for one paragraph to have too much, as most articles are. */
function isSmall(text: string): boolean {
  if (nested.test(`\n${text}`)) return false
  const counts = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const kind = kindsOfUnits[text.charCodeAt(at)]
    if (kind) counts[kind]!++
  }
  const [, lines = 0, openings = 0, marks = 0] = counts
  return marks <= most && lines <= 300 && openings <= mostUnclosed
}

// By code, a quarter of the time that it takes by character: what ends a line, what opens a tag, other marks.
const kindsOfUnits = Array.from({ length: 128 }, (_, code) => {
  const unit = String.fromCharCode(code)
  if (/[\r\n]/.test(unit)) return 1
  return unit === '<' ? 2 : /[*_~[\]`]/.test(unit) ? 3 : 0
})

/** The lines that stand in no fence; what is left of one is empty. */
function* unfenced(text: string) {
  let closing = ''
  const body = frontMatter.exec(text)?.[0].length ?? 0
  for (const { 1: written = '', index } of text.matchAll(line)) {
    if (index < body) continue
    const content = written.replace(/^[ \t>]+/, '')
    const mark = fence.exec(content)?.[0] ?? ''
    const isFenced = closing !== '' || mark !== ''
    yield { written, content: isFenced ? '' : content, index }
    if (closing === '') closing = mark
    else if (mark.startsWith(closing)) closing = ''
  }
}

const newParagraph = (kind: Paragraph['kind'], text: string): Paragraph => ({
  kind,
  depth: depthOf(text),
  counts: new Map(),
})

const depthOf = (text: string): number => containers.exec(text)?.[0].match(/[>*+.)-]/g)?.length ?? 0

/** The paragraph that a line belongs to: the one before it, or one that begins with it. */
function paragraphOf(last: Paragraph, { text, content, before }: Line): Paragraph {
  if (content === '') return newParagraph('text', text)
  const isIndented = /^(?: {4}|\t)/.test(text)
  if (isIndented && (before === '' || last.kind === 'code')) return newParagraph('code', text)
  if (before === '' || last.kind === 'code' || beginning.test(content)) return newParagraph('text', text)
  if (last.kind === 'table' || isDelimiter(content, before)) return newParagraph('table', text)
  return last
}

/** The row under the head of a table: as many cells as that has. Each cell is read by itself. */
const isDelimiter = (content: string, before: string): boolean =>
  /^[\s|:-]*-[\s|:-]*$/.test(content) && content.includes('|') && cellsOf(content) === cellsOf(before)

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .replace(/\\\|/g, '')
    .split('|').length

/** @param lazy how many containers the line leaves out that its paragraph stands in. */
function hasTooMany({ counts }: Paragraph, content: string, lazy: number): boolean {
  if (addCount(counts, 'lazy', lazy) > most) return true
  if (!definition.test(content)) counts.set('text', 1)
  const inner = counts.has('text') ? content : content.replace(definition, '')
  for (const [found] of inner.matchAll(token)) {
    const closed = openings[found]
    if (closed !== undefined) counts.set(closed, 0)
    else if (isOneTooMany(counts, found)) return true
  }
  return false
}

/** Counts what was found, and says whether that is more than may be. */
function isOneTooMany(counts: Map<string, number>, found: string): boolean {
  const kind = kindOf(found)
  if (kind === 'ticks') {
    // Runs of one length close each other.
    if (counts.has(found)) return false
    counts.set(found, 1)
  }
  return addCount(counts, kind) > mostOf(kind)
}

function mostOf(kind: string): number {
  if (kind === 'label') return mostLabels
  return kind === 'ticks' || kind.startsWith('<') ? mostUnclosed : most
}

function kindOf(found: string): string {
  if (/^[*_]/.test(found)) return 'emphasis'
  if (found.startsWith('~')) return 'strike'
  if (/^\[./s.test(found)) return 'label'
  return found.startsWith('`') ? 'ticks' : found.toLowerCase()
}
