import type { ReadSentence, SourceIndex, Term } from '../../../facts/index/source-index.ts'
import { align, type Ranked, type Spot, sentenceAt, weighAround } from '../../align/align.ts'
import { isExcerpt } from '../../align/fragment.ts'
import { haveNeighbour } from '../../align/neighbours.ts'
import type { Parallel } from '../../align/parallel.ts'
import { stemOf } from '../../words/stem.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import {
  areSameSince,
  type Denied,
  deniedWords,
  deniesAnything,
  deniesBefore,
  deniesOtherwise,
  isNotYet,
  isOnlyExpected,
  isSinceThen,
} from './denied-words.ts'

/** A sentence of the sources must have so much of what stands around a word, or of the whole claim. */
const leastScore = 0.5
/** With so much in common, an excerpt's word need not be beside the same words. */
const sureScore = 0.8

/** A denial so many words off may be that of the source, in other words. */
const reach = 6

/** A word that is denied in the claim and not in the source, or the other way round. */
export interface Difference {
  readonly at: number
  readonly lost: boolean
  readonly spot: Spot
}

interface Claim {
  readonly sentence: ReadSentence
  readonly denied: Denied
}

/**
 * The first word that a claim denies, where all sentences of the sources that have it beside the same words say it, or
 * that it says, where the sentence it was taken from denies it.
 */
export function polarityDifference(
  sources: readonly SourceIndex[],
  { sentence, ranked: [closest] }: Parallel,
): Difference | undefined {
  const claim = { sentence, denied: deniedWords(sentence) }
  const mayBeLost = closest.score >= leastScore && deniedWords(sentenceAt(closest)).surely.size > 0
  for (const at of sentence.terms.keys()) {
    const isDenied = claim.denied.surely.has(at)
    const isDeniedThere = sources.some(({ denied }) => denied.has(sentence.terms[at]!.lemma))
    if (!(isDenied || isDeniedThere) || !isComparable(sources, claim, at)) continue
    const places = isDenied || !mayBeLost ? placesAround(sources, sentence, at) : [closest]
    const spot =
      differs(sources, { claim, at, places }) ??
      (isDenied ? deniedNowhere(sources, sentence, { at, places }) : undefined)
    if (spot) return { at, lost: !isDenied, spot }
  }
  return undefined
}

/** Verbs that say little without what follows them. */
const light = /^(?:get|go|come|do|mak|tak|giv|put)$/

const isComparable = (sources: readonly SourceIndex[], { sentence, denied }: Claim, at: number): boolean => {
  const { kind, lemma } = sentence.terms[at]!
  // What does not stop goes on.
  const isTwice = denied.surely.has(at) && (deniesOtherwise(sentence, lemma) || isSinceThen(sentence, at))
  return (
    !(denied.perhaps.has(at) || isTwice || light.test(lemma)) &&
    (kind === 'content' || (kind === 'name' && sources.every(isExcerpt)))
  )
}

const placesAround = (
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  at: number,
): readonly Ranked[] => align(sources, weighAround(sentence, { first: at, last: at })).ranked

interface Compared {
  readonly claim: Claim
  readonly at: number
  readonly places: readonly Ranked[]
}

/** The first of some sentences where a word stands the other way round, if it does so in all that have it. */
function differs(sources: readonly SourceIndex[], { claim, at, places }: Compared): Spot | undefined {
  const isShort = sources.every(isExcerpt)
  const uses = places.flatMap(place => {
    if (place.score < leastScore) return []
    const isSure = isShort && place.score >= sureScore
    const isDeniedNext = deniesBefore(sentenceAfter(place))
    return isOtherWay(claim, at, { known: sentenceAt(place), isSure }).map(isOther => ({
      place,
      isOther: isOther && !isDeniedNext,
    }))
  })
  return uses.length > 0 && uses.every(({ isOther }) => isOther) ? uses[0]!.place : undefined
}

const sentenceAfter = ({ source, at }: Spot): ReadSentence | undefined => source.sentences[at + 1]

/** Of each place of a word in a sentence of a source: whether it stands the other way round there. */
function isOtherWay(
  { sentence, denied }: Claim,
  at: number,
  { known, isSure }: { readonly known: ReadSentence; readonly isSure: boolean },
): boolean[] {
  const { terms } = sentence
  const same = known.terms.flatMap(({ lemma }, knownAt) => (lemma === terms[at]!.lemma ? [knownAt] : []))
  if (same.length === 0) return []
  const theirs = deniedWords(known)
  // A sentence that has a word twice may deny it once.
  if (denied.surely.has(at) && same.some(knownAt => theirs.surely.has(knownAt))) return [false]
  const mayCome = denied.surely.has(at) && isNotYet(sentence, at)
  const uses = same.filter(
    knownAt =>
      // What is only to come has not happened.
      !(mayCome && isOnlyExpected(known, knownAt)) &&
      !(isNotYet(known, knownAt) && isOnlyExpected(sentence, at)) &&
      (isSure || haveNeighbour({ terms, at }, { terms: known.terms, at: knownAt })),
  )
  // What both deny, if in other words, is not compared further.
  const isBoth = denied.surely.has(at)
    ? theirs.isOpen ||
      Array.from(theirs.surely).some(other => mayBeDenialOf({ sentence, denied }, at, known.terms[other]!)) ||
      deniesOtherwise(known, terms[at]!.lemma) ||
      areSameSince(sentence, known)
    : denied.isOpen ||
      Array.from(denied.surely).some(other => Math.abs(other - at) <= reach) ||
      deniesOtherwise(sentence) ||
      areSameSince(known, sentence)
  return uses.map(
    knownAt =>
      !isBoth && !theirs.perhaps.has(knownAt) && theirs.surely.has(knownAt) !== denied.surely.has(at),
  )
}

/** True where a word that a source denies may be meant by one of a claim's denials: none of the others is nearer to it there. */
function mayBeDenialOf({ sentence, denied }: Claim, at: number, { lemma }: Term): boolean {
  const word = sentence.terms.findIndex(term => term.lemma === lemma)
  return word < 0 || Array.from(denied.surely).every(other => Math.abs(other - word) >= Math.abs(at - word))
}

/** How many of the sentences that explain what stands around a denied word are asked whether they deny anything. */
const asked = 3
/** The best of them must have so much of it to be what the claim speaks of. */
const leastNear = 0.3

/**
 * The sentence closest to a denied word, where the sources have that word or one that may stand for it, and neither a
 * sentence that has it nor one that is close denies anything. An excerpt says too little to tell.
 */
function deniedNowhere(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  { at, places }: { readonly at: number; readonly places: readonly Ranked[] },
): Spot | undefined {
  const [closest] = places
  if (!closest || closest.score < leastNear || sources.some(isExcerpt)) return undefined
  const { stem } = sentence.terms[at]!
  const words = [stem, ...synonymsOf(stem)]
  const uses = words.flatMap(word =>
    sources.flatMap(source => (source.byStem.get(word) ?? []).map(index => ({ source, at: index }))),
  )
  const mayCome = isNotYet(sentence, at)
  const isAsserted = [...uses, ...places.slice(0, asked)].every(spot => {
    const known = sentenceAt(spot)
    const isDenied =
      deniesAnything(known) ||
      deniesBefore(sentenceAfter(spot)) ||
      known.terms.some(term => isUnsaid(term, words))
    return !(isDenied || areSameSince(sentence, known)) && !(mayCome && expects(known, words))
  })
  return uses.length > 0 && isAsserted ? closest : undefined
}

/** `Unknown` is what nobody knows. */
const isUnsaid = ({ key }: Term, stems: readonly string[]): boolean =>
  /^(?:un|non)/.test(key) && stems.includes(stemOf(key.replace(/^(?:un|non)-?/, '')))

/** True for a sentence in which one of some words, as stems, is only to come. */
const expects = (known: ReadSentence, words: readonly string[]): boolean =>
  known.terms.some(({ stem }, at) => words.includes(stem) && isOnlyExpected(known, at))
