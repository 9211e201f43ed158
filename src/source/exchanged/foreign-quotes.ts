import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import type { QuotationMention, QuotationPiece } from '../../mentions/mention.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { keysOf } from '../../text/word.ts'
import { quotedIn } from '../reading/quoted.ts'
import { type Doubt, nowhere } from '../support/doubt.ts'
import { stemOf } from '../words/stem.ts'

/** Fewer words between marks may be a title or a phrase. */
const leastWords = 5

/** A quotation is foreign where less than this part of its telling words is in the source: more of it is an altered one. */
const leastKnown = 0.6

/** The quotations that no source has, nor anything like them. */
export function foreignQuotes(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
  quotations: readonly QuotationMention[],
): Doubt[] {
  return quotedIn(sentences, quotations)
    .filter(({ piece }) => isForeign(sources, piece))
    .map(({ piece, sentence }) => foreign(sentence, piece))
}

const longestShown = 60

function foreign(sentence: ReadSentence, { block, start, end }: QuotationPiece): Doubt {
  const text = block.text.slice(start, end)
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return {
    sentence,
    kind: 'quotation',
    start,
    end,
    message: nowhere(shown, 'quotation'),
  }
}

function isForeign(sources: readonly SourceIndex[], { block, start, end }: QuotationPiece): boolean {
  const keys = keysOf(block.text.slice(start, end))
  if (keys.length < leastWords) return false
  const running = ` ${keys.join(' ')} `
  const telling = keys.filter(key => commonnessWeight(key) > 0.5)
  const known = telling.filter(key => sources.some(({ byStem }) => byStem.has(stemOf(key))))
  return (
    !sources.some(source => source.running.includes(running)) && known.length < telling.length * leastKnown
  )
}
