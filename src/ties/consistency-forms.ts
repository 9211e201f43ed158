import type { NameUse } from '../mentions/mention.ts'
import { isOrdinary } from '../mentions/name-words.ts'
import { type NameGroup, timesOf } from './consistency-groups.ts'

/** Uses of one word that are written alike. */
interface Form {
  readonly text: string
  readonly uses: readonly NameUse[]
  readonly times: number
}

// Abbreviations of other words are made of the same few letters: `IaaS`, `IAAs`.
const shortest = 5

/**
 * The uses of a word whose capitals inside, or diacritics, are others than those that prevail (`Github` beside
 * `GitHub`), each with the form that does: at least twice as often as all others together.
 */
export function rarerForms(group: NameGroup): { readonly use: NameUse; readonly prevailing: Form }[] {
  if (group.plain.length < shortest || isOrdinary(group.plain)) return []
  const forms = formsOf(group)
  if (forms.length < 2) return []
  const [prevailing, ...others] = forms.toSorted((a, b) => b.times - a.times)
  const rest = others.reduce((sum, { times }) => sum + times, 0)
  if (rest * 2 > prevailing!.times) return []
  const rare = others.flatMap(({ uses }) => uses)
  return rare
    .filter(use => !isSetInCapitals(use) && !hasOtherGivenName(use, prevailing!))
    .map(use => ({ use, prevailing: prevailing! }))
}

/** What a reader sees as one way to write a word: whatever its apostrophes and, for its place, the first letter. */
function formsOf({ uses }: NameGroup): Form[] {
  const byLook = new Map<string, NameUse[]>()
  for (const use of uses) {
    if (use.isShouted) continue
    const text = use.text.normalize('NFC').replace(/[‘’ʻʼʽ`´]/g, "'")
    const look = text.charAt(0).toLowerCase() + text.slice(1)
    const same = byLook.get(look)
    if (same) same.push(use)
    else byLook.set(look, [use])
  }
  return Array.from(byLook.values(), same => ({ text: same[0]!.text, uses: same, times: timesOf(same) }))
}

// `McDONALD`, where the rest of the line is set in capitals; and `LISTs`, a plural.
const isSetInCapitals = ({ text }: NameUse): boolean =>
  /^(?:Ma?c|O['’]|D[aei]|L[ae]|Fitz)?\p{Lu}{3,}s?$/u.test(text)

/** `Ann Macdonald` beside `Flora MacDonald`: two people. */
function hasOtherGivenName({ before }: NameUse, { uses }: Form): boolean {
  const befores = uses.flatMap(use => use.before ?? [])
  return before !== undefined && befores.length > 0 && !befores.includes(before)
}
