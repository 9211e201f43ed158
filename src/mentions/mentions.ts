import type { Document } from '../document/document.ts'
import type { NameIndex } from '../facts/index/name-index.ts'
import { scanTimes } from '../value/time/scan.ts'
import type { Mentions, Sentence, TimeMention } from './mention.ts'
import { recogniseNames } from './names/names.ts'
import { nameTokensOf } from './names/tokens.ts'
import { recogniseNameUses } from './names/uses.ts'
import { recogniseNths } from './nth.ts'
import { recogniseQuantities } from './quantities.ts'
import { recogniseQuotations } from './quotations/quotations.ts'
import { scanSentences } from './scan.ts'
import { sentencesOf } from './sentences.ts'

/** Recognises all that a document mentions, once; the rules only look at the result. */
export function recognise(document: Document, names: NameIndex): Mentions {
  const sentences = sentencesOf(document.blocks)
  const times = recogniseTimes(sentences)
  const words = nameTokensOf(sentences)
  const known = recogniseNames(words, names)
  return {
    sentences,
    names: known,
    nameUses: recogniseNameUses(words, known),
    quantities: [...recogniseQuantities(sentences, times), ...recogniseNths(sentences)],
    times,
    quotations: recogniseQuotations(document.blocks, sentences),
  }
}

/** The dates and times of day of a document. */
const recogniseTimes = (sentences: readonly Sentence[]): TimeMention[] => scanSentences(sentences, scanTimes)
