import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isAbbreviatedTitle, isTitle } from '../../mentions/names/words.ts'
import { addTo, groupBy } from '../../text/group-by.ts'
import { type Spot, sentenceAt } from '../align/align.ts'
import { isOfficeOfOne } from '../draft/roles.ts'
import { type Office, officesIn } from '../reading/offices.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { synonymsOf } from '../words/synonyms.ts'
import { toldBy, toldIn } from './exchanged.ts'

type Known = Office & { readonly spot: Spot }

/** What the sources say that somebody is, each once. */
interface Offices {
  readonly byHead: ReadonlyMap<string, readonly Known[]>
  readonly bySurname: ReadonlyMap<string, readonly Known[]>
  /** All places at which somebody has an office. */
  readonly places: ReadonlySet<string>
}

/**
 * Names beside an office that the sources give to one other alone, where they say that the first is something else:
 * `harbour minister Jon Dahl` for `harbour minister Ada Lund`, where Dahl is the head of the yard.
 */
export function exchangedOffices(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, officesIn).filter(isOfOne)
  if (claims.length === 0) return []
  const known = readOffices(sources)
  const placesOf = placesBySurname(sources)
  return claims.flatMap((claim): Doubt[] => {
    const rival = rivalOf(claim, known)
    if (!rival || !isSomethingElse(claim, known) || isSaidSo(claim, known, placesOf)) return []
    const { sentence, name } = claim
    const found = sentence.block.text.slice(name.start, name.end)
    const expected = nameIn(rival)
    const message = otherThere(found, expected, 'name')
    const { start, end } = name
    return [{ sentence, kind: 'name', start, end, message, expected, against: rival.spot, isOfOffice: true }]
  })
}

function readOffices(sources: readonly SourceIndex[]): Offices {
  const all = toldBy(sources, officesIn)
  const distinct = [...new Map(all.map(office => [keyOf(office), office])).values()]
  return {
    byHead: groupBy(distinct, ({ head }) => head.lemma),
    bySurname: groupBy(distinct, ({ surname }) => surname),
    places: new Set(all.map(({ spot, head }) => placeKey(spot, head.stem))),
  }
}

const keyOf = ({ surname, head, kind, owner }: Office): string =>
  [surname, head.lemma, owner ?? '', ...kind].join(' ')

const placeKey = ({ source, at }: Spot, stem: string): string => `${source.path} ${at} ${stem}`

/** `Scientist Ada Lund`: there are many; of a `mayor` or a `harbour pilot` there is one, where nothing tells of more. */
function isOfOne(office: Office): boolean {
  const {
    kind,
    head: { key },
  } = office
  if (isOfficeOfOne(key) || isProfession(office)) return true
  const isKnown = isTitle(key) || further.test(key)
  return kind.size > 0 && isKnown && !ofTwo.test(key) && !/(?:man|woman|person)$/.test(key)
}

/** Few have two of those. */
const isProfession = ({ head: { key } }: Office): boolean =>
  /..(?:ologist|icist|omist|iatrist|ician)$/.test(key)

const further = /^(?:engineer|teacher|clerk|referee|surgeon|curator|treasurer|designer)$/

/** What somebody is to another may be said of both; `Mr` says nothing. */
const ofTwo =
  /^(?:mother|father|sister|brother|wife|husband|widow|son|daughter|rival|opponent|counterpart|colleague|successor|predecessor|partner|ally|friend|candidate|nominee|member|native|sir|dame|lord|lady|miss)$/

/** The only one who has an office in the sources, if that is another. */
function rivalOf(claim: Office, { byHead, bySurname }: Offices): Known | undefined {
  const alike = byHead.get(claim.head.lemma) ?? []
  const own = alike.filter(({ surname }) => surname === claim.surname)
  // Who surely is another minister is not this one, whoever's that is.
  const isOtherwise =
    own.length > 0
      ? own.every(other => areApart(claim, other))
      : isProfession(claim) && (bySurname.get(claim.surname)?.some(isProfession) ?? false)
  const hasIt = (other: Known): boolean =>
    isSameKind(claim, other) || (isOtherwise && isSameKind({ ...claim, owner: undefined }, other))
  const rival = alike.find(hasIt)
  if (!rival || (own.length > 0 && !isOtherwise)) return undefined
  return alike.some(other => other.surname !== rival.surname && hasIt(other)) ? undefined : rival
}

const isSameKind = (a: Office, b: Office): boolean =>
  a.kind.size === b.kind.size &&
  Array.from(a.kind).every(stem => b.kind.has(stem)) &&
  (a.owner === b.owner || a.owner === undefined || b.owner === undefined || a.kind.size > 1)

/** True for someone of whom the sources say what he or she is. */
function isSomethingElse(claim: Office, { bySurname }: Offices): boolean {
  const own = bySurname.get(claim.surname)?.filter(({ head }) => tellsSomething(head)) ?? []
  return (
    own.length > 0 &&
    own.every(other => !synonymsOf(claim.head.stem).includes(other.head.stem) || areApart(claim, other))
  )
}

/** A `finance chief` and a `technology chief`. */
const areApart = ({ kind }: Office, { kind: other }: Office): boolean =>
  kind.size > 0 && other.size > 0 && !Array.from(kind).some(stem => other.has(stem))

const tellsSomething = ({ key }: Term): boolean => !ofTwo.test(key) && !isAbbreviatedTitle(key)

/** True where a sentence that names someone has the word for the office, and gives it to nobody. */
const isSaidSo = (
  { surname, head }: Office,
  { places }: Offices,
  placesOf: ReadonlyMap<string, readonly Spot[]>,
): boolean =>
  placesOf
    .get(surname)
    ?.some(
      spot =>
        sentenceAt(spot).terms.some(({ stem }) => stem === head.stem) &&
        !places.has(placeKey(spot, head.stem)),
    ) ?? false

/** Where the sources speak of someone, by name or by pronoun. */
function placesBySurname(sources: readonly SourceIndex[]): ReadonlyMap<string, readonly Spot[]> {
  const places = new Map<string, Spot[]>()
  for (const source of sources) {
    for (const { stems, places: own } of source.people)
      for (const stem of stems) for (const { at } of own) addTo(places, stem, { source, at })
    for (const { at, anchor } of source.names)
      addTo(places, source.sentences[at]!.terms[anchor.last]!.stem, { source, at })
  }
  return places
}

function nameIn({ spot: { source, at }, name }: Known): string {
  return source.sentences[at]!.block.text.slice(name.start, name.end)
}
