import type { ReadSentence, SourceIndex, Term } from '../../facts/index/source-index.ts'
import type { QuotationMention, QuotationPiece } from '../../mentions/mention.ts'
import { keysOf } from '../../text/word.ts'
import type { Spot } from '../align/align.ts'
import { quotedIn } from '../reading/quoted.ts'
import { type Doubt, otherThere } from '../support/doubt.ts'

/** What is shorter is anybody's, and longer quotations are compared as those of somebody. */
const words = { least: 3, most: 6 }

/** The least words in which a denial is left out or put in. */
const leastDenied = 4

/**
 * Short quotations that a source has but for one word: `“built on mud”` for `“built on sand”`, `“We are thinking of it”` for `“We
 * are not thinking of it”`.
 */
export function changedShortQuotes(
  sources: readonly SourceIndex[],
  sentences: readonly ReadSentence[],
  quotations: readonly QuotationMention[],
): Doubt[] {
  return quotedIn(sentences, quotations).flatMap(({ piece, sentence }): Doubt[] => {
    const known = originalOf(sources, piece)
    if (!known) return []
    const { start } = piece
    const found = piece.block.text.slice(start, piece.end).replace(/[,.;]$/, '')
    const message = otherThere(found, known.expected)
    const end = start + found.length
    return [{ sentence, kind: 'quotation', start, end, contradicts: true, message, ...known }]
  })
}

type Original = Required<Pick<Doubt, 'expected' | 'against'>>

function originalOf(
  sources: readonly SourceIndex[],
  { block, start, end }: QuotationPiece,
): Original | undefined {
  const keys = keysOf(block.text.slice(start, end))
  const running = ` ${keys.join(' ')} `
  if (keys.length < words.least || keys.length > words.most) return undefined
  if (sources.some(source => source.running.includes(running))) return undefined
  for (const source of sources)
    for (const [at, sentence] of source.sentences.entries()) {
      const expected = changedIn(sentence, keys)
      if (expected !== undefined) return { expected, against: { source, at } satisfies Spot }
    }
  return undefined
}

/** What a sentence quotes that differs from some words in one. */
function changedIn(sentence: ReadSentence, keys: readonly string[]): string | undefined {
  const { terms, block } = sentence
  for (let first = 0; first < terms.length; first++)
    for (const length of [keys.length - 1, keys.length, keys.length + 1]) {
      const stretch = terms.slice(first, first + length)
      if (stretch.length < length || !isQuoted(sentence, stretch) || !isChanged(stretch, keys)) continue
      return block.text.slice(stretch[0]!.start, stretch.at(-1)!.end)
    }
  return undefined
}

/** All that stands between two marks. */
const isQuoted = ({ block: { text } }: ReadSentence, stretch: readonly Term[]): boolean =>
  /["“]/.test(text[stretch[0]!.start - 1] ?? '') &&
  /^[.,!?]?["”]/.test(text.slice(stretch.at(-1)!.end, stretch.at(-1)!.end + 2))

const denial = /^(?:not|never|no)$/

function isChanged(stretch: readonly Term[], keys: readonly string[]): boolean {
  const from = stretch.findIndex(({ key }, at) => key !== keys[at])
  const at = from < 0 ? stretch.length : from
  const [known, claimed] = [stretch[at], keys[at]]
  const isRest = (skipped: number, skippedKeys: number): boolean => {
    const rest = stretch.slice(at + skipped)
    return (
      rest.length === keys.length - at - skippedKeys &&
      rest.every(({ key }, index) => key === keys[at + skippedKeys + index])
    )
  }
  if (stretch.length === keys.length) return known?.kind === 'content' && isRest(1, 1)
  if (Math.min(stretch.length, keys.length) < leastDenied) return false
  return stretch.length > keys.length
    ? denial.test(known?.key ?? '') && isRest(1, 0)
    : denial.test(claimed ?? '') && isRest(0, 1)
}
