import type { Block } from '../../document/document.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../mentions/mention.ts'
import type { Said, Told } from '../told.ts'
import type { Place } from './named.ts'

/** Gives what a block stands among: its heading, and what the article told before labels were read. */
export function readPlaces({ counts, dates }: Told, { sentences }: Said): (block: Block) => Place {
  const stated = new Set<Fact>(
    [...counts, ...dates].filter(({ outcome }) => outcome === 'supported').map(({ fact }) => fact),
  )
  const headings = new Map<Block, Sentence>()
  let heading: Sentence | undefined
  for (const sentence of sentences) {
    if (sentence.block.kind === 'heading') heading = sentence
    else if (heading) headings.set(sentence.block, heading)
  }
  return block => ({ stated, above: headings.get(block)?.words ?? [] })
}
