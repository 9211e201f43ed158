import type { Anchor, ReadSentence, Term } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import { sentenceAt } from '../../align/align.ts'
import type { Parallel } from '../../align/parallel.ts'
import type { Doubt } from '../../support/doubt.ts'

/** A name with what a sentence tells of it: the words and figures behind it up to the next name, or the one before its `by`. */
interface Told {
  readonly name: Anchor
  readonly stem: string
  readonly words: readonly Term[]
}

/**
 * Two names that have changed places: `Lund hit 29 winners and Moen 38`, `rejected by Lund and accepted by Moen`, where
 * one sentence of a source has all that is told of either of the other. Figures tell more than words.
 */
export function crossedNames({ sentence, ranked }: Parallel): Doubt[] {
  const told = toldIn(sentence)
  if (told.length < 2) return []
  for (const spot of ranked) {
    const known = toldIn(sentenceAt(spot))
    for (const [at, second] of told.entries())
      for (const first of told.slice(0, at)) {
        if (!areCrossed([first, second], known)) continue
        const start = Math.min(first.name.start, first.words[0]!.start)
        const end = Math.max(second.name.end, second.words.at(-1)!.end)
        const found = quote(sentence.block.text.slice(start, end))
        const message = `Unexpected ${found}, the source has the two the other way round`
        return [{ sentence, kind: 'name', start, end, message, against: spot }]
      }
  }
  return []
}

function areCrossed([a, b]: readonly [Told, Told], known: readonly Told[]): boolean {
  const [otherA, otherB] = [a, b].map(({ stem }) => known.filter(one => one.stem === stem))
  const [knownA, ...moreA] = otherA!
  const [knownB, ...moreB] = otherB!
  if (!knownA || !knownB || moreA.length + moreB.length > 0) return false
  const [ofA, ofB] = [distinct(knownA, knownB), distinct(knownB, knownA)]
  const isFigures = [a, b].every(({ words }) => words.some(isFigure))
  const [ownA, ownB] = [a, b].map(({ words }) =>
    words.filter(word => !isFigures || isFigure(word)).map(keyOf),
  )
  const isOfOther = (own: readonly string[], theirs: readonly string[], known: readonly string[]): boolean =>
    own.some(key => theirs.includes(key)) && !own.some(key => known.includes(key))
  return isOfOther(ownA!, ofB, ofA) && isOfOther(ownB!, ofA, ofB)
}

const isFigure = ({ kind }: Term): boolean => kind === 'figure'

const keyOf = ({ kind, key, stem }: Term): string => (kind === 'figure' ? key : stem)

/** What is told of one and not of the other. */
function distinct({ words }: Told, other: Told): string[] {
  const theirs = other.words.map(keyOf)
  return words.map(keyOf).filter(key => !theirs.includes(key))
}

/** The names that a sentence has once and that do something there, with what it tells of them. */
function toldIn(sentence: ReadSentence): Told[] {
  const { terms } = sentence
  const names = sentence.anchors.filter(({ kind }) => kind === 'name')
  const stems = names.map(({ last }) => terms[last]!.stem)
  return names.flatMap((name, at) => {
    const stem = stems[at]!
    if (!isDoer(sentence, name) || stems.indexOf(stem) !== stems.lastIndexOf(stem)) return []
    const isAgent = terms[name.first - 1]?.key === 'by'
    const words = isAgent
      ? terms
          .slice((names[at - 1]?.last ?? -1) + 1, name.first)
          .filter(isTelling)
          .slice(-1)
      : terms.slice(name.last + 1, names[at + 1]?.first).filter(isTelling)
    return [{ name, stem, words }]
  })
}

const isTelling = ({ kind }: Term): boolean => kind !== 'small'

/** Before a name that does something stands a mark, a conjunction, a `by`, or nothing. Before one to which it is done, a verb. */
function isDoer({ terms, block }: ReadSentence, { first }: Anchor): boolean {
  const before = terms[first - 1]
  return (
    !before || opening.test(before.key) || /[,;:–—]/.test(block.text.slice(before.end, terms[first]!.start))
  )
}

const opening = /^(?:and|but|while|whereas|though|although|as|because|since|that|which|when|if|by)$/
