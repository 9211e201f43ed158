import { type Beginnings, beginningsOf, startsIn } from '../../text/beginnings.ts'
import { digit, isLowerAscii, kindAt, letter } from '../../text/characters.ts'
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

/** The forms by what they begin with, in their order, and the beginnings of these. */
export interface FormIndex {
  readonly byStart: ReadonlyMap<string, readonly Form[]>
  readonly beginnings: Beginnings
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
  return { byStart, beginnings: beginningsOf(byStart.keys()) }
}

/** All that the forms read in a text, overlaps included: at each place where one may begin, in the order of the forms. */
export function atomsOf(text: string, { byStart, beginnings }: FormIndex): Atom[] {
  const starts = startsIn(text, beginnings)
  if (starts.length === 0) return []
  const flatText = flat(text)
  const atoms: Atom[] = []
  const addAll = (at: number, start: string): void => {
    const here = byStart.get(start)
    if (here && isOpenLeft(flatText, at))
      for (const each of here) addAtom(atoms, { text, flatText, at }, each)
  }
  for (const at of starts) {
    const start = startAt(flatText, at)
    if (start[0] === '9' && isQuote(flatText, at - 1)) addAll(at - 1, "'")
    addAll(at, start)
  }
  return atoms
}

const shapes = ['', '9', '99', '999', '9999']

/** A start as {@link Form} names it: the letters, or the shape of the figure, that stand at an offset. */
function startAt(text: string, at: number): string {
  const kind = kindAt(text, at) & (letter | digit)
  let end = at
  while ((kindAt(text, end) & kind) !== 0) end++
  if (kind === digit) return shapes[end - at] ?? '99999'
  const word = text.slice(at, end)
  return isLowerAscii(word) ? word : word.toLowerCase()
}

function isQuote(text: string, at: number): boolean {
  const mark = text[at]
  return mark === "'" || mark === '‘' || mark === '’'
}

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
