import type { ReadSentence, SourceIndex, Term } from '../../../facts/index/source-index.ts'
import { align, type Spot, sentenceAt, weighAround } from '../../align/align.ts'
import { isExcerpt } from '../../align/fragment.ts'
import { haveNeighbour, nearestShared, type Standing } from '../../align/neighbours.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import { mayBeSame } from '../../words/vague.ts'
import { deniedWords, isOnlyExpected, isYetToCome } from './denied-words.ts'
import { isOnSide, type Rivalry, rivalriesOf } from './rival-words.ts'

/** A word of a claim that the sentence it was taken from has another for. */
export interface Turned {
  readonly at: number
  /** The source's word. */
  readonly expected: Term
  readonly spot: Spot
  readonly relation: Rivalry['relation']
}

/** A sentence must explain so much of what stands around a word. */
const leastScore = 0.5

/**
 * Opposites are said of one thing, those of grammar with two of the same words (`minutes after the robbery` is no slip for
 * `shortly before the robbery`), and of an event that is told from two sides all the rest must be the same.
 */
const standAlike: Readonly<Record<Rivalry['relation'], (a: Standing, b: Standing) => boolean>> = {
  kind: haveNeighbour,
  opposite: (a, b) =>
    (nearestShared(a, b) > 0 && a.terms[a.at]!.kind !== 'small') || nearestShared(a, b, 2) > 1,
  converse: (a, b) => nearestShared(a, b) > 1,
}

/** So many telling words beside an opposite must stand in the source's sentence, unless that is an excerpt. */
const leastBeside = 2

/** Sentences that explain a word's surroundings nearly as well as the best one are asked for the word too. */
const nearlyBest = 0.8

/** The words of a claim that are opposite to, or another of the kind of, a word in the source's sentence. */
export const turnedWords = (sources: readonly SourceIndex[], sentence: ReadSentence): Turned[] =>
  sentence.terms.flatMap((term, at) => {
    const isCalled = isCalledSo(sources, { sentence, at })
    const rivalries = isComparable(term)
      ? rivalriesOf(term.lemma).filter(
          rivalry => isIn(sources, rivalry) && !(isCalled && rivalry.relation === 'kind'),
        )
      : []
    const turned = rivalries.length > 0 ? turnedTo(sources, { sentence, at }, rivalries) : undefined
    return turned ?? []
  })

interface Claim {
  readonly sentence: ReadSentence
  readonly at: number
}

function turnedTo(
  sources: readonly SourceIndex[],
  claim: Claim,
  rivalries: readonly Rivalry[],
): Turned | undefined {
  const { sentence, at } = claim
  const { ranked } = align(sources, weighAround(sentence, { first: at, last: at }), nearlyBest)
  if ((ranked[0]?.score ?? 0) < leastScore) return undefined
  for (const rivalry of rivalries) {
    const { relation } = rivalry
    if (ranked.some(spot => saysIt(sentenceAt(spot), sentence.terms[at]!, rivalry))) continue
    for (const spot of ranked.slice(0, relation === 'kind' ? 1 : undefined)) {
      const expected = rivalAt(spot, claim, rivalry)
      if (expected) return { at, expected, spot, relation }
    }
  }
  return undefined
}

const rivalAt = (spot: Spot, claim: Claim, rivalry: Rivalry): Term | undefined =>
  rivalry.relation !== 'opposite' || isEnoughBeside(claim, spot)
    ? rivalIn(sentenceAt(spot), claim, rivalry)
    : undefined

/** An excerpt tells of one thing; figures alone tell of any: what came `five years later` was five years earlier than that. */
function isEnoughBeside({ sentence, at }: Claim, { source, at: index }: Spot): boolean {
  const known = source.sentences[index]!.terms
  const beside = sentence.terms.filter(
    ({ kind, stem }, other) => other !== at && kind !== 'small' && known.some(term => term.stem === stem),
  )
  return isExcerpt(source) || (beside.length >= leastBeside && beside.some(({ kind }) => kind !== 'figure'))
}

/** `The third seed will play`: a source has the two words elsewhere, and no name stands beside them here that says of whom. */
function isCalledSo(sources: readonly SourceIndex[], { sentence: { terms, block }, at }: Claim): boolean {
  const [before, word, noun, after] = [terms[at - 1], terms[at]!, terms[at + 1], terms[at + 2]]
  return (
    before?.key === 'the' &&
    !/,\s$/.test(block.text.slice(0, before.start)) &&
    noun?.kind === 'content' &&
    !noun.key.endsWith('est') &&
    after?.kind !== 'name' &&
    sources.some(({ running }) => running.includes(` ${word.key} ${noun.key} `))
  )
}

/** True where one of the sources has a rival anywhere. */
const isIn = (sources: readonly SourceIndex[], { others }: Rivalry): boolean =>
  Array.from(others).some(lemma => sources.some(({ lemmas }) => lemmas.has(lemma)))

const isComparable = ({ kind }: Term): boolean => kind === 'content' || kind === 'small'

/** True where a sentence has a word, one derived from it or one that says the same. */
const saysIt = ({ terms }: ReadSentence, { stem }: Term, rivalry: Rivalry): boolean =>
  terms.some(known => known.stem === stem || isOnSide(rivalry, known.lemma))

/**
 * A word of the source's sentence that is one of those, stands as the claim's does and is not in the claim. What is not
 * accepted is rejected: of opposites both are denied, or neither is.
 */
function rivalIn(
  known: ReadSentence,
  { sentence, at }: Claim,
  { relation, others }: Rivalry,
): Term | undefined {
  const synonyms = relation === 'kind' ? synonymsOf(sentence.terms[at]!.stem) : []
  const found = known.terms.findIndex(
    (rival, index) =>
      rival.kind !== 'name' &&
      others.has(rival.lemma) &&
      !mayBeSame(sentence.terms[at]!, rival) &&
      !synonyms.includes(rival.stem) &&
      haveOneForm({ sentence, at }, { sentence: known, at: index }, relation) &&
      !sentence.terms.some(({ stem }) => stem === rival.stem) &&
      standAlike[relation]({ terms: sentence.terms, at }, { terms: known.terms, at: index }),
  )
  const wasSo = found >= 0 && relation === 'opposite' && isState(known.terms, found)
  if (wasSo && mayHaveChanged({ sentence, at }, { sentence: known, at: found })) return undefined
  const isDenied = (one: ReadSentence, index: number): boolean => deniedWords(one).surely.has(index)
  if (found < 0 || (relation !== 'kind' && isDenied(sentence, at) !== isDenied(known, found)))
    return undefined
  return isTurnedRound({ sentence, at }, { sentence: known, at: found }) ? undefined : known.terms[found]
}

/** `Had been shut`, `was closed`; not `the council opened it`. */
const isState = (terms: readonly Term[], at: number): boolean =>
  terms.slice(Math.max(0, at - 2), at).some(({ key }) => /^(?:been|was|were|is|are)$/.test(key))

/** What was shut may open, and what was shut until noon is open since, or open again. */
const mayHaveChanged = (claim: Claim, known: Claim): boolean =>
  (isYetToCome(claim.sentence, claim.at) && !isOnlyExpected(known.sentence, known.at)) ||
  (isBehind(known, /^(?:un)?till?$/) && !isBehind(claim, /^(?:un)?till?$/)) ||
  (isBehind(claim, /^again$/) && !isBehind(known, /^again$/))

/** So near behind a word stands what says how long, or how often. */
const behind = 2

const isBehind = ({ sentence: { terms }, at }: Claim, word: RegExp): boolean =>
  terms.slice(at + 1, at + 1 + behind).some(({ key }) => word.test(key))

/** `Weaker in girls than in boys` says what `stronger in boys than in girls` does. */
function isTurnedRound(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [comparedWith(a), comparedWith(b)]
  return ours !== undefined && theirs !== undefined && ours !== theirs
}

/** The stem of the first telling word behind a `than`. */
function comparedWith({ sentence: { terms }, at }: Claim): string | undefined {
  const than = terms.findIndex(({ key }, index) => index > at && key === 'than')
  return than < 0 ? undefined : terms.slice(than).find(({ kind }) => kind !== 'small')?.stem
}

/** A `daughter-in-law` is no daughter, `women's` tells of what they have, and `played` of no play. */
function haveOneForm(a: Claim, b: Claim, relation: Rivalry['relation']): boolean {
  const [ours, theirs] = [formOf(a), formOf(b)]
  return (
    ours.isJoined === theirs.isJoined &&
    ours.isOwner === theirs.isOwner &&
    (relation !== 'kind' || ours.isPast === theirs.isPast)
  )
}

function formOf({ sentence: { terms, block }, at }: Claim) {
  const { start, end, text, key } = terms[at]!
  return {
    isJoined: block.text[start - 1] === '-' || block.text[end] === '-',
    isOwner: /['’]s?$/.test(text),
    isPast: key.endsWith('ed'),
  }
}
