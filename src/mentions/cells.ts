import type { Block, CellPlace } from '../document/document.ts'
import { type Word, words } from '../text/word.ts'

/**
 * What the cells of tables are about: the words of the header of the column and of the label at the head of the row.
 * Cells that head one themselves have none, nor have those of more than one paragraph.
 */
export function cellContexts(blocks: readonly Block[]): ReadonlyMap<Block, readonly Word[]> {
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
  return new Map(
    blocks.flatMap((block): [Block, readonly Word[]][] => {
      const { cell } = block
      if (!cell || cell.isHeader || byPlace.get(keyOf(cell))!.length > 1) return []
      const header = { ...cell, row: 0 }
      const isHeaded = cell.row > 0 && byPlace.get(keyOf(header))?.[0]?.cell?.isHeader === true
      const label = cell.column > 0 ? textAt({ ...cell, column: 0 }) : ''
      return [[block, words(`${isHeaded ? textAt(header) : ''} ${label}`)]]
    }),
  )
}

const keyOf = ({ table, row, column }: CellPlace): string => `${table} ${row} ${column}`
