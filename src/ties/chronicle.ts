import type { Block } from '../document/document.ts'
import type { Fact } from '../facts/fact.ts'
import type { Sentence, TimeMention } from '../mentions/mention.ts'
import type { Span } from '../text/span.ts'
import { type Day, dayNumber, dayOf } from '../value/day.ts'
import { intervalsOf } from '../value/time/interval.ts'
import type { Time } from '../value/time/time.ts'
import type { Outcome } from '../value/value.ts'
import { entryStart } from './dates/opening-year.ts'
import { isInForce, type Scope } from './scope.ts'

/** By sentences, the time that heads the entry which each stands in. */
export type Chronicle = ReadonlyMap<Sentence, TimeMention>

/**
 * Finds what is told as of another day than the article's, as in a timeline or a career: `September 1977. Ida Holm, 26,
 * starts the label.`, `1984: ...`, what stands beside `1984` in a table, and what stands under it in a heading or a line of its own.
 */
export function readChronicle(
  sentences: readonly Sentence[],
  times: ReadonlyMap<Sentence, readonly TimeMention[]>,
  published: Day | undefined,
): Chronicle {
  const entries = new Map<Sentence, TimeMention>()
  let above: TimeMention | undefined
  let own: TimeMention | undefined
  let last: Block | undefined
  for (const sentence of sentences) {
    const { block } = sentence
    const label = labelOf(sentence, times.get(sentence)?.[0])
    own = label ?? (goesOn(block, last) ? own : undefined)
    if (block.kind === 'heading' || (label && isAlone(label))) above = own
    last = block
    const entry = own ?? above
    if (entry && !isDay(entry, published)) entries.set(sentence, entry)
  }
  return entries
}

/** The day of a release or of minutes is the article's own. */
const isDay = ({ value }: TimeMention, published: Day | undefined): boolean =>
  published !== undefined &&
  intervalsOf(value, {}).some(({ low, high }) => low === dayNumber(published) && high === low + 1)

/** Whether a block is the one before, or stands in the same row of a table. */
const goesOn = (block: Block, last: Block | undefined): boolean =>
  block === last ||
  (block.cell !== undefined && block.cell.row === last?.cell?.row && block.cell.table === last.cell.table)

// `- ` and the like.
const longestMark = 4

/** A time with its year that an entry begins with, or that is all that its block begins with: `September 1977.` */
function labelOf(sentence: Sentence, time: TimeMention | undefined): TimeMention | undefined {
  const { block } = sentence
  if (block.cell && block.cell.column > 0) return undefined
  if (!time) return yearAlone(sentence)
  const { value, start, end } = time
  const isDated =
    value.fields.year !== undefined || (value.fields.month !== undefined && value.fields.day !== undefined)
  if (!isDated || start > sentence.start + longestMark) return undefined
  const isFirst = start <= longestMark && nothing.test(block.text.slice(end, sentence.end))
  return isFirst || entryStart(time) !== undefined ? time : undefined
}

/** `1977` as all of a block: elsewhere such a figure is no year. */
function yearAlone(sentence: Sentence): TimeMention | undefined {
  const { block, start, end } = sentence
  const [text] = end - start > longestYear ? [] : (year.exec(block.text) ?? [])
  if (text === undefined) return undefined
  const value: Time = { kind: 'time', text, fields: { year: Number(text) }, vague: false }
  return { sentence, start, end: start + text.length, value }
}

const year = /^(?:1[89]|20)\d\d(?=[.:]?$)/
const longestYear = 5

const isAlone = ({ sentence: { block }, end }: TimeMention): boolean =>
  !block.cell && nothing.test(block.text.slice(end))

const nothing = /^[^\p{L}\p{N}]*$/u

/** What a sentence has that is held against a fact. */
type Judged = { readonly fact: Fact; readonly outcome: Outcome } & (Span | { readonly mention: Span })

/**
 * Ties what a sentence tells as of the days of its entry. What is right on any of them, or on the article's, is right:
 * an entry may look back from the article's day (`1998. The later mayor leaves school, and is now 51`).
 */
export function tieAsOf<Tie extends Judged>(
  entry: TimeMention | undefined,
  scope: Scope,
  tie: (scope: Scope) => readonly Tie[],
): readonly Tie[] {
  const [first, ...others] = entry ? daysOf(entry) : []
  if (first === undefined) return tie(scope)
  const asOf = (published: Day): Scope => ({ ...scope, published })
  const own = tie(asOf(first))
  if (own.every(isNoError)) return own
  const told = [scope, ...others.map(asOf)].map(other => ({ scope: other, ties: tie(other) }))
  return own.flatMap(each => (isNoError(each) ? [each] : kindest(each, told)))
}

const isNoError = ({ outcome }: Judged): boolean => outcome !== 'contradicted'

/** An error that is one on all days on which its fact holds; else what it is on another day. */
function kindest<Tie extends Judged>(
  own: Tie,
  told: readonly { readonly scope: Scope; readonly ties: readonly Tie[] }[],
): Tie[] {
  const others = told
    .filter(({ scope }) => isInForce(own.fact, scope))
    .map(({ ties }) => ties.find(tie => tie.fact === own.fact && placeOf(tie) === placeOf(own)))
  const kind = others.find(tie => tie && isNoError(tie))
  if (kind) return [kind]
  return others.includes(undefined) ? [] : [own]
}

const placeOf = (tie: Judged): number => ('mention' in tie ? tie.mention.start : tie.start)

// Enough that whoever held an office in a year is met.
const mostDays = 13

/** Days of a stretch of time, the first and the last among them. */
function daysOf({ value }: TimeMention): Day[] {
  const [stretch] = intervalsOf(value, {})
  if (!stretch || !Number.isFinite(stretch.low) || !Number.isFinite(stretch.high)) return []
  const first = Math.floor(stretch.low)
  const length = Math.ceil(stretch.high) - 1 - first
  const count = Math.min(mostDays, length + 1)
  return Array.from({ length: count }, (_, at) =>
    dayOf(first + Math.round((length * at) / Math.max(1, count - 1))),
  )
}
