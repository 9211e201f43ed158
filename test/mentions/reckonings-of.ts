import { reckonings } from '../../src/mentions/arithmetic/arithmetic.ts'
import { contextOf } from '../context-of.ts'

/** What is reckoned in a text: each as the words that were held against others, whether they agree, and how it is reckoned. */
export function reckoningsOf(text: string, path?: string): string[] {
  const { document, mentions } = contextOf(text, path)
  return reckonings(document, mentions).map(
    ({ block, start, end, agrees, expected, reason, isFigure }) =>
      `${block.text.slice(start, end)} ${agrees ? '=' : '≠'} ${expected} (${reason})${isFigure ? '' : ' as told'}`,
  )
}
