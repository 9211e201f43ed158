import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Clause, clauseOf, clausesOf } from '../../ties/clauses.ts'
import { isNumber } from './tail.ts'
import { isAuxiliary, type MainVerb, mainVerbOf } from './tense.ts'

/** What a clause says: who did what, each by the head of its noun phrase. Words are those of the sentence. */
export interface Told {
  readonly words: readonly Word[]
  readonly verb: Word
  readonly tense: MainVerb['tense']
  readonly subject: Word
  readonly object?: Word
  /** `the line was opened`: it was done to the subject, and to the one that there is. */
  readonly isDoneToOne: boolean
}

const leads = wordSet(
  'since that when where after before while as because and but so then also however although though until',
)
const pronouns = wordSet(
  'he she it they we i you this that these those who which what there both some many others',
)
const prepositions = wordSet(
  'of in on at to for from by with without into onto over under about against through between among per via as',
)

/** What happened in the clause of a time, or in the one that it only opens or ends: `On Monday, the bridge reopened`. */
export function toldAt(time: TimeMention, times: readonly TimeMention[]): Told | undefined {
  const { sentence } = time
  const clauses = clausesOf(sentence, times)
  const own = clauseOf(
    clauses,
    sentence.words.findIndex(word => word.end > time.start),
  )
  const [clause, next] = [clauses[own], clauses[own + 1]]
  if (!clause) return undefined
  const words = wordsOf(sentence, clause, times)
  const isOpening = words.every(({ key }) => prepositions.has(key)) && next?.isAfterComma
  return toldIn(isOpening ? wordsOf(sentence, next, times) : words)
}

const wordsOf = ({ words }: Sentence, { from, to }: Clause, times: readonly TimeMention[]): Word[] =>
  words.slice(from, to).filter(word => !times.some(time => overlaps(time, word)))

/** What the words of one clause tell; undefined where the subject is a pronoun, or no verb says that it happened. */
function toldIn(all: readonly Word[]): Told | undefined {
  const words = all.slice(
    Math.max(
      0,
      all.findIndex(({ key }) => !leads.has(key)),
    ),
  )
  const main = mainVerbOf(words)
  if (!main) return undefined
  const subject = headOf(words.slice(0, main.at).filter(word => !isAuxiliary(word)))
  if (!subject || words.some(isPronoun)) return undefined
  const object = headOf(afterVerb(words, main.at))
  const { tense } = main
  const isDoneToOne =
    /^(?:was|were)$/.test(words[main.at - 1]!.key) && /^(?:the|this|its)$/.test(words[0]!.key)
  return {
    words,
    verb: words[main.at]!,
    tense,
    subject,
    isDoneToOne,
    ...(object && !isNumber(object) ? { object } : {}),
  }
}

/** True for a word that only the sentence before explains. */
export const isPronoun = ({ key }: Word): boolean => pronouns.has(key.split("'")[0]!)

function afterVerb(words: readonly Word[], at: number): readonly Word[] {
  const rest = words.slice(at + 1)
  return /^(?:to|into|from)$/.test(rest[0]?.key ?? '') ? rest.slice(1) : rest
}

/** The head of the noun phrase that words begin with: its last word before a preposition or another small word. */
function headOf(words: readonly Word[]): Word | undefined {
  const from = words.findIndex(({ key }) => !isFunctionWord(key) && !prepositions.has(key))
  if (from < 0 || words.slice(0, from).some(({ key }) => prepositions.has(key))) return undefined
  let to = from
  while (to + 1 < words.length && goesOn(words[to]!, words[to + 1]!)) to++
  return words[to]
}

const goesOn = (word: Word, next: Word): boolean =>
  !isFunctionWord(next.key) &&
  !prepositions.has(next.key) &&
  next.start - word.end <= 2 &&
  !/['’]s$/.test(next.text)
