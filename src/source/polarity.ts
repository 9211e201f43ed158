import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import { align, type Spot, sentenceAt } from './align.ts'
import { isExcerpt } from './fragment.ts'
import { haveNeighbour } from './neighbours.ts'

// Words that deny what follows them, and verbs that come to the same.
const negators = new Set(
  (
    'not never no without neither nor none nobody nothing cannot unable hardly zero failed fails refused refuses ' +
    'denied denies declined declines lacks lack lacked against unsuccessful'
  ).split(' '),
)

/** `No matter` and `not only` deny nothing. */
const undone = /^(?:matter|only|longer|doubt|wonder)$/

/** A negator denies the next content word, where it is so near. */
const reach = 4

/** The source's sentence must have so much of the claim's. */
const leastScore = 0.5
/** With so much in common, an excerpt's word need not be beside the same words. */
const sureScore = 0.8

/** A word that is denied in the claim and not in the source, or the other way round. */
export interface Denied {
  readonly at: number
  readonly lost: boolean
  readonly spot: Spot
}

/** The indexes of the words that a sentence denies. */
function deniedWords({ terms, block }: ReadSentence): Set<number> {
  const denied = new Set<number>()
  for (const [at, { key, end }] of terms.entries()) {
    const isYetTo = key === 'yet' && terms[at + 1]?.key === 'to'
    if (!negators.has(key) && !key.endsWith("n't") && !isYetTo) continue
    if (undone.test(terms[at + 1]?.key ?? '')) continue
    const next = terms.findIndex((term, index) => index > at && term.kind !== 'small')
    if (next < 0 || next - at > reach || /[,;:.]/.test(block.text.slice(end, terms[next]!.start))) continue
    denied.add(next)
  }
  return denied
}

/** Compares what a claim denies with what the sentence it was taken from denies. */
export function polarityDifference(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
): Denied | undefined {
  const words = sentence.terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const best = align(sources, words).ranked[0]
  if (!best || best.score < leastScore) return undefined
  const isShort = sources.every(isExcerpt)
  const ours = deniedWords(sentence)
  const theirs = deniedWords(sentenceAt(best))
  const { terms } = sentenceAt(best)
  const isPair = (at: number, known: number): boolean =>
    (isShort && best.score >= sureScore) || haveNeighbour({ terms: sentence.terms, at }, { terms, at: known })
  const at = sentence.terms.findIndex(({ stem, kind }, at) => {
    if (kind !== 'content' && !(isShort && kind === 'name')) return false
    // What both deny, if in other words, is not compared further.
    if ((ours.has(at) ? theirs : ours).size > 0) return false
    const same = Array.from(terms.keys()).filter(known => terms[known]!.stem === stem && isPair(at, known))
    return same.length > 0 && same.every(known => theirs.has(known) !== ours.has(at))
  })
  return at < 0 ? undefined : { at, lost: !ours.has(at), spot: best }
}
