import type { Document } from '../../document/document.ts'
import type { CountFact } from '../../facts/fact.ts'
import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { bySentence } from '../../mentions/sentences.ts'
import type { Word } from '../../text/word.ts'
import { hasVerb } from '../../ties/clauses.ts'
import type { Quantity } from '../../value/value.ts'
import { byPlace, drafted, isProse } from './base.ts'
import { changesIn } from './changes.ts'
import type { Drafted } from './drafted.ts'
import { aboutOf, type Counting, readCounting, wordsOfSubject } from './subject.ts'
import { type Counted, countedBy } from './unit.ts'
import { writtenValue } from './value.ts'
import { describeWhole } from './whole.ts'
import { isTelling } from './words.ts'

/** What was recognised in one document. */
export interface Numbers {
  readonly quantities: readonly QuantityMention[]
  readonly times: readonly TimeMention[]
}

/** Drafts how many there were, and what of: numbers of plain things, money and shares whose clause says enough. */
export function draftCounts(document: Document, { quantities, times }: Numbers): Drafted<CountFact>[] {
  const usable = quantities.filter(
    ({ sentence, isNth }) => isProse(sentence) && !sentence.block.quoted && !isNth,
  )
  const changes = changesIn(usable)
  const [quantitiesOf, timesOf] = [bySentence(usable), bySentence(times)]
  const changed = new Set(changes.flatMap(({ was, value }) => [was, value]))
  const single = usable.filter(
    mention =>
      !changed.has(mention) &&
      isWorthKeeping(mention) &&
      !isOneOfSeveral(mention, quantitiesOf.get(mention.sentence) ?? []),
  )
  const draft = (mention: QuantityMention, was?: QuantityMention) =>
    draftOf(document, mention, { was, times: timesOf.get(mention.sentence) ?? [] })
  return [
    ...changes.flatMap(({ was, value }) => draft(value, was)),
    ...single.flatMap(mention => draft(mention)),
  ].sort(byPlace)
}

const leastCount = 3
const roughly = /\b(?:several|dozens|tens|hundreds|thousands|millions|billions|trillions)\b/i

/** One or two of something are seldom all of it, and `several` says nothing. A length is one of what follows it. */
function isWorthKeeping({ value, partial, start, sentence }: QuantityMention): boolean {
  if (partial || roughly.test(value.text) || isLabel(sentence.block.text, start)) return false
  if (value.dimension === 'number') return value.amount >= leastCount && !/^(?:19|20)\d\d$/.test(value.text)
  return (
    value.dimension === 'money' ||
    value.dimension === 'percent' ||
    (value.dimension === 'duration' && value.amount > 1 && isCompound(value, sentence.block.text, start))
  )
}

/** `Year 11 students`: which one, not how many. */
const isLabel = (block: string, start: number): boolean =>
  /(?<!^|[.!?:;]\s)\p{Lu}\p{Ll}+\s$/u.test(block.slice(Math.max(0, start - 30), start))

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

/** `the five-hour talks`, without a hedge: how long something was, and not how long it has been. */
const isCompound = ({ text, vague, unit }: Quantity, block: string, start: number): boolean =>
  /^[\w.,]+-\p{Ll}+$/u.test(text) && !vague && unit !== '' && isDefinite(block, start)

/** `the five-hour talks`, `Lovelace's initial 28-point plan`: the only one there is. */
const isDefinite = (block: string, start: number): boolean =>
  /(?:\b(?:the|this|its|their|his|her)|['’]s)\s(?:\p{Ll}+\s)?$/iu.test(
    block.slice(Math.max(0, start - 40), start),
  )

interface Setting {
  readonly was: QuantityMention | undefined
  /** Of the sentence. */
  readonly times: readonly TimeMention[]
}

function draftOf(document: Document, mention: QuantityMention, setting: Setting): Drafted<CountFact>[] {
  const { was } = setting
  const value = writtenValue(mention)
  const before = was && writtenValue(was)
  const counted = [was, mention].map(one => one && countedBy(one))
  const unit = unitsOf(mention, counted)
  if (!value || (was && !before) || !unit) return []
  const described =
    was && counted[0]?.isHyphenated
      ? describe(was, counted[0], setting)
      : describe(mention, counted[1], setting)
  if (!described) return []
  const { sentence, start, end } = mention
  const own = { kind: 'count', ...described, value, unit, ...(before ? { was: before } : {}) } as const
  return [drafted<CountFact>(document, { sentence, start, end }, own)]
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
  { was, times }: Setting,
): Described | undefined {
  const { sentence, start, value, nouns } = mention
  if (value.dimension === 'duration')
    return counted?.isHyphenated ? undefined : describeCompound(nouns, 'length of')
  if (counted?.isHyphenated) {
    const isOne = was !== undefined || isDefinite(sentence.block.text, start)
    return isOne && !manners.test(counted.unit)
      ? describeCompound(nouns.slice(1), `${counted.unit}s in`)
      : undefined
  }
  const phrase = value.dimension === 'number' ? nouns.slice(0, (counted?.at ?? -1) + 1) : []
  const counting = readCounting(mention, phrase, times)
  return counting && (describeWhole(counting) ?? describePart(counting))
}

function describePart(counting: Counting): Described | undefined {
  const subject = wordsOfSubject(counting)
  const about = aboutOf(counting)
  return subject === undefined || about === undefined ? undefined : { subject, about: [about] }
}

// What a number is hyphenated to without counting parts: `three-way talks`, `the 10-placed side`, `a two-storey house`.
const manners = /^(?:way|time|fold|stor(?:e?y)|star|part|person|odd|plus|.+ed|.+ing)$/
// `the ten-year anniversary`: how long ago it was.
const occasions = /^(?:anniversar(?:y|ies)|birthdays?|marks?|jubilees?)$/

/** `28-point plan`: points in the plan. `five-hour talks`: length of the talks. */
function describeCompound(after: readonly Word[], what: string): Described | undefined {
  const stop = after.findIndex(word => hasVerb([word]))
  const whole = stop < 0 ? after : after.slice(0, stop)
  const head = whole.at(-1)
  if (!head || whole.length > 3 || !isTelling(head) || /[^s]s$/.test(head.key) || occasions.test(head.key))
    return undefined
  return { subject: `${what} the ${whole.map(({ text }) => text).join(' ')}`, about: [head.text] }
}
