import { fieldsOf } from './fields.ts'
import { isPossible } from './possible.ts'
import { scanTimes } from './scan.ts'
import type { Time, TimeFields } from './time.ts'

// ISO 8601, from a year to a second.
const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?)?)?$/

/**
 * The time that the whole of a string says, as a facts file gives it: ISO 8601 (`2022-02-24`, `2022-02`, `2022`,
 * `2025-12-02T19:40`), a span of it (`2025-12-02/2025-12-03`), or any English form. Undefined where it is something else,
 * more than one time, a time that cannot be, or a span whose end comes first.
 */
export function readTime(text: string): Time | undefined {
  const trimmed = text.trim()
  const time = readIso(trimmed) ?? readEnglish(trimmed)
  return time && isPossible(time.fields) && (!time.until || isPossible(time.until)) ? time : undefined
}

function readIso(text: string): Time | undefined {
  const [first = '', second, ...more] = text.split('/')
  const fields = isoFields(first)
  if (!fields || more.length > 0) return undefined
  if (second === undefined) return { kind: 'time', text, fields, vague: false }
  const until = isoFields(second)
  return until && first <= second ? { kind: 'time', text, fields, until, vague: false } : undefined
}

function isoFields(text: string): TimeFields | undefined {
  const parts = iso
    .exec(text)
    ?.slice(1)
    .map(part => (part === undefined ? undefined : Number(part)))
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts
  return fieldsOf({ year, month, day, hour, minute, second })
}

/** What may stand before a time and still be all about it. */
const lead = /^(?:(?:in|on|at|the|about|around|circa|before|after|since|from|by|until)\s+)*$/i

function readEnglish(text: string): Time | undefined {
  const [found, ...more] = scanTimes(text)
  const isWhole = found?.end === text.length && more.length === 0 && lead.test(text.slice(0, found.start))
  return isWhole ? { ...found.value, text } : undefined
}
