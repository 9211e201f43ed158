import type { Day } from '../value/day.ts'
import type { ArticleSettings, Block, Directive, StatedTime } from './document.ts'

/** The text of an article, and its path for messages. */
export interface ArticleText {
  readonly text: string
  readonly path: string
}

/** What a format's reader finds in an article. `published`: only what its metadata say, not what stands in the text. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly directives: readonly Directive[]
  readonly stated?: readonly StatedTime[]
  readonly published?: Day
  readonly settings?: ArticleSettings
}

export type Reader = (article: ArticleText) => Reading
