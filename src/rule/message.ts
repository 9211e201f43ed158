import type { CountTie, DateTie, LifeTie } from '../ties/tie.ts'
import { hedgeAtEnd } from '../value/quantity/hedge.ts'
import type { Time } from '../value/time/time.ts'

/** The one grammar of messages: `Unexpected X, expected Y: tied by "plan", "point"`. */
export const unexpected = (found: string, expected: string, tie: readonly string[] = []): string =>
  `Unexpected ${found}, expected ${expected}${tiedBy(tie)}`

/** The end of a message, on what tied a claim to its fact: nothing where nothing had to. */
export const tiedBy = (tie: readonly string[]): string =>
  tie.length > 0 ? `: tied by ${tie.map(quote).join(', ')}` : ''

/** The text between straight double quotation marks. */
export const quote = (text: string): string => `"${text}"`

/** What a fact gives, and what it gave before: `20 (was 28)`. */
export const expectedCount = ({ expected, fact }: CountTie): string =>
  fact.was && fact.was !== expected ? `${expected.text} (was ${fact.was.text})` : expected.text

/**
 * A number of an article as a message tells it: with the bound before it (`more than 120 plugins`) in the words of the
 * article, which the span leaves out.
 */
export function foundCount({ mention: { sentence, value }, span }: CountTie): string {
  const { low, high, lowOpen, highOpen } = value.interval
  const { text } = sentence.block
  const found = text.slice(span.start, span.end)
  const isLeast = high === Number.POSITIVE_INFINITY
  const isMost = low === Number.NEGATIVE_INFINITY || (low === 0 && low < high)
  if (!isLeast && !isMost) return found
  const written = hedgeAtEnd(text.slice(Math.max(0, span.start - 40), span.start))
  if (written !== undefined) return `${written} ${found}`
  return isLeast
    ? `${lowOpen ? 'more than' : 'at least'} ${found}`
    : `${highOpen ? 'less than' : 'at most'} ${found}`
}

/** What a fact gives for a date. */
export const expectedTime = (tie: DateTie | LifeTie): Time =>
  'expected' in tie ? tie.expected : tie.fact.date

/** The same, as it is written there. */
export const expectedDate = (tie: DateTie | LifeTie): string => expectedTime(tie).text
