import type { Anchor, NamePlace, Person, SourceIndex } from '../../../facts/index/source-index.ts'
import { sentenceAt } from '../../align/align.ts'
import type { Placed } from '../../align/slot.ts'
import type { Rival } from './rival-in-slot.ts'
import { type Likeness, likenessOf, type Surroundings } from './surroundings.ts'

/** A source must have so much of what surrounds a person around another, and so many times what it has around the first. */
const least = 0.4
const leastTimes = 1.6

/** So many of the words must stand beside the other, and hardly any beside the first: both do much the same otherwise. */
const leastShared = 4
const mostOwnShared = 2

/** Fewer are enough where none stands beside the first, and they tell more than what somebody is called: `the skipper Ada Lund`. */
const alone = { score: 0.5, shared: 2 }

/** What is met by chance: it is added to what the source has around the first. */
const chance = 0.05

/** Whom a source speaks of, in any of the sentences that do so, in the words that an article has around someone else. */
export function rivalPerson(all: readonly Surroundings[], claim: Placed): Rival | undefined {
  if (claim.anchor.kind !== 'name') return undefined
  for (const surroundings of all) {
    const rival = rivalIn(surroundings, claim)
    if (rival) return rival
  }
  return undefined
}

function rivalIn(surroundings: Surroundings, claim: Placed): Rival | undefined {
  const { sentence, anchor } = claim
  const { source } = surroundings
  const lastStems = sentence.anchors.flatMap(({ kind, last }) =>
    kind === 'name' ? [sentence.terms[last]!.stem] : [],
  )
  const ownStem = sentence.terms[anchor.last]!.stem
  const ownPlaces = source.people.filter(({ stems }) => stems.has(ownStem)).flatMap(({ places }) => places)
  if (ownPlaces.length === 0) return undefined
  const own = likenessOf(surroundings, ownPlaces)
  if (own.shared > mostOwnShared) return undefined
  const needed = Math.max(least, (own.score + chance) * leastTimes)
  const isEnough = (person: Person, { score, shared }: Likeness): boolean =>
    shared >= leastShared ||
    (own.shared === 0 && shared >= alone.shared && score >= alone.score && isTold(source, person, claim))
  let best: { readonly person: Person; readonly score: number } | undefined
  for (const person of source.people) {
    if (lastStems.some(stem => person.stems.has(stem))) continue
    const likeness = likenessOf(surroundings, person.places)
    if (isEnough(person, likeness) && likeness.score >= (best?.score ?? needed))
      best = { person, ...likeness }
  }
  return best && nearestName(surroundings, best.person)
}

/** True where a source has one of the words behind a claim's name beside someone. */
function isTold(
  { sentences }: SourceIndex,
  { places }: Person,
  { sentence: { terms }, anchor }: Placed,
): boolean {
  const behind = terms.slice(anchor.last + 1).filter(({ kind }) => kind !== 'small')
  return places.some(({ at }) =>
    sentences[at]!.terms.some(known => behind.some(({ stem }) => stem === known.stem)),
  )
}

/** Of the places at which someone is named, the one that has most of the words around the claim's name. */
function nearestName(surroundings: Surroundings, { places }: Person): Rival | undefined {
  const { source } = surroundings
  const named = places.flatMap(place => {
    const anchor = anchorAt(source, place)
    return anchor ? [{ place, anchor, score: likenessOf(surroundings, [place]).score }] : []
  })
  const [nearest] = named.sort((a, b) => b.score - a.score)
  if (!nearest) return undefined
  const spot = { source, at: nearest.place.at }
  return { sentence: sentenceAt(spot), anchor: nearest.anchor, spot }
}

const anchorAt = ({ sentences }: SourceIndex, { at, first }: NamePlace): Anchor | undefined =>
  sentences[at]!.anchors.find(anchor => anchor.kind === 'name' && anchor.first === first)
