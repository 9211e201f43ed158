import type { ReadSentence, SourceIndex } from '../facts/source-index.ts'
import { quote } from '../rule/message.ts'
import type { Span } from '../text/span.ts'
import type { Doubt } from './doubt.ts'
import { hasName, nameRuns } from './name-support.ts'
import { numberSupport } from './number-support.ts'
import { unsupportedFields } from './time-support.ts'

/** The names, numbers and dates of a sentence that no source has or implies, wherever it has them. */
export const missingParts = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] => [
  ...missingNames(sources, sentence),
  ...missingNumbers(sources, sentence),
  ...missingDates(sources, sentence),
]

function missingNames(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const { terms } = sentence
  return nameRuns(sentence).flatMap(([first, last]) => {
    const missing = terms.slice(first, last + 1).filter((_, at) => !hasName(sources, terms, first + at))
    if (missing.length === 0) return []
    const span = { start: missing[0]!.start, end: missing.at(-1)!.end }
    return [doubt(sentence, 'name', span, missing.length <= last - first ? 0.9 : 1)]
  })
}

const missingNumbers = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.quantities.flatMap(quantity => {
    const support = numberSupport(sources, quantity.value)
    if (support === 'has' || support === 'implied') return []
    return [doubt(sentence, 'number', quantity, support === 'vaguely' ? 0.8 : 1)]
  })

const missingDates = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.times.flatMap(time =>
    unsupportedFields(sources, time.value).length > 0 ? [doubt(sentence, 'date', time, 1)] : [],
  )

function doubt(sentence: ReadSentence, kind: Doubt['kind'], { start, end }: Span, weight: number): Doubt {
  const found = sentence.block.text.slice(start, end)
  return {
    sentence,
    kind,
    start,
    end,
    weight,
    message: `Unexpected ${kind} ${quote(found)}, no source has it`,
  }
}
