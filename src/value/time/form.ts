import { type Beginnings, beginningsOf, startsIn } from '../../text/beginnings.ts'
import { digit, kindAt, letter } from '../../text/characters.ts'
import { flat, flatLetters, flatNumbers } from '../../text/flat.ts'
import { matchAt } from '../../text/match-at.ts'
import type { TimeFields } from './time.ts'

/** A way to write a time: where `pattern` matches, `read` says what is meant, or that it is no time after all. */
export interface Form {
  /** What must stand in it or right before, no further than {@link reach} behind its beginning. */
  readonly near?: RegExp
  /** What it may begin with: words in small letters, a figure of so many digits (`9`, `99`), or a mark. */
  readonly starts: readonly string[]
  /**
   * The source of a pattern for {@link flat} texts in small letters. What it matches must stand free of letters, figures
   * and the marks of ids and paths.
   */
  readonly pattern: string
  readonly read: (match: FormMatch) => Reading | undefined
}

/** What a pattern found: its named groups, the whole of it, and up to {@link contextLength} units on either side. */
export interface FormMatch {
  /** In small letters, and {@link flat}. */
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

// Enough for `last thirty-first day of the month of`.
const reach = 60

// A figure or word that is glued to more is part of a version, an id, a path, an amount or a longer word.
const gluedLeft = new RegExp(`(?:[${flatLetters}${flatNumbers}_@#$€£¥/\\\\.:+=&~-]|[$€£¥]\\s)$`)
const openRight = `(?![${flatLetters}${flatNumbers}_@%‰°]|[-.,:/\\\\][${flatNumbers}]|/[${flatLetters}])`

/** A form whose pattern can be tried. */
interface Ready {
  readonly pattern: RegExp
  readonly read: Form['read']
}

/** Forms that are tried together. */
interface Neighbours {
  readonly near: RegExp | undefined
  readonly forms: Ready[]
}

/** The forms by what they begin with, in their order, and the beginnings of these. */
export interface FormIndex {
  readonly byStart: ReadonlyMap<string, readonly Neighbours[]>
  readonly beginnings: Beginnings
}

/** Prepares forms for {@link atomsOf}. */
export function indexForms(forms: readonly Form[]): FormIndex {
  const byStart = new Map<string, Neighbours[]>()
  for (const { near, starts, pattern, read } of forms) {
    // To compile a pattern takes up to a millisecond, and with the flag `i` nearly twice as long.
    const ready = { pattern: new RegExp(`(?:${pattern})${openRight}`, 'y'), read }
    for (const start of new Set(starts)) {
      const here = byStart.get(start) ?? []
      const last = here.at(-1)
      if (last && last.near === near) last.forms.push(ready)
      else here.push({ near, forms: [ready] })
      byStart.set(start, here)
    }
  }
  return { byStart, beginnings: beginningsOf(byStart.keys()) }
}

/** All that the forms read in a text, overlaps included: at each place where one may begin, in the order of the forms. */
export function atomsOf(text: string, { byStart, beginnings }: FormIndex): Atom[] {
  const starts = startsIn(text, beginnings)
  if (starts.length === 0) return []
  const flatText = flat(text).toLowerCase()
  const atoms: Atom[] = []
  const addAll = (at: number, start: string): void => {
    const here = byStart.get(start)
    if (!here || !isOpenLeft(flatText, at)) return
    const around = flatText.slice(Math.max(0, at - 1), at + reach)
    for (const { near, forms } of here)
      if (near === undefined || near.test(around))
        for (const each of forms) addAtom(atoms, { text, flatText, at }, each)
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
  return text.slice(at, end)
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

function addAtom(atoms: Atom[], { text, flatText, at: start }: Place, { pattern, read }: Ready): void {
  const match = matchAt(pattern, flatText, start)
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
