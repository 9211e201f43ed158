import type { Sentence } from '../mentions/mention.ts'
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
      (isVerb(word) && !(at > 0 && endsAsVerb(word))) ||
      (isSingular && at > 0 && /^\p{Ll}.*[^su]s$/u.test(word.text) && mayHaveVerb(words[at - 1]!)),
  )

/** `Orsted` in `the Orsted dam` ends as a verb does. */
const endsAsVerb = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}+ed$/u.test(text)

/** A noun; `six ferries` and `the ferries` have none. */
const mayHaveVerb = ({ key }: Word): boolean => !isFunctionWord(key) && !numbers.test(key)

const numbers = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?)$/

/**
 * The words of what a claim's clause is about: those before its verb, or before that of the last clause that has any. What
 * somebody said has a subject of its own.
 */
export function subjectOf({ sentence, start }: Pick<Claim, 'sentence' | 'start'>): readonly Word[] {
  const clauses = clausesOf(sentence, [])
  const first = sentence.words.findIndex(({ end }) => end > start)
  const own = clauses[clauseOf(clauses, first)]
  if (own && own.from > 0 && isRelative(sentence.words, own.from))
    return nounsBefore(sentence.words, own.from)
  for (let at = clauseOf(clauses, first); at >= 0; at--) {
    const { from, to } = clauses[at]!
    const clause = sentence.words.slice(from, Math.min(to, first)).filter(word => !isCompound(word, sentence))
    // `Larsborg, which has 19, reported 61`: its verb comes later.
    const isCutOff = at === 0 && to < first && verbIn(clause) < 0 && !clause.slice(0, 1).some(isLeading)
    const subject = isCutOff ? clause : subjectIn(clause)
    if (subject.length > 0 || isBehindSemicolon(sentence, from)) return subject
  }
  return []
}

/** `Second-placed Larsborg`: an adjective, and no verb. */
const isCompound = ({ start, end }: Word, { block: { text } }: Sentence): boolean =>
  /^-\p{L}+ed(?!\p{L})/u.test(text.slice(end, end + longestPart)) ||
  (text[start - 1] === '-' && text.slice(start, end).endsWith('ed'))

const longestPart = 20

/** `who died`, `that killed 14`; `said that the storm`, `and that was` are none. */
function isRelative(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]]
  if (/^(?:who|which)$/.test(word.key)) return true
  return word.key === 'that' && !isFunctionWord(before.key) && next !== undefined && isVerb(next)
}

/** The nouns that a relative pronoun stands for: the two of `the Larsborg fire, which killed 14`. */
function nounsBefore(words: readonly Word[], pronoun: number): readonly Word[] {
  const before = words.slice(Math.max(0, pronoun - longestName), pronoun)
  return before.slice(before.findLastIndex(({ key }) => isFunctionWord(key)) + 1)
}

const longestName = 4

/** What comes before a semicolon tells of something of its own. */
const isBehindSemicolon = ({ block, words }: Sentence, at: number): boolean =>
  at > 0 && block.text.slice(words[at - 1]!.end, words[at]!.start).includes(';')

/** `On Monday, ...`, `Then, ...`; an article leads to a subject, and `May 2031 – ...` to an entry. */
const isLeading = ({ key, text }: Word): boolean =>
  isFunctionWord(key) && !articles.test(key) && text !== 'May'

function subjectIn(clause: readonly Word[]): readonly Word[] {
  const verb = verbIn(clause)
  if (verb < 0) return []
  const told = clause.slice(verb + 1)
  const { key: said } = clause[verb]!
  // `Larsborg reported a profit of 61`
  const isOwn = publishing.test(said) && told.length > 0 && verbIn(told) < 0
  if (isSpeech(said) && !isOwn) return subjectIn(told)
  // `A court ordered Halden to pay`: whoever is told to do something does it.
  const to = ordering.test(said) ? told.findIndex(({ key }) => key === 'to') : -1
  if (to > 0) return told.slice(0, to)
  const subject = withoutLead(clause.slice(0, verb))
  return subject.some(({ key }) => !isFunctionWord(key)) ? subject : []
}

/** `After the first round of talks the price`: when it was comes first, and what it is about begins at its own article. */
export function withoutLead(words: readonly Word[]): readonly Word[] {
  const own = words.findLastIndex(
    ({ key }, at) => at > 1 && articles.test(key) && !isFunctionWord(words[at - 1]!.key),
  )
  return own > 0 && leads.test(words[0]!.key) ? words.slice(own) : words
}

const articles = /^(?:the|an?|its|their|his|her)$/
const leads = /^(?:after|before|during|since|following|until)$/

const ordering =
  /^(?:order|command|forc|requir|compel|oblig|instruct|sentenc|urg|allow|permit|persuad)[a-z]*ed$|^(?:told|forced)$/
const publishing = /^(?:report|post|announc|declar)/
