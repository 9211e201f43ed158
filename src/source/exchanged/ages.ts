import type { Anchor, NumberAnchor, ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import { groupBy } from '../../text/group-by.ts'
import { isIrregularForm } from '../../text/inflection.ts'
import type { Span } from '../../text/span.ts'
import { isSpeech } from '../../ties/clauses.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'
import { otherNumber, toldBy, toldIn } from './exchanged.ts'

/** How old someone is said to be. The span is the number's. */
interface Age extends Span {
  readonly surname: string
  readonly years: number
  readonly text: string
}

/** Ages beside names whom the sources give another one, and never that. */
export function exchangedAges(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const claims = toldIn(sentences, agesOf)
  if (claims.length === 0) return []
  const known = groupBy(toldBy(sources, agesOf), ({ surname }) => surname)
  return claims.flatMap(claim => {
    const others = known.get(claim.surname) ?? []
    const [other] = others
    if (!other || others.some(({ years }) => years === claim.years)) return []
    const message = otherThere(claim.text, other.text, 'number')
    return [otherNumber(claim, other, message)]
  })
}

/** The ages of a sentence, each with the surname it stands beside. */
const agesOf = (sentence: ReadSentence): Age[] =>
  sentence.anchors.flatMap((anchor, at) => {
    if (anchor.kind !== 'number') return []
    const { text } = sentence.block
    const name = isOldAge(text, anchor)
      ? (named(sentence.anchors[at - 1], text, anchor) ??
        described(sentence.anchors[at + 1], sentence, anchor))
      : isBareAge(text, anchor) && named(sentence.anchors[at - 1], text, anchor)
    if (!name) return []
    const { start, end, value } = anchor
    return [
      {
        surname: sentence.terms[name.last]!.stem,
        years: value.amount,
        text: text.slice(start, end),
        start,
        end,
      },
    ]
  })

/** `34-year-old`, `34 years old`. */
export const isOldAge = (text: string, { value, end }: NumberAnchor): boolean =>
  value.dimension === 'duration' && value.unit === 'year' && /^[- ]olds?\b/.test(text.slice(end, end + 6))

/** `, 34,` alone, `was 34 and`, `was 34 when`; not the `, 4-6,` of a set. */
export const isBareAge = (text: string, { value, end }: NumberAnchor): boolean =>
  value.dimension === 'number' &&
  !/\d\D+\d/.test(value.text) &&
  /^(?:[,.;)]| and | when |$)/.test(text.slice(end, end + 6))

/** A word with its space. */
const longestLead = 6

/** `Ada Lund, 34`, `Ada Lund (34)`, `Ada Lund, a 34-year-old`, `Ada Lund is 34 years old`, `Ada Lund, who was 34`; but not `when Ada Lund was 16`. */
const named = (name: Anchor | undefined, text: string, { start }: NumberAnchor): Anchor | undefined =>
  name?.kind === 'name' &&
  /^(?:, (?:aged |an? )?| \(|(?:, who)? (?:is|was) (?:aged )?)$/.test(text.slice(name.end, start)) &&
  !/\b[Ww]hen $/.test(text.slice(Math.max(0, name.start - longestLead), name.start))
    ? name
    : undefined

/** `34-year-old teacher Ada Lund`; but not `the 34-year-old said that Ada Lund`, `the 34-year-old mother of Ada Lund`. */
const described = (
  name: Anchor | undefined,
  { terms, block: { text } }: ReadSentence,
  { last, end }: NumberAnchor,
): Anchor | undefined =>
  name?.kind === 'name' &&
  /^[- ]old(?: [^\s,.;:]+){0,4} $/u.test(text.slice(end, name.start)) &&
  areDescribing(terms.slice(last + 2, name.first))
    ? name
    : undefined

/** Words of which the last may be an office: no verb, none in the plural, and nothing that a clause or an `of` begins with. */
const areDescribing = (words: readonly Term[]): boolean =>
  !words.some(({ key }) => isSpeech(key) || linking.test(key)) && !isVerbOrPlural(words.at(-1)?.key ?? '')

const isVerbOrPlural = (key: string): boolean => isIrregularForm(key) || /(?:ed|[^s]s)$/.test(key)

const linking =
  /^(?:of|from|in|at|on|with|for|to|by|that|who|whom|which|and|but|as|than|is|was|has|had|will|would)$/
