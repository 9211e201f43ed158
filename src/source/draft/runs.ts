import { isParticle } from '../../facts/index/name-parts.ts'
import type { Sentence } from '../../mentions/mention.ts'
import { type NameToken, nameTokens, tokenAt } from '../../mentions/names/tokens.ts'
import { byBlock } from '../../mentions/sentences.ts'
import { isProse } from './base.ts'

/** Words with capitals in a row, of a sentence whose capitals mean something. Indexes are those of `all`. */
export interface Run {
  readonly sentence: Sentence
  /** Every word of the block. */
  readonly all: readonly NameToken[]
  readonly first: number
  readonly last: number
}

/** A name that stands in a run; indexes of its words. */
export interface NamedRun {
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly text: string
}

/** The runs of capitals in the prose of a document, in order. Particles between two capitals belong to one. */
export function runsOf(sentences: readonly Sentence[]): Run[] {
  return byBlock(sentences.filter(isProse)).flatMap(block => {
    const tokens = nameTokens(block)
    const all = Array.from({ length: tokens.length }, (_, at) => tokenAt(tokens, at)!)
    const runs: Run[] = []
    for (let at = 0; at < all.length; at++) {
      if (!isOpen(all[at]!)) continue
      const first = at
      while (goesOn(all, at)) at++
      while (!isOpen(all[at]!)) at--
      runs.push({ sentence: all[first]!.sentence, all, first, last: at })
    }
    return runs
  })
}

const isOpen = ({ capital, titled }: NameToken): boolean => capital && !titled

function goesOn(all: readonly NameToken[], at: number): boolean {
  const next = all[at + 1]
  if (!next?.joined || next.sentence !== all[at]!.sentence) return false
  return isOpen(next) || isParticle(next.key)
}

/** The text of some words of a run's block as it stands, without a possessive at its end. */
export const textOf = ({ sentence, all }: Run, first: number, last: number): string =>
  sentence.block.text.slice(all[first]!.start, all[last]!.end)
