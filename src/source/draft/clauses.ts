import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Clause, clauseOf, clausesOf } from '../../ties/clauses.ts'
import { isNumber, isPreposition } from './tail.ts'
import { isAuxiliary, type MainVerb, mainVerbOf } from './tense.ts'

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
  const [own, next] = [clauses[at], clauses[at + 1]]
  if (!own) return undefined
  const words = wordsOf(sentence, own, times)
  const isOpening = words.every(word => isPreposition(word) || isFunctionWord(word.key)) && next?.isAfterComma
  const told = isOpening ? wordsOf(sentence, next, times) : words
  return toldIn(time, told)
}

const wordsOf = ({ words }: Sentence, { from, to }: Clause, times: readonly TimeMention[]): Word[] =>
  words.slice(from, to).filter(word => !times.some(time => overlaps(time, word)))

/** What the words of one clause tell; undefined where the subject is a pronoun, or no verb says that it happened. */
function toldIn({ sentence, start }: TimeMention, all: readonly Word[]): Told | undefined {
  const first = all.findIndex(({ key }) => !leads.has(key))
  const words = withSubject(sentence, all.slice(Math.max(0, first)))
  const from = words.findIndex(word => word.start > start)
  const main = mainVerbOf(words, from < 0 ? words.length : from)
  if (!main) return undefined
  const { at, subjectTo, tense } = main
  const before = words.slice(0, tense === 'future' ? subjectTo + 1 : subjectTo)
  // `It had carried trams and closed`
  const subject = at === subjectTo || tense === 'future' ? before : before.filter(word => !isAuxiliary(word))
  const next = words.findIndex(({ key }, index) => index > Math.max(at, from) && /^(?:and|but)$/.test(key))
  const rest = words.slice(at, next < 0 ? words.length : next)
  return subject.some(isPronoun) ? undefined : { words: [...subject, ...rest], verb: words[at]!, tense }
}

/** `Brennevik, which held the fair`, `the bridge, built by Roe`: of a clause without a subject the noun right before it is that. */
export function withSubject({ words: all }: Sentence, words: readonly Word[]): readonly Word[] {
  const from = all.indexOf(words[0]!)
  const isRelative = /^(?:who|which)$/.test(words[0]?.key ?? '')
  if (from < 1 || !(isRelative || /ed$/.test(words[0]?.key ?? ''))) return words
  const before = all.slice(Math.max(0, from - longestName), from)
  const start = before.findLastIndex(word => isFunctionWord(word.key) || isPreposition(word)) + 1
  if (before.slice(start).some(isNumber)) return words
  return [...before.slice(start), ...(isRelative ? words.slice(1) : words)]
}

const longestName = 4

/** True for a word that only the sentence before explains. */
export const isPronoun = ({ key }: Word): boolean => pronouns.has(key.split("'")[0]!)
