import type { NameFact } from '../../src/facts/fact.ts'
import { defineRule } from '../../src/rule/rule.ts'
import { indexSpans, type Placed, type SpanIndex, spanAt } from '../../src/source/reading/span-index.ts'
import { checkSources } from '../../src/source/sources.ts'
import { type Doubt, factOf } from '../../src/source/support/doubt.ts'
import { isAttributed } from '../../src/ties/quotes/attributed.ts'
import type { Ties } from '../../src/ties/tie.ts'

const id = 'unsupported-claim'

export default defineRule({
  id,
  summary: 'a name, number, date or quotation that no source has',
  needs: 'source',
  severity: 'warn',
  *judge({ sources, document, mentions, facts, ties }) {
    if (sources.length === 0) return
    const isWanted = facts.rules[id]?.options?.['words'] === false ? isOfValues : () => true
    const told = toldOtherwise(ties)
    for (const doubt of checkSources(sources, { document, mentions }).filter(isWanted)) {
      const { sentence, start, end, message, expected, against, contradicts = false } = doubt
      const { block } = sentence
      if (told.some(index => spanAt(index, { block, start, end }))) continue
      if (doubt.isNowhere && isKnownName(doubt, facts.names)) continue
      yield {
        outcome: contradicts ? 'contradicted' : 'unsupported',
        block,
        span: { start, end },
        message,
        ...(expected === undefined ? {} : { expected, suggestions: [expected] }),
        ...(against === undefined ? {} : { fact: factOf(against, contradicts) }),
      }
    }
  },
})

/** What other rules report, or let pass: the facts come before the sources. */
function toldOtherwise({ quotes, dates, counts, roles, changes, ages }: Ties): SpanIndex<Placed>[] {
  const ofFacts = (ties: readonly Tied[]): Placed[] =>
    ties.filter(({ outcome }) => outcome !== 'unsupported').map(placeOf)
  return [
    // Who said something is judged with what was said, and the words that are not what was said as such.
    quotes.filter(isAttributed).map(({ teller }) => teller),
    quotes.flatMap(({ outcome, block, span }) => (outcome === 'unsupported' ? [] : [{ block, ...span }])),
    ...[dates, counts, roles, changes, ages].map(ofFacts),
  ].map(indexSpans)
}

type Tied = Ties[Exclude<keyof Ties, 'quotes' | 'spellings' | 'recounts'>][number]

function placeOf(tie: Tied): Placed {
  const { sentence, start, end } = 'mention' in tie ? tie.mention : tie
  return { block: sentence.block, start, end }
}

/** `Light Rail` of Tarnmouth Light Rail, behind the rest of it or alone: a name that the facts have needs no source. */
function isKnownName({ kind, sentence: { block }, start, end }: Doubt, names: readonly NameFact[]): boolean {
  const found = block.text.slice(start, end)
  const before = block.text.slice(0, start).trimEnd()
  const isAlone = !/(?<!\p{L})(?!The$)\p{Lu}[\p{L}'’-]*$/u.test(before)
  return (
    kind === 'name' &&
    names
      .flatMap(({ name, aka }) => [name, ...aka])
      .filter(name => ` ${name}`.endsWith(` ${found}`))
      .some(name => isAlone || before.endsWith(name.slice(0, -found.length).trimEnd()))
  )
}

const isOfValues = ({ kind }: Doubt): boolean => kind !== 'word'
