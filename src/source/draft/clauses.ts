import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Clause, clauseOf, clausesOf, hasVerb, isVerb } from '../../ties/clauses.ts'
import { isNumber, isPreposition } from './tail.ts'
import { isAuxiliary, type MainVerb, mainVerbOf, mayBeVerb } from './tense.ts'

/** What happened when: the words of its clause, without any time, from the subject on, and the verb among them. */
export interface Told {
  readonly words: readonly Word[]
  readonly verb: Word
  readonly tense: MainVerb['tense']
}

const leads = wordSet(
  'since that when where after before while because as and but so then also however although though until',
)
const pronouns = wordSet(
  'he she it they we i you this that these those who which what there both some many others',
)

/** What happened in the clause of a time, or in the one that it only opens or ends: `On Monday, the bridge reopened`. */
export function toldAt(time: TimeMention, times: readonly TimeMention[]): Told | undefined {
  const { sentence } = time
  const clauses = clausesOf(sentence, times)
  const at = clauseOf(
    clauses,
    sentence.words.findIndex(word => word.end > time.start),
  )
  const [before, own, next] = [clauses[at - 1], clauses[at], clauses[at + 1]]
  if (!own) return undefined
  const words = wordsOf(sentence, own, times)
  const isOpening = words.every(word => isPreposition(word) || isFunctionWord(word.key)) && next?.isAfterComma
  if (isOpening) return toldIn(time, wordsOf(sentence, next, times), clauses)
  const isAside = own.isAfterComma && before && isPlace(words)
  return toldIn(time, isAside ? wordsOf(sentence, before, times) : words, clauses)
}

/** `in the west of Ostrelund`: what goes on behind it has the verb in front of it. */
const isPlace = (words: readonly Word[]): boolean =>
  words.length <= longestSubject && /^(?:in|at|near|on)$/.test(words[0]?.key ?? '') && !hasVerb(words)

const wordsOf = ({ words }: Sentence, { from, to }: Clause, times: readonly TimeMention[]): Word[] =>
  words.slice(from, to).filter(word => !times.some(time => overlaps(time, word)))

/** What the words of one clause tell; undefined where the subject is a pronoun, or no verb says that it happened. */
function toldIn(
  { sentence, start }: TimeMention,
  clause: readonly Word[],
  clauses: readonly Clause[],
): Told | undefined {
  // `Roe bought the house in 1858 and it fell in 1884`
  const other = clause.findIndex(({ key }, at) => at > 0 && key === 'and' && isSubjectPronoun(clause[at + 1]))
  const all =
    other < 0 ? clause : clause[other]!.start < start ? clause.slice(other + 1) : clause.slice(0, other)
  // `Roe said the house was built in 1858`
  const said = all.findLastIndex(
    ({ key }, at) => /^(?:said|says|added)$/.test(key) && hasVerb(all.slice(at + 1)),
  )
  const first = all.findIndex(({ key }, at) => at > said && !leads.has(key))
  if (first < 0) return undefined
  // `After rain on Monday the bridge closed`
  const behind = all.slice(0, first).some(({ key }) => key === 'after' || key === 'before')
    ? all.filter(word => word.start > start)
    : []
  const words = withSubject(sentence, hasVerb(behind) ? behind : all.slice(first), clauses)
  const from = words.findIndex(word => word.start > start)
  const main = mainVerbOf(words, from < 0 ? words.length : from)
  if (!main) return undefined
  const { at, subjectTo, tense } = main
  const before = words.slice(0, tense === 'future' ? subjectTo + 1 : subjectTo)
  // `It had carried trams and closed`
  const subject = at === subjectTo || tense === 'future' ? before : before.filter(word => !isAuxiliary(word))
  const next = words.findIndex(
    ({ key }, index) => index >= Math.max(at + 1, from) && /^(?:and|but)$/.test(key),
  )
  const rest = words.slice(tense === 'future' ? subjectTo + 1 : at, next < 0 ? words.length : next)
  // `learned a sum was paid`, `alleged on Monday that`: what happened is in another clause.
  const isOfOther = rest.some(({ key }, index) => index > 1 && /^(?:was|were|had)$/.test(key))
  if (isOfOther || leadsToThat(sentence, all, clauses) || subject.some(isPronoun)) return undefined
  return { words: [...subject, ...rest], verb: words[at]!, tense }
}

const isSubjectPronoun = (word: Word | undefined): boolean => /^(?:he|she|it|they|we)$/.test(word?.key ?? '')

function leadsToThat({ words }: Sentence, clause: readonly Word[], clauses: readonly Clause[]): boolean {
  const next = clauses[clauseOf(clauses, words.indexOf(clause.at(-1)!)) + 1]
  return next !== undefined && !next.isAfterComma && words[next.from]?.key === 'that'
}

/**
 * The words of a clause with its subject: `Brennevik, which held the fair`, `the bridge, built by Roe` and `the bridge, a
 * landmark, was opened` have it in front of the clause, or of an aside.
 */
export function withSubject(
  { words: all }: Sentence,
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Word[] {
  const from = all.indexOf(words[0]!)
  const verb = words.findIndex(isVerb)
  const isBare = verb >= 0 && words.slice(0, verb).every(word => isAuxiliary(word) || adverbs.test(word.key))
  if (from < 1 || !(isRelative(words) || isBare)) return words
  const at = clauseOf(clauses, from)
  const before = clauses.slice(Math.max(0, at - farthest), at).map(({ from, to }) => all.slice(from, to))
  const other = all[from - 1]!.key === 'and' ? before.pop() : undefined
  const own = subjectIn(other ?? [])
  const subject = own.length > 0 ? own : subjectBefore(before, isRelative(words))
  if (subject.length === 0 || subject.some(word => isNumber(word) || isVerb(word))) return words
  return [...subject, ...(isRelative(words) ? words.slice(1) : words)]
}

/** A subject is so many clauses in front at most. */
const farthest = 8

/** What the clauses before one say that it is about; `Roe, who` is told of what is right before it. */
function subjectBefore(before: readonly (readonly Word[])[], isNext: boolean): readonly Word[] {
  const owners = isNext ? before : before.slice(0, before.findLastIndex(clause => !isDetail(clause)) + 1)
  const [third, second, last] = [owners.at(-3), owners.at(-2), owners.at(-1)]
  const isOver = !isNext && last !== undefined && isRelative(last)
  const isClear = isNext || owners.length < before.length
  // An aside may stand between, or two: `Roe, a smith, who`.
  const inFront = isClear ? [last] : isOver ? [third, second] : [second, last]
  const found = inFront.map(clause => nounsIn(clause ?? [])).find(nouns => nouns.length > 0)
  if (found || isOver || !last) return found ?? []
  // It may be cut: `whose only other school`, `the songs of the North`.
  const nouns = nounsBefore(last, last.length)
  const lead = last.slice(0, -nouns.length).findLast(({ key }) => key !== 'the')
  return lead?.key !== 'of' && nouns.some(({ text }) => /^\p{Lu}/u.test(text)) ? nouns : []
}

/** What a clause is about: `The quay closed in May and was sold` has one subject. */
function subjectIn(clause: readonly Word[]): readonly Word[] {
  const own = clause.slice(clause.findIndex(({ key }) => !leads.has(key)))
  const isDoing = (word: Word, next: Word | undefined): boolean =>
    isVerb(word) || (mayBeVerb(word) && next !== undefined && isNumber(next))
  const verb = own.findIndex((word, at) => isDoing(word, own[at + 1]))
  return own.slice(0, Math.max(0, verb))
}

const isRelative = ([first]: readonly Word[]): boolean => /^(?:who|which)$/.test(first?.key ?? '')

/** `, 62,`, `, of Brennevik,`: it says which, between a subject and its verb. */
const isDetail = (clause: readonly Word[]): boolean =>
  clause.length <= longestSubject && !hasVerb(clause) && (isPreposition(clause[0]!) || clause.every(isNumber))

const adverbs = /^(?:also|later|then|first|last|finally|now|once|.+ly)$/
const longestSubject = 6

/** The words of a clause that is a noun phrase and nothing else, without what leads to it. */
function nounsIn(clause: readonly Word[]): readonly Word[] {
  const nouns = clause.slice(clause.findIndex(({ key }) => !leads.has(key)))
  const isPhrase = /^(?:the|an?|this|(?!Its|His|Her|Their)\p{Lu}.*)$/u.test(nouns[0]?.text ?? '')
  return isPhrase && clause.length <= longestSubject && !hasVerb(clause) ? nouns : []
}

/** The noun phrase right before a word, without its article. */
export function nounsBefore(all: readonly Word[], from: number): readonly Word[] {
  const before = all.slice(Math.max(0, from - longestName), from)
  return before.slice(before.findLastIndex(word => isFunctionWord(word.key) || isPreposition(word)) + 1)
}

const longestName = 4

/** True for a word that only the sentence before explains. */
export const isPronoun = ({ key }: Word): boolean => pronouns.has(key.split("'")[0]!)
