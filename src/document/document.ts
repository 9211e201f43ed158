import type { Place } from '../input-error.ts'
import { present } from '../text/present.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Day } from '../value/day.ts'
import type { SourceMap } from './source-map.ts'

/** What a reader sees of one article, block by block, each character knowing its place in the source. */
export interface Document {
  /** As given to the parser; reports name it. */
  readonly path: string
  /** One of the names in the table of formats. */
  readonly format: string
  readonly source: Source
  /** The day the article itself says it was published: front matter, or a dateline in its first lines. */
  readonly published?: Day
  readonly blocks: readonly Block[]
  /** What the article's front matter sets for itself, under `factcheck`. */
  readonly settings?: ArticleSettings
  /** Comments that begin with `factlint-`, in order: instructions to factlint, never prose. */
  readonly directives: readonly Directive[]
  /** Times whose markup says what they mean. */
  readonly stated: readonly StatedTime[]
}

/** A text in a `<time>` element, by its place in the source, and the `datetime` that is stated for it. */
export interface StatedTime extends Span {
  readonly datetime: string
}

/** Settings of one article, above those of the facts file. */
export interface ArticleSettings {
  readonly published?: Day
  /** Nothing is checked; or these rules are not. */
  readonly ignore?: true | readonly RuleName[]
  readonly rules: readonly RuleLevel[]
}

/** A rule's id and where it is named. Which rules there are is not known here. */
export interface RuleName extends Place {
  readonly rule: string
}

export interface RuleLevel extends RuleName {
  readonly severity: 'off' | 'warn' | 'error'
}

/** A run of prose that is read as a whole: a mention never crosses from one block into the next. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'caption' | 'alt' | 'metadata'
  /** True inside a block quotation: the words are someone else's. */
  readonly quoted: boolean
  /**
   * The text a reader sees: entities and escapes decoded, markup gone, a soft break is one space, NFC,
   * soft hyphens and zero-width characters dropped, full-width digits and letters folded to ASCII.
   */
  readonly text: string
  /** Leads from offsets of `text` to offsets of the source. */
  readonly map: SourceMap
  /** Where the block stands in a table, if it does. */
  readonly cell?: CellPlace | undefined
  /** The block opens an item of a list. */
  readonly item?: ItemPlace | undefined
}

/** What a block is, and what a reader sees of it: all are made here, in one shape, so that what reads blocks stays fast. */
export const blockOf = (
  { kind, quoted, cell, item }: Omit<Block, 'text' | 'map'>,
  { text, map }: Pick<Block, 'text' | 'map'>,
): Block => ({ kind, quoted, text, map, cell, item })

/** An item of a list. */
export interface ItemPlace {
  /** Where its text begins in that of its block: behind the mark, where the text has one. */
  readonly start: number
  /** What the list stands under: the block right before it, or the one that opens the item it is a part of. */
  readonly introduction?: Block
  /** How many items its list has, where some may be without a text. */
  readonly of?: number
}

/** An item whose text begins at an offset of its block. */
export const itemOf = (introduction: Block | undefined, start = 0, of?: number): ItemPlace => ({
  start,
  ...present({ introduction, of }),
})

/** A cell of a table: which of the document's tables, which row and column, all from 0. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  /** It names the column, or in HTML the row, that it heads. */
  readonly isHeader: boolean
}

/** `factlint-disable-next-line wrong-count -- reason`: the words after `factlint-`, and where the whole comment stands. */
export interface Directive {
  readonly text: string
  readonly start: number
  readonly end: number
}
