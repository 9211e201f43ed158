import { digit, isLowerAscii, kindAt, letter, widthOf } from '../../text/characters.ts'
import { flat, flatLetters, flatNumbers } from '../../text/flat.ts'
import type { TimeFields } from './time.ts'

/** A way to write a time: where `pattern` matches, `read` says what is meant, or that it is no time after all. */
export interface Form {
  /** What it may begin with: words in small letters, a figure of so many digits (`9`, `99`), or a mark. */
  readonly starts: readonly string[]
  readonly pattern: RegExp
  readonly read: (match: FormMatch) => Reading | undefined
}

/** What a pattern found: its named groups, the whole of it, and up to {@link contextLength} units on either side. */
export interface FormMatch {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly before: string
  readonly after: string
}

export interface Reading {
  readonly fields: TimeFields
  readonly until?: TimeFields
  readonly vague?: boolean
}

/** A reading with its place. Offsets are UTF-16 units of the text; `end` is exclusive. */
export interface Atom extends Reading {
  readonly start: number
  readonly end: number
}

/** Enough for two long words; bounded, so that a look at the context costs the same everywhere. */
const contextLength = 40

// A figure or word that is glued to more is part of a version, an id, a path, an amount or a longer word.
const gluedLeft = new RegExp(`(?:[${flatLetters}${flatNumbers}_@#$€£¥/\\\\.:+=&~-]|[$€£¥]\\s)$`, 'i')
const openRight = `(?![${flatLetters}${flatNumbers}_@%‰°]|[-.,:/\\\\][${flatNumbers}]|/[${flatLetters}])`

/**
 * A form from the source of its pattern, for {@link flat} texts, which must stand free of letters, figures and the marks
 * of ids and paths. It is tried only where one of its `starts` stands.
 */
export const form = (source: string, starts: readonly string[], read: Form['read']): Form => ({
  starts,
  pattern: new RegExp(`(?:${source})${openRight}`, 'iy'),
  read,
})

/** The forms by what they begin with, in their order, and the pairs of letters with which words of that begin. */
export interface FormIndex {
  readonly byStart: ReadonlyMap<string, readonly Form[]>
  readonly pairs: Uint8Array
}

/** Prepares forms for {@link atomsOf}. */
export function indexForms(forms: readonly Form[]): FormIndex {
  const byStart = new Map<string, Form[]>()
  for (const each of forms)
    for (const start of new Set(each.starts)) {
      const known = byStart.get(start)
      if (known) known.push(each)
      else byStart.set(start, [each])
    }
  const pairs = new Uint8Array(1 << 10)
  for (const start of byStart.keys())
    if (start.length > 1) pairs[pairAt(start, 0)] = 1
    else for (let next = 0; next < 32; next++) pairs[pairAt(start + String.fromCharCode(next), 0)] = 1
  return { byStart, pairs }
}

/** A number below 1024 for two units of a text, whatever the case of letters: most words part here from all starts. */
const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31)

/** All that the forms read in a text, overlaps included: at each place where one may begin, in the order of the forms. */
export function atomsOf(text: string, { byStart, pairs }: FormIndex): Atom[] {
  const flatText = flat(text)
  const atoms: Atom[] = []
  for (let at = 0; at < flatText.length; ) {
    const kind = kindAt(flatText, at)
    const end = startEnd(flatText, at, kind)
    const mayBegin = end > at && ((kind & letter) === 0 || pairs[pairAt(flatText, at)] === 1)
    if (mayBegin && isOpenLeft(flatText, at)) {
      const here = byStart.get(startOf(flatText.slice(at, end), kind)) ?? []
      for (const each of here) addAtom(atoms, { text, flatText, at }, each)
    }
    at = Math.max(end, at + widthOf(kind))
  }
  return atoms
}

/** The end of what a form may begin with, where a word of ASCII, a figure, or a quotation mark before a figure stands. */
function startEnd(text: string, start: number, kind: number): number {
  if ((kind & (letter | digit)) === 0) return isQuoted(text, start) ? start + 1 : start
  let end = start + 1
  while ((kindAt(text, end) & kind & (letter | digit)) !== 0) end++
  return end
}

const isQuoted = (text: string, at: number): boolean =>
  (kindAt(text, at + 1) & digit) !== 0 && "'‘’".includes(text[at]!)

/** A start as {@link Form} names it. */
function startOf(text: string, kind: number): string {
  if ((kind & letter) !== 0) return isLowerAscii(text) ? text : text.toLowerCase()
  return (kind & digit) !== 0 ? (shapes[text.length] ?? '') : "'"
}

const shapes = ['', '9', '99', '999', '9999']

function isOpenLeft(text: string, at: number): boolean {
  if (at > 1 && text[at - 1] === ' ' && (kindAt(text, at - 2) & letter) !== 0) return true
  const before = text.slice(Math.max(0, at - 2), at)
  return !gluedLeft.test(before) || before === '--'
}

interface Place {
  readonly text: string
  readonly flatText: string
  readonly at: number
}

function addAtom(atoms: Atom[], { text, flatText, at: start }: Place, { pattern, read }: Form): void {
  pattern.lastIndex = start
  const match = pattern.exec(flatText)
  if (!match) return
  const end = start + match[0].length
  const reading = read({
    groups: match.groups ?? {},
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  })
  if (reading) atoms.push({ ...reading, start, end })
}
