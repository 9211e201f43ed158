import { scanTimes } from '../value/time/scan.ts'
import type { Sentence, TimeMention } from './mention.ts'
import { scanSentences } from './scan.ts'

/** The dates and times of day of a document. */
export const recogniseTimes = (sentences: readonly Sentence[]): TimeMention[] =>
  scanSentences(sentences, scanTimes)
