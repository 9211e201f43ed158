import { linesWith, wordsOf } from './synonyms.ts'
import { kinds, opposites } from './thesaurus.generated.ts'

/** Words that say the same as a word, and words that then say something else. Lemmas. */
export interface Rivalry {
  readonly relation: 'opposite' | 'kind'
  readonly own: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** The words that are opposite to a word, or others of its kind. Takes a lemma. */
export const rivalriesOf = (lemma: string): Rivalry[] => [
  ...prefixed(lemma),
  ...linesWith(opposites, lemma).flatMap(line => oppositionsOf(line, lemma)),
  ...linesWith(kinds, lemma).map(
    (line): Rivalry => ({
      relation: 'kind',
      own: new Set([lemma]),
      others: new Set(wordsOf(line).filter(other => other !== lemma)),
    }),
  ),
]

/** True for a word that has opposites, or others of its kind. Takes a lemma. */
export const hasRivals = (lemma: string): boolean =>
  [opposites, kinds].some(table => table.includes(` ${lemma} `))

function oppositionsOf(line: string, lemma: string): Rivalry[] {
  const [left, right] = line.split('|').map(side => new Set(wordsOf(side))) as [Set<string>, Set<string>]
  const own = left.has(lemma) ? left : right
  // A word that is on both sides (`decline`) is its own opposite: it tells nothing.
  if (left.has(lemma) && right.has(lemma)) return []
  return [{ relation: 'opposite', own, others: own === left ? right : left }]
}

/** Prefixes that turn a word into its opposite: `un-` most words, the others only such as describe (`inform` is no `form`). */
const negative = /^(?:un(?=....)|(?:in|im|ir|il)(?=.{3,}(?:abl|ibl|iv|ent|ant|al|at|ous|ect|ur|it|il|ly)$))/

/** `flexible`, `inflexible`: opposites that are told by their letters. */
function prefixed(lemma: string): Rivalry[] {
  const plain = lemma.replace(negative, '')
  const others = plain === lemma ? ['un', 'in', 'im', 'ir', 'il'].map(prefix => prefix + lemma) : [plain]
  const isOne = plain !== lemma || others.some(other => other.replace(negative, '') === lemma)
  return isOne ? [{ relation: 'opposite', own: new Set([lemma]), others: new Set(others) }] : []
}
