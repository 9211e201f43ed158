import { addTo } from '../../text/group-by.ts'
import { keysOf } from '../../text/word.ts'
import type { NameFact } from '../fact.ts'

/**
 * What stands for one thing or person: for `{ name: Harbour Light Rail, aka: [Rail, the operator] }` what is told of the
 * `Rail` is told of the `operator`, and so is what is told of the `Harbour Light Rail`.
 */
export interface Aliases {
  /** Names of one word, each with the others. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** All names of what has one of several words, by their first word. */
  readonly names: ReadonlyMap<string, readonly Alias[]>
  /** Names that begin or end with that of something else, each with the words of the latter: `halden mills` beside a `Halden`. */
  readonly longer: ReadonlyMap<string, readonly string[]>
}

/** A name, and the others that may take its place; one of them at least has several words. */
export interface Alias {
  readonly words: readonly string[]
  readonly others: readonly (readonly string[])[]
}

const us = ['we', 'our']

// Each may stand for each other one in every phrase: all of a long list would take the square of its length.
const mostNames = 16

/** No longer name is looked for around a part of it, in words. */
export const longestName = 6

/** Whether a word (by key) is one that an organization speaks of itself with. */
export const isUs = (key: string): boolean => us.includes(key)

/** The names that facts give several of to one thing. */
export function indexAliases(facts: readonly NameFact[]): Aliases {
  const words = new Map<string, string[]>()
  const names = new Map<string, Alias[]>()
  const organizations = facts.filter(({ entity }) => entity === 'organization')
  for (const fact of facts.filter(({ aka }) => aka.length > 0)) {
    // Where the facts know one organization alone, it is the one that speaks of itself.
    const isAlone = organizations.length === 1 && organizations[0] === fact
    const told = [fact.name, ...fact.aka].slice(0, mostNames).map(wordsOf)
    const own = [...told, ...(isAlone ? us.map(word => [word]) : [])]
    for (const [word, others] of singleWords(fact, own)) for (const other of others) addTo(words, word, other)
    for (const alias of severalWords(fact, own)) addTo(names, alias.words[0]!, alias)
  }
  return { words, names, longer: longerNames(facts) }
}

function longerNames(facts: readonly NameFact[]): Map<string, readonly string[]> {
  const all = facts.flatMap(fact =>
    [fact.name, ...fact.aka.slice(0, mostNames)].map(name => ({ fact, words: wordsOf(name) })),
  )
  const owners = new Map(all.map(({ fact, words }) => [words.join(' '), fact]))
  return new Map(
    all
      .filter(({ words }) => words.length <= longestName)
      .flatMap(({ fact, words }) => {
        const parts = words.flatMap((_, at) => [words.slice(0, at), words.slice(at)])
        const others = parts.filter(part => (owners.get(part.join(' ')) ?? fact) !== fact)
        return others.length > 0 ? [[words.join(' '), others.flat()]] : []
      }),
  )
}

const wordsOf = (text: string): readonly string[] => keysOf(text).filter(key => key !== 'the')

type Names = readonly (readonly string[])[]

function singleWords({ entity }: NameFact, own: Names): [string, string[]][] {
  // A person's surname is a name as well.
  const surname = entity === 'person' ? own[0]!.slice(-1) : []
  const single = [...new Set([...own.filter(({ length }) => length === 1).flat(), ...surname])]
  return single.length < 2 ? [] : single.map(word => [word, single.filter(other => other !== word)])
}

/** A person's surname does already what the full name would. */
const severalWords = ({ entity }: NameFact, own: Names): Alias[] =>
  entity === 'person'
    ? []
    : own.flatMap(one => {
        const others = own.filter(other => other !== one && one.length + other.length > 2)
        return one.length > 0 && others.length > 0 ? [{ words: one, others }] : []
      })

/** The words of a phrase as they would be with another name of a thing in it: each way once, without the phrase itself. */
export const renamed = (phrase: readonly string[], { names }: Aliases): readonly (readonly string[])[] =>
  phrase.flatMap(word =>
    (names.get(word) ?? [])
      .filter(alias => alias.words.every(own => phrase.includes(own)))
      .flatMap(alias => {
        const rest = phrase.filter(own => !alias.words.includes(own))
        // What has `Halden Mills` has `Halden` as well.
        const others = alias.others.filter(other => !alias.words.every(own => other.includes(own)))
        return others.map(other => [...new Set([...rest, ...other])])
      }),
  )

/** Words, and all that stands for the same. */
export const withAliases = (
  known: Iterable<string>,
  aliases: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => new Set([...known].flatMap(key => [key, ...(aliases.get(key) ?? [])]))
