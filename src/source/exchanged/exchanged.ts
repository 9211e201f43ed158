import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import type { Span } from '../../text/span.ts'
import type { Spot } from '../align/align.ts'
import type { Doubt } from '../support/doubt.ts'

/** What sentences tell, each with the sentence that tells it. */
export const toldIn = <T>(
  sentences: readonly ReadSentence[],
  read: (sentence: ReadSentence) => readonly T[],
): (T & { readonly sentence: ReadSentence })[] =>
  sentences.flatMap(sentence => read(sentence).map(told => ({ ...told, sentence })))

/** What the sources tell, each with its place in them. */
export const toldBy = <T>(
  sources: readonly SourceIndex[],
  read: (sentence: ReadSentence) => readonly T[],
): (T & { readonly spot: Spot })[] =>
  sources.flatMap(source =>
    source.sentences.flatMap((sentence, at) =>
      read(sentence).map(told => ({ ...told, spot: { source, at } })),
    ),
  )

/** A number where a source has another text. */
export const otherNumber = (
  { sentence, start, end }: Span & { readonly sentence: ReadSentence },
  other: { readonly text: string; readonly spot: Spot },
  message: string,
): Doubt => ({
  sentence,
  kind: 'number',
  start,
  end,
  contradicts: true,
  message,
  expected: other.text,
  against: other.spot,
})
