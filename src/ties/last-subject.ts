import type { NameMention, Sentence } from '../mentions/mention.ts'
import { isTitle } from '../mentions/names/words.ts'
import { words } from '../text/word.ts'
import { isVerb } from './clauses.ts'
import { isPerson, somebody, type ToldPersons } from './somebody.ts'

/**
 * The known person whom the sentence right before is about, be it that of another paragraph: its subject, where it speaks
 * of nobody else, of whatever name or of none.
 */
export function lastSubject(
  at: number,
  { sentences, people, strangers, pronouns }: ToldPersons,
): NameMention | undefined {
  const sentence = sentences[at - 1]
  if (!sentence) return undefined
  const { block, start, end } = sentence
  const named = people.get(sentence) ?? []
  if (strangers.get(sentence)?.some(use => isPerson(use, named))) return undefined
  const lead = pronouns.get(sentence)
  const told = (lead?.sure ?? lead?.likely)?.mention
  if (told) return introduces(block.text.slice(start, end)) ? undefined : told
  return subjectIn(sentence, named)
}

/** The one person of a sentence, whose name stands before its verb. */
function subjectIn(sentence: Sentence, [first, ...others]: readonly NameMention[]): NameMention | undefined {
  if (!first || others.some(({ fact }) => fact !== first.fact)) return undefined
  const { text } = sentence.block
  const before = text.slice(sentence.start, first.start).replace(opening, '')
  const after = text.slice(first.end, sentence.end)
  const isSubject = !words(before).some(isVerb) && !linked.test(before) && !shared.test(after)
  return isSubject && !introduces(after) ? first : undefined
}

// `In the end, Ida Holm left`
const opening = /^[^,“”"]{1,80},\s/
const linked = /[,;:“"]|(?<!\p{L})(?:of|for|by|to|from|with|and|or|than)\s/u
const shared = /^['’]|^(?:,[^,]{0,60},)?\s(?:and|or|&|with)\s/

/** Whether a text may bring in somebody: `hit a cyclist`, `praised her cook`, `met the judge`, and not `is a keen sailor`. */
export const introduces = (text: string): boolean =>
  bringsIn(text) || someone.test(text.replace(predicate, ' '))

/** The same, where it says surely that it is a person. */
export function bringsIn(text: string): boolean {
  const told = text.replace(predicate, ' ')
  const all = words(told)
  return (
    somebody.test(told) ||
    all.some(
      ({ key }, at) =>
        isTitle(key) && all.slice(Math.max(0, at - 3), at).some(word => /^(?:the|two|three)$/.test(word.key)),
    )
  )
}

const predicate = /(?<!\p{L})(?:is|was|been|became|becomes|remains|as)\s(?:an?|the|one)\s/giu
const someone = /(?<!\p{L})(?:an?|another|one|his|her|their|some|many|others?|\w+s\sof)\s/iu
