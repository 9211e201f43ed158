import type { Fact } from '../../facts/fact.ts'
import { topicOf } from '../../facts/facts.ts'
import type { Phrase } from '../../facts/index/phrase-index.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { isLand, isOrdinary } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { matchPhrases } from '../phrases.ts'
import type { Scope } from '../scope.ts'

/** What a label stands among. */
export interface Place {
  /** What the article tells elsewhere as the facts have it. */
  readonly stated: ReadonlySet<Fact>
  /** Most of what is told beside it is right. */
  readonly isTrusted?: boolean
  /** The heading above, and the sentence that introduces the list. */
  readonly above: readonly Word[]
}

/**
 * The facts that a label calls by their subject (`Stops of the line`), or by the head of it (`Stops`), where the article
 * tells of one such fact elsewhere or of several others right there; none under a heading that names something else.
 */
export function namedBy(sentence: Sentence, { stated, isTrusted, above }: Place, scope: Scope): Phrase[] {
  if (scope.phrases.labels.size === 0 || isOfOther(above, scope) || isUnended(sentence)) return []
  const named = matchPhrases(sentence, scope.phrases, scope.phrases.labels).map(({ phrase }) => phrase)
  const facts = new Set(named.map(({ fact }) => fact))
  return named.filter(
    phrase =>
      phrase.text === topicOf(phrase.fact) ||
      (facts.size === 1 &&
        (stated.has(phrase.fact) || (isTrusted && !isOfNamed(phrase))) &&
        isHead(phrase, sentence)),
  )
}

/** `Goals for`, which are no goals of one player. */
const isUnended = ({ words }: Sentence): boolean =>
  /^(?:for|by|with|without|from|to|on)$/.test(words.at(-1)?.key ?? '')

/** `Opens` calls an opening that the article tells of, and `Open day` does not. */
const isHead = ({ text }: Phrase, { words }: Sentence): boolean =>
  !(text.endsWith('ing') && words.some(({ key }) => `${key}ing` === text))

/** `Goals`, of the goals of somebody: without the name they may be anybody's. */
const isOfNamed = ({ fact, text }: Phrase): boolean => /\p{Lu}/u.test(topicOf(fact).replace(text, ''))

const others =
  /^(?:old|older|former|previous|last|other|another|next|rival|planned|proposed|first|second|third|ago)$/

/** `The old bridge`, `Larsborg`, `In 1987`: something that no fact knows. */
const isOfOther = (above: readonly Word[], { names, published }: Scope): boolean =>
  above.some(({ key, text }) => {
    if (others.test(key)) return true
    if (/^(?:1[5-9]|20)\d\d$/.test(key)) return !published?.startsWith(key)
    return /^\p{Lu}/u.test(text) && !names.known.has(key) && (isLand(key) || !isOrdinary(key))
  })
