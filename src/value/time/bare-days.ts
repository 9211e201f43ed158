import type { Atom, Form, Reading } from './form.ts'
import { isPossible } from './possible.ts'
import type { TimeFields } from './time.ts'

/** A day of the month by its number alone, where nothing else can be meant: `until the 25th`, `on the night of the 7th`. */
export const bareDayForm: Form = {
  near: /\d(?:st|nd|rd|th)/,
  starts: ['9', '99'],
  pattern: '(?<day>\\d{1,2})(?:st|nd|rd|th)',
  read: ({ groups, before, after }): Reading | undefined => {
    const day = Number(groups['day'])
    return day >= 1 && day <= 31 && leading.test(before) && isClosed(after) ? { fields: { day } } : undefined
  },
}

const leading =
  /(?:^|[\s(—–"“])(?:on|until|till|by|from|since|before|after|through|(?:from|between)\s[^,;:.]{1,25}\s(?:to|and)|(?:morning|afternoon|evening|night)\sof)\sthe\s$/i

// `on the 7th and 8th floors`: what stands behind a list is counted through by all of it.
const others = /^(?:(?:,\s|,?\s(?:and|or|to|through)\s|[–-])(?:the\s)?\d{1,2}(?:st|nd|rd|th)?)+/
const closing =
  /^(?:\s*(?:$|[.,;:!?)”"]|[—–-]\s)|,?\s(?:and|or|but|at|when|where|while|because|since|as|with|for|if|unless|to|in|on|from|until|till|before|after|by|is|was|will|would|he|she|it|they|we|you|i|there|that|who|which|instead|then|too|only)\s)/i

/** Whether no noun stands behind a day: `the 25th anniversary`, `By Sunday the first guests had come`. */
export const isClosed = (after: string): boolean => closing.test(after.replace(others, ''))

/** Gives the days without a month that of the date told before them in the same sentence, where they come after it. */
export function withMonths(text: string, atoms: readonly Atom[]): readonly Atom[] {
  let before: Atom | undefined
  return atoms.map(atom => {
    const dated = before && isBareDay(atom.fields) && !atom.until ? inMonthBefore(text, before, atom) : atom
    if (atom.fields.month !== undefined) before = atom
    return dated
  })
}

const reach = 200

function inMonthBefore(text: string, { fields, until, end }: Atom, atom: Atom): Atom {
  const last = until ?? fields
  const own = inMonthOf(last, atom.fields)
  const isLater = last.day !== undefined && last.day < own.day! && isPossible(own)
  const isBeside = atom.start - end < reach && !sentenceEnd.test(text.slice(end, atom.start))
  return isLater && isBeside ? { ...atom, fields: own } : atom
}

const sentenceEnd = /[.!?]['’”")]?\s|\n/

/** Whether a time is a day of the month, and nothing says of which. */
export const isBareDay = ({ day, month }: TimeFields): boolean => day !== undefined && month === undefined

/** A day of the month that another date is of. */
export const inMonthOf = ({ year, month, relative }: TimeFields, day: TimeFields): TimeFields => ({
  ...day,
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(relative?.unit === 'year' && { relative }),
})
