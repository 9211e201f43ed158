import type { Document } from '../../document/document.ts'
import type { QuoteFact } from '../../facts/fact.ts'
import type { QuotationMention, QuotationPiece, Sentence } from '../../mentions/mention.ts'
import { hasSpeech } from '../../mentions/quotations/speech.ts'
import { commonnessWeight } from '../../text/commonness.ts'
import { addTo, groupBy } from '../../text/group-by.ts'
import { surnameOf } from '../../text/person-name.ts'
import { overlaps } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { speakerByPronoun } from '../../ties/quotes/pronoun-speaker.ts'
import { byPlace, drafted } from './base.ts'
import type { Drafted } from './drafted.ts'

// A phrase of few words is a term or a title as often as somebody's words.
const leastWords = 4
// What is longer is a whole speech; and to hold an article against it takes the time of both lengths multiplied.
const mostWords = 1000
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
  const sentencesOf = groupBy(sentences, ({ block }) => block)
  const drafts = quotations.flatMap(stretchesOf).flatMap(mention => {
    const text = utteranceOf(mention)
    const from = mention.speaker ?? mention.pieces[0]!
    const sentence = sentencesOf.get(from.block)?.find(one => overlaps(one, from))
    if (!sentence || !isSaid(mention, text)) return []
    const by = mention.speaker?.sure
      ? speakerOf(mention.speaker.text, people)
      : speakerByPronoun(mention, sentences, people)?.text
    const own = { kind: 'quote', text, ...(by === undefined ? {} : { by }) } as const
    return [drafted<QuoteFact>(document, { sentence, start: from.start, end: from.end }, own)]
  })
  return withoutParts(drafts.toSorted(byPlace))
}

// What is longer between two pieces tells more than who speaks: they may be of two utterances.
const longestTag = 48

/** An utterance cut where more than a tag stands between two of its pieces. */
function stretchesOf(mention: QuotationMention): QuotationMention[] {
  const stretches: QuotationPiece[][] = []
  for (const piece of mention.pieces) {
    const before = stretches.at(-1)?.at(-1)
    const isApart = before?.block === piece.block && !isTag(piece.block.text.slice(before.end, piece.start))
    if (before && !isApart) stretches.at(-1)!.push(piece)
    else stretches.push([piece])
  }
  return stretches.map(pieces => ({ ...mention, pieces }))
}

/** `,” he said, “`: who speaks; and not that he said another thing too. */
const isTag = (between: string): boolean => between.length <= longestTag && !/\b(?:and|that)\b/.test(between)

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
  const keys = keysOf(text)
  const telling = keys.reduce((sum, key) => sum + commonnessWeight(key), 0)
  if (
    keys.length < leastWords ||
    keys.length > mostWords ||
    telling < leastTelling ||
    !/\p{Ll}/u.test(text) ||
    /[\uFFFC{}<>|]/.test(text)
  )
    return false
  return (
    speaker?.sure === true || pieces.some(isTold) || (keys.length >= leastAlone && pieces.some(isSentence))
  )
}

// Of so many words a sentence between marks is somebody's, whoever that is.
const leastAlone = 8

const isSentence = ({ block, start, end }: QuotationPiece): boolean =>
  /^\p{Lu}.*[.,!?]$/su.test(block.text.slice(start, end))

/** A verb of saying in the sentence, behind the closing mark or before the opening one; or a colon there. */
function isTold({ block, start, end }: QuotationPiece): boolean {
  const after = /^["”’»],?\s[^.!?;:"“„‘«]*/u.exec(block.text.slice(end, end + reach))?.[0] ?? ''
  const before = /[^.!?;"”’»]*["“„‘«]$/u.exec(block.text.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  return /:\s["“„‘«]$/.test(before) || hasSpeech(after) || hasSpeech(before)
}

const reach = 60

/** The full name that a surname stands for in the article, if it is one person's. */
function speakerOf(text: string, people: readonly string[]): string | undefined {
  if (people.includes(text)) return text
  const own = people.filter(name => surnameOf(name) === surnameOf(text))
  return own.length === 1 ? own[0] : undefined
}

/** The utterances that are no part of a longer one; of two that are the same, the first. */
function withoutParts(drafts: readonly Drafted<QuoteFact>[]): Drafted<QuoteFact>[] {
  const keys = drafts.map(({ fact }) => keysOf(fact.text))
  const running = keys.map(all => ` ${all.join(' ')} `)
  const places = new Map<string, number[]>()
  keys.forEach((all, number) => {
    for (const key of new Set(all.map((_, at) => openingOf(all, at)))) addTo(places, key, number)
  })
  const isPart = (number: number): boolean =>
    (places.get(openingOf(keys[number]!, 0)) ?? []).some(
      other =>
        other !== number &&
        running[other]!.includes(running[number]!) &&
        (running[other] !== running[number] || other < number),
    )
  return drafts.filter((_, number) => !isPart(number))
}

const openingOf = (keys: readonly string[], at: number): string => keys.slice(at, at + leastWords).join(' ')
