import type { QuantityMention, TimeMention } from '../../mentions/mention.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { clauseOf, clausesOf } from '../../ties/clauses.ts'
import { withSubject } from './clauses.ts'

/** A number with the words of its clause. */
export interface Counting {
  readonly mention: QuantityMention
  /** The words between the number and what it counts, and that noun last; none for a measure. */
  readonly phrase: readonly Word[]
  /** The words of the clause; those before the number, and those behind the phrase. */
  readonly own: readonly Word[]
  readonly times: readonly TimeMention[]
  readonly before: readonly Word[]
  readonly after: readonly Word[]
  /** One of two numbers, the first of which became the second. */
  readonly isChange: boolean
}

// What leaves open whether it is so, or tells of another time or version.
const open = wordSet(
  'would could might may must should if unless whether not perhaps maybe early earlier initial initially original ' +
    'originally once formerly previous previously planned proposed draft',
)

/** Reads the clause of a number; undefined where it says what may be or was once, or asks. */
export function readCounting(
  mention: QuantityMention,
  phrase: readonly Word[],
  { was, times }: { readonly was: QuantityMention | undefined; readonly times: readonly TimeMention[] },
): Counting | undefined {
  const { sentence, start, end } = mention
  const { words, block } = sentence
  const clauses = clausesOf(sentence, times)
  const first = words.findIndex(word => word.end > start)
  const clause = clauses[clauseOf(clauses, first)]
  if (!clause || /\?["”’)]*$/.test(block.text.slice(sentence.start, sentence.end))) return undefined
  const all = words.slice(clause.from, clause.to)
  const told = all.filter(word => !times.some(time => overlaps(time, word)))
  const own = withSubject(sentence, told[0]?.key === 'and' ? told.slice(1) : told, clauses)
  if (own.some(({ key }) => open.has(key) || key.endsWith("n't"))) return undefined
  const to = phrase.at(-1)?.end ?? end
  return {
    mention,
    phrase,
    own,
    times: times.filter(time => all.some(word => overlaps(time, word))),
    before: own.filter(word => word.end <= start),
    after: own.filter(word => word.start >= to && !contains(mention, word)),
    isChange: was !== undefined,
  }
}
