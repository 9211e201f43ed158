import type { Block, CellPlace } from '../../document/document.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Reckoning } from './reckoning.ts'
import { type Addend, isOtherwise, isTotal, judgeSum } from './sums.ts'

interface Place {
  readonly block: Block
  readonly cell: CellPlace
}

/** The totals of table columns (GFM): a last row that is called so, under figures that are nothing else. */
export function tableTotals(blocks: readonly Block[]): Reckoning[] {
  const places = blocks.flatMap(block => (block.cell ? [{ block, cell: block.cell }] : []))
  return [...groupBy(places, ({ cell }) => cell.table).values()].flatMap(totalsOf)
}

function totalsOf(places: readonly Place[]): Reckoning[] {
  const last = places.reduce((most, { cell }) => Math.max(most, cell.row), 0)
  const labels = places.filter(({ block, cell }) => cell.column === 0 && isTotal(block.text))
  if (labels.length !== 1 || labels[0]!.cell.row !== last) return []
  const columns = groupBy(places, ({ cell }) => cell.column)
  return [...columns.values()].flatMap(cells => judge(cells, last))
}

function judge(cells: readonly Place[], last: number): Reckoning[] {
  const header = cells.find(({ cell }) => cell.row === 0)?.block.text ?? ''
  const total = cells.find(({ cell }) => cell.row === last)
  const parts = cells.filter(({ cell }) => cell.row > 0 && cell.row < last)
  // An empty cell is left out of the blocks, and may stand for anything.
  const isWhole = parts.length === last - 1
  if (!total || !isWhole || isOtherwise(header)) return []
  return judgeSum(parts.map(addendOf), addendOf(total), 'the sum of its column')
}

const addendOf = ({ block }: Place): Addend => ({ block, start: 0, end: block.text.length })
