import type { Block } from '../../document/document.ts'
import { append } from '../../text/append.ts'
import type { Reckoning } from './reckoning.ts'
import { type Addend, isOtherwise, isTotal, judgeSum } from './sums.ts'

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
