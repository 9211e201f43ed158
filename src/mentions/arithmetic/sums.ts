import type { Block, CellPlace } from '../../document/document.ts'
import { append } from '../../text/append.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Span } from '../../text/span.ts'
import { shown } from './figures.ts'
import type { Reckoning } from './reckoning.ts'

/** A figure that is added up with others, or their sum: a stretch of a block that is nothing else. */
interface Addend extends Span {
  readonly block: Block
}

const label = /^(?:grand )?totals?:?$|^sum:?$/i
const figure =
  /^(?:[$€£]\s?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(\s?(?:thousand|million|billion|[kmb]|mn|bn))?$/i
// What is summed up in another way than by adding.
const otherwise =
  /%|rate|ratio|average|avg|mean|median|score|unique|distinct|percent|share|per\b|year|date|rank|index|users|visitors|cumulative|change|max|min|id\b|no\.|#/i

/** Whether a label is that of a sum. */
const isTotal = (text: string): boolean => label.test(text)

/** Whether what a header or label names is not added up. */
const isOtherwise = (text: string): boolean => otherwise.test(text)

/** Holds a stated sum against what it is the sum of; silent where a figure is unsure or the sum is less than a part. */
function judgeSum(parts: readonly Addend[], total: Addend, reason: string): Reckoning[] {
  const all = [...parts, total].map(textOf)
  const scale = figure.exec(textOf(total))?.[1]
  if (parts.length < 2 || !all.every(text => figure.test(text) && figure.exec(text)?.[1] === scale)) return []
  const values = parts.map(part => numberIn(textOf(part)))
  const sum = values.reduce((so, value) => so + value, 0)
  const stated = numberIn(textOf(total))
  const step = 10 ** -all.reduce((least, text) => Math.min(least, decimalsOf(text)), 9)
  const isRounded = step < 1 || scale !== undefined || textOf(total).includes('.')
  const agrees = Math.abs(sum - stated) <= (isRounded ? (step * (parts.length + 1)) / 2 : 0) + 1e-9
  return values.some(value => value > stated)
    ? []
    : [{ ...total, agrees, expected: asIn(textOf(total), sum), reason, isFigure: true }]
}

/** A sum, in millions where the stated one is. */
const asIn = (stated: string, sum: number): string =>
  figure.exec(stated)?.[1] === undefined ? shown(sum) : stated.replace(/\d[\d,.]*/, shown(sum))

const textOf = ({ block, start, end }: Addend): string => block.text.slice(start, end)
const numberIn = (text: string): number => Number(text.replace(/[^\d.]/g, ''))
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0

/** An item that is a label and a figure: `East pier: 12 boats`. */
interface Item extends Addend {
  readonly label: string
  /** What stands around the digits: a currency, a unit. Items of other units are not added up. */
  readonly unit: string
}

const item = /^(\p{L}[^:.;!?]{0,60}?)\s*[:–—]\s*((?:[$€£]\s?)?\d[\d,]*(?:\.\d+)?)(\s\p{L}{1,20})?\.?$/u

/** The totals of lists: items in a row that are a label and a figure, under a last one that is called so. */
export function listTotals(blocks: readonly Block[]): Reckoning[] {
  const found: Reckoning[] = []
  let row: Item[] = []
  for (const block of blocks) {
    const next = block.cell ? undefined : itemOf(block)
    if (!next || (row[0] && row[0].unit !== next.unit)) row = []
    if (!next) continue
    if (isTotal(next.label)) {
      if (!row.some(({ label }) => isOtherwise(label)))
        append(found, judgeSum(row, next, 'the sum of its list'))
      row = []
    } else row.push(next)
  }
  return found
}

function itemOf(block: Block): Item | undefined {
  const match = /[:–—]\s*(?:[$€£]\s?)?\d/.test(block.text) ? item.exec(block.text) : undefined
  if (!match) return undefined
  const [, label = '', figure = '', unit = ''] = match
  const start = block.text.indexOf(figure, label.length)
  return {
    block,
    start,
    end: start + figure.length,
    label,
    unit: figure.replace(/[\d.,\s]/g, '') + unit.trim(),
  }
}

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
  if (!total || !isWhole) return []
  // `Next year`, over amounts: no column of years.
  const isMoney = cells.every(({ block, cell }) => cell.row === 0 || /^[$€£]/.test(block.text))
  if (isOtherwise(isMoney ? header.replace(/\byear\b/i, '') : header)) return []
  return judgeSum(parts.map(addendOf), addendOf(total), 'the sum of its column')
}

const addendOf = ({ block }: Place): Addend => ({ block, start: 0, end: block.text.length })
