import { words } from '../../text/word.ts'
import type { NameFact } from '../fact.ts'

/**
 * The words that stand for one thing or person, each with the others: for `{ name: Hurricane Odessa, aka: [Odessa, the
 * storm] }` what is told of `Odessa` is told of the `storm`. Only names of one word can take the place of another.
 */
export function aliasWords(names: readonly NameFact[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>()
  for (const { name, aka, entity } of names) {
    if (aka.length === 0) continue
    const own = [name, ...aka].map(text =>
      words(text)
        .map(({ key }) => key)
        .filter(isNoArticle),
    )
    // A person's surname is a name as well.
    const surname = entity === 'person' ? own[0]!.slice(-1) : []
    const single = new Set([...own.filter(({ length }) => length === 1).flat(), ...surname])
    for (const word of single) {
      const others = [...single].filter(other => other !== word)
      if (others.length > 0) aliases.set(word, [...(aliases.get(word) ?? []), ...others])
    }
  }
  return aliases
}

/** Words, and all that stands for the same. */
export const withAliases = (
  known: Iterable<string>,
  aliases: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => new Set([...known].flatMap(key => [key, ...(aliases.get(key) ?? [])]))

const isNoArticle = (key: string): boolean => key !== 'the'
