/** What stands in the left row of an alignment: a word, or a mark that lets words of the right row go by. */
export interface AlignItem {
  readonly kind: 'word' | 'cut' | 'stand-in' | 'jump'
  /** What a word is worth where it meets its like; 0 for marks. */
  readonly weight: number
}

/** The two rows, by number. `likeness` of two words is 1 for the same, 0 for strangers. */
export interface AlignTask {
  readonly left: readonly AlignItem[]
  readonly rightLength: number
  readonly likeness: (left: number, right: number) => number
  /** True where the right row has a cut before this word: words of the left row may stand there. */
  readonly openBefore: (right: number) => boolean
}

/** Word `left` stands against word `right`. */
export interface Pair {
  readonly left: number
  readonly right: number
}

export interface Alignment {
  readonly score: number
  /** In order of both rows; never empty where there is an alignment. A jump may lead back on the right. */
  readonly pairs: readonly Pair[]
}

// Worth of a pair of the same words beside its weight, and the cost of strangers, of a gap, and of each word
// in it. A long gap on the right (a cut) is cheap: it must not tear one quotation into two.
const same = 0.2
const strangers = -0.5
const gapOpen = -0.7
const gapLeft = -0.25
const gapRight = -0.06
const standInReach = 8
// What a word or two on the far side of a tag are worth: not to be torn out of another quotation.
const jumpCost = -1.5
const nothing = Number.NEGATIVE_INFINITY

interface Table {
  readonly columns: number
  readonly pair: Float64Array
  readonly leftGap: Float64Array
  readonly rightGap: Float64Array
  /** Where the best of `pair` came from: the index of a cell, -1 for a start. */
  readonly pairFrom: Int32Array
  /** 1 where a gap goes on, 0 where it opens. */
  readonly leftOn: Uint8Array
  readonly rightOn: Uint8Array
}

/**
 * The best local alignment of two rows of words: T. Smith and M. Waterman, "Identification of common molecular
 * subsequences" (1981), with the affine gaps of O. Gotoh, "An improved algorithm for matching biological sequences"
 * (1982). Time and memory grow with the product of the lengths: the caller bounds them.
 */
export function align(task: AlignTask): Alignment | undefined {
  const table = createTable(task.left.length, task.rightLength)
  let best = -1
  task.left.forEach((left, row) => {
    if (left.kind === 'word') fillWord(table, task, row + 1)
    else fillMark(table, left.kind, row + 1)
    if (left.kind === 'word') best = bestOfRow(table, row + 1, best)
  })
  return best < 0 ? undefined : { score: table.pair[best]!, pairs: tracePairs(table, task, best) }
}

function createTable(rows: number, right: number): Table {
  const columns = right + 1
  const size = (rows + 1) * columns
  return {
    columns,
    pair: new Float64Array(size).fill(nothing),
    leftGap: new Float64Array(size).fill(nothing),
    rightGap: new Float64Array(size).fill(nothing),
    pairFrom: new Int32Array(size).fill(-1),
    leftOn: new Uint8Array(size),
    rightOn: new Uint8Array(size),
  }
}

const bestAt = ({ pair, leftGap, rightGap }: Table, cell: number): number =>
  Math.max(pair[cell]!, leftGap[cell]!, rightGap[cell]!)

function fillWord(table: Table, task: AlignTask, row: number): void {
  const { columns } = table
  const { weight } = task.left[row - 1]!
  for (let column = 1; column < columns; column++) {
    const cell = row * columns + column
    const likeness = task.likeness(row - 1, column - 1)
    fillPair(table, cell, likeness > 0 ? likeness * (same + weight) : strangers)
    const isFree = column < columns - 1 && task.openBefore(column)
    fillLeftGap(table, cell, isFree)
    fillRightGap(table, cell)
  }
}

function fillPair(table: Table, cell: number, worth: number): void {
  const from = cell - table.columns - 1
  const before = bestAt(table, from)
  if (before <= 0 && worth < 0) return
  table.pair[cell] = Math.max(before, 0) + worth
  table.pairFrom[cell] = before > 0 ? from : -1
}

function fillLeftGap(
  { columns, pair, leftGap, rightGap, leftOn }: Table,
  cell: number,
  isFree: boolean,
): void {
  const up = cell - columns
  const opened = Math.max(pair[up]!, rightGap[up]!) + (isFree ? 0 : gapOpen + gapLeft)
  const extended = leftGap[up]! + (isFree ? 0 : gapLeft)
  leftGap[cell] = Math.max(opened, extended)
  leftOn[cell] = extended > opened ? 1 : 0
}

function fillRightGap({ pair, rightGap, rightOn }: Table, cell: number): void {
  const opened = pair[cell - 1]! + gapOpen + gapRight
  const extended = rightGap[cell - 1]! + gapRight
  rightGap[cell] = Math.max(opened, extended)
  rightOn[cell] = extended > opened ? 1 : 0
}

/** A row of a mark: an alignment may step over it, and over words of the right row as the mark allows. */
function fillMark(table: Table, kind: AlignItem['kind'], row: number): void {
  const { columns, pair, pairFrom } = table
  const above = (row - 1) * columns
  let best = -1
  for (let column = 0; column < columns; column++) {
    const from = above + column
    if (kind === 'stand-in') best = bestCell(table, Math.max(above, from - standInReach), from)
    else if (kind === 'cut') best = better(table, best, from)
    else if (column === 0) best = bestCell(table, above, above + columns - 1)
    const value = best < 0 ? nothing : bestAt(table, best) + (kind === 'jump' ? jumpCost : 0)
    if (value > 0) {
      pair[row * columns + column] = value
      pairFrom[row * columns + column] = best
    }
  }
}

const better = (table: Table, best: number, cell: number): number =>
  best < 0 || bestAt(table, cell) >= bestAt(table, best) ? cell : best

function bestCell(table: Table, from: number, to: number): number {
  let best = from
  for (let cell = from + 1; cell <= to; cell++) best = better(table, best, cell)
  return best
}

function bestOfRow({ columns, pair }: Table, row: number, best: number): number {
  let result = best
  for (let cell = row * columns + 1; cell < (row + 1) * columns; cell++)
    if (pair[cell]! > (result < 0 ? 0 : pair[result]!)) result = cell
  return result
}

function tracePairs(table: Table, task: AlignTask, best: number): Pair[] {
  const { columns, pair, leftGap, pairFrom, leftOn, rightOn } = table
  const pairs: Pair[] = []
  let cell = best
  while (cell >= 0) {
    const row = Math.floor(cell / columns)
    if (task.left[row - 1]!.kind === 'word') pairs.push({ left: row - 1, right: (cell % columns) - 1 })
    cell = pairFrom[cell]!
    // From the cell before, back over the gap that led there, if one did, to the pair that opened it.
    while (cell >= 0 && bestAt(table, cell) > pair[cell]!) {
      if (leftGap[cell]! === bestAt(table, cell)) cell = startOfGap(cell, columns, leftOn)
      else cell = startOfGap(cell, 1, rightOn)
    }
  }
  return pairs.reverse()
}

/** The cell a gap was opened from. */
function startOfGap(end: number, step: number, goesOn: Uint8Array): number {
  let cell = end
  while (goesOn[cell]! === 1) cell -= step
  return cell - step
}
