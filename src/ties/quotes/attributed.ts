import type { QuoteTie } from '../tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's.
const leastTelling = 2.5

/**
 * Whether an article gives known words to somebody, surely and by name, and they are enough to be one person's. A speaker in
 * another paragraph is not sure: what seems to run on into his may have lost its closing mark.
 */
export const isAttributed = ({ telling, outcome, mention, fact, speaker, block }: QuoteTie): boolean =>
  block === mention.speaker?.block &&
  outcome === 'supported' &&
  telling >= leastTelling &&
  mention.speaker.sure &&
  fact.by !== undefined &&
  speaker !== 'unknown'
