import type { Document } from '../document/document.ts'
import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import type { Mentions, NameMention } from '../mentions/mention.ts'
import { overlaps } from '../text/span.ts'
import { align } from './align.ts'
import { danglingPronouns } from './dangling-pronouns.ts'
import type { Doubt } from './doubt.ts'
import { exchangedAges } from './exchanged-ages.ts'
import { exchangedNumbers } from './exchanged-numbers.ts'
import { exchangedRoles } from './exchanged-roles.ts'
import { exchangedWords } from './exchanged-words.ts'
import { foreignQuotes } from './foreign-quotes.ts'
import { isFurniture } from './furniture.ts'
import { misplacedAnchors } from './misplaced.ts'
import { missingParts } from './missing.ts'
import { changedInCopy, copyOf } from './near-copy.ts'
import { parallelOf } from './parallel.ts'
import { readSentences } from './read-sentences.ts'
import { indexSpans, type Placed, spanAt } from './span-index.ts'
import { strangeGender } from './strange-gender.ts'
import { strangeWords } from './strange-words.ts'
import { twistedWords } from './twisted.ts'

/** An article as it was recognised. */
export interface Checked {
  readonly document: Document
  readonly mentions: Mentions
}

/** What in an article its sources do not bear out, sentence by sentence. */
export function checkSources(sources: readonly SourceIndex[], { document, mentions }: Checked): Doubt[] {
  if (sources.length === 0) return []
  const sentences = readSentences(document, mentions)
  const own = sentences.filter(sentence => !isVerbatim(sources, sentence) && !isFurniture(sources, sentence))
  const doubts = [
    ...foreignQuotes(sources, sentences, mentions.quotations),
    ...own.flatMap(sentence => checkSentence(sources, sentence)),
  ]
  return notJudgedElsewhere(mentions, [...doubts, ...apartFrom(doubts, wordDoubts(sources, sentences, own))])
}

/** What the words of an article tell as a whole. `own`: its sentences that are not the sources'. */
function wordDoubts(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
  own: readonly ReadSentence[],
): Doubt[] {
  const parallels = new Map(
    own.flatMap(sentence => {
      const parallel = parallelOf(sources, sentence)
      return parallel ? [[sentence, parallel]] : []
    }),
  )
  const doubts = [
    ...danglingPronouns(sentences, parallels),
    ...strangeGender(sources, sentences),
    ...exchangedWords(sources, [...parallels.values()]),
  ]
  return doubts.flatMap(doubt => withClosest(sources, doubt.sentence, [doubt]))
}

/** The doubts that are about other places than those. */
const apartFrom = (those: readonly Doubt[], doubts: readonly Doubt[]): Doubt[] =>
  doubts.filter(
    doubt => !those.some(({ sentence, ...span }) => sentence === doubt.sentence && overlaps(span, doubt)),
  )

/** Leaves out what other rules judge. */
function notJudgedElsewhere(mentions: Mentions, doubts: readonly Doubt[]): Doubt[] {
  // A name that is nearly one of the source's is judged as its misspelling, a speaker with what was said, and the words
  // of a quotation as those of one.
  const misspelled = indexSpans(mentions.names.flatMap(nearMiss))
  const speakers = indexSpans(mentions.quotations.flatMap(({ speaker }) => speaker ?? []))
  const quoted = indexSpans(mentions.quotations.flatMap(({ pieces }) => pieces))
  return doubts.filter(doubt => {
    const place = { block: doubt.sentence.block, start: doubt.start, end: doubt.end }
    if (spanAt(misspelled, place)) return false
    if (doubt.contradicts || (doubt.kind !== 'word' && doubt.expected === undefined)) return true
    return !spanAt(speakers, place) && !spanAt(quoted, place)
  })
}

const nearMiss = ({ match, sentence: { block }, start, end }: NameMention): Placed[] =>
  match === 'exact' ? [] : [{ block, start, end }]

function checkSentence(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const copy = copyOf(sources, sentence)
  const doubts = copy
    ? distinct([
        ...exchangedParts(sources, sentence),
        ...changedInCopy(sentence, copy),
        ...missingParts(sources, sentence, 'copy'),
        ...twistedWords(sources, sentence),
      ])
    : doubtsOf(sources, sentence)
  return doubts.length === 0 ? [] : withClosest(sources, sentence, doubts)
}

/** True for a sentence that a source has word for word. */
function isVerbatim(sources: readonly SourceIndex[], { terms }: ReadSentence): boolean {
  const words = ` ${terms.map(({ key }) => key).join(' ')} `
  return sources.some(({ running }) => running.includes(words))
}

/** What stands in the place of something else of its kind. */
const exchangedParts = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] => [
  ...exchangedRoles(sources, sentence),
  ...exchangedNumbers(sources, sentence),
  ...exchangedAges(sources, sentence),
]

function doubtsOf(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  const doubts = distinct([
    ...missingParts(sources, sentence),
    ...exchangedParts(sources, sentence),
    ...misplacedAnchors(sources, sentence),
    ...twistedWords(sources, sentence),
  ])
  return doubts.length > 0 ? doubts : strangeWords(sources, sentence)
}

/** Of doubts about one place, the first. */
const distinct = (doubts: readonly Doubt[]): Doubt[] =>
  doubts.filter((doubt, index) => !doubts.slice(0, index).some(other => overlaps(doubt, other)))

/** Gives each doubt the sentence of a source that the article's is most like, where it has none of its own. */
function withClosest(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  doubts: readonly Doubt[],
): Doubt[] {
  const words = sentence.terms.filter(({ kind }) => kind !== 'small').map(term => ({ term, weight: 1 }))
  const against = align(sources, words).ranked[0]
  return doubts.map(doubt => (against && !doubt.against ? { ...doubt, against } : doubt))
}
