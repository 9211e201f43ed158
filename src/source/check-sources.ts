import type { Document } from '../document/document.ts'
import type { ReadSentence, SourceIndex } from '../facts/source-index.ts'
import type { Mentions } from '../mentions/mention.ts'
import { overlaps } from '../text/span.ts'
import { align } from './align.ts'
import type { Doubt } from './doubt.ts'
import { misplacedAnchors } from './misplaced.ts'
import { missingParts } from './missing.ts'
import { readSentences } from './read-sentences.ts'

/** An article as it was recognised. */
export interface Checked {
  readonly document: Document
  readonly mentions: Mentions
}

/** What in an article its sources do not bear out, sentence by sentence. */
export function checkSources(sources: readonly SourceIndex[], { document, mentions }: Checked): Doubt[] {
  if (sources.length === 0) return []
  return readSentences(document, mentions).flatMap(sentence => checkSentence(sources, sentence))
}

function checkSentence(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const missing = missingParts(sources, sentence)
  const misplaced = misplacedAnchors(sources, sentence)
  const doubts = [...missing, ...misplaced.filter(doubt => !missing.some(other => overlaps(doubt, other)))]
  return doubts.length === 0 ? [] : withClosest(sources, sentence, doubts)
}

/** Gives each doubt the sentence of a source that the article's is most like, where it has none of its own. */
function withClosest(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  doubts: readonly Doubt[],
): Doubt[] {
  const words = sentence.terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const against = align(sources, words).ranked[0]
  return doubts.map(doubt => (against && !doubt.against ? { ...doubt, against } : doubt))
}
