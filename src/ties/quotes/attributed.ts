import type { QuoteTie } from '../tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's. They may still be a
// turn that somebody of whom no fact tells has said too.
const leastTelling = { same: 2.5, other: 2.5, stranger: 3.3 } as const

/**
 * Whether an article gives known words to somebody, surely and by name, and they are enough to be one person's. A speaker in
 * another paragraph is not sure, but for the last one of a block quotation: what seems to run on into his may have lost its
 * closing mark.
 */
export const isAttributed = ({ telling, outcome, mention, fact, speaker, block }: QuoteTie): boolean =>
  mention.speaker !== undefined &&
  (block === mention.speaker.block || (block.quoted && mention.speaker.block.quoted)) &&
  outcome === 'supported' &&
  mention.speaker.sure &&
  fact.by !== undefined &&
  speaker !== 'unknown' &&
  telling >= leastTelling[speaker]
