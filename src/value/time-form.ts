import type { TimeFields } from './time.ts'

/** A way to write a time: where `pattern` matches, `read` says what is meant, or that it is no time after all. */
export interface Form {
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
const openLeft = '(?<![\\p{L}\\p{N}_@#$€£¥/\\\\.:+=&~-]|[$€£¥]\\s)'
const openRight = '(?![\\p{L}\\p{N}_@%‰°]|[-.,:/\\\\]\\p{N}|/\\p{L})'

/** A form from the source of its pattern, which must stand free of letters, figures and the marks of ids and paths. */
export const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?:${openLeft}|(?<=--))(?:${source})${openRight}`, 'giu'),
  read,
})

/** All that the forms read in a text, overlaps included, in the order of the forms. */
export const atomsOf = (text: string, forms: readonly Form[]): Atom[] =>
  forms.flatMap(each => Array.from(text.matchAll(each.pattern), match => atomOf(text, match, each)).flat())

function atomOf(text: string, match: RegExpExecArray, { read }: Form): Atom[] {
  const start = match.index
  const end = start + match[0].length
  const reading = read({
    groups: match.groups ?? {},
    text: match[0],
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  })
  return reading ? [{ ...reading, start, end }] : []
}
