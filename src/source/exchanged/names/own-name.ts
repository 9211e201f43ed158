import type { KnownName, ReadSentence, SourceIndex, Term } from '../../../facts/index/source-index.ts'
import { sentenceAt } from '../../align/align.ts'
import { slotOf } from '../../align/exchangeable.ts'
import { areSameName, hasAnchor } from '../../align/same-anchor.ts'
import { type Placed, slotAt } from '../../align/slot.ts'
import { kindOf } from '../../reading/name-kind.ts'

/** Where a report opens it says what all of it is about, and where that was. */
const lead = 2

/** True for a name that a source has there too, though another stands nearer to the same words. */
export const isOwnName = (sources: readonly SourceIndex[], claim: Placed, rival: Placed): boolean =>
  claim.anchor.kind === 'name' &&
  sources.some(
    source =>
      isOnePerson(source, claim, rival) ||
      describesSame(source, claim, rival) ||
      isOfLead(source, claim, rival),
  )

/** `Lund was holding the rope` for `"Ada was holding the rope"`: a source has both in one name. */
const isOnePerson = (source: SourceIndex, claim: Placed, rival: Placed): boolean => {
  const stems = [claim, rival].map(placed => nameOf(placed).at(-1)!.stem)
  return source.names.some(known => {
    const name = knownName(source, known)
    return stems.every(stem => name.some(term => term.stem === stem))
  })
}

/** `Victorian swimming baths` for `the Harbour Street swimming baths`, where `the Victorian baths` are told of too. */
function describesSame(source: SourceIndex, claim: Placed, rival: Placed): boolean {
  const [ours, theirs] = [claim, rival].map(placed => slotAt(placed, 0).after.map(({ stem }) => stem))
  const described = ours!.filter((stem, at) => stem === theirs![at])
  return described.some(stem =>
    (source.slots.after.get(stem) ?? []).some(
      ({ anchor, at }) =>
        anchor.kind === 'name' &&
        areSameName(knownName(source, { anchor, at }), nameOf(claim)) &&
        sharedWith(claim, sentenceAt({ source, at })) >= leastShared,
    ),
  )
}

/** So many words must say that the same thing is described, the name and what it describes among them. */
const leastShared = 4

const sharedWith = ({ sentence }: Placed, known: ReadSentence): number =>
  known.terms.filter(({ kind, stem }) => kind !== 'small' && sentence.terms.some(term => term.stem === stem))
    .length

/** `Lund won at the Estmark Games`, where the source opens with both; not `a student at the Estmark Games` for another place of study. */
function isOfLead(source: SourceIndex, claim: Placed, rival: Placed): boolean {
  const { sentence, anchor } = claim
  const isEvent = anchor.first < anchor.last && kindOf(source, nameOf(claim)) === 'thing'
  if (!isEvent || slotOf(claim) !== 'place' || haveSameHead(claim, rival)) return false
  return source.sentences
    .slice(0, lead)
    .some(
      known =>
        hasAnchor(known, sentence, anchor) &&
        !hasAnchor(known, rival.sentence, rival.anchor) &&
        sentence.anchors.some(
          other => other !== anchor && other.kind === 'name' && hasAnchor(known, sentence, other),
        ),
    )
}

const haveSameHead = (a: Placed, b: Placed): boolean => {
  const [ours, theirs] = [a, b].map(placed => slotAt(placed, 0).before.find(({ kind }) => kind !== 'small'))
  return ours !== undefined && ours.stem === theirs?.stem
}

const nameOf = ({ sentence: { terms }, anchor: { first, last } }: Placed): readonly Term[] =>
  terms.slice(first, last + 1)

const knownName = (source: SourceIndex, { anchor, at }: Pick<KnownName, 'anchor' | 'at'>): readonly Term[] =>
  nameOf({ sentence: sentenceAt({ source, at }), anchor })
