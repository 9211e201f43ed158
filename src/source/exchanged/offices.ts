import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { isAbbreviatedTitle, isTitle } from '../../mentions/names/words.ts'
import { quote } from '../../rule/message.ts'
import type { Spot } from '../align/align.ts'
import { isOfficeOfOne } from '../draft/roles.ts'
import { type Office, officesIn } from '../reading/offices.ts'
import type { Doubt } from '../support/doubt.ts'
import { synonymsOf } from '../words/synonyms.ts'
import { toldBy, toldIn } from './exchanged.ts'

type Known = Office & { readonly spot: Spot }

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
  const known = toldBy(sources, officesIn)
  return claims.flatMap((claim): Doubt[] => {
    const rival = rivalOf(claim, known)
    if (!rival || !isSomethingElse(claim, known) || isSaidSo(sources, claim, known)) return []
    const { sentence, name } = claim
    const found = sentence.block.text.slice(name.start, name.end)
    const expected = nameIn(rival)
    const message = `Unexpected name ${quote(found)}, the source has ${quote(expected)} there`
    const { start, end } = name
    return [{ sentence, kind: 'name', start, end, message, expected, against: rival.spot, isOfOffice: true }]
  })
}

/** `Scientist Ada Lund`: there are many; of a `mayor` or a `harbour pilot` there is one, where nothing tells of more. */
const isOfOne = ({ head: { key }, kind }: Office): boolean =>
  isOfficeOfOne(key) ||
  (kind.size > 0 &&
    (isTitle(key) || further.test(key)) &&
    !ofTwo.test(key) &&
    !/(?:man|woman|person)$/.test(key))

const further = /^(?:engineer|teacher|clerk|referee|surgeon|curator|treasurer|designer)$/

/** What somebody is to another may be said of both; `Mr` says nothing. */
const ofTwo =
  /^(?:mother|father|sister|brother|wife|husband|widow|son|daughter|rival|opponent|counterpart|colleague|successor|predecessor|partner|ally|friend|candidate|nominee|member|native|sir|dame|lord|lady|miss)$/

/** The only one who has an office in the sources, if that is another. */
function rivalOf(claim: Office, known: readonly Known[]): Known | undefined {
  const alike = known.filter(other => other.head.lemma === claim.head.lemma)
  const [rival, ...others] = alike.filter(other => isSameKind(claim, other))
  if (!rival || others.some(({ surname }) => surname !== rival.surname)) return undefined
  return alike.some(({ surname }) => surname === claim.surname) ? undefined : rival
}

const isSameKind = (a: Office, b: Office): boolean =>
  a.kind.size === b.kind.size &&
  Array.from(a.kind).every(stem => b.kind.has(stem)) &&
  (a.owner === b.owner || a.owner === undefined || b.owner === undefined || a.kind.size > 1)

/** True for someone of whom the sources say what he or she is. */
const isSomethingElse = ({ surname, head }: Office, known: readonly Known[]): boolean => {
  const own = known.filter(other => other.surname === surname)
  return (
    own.length > 0 &&
    own.every(other => tellsSomething(other.head) && !synonymsOf(head.stem).includes(other.head.stem))
  )
}

const tellsSomething = ({ key }: Term): boolean => !ofTwo.test(key) && !isAbbreviatedTitle(key)

/** True where a sentence that names someone has the word for the office, and gives it to nobody else. */
const isSaidSo = (
  sources: readonly SourceIndex[],
  { surname, head }: Office,
  known: readonly Known[],
): boolean =>
  sources.some(source =>
    (source.byStem.get(head.stem) ?? []).some(
      at =>
        placesOf(source, surname).has(at) &&
        !known.some(
          ({ spot, head: other }) => spot.source === source && spot.at === at && other.stem === head.stem,
        ),
    ),
  )

/** The sentences that speak of someone, by name or by pronoun. */
const placesOf = ({ people, names, sentences }: SourceIndex, surname: string): ReadonlySet<number> =>
  new Set([
    ...people.filter(({ stems }) => stems.has(surname)).flatMap(({ places }) => places.map(({ at }) => at)),
    ...names.flatMap(({ at, anchor }) => (sentences[at]!.terms[anchor.last]!.stem === surname ? [at] : [])),
  ])

function nameIn({ spot: { source, at }, name }: Known): string {
  return source.sentences[at]!.block.text.slice(name.start, name.end)
}
