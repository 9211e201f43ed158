import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { align } from '../align/align.ts'
import { isExcerpt } from '../align/fragment.ts'

/** A sentence that has to do with a source has so much of what tells it apart in one sentence there. */
const leastShared = 0.4

/**
 * True for what a site puts around an article: lines that end with no full stop (headlines of others, buttons), or that
 * speak to the reader or of their own house, and have nothing to do with the sources.
 */
export const isFurniture = (sources: readonly SourceIndex[], sentence: ReadSentence): boolean =>
  (!isFinished(sentence) || isToReader(sentence) || isOfHouse(sentence)) &&
  !sources.some(isExcerpt) &&
  shareOf(sources, sentence) < leastShared

/** A full stop, not the dot of an abbreviation (`in the U.S.`), and what may close behind it. */
const fullStop = /(?:[!?…]|(?<!\b\p{Lu})\.)["'”’»)\]]*\s*$/u

/** More than a full stop with its surroundings has. */
const lastCharacters = 12

const isFinished = ({ block: { text }, end, terms }: ReadSentence): boolean =>
  endsFully(text) || (terms.length >= leastWords && endsFully(text.slice(0, end)))

const endsFully = (text: string): boolean => fullStop.test(text.slice(-lastCharacters))

/** `Lot 14. The clock` has a dot, and is no sentence. */
const leastWords = 5

const isToReader = ({ terms }: ReadSentence): boolean =>
  terms.some(({ key }) => /^you(?:r|rs|rself)?$/.test(key))

/** `Our editors`: what is quoted speaks of others. */
const isOfHouse = ({ terms, block, start, end }: ReadSentence): boolean =>
  terms.some(({ key }) => /^(?:we|our)$/.test(key)) && !/["“”«»]/.test(block.text.slice(start, end))

/** How much of a sentence the best one of the sources has, words they have nowhere counted with the rare ones. */
function shareOf(sources: readonly SourceIndex[], { terms }: ReadSentence): number {
  const words = terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const strange = words.filter(({ term }) => !sources.some(({ byStem }) => byStem.has(term.stem)))
  const { ranked, weight } = align(sources, words, 1)
  const rarest = Math.log(1 + Math.max(...sources.map(({ sentences }) => sentences.length)))
  return ((ranked[0]?.score ?? 0) * weight) / (weight + strange.length * rarest)
}
