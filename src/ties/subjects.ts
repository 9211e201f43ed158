import { isFunctionWord } from '../mentions/names/words.ts'
import type { Word } from '../text/word.ts'
import type { Claim } from './claim.ts'
import { clauseOf, clausesOf, isSpeech, isVerb } from './clauses.ts'

/**
 * Where the verb of a clause stands, by index; -1 where none is seen. Behind a noun, a word that ends with `s` may be one
 * of somebody single.
 */
export const verbIn = (words: readonly Word[], isSingular = true): number =>
  words.findIndex(
    (word, at) =>
      isVerb(word) || (isSingular && at > 0 && /[^su]s$/.test(word.key) && mayHaveVerb(words[at - 1]!)),
  )

/** A noun; `six ferries` and `the ferries` have none. */
const mayHaveVerb = ({ key }: Word): boolean => !isFunctionWord(key) && !numbers.test(key)

const numbers = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?)$/

/**
 * The words of what a claim's clause is about: those before its verb, or before that of the last clause that has any. What
 * somebody said has a subject of its own.
 */
export function subjectOf({ sentence, start }: Claim): readonly Word[] {
  const clauses = clausesOf(sentence, [])
  const first = sentence.words.findIndex(({ end }) => end > start)
  for (let at = clauseOf(clauses, first); at >= 0; at--) {
    const { from, to } = clauses[at]!
    const clause = sentence.words.slice(from, Math.min(to, first))
    // `Larsborg, which has 19, reported 61`: its verb comes later.
    const isCutOff = at === 0 && to < first && verbIn(clause) < 0 && !isLeading(clause[0]!)
    const subject = isCutOff ? clause : subjectIn(clause)
    if (subject.length > 0) return subject
  }
  return []
}

/** `On Monday, ...`, `Then, ...`; an article leads to a subject. */
const isLeading = ({ key }: Word): boolean => isFunctionWord(key) && !/^(?:the|an?|its|their)$/.test(key)

function subjectIn(clause: readonly Word[]): readonly Word[] {
  const verb = verbIn(clause)
  if (verb < 0) return []
  const told = clause.slice(verb + 1)
  const { key: said } = clause[verb]!
  // `Larsborg reported a profit of 61`
  const isOwn = publishing.test(said) && told.length > 0 && verbIn(told) < 0
  if (isSpeech(said) && !isOwn) return subjectIn(told)
  const subject = clause.slice(0, verb)
  return subject.some(({ key }) => !isFunctionWord(key)) ? subject : []
}

const publishing = /^(?:report|post|announc|declar)/
