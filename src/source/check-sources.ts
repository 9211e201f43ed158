import type { Document } from '../document/document.ts'
import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import type { Mentions, NameMention, Speaker } from '../mentions/mention.ts'
import { addTo, groupBy } from '../text/group-by.ts'
import { overlaps } from '../text/span.ts'
import { type Parallel, parallelOf } from './align/parallel.ts'
import { exchangedAges } from './exchanged/ages.ts'
import { exchangedInClauses } from './exchanged/clauses.ts'
import { exchangedDescribedAges } from './exchanged/described-ages.ts'
import { exchangedDifferences } from './exchanged/differences.ts'
import { exchangedDirections } from './exchanged/directions.ts'
import { crossedFigures } from './exchanged/figures/crossed-figures.ts'
import { foreignQuotes } from './exchanged/foreign-quotes.ts'
import { exchangedLands } from './exchanged/lands.ts'
import { crossedNames } from './exchanged/names/crossed.ts'
import { misplacedAnchors } from './exchanged/names/misplaced.ts'
import { exchangedRoles } from './exchanged/names/roles.ts'
import { exchangedNumbers } from './exchanged/numbers.ts'
import { exchangedOffices } from './exchanged/offices.ts'
import { changedShortQuotes } from './exchanged/short-quotes.ts'
import { exchangedTitles } from './exchanged/titles.ts'
import { wordDoubts } from './exchanged/words/word-doubts.ts'
import { isFurniture } from './reading/furniture.ts'
import { readSentences } from './reading/read-sentences.ts'
import { indexSpans, type Placed, spanAt } from './reading/span-index.ts'
import type { Doubt } from './support/doubt.ts'
import { missingParts } from './support/missing.ts'
import { mixedNames } from './support/mixed-names.ts'
import { changedInCopy, copyOf } from './support/near-copy.ts'
import { strangeWords } from './support/strange-words.ts'

/** An article as it was recognised. */
export interface Checked {
  readonly document: Document
  readonly mentions: Mentions
}

/** What in an article its sources do not bear out, sentence by sentence. */
export function checkSources(sources: readonly SourceIndex[], { document, mentions }: Checked): Doubt[] {
  const sentences = readSentences(document, mentions, document.published)
  const own = sentences.filter(sentence => !isVerbatim(sources, sentence) && !isFurniture(sources, sentence))
  const parallels = new Map(own.flatMap(sentence => laidBeside(sources, sentence)))
  const doubts = firstOfEach([
    ...changedShortQuotes(sources, sentences, mentions.quotations),
    ...foreignQuotes(sources, sentences, mentions.quotations),
    ...valueDoubts(sources, own, parallels),
    ...mixedNames(sources, own),
    ...wordDoubts(sources, sentences, parallels),
  ])
  const doubted = new Set(doubts.map(({ sentence }) => sentence))
  const strange = own
    .filter(sentence => !doubted.has(sentence))
    .flatMap(sentence => strangeWords(sources, sentence))
  return notJudgedElsewhere(mentions, [...doubts, ...strange]).map(doubt => {
    const against = parallels.get(doubt.sentence)?.ranked[0]
    return against && !doubt.against ? { ...doubt, against } : doubt
  })
}

function laidBeside(sources: readonly SourceIndex[], sentence: ReadSentence): [ReadSentence, Parallel][] {
  const parallel = parallelOf(sources, sentence)
  return parallel ? [[sentence, parallel]] : []
}

/** Leaves out what other rules judge. */
function notJudgedElsewhere(mentions: Mentions, doubts: readonly Doubt[]): Doubt[] {
  // A name that is nearly one of the source's is judged as its misspelling, a speaker with what was said, and the words
  // of a quotation as those of one.
  const misspelled = indexSpans(mentions.names.flatMap(nearMiss))
  const speakers = indexSpans(mentions.quotations.flatMap(({ speaker }) => speaker ?? []).filter(isNamed))
  const quoted = indexSpans(mentions.quotations.flatMap(({ pieces }) => pieces))
  return doubts.filter(doubt => {
    const place = { block: doubt.sentence.block, start: doubt.start, end: doubt.end }
    if (spanAt(misspelled, place)) return false
    if (doubt.contradicts || doubt.isOfOffice || (doubt.kind !== 'word' && doubt.expected === undefined))
      return true
    return !spanAt(speakers, place) && !spanAt(quoted, place)
  })
}

/** `He said` is judged as a pronoun. */
const isNamed = ({ text }: Speaker): boolean => !/^(?:he|she|it|they)$/i.test(text)

const nearMiss = ({ match, sentence: { block }, start, end }: NameMention): Placed[] =>
  match === 'exact' ? [] : [{ block, start, end }]

/** What names, numbers and dates tell. */
function valueDoubts(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
  parallels: ReadonlyMap<ReadSentence, Parallel>,
): Doubt[] {
  const exchanged = groupBy(
    [
      ...[...parallels.values()].flatMap(exchangedRoles),
      ...[...parallels.values()].flatMap(crossedNames),
      ...exchangedNumbers(sources, sentences),
      ...exchangedDirections(sources, sentences),
      ...exchangedDifferences(sources, sentences),
      ...exchangedAges(sources, sentences),
      ...exchangedDescribedAges(sources, sentences),
      ...exchangedLands(sources, sentences),
      ...exchangedOffices(sources, sentences),
      ...exchangedTitles(sources, sentences),
      ...[...parallels.values()].flatMap(parallel => exchangedInClauses(sources, parallel)),
      ...crossedFigures(sources, sentences),
    ],
    doubt => doubt.sentence,
  )
  return sentences.flatMap(sentence => {
    const turned = exchanged.get(sentence) ?? []
    const parallel = parallels.get(sentence)
    const copy = parallel && copyOf(parallel)
    return copy
      ? [...turned, ...changedInCopy(sentence, copy), ...missingParts(sources, sentence, 'copy')]
      : [
          ...missingParts(sources, sentence),
          ...turned,
          ...(parallel ? misplacedAnchors(sources, parallel) : []),
        ]
  })
}

/** True for a sentence that a source has word for word. */
function isVerbatim(sources: readonly SourceIndex[], { terms }: ReadSentence): boolean {
  const words = ` ${terms.map(({ key }) => key).join(' ')} `
  return sources.some(
    ({ keys, running }) => terms.every(({ key }) => keys.has(key)) && running.includes(words),
  )
}

/** Of doubts about one place, the first. */
function firstOfEach(doubts: readonly Doubt[]): Doubt[] {
  const bySentence = new Map<ReadSentence, Doubt[]>()
  return doubts.filter(doubt => {
    const isFirst = !bySentence.get(doubt.sentence)?.some(other => overlaps(doubt, other))
    if (isFirst) addTo(bySentence, doubt.sentence, doubt)
    return isFirst
  })
}
