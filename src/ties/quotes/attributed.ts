import type { QuoteTie } from '../tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's.
const leastTelling = 2.5

/** Whether an article gives known words to somebody, surely and by name, and they are enough to be one person's. */
export const isAttributed = ({ telling, outcome, mention, fact, speaker }: QuoteTie): boolean =>
  outcome === 'supported' &&
  telling >= leastTelling &&
  mention.speaker?.sure === true &&
  fact.by !== undefined &&
  speaker !== 'unknown'
