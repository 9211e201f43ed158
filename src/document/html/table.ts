import type { Properties } from 'hast'
import type { CellPlace } from '../document.ts'

/** Where in a table the reading stands. */
export interface TableState {
  readonly index: number
  row: number
  column: number
  /** False where a cell reaches down over rows: then no column is sure. */
  isRegular: boolean
}

/** Steps on to a row or a cell, and gives the cell its place. */
export function placeCell(
  table: TableState,
  tagName: string,
  { colSpan, rowSpan }: Properties,
): CellPlace | undefined {
  if (tagName === 'tr') {
    table.row++
    table.column = -1
  }
  if (tagName !== 'td' && tagName !== 'th') return undefined
  table.column++
  const { index, row, column } = table
  if (rowSpan !== undefined && rowSpan !== 1) table.isRegular = false
  if (typeof colSpan === 'number' && colSpan > 1) table.column += colSpan - 1
  return table.isRegular ? { table: index, row, column, isHeader: tagName === 'th' } : undefined
}
