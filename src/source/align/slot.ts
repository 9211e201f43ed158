import type { Anchor, ReadSentence, Slot, Term } from '../../facts/index/source-index.ts'

/** An anchor with the sentence it is in. */
export interface Placed {
  readonly sentence: ReadSentence
  readonly anchor: Anchor
}

/** So many words on either side are compared. */
const reach = 6

const determiner = /^(?:the|a|an|his|her|their|its|own|new|former|that|this)$/

/** A mark that ends a phrase. */
export const boundary = /[,;:()"“”.!?–—]/

/** Reads what stands around an anchor; `at` is the index of its sentence. */
export const slotAt = (placed: Placed, at: number): Slot => ({
  anchor: placed.anchor,
  at,
  before: wordsFrom(placed, -1),
  after: wordsFrom(placed, 1),
})

/** How many telling words in a row, outwards from two anchors, are the same: `a new deal at X` and `the new deal at Y` have two. */
export const agreement = (a: Slot, b: Slot): number =>
  agreementTo(a.before, b.before) + agreementTo(a.after, b.after)

function agreementTo(ours: readonly Term[], theirs: readonly Term[]): number {
  let telling = 0
  for (const [at, { stem, kind }] of ours.entries()) {
    if (stem !== theirs[at]?.stem) break
    if (kind !== 'small') telling++
  }
  return telling
}

function wordsFrom({ sentence: { terms, block }, anchor }: Placed, step: 1 | -1): Term[] {
  const found: Term[] = []
  let edge = step < 0 ? anchor.start : anchor.end
  for (let at = step < 0 ? anchor.first - 1 : anchor.last + 1; found.length < reach; at += step) {
    const term = terms[at]
    if (!term) break
    const gap = step < 0 ? block.text.slice(term.end, edge) : block.text.slice(edge, term.start)
    if (boundary.test(gap)) break
    edge = step < 0 ? term.start : term.end
    if (!determiner.test(term.key)) found.push(term)
  }
  return found
}
