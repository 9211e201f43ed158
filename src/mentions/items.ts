import type { Block } from '../document/document.ts'
import { words } from '../text/word.ts'
import type { Sentence } from './mention.ts'
import { byBlock } from './sentences.ts'

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
 * `- 28 points`), or with their label (`- Mayor: Name`).
 */
export function readItems(sentences: readonly Sentence[]): ItemReading[] {
  if (!sentences.some(({ block }) => block.item)) return []
  const bounds = new Map(
    byBlock(sentences).map((all): [Block, Ends] => [all[0]!.block, { first: all[0]!, last: all.at(-1)! }]),
  )
  return [...bounds].flatMap(([{ item }, { first }]) => {
    const last = item?.introduction && bounds.get(item.introduction)?.last
    return item ? readItem(first, last && introduces(last) ? last : undefined) : []
  })
}

interface Ends {
  readonly first: Sentence
  readonly last: Sentence
}

/** A sentence that ends with a colon; or an item over a list of its own, where it is no whole sentence. */
function introduces({ block, start, end }: Sentence): boolean {
  if (end - start > longest) return false
  return (block.item !== undefined ? /[^.!?…;,]$/ : /:$/).test(block.text.slice(start, end).trimEnd())
}

function readItem(sentence: Sentence, introduction: Sentence | undefined): ItemReading[] {
  const { block, end } = sentence
  const start = Math.max(sentence.start, block.item!.start)
  const own = block.text.slice(start, end)
  const [label, joint] = labelled.exec(own)?.slice(1) ?? []
  if (!introduction && label === undefined) return []
  // A label is no part of a title that ends the introduction.
  const lead = introduction ? leadOf(introduction, label !== undefined) : ''
  const said =
    label === undefined ? own : label + ' '.repeat(joint!.length) + own.slice(label.length + joint!.length)
  const text = lead + said
  const from = lead.length
  const whole = { block: { ...block, text }, start: 0, end: text.length, words: words(text) }
  return [
    {
      sentence,
      whole,
      from,
      shift: from - start,
      ...(label === undefined ? {} : { labelEnd: from + label.length }),
      ...(introduction ? { introduction } : {}),
    },
  ]
}

const labelled = /^(\p{L}[^:.;!?–—]{0,60}?)(\s*:\s+|\s+[–—-]\s+)(?=\S)/u

function leadOf({ block, start, end }: Sentence, isParted: boolean): string {
  const text = block.text.slice(start, end).trimEnd()
  return `${isParted ? text : text.replace(/\s*:$/, '')} `
}
