import type { NameKind, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { isAbbreviatedTitle, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { isBody } from '../../text/person-name.ts'
import type { Placed } from '../align/slot.ts'
import { isAcronym } from '../words/acronym.ts'
import { namesLand } from '../words/lands.ts'

const locative = /^(?:in|at|near|from|into|outside|across|around|throughout)$/
const age = /^, \d\d,/

/** What the names of an article are, by the stems of their last words; a name that nothing tells of is left out. */
export function kindsOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, NameKind> {
  const names = sentences.flatMap(sentence =>
    sentence.anchors.flatMap(anchor => (anchor.kind === 'name' ? [{ sentence, anchor }] : [])),
  )
  const alone = new Set(names.filter(({ anchor: { first, last } }) => first === last).map(lastStem))
  const votes = new Map<string, Record<NameKind, number>>()
  for (const name of names) {
    const kind = kindHere(name, alone)
    if (!kind) continue
    const counts = votes.get(lastStem(name)) ?? { person: 0, place: 0, thing: 0 }
    counts[kind]++
    votes.set(lastStem(name), counts)
  }
  return new Map(Array.from(votes, ([stem, counts]) => [stem, mostVoted(counts)] as const))
}

/** Of kinds with as many votes the first. */
const mostVoted = (counts: Readonly<Record<NameKind, number>>): NameKind =>
  (Object.keys(counts) as NameKind[]).reduce((best, kind) => (counts[kind] > counts[best] ? kind : best))

/** What a name is by a source, as far as it tells, else by its own last word. */
export function kindOf({ nameKinds }: SourceIndex, name: readonly Term[]): NameKind | undefined {
  const { stem, key } = name.at(-1)!
  return nameKinds.get(stem) ?? (name.length > 1 && isBody(key) ? 'thing' : undefined)
}

/** True where two names cannot stand for one another: a place is no person, and where a body is told of, no person is. */
export const areOfOtherKinds = (claim: NameKind | undefined, known: NameKind | undefined): boolean =>
  claim !== undefined && known !== undefined && claim !== known && !(claim === 'person' && known === 'thing')

const lastStem = ({ sentence, anchor }: Placed): string => sentence.terms[anchor.last]!.stem

/** By its own words, by what stands beside it, and by its surname, where that stands alone elsewhere. */
function kindHere(name: Placed, alone: ReadonlySet<string>): NameKind | undefined {
  const { sentence, anchor } = name
  const { key, stem, text } = sentence.terms[anchor.last]!
  const [before, after] = [sentence.terms[anchor.first - 1], sentence.terms[anchor.last + 1]]
  const isThing = !namesLand(key) && (isAcronym(text) || isOrdinary(key))
  const isFull = mayBeFullName(name, isThing)
  if (isTitled(before, key) || (isFull && isCommonGivenName(firstKey(name)))) return 'person'
  if (isThing) return thingHere(name)
  if ((before && locative.test(before.key)) || namesLand(key)) return 'place'
  const isSurname = isFull && alone.has(stem) && !isOrdinary(firstKey(name))
  return isSurname || after?.key === 'who' || hasAge(name) ? 'person' : undefined
}

/** A lone ordinary word may be anything, and `ESTMARK, March 3` is where the news comes from. */
function thingHere({ sentence, anchor: { first, last } }: Placed): NameKind | undefined {
  const isInCapitals = isAcronym(sentence.terms[last]!.text)
  if (isInCapitals) return first > 0 ? 'thing' : undefined
  return first < last ? 'thing' : undefined
}

/** `Judge Holm`; not `the State Council`. */
const isTitled = (before: Term | undefined, key: string): boolean =>
  before !== undefined && isTitle(before.key) && (!isBody(key) || isAbbreviatedTitle(before.key))

const firstKey = ({ sentence, anchor }: Placed): string => sentence.terms[anchor.first]!.key

const hasAge = ({ sentence: { block }, anchor }: Placed): boolean =>
  age.test(block.text.slice(anchor.end, anchor.end + 6))

/** A given name or two and a surname. Three words of which the last is an ordinary one name a house. */
function mayBeFullName({ sentence: { terms }, anchor: { first, last } }: Placed, isThing: boolean): boolean {
  const length = last - first + 1
  const isLong = length === 2 || (length === 3 && !isThing)
  return isLong && terms[first - 1]?.key !== 'the' && !isAcronym(terms[first]!.text)
}
