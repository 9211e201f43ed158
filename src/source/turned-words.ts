import type { ReadSentence, SourceIndex, Term } from '../facts/index/source-index.ts'
import { align, type Spot, sentenceAt, weighAround } from './align.ts'
import { deniedWords } from './denied-words.ts'
import { haveNeighbour, nearestShared, type Standing } from './neighbours.ts'
import { type Rivalry, rivalriesOf } from './rival-words.ts'

/** A word of a claim that the sentence it was taken from has another for. */
export interface Turned {
  readonly at: number
  /** The source's word. */
  readonly expected: Term
  readonly spot: Spot
  readonly relation: Rivalry['relation']
}

/** A sentence must explain so much of what stands around a word; for opposites, which may stand side by side, more. */
const leastScore = { opposite: 0.7, converse: 0.7, kind: 0.5 }

/** Opposites are said of one thing, and of an event that is told from two sides all the rest must be the same. */
const standAlike: Readonly<Record<Rivalry['relation'], (a: Standing, b: Standing) => boolean>> = {
  kind: haveNeighbour,
  opposite: (a, b) => nearestShared(a, b) > 0,
  converse: (a, b) => nearestShared(a, b) > 1,
}

/** Sentences that explain a word's surroundings nearly as well as the best one are asked for the word too. */
const nearlyBest = 0.8

/** The words of a claim that are opposite to, or another of the kind of, a word in the source's sentence. */
export const turnedWords = (sources: readonly SourceIndex[], sentence: ReadSentence): Turned[] =>
  sentence.terms.flatMap((term, at) => {
    const rivalries = isComparable(term) ? rivalriesOf(term.lemma).filter(isIn(sources)) : []
    if (rivalries.length === 0) return []
    const { ranked } = align(sources, weighAround(sentence, { first: at, last: at }))
    const [best] = ranked
    if (!best) return []
    const good = ranked.filter(({ score }) => score >= best.score * nearlyBest).map(sentenceAt)
    for (const { relation, own, others } of rivalries) {
      if (best.score < leastScore[relation] || good.some(known => saysIt(known, term, own))) continue
      const rival = rivalIn(sentenceAt(best), { sentence, at }, { relation, own, others })
      if (rival) return [{ at, expected: rival, spot: best, relation }]
    }
    return []
  })

/** True where one of the sources has a rival anywhere. */
const isIn =
  (sources: readonly SourceIndex[]) =>
  ({ others }: Rivalry): boolean =>
    Array.from(others).some(lemma => sources.some(({ lemmas }) => lemmas.has(lemma)))

const isComparable = ({ kind }: Term): boolean => kind === 'content' || kind === 'small'

/** True where a sentence has a word, one derived from it or one of those that say the same. */
const saysIt = ({ terms }: ReadSentence, { stem }: Term, own: Rivalry['own']): boolean =>
  terms.some(known => known.stem === stem || own.has(known.lemma))

/**
 * A word of the source's sentence that is one of those, stands as the claim's does and is not in the claim. What is not
 * accepted is rejected: of opposites both are denied, or neither is.
 */
function rivalIn(
  known: ReadSentence,
  { sentence, at }: { readonly sentence: ReadSentence; readonly at: number },
  { relation, others }: Rivalry,
): Term | undefined {
  const found = known.terms.findIndex(
    (rival, index) =>
      rival.kind !== 'name' &&
      others.has(rival.lemma) &&
      haveOneForm({ of: sentence, at }, { of: known, at: index }, relation) &&
      !sentence.terms.some(({ stem }) => stem === rival.stem) &&
      standAlike[relation]({ terms: sentence.terms, at }, { terms: known.terms, at: index }),
  )
  const isDenied = (one: ReadSentence, index: number): boolean => deniedWords(one).surely.has(index)
  if (found < 0 || (relation !== 'kind' && isDenied(sentence, at) !== isDenied(known, found)))
    return undefined
  return known.terms[found]
}

interface Placed {
  readonly of: ReadSentence
  readonly at: number
}

/** A `daughter-in-law` is no daughter, `women's` tells of what they have, and `played` of no play. */
function haveOneForm(a: Placed, b: Placed, relation: Rivalry['relation']): boolean {
  const [ours, theirs] = [formOf(a), formOf(b)]
  return (
    ours.isJoined === theirs.isJoined &&
    ours.isOwner === theirs.isOwner &&
    (relation !== 'kind' || ours.isPast === theirs.isPast)
  )
}

function formOf({ of: { terms, block }, at }: Placed) {
  const { start, end, text, key } = terms[at]!
  return {
    isJoined: block.text[start - 1] === '-' || block.text[end] === '-',
    isOwner: /['’]s?$/.test(text),
    isPast: key.endsWith('ed'),
  }
}
