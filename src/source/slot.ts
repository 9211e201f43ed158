import type { Anchor, ReadSentence, Term } from '../facts/index/source-index.ts'

/** An anchor with the sentence it is in. */
export interface Placed {
  readonly sentence: ReadSentence
  readonly anchor: Anchor
}

/** So many words on either side are compared. */
const reach = 6

const determiner = /^(?:the|a|an|his|her|their|its|own|new|former|that|this)$/

/** A mark that ends a phrase. */
const boundary = /[,;:()"“”.!?–—]/

/** How many telling words in a row, outwards from two anchors, are the same: `a new deal at X` and `the new deal at Y` have two. */
export const agreement = (a: Placed, b: Placed): number => agreementTo(a, b, -1) + agreementTo(a, b, 1)

function agreementTo(a: Placed, b: Placed, step: 1 | -1): number {
  const [ours, theirs] = [wordsFrom(a, step), wordsFrom(b, step)]
  const differs = ours.findIndex((term, at) => term.stem !== theirs[at]?.stem)
  return ours.slice(0, differs < 0 ? ours.length : differs).filter(({ kind }) => kind !== 'small').length
}

/** The words beside an anchor, the nearest first, up to the end of its phrase; determiners are left out. */
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
