import { flat, flatLetters, flatNumbers } from '../../text/flat.ts'
import type { Span } from '../../text/span.ts'
import { hasSpeech } from './speech.ts'

export type Family = 'double' | 'single' | 'angle'

/** A stretch between two marks of one family, without the marks. */
export interface Quoted extends Span {
  readonly family: Family
  /** How many other pairs it stands in. */
  readonly depth: number
}

/**
 * The quotations of one block, in order of their opening marks, and the one that is still open at its end.
 */
export interface MarkedBlock {
  readonly quoted: readonly Quoted[]
  readonly open: Quoted | undefined
}

interface Mark {
  readonly at: number
  readonly character: string
  readonly family: Family
  /**
   * `state`: it opens where nothing of its family is open, and closes else. `weak`: it may be an apostrophe.
   */
  readonly role: 'open' | 'close' | 'weak' | 'state'
}

interface Open {
  readonly mark: Mark
  readonly start: number
  /** Where a mark stands that closes it unless a better one comes. */
  weak: number | undefined
}

const families: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '«': 'angle',
  '»': 'angle',
}
const anyMark = /["“”„‟'‘’‚«»]/g
const opensBefore = /^$|[\s([{«"“„'‘‚/—–-]/u
const closesAfter = /^$|[\s)\]}»"”’'.,;:!?/—–…-]/u
// Words that begin with an apostrophe: 'em, 'twas, '90s.
const wordly = `[${flatLetters}${flatNumbers}]`
const elision = new RegExp(
  `^(?:(?:em|tis|twas|til|till|cause|cos|bout|round|neath|er|n)(?!${wordly})|\\d\\ds?(?!${wordly}|[.,!?]*['’]))`,
)
const elisionReach = 8

/**
 * Pairs the quotation marks of a block: straight and curly ones, mixed in one pair too, single ones with apostrophes
 * beside them, guillemets and low marks either way round. One pass: a mark that opens a family that is open already
 * begins anew, so that a missing mark costs one quotation and no more; or it opens the next paragraph of what is said,
 * where the text has lost its breaks.
 * @param carried a family that the block before left open: it is open at the start if its first mark here closes
 */
export function pairMarks(text: string, carried?: Family): MarkedBlock {
  const quoted: Quoted[] = []
  let stack: Open[] = []
  const marks = readMarks(text)
  if (carried && marks.find(({ family }) => family === carried)?.role === 'close')
    stack.push({ mark: { at: -1, character: '"', family: carried, role: 'open' }, start: 0, weak: undefined })
  for (const mark of marks) if (!isNested(text, mark, stack)) stack = step({ text, stack, quoted }, mark)
  for (const left of stack) closeWeakly(left, stack, quoted)
  const open = stack.find(({ weak }) => weak === undefined)
  return {
    quoted: quoted.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start),
    open: open && { start: open.start, end: text.length, family: open.mark.family, depth: 0 },
  }
}

interface Pairing {
  readonly text: string
  readonly stack: Open[]
  readonly quoted: Quoted[]
}

function step({ text, stack, quoted }: Pairing, mark: Mark): Open[] {
  const depth = stack.findLastIndex(open => open.mark.family === mark.family)
  const open = stack[depth]
  const role = roleNow(mark, open)
  if (role === 'weak') {
    if (open) open.weak ??= mark.at
    return stack
  }
  if (role === 'close') {
    if (!open) return stack
    for (const inner of stack.slice(depth + 1)) closeWeakly(inner, stack, quoted)
    quoted.push({ start: open.start, end: mark.at, family: mark.family, depth })
    return stack.slice(0, depth)
  }
  if (open && open.weak === undefined && isParagraph(text.slice(open.start, mark.at)))
    quoted.push({ start: open.start, end: mark.at, family: mark.family, depth })
  else if (open) for (const left of stack.slice(depth)) closeWeakly(left, stack, quoted)
  return [...(open ? stack.slice(0, depth) : stack), { mark, start: mark.at + 1, weak: undefined }]
}

/** `‘She used to say, ‘Go on’` as a paragraph of what somebody says: what is quoted in it may have the same marks. */
const isNested = (text: string, { at, family, role }: Mark, [outer]: readonly Open[]): boolean =>
  role === 'open' && outer?.mark.family === family && outer.start === 1 && /[,:]\s$/.test(text.slice(1, at))

/** Whether all that stands between two opening marks is said: whole sentences, and no tag of a speaker. */
const isParagraph = (between: string): boolean => /[.!?…]\s+$/.test(between) && !hasSpeech(between)

function roleNow({ role, character }: Mark, open: Open | undefined): 'open' | 'close' | 'weak' {
  const opener = open?.mark.character
  if (character === '“' && opener === '„') return 'close'
  if (character === '‘' && opener === '‚') return 'close'
  if (character === '«' || character === '»') return open && opener !== character ? 'close' : 'open'
  return role === 'state' ? (open ? 'close' : 'open') : role
}

/** Ends a quotation of single marks at what may have been an apostrophe, where nothing better came. */
function closeWeakly(open: Open, stack: readonly Open[], quoted: Quoted[]): void {
  if (open.weak === undefined) return
  const { family } = open.mark
  quoted.push({ start: open.start, end: open.weak, family, depth: stack.indexOf(open) })
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { index: at, 0: character } of text.matchAll(anyMark)) {
    const role = roleOf(text, at, character)
    if (role) marks.push({ at, character, family: families[character]!, role })
  }
  return marks
}

function roleOf(text: string, at: number, character: string): Mark['role'] | undefined {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  const mayOpen = opensBefore.test(before) && after !== '' && !/\s/.test(after)
  const mayClose = closesAfter.test(after) && before !== '' && !/\s/.test(before)
  if (families[character] === 'single') return singleRole(text, at, { mayOpen, mayClose })
  if (character === '"') return straightRole(text, at, { mayOpen, mayClose })
  if (character === '”') return mayOpen && !mayClose ? 'open' : 'close'
  if (families[character] === 'angle') return 'state'
  return character === '“' && mayClose && !opensBefore.test(before) ? 'close' : 'open'
}

interface Flanks {
  readonly mayOpen: boolean
  readonly mayClose: boolean
}

/**
 * Straight marks open and close; after feet they are inches, after `=` a value's. Glued to letters, a
 * capital opens.
 */
function straightRole(text: string, at: number, { mayOpen, mayClose }: Flanks): Mark['role'] | undefined {
  if (/(?:\d['′’]\d{1,2}|=)$/.test(text.slice(Math.max(0, at - 5), at))) return undefined
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close'
  if (mayOpen) return 'state'
  return /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) ? 'state' : 'close'
}

function singleRole(text: string, at: number, { mayOpen, mayClose }: Flanks): Mark['role'] | undefined {
  const character = text[at]!
  if (character === '‚') return mayOpen ? 'open' : undefined
  const isElision = elision.test(flat(text.slice(at + 1, at + 1 + elisionReach)).toLowerCase())
  if (mayOpen && !mayClose && character !== '’') return isElision ? undefined : 'open'
  if (!mayClose || (mayOpen && character === '‘')) return undefined
  // A possessive has a word behind it, a quotation that ends has a stop more often.
  if (/[,.;:!?]/.test(text[at + 1] ?? '')) return 'close'
  if (/\d/.test(text[at - 1]!) || /(?:[sS]|\b[oO]|in)$/.test(text.slice(Math.max(0, at - 2), at)))
    return 'weak'
  return 'close'
}
