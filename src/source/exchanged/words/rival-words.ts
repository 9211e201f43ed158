import { addTo } from '../../../text/group-by.ts'
import { once } from '../../../text/once.ts'
import { rowsOf, wordsOf } from '../../words/synonyms.ts'
import { converses, kinds, opposites } from '../../words/thesaurus.generated.ts'

/** Words that say the same as a word, and words that then say something else. Lemmas. */
export interface Rivalry {
  /** Of `converse` words one event is told from two sides: what one sells the other buys. */
  readonly relation: 'opposite' | 'converse' | 'kind'
  readonly own: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** Of each word. Most runs hold nothing against a source, and this takes as long to build as all other tables together. */
const rivalries = once(() => {
  const byWord = new Map<string, Rivalry[]>()
  for (const relation of ['opposite', 'converse'] as const)
    for (const line of rowsOf(twoSided[relation])) {
      const [own, others] = line.split('|').map(side => new Set(wordsOf(side))) as [Set<string>, Set<string>]
      for (const word of own) addTo(byWord, word, { relation, own, others })
      for (const word of others) addTo(byWord, word, { relation, own: others, others: own })
    }
  for (const all of rowsOf(kinds).map(wordsOf))
    for (const word of all) {
      const others = new Set(all.filter(other => other !== word))
      addTo(byWord, word, { relation: 'kind', own: new Set([word]), others })
    }
  return byWord
})

const twoSided = { opposite: opposites, converse: converses } as const

/** The words that are opposite to a word, or others of its kind. Takes a lemma. */
export const rivalriesOf = (lemma: string): readonly Rivalry[] => [
  ...prefixed(lemma),
  ...(rivalries().get(lemma) ?? []),
]

/** True for a word that says the same: it is one of those that do, or has the same opposites (`fell`, `lost`). Takes a lemma. */
export const isOnSide = ({ relation, own, others }: Rivalry, lemma: string): boolean =>
  own.has(lemma) ||
  (relation === 'opposite' &&
    rivalriesOf(lemma).some(rivalry => Array.from(rivalry.others).some(word => others.has(word))))

/** True for a word that has opposites, or others of its kind. Takes a lemma. */
export const hasRivals = (lemma: string): boolean => rivalries().has(lemma)

/** Prefixes that turn a word into its opposite: `un-` most words, the others only such as describe (`inform` is no `form`). */
const negative = /^(?:un(?=....)|(?:in|im|ir|il)(?=.{3,}(?:abl|ibl|iv|ent|ant|al|at|ous|ect|ur|it|il|ly)$))/
const prefixes = ['un', 'in', 'im', 'ir', 'il']

/** `flexible`, `inflexible`: opposites that are told by their letters. */
function prefixed(lemma: string): Rivalry[] {
  const plain = lemma.replace(negative, '')
  const turned = prefixes.map(prefix => prefix + lemma).filter(other => negative.test(other))
  const others = plain === lemma ? turned : [plain]
  return others.length > 0 ? [{ relation: 'opposite', own: new Set([lemma]), others: new Set(others) }] : []
}
