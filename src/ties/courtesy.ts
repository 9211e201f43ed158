import type { NameFact } from '../facts/fact.ts'
import type { NameMention, Sentence } from '../mentions/mention.ts'
import { type Day, dayNumber } from '../value/day.ts'
import { daysOfNews } from './other-day.ts'
import { isStranger, type ToldPersons, withoutQuotations } from './somebody.ts'

/** Where an article first speaks of a woman of somebody's family: `Ms. Holm` behind that may be his sister. */
export function womenOfFamilyFrom(sentences: readonly Sentence[]): number {
  const first = sentences.findIndex(({ block, start, end }) =>
    womenOfFamily.test(block.text.slice(start, end)),
  )
  return first < 0 ? sentences.length : first
}

const womenOfFamily =
  /(?<!\p{L})(?:(?:step|grand|god)?(?:mother|daughter)s?|sisters?|wi(?:fe|ves)|widows?|aunts?|nieces?|(?:mother|sister|daughter)-in-law|girls?|baby)(?!\p{L})/iu

const longestTitle = 8
const womansTitle = /(?<!\p{L})(?:Mrs|Ms|Miss|Mme)\.?\s+$/u
const mansTitle = /(?<!\p{L})(?:Mr|Sir|Lord)\.?\s+$/u

const textBefore = ({ sentence, start }: NameMention): string =>
  sentence.block.text.slice(Math.max(sentence.start, start - longestTitle), start)

/** `Ms. Holm`, of a known woman: her name with the title, which leaves no doubt whose of the family it is. */
export function withCourtesy(mention: NameMention, women: ReadonlySet<NameFact>): NameMention {
  if (!women.has(mention.fact)) return mention
  const title = womansTitle.exec(textBefore(mention))
  return title ? { ...mention, start: mention.start - title[0].length } : mention
}

/**
 * The known people who may be called `Ms.`: an article tells of them as `she`, or of their death as news, and of none of
 * them as `he`. Beside a man of the name she would be his wife or his daughter.
 */
export function womenOf(told: ToldPersons, published: Day | undefined): ReadonlySet<NameFact> {
  const women = new Set<NameFact>()
  const men = new Set<NameFact>()
  for (const sentence of told.sentences) {
    const named = told.people.get(sentence) ?? []
    for (const { fact } of named.filter(mention => mansTitle.test(textBefore(mention)))) men.add(fact)
    for (const { fact } of named.filter(mention => isNews(mention.fact, published))) women.add(fact)
    const who = onlyOne(sentence, told)
    if (who?.sex === 'male') men.add(who.fact)
    if (who?.sex === 'female') women.add(who.fact)
  }
  return new Set([...women].filter(fact => !men.has(fact)))
}

const male = /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu
const female = /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/iu

interface Person {
  readonly fact: NameFact
  readonly sex: 'male' | 'female' | undefined
}

/** The one known person whom a sentence is about; a woman only where it has the full name or a pronoun for it, and nobody else. */
function onlyOne(sentence: Sentence, { people, strangers, pronouns }: ToldPersons): Person | undefined {
  const lead = pronouns.get(sentence)?.sure?.mention
  const named = [...(lead ? [lead] : []), ...(people.get(sentence) ?? [])]
  const [first] = named
  if (!first || named.some(({ fact }) => fact !== first.fact)) return undefined
  const { fact } = first
  const { block, start, end } = sentence
  const own = withoutQuotations(block.text.slice(start, end))
  if (male.test(own)) return { fact, sex: 'male' }
  const isFull = lead !== undefined || named.some(isOfSeveralWords)
  const isAlone = !strangers.get(sentence)?.some(use => isStranger(use, named))
  return { fact, sex: isFull && isAlone && female.test(own) ? 'female' : undefined }
}

const isOfSeveralWords = ({ sentence: { block }, start, end }: NameMention): boolean =>
  /\s/.test(block.text.slice(start, end))

const isNews = ({ died }: NameFact, published: Day | undefined): boolean =>
  died !== undefined &&
  published !== undefined &&
  dayNumber(died) <= dayNumber(published) &&
  dayNumber(published) - dayNumber(died) < daysOfNews
