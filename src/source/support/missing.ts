import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isOrdinary } from '../../mentions/names/words.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { endOfTopic, isExcerpt, refersBack } from '../align/fragment.ts'
import { namesLand } from '../words/lands.ts'
import { type Doubt, nowhere } from './doubt.ts'
import { hasName } from './name-support.ts'
import { hasNumber } from './number-support.ts'
import { unsupportedFields } from './time-support.ts'
import { isToldOtherwise } from './told-otherwise.ts'
import { isWorkedOutFrom } from './worked-out.ts'

/** The names, numbers and dates of a sentence that no source has or implies, wherever it has them. */
export const missingParts = (
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  relation?: 'copy',
): Doubt[] => [
  ...missingNames(sources, sentence, relation),
  ...missingNumbers(sources, sentence),
  ...missingDates(sources, sentence),
  ...missingFigures(sources, sentence),
]

function missingNames(sources: readonly SourceIndex[], sentence: ReadSentence, relation?: 'copy'): Doubt[] {
  const { terms, anchors } = sentence
  return anchors.flatMap(({ kind, first, last }) => {
    if (kind !== 'name') return []
    const missing = terms.slice(first, last + 1).filter((_, at) => !hasName(sources, terms, first + at))
    if (missing.length === 0) return []
    const name = { sentence, first, last, missing }
    if (!relation && (isNamedBefore(sources, name) || tellsKind(sources, name))) return []
    const span = { start: missing[0]!.start, end: missing.at(-1)!.end }
    return [doubt(sentence, 'name', span)]
  })
}

interface MissingName {
  readonly sentence: ReadSentence
  readonly first: number
  readonly last: number
  readonly missing: readonly Term[]
}

/** What an excerpt may leave out: the one a claim is about, and the given name of someone it has by surname. */
function isNamedBefore(
  sources: readonly SourceIndex[],
  { sentence, first, last, missing }: MissingName,
): boolean {
  if (!sources.every(isExcerpt)) return false
  const isGivenName = missing.length <= last - first && missing.at(-1) !== sentence.terms[last]
  return isGivenName || (first < endOfTopic(sentence) && sources.some(refersBack))
}

/**
 * `Charlton Athletic` for Charlton: an ordinary word behind a name tells what kind of body or place it is of, unless the
 * source has another word there.
 */
function tellsKind(
  sources: readonly SourceIndex[],
  { sentence: { terms }, first, last, missing: [word, ...others] }: MissingName,
): boolean {
  const isBehindName = first < last && word === terms[last] && others.length === 0
  return (
    isBehindName &&
    isOrdinary(terms[last]!.key) &&
    !namesLand(terms[last]!.key) &&
    sources.some(source => isWholeName(source, terms[last - 1]!.stem))
  )
}

/** True for the stem of a name's last word, if nothing ever stands behind it. */
function isWholeName({ names, sentences }: SourceIndex, stem: string): boolean {
  const all = names.map(({ at, anchor: { first, last } }) => sentences[at]!.terms.slice(first, last + 1))
  const having = all.filter(name => name.some(term => term.stem === stem))
  return having.length > 0 && having.every(name => name.at(-1)!.stem === stem)
}

const missingNumbers = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.quantities
    .filter(
      claim =>
        !hasNumber(sources, claim.value) &&
        !isToldOtherwise(sources, sentence, claim) &&
        !isWorkedOutFrom(sources, sentence, claim),
    )
    .map(quantity => doubt(sentence, 'number', quantity))

const digitsOf = (key: string): readonly string[] => key.match(/\d[\d.,]*/g) ?? []

/** Figures that were read as no number and no date (`2.1`, `A40`, `1968` after a date that is written oddly). */
const missingFigures = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.terms
    .filter(
      term =>
        /\d/.test(term.key) &&
        ![...sentence.quantities, ...sentence.times].some(read => overlaps(read, term)),
    )
    .filter(
      ({ key }) =>
        !sources.some(source =>
          digitsOf(key).every(digits => source.running.includes(digits) || isAmount(source, key, digits)),
        ),
    )
    .map(term => doubt(sentence, 'number', term))

/** A `10th` year follows ten. */
const isAmount = ({ amounts }: SourceIndex, key: string, digits: string): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(key) && amounts.said.some(({ amount }) => amount === Number(digits))

const missingDates = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.times.flatMap(time =>
    unsupportedFields(sources, time.value).length > 0 ? [doubt(sentence, 'date', time)] : [],
  )

function doubt(sentence: ReadSentence, kind: Doubt['kind'], { start, end }: Span): Doubt {
  const found = sentence.block.text.slice(start, end)
  return {
    sentence,
    kind,
    start,
    end,
    isNowhere: true,
    message: nowhere(found, kind),
  }
}
