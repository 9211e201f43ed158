import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { kin } from '../../mentions/names/kin.ts'
import { isOrdinary } from '../../mentions/names/words.ts'
import { namesLand } from '../words/lands.ts'
import { type Doubt, nowhere } from './doubt.ts'

/** Names made of two people's: `Ada Vik`, where the sources have Ada Lund and Jon Vik. */
export function mixedNames(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const people = sources.flatMap(peopleIn)
  const isMixed = (given: string, surname: string): boolean =>
    people.some(name => name.at(-1) === surname) &&
    people.some(([first]) => first === given) &&
    !sources.some(source => mayBeCalled(source, given, surname))
  return sentences.flatMap(sentence =>
    sentence.anchors.flatMap(({ kind, first, last, start, end }) => {
      const [given, surname] = sentence.terms.slice(Math.max(first, last - 1), last + 1).map(plain)
      if (kind !== 'name' || surname === undefined || !isMixed(given!, surname)) return []
      const message = nowhere(sentence.block.text.slice(start, end), kind)
      return [{ sentence, kind, start, end, message }]
    }),
  )
}

const plain = ({ key }: Term): string => key.replace(/['’]s?$/, '')

/** The words of the full names of those who are people by all that is told. */
const peopleIn = (source: SourceIndex): string[][] =>
  source.names.flatMap(({ at, anchor: { first, last } }) => {
    const { terms } = source.sentences[at]!
    const name = terms.slice(first, last + 1).map(plain)
    const kind = source.nameKinds.get(terms[last]!.stem)
    const isPerson = kind === 'person' || (kind === undefined && !name.some(isOrdinary))
    return isPerson && first < last && isGivenName(name[0]!) ? [name] : []
  })

const isGivenName = (key: string): boolean => !namesLand(key) && (isCommonGivenName(key) || !isOrdinary(key))

/**
 * True where a source has both in one name, in a sentence that tells of a family (`Ada Lund married Jon Vik`), or the
 * given name by itself there (`her daughter Ada`) or in a pair (`Ada and Jon Vik`).
 */
const mayBeCalled = (source: SourceIndex, given: string, surname: string): boolean =>
  source.running.includes(` ${given} and `) ||
  source.sentences.some((sentence, at) => {
    const { terms, anchors } = sentence
    if (!terms.some(term => plain(term) === given)) return false
    const names = anchors
      .filter(({ kind }) => kind === 'name')
      .map(({ first, last }) => terms.slice(first, last + 1).map(plain))
    if (names.some(name => name.includes(given) && name.includes(surname))) return true
    if (tellsOfFamily(sentence) && terms.some(term => plain(term) === surname)) return true
    const isAlone = names.some(name => name.at(-1) === given)
    return isAlone && [sentence, source.sentences[at - 1]].some(near => near && tellsOfFamily(near))
  })

const tellsOfFamily = ({ block, start, end }: ReadSentence): boolean =>
  family.test(block.text.slice(start, end))

const family = new RegExp(
  `\\b(?:(?:${kin})s?|(?:grand)?children|wives|twins?|famil(?:y|ies)|marr(?:y|ied|ies|iage)|wed|n[ée]e|maiden|known as|formerly)\\b`,
  'iu',
)
