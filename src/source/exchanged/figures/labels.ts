import type { Term } from '../../../facts/index/source-index.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import type { Figure } from './figures.ts'

/** The stems of the words that stand with some numbers. */
export const stemsOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  stemsIn(figures.flatMap(({ words }) => words))

/** The stems of all words that may be told of some numbers. */
const widerStemsOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  stemsIn(figures.flatMap(({ words, ofAll }) => [...words, ...ofAll]))

const stemsIn = (words: readonly Term[]): ReadonlySet<string> => new Set(words.map(({ stem }) => stem))

/** What some words have and others have not, in other words neither. Stems. */
export const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  Array.from(a).filter(stem => !isAmong(stem, b))

/** What surely is told of some numbers and not of others. */
export const toldOnlyOf = (figures: readonly Figure[], others: readonly Figure[]): string[] =>
  without(stemsOf(figures), widerStemsOf(others))

/** True where some words may be told of some numbers, and surely not of others. */
export const isToldOf = (
  stems: Iterable<string>,
  figures: readonly Figure[],
  others: readonly Figure[],
): boolean => shared(stems, without(widerStemsOf(figures), stemsOf(others))) > 0

/** How many of some words others are, or may be used for. Stems. */
export function shared(a: Iterable<string>, b: readonly string[]): number {
  const known = new Set(b)
  return Array.from(a).filter(stem => isAmong(stem, known)).length
}

const isAmong = (stem: string, others: ReadonlySet<string>): boolean =>
  others.has(stem) || synonymsOf(stem).some(other => others.has(other))
