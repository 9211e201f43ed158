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
      isVerb(word) ||
      (isSingular && at > 0 && /[^su]s$/.test(word.key) && !isFunctionWord(words[at - 1]!.key)),
  )

/**
 * The words of what a claim's clause is about: those before its verb, or before that of the last clause that has any. What
 * somebody said has a subject of its own.
 */
export function subjectOf({ sentence, start }: Claim): readonly Word[] {
  const clauses = clausesOf(sentence, [])
  const first = sentence.words.findIndex(({ end }) => end > start)
  for (let at = clauseOf(clauses, first); at >= 0; at--) {
    const { from, to } = clauses[at]!
    const subject = subjectIn(sentence.words.slice(from, Math.min(to, first)))
    if (subject.length > 0) return subject
  }
  return []
}

function subjectIn(clause: readonly Word[]): readonly Word[] {
  const verb = verbIn(clause)
  if (verb < 0) return []
  if (isSpeech(clause[verb]!.key)) return subjectIn(clause.slice(verb + 1))
  const subject = clause.slice(0, verb)
  return subject.some(({ key }) => !isFunctionWord(key)) ? subject : []
}
