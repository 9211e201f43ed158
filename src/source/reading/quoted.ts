import type { ReadSentence } from '../../facts/index/source-index.ts'
import type { QuotationMention, QuotationPiece } from '../../mentions/mention.ts'
import { indexSpans, spanAt } from './span-index.ts'

/** A piece of a quotation with the sentence that it stands in. */
export interface Quoted {
  readonly piece: QuotationPiece
  readonly sentence: ReadSentence
}

/** All that is quoted in some sentences, piece by piece. */
export function quotedIn(
  sentences: readonly ReadSentence[],
  quotations: readonly QuotationMention[],
): Quoted[] {
  const index = indexSpans(sentences)
  return quotations
    .flatMap(({ pieces }) => pieces)
    .flatMap(piece => {
      const sentence = spanAt(index, piece)
      return sentence ? [{ piece, sentence }] : []
    })
}
