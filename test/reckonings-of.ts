import { readContext } from '../src/engine/context.ts'
import { noFacts } from '../src/facts/facts.ts'
import { indexFacts } from '../src/facts/index/indexed-facts.ts'
import { reckonings } from '../src/mentions/arithmetic/arithmetic.ts'

const facts = indexFacts(noFacts)

/** What is reckoned in a text: each as the words that were held against others, whether they agree, and how it is reckoned. */
export function reckoningsOf(text: string): string[] {
  const { document, mentions } = readContext({ path: 'story.md', text }, facts).context
  return reckonings(document, mentions).map(
    ({ block, start, end, agrees, expected, reason, isFigure }) =>
      `${block.text.slice(start, end)} ${agrees ? '=' : '≠'} ${expected} (${reason})${isFigure ? '' : ' as told'}`,
  )
}
