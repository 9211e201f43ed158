import type { QuoteTie } from '../tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's.
const leastTelling = 2.5

/**
 * Whether an article gives known words to somebody, surely and by name, and they are enough to be one person's. A speaker in
 * another paragraph is not sure, but for the last one of a block quotation: what seems to run on into his may have lost its
 * closing mark.
 */
export const isAttributed = ({ telling, outcome, mention, fact, speaker, block }: QuoteTie): boolean =>
  mention.speaker !== undefined &&
  (block === mention.speaker.block || (block.quoted && mention.speaker.block.quoted)) &&
  outcome === 'supported' &&
  telling >= leastTelling &&
  mention.speaker.sure &&
  fact.by !== undefined &&
  speaker !== 'unknown'
