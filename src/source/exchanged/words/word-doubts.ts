import type { ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import { isExcerpt } from '../../align/fragment.ts'
import type { Parallel } from '../../align/parallel.ts'
import { type Doubt, otherThere } from '../../support/doubt.ts'
import { tellsTheSame } from '../names/comparable-names.ts'
import { danglingPronouns } from './dangling-pronouns.ts'
import { polarityDifference } from './polarity.ts'
import { type Turned, turnedWords } from './turned-words.ts'
import { exchangedWords } from './words.ts'

/**
 * What the words of an article tell beside its names, numbers and dates. Takes all its sentences in order, and those
 * that are not its sources' word for word beside the ones they were taken from.
 */
export function wordDoubts(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
  parallels: ReadonlyMap<ReadSentence, Parallel>,
): Doubt[] {
  const all = [...parallels.values()]
  const likely = sources.every(isExcerpt)
    ? all
    : all.filter(({ sentence }) => tellsTheSame(sources, sentence, 'some'))
  return [
    ...likely.flatMap(parallel => turned(sources, parallel)),
    ...likely.flatMap(parallel => denied(sources, parallel)),
    ...danglingPronouns(sentences, parallels),
    ...sentences.flatMap(sentence => exchangedTitles(sources, sentence)),
    ...exchangedWords(sources, all),
  ]
}

const turned = (sources: readonly SourceIndex[], parallel: Parallel): Doubt[] =>
  turnedWords(sources, parallel.sentence).map((word): Doubt => {
    const { sentence } = parallel
    const { at, expected, spot, relation } = word
    const { start, end, text } = sentence.terms[at]!
    const message = otherThere(text, expected.text)
    const contradicts = relation !== 'kind' && isInPlace(parallel, word) ? { contradicts: true as const } : {}
    return {
      sentence,
      kind: 'word',
      start,
      end,
      message,
      expected: expected.text,
      against: spot,
      ...contradicts,
    }
  })

/** True where the same words stand right before and after the two. */
function isInPlace({ known, pairs }: Parallel, { at, expected }: Turned): boolean {
  const knownAt = known.terms.indexOf(expected)
  return knownAt > 0 && pairs.get(at - 1) === knownAt - 1 && pairs.get(at + 1) === knownAt + 1
}

function denied(sources: readonly SourceIndex[], parallel: Parallel): Doubt[] {
  const difference = polarityDifference(sources, parallel)
  if (!difference) return []
  const { sentence } = parallel
  const { start, end, text } = sentence.terms[difference.at]!
  const message = difference.lost
    ? `Unexpected ${quote(text)}, the source denies it`
    : `Unexpected denial of ${quote(text)}, the source does not deny it`
  return [{ sentence, kind: 'word', start, end, message, against: difference.spot }]
}

const othersOf: Readonly<Record<string, readonly string[]>> = {
  mr: ['mrs', 'ms', 'miss'],
  mrs: ['mr'],
  ms: ['mr'],
  miss: ['mr'],
}

/** Titles before a name that the sources have with one of the other gender, and never with the article's. */
const exchangedTitles = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.terms.flatMap(({ key, start, end, text }, at) => {
    const name = sentence.terms[at + 1]
    if (name?.kind !== 'name') return []
    const has = (title: string): boolean =>
      sources.some(({ running }) => running.includes(` ${title} ${name.key} `))
    const other = othersOf[key]?.find(has)
    if (!other || has(key)) return []
    const expected = other[0]!.toUpperCase() + other.slice(1)
    const message = otherThere(text, expected)
    return [{ sentence, kind: 'word', start, end, contradicts: true, message, expected }]
  })
