import type { NameUse } from '../../mentions/mention.ts'
import { isOrdinary } from '../../mentions/names/words.ts'
import { groupUses, type NameGroup } from './groups.ts'

// Abbreviations of other words are made of the same few letters: `IaaS`, `IAAs`.
const shortest = 5

/**
 * The ways to write a word that have other capitals inside, or other diacritics, than the one that prevails: `Github`
 * beside `GitHub`. One prevails if it is there twice as often as all others together.
 */
export function rarerForms({
  plain,
  uses,
}: NameGroup): { readonly rare: NameGroup; readonly common: NameGroup }[] {
  if (plain.length < shortest) return []
  const written = uses.filter(use => !use.isShouted && !isSetInCapitals(use))
  const forms = Array.from(groupUses(written, look).values())
  if (forms.length < 2) return []
  const [common, ...others] = forms.toSorted((a, b) => b.times - a.times)
  const times = others.reduce((sum, { times }) => sum + times, 0)
  if (times * 2 > common!.times) return []
  return others.filter(rare => isOneName(rare, common!)).map(rare => ({ rare, common: common! }))
}

/** What a reader sees as one way to write a word: whatever its apostrophes and, for its place, the first letter. */
function look({ text }: NameUse): string {
  const straight = text.normalize('NFC').replace(/[‘’ʻʼʽ`´]/g, "'")
  return straight.charAt(0).toLowerCase() + straight.slice(1)
}

// `McDONALD`, where the rest of the line is set in capitals; and `LISTs`, a plural.
const isSetInCapitals = ({ text }: NameUse): boolean =>
  /^(?:Ma?c|O['’]|D[aei]|L[ae]|Fitz)?\p{Lu}{3,}s?$/u.test(text)

/** Not where another first name stands before it (`Ann Macdonald` beside `Flora MacDonald`), nor an ordinary word. */
function isOneName(rare: NameGroup, common: NameGroup): boolean {
  if (isGivenOfAnother(rare, common)) return false
  const { plain, befores } = rare
  const given = Array.from(befores)
  if (isOrdinary(plain)) return given.length > 0 && given.every(before => common.befores.has(before))
  return common.befores.size === 0 || given.every(before => common.befores.has(before))
}

/** `Andre Holm` beside `André Marsh`: other marks, and another surname behind. */
const isGivenOfAnother = (rare: NameGroup, { shown, afters }: NameGroup): boolean =>
  afters.size > 0 &&
  capitalsOf(rare.shown) === capitalsOf(shown) &&
  rare.uses.every(({ before, after }) => before === undefined && after !== undefined && !afters.has(after))

const capitalsOf = ({ text }: NameUse): string =>
  text
    .normalize('NFC')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^A]/gu, 'a')
