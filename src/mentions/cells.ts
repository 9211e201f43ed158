import type { Block, CellPlace } from '../document/document.ts'
import { type Word, words } from '../text/word.ts'

/** What a cell is about: the words that head its column, that head its row, and that head the column of these. */
export interface CellContext {
  readonly header: readonly Word[]
  readonly label: readonly Word[]
  readonly corner: readonly Word[]
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
  const wordsAt = (place: CellPlace): readonly Word[] =>
    byPlace.get(keyOf(place))?.flatMap(({ text }) => words(text)) ?? []
  const headerAt = (place: CellPlace): readonly Word[] =>
    byPlace.get(keyOf(place))?.[0]?.cell?.isHeader === true ? wordsAt(place) : []
  return new Map(
    blocks.flatMap((block): [Block, CellContext][] => {
      const { cell } = block
      if (!cell || cell.isHeader || byPlace.get(keyOf(cell))!.length > 1) return []
      const header = headerAt({ ...cell, row: 0 })
      const isLabelled = cell.column > 0
      const label = isLabelled ? wordsAt({ ...cell, column: 0 }) : []
      const corner = isLabelled && cell.row > 0 ? headerAt({ ...cell, row: 0, column: 0 }) : []
      return [[block, { header, label, corner }]]
    }),
  )
}

const keyOf = ({ table, row, column }: CellPlace): string => `${table} ${row} ${column}`
