import type { Anchor, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { append } from '../../text/append.ts'
import { type Spot, sentenceAt } from '../align/align.ts'
import { countedBy, isExchangeable, isOfOther, measuresAlike } from '../align/exchangeable.ts'
import type { Parallel } from '../align/parallel.ts'
import { isSameValue } from '../align/same-anchor.ts'
import type { Placed } from '../align/slot.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { tellsTheSame } from './names/comparable-names.ts'

/** So many words of a claim's clause must stand in that of another value, and none in one of its own; fewer where both changed places. */
const leastShared = { alone: 2, exchanged: 1 }

/** With so much of that around it in a source a value is its own. */
const leastOwn = 0.5

/**
 * Values that stand in another clause of the very sentence they were taken from: `closed on Monday and opened on Friday`
 * where the source closed on Friday and opened on Monday.
 */
export const exchangedInClauses = (
  sources: readonly SourceIndex[],
  { sentence, ranked }: Parallel,
): Doubt[] => {
  if (!tellsTheSame(sources, sentence, 'some')) return []
  const values = valuesIn(sentence)
  return values.flatMap(claim => {
    for (const spot of isOfOther(claim) ? [] : ranked) {
      const rival = rivalIn(sources, { claim, values }, spot)
      if (rival) return [doubtOf(claim, rival, spot)]
    }
    return []
  })
}

/** A number or a date with what stands in its clause: the telling words, what it counts, and the values of the other kind. */
interface Stated extends Placed {
  readonly words: readonly Term[]
  readonly counted: Term | undefined
  readonly beside: readonly Anchor[]
}

function valuesIn(sentence: ReadSentence): Stated[] {
  const values = sentence.anchors.filter(({ kind }) => kind !== 'name')
  return clausesOf(sentence, values).flatMap(clause => {
    const words = clause.filter(isTelling)
    const own = values.filter(value => isIn(value, clause))
    return own.map(anchor => ({
      sentence,
      anchor,
      words,
      counted: countedBy({ sentence, anchor }),
      beside: own.filter(({ kind }) => kind !== anchor.kind),
    }))
  })
}

const isIn = ({ start }: Anchor, clause: readonly Term[]): boolean =>
  start < (clause.at(-1)?.end ?? 0) && start >= clause[0]!.start

interface Claim {
  readonly claim: Stated
  /** All of its sentence. */
  readonly values: readonly Stated[]
}

function rivalIn(sources: readonly SourceIndex[], { claim, values }: Claim, spot: Spot): Stated | undefined {
  const known = sentenceAt(spot)
  if (!hasValue(known, claim.anchor)) return undefined
  const rival = valuesIn(known).find(other => {
    const said = values.find(({ anchor }) => isSameValue(anchor, other.anchor))
    const least = said ? leastShared.exchanged : leastShared.alone
    return (
      said !== claim &&
      (isExchangeable(claim, other) || (said !== undefined && measuresAlike(claim, other))) &&
      !isSameValue(other.anchor, claim.anchor) &&
      shared(claim, other) >= least &&
      (!said || (said.words !== claim.words && shared(said, other) === 0))
    )
  })
  const enough = rival ? shared(claim, rival) * leastOwn : 0
  return rival && !sources.some(({ sentences }) => sentences.some(one => ownShared(one, claim) >= enough))
    ? rival
    : undefined
}

const hasValue = ({ anchors }: ReadSentence, value: Anchor): boolean =>
  anchors.some(anchor => isSameValue(value, anchor))

/** The most that a claim has in common with the same value of a sentence. */
const ownShared = (sentence: ReadSentence, claim: Stated): number =>
  hasValue(sentence, claim.anchor)
    ? Math.max(
        0,
        ...valuesIn(sentence).map(own => (isSameValue(claim.anchor, own.anchor) ? shared(claim, own) : 0)),
      )
    : 0

function doubtOf({ sentence, anchor }: Stated, rival: Stated, spot: Spot): Doubt {
  const { kind, start, end } = anchor
  const expected = rival.sentence.block.text.slice(rival.anchor.start, rival.anchor.end)
  const found = sentence.block.text.slice(start, end)
  const message = otherThere(found, expected, kind)
  return { sentence, kind, start, end, message, expected, against: spot }
}

/**
 * How much two values have in common: the values beside them, if both have some (`$6 million in 2022`), what both count
 * (`600 tents`), else the words of their clauses.
 */
function shared(a: Stated, b: Stated): number {
  if (a.beside.length > 0 && b.beside.length > 0)
    return (
      leastShared.alone * a.beside.filter(value => b.beside.some(other => isSameValue(value, other))).length
    )
  if (a.counted && b.counted) return a.counted.stem === b.counted.stem ? leastShared.alone : 0
  const stems = new Set(b.words.map(({ stem }) => stem))
  return a.words.filter(({ stem }) => stems.has(stem)).length
}

const isTelling = ({ kind }: Term): boolean => kind === 'content' || kind === 'name'

const conjunction = /^(?:and|but|or|while|whereas|then|after|before|with|who|which|where|when)$/
const mark = /[,;:()–—]/

/** The words of a sentence from mark to mark and from conjunction to conjunction; what tells nothing goes with what it stands beside. */
function clausesOf({ terms, block }: ReadSentence, values: readonly Anchor[]): Term[][] {
  const isWhole = (clause: readonly Term[]): boolean =>
    clause.some(isTelling) ||
    new Set(values.filter(value => isIn(value, clause)).map(({ kind }) => kind)).size > 1
  const clauses: Term[][] = []
  let clause: Term[] = []
  const close = (): void => {
    const before = isWhole(clause) ? undefined : clauses.at(-1)
    if (before) append(before, clause)
    else clauses.push(clause)
    clause = []
  }
  for (const [at, term] of terms.entries()) {
    const last = terms[at - 1]
    const isBreak =
      last !== undefined && (conjunction.test(term.key) || mark.test(block.text.slice(last.end, term.start)))
    if (isBreak && (clauses.length > 0 || isWhole(clause))) close()
    clause.push(term)
  }
  close()
  return clauses
}
