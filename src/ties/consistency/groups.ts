import type { NameUse, Sentence } from '../../mentions/mention.ts'
import { groupBy } from '../../text/group-by.ts'

/** Uses of one word of names in an article that are taken together. */
export interface NameGroup {
  readonly plain: string
  readonly uses: readonly NameUse[]
  /** The first that is not in capitals alone, if there is one. */
  readonly shown: NameUse
  /** All ways it is written. */
  readonly texts: ReadonlySet<string>
  /** How often it is written; a sentence that an article repeats (a summary, a caption) counts once. */
  readonly times: number
  /** The words that stand before it in names, and the initials; the words after it. */
  readonly befores: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly afters: ReadonlySet<string>
  /** A first name, or what looks like one, stands before it in a sentence. */
  readonly isIntroduced: boolean
}

/** Groups uses by what `keyOf` gives, in order of their first places. */
export function groupUses(
  uses: readonly NameUse[],
  keyOf: (use: NameUse) => string,
): ReadonlyMap<string, NameGroup> {
  return new Map(Array.from(groupBy(uses, keyOf), ([key, same]) => [key, groupOf(same)]))
}

/** Takes uses of one word together; there must be one. */
export function groupOf(uses: readonly NameUse[]): NameGroup {
  const before = uses.flatMap(use => use.before ?? [])
  return {
    plain: uses[0]!.plain,
    uses,
    shown: uses.find(({ isShouted }) => !isShouted) ?? uses[0]!,
    texts: new Set(uses.map(({ text }) => text)),
    times: new Set(uses.map(placeInWords)).size,
    befores: new Set(before.filter(isWord)),
    initials: new Set(before.filter(word => !isWord(word))),
    afters: new Set(uses.flatMap(({ after }) => after ?? [])),
    isIntroduced: uses.some(use => use.before !== undefined && isWord(use.before) && !use.isTitled),
  }
}

const isWord = (before: string): boolean => before.length > 1

// Enough of a sentence to know it again.
const opening = 80

const placeInWords = ({ sentence, start }: NameUse): string =>
  `${start - sentence.start} ${openingOf(sentence)}`

const openingOf = ({ block, start, end }: Sentence): string =>
  block.text.slice(start, Math.min(end, start + opening))

/** Whether each use that names more than the word itself names what the other group does too, and whether one does. */
export function compareContexts(rare: NameGroup, common: NameGroup): 'same' | 'other' | 'bare' {
  let isProved = false
  for (const { before, after } of rare.uses) {
    if (before !== undefined && !hasBefore(common, before)) return 'other'
    if (after !== undefined && !common.afters.has(after)) return 'other'
    isProved ||= (before !== undefined && isWord(before)) || after !== undefined
  }
  return isProved ? 'same' : 'bare'
}

/** `S.` may stand for Steve, and Steve for `S.`. */
function hasBefore({ befores, initials }: NameGroup, before: string): boolean {
  if (isWord(before)) return befores.has(before) || initials.has(before.charAt(0))
  return initials.has(before) || Array.from(befores).some(other => other.startsWith(before))
}
