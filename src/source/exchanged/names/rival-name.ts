import type { KnownName, NameRole, NameSlot, SourceIndex, Term } from '../../../facts/index/source-index.ts'
import { sentenceAt } from '../../align/align.ts'
import { describesNext } from '../../align/exchangeable.ts'
import { areSameName } from '../../align/same-anchor.ts'
import type { Placed } from '../../align/slot.ts'
import { areOfOtherKinds, kindOf } from '../../reading/name-kind.ts'
import { roleOf } from '../../reading/name-role.ts'
import { namesLand } from '../../words/lands.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import type { Rival } from './rival-in-slot.ts'
import { type Likeness, likenessOf, mostAt, type Surroundings } from './surroundings.ts'

/** So much of what surrounds a name must surround the source's: less where both belong to the same word. */
const least = { sameHead: 0.2, sameKind: 0.3 }
const leastShared = 2

/** Where the source has the claim's own name, it may explain no more than this part of what its rival does. */
const mostOwn = 0.5

/**
 * The name that a source has where a claim has another: it does the same there, belongs to the same word or is the same
 * kind of name, and stands among the words that surround the claim's, which the source has nowhere around that.
 */
export function rivalName(all: readonly Surroundings[], claim: Placed): Rival | undefined {
  const read = readClaim(claim)
  const [best] = all.flatMap(around => rivalIn(around, read) ?? []).sort((a, b) => b.score - a.score)
  if (!best) return undefined
  if (all.some(around => isOwnThere(around, read, best.score * mostOwn))) return undefined
  const { source, known } = best
  const spot = { source, at: known.at }
  return { sentence: sentenceAt(spot), anchor: known.anchor, spot }
}

interface ReadClaim {
  readonly name: readonly Term[]
  readonly role: NameRole
  /** What it belongs to, and what may be said for that; stems. */
  readonly heads: ReadonlySet<string>
  /** All names of its sentence. */
  readonly said: readonly (readonly Term[])[]
}

function readClaim(claim: Placed): ReadClaim {
  const { sentence, anchor } = claim
  const said = sentence.anchors.filter(({ kind }) => kind === 'name')
  const termsOf = ({ first, last }: typeof anchor): readonly Term[] => sentence.terms.slice(first, last + 1)
  const role = roleOf(claim)
  const heads = new Set(role.heads.flatMap(head => [head, ...synonymsOf(head)]))
  return { name: termsOf(anchor), role, heads, said: said.map(termsOf) }
}

/** A name of a source, and how much of the claim's surroundings it has around it. */
interface Found {
  readonly source: SourceIndex
  readonly known: KnownName
  readonly score: number
}

function rivalIn(surroundings: Surroundings, read: ReadClaim): Found | undefined {
  const { source } = surroundings
  let rival: Found | undefined
  for (const known of source.names) {
    const most = mostAt(surroundings, known.at)
    if (most < least.sameHead || most <= (rival?.score ?? 0)) continue
    if (!mayStandFor(surroundings, read, known)) continue
    const likeness = likenessAt(surroundings, known)
    if (likeness.score > (rival?.score ?? 0) && isRival(source, read, { known, likeness }))
      rival = { source, known, score: likeness.score }
  }
  return rival
}

/** True where a source has the claim's own name among more of the words than so much of them. */
const isOwnThere = (surroundings: Surroundings, read: ReadClaim, most: number): boolean =>
  surroundings.source.names.some(
    known =>
      mostAt(surroundings, known.at) > most &&
      areSameName(nameOf(surroundings.source, known), read.name) &&
      likenessAt(surroundings, known).score > most,
  )

const likenessAt = (surroundings: Surroundings, { at, anchor }: KnownName): Likeness =>
  likenessOf(surroundings, [{ at, ...anchor }])

const nameOf = ({ sentences }: SourceIndex, { at, anchor: { first, last } }: KnownName): readonly Term[] =>
  sentences[at]!.terms.slice(first, last + 1)

/** What can be told at once: it does the same as the claim's name, beside some of the same words, and is not in the claim. */
const mayStandFor = ({ source, bySentence }: Surroundings, read: ReadClaim, known: KnownName): boolean =>
  standsAlike(read, known.role) &&
  (bySentence.get(known.at)?.length ?? 0) >= leastShared &&
  !read.said.some(name => areSameName(nameOf(source, known), name))

function isRival(
  source: SourceIndex,
  read: ReadClaim,
  { known, likeness }: { readonly known: KnownName; readonly likeness: Likeness },
): boolean {
  if (likeness.shared < leastShared) return false
  if (describesNext({ sentence: source.sentences[known.at]!, anchor: known.anchor })) return false
  const [kind, other] = [kindOf(source, read.name), kindOf(source, nameOf(source, known))]
  if (areOfOtherKinds(kind, other) || areOfOtherSizes(read.name, nameOf(source, known))) return false
  if (likeness.score >= least.sameHead && haveSameHead(read, known.role)) return true
  return (
    likeness.score >= least.sameKind &&
    likeness.isNear &&
    kind !== undefined &&
    kind !== 'thing' &&
    kind === other
  )
}

/** A town may lie in the land that another names in its place. */
const areOfOtherSizes = (a: readonly Term[], b: readonly Term[]): boolean => isLand(a) !== isLand(b)

const isLand = (name: readonly Term[]): boolean => name.length === 1 && namesLand(name[0]!.key)

/** `The mayor of Estmark`, `Estmark's mayor`, `the Estmark mayor`. */
const belonging: readonly NameSlot[] = ['of', 'describing']

const standsAlike = (read: ReadClaim, role: NameRole): boolean =>
  role.slot === read.role.slot ||
  ([role, read.role].every(({ slot }) => belonging.includes(slot)) && haveSameHead(read, role))

const haveSameHead = ({ heads }: ReadClaim, role: NameRole): boolean =>
  role.heads.some(head => heads.has(head))
