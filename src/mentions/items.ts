import { type Block, blockOf } from '../document/document.ts'
import { moveWords, type Word } from '../text/word.ts'
import type { Sentence } from './mention.ts'
import { byBlock, sentenceOf } from './sentences.ts'

/** The first sentence of an item of a list, and the item as it is meant. */
export interface ItemReading {
  readonly sentence: Sentence
  /** The sentence that introduces the list and the item's as one, without the colons that part them. */
  readonly whole: Sentence
  /** Where the item's own words begin in the whole, and how much further on they stand there. */
  readonly from: number
  readonly shift: number
  /** Where its label ends (`Mayor: Name`), if it has one; an offset of the whole. */
  readonly labelEnd?: number
  readonly introduction?: Sentence
}

// Nobody keeps a longer sentence in mind through a list; and it is read again with each item.
const longest = 300

/**
 * The items that are read with more than their own words: with the sentence that introduces them (`The plan has:` and
 * `- 28 points`), or with their label (`- Mayor: Name`). What answers a question above it is read like an item.
 */
export function readItems(sentences: readonly Sentence[]): ItemReading[] {
  const answers = answersIn(sentences)
  if (answers.length === 0 && !sentences.some(({ block }) => block.item)) return []
  const bounds = new Map(
    byBlock(sentences).map((all): [Block, Ends] => [all[0]!.block, { first: all[0]!, last: all.at(-1)! }]),
  )
  const leads = new Map<Block, Lead | undefined>()
  const leadOf = (block: Block): Lead | undefined => {
    if (!leads.has(block)) leads.set(block, readLead(bounds.get(block)?.last))
    return leads.get(block)
  }
  const items = [...bounds].flatMap(([{ item }, { first }]) =>
    item ? readItem(first, item.introduction && leadOf(item.introduction)) : [],
  )
  return [...items, ...answers]
}

// What answers a question is short where it does not say it again.
const longestAnswer = 80

/** `How many stops are there?` as a heading or as all of a paragraph, and below it `Fourteen.` */
function answersIn(sentences: readonly Sentence[]): ItemReading[] {
  return sentences.flatMap((sentence, at) => {
    const question = sentences[at - 1]
    const isBelow = question && question.block !== sentence.block && sentence.block.kind === 'paragraph'
    if (!isBelow || sentence.block.item || sentence.end - sentence.start > longestAnswer) return []
    const lead = readLead(question, /\?$/)
    return lead ? readItem(sentence, lead) : []
  })
}

interface Ends {
  readonly first: Sentence
  readonly last: Sentence
}

/** A sentence that introduces a list, with its words as they stand at the beginning of a text. */
interface Lead {
  readonly sentence: Sentence
  readonly text: string
  readonly words: readonly Word[]
}

/** A heading, or a sentence that ends with a colon; or an item over a list of its own, where it is no whole sentence. */
function readLead(sentence: Sentence | undefined, end = /[^.!?…;,]$/): Lead | undefined {
  if (!sentence || sentence.end - sentence.start > longest) return undefined
  const { block, start } = sentence
  const text = block.text.slice(start, sentence.end).trimEnd()
  const isQuestion = text.endsWith('?') && text.length === block.text.trim().length
  const isHead = block.kind === 'heading' || block.item !== undefined || isQuestion
  const introduces = isHead ? end.test(text) : text.endsWith(':')
  return introduces ? { sentence, text, words: moveWords(sentence.words, 0 - start) } : undefined
}

function readItem(sentence: Sentence, lead: Lead | undefined): ItemReading[] {
  const { block, end } = sentence
  const start = Math.max(sentence.start, block.item?.start ?? 0)
  const own = block.text.slice(start, end)
  const [label, joint = ''] = labelled.exec(own)?.slice(1) ?? []
  if (!lead && label === undefined) return []
  // A label is no part of a title that ends the introduction: `Town council:` over `Mayor: Name`.
  const leading = lead ? `${label === undefined ? lead.text.replace(/\s*:$/, '') : lead.text} ` : ''
  const said =
    label === undefined ? own : label + ' '.repeat(joint.length) + own.slice(label.length + joint.length)
  const from = leading.length
  const shift = from - start
  const words = [
    ...(lead?.words ?? []),
    ...moveWords(sentence.words, shift).filter(word => word.start >= from),
  ]
  const text = leading + said
  return [
    {
      sentence,
      whole: sentenceOf(
        { block: blockOf(block, { text, map: block.map }), start: 0, end: text.length },
        words,
      ),
      from,
      shift,
      ...(label === undefined ? {} : { labelEnd: from + label.length }),
      ...(lead ? { introduction: lead.sentence } : {}),
    },
  ]
}

// A version may be named (`Release of 4.0: 9 May`), and a saint: `Rector of St. Anne's: Name`.
const labelled =
  /^(\p{L}(?:[^:.;!?–—]|(?<=\p{N})\.(?=\p{N})|(?<=\p{Lu}\p{Ll}?)\.(?=\s\p{Lu})){0,60}?)(\s*:\s+|\s+[–—-]\s+)(?=\S)/u
