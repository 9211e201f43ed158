import type { Emphasis, PhrasingContent, Strong } from 'mdast'
import type { Span } from '../../../text/span.ts'
import { positionOf } from './node.ts'
import { withTexts } from './text.ts'

/** Marks of emphasis in a row of which nothing has come yet. */
export interface Run {
  readonly type: 'run'
  readonly marker: number
  readonly opens: boolean
  readonly closes: boolean
  start: number
  end: number
}

/** What is more than text. */
export type Part = PhrasingContent | Run

const underscore = 0x5f

/**
 * The run at the start of a span of marks, by what stands on its two sides (CommonMark 0.31, 6.2).
 * @returns `undefined` where it can neither open nor close, and is text.
 */
export function runAt(text: string, { start, end }: Span, within: Span): Run | undefined {
  const before = start > within.start ? sideOf(text, start - 1) : 'space'
  const after = end < within.end ? sideOf(text, end) : 'space'
  const isLeft = after === 'word' || (after === 'mark' && before !== 'word')
  const isRight = before === 'word' || (before === 'mark' && after !== 'word')
  const marker = text.charCodeAt(start)
  const opens = isLeft && (marker !== underscore || before !== 'word' || !isRight)
  const closes = isRight && (marker !== underscore || after !== 'word' || !isLeft)
  return opens || closes ? { type: 'run', marker, opens, closes, start, end } : undefined
}

function sideOf(text: string, at: number): 'space' | 'mark' | 'word' {
  const unit = text.charCodeAt(at) | 0x20
  if (unit >= 0x61 && unit <= 0x7a) return 'word'
  const character = text[at]!
  if (/\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'word'
}

/** The parts of a text, its runs made emphasis: what matches none is text. */
export function emphasised(text: string, parts: readonly Part[]): readonly PhrasingContent[] {
  if (!parts.some(isRun)) return parts as readonly PhrasingContent[]
  const done: Part[] = []
  for (const part of parts) {
    if (isRun(part) && part.closes) close(text, done, part)
    if (!isRun(part) || part.start < part.end) done.push(part)
  }
  return done.filter(part => !isRun(part))
}

/** Makes emphasis, as often as may be, of what stands between a run and those that open it. */
function close(text: string, done: Part[], run: Run): void {
  for (let at = openerOf(run, done); at >= 0 && run.start < run.end; at = openerOf(run, done)) {
    const opener = done[at] as Run
    const inner = done.splice(at + 1).filter(part => !isRun(part))
    const children = withTexts(text, inner, { start: opener.end, end: run.start })
    const width = Math.min(2, opener.end - opener.start, run.end - run.start)
    opener.end -= width
    run.start += width
    if (opener.start === opener.end) done.pop()
    done.push(emphasisOf(children, width, { start: opener.end, end: run.start }))
  }
}

const emphasisOf = (children: PhrasingContent[], width: number, span: Span): Emphasis | Strong => ({
  type: width === 1 ? 'emphasis' : 'strong',
  children,
  position: positionOf(span.start, span.end),
})

/** The index of the last run that a run can close; -1 where there is none. */
const openerOf = (closer: Run, parts: readonly Part[]): number =>
  parts.findLastIndex(part => isRun(part) && part.opens && fits(part, closer))

/** Where one of the two may both open and close, their lengths must not make a multiple of three, but each for itself. */
function fits(opener: Run, closer: Run): boolean {
  if (opener.marker !== closer.marker) return false
  const length = closer.end - closer.start
  const isEither = opener.closes || closer.opens
  return !isEither || length % 3 === 0 || (length + opener.end - opener.start) % 3 !== 0
}

const isRun = (part: Part): part is Run => part.type === 'run'
