import { present } from '../../text/present.ts'
import type { NameFact, RoleFact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { indexAliases } from './aliases.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { indexQuotes, type QuoteIndex } from './quote-index.ts'
import { indexRoles, type RoleIndex } from './role-index.ts'
import type { SourceIndex } from './source-index.ts'
import { indexAges, type ToldAges } from './told-ages.ts'

/** Facts with the look-ups that find those a mention may touch: made once, used for every article. */
export interface IndexedFacts {
  readonly facts: Facts
  readonly names: NameIndex
  readonly phrases: PhraseIndex
  readonly roles: RoleIndex
  readonly quotes: QuoteIndex
  readonly ages: ToldAges
  /** Trusted articles: what none of them has or implies is reported. */
  readonly sources?: readonly SourceIndex[]
}

/** Prepares facts for checking. */
export function indexFacts(facts: Facts): IndexedFacts {
  const aliases = indexAliases(facts.names)
  const names = [...facts.names, ...holdersAsNames(facts)]
  return {
    facts,
    names: indexNames(names),
    phrases: indexPhrases(facts.dates, facts.counts, aliases),
    roles: indexRoles(withMainNames(facts), aliases, facts.names),
    quotes: indexQuotes(facts.quotes, facts.names),
    ages: indexAges(facts.counts, names),
  }
}

/** Articles are read by the main form of each name; a role may have another one (`aka`). */
function withMainNames({ names, roles }: Facts): RoleFact[] {
  const mainNames = new Map(names.flatMap(({ name, aka }) => aka.map(form => [form, name] as const)))
  // What is tied to a role is told by the role that was given.
  return roles.map(role =>
    role.holders.some(({ name }) => mainNames.has(name))
      ? {
          ...role,
          holders: role.holders.map(holder => ({
            ...holder,
            ...present({ mainName: mainNames.get(holder.name) }),
          })),
        }
      : role,
  )
}

/** Who holds a title is a person whose name is known, listed under `names` or not. */
function holdersAsNames({ names, roles }: Facts): NameFact[] {
  const known = new Set(names.map(({ name }) => name))
  return roles.flatMap(({ holders, place }) =>
    holders.flatMap(({ name }) => {
      if (known.has(name)) return []
      known.add(name)
      return [{ kind: 'name', id: name, place, name, aka: [], not: [], entity: 'person' } satisfies NameFact]
    }),
  )
}
