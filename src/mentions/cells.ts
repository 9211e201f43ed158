import type { Block, CellPlace } from '../document/document.ts'
import { type Word, words } from '../text/word.ts'

/** What a cell is about: the words that head its column, that head its row, and that head the column of these. */
export interface CellContext {
  readonly header: readonly Word[]
  readonly label: readonly Word[]
  readonly corner: readonly Word[]
  /** What stands behind the first cell of a row: what a calendar gives for its day. */
  readonly next: readonly Word[]
  /** What the three are as text, for the currency or the scale that one of them gives. */
  readonly heads: readonly string[]
}

/**
 * What the cells of tables are about. Cells that head a column themselves have no context, nor have those of more than
 * one paragraph.
 */
export function cellContexts(blocks: readonly Block[]): ReadonlyMap<Block, CellContext> {
  const byPlace = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const key = keyOf(block.cell)
    const others = byPlace.get(key)
    if (others) others.push(block)
    else byPlace.set(key, [block])
  }
  const textAt = (place: CellPlace): string =>
    byPlace
      .get(keyOf(place))
      ?.map(({ text }) => text)
      .join(' ') ?? ''
  const headerAt = (place: CellPlace): string =>
    byPlace.get(keyOf(place))?.[0]?.cell?.isHeader === true ? textAt(place) : ''
  return new Map(
    blocks.flatMap((block): [Block, CellContext][] => {
      const { cell } = block
      if (!cell || cell.isHeader || byPlace.get(keyOf(cell))!.length > 1) return []
      const header = headerAt({ ...cell, row: 0 })
      const isLabelled = cell.column > 0
      const label = isLabelled ? textAt({ ...cell, column: 0 }) : ''
      const corner = isLabelled && cell.row > 0 ? headerAt({ ...cell, row: 0, column: 0 }) : ''
      const heads = [header, label, corner]
      const next = isLabelled ? '' : textAt({ ...cell, column: 1 })
      return [
        [
          block,
          { header: words(header), label: words(label), corner: words(corner), next: words(next), heads },
        ],
      ]
    }),
  )
}

const keyOf = ({ table, row, column }: CellPlace): string => `${table} ${row} ${column}`
