import type { Block } from '../../document/document.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Reckoning } from './reckoning.ts'

/** What a line of a table or list tells of a whole that it gives itself. */
export const rows = (blocks: readonly Block[]): Reckoning[] => [
  ...blocks.flatMap(block => (block.item || block.cell ? partOfLine(block) : [])),
  ...sharesOfRows(blocks),
]

// `Quays with a crane: 9 of 8 (3)`, and nothing else that is counted or measured.
const ofLine = /(?:^|:\s)(\d{1,4})\sof\s(?:the\s)?(\d{1,4})(?=$|\s\(|[,;])/

function partOfLine(block: Block): Reckoning[] {
  const found = ofLine.exec(block.text)
  if (!found) return []
  const [text, part = '', whole = ''] = found
  const start = found.index + text.indexOf(part)
  return [
    {
      block,
      start,
      end: start + part.length,
      agrees: Number(part) <= Number(whole),
      expected: `at most ${whole}`,
      reason: `a part of ${whole}`,
      isFigure: false,
    },
  ]
}

const shared = /^(?:ball\s)?possession(?:\s\(%\))?$/i
const percent = /^(\d{1,3}(?:\.\d)?)\s?%$/

/** The rows of a table that tell what each of two had of all there is: `Possession | 38% | 62%`. */
function sharesOfRows(blocks: readonly Block[]): Reckoning[] {
  const labels = blocks.filter(({ cell, text }) => cell?.column === 0 && shared.test(text))
  if (labels.length === 0) return []
  const tables = groupBy(
    blocks.filter(({ cell }) => cell !== undefined),
    ({ cell }) => cell!.table,
  )
  return labels.flatMap(label => {
    const { table, row } = label.cell!
    const cells = tables.get(table)!.filter(({ cell }) => cell!.row === row && cell!.column > 0)
    return cells.length === 2 ? judgeShares(cells) : []
  })
}

function judgeShares(cells: readonly Block[]): Reckoning[] {
  const [one, other] = cells.map(({ text }) => percent.exec(text)?.[1])
  const block = cells[1]!
  if (one === undefined || other === undefined) return []
  const agrees = Math.abs(Number(one) + Number(other) - 100) <= 1
  const expected = `${Math.round((100 - Number(one)) * 10) / 10}%`
  return [
    {
      block,
      start: 0,
      end: block.text.length,
      agrees,
      expected,
      reason: 'shares of one whole',
      isFigure: false,
    },
  ]
}
