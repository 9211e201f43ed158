import type { NameMention, Sentence } from '../mentions/mention.ts'
import { isTitle } from '../mentions/names/words.ts'
import { words } from '../text/word.ts'
import { isVerb } from './clauses.ts'
import { isPerson, type Persons, type Pronoun, somebody } from './somebody.ts'

type Read = Persons & { readonly pronouns: ReadonlyMap<Sentence, Pronoun> }

// `She called again. It was late. The 22-year-old had left.`
const longestChain = 3

/**
 * The known person whom the last sentence before one that speaks of anybody is about, which may be that of another
 * paragraph: its subject, with nobody else in it.
 */
export function lastSubject(at: number, read: Read): NameMention | undefined {
  for (let before = at - 1; before >= Math.max(0, at - longestChain); before--) {
    const sentence = read.sentences[before]!
    const lead = read.pronouns.get(sentence)
    const people = read.people.get(sentence) ?? []
    const isAlone = !read.strangers.get(sentence)?.some(use => isPerson(use, people, read.full))
    const own = isAlone ? subjectIn(sentence, people) : undefined
    const told = lead?.sure?.mention ?? lead?.likely?.mention ?? own
    if (told || people.length > 0 || !isAlone || speaksOfSomebody(sentence, sentence.start)) return told
  }
  return undefined
}

/** The one person of a sentence, whose name stands before its verb. */
function subjectIn(sentence: Sentence, [first, ...others]: readonly NameMention[]): NameMention | undefined {
  if (!first || others.some(({ fact }) => fact !== first.fact)) return undefined
  const { text } = sentence.block
  const before = text.slice(sentence.start, first.start).replace(opening, '')
  const isSubject = !words(before).some(isVerb) && !linked.test(before) && !shared.test(text.slice(first.end))
  return isSubject && !speaksOfSomebody(sentence, first.end) ? first : undefined
}

// `In the end, Ida Holm left`
const opening = /^[^,“”"]{1,80},\s/
const linked = /[,;:“"]|(?<!\p{L})(?:of|for|by|to|from|with|and|or|than)\s/u
const shared = /^['’]|^(?:,[^,]{0,60},)?\s(?:and|or|&|with)\s/

/** `a widow`, `the judge`, and not `was named as captain`. */
const speaksOfSomebody = ({ block, words: all, end }: Sentence, from: number): boolean =>
  somebody.test(block.text.slice(from, end)) ||
  all.some(
    ({ key, start }, at) =>
      start >= from &&
      isTitle(key) &&
      all.slice(Math.max(0, at - 3), at).some(word => articles.test(word.key)),
  )

const articles = /^(?:an?|the|another|his|her|their|its|two|three)$/
