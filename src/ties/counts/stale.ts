import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { type Word, words as wordsOf } from '../../text/word.ts'
import type { Scope } from '../scope.ts'
import { withoutQuotations } from '../somebody.ts'
import type { CountTie } from '../tie.ts'
import type { Candidate } from './candidate.ts'

/**
 * Whether a number that a fact gave before is told as if it were so now: `The line now has 17 stops`, of 14 (was 17). The
 * article has to be of a day on which the fact is known to hold; an older one may be right.
 */
export function isStale(
  { mention, fact, before, rest, words, known }: Candidate,
  { agrees }: Pick<CountTie, 'agrees'>,
  times: readonly TimeMention[],
  { facts, published }: Scope,
): boolean {
  const day = fact.since ?? fact.checked ?? facts.published
  if (agrees !== 'was' || day === undefined || published === undefined || day > published) return false
  const { block, start, end } = mention.sentence
  const isQuoted =
    block.quoted || withoutQuotations(block.text.slice(start, end)) !== block.text.slice(start, end)
  const isExact = mention.value.amount === fact.was?.amount && !mention.value.vague
  if (!isExact || isQuoted || times.some(({ value }) => !isNow(value.text))) return false
  const behind = wordsOf(/^[^.,;:!?()–—]*/.exec(rest)![0])
  const isAll = behind.every(({ key }) => isFunctionWord(key) || known.has(key))
  return isAll && present.test(before) && !inStatement(mention, words).some(({ key }) => otherTime.test(key))
}

/** The words that may tell of another time: `The line now has 17 stops; the plan had 14` tells of the plan in another statement. */
function inStatement({ sentence, start }: QuantityMention, words: readonly Word[]): readonly Word[] {
  const { text } = sentence.block
  if (!/\bnow\b/.test(text.slice(text.lastIndexOf(';', start) + 1, start))) return words
  const next = text.indexOf(';', start)
  const [from, to] = [text.lastIndexOf(';', start), next < 0 ? text.length : next]
  return words.filter(word => word.start > from && word.end <= to)
}

const isNow = (text: string): boolean => /^(?:now|today|currently)$/i.test(text)

const plain =
  'is|are|has|have|stands?\\sat|remains?(?:\\sat)?|takes?|needs?|costs?|holds?|seats?|employs?|covers?|allows?|totals?|lasts?|' +
  'measures?|weighs?|comprises?|contains?|includes?|offers?|operates?|works?\\s(?:at|in|for)|lives?\\s(?:in|at)|runs?\\s(?:to|for)|serves?'
const present = new RegExp(
  `(?<!\\p{L})(?:${plain})\\s(?:(?:now|still|currently|up\\sto|a|an|the)\\s)*\\p{Sc}?$`,
  'u',
)

// What makes the number one of another time, or of another thing of the kind.
const otherTime =
  /^(?:was|were|had|did|old|older|former|formerly|previous|previously|prior|original|originally|initial|initially|first|draft|earlier|before|until|till|from|since|last|ago|yesterday|once|used|version|edition|model|than|instead|rather|unlike|compared|against|if|would|could|might|may|should|planned|expected|not|no|longer|never|other|another|each|every)$/
