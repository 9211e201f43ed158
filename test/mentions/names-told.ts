import { readContext } from '../../src/engine/context.ts'
import type { IndexedFacts } from '../../src/facts/index/indexed-facts.ts'

/** The known names in a text, each as it stands, how it matches, and its right form where it has another. */
export function namesTold(text: string, facts: IndexedFacts): string[] {
  const { mentions } = readContext({ path: 'story.md', text }, facts).context
  return mentions.names.map(({ sentence, start, end, match, expected }) => {
    const written = sentence.block.text.slice(start, end)
    return written === expected ? `${written} ${match}` : `${written} ${match} ${expected}`
  })
}
