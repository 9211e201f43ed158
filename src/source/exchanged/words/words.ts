import type { SourceIndex, Term, TermKind } from '../../../facts/index/source-index.ts'
import { sentenceAt } from '../../align/align.ts'
import { haveNeighbour } from '../../align/neighbours.ts'
import type { Parallel } from '../../align/parallel.ts'
import { type Doubt, otherThere } from '../../support/doubt.ts'
import { isListed, synonymsOf } from '../../words/synonyms.ts'
import { mayBeSame } from '../../words/vague.ts'
import { hasRivals, isOnSide, rivalriesOf } from './rival-words.ts'

/** So much of a sentence must stand in the source's. */
const leastShare = 0.5

/** So many words on either side of an exchanged one are looked at, and so many telling ones among them must be the same. */
const reach = 4
const leastAround = 2

/** Words that begin alike in so many letters, or end in one another, are of one kind (`cliff`, `clifftop`). */
const alike = 5

/** A text in which more than this part of the words stands in the place of others is reworded: one more tells nothing. */
const mostReworded = 0.01

/** A text in whose sentences less than this part of the telling words stands in the order of its source's is told anew. */
const leastCopied = 0.55

/**
 * Words in the place of others: what stands right before and after one in the source's sentence stands there around a
 * single word. One of grammar says something else (`will` for `may`); any other is none that may be used for it, in an
 * article that has hardly another such place. Takes the sentences of the article beside those of its sources.
 */
export function exchangedWords(sources: readonly SourceIndex[], parallels: readonly Parallel[]): Doubt[] {
  const slots = parallels.flatMap(slotsOf)
  const reworded = slots.filter(isReworded)
  const shared = sumOf(parallels, ({ share, telling }) => share * telling)
  const isCopy =
    shared >= leastCopied * sumOf(parallels, ({ telling }) => telling) &&
    reworded.length - 1 <= shared * mostReworded
  return [
    ...slots.filter(({ term, other }) => saysElse(term.key, other.key)),
    ...reworded.filter(slot => isCopy && !isAccounted(sources, slot)),
  ].map(doubtOf)
}

const sumOf = <T>(all: readonly T[], value: (one: T) => number): number =>
  all.reduce((sum, one) => sum + value(one), 0)

/** A place at which one word stands for another; indexes of terms. */
interface Slot {
  readonly parallel: Parallel
  readonly at: number
  readonly term: Term
  readonly knownAt: number
  readonly other: Term
}

function slotsOf(parallel: Parallel): Slot[] {
  const { known, pairs, share } = parallel
  const { terms } = parallel.sentence
  if (share < leastShare) return []
  return terms.flatMap((term, at) => {
    if (pairs.has(at)) return []
    const before = at === 0 ? -1 : pairs.get(at - 1)
    const after = at + 1 === terms.length ? known.terms.length : pairs.get(at + 1)
    if (before === undefined || after !== before + 2) return []
    const knownAt = before + 1
    return [{ parallel, at, term, knownAt, other: known.terms[knownAt]! }]
  })
}

const isReworded = ({ term, other }: Slot): boolean =>
  term.kind === 'content' && other.kind === 'content' && !areAlike(term, other)

const areAlike = ({ key: a }: Term, { key: b }: Term): boolean =>
  a.startsWith(b.slice(0, alike)) || b.startsWith(a.slice(0, alike)) || a.endsWith(b) || b.endsWith(a)

function doubtOf({ parallel: { sentence, spot }, term: { start, end, text }, other }: Slot): Doubt {
  const message = otherThere(text, other.text)
  return { sentence, kind: 'word', start, end, message, expected: other.text, against: spot }
}

/**
 * True where too little around the two words is the same, either stands elsewhere in the other's sentence or may stand
 * for it, or a source uses it just so.
 */
function isAccounted(sources: readonly SourceIndex[], slot: Slot): boolean {
  const { at, term, other, parallel } = slot
  const { terms } = parallel.sentence
  return (
    sameAround(slot) < leastAround ||
    ![term, other].every(isKnown) ||
    mayBeSame(term, other) ||
    terms.some(({ stem }) => stem === other.stem) ||
    hasSynonym(parallel.known.terms, term.stem) ||
    rivalriesOf(term.lemma).some(rivalry => isOnSide(rivalry, other.lemma)) ||
    sources.some(source => isUsedThere(source, { terms, at }))
  )
}

function hasSynonym(terms: readonly Term[], stem: string): boolean {
  const synonyms = new Set(synonymsOf(stem))
  return terms.some(term => term.stem === stem || synonyms.has(term.stem))
}

/** What may stand for a word is known where a table has it. */
const isKnown = ({ lemma, stem }: Term): boolean => isListed(stem) || hasRivals(lemma)

/**
 * How many telling words stand in both sentences right before and after the place, without a gap. Figures alone tell
 * nothing: `Call 555-0142`, `Information: 555-0142`.
 */
function sameAround({ at, knownAt, parallel: { sentence, pairs } }: Slot): number {
  const kinds: TermKind[] = []
  for (const step of [-1, 1])
    for (let by = step; Math.abs(by) <= reach && pairs.get(at + by) === knownAt + by; by += step)
      kinds.push(sentence.terms[at + by]!.kind)
  return kinds.every(kind => kind === 'small' || kind === 'figure')
    ? 0
    : kinds.filter(kind => kind !== 'small').length
}

function isUsedThere(source: SourceIndex, standing: { terms: readonly Term[]; at: number }): boolean {
  const { stem } = standing.terms[standing.at]!
  return (source.byStem.get(stem) ?? []).some(index => {
    const { terms } = sentenceAt({ source, at: index })
    return terms.some((term, at) => term.stem === stem && haveNeighbour(standing, { terms, at }))
  })
}

// How sure, how many, when and how far: words of grammar of which one says what the others do not, a set a line.
const sets = `
may might could|will shall must
all every each both|some several many|most|few|no none neither
before|after
more over above|less fewer under below
with|without
can|cannot
always|often|sometimes|never
`
  .trim()
  .split('\n')
  .map(line => line.split('|').map(words => new Set(words.split(' '))))

/** True for two words of grammar of which one says what the other does not: `will` and `may`. Takes keys. */
const saysElse = (key: string, other: string): boolean =>
  sets.some(families => {
    const own = families.find(words => words.has(key))
    return own !== undefined && !own.has(other) && families.some(words => words.has(other))
  })
