import type { Block, CellPlace } from '../document/document.ts'
import { groupBy } from '../text/group-by.ts'
import { type Word, words } from '../text/word.ts'
import { type Period, readPeriods } from './periods.ts'

/** What a cell is about: the words that head its column, that head its row, and that head the column of these. */
export interface CellContext {
  readonly header: readonly Word[]
  readonly label: readonly Word[]
  readonly corner: readonly Word[]
  /** What stands behind the first cell of a row: what a calendar gives for its day. */
  readonly next: readonly Word[]
  /** What heads the column of that, where it is the last one. */
  readonly nextHeader: readonly Word[]
  /** What the three are as text, for the currency or the scale that one of them gives. */
  readonly heads: readonly string[]
  /** Where its column is one of several times of the same; the header is then what else its head says. */
  readonly period?: Period
}

/**
 * What the cells of tables are about. Cells that head a column themselves have no context, nor have those of more than
 * one paragraph.
 */
export function cellContexts(blocks: readonly Block[]): ReadonlyMap<Block, CellContext> {
  const byPlace = groupBy(
    blocks.filter(({ cell }) => cell),
    ({ cell }) => keyOf(cell!),
  )
  const textAt = (place: CellPlace): string =>
    byPlace
      .get(keyOf(place))
      ?.map(({ text }) => text)
      .join(' ') ?? ''
  const headerAt = (place: CellPlace): string =>
    byPlace.get(keyOf(place))?.[0]?.cell?.isHeader === true ? textAt(place) : ''
  // A third column may say when that was.
  const lastHeader = (head: CellPlace): string =>
    byPlace.has(keyOf({ ...head, column: 2 })) ? '' : headerAt({ ...head, column: 1 })
  const periods = periodsOf(blocks)
  return new Map(
    blocks.flatMap((block): [Block, CellContext][] => {
      const { cell } = block
      if (!cell || cell.isHeader || byPlace.get(keyOf(cell))!.length > 1) return []
      const head = { ...cell, row: 0 }
      const period = periods.get(keyOf(head))
      const header = period?.rest ?? headerAt(head)
      const isLabelled = cell.column > 0
      const label = isLabelled ? textAt({ ...cell, column: 0 }) : ''
      const corner = isLabelled && cell.row > 0 ? headerAt({ ...cell, row: 0, column: 0 }) : ''
      const heads = [header, label, corner]
      const next = isLabelled ? '' : textAt({ ...cell, column: 1 })
      const nextHeader = isLabelled ? '' : lastHeader(head)
      return [
        [
          block,
          {
            header: words(header),
            label: words(label),
            corner: words(corner),
            next: words(next),
            nextHeader: words(nextHeader),
            heads,
            ...(period ? { period } : {}),
          },
        ],
      ]
    }),
  )
}

/** The heads that name the times of one thing, by their places. */
function periodsOf(blocks: readonly Block[]): ReadonlyMap<string, Period> {
  const heads = groupBy(
    blocks.flatMap(({ cell, text }) => (cell?.isHeader && cell.row === 0 ? [{ cell, text }] : [])),
    ({ cell }) => cell.table,
  )
  return new Map(
    Array.from(heads.values(), cells => {
      const periods = readPeriods(cells.map(({ text }) => text))
      return cells.flatMap(({ cell }, at): [string, Period][] =>
        periods[at] ? [[keyOf(cell), periods[at]]] : [],
      )
    }).flat(),
  )
}

const keyOf = ({ table, row, column }: CellPlace): string => `${table} ${row} ${column}`
