import type { Sentence, TimeMention } from '../../mentions/mention.ts'
import { isFunctionWord } from '../../mentions/names/words.ts'
import { sentenceOf } from '../../mentions/sentences.ts'
import { isVerb } from '../clauses.ts'
import { entryStart } from './opening-year.ts'

/** The day that is a sentence of its own right before another one, as a mention in both: `9 May 2031. The bridge opens.` */
export function dayBefore(entry: TimeMention | undefined, next: Sentence): TimeMention | undefined {
  if (!entry || entry.sentence.block !== next.block || entry.end >= next.start) return undefined
  if (/[\p{L}\p{N}]/u.test(next.block.text.slice(entry.end, next.start))) return undefined
  const { start, words: before } = entry.sentence
  return {
    ...entry,
    sentence: sentenceOf({ block: next.block, start, end: next.end }, [...before, ...next.words]),
  }
}

/**
 * Whether the sentence that a date stands before as one of its own tells of something else than the event, which it only names: `9 May. The café on the
 * bridge opens`, `9 May. The fair is cancelled`. It is of the event where its first words are, and no other verb follows.
 */
export function isOfOtherEntry(
  time: TimeMention,
  { at, known }: { readonly at: readonly number[]; readonly known: ReadonlySet<string> },
): boolean {
  const { words, block } = time.sentence
  const from = entryStart(time)
  if (from === undefined || block.text[time.end] !== '.') return false
  const head = words.findIndex(({ start }) => start >= from)
  const last = at.at(-1)!
  const own = words.slice(head, last + 1)
  const isOwn = own.every(
    ({ key }) => known.has(key) || plain.test(key) || (isFunctionWord(key) && !other.test(key)),
  )
  const next = words[last + 1]
  const isActing = next !== undefined && (isVerb(next) || acting.test(next.key)) && !turns.test(next.key)
  return !isOwn || isActing || words.some(({ key }, index) => index > last && key === 'again')
}

const plain = /^(?:first|officially|finally)$/
const other =
  /^(?:an?|another|if|when|after|before|since|until|while|because|why|how|not|never|may|might|could|would|been|on|under|by|near|for|about|over)$/
// `announces`, and not `across`
const acting = /[^su]s$|^(?:is|was)$/
const turns = /^(?:open|start|begin|begun|beg[au]n|end|clos|finish|last|run|return)/
