import type { KnownName, NameKind, NamePlace, Person, ReadSentence } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'

const thirdPerson = /^(?:he|she|they|his|her|their|him|them)$/

/** An article with its names, and what they are. */
export interface NamedText {
  readonly sentences: readonly ReadSentence[]
  readonly names: readonly KnownName[]
  readonly nameKinds: ReadonlyMap<string, NameKind>
}

type PersonPlace = NamePlace & { readonly surname: string; readonly stems: readonly string[] }

/**
 * The people whom an article names, each with all places at which it speaks of them: by surname, by a given name that is
 * nobody else's, and by a pronoun that comes first behind a sentence that begins with them.
 */
export function peopleOf(text: NamedText): Person[] {
  const named = namedPlaces(text)
  const places = [...named, ...pronounPlaces(text, named)]
  return Array.from(groupBy(places, ({ surname }) => surname).values(), all => ({
    stems: new Set(all.flatMap(({ stems }) => stems)),
    places: all,
  }))
}

function namedPlaces(text: NamedText): PersonPlace[] {
  const { sentences, names, nameKinds } = text
  const surnames = surnamesByGiven(text)
  return names.flatMap(({ at, anchor: { first, last } }) => {
    const stems = sentences[at]!.terms.slice(first, last + 1).map(({ stem }) => stem)
    const stem = stems.at(-1)!
    const known = first === last ? surnames.get(stem) : undefined
    const surname = known ?? (nameKinds.get(stem) === 'person' ? stem : undefined)
    return surname === undefined ? [] : [{ at, first, last, surname, stems }]
  })
}

/** The surnames of those who are the only ones with their given name. Stems. */
function surnamesByGiven({ sentences, names, nameKinds }: NamedText): Map<string, string> {
  const full = names.flatMap(({ at, anchor: { first, last } }) => {
    const { terms } = sentences[at]!
    const [given, surname] = [terms[first]!.stem, terms[last]!.stem]
    return first < last && nameKinds.get(surname) === 'person' ? [{ given, surname }] : []
  })
  return new Map(
    Array.from(groupBy(full, ({ given }) => given)).flatMap(([given, all]) =>
      new Set(all.map(({ surname }) => surname)).size === 1 ? [[given, all[0]!.surname] as const] : [],
    ),
  )
}

/** The pronouns that stand before any name of a sentence, where the sentence before begins with a person. */
function pronounPlaces({ sentences, names }: NamedText, named: readonly PersonPlace[]): PersonPlace[] {
  const firstNames = new Map(names.toReversed().map(({ at, anchor }) => [at, anchor.first]))
  return named.flatMap(({ at, first, surname }) => {
    const next = sentences[at + 1]
    if (!next || firstNames.get(at) !== first) return []
    const pronoun = next.terms.findIndex(({ key }) => thirdPerson.test(key))
    if (pronoun < 0 || (firstNames.get(at + 1) ?? Number.POSITIVE_INFINITY) < pronoun) return []
    return [{ at: at + 1, first: pronoun, last: pronoun, surname, stems: [] }]
  })
}
