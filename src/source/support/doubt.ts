import type { QuoteFact } from '../../facts/fact.ts'
import type { ReadSentence } from '../../facts/index/source-index.ts'
import { quote } from '../../rule/message.ts'
import type { Span } from '../../text/span.ts'
import { type Spot, sentenceAt } from '../align/align.ts'

/** Something in an article that its sources do not bear out. Offsets of the sentence's block. */
export interface Doubt extends Span {
  readonly sentence: ReadSentence
  readonly kind: DoubtKind
  /** A source says otherwise; else none of them says it. */
  readonly contradicts?: true
  /** No source has it anywhere. */
  readonly isNowhere?: true
  readonly message: string
  /** What the sources have in its place. */
  readonly expected?: string
  /** The sentence of a source it was held against. */
  readonly against?: Spot
  /** It is of what somebody is said to be, so that it holds for a speaker too, whatever is quoted. */
  readonly isOfOffice?: true
}

/** `word`: the evidence is of words alone, and weaker than that of what has a value or a name. */
export type DoubtKind = 'name' | 'number' | 'date' | 'quotation' | 'word'

/** That the source has something else in the place of what was found, of a kind if that tells more. */
export const otherThere = (found: string, expected: string, kind?: DoubtKind): string =>
  `Unexpected ${kind === undefined ? '' : `${kind} `}${quote(found)}, the source has ${quote(expected)} there`

/** That what was found is nowhere. */
export const nowhere = (found: string, kind: DoubtKind): string =>
  `Unexpected ${kind} ${quote(found)}, no source has it`

/** A sentence of a source as a fact, so that a finding can lead to it: its words are what is known. To contradict it is an error. */
export function factOf(spot: Spot, contradicts: boolean): QuoteFact {
  const { path } = spot.source
  const { block, start, end, line, column } = sentenceAt(spot)
  const place = { file: path, line, column }
  return {
    kind: 'quote',
    id: `${path}:${line}`,
    place,
    text: block.text.slice(start, end),
    ...(contradicts && { severity: 'error' as const }),
  }
}
