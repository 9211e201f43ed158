import type { Document } from '../../document/document.ts'
import { sourceSpan } from '../../document/source-map.ts'
import type { ReadSentence, ReadTime, Term, Valued } from '../../facts/index/source-index.ts'
import type { Mentions, Sentence } from '../../mentions/mention.ts'
import { addTo } from '../../text/group-by.ts'
import { positionAt } from '../../text/source.ts'
import { type Day, dayNumber, daysFromCivil, weekdayOf, yearOf } from '../../value/day.ts'
import type { Time } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import { readAnchors } from '../align/anchors.ts'
import { readTerms } from './read-terms.ts'
import type { Placed } from './span-index.ts'

/** What no full stop ends after so many words (a table, a list of figures) is compared in pieces of that length. */
const longest = 250

/**
 * Takes the sentences of a document apart, in order, so that they can be compared with those of another. `published` is
 * its day.
 */
export function readSentences(
  document: Document,
  { sentences, quantities, times }: Mentions,
  published: Day | undefined,
): ReadSentence[] {
  const quantitiesOf = groupBySentence(quantities)
  const timesOf = groupBySentence(times.map(time => ({ ...time, value: readTime(time.value, published) })))
  return sentences.flatMap(sentence =>
    piecesOf(document, sentence, {
      quantities: quantitiesOf.get(sentence) ?? [],
      times: timesOf.get(sentence) ?? [],
    }),
  )
}

interface Values {
  readonly quantities: readonly Valued<Quantity>[]
  readonly times: readonly Valued<ReadTime>[]
}

function piecesOf(document: Document, sentence: Sentence, { quantities, times }: Values): ReadSentence[] {
  const terms = readTerms(sentence, [...quantities, ...times])
  const cuts = cutsOf(terms)
  return cuts.map((first, index) => {
    const start = first === 0 ? sentence.start : terms[first]!.start
    const end = terms[cuts[index + 1] ?? terms.length]?.start ?? sentence.end
    const isIn = (value: { readonly start: number }): boolean => value.start >= start && value.start < end
    const { block } = sentence
    const parts = {
      block,
      terms: terms.slice(first, cuts[index + 1]),
      quantities: quantities.filter(isIn),
      times: times.filter(isIn),
    }
    const place = placeOf(document, { block, start, end })
    return { start, end, ...place, ...parts, anchors: readAnchors(parts) }
  })
}

/** The indexes of the words at which pieces begin. */
const cutsOf = (terms: readonly Term[]): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(terms.length / longest)) }, (_, piece) => piece * longest)

/** Where a stretch of a block begins in its file. */
export function placeOf(
  { source }: Document,
  { block, start, end }: Placed,
): { readonly line: number; readonly column: number } {
  const { line, column } = positionAt(source, sourceSpan(block.map, { start, end }).start)
  return { line, column }
}

function groupBySentence<Value>(
  mentions: readonly (Valued<Value> & { readonly sentence: Sentence })[],
): Map<Sentence, Valued<Value>[]> {
  const groups = new Map<Sentence, Valued<Value>[]>()
  for (const { sentence, start, end, value } of mentions) addTo(groups, sentence, { start, end, value })
  return groups
}

/** A time with the weekday of a day whose year only the day of its text tells: the one that is nearest. */
function readTime(time: Time, published: Day | undefined): ReadTime {
  const { year, month, day } = time.fields
  if (published === undefined || year !== undefined || month === undefined || day === undefined) return time
  const today = dayNumber(published)
  const [nearest] = [-1, 0, 1]
    .map(offset => daysFromCivil(yearOf(published) + offset, month, day))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))
  return { ...time, onWeekday: weekdayOf(nearest!) }
}
