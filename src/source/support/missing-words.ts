import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { synonymsOf } from '../words/synonyms.ts'

/** The content words of a sentence that no source has in any inflection or derivation, nor a word that is used for them. */
export const missingWords = (sources: readonly SourceIndex[], { terms }: ReadSentence): Term[] =>
  terms.filter(({ kind, stem }) => kind === 'content' && !sources.some(source => hasWord(source, stem)))

const hasWord = ({ byStem }: SourceIndex, stem: string): boolean =>
  byStem.has(stem) || synonymsOf(stem).some(other => byStem.has(other))
