import type { Speaker } from '../../mentions/mention.ts'
import type { QuoteTie } from '../tie.ts'

// What two people may say in the same words; three telling words, or more that are common, are one person's. They may still be a
// turn that somebody of whom no fact tells has said too.
const leastTelling = { same: 2.5, other: 2.5, stranger: 3.3 } as const

/** A quotation, and who surely says it. */
export type Attributed = QuoteTie & { readonly teller: Speaker }

/** Whether an article gives known words to somebody, surely and by name, and they are enough to be one person's. */
export const isAttributed = (tie: QuoteTie): tie is Attributed => {
  const { telling, outcome, fact, speaker, teller } = tie
  return (
    teller !== undefined &&
    outcome === 'supported' &&
    fact.by !== undefined &&
    speaker !== 'unknown' &&
    telling >= leastTelling[speaker]
  )
}
