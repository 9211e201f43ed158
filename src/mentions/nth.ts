import { type ScannedOrdinal, scanOrdinals } from '../value/quantity/number-ordinal.ts'
import { inUnit, readQuantity } from '../value/quantity/read.ts'
import type { QuantityMention, Sentence } from './mention.ts'
import { scanSentences } from './scan.ts'

// What an ordinal is led by; where nothing is led so, no ordinal need be read.
const mayHaveNth =
  /\b(?:in|into|during|enter(?:s|ed|ing)?)\s+(?:its|their|the|an?)\s+(?:\d|an?\s|zero|n[oa]ught|one|two|three|thir|four|fo?r|fif|five|six|seven|eigh|nin|ten|eleven|twel|twen|first|second|hundred|thousand|million|billion|trillion)/i

/** `in its fourth year`, `entering the 45th month`: lengths of time told by an ordinal. */
export function recogniseNths(sentences: readonly Sentence[]): QuantityMention[] {
  return scanSentences(sentences, ordinalsOf).flatMap(({ sentence, start, end, value }) => {
    const { text } = sentence.block
    const unit = /^[\s-]+(second|minute|hour|day|week|month|year|decade|century)\b/.exec(
      text.slice(end, end + 12),
    )
    const lead = /\b(in|into|during|enter(?:s|ed|ing)?)\s+(?:its|their|the|a|an)\s+$/.exec(
      text.slice(Math.max(0, start - 20), start),
    )
    const one = unit && lead && inUnit(readQuantity('1')!, unit[1]!)
    if (!one) return []
    const size = (one.interval.low + one.interval.high) / 2
    // What is about to enter its fifth year may still lack some weeks of four.
    const early = lead[1] === 'in' || lead[1] === 'during' ? 0 : size / 10
    const span = { start, end: end + unit[0].length }
    return [
      {
        ...span,
        value: {
          kind: 'quantity',
          text: text.slice(span.start, span.end),
          dimension: 'duration',
          unit: unit[1]!,
          amount: value,
          interval: { low: (value - 1) * size - early, high: value * size, highOpen: true },
          vague: false,
        },
        sentence,
        nouns: [],
        partial: false,
        partialBy: undefined,
        isWhole: false,
        isNth: true,
      },
    ]
  })
}

const ordinalsOf = (text: string): readonly ScannedOrdinal[] =>
  mayHaveNth.test(text) ? scanOrdinals(text) : []
