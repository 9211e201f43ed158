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
const openLeft = '(?:(?<![\\p{L}\\p{N}_@#$€£¥/\\\\.:+=&~-]|[$€£¥]\\s)|(?<=--))'
const openRight = '(?![\\p{L}\\p{N}_@%‰°]|[-.,:/\\\\]\\p{N}|/\\p{L})'

// With what a form may begin: the letters are enough to leave nearly all of a text aside at once.
const beginnings =
  "\\d|['‘’]\\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|" +
  'earl|mid|late|start|begin|end\\s|last\\s|next\\s|this\\s|previous|current|coming|the\\sday|day\\s|yester|today|' +
  'tomorrow|toni|in\\sthe|at\\s|morn|after|even|night|noon|one|two|three|four|five|six|seven|eight|nin|ten|eleven|' +
  'twel|thir|fif|twen|for|first|second|half|quarter|a\\s[hq]|spring|summer|autumn|fall|winter|q\\d|h\\d|w/c|week|' +
  'christmas|new\\s'

const beginning = new RegExp(`${openLeft}(?=${beginnings})`, 'giu')

/** A form from the source of its pattern, which must stand free of letters, figures and the marks of ids and paths. */
export const form = (source: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?:${source})${openRight}`, 'iuy'),
  read,
})

/** All that the forms read in a text, overlaps included: at each place where one may begin, in the order of the forms. */
export const atomsOf = (text: string, forms: readonly Form[]): Atom[] =>
  Array.from(text.matchAll(beginning), ({ index }) => forms.flatMap(each => atomAt(text, index, each))).flat()

function atomAt(text: string, start: number, { pattern, read }: Form): Atom[] {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (!match) return []
  const end = start + match[0].length
  const reading = read({
    groups: match.groups ?? {},
    text: match[0],
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  })
  return reading ? [{ ...reading, start, end }] : []
}
