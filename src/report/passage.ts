import type { ReportedFinding } from './excerpt.ts'

/** What a finding is about, told without its place: it stays the same while the text around it moves. */
export interface Passage {
  readonly rule: string
  readonly found: string
  /** The words before and after it in its paragraph, with single spaces. */
  readonly before: string
  readonly after: string
}

const mostWords = 4
const paragraphBreak = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/

/** The passage of a finding. A stretch longer than its excerpt and without a space is cut. */
export function passageOf({ rule, found, excerpt }: ReportedFinding): Passage {
  const before = excerpt.before.split(paragraphBreak)
  const after = excerpt.after.split(paragraphBreak)
  return {
    rule,
    found: words(found).join(' '),
    before: words(before.at(-1)!).slice(-mostWords).join(' '),
    after: words(after[0]!).slice(0, mostWords).join(' '),
  }
}

const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')

/** Equal for equal passages, and for no others. */
export const passageKey = ({ rule, found, before, after }: Passage): string =>
  JSON.stringify([rule, found, before, after])
