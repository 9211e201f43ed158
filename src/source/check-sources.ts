import type { Document } from '../document/document.ts'
import type { ReadSentence, SourceIndex } from '../facts/source-index.ts'
import type { Mentions, NameMention, Speaker } from '../mentions/mention.ts'
import { overlaps } from '../text/span.ts'
import { align } from './align.ts'
import type { Doubt } from './doubt.ts'
import { exchangedAges } from './exchanged-ages.ts'
import { exchangedNumbers } from './exchanged-numbers.ts'
import { exchangedRoles } from './exchanged-roles.ts'
import { foreignQuotes } from './foreign-quotes.ts'
import { misplacedAnchors } from './misplaced.ts'
import { missingParts } from './missing.ts'
import { changedInCopy, copyOf } from './near-copy.ts'
import { openingPronoun } from './opening-pronoun.ts'
import { readSentences } from './read-sentences.ts'
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
  const doubts = [
    ...openingPronoun(sources, sentences),
    ...foreignQuotes(sources, sentences, mentions.quotations),
    ...sentences.flatMap(sentence => checkSentence(sources, sentence)),
  ]
  // A name that is nearly one of the source's is judged as its misspelling, a speaker with what was said.
  const speakers = mentions.quotations.flatMap(({ speaker }) => speaker ?? [])
  return doubts.filter(
    doubt =>
      !mentions.names.some(name => isAt(name, doubt)) &&
      !(
        doubt.expected !== undefined &&
        !doubt.contradicts &&
        speakers.some(speaker => isSpeaker(speaker, doubt))
      ),
  )
}

const isAt = (name: NameMention, { sentence, start, end }: Doubt): boolean =>
  name.match !== 'exact' && name.sentence.block === sentence.block && overlaps(name, { start, end })

const isSpeaker = (speaker: Speaker, { sentence, start, end }: Doubt): boolean =>
  speaker.block === sentence.block && overlaps(speaker, { start, end })

function checkSentence(sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] {
  if (isVerbatim(sources, sentence)) return []
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
