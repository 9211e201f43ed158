import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { clauseOf, clausesOf, hasVerb, isSpeech, isVerb } from '../../ties/clauses.ts'
import { isPronoun } from './clauses.ts'
import { isHedge } from './hedge.ts'
import { isPreposition, mostWords, tailOf } from './tail.ts'
import { isAuxiliary } from './tense.ts'
import { isName, isTelling } from './words.ts'

/** A number with the words of its clause. */
export interface Counting {
  readonly mention: QuantityMention
  /** The words between the number and what it counts, and that noun last; none for a measure. */
  readonly phrase: readonly Word[]
  /** The rest of the clause, before the number and behind the phrase. */
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
  const own = words.slice(clause.from, clause.to).filter(word => !times.some(time => overlaps(time, word)))
  if (own.some(word => open.has(word.key) || word.key.endsWith("n't") || isPronoun(word))) return undefined
  const to = phrase.at(-1)?.end ?? end
  return {
    mention,
    phrase,
    before: own.filter(word => word.end <= start),
    after: own.filter(word => word.start >= to && !contains(mention, word)),
  }
}

const people = /^(?:people|children|.*(?:men|girls|boys|ers|ors|ists|ians|ees))$/
const possessives = wordSet('his her their its our my your him them us')

/** What is counted, in the words of the sentence: the noun, and what follows it, or who did it. */
export function wordsOfSubject(counting: Counting): string | undefined {
  const { mention, phrase, after } = counting
  const head = phrase.length > 0 ? phrase.map(word => word.text).join(' ') : measure(mention)
  const rest = restOf(counting)
  if (rest !== undefined) return `${head} ${rest}`
  const doer = tailOf(after).length === 0 ? doerOf(counting) : undefined
  return doer && `${head} that ${doer.name} ${doer.verb.text}`
}

const stative = /^(?:compris|contain|includ|total)/

/** Who did it, by a name, and what: `Brennevik has built 14 sheds`. */
function doerOf({ mention, phrase, before }: Counting): { name: string; verb: Word } | undefined {
  const { text } = mention.sentence.block
  const at = before.findLastIndex(word => !isHedge(word))
  const verb = before[at]
  if (!verb || phrase.length === 0 || !isVerb(verb) || isAuxiliary(verb) || isSpeech(verb.key))
    return undefined
  if (stative.test(verb.key)) return undefined
  const head = before.slice(0, at).findLastIndex(word => !isAuxiliary(word) && !/ly$/.test(word.key))
  if (head < 0 || !isName(before[head]!, mention.sentence)) return undefined
  const first = before.slice(0, head).findLastIndex(word => !isName(word, mention.sentence)) + 1
  return { name: text.slice(before[first]!.start, before[head]!.end), verb }
}

/** What follows the noun: `in three states`, `who have moved to Ireland`. */
function restOf({ mention, phrase, after }: Counting): string | undefined {
  const tail = tailOf(after)
  const [first] = tail
  if (!first || tail.length < 2) return undefined
  const { text } = mention.sentence.block
  if (!/^\s+$/.test(text.slice(phrase.at(-1)?.end ?? mention.end, first.start))) return undefined
  if (tail.some(({ key }) => possessives.has(key))) return undefined
  const isCut = tail.length === mostWords && after.length > mostWords
  if (isPreposition(first)) return isCut && tail.some(isAuxiliary) ? undefined : withRelative(tail, text)
  const isDone = phrase.length > 0 && first.key !== 'is' && first.key !== 'has' && isDoneSomewhere(tail)
  return isDone ? `${relative(phrase)} ${text.slice(first.start, tail.at(-1)!.end)}` : undefined
}

const isVerbForm = (word: Word): boolean => isAuxiliary(word) || (hasVerb([word]) && word.key.endsWith('ed'))

/** `have moved to Ireland`, `were taken away by boats`: one verb and a place or a doer, and nothing that it is done to. */
function isDoneSomewhere(words: readonly Word[]): boolean {
  const verb = words.findIndex(word => !isAuxiliary(word))
  if (verb < 0 || !isVerbForm(words[verb]!) || hasVerb(words.slice(verb + 1))) return false
  const next = particles.has(words[verb + 1]?.key ?? '') ? words[verb + 2] : words[verb + 1]
  return next !== undefined && (isPreposition(next) || next.key === 'to')
}

const particles = wordSet('up down out off away back over')

// What it was done to is cut off.
const participle = /\s\p{Ll}+ed$/u

/** `of voters in Brennevik who are old`: told of those who are counted. */
function withRelative(tail: readonly Word[], text: string): string | undefined {
  const verb = tail.findIndex(isAuxiliary)
  const [from, to] = [tail[0]!.start, tail.at(-1)!.end]
  if (verb < 0) return text.slice(from, to).replace(participle, '')
  if (verb < 2) return undefined
  const next = tail.findIndex((word, at) => at > 1 && isPreposition(word))
  const counted = tail.slice(1, next > 0 ? Math.min(next, verb) : verb)
  return `${text.slice(from, tail[verb - 1]!.end)} ${relative(counted)} ${text.slice(tail[verb]!.start, to)}`
}

const measure = ({ value }: QuantityMention): string => (value.dimension === 'money' ? 'amount' : 'share')

const relative = (phrase: readonly Word[]): string => (people.test(phrase.at(-1)!.key) ? 'who' : 'that')

/**
 * The words that tie the number to its fact: the heads of what follows the noun, names first, and with one alone a name
 * before it. What a verb or an adjective says is anybody's.
 */
export function aboutOf({ mention, phrase, before, after }: Counting): string | undefined {
  const tail = tailOf(after)
  const unit = phrase.at(-1)
  const isNamed = (word: Word): boolean => isName(word, mention.sentence)
  const isTold = (word: Word): boolean => (isTelling(word) || isNamed(word)) && word.key !== unit?.key
  const heads = tail.filter((_, at) => isHead(tail, at)).filter(isTold)
  const verb = tail.length === 0 ? before.filter(word => !isHedge(word)).slice(-1) : []
  const names = before.filter((word, at) => isNamed(word) && isHead(before, at) && isTold(word))
  const best = [
    ...heads.filter(isNamed),
    ...heads.filter(word => !isNamed(word)),
    ...names.toReversed(),
    ...verb,
  ]
  const chosen = best.filter((word, at) => best.findIndex(({ key }) => key === word.key) === at).slice(0, 2)
  if (heads.length + verb.length === 0 || chosen.length < 2) return undefined
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text.replace(/['’]s$/, ''))
    .join(' ')
}

/** The last word of a noun phrase, or a verb before what follows it. */
function isHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  return (
    !next ||
    next.start - word.end > 1 ||
    isPreposition(next) ||
    next.key === 'to' ||
    isFunctionWord(next.key) ||
    (isVerb(next) && !/^\p{Lu}/u.test(next.text))
  )
}
