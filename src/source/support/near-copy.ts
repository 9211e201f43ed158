import type { Anchor, ReadSentence, Term } from '../../facts/index/source-index.ts'
import { type Spot, sentenceAt } from '../align/align.ts'
import type { Parallel } from '../align/parallel.ts'
import { hasAnchor, isInitials } from '../align/same-anchor.ts'
import { commonWords } from '../words/common-words.ts'
import { isSameLand } from '../words/lands.ts'
import { type Doubt, otherThere } from './doubt.ts'

/** A sentence is a copy where so much of it, and of the source's sentence, stands in both in one order. */
const leastShared = 0.75

/** Fewer words than this are alike by chance. */
const leastWords = 5

/** A stretch of a copy with the stretch of the source in its place; indexes of terms, ends exclusive. */
interface Change {
  readonly from: number
  readonly to: number
  readonly knownFrom: number
  readonly knownTo: number
}

export interface Copy {
  readonly spot: Spot
  readonly changes: readonly Change[]
}

/** The sentence of a source that a sentence is a copy of but for a few words, and where they differ. */
export function copyOf({ sentence: { terms }, ranked }: Parallel): Copy | undefined {
  if (terms.length < leastWords) return undefined
  let best: (Copy & { readonly shared: number }) | undefined
  for (const spot of ranked) {
    const known = sentenceAt(spot).terms
    const { pairs } = commonWords(terms, known, isSameKey)
    const shared = pairs.length / Math.max(terms.length, known.length)
    if (shared >= leastShared && shared > (best?.shared ?? 0))
      best = { spot, shared, changes: changesBetween(pairs, terms, known) }
  }
  return best
}

const isSameKey = (a: Term, b: Term): number => (a.key === b.key ? 1 : 0)

function changesBetween(
  pairs: readonly (readonly [number, number])[],
  terms: readonly Term[],
  known: readonly Term[],
): Change[] {
  const bounds: (readonly [number, number])[] = [...pairs, [terms.length, known.length]]
  return bounds.flatMap(([to, knownTo], index) => {
    const [from, knownFrom] = index === 0 ? [0, 0] : [pairs[index - 1]![0] + 1, pairs[index - 1]![1] + 1]
    return to > from || knownTo > knownFrom ? [{ from, to, knownFrom, knownTo }] : []
  })
}

/** The names, numbers and dates of a copy that are not those of the original. */
export function changedInCopy(sentence: ReadSentence, { spot, changes }: Copy): Doubt[] {
  const known = sentenceAt(spot)
  return changes.flatMap(change => {
    const ours = sentence.terms.slice(change.from, change.to)
    const theirs = known.terms.slice(change.knownFrom, change.knownTo)
    if (ours.length === 0 || theirs.length === 0 || !isTelling(sentence, known, change)) return []
    const [start, end] = [ours[0]!.start, ours.at(-1)!.end]
    const found = sentence.block.text.slice(start, end)
    const expected = known.block.text.slice(theirs[0]!.start, theirs.at(-1)!.end)
    const message = otherThere(found, expected)
    return [
      { sentence, kind: 'name' as const, start, end, contradicts: true, message, expected, against: spot },
    ]
  })
}

/** True where a name or a figure was put in, or taken out for something else. */
function isTelling(sentence: ReadSentence, known: ReadSentence, change: Change): boolean {
  const ours = sentence.terms.slice(change.from, change.to)
  const theirs = known.terms.slice(change.knownFrom, change.knownTo)
  const isNew = ours.some(term => isMarked(term) && timesIn(known, term) === 0)
  const isGone = theirs.some(
    term => isMarked(term) && timesIn(sentence, term) < (term.kind === 'name' ? timesIn(known, term) : 1),
  )
  return (
    isNew &&
    isGone &&
    !isGlued(ours, theirs) &&
    !isInitials(ours, theirs) &&
    !isInitials(theirs, ours) &&
    !anchorsIn(sentence, change.from, change.to).some(anchor => hasAnchor(known, sentence, anchor))
  )
}

/** `Read onLund` for Lund: what a site puts before a paragraph may be glued to its first word. */
function isGlued(ours: readonly Term[], theirs: readonly Term[]): boolean {
  const [word, known] = [ours.at(-1)!.text, theirs.at(-1)!.text]
  return word.endsWith(known) && /^\p{Lu}/u.test(known) && /\p{Ll}$/u.test(word.slice(0, -known.length))
}

/** A word of one name may stand in another too: `the Writers Team and the Writers Fund`. */
const timesIn = ({ terms }: ReadSentence, term: Term): number =>
  terms.filter(other => isSame(term, other)).length

const pronoun = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your)$/

/** A figure, or a word with a capital that is no pronoun: where the rest is the same, it is of no account why it has one. */
const isMarked = ({ kind, text, key }: Term): boolean =>
  kind === 'figure' || (/^\p{Lu}/u.test(text) && !pronoun.test(key))

/** `Services` in a name is not the `services` of the same sentence. */
const isSame = (a: Term, b: Term): boolean =>
  (a.key === b.key && (a.kind !== 'name' || isMarked(b))) || isSameLand(a.key, b.key)

/** The values of a stretch, and the month that it leaves of a day: `in October 2024` for `on Oct. 2, 2024`. */
const anchorsIn = (sentence: ReadSentence, from: number, to: number): Anchor[] =>
  sentence.anchors.filter(anchor => {
    const { kind, first, last } = anchor
    const isMonth = kind === 'date' && anchor.value.fields.day === undefined
    return kind !== 'name' && (isMonth ? first < to && last >= from : first >= from && last < to)
  })
