import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord, isOrdinary } from '../../mentions/names/words.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { clauseOf, clausesOf, isSpeech, isVerb } from '../../ties/clauses.ts'
import { isPronoun, withSubject } from './clauses.ts'
import { isHedge } from './hedge.ts'
import { isNumber, isPreposition, tailOf } from './tail.ts'
import { isAuxiliary } from './tense.ts'

/** A number with the words of its clause. */
export interface Counting {
  readonly mention: QuantityMention
  /** The words between the number and what it counts, and that noun last; none for a measure. */
  readonly phrase: readonly Word[]
  /** The words of the clause; those before the number, and those behind the phrase. */
  readonly own: readonly Word[]
  readonly times: readonly TimeMention[]
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

// What leaves open whether it is so, or tells of another time or version.
const open = wordSet(
  'would could might may must should if unless whether not perhaps maybe early earlier initial initially original ' +
    'originally once formerly previous previously planned proposed draft',
)

/** Reads the clause of a number; undefined where it says what may be or was once, or asks. */
export function readCounting(
  mention: QuantityMention,
  phrase: readonly Word[],
  times: readonly TimeMention[],
): Counting | undefined {
  const { sentence, start, end } = mention
  const { words, block } = sentence
  const clauses = clausesOf(sentence, times)
  const first = words.findIndex(word => word.end > start)
  const clause = clauses[clauseOf(clauses, first)]
  if (!clause || /\?["”’)]*$/.test(block.text.slice(sentence.start, sentence.end))) return undefined
  const all = words.slice(clause.from, clause.to)
  const told = all.filter(word => !times.some(time => overlaps(time, word)))
  const own = withSubject(sentence, told, clauses)
  if (own.some(({ key }) => open.has(key) || key.endsWith("n't"))) return undefined
  const to = phrase.at(-1)?.end ?? end
  return {
    mention,
    phrase,
    own,
    times: times.filter(time => all.some(word => overlaps(time, word))),
    before: own.filter(word => word.end <= start),
    after: own.filter(word => word.start >= to && !contains(mention, word)),
  }
}

const people = /^(?:people|children|.*(?:men|girls|boys|ers|ors|ists|ians|ees))$/
const possessives = wordSet('his her their its our my your him them us')

/**
 * What is counted, in the words of the sentence: the noun and what follows it, or what leads to the number; undefined for
 * what neither explains, nor a name in the phrase. One year that its clause tells goes with it.
 */
export function subjectOf(counting: Counting, about: string): string | undefined {
  const own = counting.phrase.length > 0 ? subjectOfNoun(counting, about) : subjectOfMeasure(counting)
  const years = new Set(counting.times.flatMap(({ value: { text } }) => (/^\d{4}$/.test(text) ? text : [])))
  return own !== undefined && years.size === 1 ? `${own} in ${[...years].join()}` : own
}

function subjectOfMeasure(counting: Counting): string | undefined {
  const head = measures.get(counting.mention.value.dimension) ?? 'amount'
  const rest = restOf(counting)
  if (rest !== undefined && /^(?:of|in)\s/.test(rest)) return `${head} ${rest}`
  const lead = leadOf(counting)
  if (lead && /^costs?$/.test(lead.at(-1)!.key)) {
    // `Repairs are expected to cost`
    const to = lead.findIndex(isAuxiliary)
    return `cost of ${leadText(counting, lead.slice(0, to < 0 ? -1 : to))}`
  }
  if (lead) return leadText(counting, lead)
  return rest?.startsWith('that ') ? `${head} ${rest}` : undefined
}

function subjectOfNoun(counting: Counting, about: string): string | undefined {
  const head = textOf(counting, counting.phrase)
  const rest = restOf(counting)
  if (rest !== undefined) return `${head} ${rest}`
  return ledBy(counting, head) ?? toldBy(counting, head, about)
}

/** `stops of the ferry line`, `sheds that Brennevik has built`, `occasions on which the door was opened`. */
function ledBy(counting: Counting, head: string): string | undefined {
  const lead = leadOf(counting)
  const last = lead?.at(-1)
  if (!lead || !last) return undefined
  if (having.test(last.key)) return `${head} of ${leadText(counting, lead.slice(0, -1))}`
  const link = counting.before.at(-1)!
  const told = leadText(counting, lead)
  if (isPreposition(link)) return lead.some(isVerb) ? `${head} ${link.key} which ${told}` : undefined
  return isVerb(last) && !isAuxiliary(last) ? `${head} that ${told}` : undefined
}

/** `troops deployed`, `people arrested`; else the noun and what it is told of, by a name. */
function toldBy({ mention, before }: Counting, head: string, about: string): string | undefined {
  const { words } = mention.sentence
  const leading = before.findLast(word => !isHedge(word))
  const done = words.find(
    (word, at) =>
      /^\p{Ll}+ed$/u.test(word.text) &&
      about.includes(word.text) &&
      (word === leading || /^(?:was|were|been|are|is)$/.test(words[at - 1]?.key ?? '')),
  )
  if (done) return `${head} ${done.text}`
  return /\p{Lu}/u.test(about) ? `${head} (${about})` : undefined
}

/** What leads to a number, as it stands within a sentence. */
function leadText(counting: Counting, words: readonly Word[]): string {
  const text = textOf(counting, words)
  const [{ key, start }] = words as [Word]
  const isOpening = start === counting.mention.sentence.start && isOrdinary(key)
  return isOpening || /^(?:The|An?|Its|Their|This)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text
}

const measures = new Map([
  ['percent', 'share'],
  ['duration', 'length'],
])

const textOf = ({ mention }: Counting, words: readonly Word[]): string =>
  mention.sentence.block.text.slice(words[0]!.start, words.at(-1)!.end)

/** What follows the noun: `in three states`, `who have moved to Ireland`; of a measure, what it is of. */
function restOf(counting: Counting): string | undefined {
  const { mention, phrase, after } = counting
  const tail = tailOf(after)
  const [first] = tail
  if (!first || tail.length < 2 || tail.some(({ key }) => possessives.has(key))) return undefined
  const gap = mention.sentence.block.text.slice(phrase.at(-1)?.end ?? mention.end, first.start)
  if (!/^\s+$/.test(gap)) return undefined
  const verb = isVerb(first) ? 0 : tail.findIndex(isAuxiliary)
  // Who became what is told behind the cut.
  const isCut = isCutShort(tail, after)
  if (isCut && (verb >= 0 || mention.value.dimension === 'percent'))
    return verb > 1 ? textOf(counting, tail.slice(0, verb)) : undefined
  return verb < 0 ? textOf(counting, tail) : withRelative(counting, tail, verb)
}

/** `of voters in Brennevik who are old`: told of those who are counted, from the verb on. */
function withRelative(counting: Counting, tail: readonly Word[], verb: number): string {
  const counted = counting.phrase.at(-1) ?? tail[1]!
  const before = verb > 0 ? `${textOf(counting, tail.slice(0, verb))} ` : ''
  return `${before}${people.test(counted.key) ? 'who' : 'that'} ${textOf(counting, tail.slice(verb))}`
}

const determiners = wordSet('the a an his her its their this these')

/** Whether a tail ends in the midst of what is told. */
function isCutShort(tail: readonly Word[], after: readonly Word[]): boolean {
  const next = after[tail.length]
  if (!next || next.start - tail.at(-1)!.end > 1) return false
  return determiners.has(next.key) || !(isPreposition(next) || isFunctionWord(next.key))
}

const having = /^(?:has|have|had|contains?|contained|comprises?|comprised)$/
const mostLeading = 10

/** The words that lead to the number, from the subject on: `Brennevik has built`, `the ferry line cost`. */
function leadOf({ before }: Counting): readonly Word[] | undefined {
  const last = before.findLastIndex(
    word =>
      isVerb(word) ||
      !(isHedge(word) || isPreposition(word) || isFunctionWord(word.key) || word.key === 'to'),
  )
  const first = before.findIndex(word => !isPreposition(word) && !leading.has(word.key))
  const lead = before.slice(Math.max(0, first, last + 1 - mostLeading), last + 1)
  const isTold = lead.length > 1 && !isVerb(lead[0]!) && !isNumber(lead[0]!) && !possessives.has(lead[0]!.key)
  return isTold && !lead.some(isPronoun) && !isSpeech(lead.at(-1)!.key) ? lead : undefined
}

const leading = wordSet(
  'and but so then also since when where after before while because as although though until',
)
