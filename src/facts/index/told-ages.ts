import { groupBy } from '../../text/group-by.ts'
import { keysOf } from '../../text/word.ts'
import type { CountFact, NameFact } from '../fact.ts'

/** Facts that give someone's age outright, where the day of birth is not known, by whom they are about. */
export type ToldAges = ReadonlyMap<NameFact, CountFact>

/**
 * Finds the counts that are ages (`age of Ida Berg`, `Berg's age`) of people whom the facts name. A first name or a surname
 * stands for the person where nobody else has it.
 */
export function indexAges(counts: readonly CountFact[], names: readonly NameFact[]): ToldAges {
  const ages = counts.flatMap(fact => {
    const bearer = fact.value && bearerIn(fact)
    return bearer ? [{ fact, bearer: keysOf(bearer).join(' ') }] : []
  })
  if (ages.length === 0) return new Map()
  const forms = names
    .filter(({ entity }) => entity === 'person')
    .flatMap(person => Array.from(formsOf(person), form => ({ person, form })))
  const called = groupBy(forms, ({ form }) => form)
  return new Map(
    ages.flatMap(({ fact, bearer }) => {
      const [meant, ...others] = called.get(bearer) ?? []
      return meant && others.length === 0 ? [[meant.person, fact] as const] : []
    }),
  )
}

/** True for a count that is the age of somebody or something with a name. */
export const isAge = (fact: CountFact): boolean => /\p{Lu}/u.test(bearerIn(fact) ?? '')

function bearerIn({ subject }: CountFact): string | undefined {
  const found = ofWhom.exec(subject)
  return found?.[1] ?? found?.[2]
}

const ofWhom = /^(?:the\s+)?age\s+of\s+(.+)$|^(.+?)['’]s?\s+age$/i

const formsOf = ({ name, aka }: NameFact): Set<string> =>
  new Set(
    [name, ...aka].flatMap(form => {
      const parts = keysOf(form)
      return [parts.join(' '), parts[0]!, parts.at(-1)!]
    }),
  )
