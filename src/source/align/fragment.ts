import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'

/** A source of so few sentences is an excerpt: whom it speaks of was named before it begins. */
const mostSentences = 2

/** What stands for someone or something that was named before. */
const referring = /^(?:he|she|it|they|his|her|its|their|this|the)$/

/** True for a source that is an excerpt, so that the one whom a claim is about need not be named in it. */
export const isExcerpt = ({ sentences }: SourceIndex): boolean => sentences.length <= mostSentences

/** True where a sentence of an excerpt begins with a pronoun, or with something that is known already (`the film`). */
export const refersBack = ({ sentences }: SourceIndex): boolean =>
  sentences.some(({ terms }) => referring.test(terms[0]?.key ?? ''))

/** The names that a sentence is about: those before its verb, as far as verbs are told. Gives the index of its end. */
export function endOfTopic({ terms }: ReadSentence): number {
  const verb = terms.findIndex(isVerb)
  return verb < 0 ? terms.length : verb
}

const auxiliaries =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|should|says|said|won|made|wrote|began|became|died|born|led|took|played|left|ran|sold|met|held|plays|stars|has|works|lives)$/

const isVerb = ({ key, kind }: Term): boolean =>
  kind !== 'name' && (auxiliaries.test(key) || (key.length > 4 && key.endsWith('ed')))
