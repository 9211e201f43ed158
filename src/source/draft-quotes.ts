import type { Document } from '../document/document.ts'
import type { QuoteFact } from '../facts/fact.ts'
import type { QuotationMention, QuotationPiece, Sentence } from '../mentions/mention.ts'
import { hasSpeech } from '../mentions/quotation-speaker.ts'
import { commonnessWeight } from '../text/commonness.ts'
import { surnameOf } from '../text/person-name.ts'
import { overlaps } from '../text/span.ts'
import { words } from '../text/word.ts'
import { drafted } from './draft-base.ts'
import type { Drafted } from './drafted.ts'

// A phrase of few words is a term or a title as often as somebody's words.
const leastWords = 4
const leastTelling = 2.5

/** Drafts what was said word for word: whole utterances that the text gives to someone, or calls speech. */
export function draftQuotes(
  document: Document,
  {
    quotations,
    sentences,
  }: { readonly quotations: readonly QuotationMention[]; readonly sentences: readonly Sentence[] },
  people: readonly string[],
): Drafted<QuoteFact>[] {
  const drafts = quotations.flatMap(stretchesOf).flatMap(mention => {
    const text = utteranceOf(mention)
    const from = mention.speaker ?? mention.pieces[0]!
    const sentence = sentences.find(one => one.block === from.block && overlaps(one, from))
    if (!sentence || !isSaid(mention, text)) return []
    const by = mention.speaker?.sure ? speakerOf(mention.speaker.text, people) : undefined
    const own = { kind: 'quote', text, ...(by === undefined ? {} : { by }) } as const
    return [drafted<QuoteFact>(document, { sentence, start: from.start, end: from.end }, own)]
  })
  return drafts.filter(one => !drafts.some(other => other !== one && holds(other, one)))
}

// What is longer between two pieces tells more than who speaks: they may be of two utterances.
const longestTag = 48

/** An utterance cut where more than a tag stands between two of its pieces. */
function stretchesOf(mention: QuotationMention): QuotationMention[] {
  const stretches: QuotationPiece[][] = []
  for (const piece of mention.pieces) {
    const before = stretches.at(-1)?.at(-1)
    const isFar = before?.block === piece.block && piece.start - before.end > longestTag
    if (before && !isFar) stretches.at(-1)!.push(piece)
    else stretches.push([piece])
  }
  return stretches.map(pieces => ({ ...mention, pieces }))
}

/** The words of all pieces, as one text on one line. */
function utteranceOf({ pieces }: QuotationMention): string {
  let text = ''
  for (const piece of pieces) text = joined(text, piece)
  return text.replace(/\s+/g, ' ').replace(/[,;:\s]+$/, '')
}

/** `“We came,” he said. “They left.”`: the comma that leads to the tag closes a sentence where the next piece opens one. */
function joined(before: string, { block, start, end, follows }: QuotationPiece): string {
  const text = block.text.slice(start, end)
  if (before === '') return text
  const isNew = follows === 'tag' && /^\p{Lu}/u.test(text)
  return `${isNew ? before.replace(/,$/, '.') : before} ${text}`
}

function isSaid({ speaker, pieces }: QuotationMention, text: string): boolean {
  const keys = words(text).map(({ key }) => key)
  const telling = keys.reduce((sum, key) => sum + commonnessWeight(key), 0)
  if (keys.length < leastWords || telling < leastTelling || /[\uFFFC{}<>|]/.test(text)) return false
  return speaker?.sure === true || pieces.some(isTagged)
}

/** `he said` right behind the closing mark, or `she said:` right before the opening one. */
function isTagged({ block, start, end }: QuotationPiece): boolean {
  const after = /^["”’»]\s+(?:he|she|they)\s+\p{Ll}+/u.exec(block.text.slice(end, end + 40))?.[0]
  const before = /\b(?:he|she|they)\s+\p{Ll}+[,:]\s["“„‘«]$/iu.exec(
    block.text.slice(Math.max(0, start - 40), start),
  )?.[0]
  return hasSpeech(after ?? before ?? '')
}

/** The full name that a surname stands for in the article, if it is one person's. */
function speakerOf(text: string, people: readonly string[]): string | undefined {
  if (people.includes(text)) return text
  const own = people.filter(name => surnameOf(name) === surnameOf(text))
  return own.length === 1 ? own[0] : undefined
}

/** True where one utterance has all the words of another, which comes first where they are the same. */
function holds({ fact: outer }: Drafted<QuoteFact>, { fact: inner }: Drafted<QuoteFact>): boolean {
  const [long, short] = [outer, inner].map(
    ({ text }) =>
      ` ${words(text)
        .map(({ key }) => key)
        .join(' ')} `,
  ) as [string, string]
  if (!long.includes(short)) return false
  const isFirst =
    outer.place.line < inner.place.line ||
    (outer.place.line === inner.place.line && outer.place.column < inner.place.column)
  return long !== short || isFirst
}
