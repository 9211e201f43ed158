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
    const bearer = fact.value && ofWhom.exec(fact.subject)
    return bearer ? [{ fact, bearer: keysOf(bearer[1] ?? bearer[2]!).join(' ') }] : []
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

const ofWhom = /^(?:the\s+)?age\s+of\s+(.+)$|^(.+?)['’]s?\s+age$/i

const formsOf = ({ name, aka }: NameFact): Set<string> =>
  new Set(
    [name, ...aka].flatMap(form => {
      const parts = keysOf(form)
      return [parts.join(' '), parts[0]!, parts.at(-1)!]
    }),
  )
