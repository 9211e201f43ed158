import type { Anchor, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { isPlural } from '../../text/inflection.ts'
import type { Span } from '../../text/span.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { areApart, describesPeople, namesLand } from '../words/lands.ts'
import { isGeneral } from '../words/vague.ts'
import { toldBy, toldIn } from './exchanged.ts'

/** Where somebody or something is said to be from. The span is the land's. */
interface Origin extends Span {
  /** The surname or noun of who or what it is, as a stem. */
  readonly owner: string
  readonly land: string
  readonly text: string
}

/** Lands beside names and nouns for which the sources have another one, and never that. */
export function exchangedLands(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const claims = toldIn(sentences, originsOf)
  if (claims.length === 0) return []
  const known = groupBy(toldBy(sources, originsOf), ({ owner }) => owner)
  return claims.flatMap((claim): Doubt[] => {
    const others = known.get(claim.owner) ?? []
    const [other] = others
    if (!other || !others.every(({ land }) => areApart(land, claim.land))) return []
    const { sentence, start, end, text } = claim
    const message = otherThere(text, other.text, 'name')
    const expected = other.text
    return [{ sentence, kind: 'name', start, end, message, expected, against: other.spot }]
  })
}

const originsOf = (sentence: ReadSentence): Origin[] =>
  sentence.anchors.flatMap((name, at) => {
    if (name.kind !== 'name') return []
    if (isLand(sentence, name)) return describedBy(sentence, name)
    const [before, after] = [sentence.anchors[at - 1], sentence.anchors[at + 1]]
    return [
      ...originAt(sentence, name, name.first < name.last ? name.first : undefined),
      ...originAt(sentence, name, isBefore(sentence, before, name) ? before?.last : undefined),
      ...originAt(sentence, name, isAfter(sentence, name, after) ? after?.first : undefined),
    ]
  })

const isLand = ({ terms }: ReadSentence, { first, last }: Anchor): boolean =>
  first === last && namesLand(terms[first]!.key)

function originAt({ terms }: ReadSentence, name: Anchor, at: number | undefined): Origin[] {
  const land = at === undefined ? undefined : terms[at]!
  return land && namesLand(land.key) ? [originOf(land, terms[name.last]!)] : []
}

const originOf = ({ key, start, end, text }: Term, { stem }: Term): Origin => ({
  owner: stem,
  land: key,
  text: text.replace(/['’]s$/, ''),
  start,
  end,
})

/** `Norwegian ferries`. A plural ends its phrase: the `Norwegian ferry` may belong to the `Norwegian ferry strike`. */
function describedBy({ block, terms }: ReadSentence, { last }: Anchor): Origin[] {
  const [land, noun] = [terms[last]!, terms[last + 1]]
  if (!noun || !isPlural(noun.key) || isGeneral(noun) || !describesPeople(land.key)) return []
  const isBeside = block.text.slice(land.end, noun.start) === ' ' && /^\p{Ll}/u.test(noun.text)
  return isBeside ? [originOf(land, noun)] : []
}

/** `Norwegian Ada Lund`, `the Norwegian pilot Ada Lund`, `Norway's pilot Ada Lund`; but not `Norway beat Ada Lund`. */
function isBefore({ block, terms }: ReadSentence, land: Anchor | undefined, { start }: Anchor): boolean {
  if (land?.kind !== 'name') return false
  const { key, text, end } = terms[land.last]!
  const between = block.text.slice(end, start)
  const mayDescribe = between === ' ' || /['’]s$/.test(text) || describesPeople(key)
  return mayDescribe && /^(?: \p{Ll}+){0,2} $/u.test(between)
}

/** `Ada Lund of Norway`, `Ada Lund, a Norwegian`, `Ada Lund, a pilot from Norway`, `Ada Lund is a Norwegian`. */
const isAfter = ({ block: { text } }: ReadSentence, { end }: Anchor, land: Anchor | undefined): boolean =>
  land?.kind === 'name' &&
  /^(?: (?:of|from) |(?:,|,? (?:who )?(?:is|was)) an? (?:(?:\p{Ll}+ ){1,3}(?:of|from) )?)$/u.test(
    text.slice(end, land.start),
  )
