import type { NameUse, Sentence } from '../mentions/mention.ts'

/** All uses of one word of names in an article, whatever its capitals and diacritics. */
export interface NameGroup {
  readonly plain: string
  readonly uses: readonly NameUse[]
  /** How often it is written; a sentence that an article repeats (a summary, a caption) counts once. */
  readonly times: number
  /** What stands before and after it in names. */
  readonly befores: ReadonlySet<string>
  readonly afters: ReadonlySet<string>
}

/** Groups uses by their plain letters, in order of their first places. */
export function groupNames(uses: readonly NameUse[]): ReadonlyMap<string, NameGroup> {
  const byPlain = new Map<string, NameUse[]>()
  for (const use of uses) {
    const same = byPlain.get(use.plain)
    if (same) same.push(use)
    else byPlain.set(use.plain, [use])
  }
  return new Map(Array.from(byPlain, ([plain, same]) => [plain, groupOf(plain, same)]))
}

const groupOf = (plain: string, uses: readonly NameUse[]): NameGroup => ({
  plain,
  uses,
  times: timesOf(uses),
  befores: new Set(uses.flatMap(({ before }) => before ?? [])),
  afters: new Set(uses.flatMap(({ after }) => after ?? [])),
})

/** How many of the uses stand in sentences of their own words. */
export const timesOf = (uses: readonly NameUse[]): number => new Set(uses.map(placeInWords)).size

const placeInWords = ({ sentence, start }: NameUse): string => `${start - sentence.start} ${textOf(sentence)}`

const textOf = ({ block, start, end }: Sentence): string => block.text.slice(start, end)

/** Whether each use that names more than the word itself names what the other group does too, and whether one does. */
export function compareContexts(rare: NameGroup, common: NameGroup): 'same' | 'other' | 'bare' {
  let isProved = false
  for (const { before, after } of rare.uses) {
    if (before !== undefined && !hasBefore(common, before)) return 'other'
    if (after !== undefined && !common.afters.has(after)) return 'other'
    isProved ||= (before !== undefined && before.length > 1) || after !== undefined
  }
  return isProved ? 'same' : 'bare'
}

function hasBefore({ befores }: NameGroup, before: string): boolean {
  if (befores.has(before)) return true
  if (before.length > 1) return befores.has(before.charAt(0))
  return Array.from(befores).some(other => other.startsWith(before))
}
