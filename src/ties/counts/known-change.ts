import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { type Direction, directionNamed, directionOf } from '../../text/direction.ts'
import type { Span } from '../../text/span.ts'
import { words as wordsOf } from '../../text/word.ts'
import { isVerb } from '../clauses.ts'
import type { Candidate } from './candidate.ts'

/** Which way the number of a fact goes that is itself a change, in percent or money: `rise of sales`. */
const knownDirection = ({ subject, value, unit }: CountFact): Direction | undefined =>
  unit.length === 0 && /^(?:percent|money)$/.test(value?.dimension ?? '')
    ? directionNamed(subject)
    : undefined

/** Which way a sentence lets a number go; the span is that of both. */
interface Told extends Span {
  readonly direction: Direction
}

/** Reads the verb right before a number, or the noun behind it: `fell 6%`, `were down by almost 6%`, `a 6% drop in`. */
function toldDirection({ sentence, start, end }: QuantityMention): Told | undefined {
  const { text } = sentence.block
  const before = text.slice(Math.max(sentence.start, start - reach), start)
  const verb = moved.exec(before)
  const [word] = wordsOf(verb?.[2] ?? '')
  // `Should sales fall 6%` tells of no fall.
  const direction = verb && word && (verb[1] || isVerb(word)) ? directionOf(word.key) : undefined
  if (verb && direction) return { direction, start: start - verb[0].length, end }
  const behind = article.test(before) ? nouns.exec(text.slice(end, end + reach)) : null
  const noun = wordsOf(behind?.[0] ?? '').find(({ key }) => directionNamed(key))
  return noun && { direction: directionNamed(noun.key)!, start, end: end + noun.end }
}

/** Where a sentence lets the number of a fact that is itself a change go the other way: `sales fell 6%`, of their rise. */
export function reversedAt(candidate: Candidate): Span | undefined {
  const known = knownDirection(candidate.fact)
  const told = known && toldDirection(candidate.mention)
  if (!told || told.direction === known || !isOpening(candidate, told)) return undefined
  // `Sales fell 6% before they rose`
  if (candidate.words.some(({ key }) => directionOf(key) === known)) return undefined
  return { start: told.start, end: told.end }
}

/** Whether a sentence opens with what goes up or down; `Sales in the north fell`, `Halden sales fell`, `Sales fell 6% in the north` tell of others. */
function isOpening({ mention: { sentence }, words, known }: Candidate, told: Span): boolean {
  const [, place] = within.exec(sentence.block.text.slice(told.end, sentence.end)) ?? []
  if (place !== undefined && !known.has(place)) return false
  return words
    .filter(({ end }) => end <= told.start)
    .every(word => known.has(word.key) || isFunctionWord(word.key) || isVerb(word))
}

const within =
  /^\s+(?:in|at|among|across|for)\s+the\s+(?!(?:first|second|third|fourth|last|same|half|quarter|year|month|week|period|summer|autumn|winter|spring|end|three|six|nine)\b)(\p{Ll}+)/u

const reach = 40
const moved =
  /(?<!\p{L})((?:is|are|was|were)\s(?=up|down))?(\p{L}+)(?:\s(?:by|about|around|nearly|almost|some|roughly|just|only|over|more|less|than|another|an?|further))*\s\p{Sc}?$/u
const article = /\b(?:an?|the|its|their)\s(?:\p{Ll}+\s)?\p{Sc}?$/iu
const nouns = /^\s[\p{Ll}-]+(?:\s\p{Ll}+)?/u

/** `Sales fell 9%`, of a phrase `sales rose`: the other way, only the same number is surely the fact's. */
export const isOtherWay = ({ words, match }: Candidate): boolean => {
  const own = match?.phrase.words.map(directionOf).find(direction => direction)
  return (
    own !== undefined &&
    match!.at.every(index => directionOf(words[index]!.key) !== own) &&
    match!.at.some(index => directionOf(words[index]!.key) !== undefined)
  )
}
