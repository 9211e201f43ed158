import type { Fact } from '../../src/facts/fact.ts'
import type { Sentence } from '../../src/mentions/mention.ts'
import { defineRule } from '../../src/rule/rule.ts'
import { groupBy } from '../../src/text/group-by.ts'
import { overlaps, type Span } from '../../src/text/span.ts'

interface Lean extends Span {
  readonly fact: Fact
  readonly sentence: Sentence
}

export default defineRule({
  id: 'expired-fact',
  summary: 'an article leans on a fact past its `expires`',
  needs: 'facts',
  severity: 'warn',
  *judge({ mentions, ties, published }) {
    if (published === undefined) return
    const leans: Lean[] = [
      ...mentions.names.map(({ fact, sentence, start, end }) => ({ fact, sentence, start, end })),
      ...[...ties.dates, ...ties.counts].map(({ fact, mention: { sentence, start, end } }) => ({
        fact,
        sentence,
        start,
        end,
      })),
      ...ties.roles,
    ]
    const quoted = groupBy(
      mentions.quotations.flatMap(({ pieces }) => pieces),
      ({ block }) => block,
    )
    const told = new Set<Fact>()
    for (const { fact, sentence, start, end } of leans) {
      if (fact.expires === undefined || published <= fact.expires || told.has(fact)) continue
      // Who is quoted leans on what was known then.
      if (quoted.get(sentence.block)?.some(piece => overlaps(piece, { start, end }))) continue
      told.add(fact)
      const message = `Unexpected use of a fact that expired on ${fact.expires}, expected it to be checked again`
      yield { outcome: 'unsupported', block: sentence.block, span: { start, end }, message, fact }
    }
  },
})
