import type { Block, CellPlace } from '../../document/document.ts'
import { shown } from './figures.ts'
import type { Reckoning } from './reckoning.ts'

interface Place {
  readonly block: Block
  readonly cell: CellPlace
}

const label = /^(?:grand )?totals?:?$|^sum:?$/i
const figure = /^(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/
// What is summed up in another way than by adding.
const otherwise =
  /%|rate|ratio|average|avg|mean|median|score|unique|distinct|percent|share|per\b|year|date|rank|index|users|visitors|cumulative|change|max|min|id\b|no\.|#/i

/** The totals of table columns (GFM): a last row that is called so, under figures that are nothing else. */
export function tableTotals(blocks: readonly Block[]): Reckoning[] {
  const places = blocks.flatMap(block => (block.cell ? [{ block, cell: block.cell }] : []))
  return groupBy(places, ({ cell }) => cell.table).flatMap(totalsOf)
}

function groupBy(places: readonly Place[], keyOf: (place: Place) => number): Place[][] {
  const groups = new Map<number, Place[]>()
  for (const place of places) {
    const group = groups.get(keyOf(place))
    if (group) group.push(place)
    else groups.set(keyOf(place), [place])
  }
  return [...groups.values()]
}

function totalsOf(places: readonly Place[]): Reckoning[] {
  const last = places.reduce((most, { cell }) => Math.max(most, cell.row), 0)
  const labels = places.filter(({ block, cell }) => cell.column === 0 && label.test(block.text))
  if (labels.length !== 1 || labels[0]!.cell.row !== last) return []
  const columns = groupBy(
    places.filter(({ cell }) => cell.column > 0),
    ({ cell }) => cell.column,
  )
  return columns.flatMap(cells => judge(cells, last))
}

function judge(cells: readonly Place[], last: number): Reckoning[] {
  const header = cells.find(({ cell }) => cell.row === 0)?.block.text ?? ''
  const total = cells.find(({ cell }) => cell.row === last)
  const parts = cells.filter(({ cell }) => cell.row > 0 && cell.row < last)
  // An empty cell is left out of the blocks, and may stand for anything.
  const isWhole = parts.length === last - 1 && parts.length >= 2
  if (!total || !isWhole || otherwise.test(header)) return []
  if (![...parts, total].every(({ block }) => figure.test(block.text))) return []
  const values = parts.map(({ block }) => numberIn(block.text))
  const sum = values.reduce((all, value) => all + value, 0)
  const stated = numberIn(total.block.text)
  const step =
    10 ** -[...parts, total].reduce((least, { block }) => Math.min(least, decimalsOf(block.text)), 9)
  const isRounded = step < 1 || total.block.text.includes('.')
  const agrees = Math.abs(sum - stated) <= (isRounded ? (step * (parts.length + 1)) / 2 : 0) + 1e-9
  const { block } = total
  const expected = shown(sum)
  const reason = `the sum of its column`
  return stated < values.reduce((most, value) => Math.max(most, value), 0)
    ? []
    : [{ block, start: 0, end: block.text.length, agrees, expected, reason, isFigure: true }]
}

const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''))
const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
