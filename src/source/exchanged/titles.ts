import type { ReadSentence, SourceIndex } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Spot } from '../align/align.ts'
import { isOfficeOfOne } from '../draft/roles.ts'
import { type Office, officesIn } from '../reading/offices.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { rowsOf } from '../words/synonyms.ts'
import { toldBy, toldIn } from './exchanged.ts'

type Known = Office & { readonly spot: Spot; readonly sentence: ReadSentence }

/** Titles of which nobody has two; those of a row are one. */
const titles = rowsOf(`
mayor mayoress
governor gov
senator sen
councillor councilor councilman councilwoman cllr
congressman congresswoman representative rep
minister premier
president pres
chancellor
chief
judge justice
bishop
archbishop
cardinal
king
queen
prince
princess
ambassador amb
sheriff
sergeant sgt
lieutenant lt
captain capt
colonel col
admiral adm
`).map(row => row.split(' '))

const rowOf = (key: string): readonly string[] | undefined => titles.find(row => row.includes(key))

/** What makes an office another one; a stem or a key. */
const ranks = /^(?:lt|lieutenant|deput|deputy|vic|vice|assist|assistant|act|acting|interim)$/

/**
 * Titles that the sources do not give to someone of whom they say what he or she is: `Mayor Lund` for `Chief Lund`, `Deputy
 * Mayor Lund` for `Mayor Lund`, `Estmark's coach Ada Lund` for `Hellvik's`.
 */
export function exchangedTitles(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
): Doubt[] {
  const claims = toldIn(sentences, officesIn)
  if (claims.length === 0) return []
  const known = groupBy(
    toldBy(sources, sentence => officesIn(sentence).map(office => ({ ...office, sentence }))),
    ({ surname }) => surname,
  )
  return claims.flatMap((claim): Doubt[] => {
    const own = known.get(claim.surname) ?? []
    const owned = otherOwner(sources, claim, own)
    if (owned) return ownerDoubt(claim, owned)
    const other = otherTitle(claim, own) ?? otherRank(claim, own)
    if (!other) return []
    const [{ sentence, head }, { spot: against }] = [claim, other]
    const [found, expected] = [titleOf(sentence, claim), titleOf(other.sentence, other)]
    const message = otherThere(found, expected)
    const { start, end } = head
    return [{ sentence, kind: 'name', start, end, message, expected, against, isOfOffice: true }]
  })
}

/** At the name of the owner, which another comparison may have reported. */
function ownerDoubt(claim: Office & { readonly sentence: ReadSentence }, other: Known): Doubt[] {
  const [ours, theirs] = [claim, other].map(({ sentence, owner }) =>
    sentence.terms.find(({ stem, kind }) => stem === owner && kind === 'name'),
  )
  if (!ours || !theirs) return []
  const [found, expected] = [ours, theirs].map(({ text }) => text.replace(/['’]s?$/, ''))
  const message = otherThere(found!, expected!, 'name')
  const { sentence } = claim
  const [start, end] = [ours.start, ours.start + found!.length]
  return [
    {
      sentence,
      kind: 'name',
      start,
      end,
      message,
      expected: expected!,
      against: other.spot,
      isOfOffice: true,
    },
  ]
}

/** The words from the first that says which to the office, as they stand. */
function titleOf({ terms, block: { text } }: ReadSentence, { head, kind, owner }: Office): string {
  let at = terms.indexOf(head)
  while (terms[at - 1] && (kind.has(terms[at - 1]!.stem) || terms[at - 1]!.stem === owner)) at--
  return text.slice(terms[at]!.start, head.end)
}

/** `Mayor` of whom a source calls a chief. */
function otherTitle({ head }: Office, own: readonly Known[]): Known | undefined {
  const row = rowOf(head.key)
  const isSame = (other: Known): boolean =>
    rowOf(other.head.key) === row || other.sentence.terms.some(({ key }) => row!.includes(key))
  return row && !own.some(isSame) ? own.find(other => rowOf(other.head.key)) : undefined
}

/** `Deputy Mayor` of whom a source calls mayor. */
function otherRank({ head, kind }: Office, own: readonly Known[]): Known | undefined {
  const row = rowOf(head.key) ?? [head.key]
  const alike = own.filter(other => row.includes(other.head.key))
  const hasRank = (stems: ReadonlySet<string>): boolean => Array.from(stems).some(stem => ranks.test(stem))
  return hasRank(kind) && !own.some(other => hasRank(other.kind)) ? alike[0] : undefined
}

/** `Estmark's coach` of whom a source calls the coach of Hellvik. */
function otherOwner(
  sources: readonly SourceIndex[],
  { head, owner }: Office,
  own: readonly Known[],
): Known | undefined {
  const alike = own.filter(other => other.head.lemma === head.lemma && isOfficeOfOne(head.key))
  const isNamed = owner !== undefined && sources.some(({ nameStems }) => nameStems.has(owner))
  const isOther = ({ owner: other, sentence }: Known): boolean =>
    other !== undefined && other !== owner && !sentence.terms.some(({ stem }) => stem === owner)
  return isNamed && alike.length > 0 && alike.every(isOther) ? alike[0] : undefined
}
