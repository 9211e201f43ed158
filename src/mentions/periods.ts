import { monthOf } from '../value/time/words.ts'

/** One of several columns that tell of the same at different times. */
export interface Period {
  /** 0 for the latest, 1 for the one before it; absent where the heads do not tell: `Now`, `From June 1`. */
  readonly rank?: number
  /** Its year, the first of a season's, where it is all of that, and as its head has it. */
  readonly year?: number
  readonly told?: string
  /** What else its head says: `(£ million)`. */
  readonly rest: string
}

/**
 * Which of the heads of a table's columns name the times or the versions of one thing: `2023-24 | 2024-25`, `5.9 | 6.0`,
 * `June 2024 (£ million) | June 2025 (£ million)`, `Q2 2025 | Q2 2024`, `Before | After`. None where only one does, or two name the same.
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
    const { at, rest, year, told } = head
    return {
      rest: rest.replace(part, '').trim(),
      ...(isOrdered ? { rank: order.indexOf(at) } : {}),
      ...(year === undefined || told === undefined || part.test(rest) ? {} : { year, told }),
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
    told: found[0],
    rest: head.replace(found[0], '').trim(),
  }
}

// Of which part of the years the columns are is the same for all of them.
const part =
  /\b(?:[QH][1-4]|FY|(?:(?:first|second|third|fourth)\s+)?(?:quarter|half|year)|(?:three|six|nine|twelve|\d+)\s+months)(?:\s+(?:of|to|ended))?\b/i

const version = /^\s*v?(?<major>\d+)\.(?<minor>\d+)(?:\.\d+)*\s*$/

function readVersion(head: string): Head | undefined {
  const { major, minor } = version.exec(head)?.groups ?? {}
  return major === undefined ? undefined : { at: Number(major) + Number(minor) / 10_000, rest: '' }
}

const present = '(?:now|today|after|new|current(?:ly)?|this\\s+(?:year|season|quarter|month))'
const past =
  '(?:then|before|old|previous(?:ly)?|(?:last|previous|prior)\\s+(?:year|season|quarter|month)|(?:a\\s+)?year\\s+(?:ago|earlier|before))'
const worded = new RegExp(
  `^\\s*(?:(?<present>${present})|(?<past>${past})|(?:(?:from|since|until|as\\s+of|in)\\s+)?${month})\\s*$`,
  'i',
)

function readWords(head: string): Head | undefined {
  const { groups } = worded.exec(head) ?? {}
  return groups && { at: groups['present'] ? 1 : groups['past'] ? 0 : Number.NaN, rest: '' }
}
