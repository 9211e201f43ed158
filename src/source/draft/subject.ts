import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord, isLand } from '../../mentions/names/words.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { clauseOf, clausesOf, hasVerb } from '../../ties/clauses.ts'
import { isPronoun } from './clauses.ts'
import { isAuxiliary } from './tense.ts'
import { type Frequency, isProper, isTelling } from './words.ts'

/** A number in its clause: `to` is where what it counts ends, as an index of the sentence's words. */
export interface Counting {
  readonly mention: QuantityMention
  /** The words between the number and what it counts, and that noun last; none for a measure. */
  readonly phrase: readonly Word[]
  /** The rest of the clause, before the number and behind the phrase. */
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

const open = new Set('would could might may must should if unless whether not perhaps maybe'.split(' '))

/** Reads the clause of a number; undefined where it says what may be, or asks. */
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

const prepositions = new Set('of in on at for from by with across within under against among'.split(' '))
const people = /^(?:people|men|women|children|.*(?:ers|ors|ists|ians|ants|ents|ees))$/
const possessives = new Set('his her their its our my your him them us'.split(' '))
const mostTail = 7

/** What is counted, in the words of the sentence: the noun, and what follows it or what was done to it. */
export function wordsOfSubject(counting: Counting): string | undefined {
  const { mention, phrase } = counting
  const head = phrase.length > 0 ? phrase.map(word => word.text).join(' ') : measure(mention)
  const rest = restOf(counting)
  if (rest !== undefined) return `${head} ${rest}`
  const done = phrase.length > 0 ? doneTo(counting) : undefined
  return done && `${head} ${done.text}`
}

const hedges = new Set('estimated expected reported projected'.split(' '))

/** The verb that a number follows with no more than a hedge between: `completed more than 140 projects`. */
function doneTo({ mention, before }: Counting): Word | undefined {
  const at = before.findLastIndex(({ key }) => /[^e]ed$/.test(key) && key.length > 4 && !hedges.has(key))
  const { text } = mention.sentence.block
  const verb = before[at]
  return verb &&
    /^\s(?:(?:more|fewer|less)\sthan\s|about\s|nearly\s|over\s|some\s|the\s|all\s)?$/.test(
      text.slice(verb.end, mention.start),
    )
    ? verb
    : undefined
}

/** What follows the noun: `in three states`, `who have moved to Ireland`. */
function restOf({ mention, phrase, after }: Counting): string | undefined {
  const tail = tailOf(after)
  const [first] = tail
  if (!first || tail.length < 2) return undefined
  const { text } = mention.sentence.block
  if (!/^\s+$/.test(text.slice(phrase.at(-1)?.end ?? mention.end, first.start))) return undefined
  if (tail.some(({ key }) => possessives.has(key))) return undefined
  if (prepositions.has(first.key)) return withRelative(tail, text)
  const isVerb = isVerbForm(first) && first.key !== 'is' && first.key !== 'has'
  const rest = text.slice(first.start, tail.at(-1)!.end)
  return isVerb && phrase.length > 0 ? `${relative(phrase)} ${rest}` : undefined
}

const isVerbForm = (word: Word): boolean => isAuxiliary(word) || (hasVerb([word]) && word.key.endsWith('ed'))

// What it was done to is cut off.
const participle = /\s\p{L}+ed$/u

/** `of voters in Brennevik who are old`: told of those who are counted. */
function withRelative(tail: readonly Word[], text: string): string {
  const verb = tail.findIndex((word, at) => at > 1 && isAuxiliary(word))
  const [from, to] = [tail[0]!.start, tail.at(-1)!.end]
  if (verb < 0) return text.slice(from, to).replace(participle, '')
  const next = tail.findIndex(({ key }, at) => at > 1 && prepositions.has(key))
  const counted = tail.slice(1, next > 0 ? Math.min(next, verb) : verb)
  return `${text.slice(from, tail[verb - 1]!.end)} ${relative(counted)} ${text.slice(tail[verb]!.start, to)}`
}

/** `San` of `San Diego`: a name ties by its last word. */
const isFirstOfName = ({ text, end }: Word, others: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(text) && others.some(other => /^\p{Lu}/u.test(other.text) && other.start === end + 1)

const measure = ({ value }: QuantityMention): string => (value.dimension === 'money' ? 'amount' : 'share')

const relative = (phrase: readonly Word[]): string => {
  const noun = phrase.at(-1)!
  return people.test(noun.key) || /^\p{Lu}/u.test(noun.text) ? 'who' : 'that'
}

/** The next words up to another clause part, without small words at the end. */
function tailOf(after: readonly Word[]): readonly Word[] {
  const cut = after.findIndex((_, at) => at > 0 && isEnd(after, at))
  const room = cut < 0 ? after.length : cut
  let to = Math.min(room, mostTail)
  // Not in the middle of a name.
  while (to < room && /^\p{Lu}/u.test(after[to]!.text) && after[to]!.start === after[to - 1]!.end + 1) to++
  const tail = after.slice(0, to)
  const last = tail.findLastIndex(({ key }) => !isFunctionWord(key) && !prepositions.has(key))
  return tail.slice(0, last + 1)
}

/** What opens another part of the clause: a conjunction, a number, an infinitive, a participle. */
function isEnd(words: readonly Word[], at: number): boolean {
  const { key, text } = words[at]!
  if (isPlural(words[at - 1]!) && !isPlural(words[at]!) && !goesOn(words[at]!)) return true
  if (key === 'to') return !/^(?:\p{Lu}|the$|an?$)/u.test(words[at + 1]?.text ?? '')
  return ends.has(key) || /\p{N}/u.test(text) || /.{3}ing$/.test(key)
}

const isPlural = ({ key }: Word): boolean => /[^s'’]s$/.test(key)

/** What may stand right behind a plural noun in the same phrase, or tell what was done: anything else is a verb of now. */
const goesOn = (word: Word): boolean =>
  prepositions.has(word.key) || isFunctionWord(word.key) || isVerbForm(word) || /^\p{Lu}/u.test(word.text)

const ends = new Set('and or but so that which who while as than then including such also'.split(' '))

/** The words that tie the number to its fact: two that tell most, those nearest to the number and rare in the article first. */
export function aboutOf(
  { mention, phrase, before, after }: Counting,
  frequency: Frequency,
): string | undefined {
  const unit = phrase.at(-1)
  const near = [...phrase.filter(word => word !== unit), ...tailOf(after)]
  const said = [...near, ...before]
  const candidates = said
    .filter(word => isTelling(word) || isProper(word, mention.sentence))
    .filter(word => !isFirstOfName(word, said))
  const distinct = candidates.filter(
    (word, at) => word.key !== unit?.key && candidates.findIndex(({ key }) => key === word.key) === at,
  )
  // An adjective before the noun and a verb behind it are anybody's: a name, or what follows, says whose number it is.
  const tail = tailOf(after)
  const isTied = (word: Word): boolean =>
    isProper(word, mention.sentence) || isLand(word.key) || tail.indexOf(word) > 0
  const scored = distinct.map(word => {
    const place = near.includes(word) ? 1 : 0.6
    const proper = isProper(word, mention.sentence) ? 1.5 : 1
    return { word, score: (place * proper) / (1 + Math.log(frequency(word.key) || 1)) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score || a.word.start - b.word.start).slice(0, 2)
  if (best.length < 2 || !best.some(({ word }) => isTied(word))) return undefined
  return best
    .map(({ word }) => word)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text.replace(/['’]s$/, ''))
    .join(' ')
}
