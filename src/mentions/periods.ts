import { monthOf } from '../value/time/words.ts'

/** One of several columns that tell of the same at different times. */
export interface Period {
  /** 0 for the latest, 1 for the one before it; absent where the heads do not tell: `Now`, `From June 1`. */
  readonly rank?: number
  /** Its year, the first of a season's. */
  readonly year?: number
  /** What else its head says: `(£ million)`. */
  readonly rest: string
}

/**
 * Which of the heads of a table's columns name the times or the versions of one thing: `2023-24 | 2024-25`, `5.9 | 6.0`,
 * `June 2024 (£ million) | June 2025 (£ million)`, `Before | After`. None where only one does, or two name the same.
 */
export function readPeriods(heads: readonly string[]): readonly (Period | undefined)[] {
  const read = heads.map(head => readYear(head) ?? readVersion(head) ?? readWords(head))
  const told = read.flatMap(head => head ?? [])
  const isSeries = told.length > 1 && told.every(({ rest }) => rest === told[0]!.rest)
  const order = told.map(({ at }) => at).sort((a, b) => b - a)
  const isOrdered = !order.includes(Number.NaN)
  if (!isSeries || (isOrdered && new Set(order).size < order.length)) return heads.map(() => undefined)
  return read.map(head => {
    if (!head) return undefined
    const { at, rest, year } = head
    return {
      rest,
      ...(isOrdered ? { rank: order.indexOf(at) } : {}),
      ...(year === undefined ? {} : { year }),
    }
  })
}

/** What a head says; `at` orders the heads of one kind, and is no number where nothing does. */
type Head = Omit<Period, 'rank'> & { readonly at: number }

const month =
  '(?:\\d{1,2}\\s+)?(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})\\.?(?:\\s+\\d{1,2})?'
const dated = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${month},?\\s+)?(?<!\\p{N})(?<year>(?:19|20)\\d\\d)(?:[-–/]\\d{2,4}|s)?(?![\\p{L}\\p{N}])`,
  'iu',
)

function readYear(head: string): Head | undefined {
  const found = dated.exec(head)
  if (!found) return undefined
  const { year, month = '' } = found.groups!
  return {
    at: Number(year) + monthOf(month) / 100,
    year: Number(year),
    rest: head.replace(found[0], '').trim(),
  }
}

const version = /^\s*v?(?<major>\d+)\.(?<minor>\d+)(?:\.\d+)*\s*$/

function readVersion(head: string): Head | undefined {
  const { major, minor } = version.exec(head)?.groups ?? {}
  return major === undefined ? undefined : { at: Number(major) + Number(minor) / 10_000, rest: '' }
}

const worded = new RegExp(
  `^\\s*(?:now|today|then|before|after|new|old|current(?:ly)?|previous(?:ly)?|(?:(?:from|since|until|as\\s+of|in)\\s+)?${month})\\s*$`,
  'i',
)

const readWords = (head: string): Head | undefined =>
  worded.test(head) ? { at: Number.NaN, rest: '' } : undefined
