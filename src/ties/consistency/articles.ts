import { groupBy } from '../../text/group-by.ts'
import { indexNeighbours, type Neighbours, neighboursOf } from '../../text/spelling/neighbours.ts'
import { isFamiliarEnding, slipBetween } from './pairs.ts'

/** A full name as one article has it; `about` is its two parts in plain letters. */
export interface ToldName {
  readonly about: string
  readonly times: number
  readonly file: string
}

/** A name of one article that others write another way. */
export interface NameDifference<T extends ToldName> {
  readonly rare: T
  /** The first of the articles that have the other spelling, and how many they are. */
  readonly common: T
  readonly articles: number
}

interface Group<T> {
  readonly told: readonly T[]
  readonly files: ReadonlySet<string>
  readonly times: number
}

/** Less than this is no rule that one could break. */
const fewestArticles = 3
const fewestTimes = 5
/** Shorter parts of names lie too close together. */
const shortest = 6
/** More words near a name are a crowd. */
const patience = 2000

/**
 * The full names that one article writes a letter off from what others agree on: the one part of the name is the same,
 * the other nearly. Takes the names of all articles, in order of the articles.
 */
export function compareNames<T extends ToldName>(names: readonly T[]): NameDifference<T>[] {
  const groups = new Map(
    Array.from(
      groupBy(names, ({ about }) => about),
      ([key, told]) => [key, groupOf(told)],
    ),
  )
  const parts = Array.from(groups.keys(), partsOf)
  const givens = indexNeighbours(new Set(parts.map(([given]) => given)))
  const surnames = indexNeighbours(new Set(parts.map(([, surname]) => surname)))
  return Array.from(groups).flatMap(([key, rare]) => {
    if (rare.files.size > 1 || rare.times > 2) return []
    const [given, surname] = partsOf(key)
    const common = [
      ...near(givens, given).map(other => groups.get(`${other} ${surname}`)),
      ...near(surnames, surname).map(other => groups.get(`${given} ${other}`)),
    ].filter(group => group !== undefined)
    const [other] = common
    if (!other || common.length > 1 || !prevails(other, rare)) return []
    return [{ rare: rare.told[0]!, common: other.told[0]!, articles: other.files.size }]
  })
}

const groupOf = <T extends ToldName>(told: readonly T[]): Group<T> => ({
  told,
  files: new Set(told.map(({ file }) => file)),
  times: told.reduce((sum, { times }) => sum + times, 0),
})

/** The report of a shard is read, too, where anyone may have written it: no part is surely there. */
function partsOf(key: string): [string, string] {
  const [given = '', surname = ''] = key.split(' ')
  return [given, surname]
}

/** The words that a part of a name is surely a slip of, if it is one. */
function near(index: Neighbours, word: string): string[] {
  if (word.length < shortest) return []
  return neighboursOf(index, word, patience)
    .filter(({ word: other, distance }) => distance === 1 && isSlip(other, word))
    .map(({ word: other }) => other)
}

function isSlip(right: string, wrong: string): boolean {
  const slip = slipBetween(right, wrong)
  return slip !== undefined && slip !== 'first' && (slip !== 'last' || !isFamiliarEnding(right, wrong))
}

/** An article that has both spellings was judged on its own. */
const prevails = <T>(common: Group<T>, rare: Group<T>): boolean =>
  (common.files.size >= fewestArticles || (common.files.size > 1 && common.times >= fewestTimes)) &&
  common.times >= fewestArticles * rare.times &&
  !Array.from(rare.files).some(file => common.files.has(file))
