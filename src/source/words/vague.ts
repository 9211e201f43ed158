import type { Term } from '../../facts/index/source-index.ts'
import { wordSet } from '../../text/word-set.ts'

/** Lengths of time that no number measures, each longer than the one before. */
const lengths = 'minutes hours days weeks months years decades centuries'.split(' ')

/** Nouns for anyone and anything. */
const general = wordSet('people person persons thing things')

/** True for a noun for anyone or anything. */
export const isGeneral = ({ key }: Term): boolean => general.has(key)

/** True for words of which one may be told as the other: some weeks as months, though hardly as years, and anyone as people. */
export function mayBeSame({ key: a }: Term, { key: b }: Term): boolean {
  if (general.has(a) || general.has(b)) return true
  const [at, other] = [lengths.indexOf(a), lengths.indexOf(b)]
  return at >= 0 && other >= 0 && Math.abs(at - other) <= 1
}
