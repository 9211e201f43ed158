import { flat, flatLetters, flatNumbers } from '../text/flat.ts'
import { overlaps } from '../text/span.ts'
import type { Word } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'
import { scanQuantities } from '../value/quantity/scan.ts'
import { isSterling } from '../value/quantity/sterling.ts'
import type { Quantity } from '../value/value.ts'
import type { QuantityMention, Sentence, TimeMention } from './mention.ts'
import { type Reading, scanSentences } from './scan.ts'
import { bySentence } from './sentences.ts'
import { shareNouns } from './shared-nouns.ts'

/** At most so many words from a number to the noun it counts: `eight other European countries` has three. */
const reach = 5

// What ends the words a number may count: prepositions, conjunctions, pronouns, common verbs.
const stops = wordSet(
  'of in on at to for from by with without and or nor but as into onto over under about after before since until ' +
    'than then there during through against between among along across per via that which who whom whose where when while because ' +
    'if so the this these those a an his her its their our your my it he she they we you i is are was were be been ' +
    'being has have had do does did will would can could may might must should not also still now ago later earlier last yesterday today',
)

// Before a number: it speaks of more of the same, of some of it, or denies it.
const partialBefore = wordSet(
  'another other first last next final remaining additional further extra new these those such same not only',
)
const modals = wordSet('will would can could may might must should to did does do')
const partialAfter = wordSet('more fewer less other others further additional extra new')

/**
 * The numbers of a document that count or measure something; those that are part of a date are left out.
 * A number without a noun takes that of the number it stands in a change with: `from 28 to 20 points`, `28 points to 20`.
 */
export function recogniseQuantities(
  sentences: readonly Sentence[],
  times: readonly TimeMention[],
): QuantityMention[] {
  const timesOf = bySentence(times)
  const sterling = Array.from(new Set(sentences.map(({ block }) => block.text))).some(isSterling)
  const free = scanSentences(sentences, text => scanQuantities(text, sterling)).filter(
    reading => !timesOf.get(reading.sentence)?.some(time => overlaps(time, reading)),
  )
  return shareNouns(free.map(toMention))
}

type SentenceReading = Reading<Quantity> & { readonly sentence: Sentence }

function toMention(reading: SentenceReading): QuantityMention {
  const { words } = reading.sentence
  const after = words.findIndex(word => word.start >= reading.end)
  const next = after < 0 ? words.length : after
  const nouns = nounsAfter(reading, next)
  const { start, end, value, sentence } = reading
  const isWhole = isOfWhich(sentence.block.text.slice(sentence.start, start))
  const word = partialWord(reading, nouns)
  // `only 40 km` is all of it.
  const partialBy = word === 'only' && value.dimension !== 'number' ? undefined : word
  const partial = partialBy !== undefined || isOfTheWhole(reading) || isOfPart(reading)
  return { start, end, value, sentence, nouns, partial, partialBy, isWhole, isNth: false }
}

/** The words after a number, up to punctuation or a word that can't belong to what is counted. */
function nounsAfter({ sentence, end }: SentenceReading, first: number): Word[] {
  const nouns: Word[] = []
  let at = end
  for (const word of sentence.words.slice(first, first + reach)) {
    const gap = sentence.block.text.slice(at, word.start)
    // `built-in operators`: a part of a compound stops nothing.
    if (!/^[\s-]*$/.test(gap) || (stops.has(word.key) && gap !== '-')) break
    nouns.push(word)
    at = word.end
  }
  return nouns
}

/** The word beside a number that makes it one of a part, or of more of the same. */
function partialWord(
  { sentence, start, value }: SentenceReading,
  nouns: readonly Word[],
): string | undefined {
  const last = sentence.words.findLastIndex(word => word.end <= start)
  // `Of these, 71% came.`
  const gap = sentence.block.text.slice(sentence.words[last]?.end ?? start, start)
  const before = value.dimension === 'percent' && gap.includes(',') ? '' : (sentence.words[last]?.key ?? '')
  // `It will last two weeks.`
  if (before === 'last' && modals.has(sentence.words[last - 1]?.key ?? '')) return undefined
  const after = nouns[0]?.key ?? ''
  return partialBefore.has(before) ? before : partialAfter.has(after) ? after : undefined
}

/** `three of the points`. A share is told with what it is a share of: `58% of the vote`. */
function isOfTheWhole({ sentence, start, end, value }: SentenceReading): boolean {
  const { text } = sentence.block
  // `in the four years of the war`: not some of them.
  const isAllOf = value.dimension === 'duration' && /\bthe\s+$/i.test(text.slice(sentence.start, start))
  if (value.dimension === 'percent' || isAllOf) return false
  const rest = flat(text.slice(end, end + 30))
  // `$3 million out of the fund`, `3 km out of the town`: where it comes from.
  return (value.dimension === 'number' ? ofOrOutOf : ofWhole).test(rest)
}

/** `One in eight of them, some 23,000 people, left`, `Half of the patients, 642, took it`: what a part comes to. */
const isOfPart = ({ sentence: { block, start: from, end: to }, start, end }: SentenceReading): boolean =>
  partBefore.test(block.text.slice(from, start)) &&
  /^(?:\s\p{L}+){0,2}[,)–—]/u.test(block.text.slice(end, to))

const partBefore =
  /(?:^|[;:]\s)(?:(?:About|Around|Some|Nearly|Almost|More\sthan|Over|Roughly)\s)?(?:an?\s)?(?:half|third|quarter|fifth|tenth|two\sthirds|three\squarters|one\sin\s\p{L}+|\p{L}+\sin\sten|[\p{L}\p{N}.]+(?:%|\sper\s?cent))\s(?!of\sthem\b)(?:of\s)?[^,;:()]*(?:,|\s\(|\s[–—])\s?(?:(?:or|some|about|around|nearly|almost|roughly)\s){0,2}$/iu

const wholes = `(?:the|these|those|his|her|its|their|our|my|your|all|[${flatNumbers}])`
const ofWhole = new RegExp(`^\\s+of\\s+${wholes}`, 'i')
const ofOrOutOf = new RegExp(`^\\s+(?:out\\s+)?of\\s+${wholes}`, 'i')

/** `22 of the state's 61 counties`: the whole that another number is a part of. */
const isOfWhich = (before: string): boolean =>
  /\sof\s/i.test(before.slice(-60)) && partOf.test(flat(before.slice(-60)).toLowerCase())

const partOf = new RegExp(
  `(?:[${flatNumbers}%]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|most|many|some|` +
    `third|quarter|percent))\\s+of\\s+(?:(?:the|its|their|his|her|our|my|your|all|only|just)\\s+)?(?:(?:top|best|leading)\\s+)?(?:[${flatLetters}]+['’]s\\s+)?$`,
)
