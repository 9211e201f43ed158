import { commonnessWeight } from '../../text/commonness.ts'
import { addCount, addTo } from '../../text/group-by.ts'
import { isPersonalName, nameParts, surnameOf } from '../../text/person-name.ts'
import { present } from '../../text/present.ts'
import { readSpoken, type SpokenWord } from '../../text/spoken.ts'
import { fold } from '../../text/word.ts'
import type { NameFact, QuoteFact } from '../fact.ts'

/** A known quotation as it is compared. */
export interface KnownQuote {
  readonly fact: QuoteFact
  readonly words: readonly SpokenWord[]
  /** Numbers of the words before which the fact leaves words out. */
  readonly cuts: ReadonlySet<number>
  /** The name fact that `by` speaks of. */
  readonly speaker?: NameFact
}

/** Known quotations by their words and by their pairs of words in sequence. */
export interface QuoteIndex {
  readonly quotes: readonly KnownQuote[]
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** Of the people who are quoted. */
  readonly surnames: ReadonlySet<string>
}

// How many entries of the index one sentence may visit, rarest keys first: what bounds the time with many
// facts.
const mostVisits = 400
const mostCandidates = 4
// Below these a quotation is not worth an alignment: what the words of a short excerpt come to at least, and
// the part of the worth of all that is looked up, and of the best one's, that it has.
const leastScore = 1
const leastPart = 0.15
const leastOfBest = 0.25

/** Builds the index, once for all articles. `names` tell who a `by` is. */
export function indexQuotes(facts: readonly QuoteFact[], names: readonly NameFact[]): QuoteIndex {
  const speakers = facts.length > 0 ? indexSpeakers(names) : new Map()
  const quotes = facts.map(fact => readQuote(fact, speakers))
  const postings = new Map<string, number[]>()
  quotes.forEach(({ words }, number) => {
    for (const key of new Set(lookUpKeys(words.map(word => word.key)))) addTo(postings, key, number)
  })
  const people = facts.flatMap(({ by }) => (by !== undefined && isPersonalName(by) ? [surnameOf(by)!] : []))
  return { quotes, postings, surnames: new Set(people) }
}

type Speakers = ReadonlyMap<string, NameFact | undefined>

/** Names by every form; a surname that two persons share leads to none. */
function indexSpeakers(names: readonly NameFact[]): Speakers {
  const speakers = new Map<string, NameFact | undefined>()
  for (const fact of names) {
    const surname = fact.entity === 'person' ? surnameOf(fact.name) : undefined
    if (surname !== undefined) speakers.set(surname, speakers.has(surname) ? undefined : fact)
  }
  for (const fact of names) for (const form of [fact.name, ...fact.aka]) speakers.set(fold(form), fact)
  return speakers
}

function readQuote(fact: QuoteFact, speakers: Speakers): KnownQuote {
  const words: SpokenWord[] = []
  const cuts = new Set<number>()
  for (const item of readSpoken(fact.text, { start: 0, end: fact.text.length }))
    if (item.kind === 'word') words.push(item)
    else cuts.add(words.length)
  const speaker = fact.by === undefined ? undefined : speakerOf(fact.by, speakers)
  return { fact, words, cuts, ...present({ speaker }) }
}

/** A bare surname is enough; a full name must be the fact's own. */
const speakerOf = (by: string, speakers: Speakers): NameFact | undefined =>
  speakers.get(fold(by)) ?? (nameParts(by).length === 1 ? speakers.get(surnameOf(by)!) : undefined)

/** Single words that tell something, and every two words in sequence. */
const lookUpKeys = (keys: readonly string[]): string[] => [
  ...keys.filter(key => commonnessWeight(key) > 0.5),
  ...keys.slice(1).map((key, index) => `${keys[index]} ${key}`),
]

/**
 * What a word tells among these quotations: less where many of them have it. The smoothing keeps a handful of facts
 * from making every word rare or common.
 */
export function wordWeight({ quotes, postings }: QuoteIndex, key: string): number {
  const having = postings.get(key)?.length ?? 1
  const rarity = Math.log((quotes.length + 100) / having) / Math.log(100)
  return commonnessWeight(key) * Math.min(1, Math.max(0.3, rarity))
}

/** The few known quotations that share most with a run of words, by number, best first. */
export function findQuotes(index: QuoteIndex, keys: readonly string[]): number[] {
  const scores = new Map<number, number>()
  const worthOf = (key: string): number =>
    key.split(' ').reduce((sum, word) => sum + wordWeight(index, word), 0.2)
  const lookUps = new Set(lookUpKeys(keys))
  let visits = mostVisits
  for (const [key, entries] of rarestFirst(index, lookUps)) {
    if (entries.length > visits) break
    visits -= entries.length
    const worth = worthOf(key)
    for (const entry of entries) addCount(scores, entry, worth)
  }
  const best = [...scores.values()].reduce((best, score) => Math.max(best, score), 0)
  if (best < leastScore) return []
  const all = [...lookUps].reduce((sum, key) => sum + worthOf(key), 0)
  const least = Math.max(leastScore, all * leastPart, best * leastOfBest)
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([number]) => number)
}

function rarestFirst({ postings }: QuoteIndex, keys: ReadonlySet<string>): [string, readonly number[]][] {
  return [...keys]
    .flatMap((key): [string, readonly number[]][] => {
      const entries = postings.get(key)
      return entries ? [[key, entries]] : []
    })
    .sort((a, b) => a[1].length - b[1].length)
}
