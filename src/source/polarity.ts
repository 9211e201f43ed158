import type { ReadSentence, SourceIndex } from '../facts/source-index.ts'
import { align, type Spot, sentenceAt } from './align.ts'
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
  const known = sentenceAt(best)
  const ours = deniedWords(sentence)
  const theirs = deniedWords(known)
  for (const [at, { stem, kind }] of sentence.terms.entries()) {
    if (kind !== 'content') continue
    const same = known.terms.flatMap((term, index) =>
      term.stem === stem && haveNeighbour({ terms: sentence.terms, at }, { terms: known.terms, at: index })
        ? [index]
        : [],
    )
    if (same.length === 0) continue
    const isDenied = ours.has(at)
    if (same.some(index => theirs.has(index) === isDenied)) continue
    if ((isDenied ? theirs : ours).size > 0) continue
    return { at, lost: !isDenied, spot: best }
  }
  return undefined
}
