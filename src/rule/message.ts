import type { CountTie, DateTie, LifeTie } from '../ties/tie.ts'

/** The one grammar of messages: `Unexpected X, expected Y: tied by "plan", "point"`. */
export function unexpected(found: string, expected: string, tie: readonly string[] = []): string {
  const reason = tie.length > 0 ? `: tied by ${tie.map(quote).join(', ')}` : ''
  return `Unexpected ${found}, expected ${expected}${reason}`
}

/** The text between straight double quotation marks. */
export const quote = (text: string): string => `"${text}"`

/** What a fact gives, and what it gave before: `20 (was 28)`. */
export const expectedCount = ({ expected, fact }: CountTie): string =>
  fact.was ? `${expected.text} (was ${fact.was.text})` : expected.text

/**
 * A number of an article as a message tells it: with the bound before it (`more than 120 plugins`), which the span
 * leaves out.
 */
export function foundCount({ mention: { sentence, value }, span }: CountTie): string {
  const { low, high, lowOpen, highOpen } = value.interval
  const text = sentence.block.text.slice(span.start, span.end)
  if (high === Number.POSITIVE_INFINITY) return `${lowOpen ? 'more than' : 'at least'} ${text}`
  if (low <= 0 && low < high) return `${highOpen ? 'less than' : 'at most'} ${text}`
  return text
}

/** What a fact gives for a date, as it is written there. */
export const expectedDate = (tie: DateTie | LifeTie): string =>
  ('expected' in tie ? tie.expected : tie.fact.date).text
