import { type Block, itemOf } from '../document.ts'
import { figureLine, itemMark } from './lines.ts'

/** A paragraph, and how far its first line is indented. */
export interface ReadParagraph {
  readonly block: Block
  readonly indent: number
}

/**
 * The blocks of a text; those that open an item of a list, or are one of several figures with their labels, know it,
 * and what the list stands under.
 */
export function withItems(paragraphs: readonly ReadParagraph[]): Block[] {
  let before: Block | undefined
  let open: ReadParagraph[] = []
  const isFigure = (at: number): boolean => figureLine.test(paragraphs[at]?.block.text ?? '')
  return paragraphs.map(({ block, indent }, at) => {
    const isInBox = isFigure(at) && (isFigure(at - 1) || isFigure(at + 1))
    const mark = isInBox ? '' : itemMark.exec(block.text)?.[0]
    if (mark === undefined) {
      before = block
      open = []
      return block
    }
    open = open.filter(other => other.indent < indent)
    const introduction = open.at(-1)?.block ?? before
    const item: Block = { ...block, item: itemOf(introduction, mark.length) }
    open.push({ block: item, indent })
    return item
  })
}
