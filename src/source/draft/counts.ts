import type { Document } from '../../document/document.ts'
import type { CountFact } from '../../facts/fact.ts'
import type { Mentions, QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { isLand, isOrdinary } from '../../mentions/names/words.ts'
import { bySentence } from '../../mentions/sentences.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type Word, words } from '../../text/word.ts'
import { hasVerb } from '../../ties/clauses.ts'
import type { Quantity } from '../../value/value.ts'
import { drafted, toldBy } from './base.ts'
import { changesIn } from './changes.ts'
import { type Counting, readCounting } from './counting.ts'
import type { Wordings } from './drafted.ts'
import { phrasesOf } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { type Counted, countedBy } from './unit.ts'
import { writtenValue } from './value.ts'
import { isTelling } from './words.ts'

/** Drafts how many there were, and what of: numbers of plain things, money and shares whose clause says enough. */
export function draftCounts(document: Document, mentions: Mentions): Wordings[] {
  const { quantities, times } = mentions
  const isTold = toldBy(mentions)
  const usable = quantities.filter(mention => !mention.isNth && isTold(mention))
  const changes = changesIn(usable)
  const [quantitiesOf, timesOf] = [bySentence(usable), bySentence(times)]
  const changed = new Set(changes.flatMap(({ was, value }) => [was, value]))
  const single = usable.filter(
    mention =>
      !changed.has(mention) &&
      isWorthKeeping(mention) &&
      !isOneOfSeveral(mention, quantitiesOf.get(mention.sentence) ?? []),
  )
  const draft = (mention: QuantityMention, was?: QuantityMention) => {
    const { sentence } = mention
    const others = (quantitiesOf.get(sentence) ?? []).filter(other => other !== mention && other !== was)
    return draftOf(document, mention, { was, others, times: timesOf.get(sentence) ?? [] })
  }
  return [...changes.map(({ was, value }) => draft(value, was)), ...single.map(mention => draft(mention))]
}

const leastCount = 2
const roughly = /\b(?:several|dozens|tens|hundreds|thousands|millions|billions|trillions)\b/i

/** One or two of something are seldom all of it, and `several` says nothing; `35 years ago` is a date. What stands in brackets says a measure once more. */
function isWorthKeeping({ value, partial, start, end, sentence }: QuantityMention): boolean {
  const { text } = sentence.block
  if (partial || roughly.test(value.text) || isLabel(text, start)) return false
  if (/\b(?:from\s[\p{N},.]+\sto|top|first|last|next)\s$/u.test(text.slice(Math.max(0, start - 20), start)))
    return false
  if (value.dimension === 'number') return value.amount >= leastCount && !/^(?:19|20)\d\d$/.test(value.text)
  if (text[start - 1] === '(') return false
  if (value.dimension !== 'duration') return !isHyphenated(value)
  const before = text.slice(Math.max(0, start - 20), start)
  if (isHyphenated(value) && value.vague) return false
  return value.amount > 1 && !offset.test(text.slice(end, end + 12)) && !within.test(before)
}

const within = /\b(?:in|within|over|after|under|every|last|past|next|first)\s(?:\p{Ll}+\s)?$/u
const offset = /^[\s-](?:ago|later|earlier|before|after|old|on|anniversary|mark)\b/

/** `Year 11 students`, `NGC 1365`: which one, not how many. */
const isLabel = (block: string, start: number): boolean =>
  /(?<!^|[.!?:;]\s)\p{Lu}[\p{L}\p{N}]+\s$/u.test(block.slice(Math.max(0, start - 30), start))

/** `21 counts of theft and six counts of fraud`: another article may add them up. */
function isOneOfSeveral(
  { sentence, start, nouns }: QuantityMention,
  all: readonly QuantityMention[],
): boolean {
  const keys = new Set(nouns.map(({ key }) => key))
  return all.some(
    other =>
      other.sentence === sentence && other.start !== start && other.nouns.some(({ key }) => keys.has(key)),
  )
}

/** `the five-hour talks`, `Lovelace's initial 28-point plan`: the only one there is. */
const isDefinite = (block: string, start: number): boolean =>
  /(?:\b(?:the|this|its|their|his|her)|['’]s)\s(?:\p{Ll}+\s)?$/iu.test(
    block.slice(Math.max(0, start - 40), start),
  )

/** `was a seven-year veteran`: somebody, of whom it tells how long. */
const isPerson = (block: string, start: number): boolean =>
  /\b(?:is|was|were|as)\sa\s$/.test(block.slice(Math.max(0, start - 10), start))

interface Setting {
  /** The other number of a change. */
  readonly was: QuantityMention | undefined
  /** Of the sentence, as are the times. */
  readonly others: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
}

function draftOf(document: Document, mention: QuantityMention, setting: Setting): Wordings {
  const { was } = setting
  const value = writtenValue(mention)
  const before = was && writtenValue(was)
  const counted = [was, mention].map(one => one && countedBy(one))
  const unit = unitsOf(mention, counted)
  if (!value || (was && !before) || !unit) return []
  // What is counted, or measured, is told with the first number then.
  const isFirst = was && (counted[0]?.isHyphenated || (unit.length === 0 && was.start < mention.start))
  const described = isFirst
    ? describe(was, counted[0], { ...setting, was: mention })
    : describe(mention, counted[1], setting)
  return described.map(one => {
    const own = { kind: 'count', ...one, value, unit, ...(before ? { was: before } : {}) } as const
    return drafted<CountFact>(document, mention, own)
  })
}

/** The nouns of both numbers of a change; undefined where there is none. A measure has it in its value. */
function unitsOf(
  { value }: QuantityMention,
  counted: readonly (Counted | undefined)[],
): readonly string[] | undefined {
  if (value.dimension !== 'number') return []
  const units = [...new Set(counted.flatMap(one => one?.unit ?? []))]
  return units.length > 0 ? units : undefined
}

type Described = Pick<CountFact, 'subject' | 'about'>

function describe(
  mention: QuantityMention,
  counted: Counted | undefined,
  { was, others, times }: Setting,
): Described[] {
  const { sentence, start, value, nouns } = mention
  const isOne = was !== undefined || isDefinite(sentence.block.text, start)
  if (counted?.isHyphenated) {
    const isPart = value.dimension === 'number' && isOne && !manners.test(counted.unit)
    return isPart ? describeCompound(nouns.slice(1), `${counted.unit}s in`) : []
  }
  const phrase = value.dimension === 'number' ? nouns.slice(0, (counted?.at ?? -1) + 1) : []
  const counting = readCounting(mention, phrase, { was, times })
  if (!counting) return []
  const taken = [mention, ...(was ? [was] : []), ...times, ...others.map(countedSpan)]
  const own = new Set(phrase.map(({ key }) => key))
  const isIdle = (word: Word): boolean => own.has(word.key) || taken.some(span => overlaps(word, span))
  const abouts = phrasesOf({ sentence, near: start, own: counting.own, fewest: 2, costs, isIdle })
  const [compound] =
    isCompound(value) && !isPerson(sentence.block.text, start) ? describeCompound(nouns, 'length of') : []
  const subject = compound?.subject ?? subjectOf(counting)
  if (subject === undefined) return []
  return [
    ...(compound && isOne ? [compound] : []),
    ...abouts.filter(about => isOfOne(about, counting)).map(about => ({ subject, about: [about] })),
  ]
}

/**
 * Whether a phrase is surely of one thing. A measure has no noun of its own: what two words say is said of much else,
 * unless one is a name and no ordinary word, or nothing else is told; of a house (`Hospital employs`) so is what it counts.
 */
function isOfOne(about: string, { phrase, after }: Counting): boolean {
  const own = words(about)
  const capitals = own.filter(({ text }) => /^\p{Lu}/u.test(text))
  const isNamed = capitals.some(({ key }) => isLand(key) || !isOrdinary(key))
  if (own.length > 2 || isNamed) return true
  return capitals.length === 0 && (phrase.length > 0 || after.length === 0)
}

/** A number with the noun that it counts. */
function countedSpan(mention: QuantityMention): Span {
  const at = countedBy(mention)?.at
  return { start: mention.start, end: at === undefined ? mention.end : mention.nouns[at]!.end }
}

const costs = { noun: 3, verb: 5 }

/** `the five-hour talks`, without a hedge: how long something was. */
const isCompound = (value: Quantity): boolean => value.dimension === 'duration' && isHyphenated(value)

const isHyphenated = ({ text }: Quantity): boolean => /^[\w.,]+-\p{Ll}+$/u.test(text)

// What a number is hyphenated to without counting parts: `three-way talks`, `the 10-placed side`, `a two-storey house`.
const manners = /^(?:way|time|fold|stor(?:e?y)|star|part|person|strong|odd|plus|.+ed|.+ing)$/
// `the ten-year anniversary`: how long ago it was.
const occasions = /^(?:anniversar(?:y|ies)|birthdays?|marks?|jubilees?)$/

/** `28-point plan`: points in the plan. `five-hour talks`: length of the talks. */
function describeCompound(after: readonly Word[], what: string): Described[] {
  const stop = after.findIndex(word => hasVerb([word]))
  const whole = stop < 0 ? after : after.slice(0, stop)
  const head = whole.at(-1)
  if (!head || whole.length > 3 || !isTelling(head) || /[^s]s$/.test(head.key) || occasions.test(head.key))
    return []
  return [{ subject: `${what} the ${whole.map(({ text }) => text).join(' ')}`, about: [head.text] }]
}
