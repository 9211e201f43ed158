import type { SourceIndex, Term } from '../../../facts/index/source-index.ts'
import { isSameValue } from '../../align/same-anchor.ts'
import { type Placed, slotAt } from '../../align/slot.ts'
import { synonymsOf } from '../../words/synonyms.ts'

/**
 * True for a number that a source has too with what it shares with another, in other words, and with no less of its
 * sentence: where 34 people were killed, `34 people died` is no slip for the 79 who died elsewhere.
 */
export function isOwnInOtherWords(sources: readonly SourceIndex[], claim: Placed, rival: Placed): boolean {
  const around = stemsOf(wordsAround(claim))
  const shared = stemsOf(wordsAround(rival)).filter(stem => around.includes(stem))
  if (claim.anchor.kind !== 'number' || shared.length === 0) return false
  const least = sharedWith(claim, rival)
  const known = sources.flatMap(({ sentences }) =>
    sentences.flatMap(sentence => sentence.anchors.map(anchor => ({ sentence, anchor }))),
  )
  return known.some(
    own =>
      isSameValue(claim.anchor, own.anchor) &&
      saidIn(stemsOf(wordsAround(own)), shared) === shared.length &&
      sharedWith(claim, own) >= least,
  )
}

const sharedWith = ({ sentence: { terms } }: Placed, known: Placed): number =>
  saidIn(stemsOf(known.sentence.terms), stemsOf(terms))

/** How many of some words others are, or may be used for. Stems. */
const saidIn = (known: readonly string[], stems: readonly string[]): number =>
  stems.filter(stem => [stem, ...synonymsOf(stem)].some(other => known.includes(other))).length

const stemsOf = (terms: readonly Term[]): string[] =>
  terms.filter(({ kind }) => kind === 'content' || kind === 'name').map(({ stem }) => stem)

function wordsAround(placed: Placed): Term[] {
  const { before, after } = slotAt(placed, 0)
  return [...before, ...after]
}
