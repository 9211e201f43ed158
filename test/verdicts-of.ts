import { rules } from '../rules/index.ts'
import { readContext } from '../src/engine/context.ts'
import type { IndexedFacts } from '../src/facts/index/indexed-facts.ts'

/** What all rules say of a text, right or wrong, each as one line: the rule, the outcome, the words, what is expected, and what is suggested instead. */
export function verdictsOf(text: string, facts: IndexedFacts, published = '2025-12-03'): string[] {
  const { context } = readContext({ path: 'story.md', text, published }, facts)
  return rules.flatMap(rule =>
    Array.from(rule.judge(context), ({ outcome, block, span, message, expected, fix, suggestions = [] }) => {
      const words = (block?.text ?? text).slice(span.start, span.end)
      const fixed = fix ? [`fix ${fix.start}-${fix.end} ${fix.text}`] : []
      return [rule.id, outcome, words, message, expected ?? '', ...suggestions, ...fixed].join(' | ')
    }),
  )
}
