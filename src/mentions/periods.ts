/** One of several columns that tell of the same at different times. */
export interface Period {
  /** 0 for the latest, 1 for the one before it. */
  readonly rank: number
  /** Its year, the first of a season's; of versions, a number that orders them. */
  readonly at: number
  /** What else its head says: `(£ million)`. */
  readonly rest: string
}

/**
 * Which of the heads of a table's columns name the years, the seasons or the versions of one thing: `2023-24 | 2024-25`,
 * `5.9 | 6.0`, `2024 (£ million) | 2025 (£ million)`. None where only one does, or two name the same.
 */
export function readPeriods(heads: readonly string[]): readonly (Period | undefined)[] {
  const dated = heads.map(readHead)
  const order = dated.flatMap(head => (head ? [head.at] : [])).sort((a, b) => b - a)
  const rests = new Set(dated.flatMap(head => (head ? [head.rest] : [])))
  const isSeries = order.length > 1 && new Set(order).size === order.length && rests.size === 1
  return dated.map(head => (head && isSeries ? { ...head, rank: order.indexOf(head.at) } : undefined))
}

type Head = Omit<Period, 'rank'>

const year = /(?<!\p{N})(?<from>(?:19|20)\d\d)(?:[-–/]\d{2,4})?(?!\p{N})/u
const version = /^v?(?<major>\d+)\.(?<minor>\d+)(?:\.\d+)*$/

function readHead(text: string): Head | undefined {
  const head = text.trim()
  const found = year.exec(head)
  if (found) return { at: Number(found.groups!['from']), rest: head.replace(found[0], '').trim() }
  const { major, minor } = version.exec(head)?.groups ?? {}
  return major === undefined ? undefined : { at: Number(major) + Number(minor) / minorsOfMajor, rest: '' }
}

// No version 6 has so many of its own.
const minorsOfMajor = 10_000
