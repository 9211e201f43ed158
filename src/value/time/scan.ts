import { flat, flatLetters } from '../../text/flat.ts'
import { bareDayForm, withMonths } from './bare-days.ts'
import { clockForms } from './clock-forms.ts'
import { dateForms } from './date-forms.ts'
import { type Atom, atomsOf, indexForms } from './form.ts'
import { isIncomplete, joinAtoms } from './join.ts'
import { relativeForms } from './relative-forms.ts'
import { spokenForms } from './spoken-forms.ts'
import type { Side, Time } from './time.ts'
import { yearForms } from './year-forms.ts'

/** A time with its place. Offsets are UTF-16 units of the text; `end` is exclusive. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly value: Time
}

const forms = indexForms([
  ...dateForms,
  bareDayForm,
  ...clockForms,
  ...spokenForms,
  ...relativeForms,
  ...yearForms,
])

/**
 * Every calendar date and time of day in a block of prose, in order, not overlapping. Prepositions stay outside the
 * spans. Lengths of time (`two hours`) and sets of days (`every Monday`, `Fridays`) are none. Dates that cannot be
 * (`Feb. 30`) are there too. Each pattern is bounded, so that the time it takes is linear in the text.
 */
export function scanTimes(text: string): readonly FoundTime[] {
  const atoms = atomsOf(text, forms)
  if (atoms.length === 0) return []
  return withMonths(text, joinAtoms(text, longestFirst(atoms)))
    .filter(({ fields }) => !isIncomplete(fields))
    .map(atom => foundTime(text, atom))
}

/** Of readings that overlap, the one that starts first stays, and of those the longest. */
function longestFirst(atoms: readonly Atom[]): readonly Atom[] {
  const kept: Atom[] = []
  let end = 0
  for (const atom of atoms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (atom.start < end) continue
    kept.push(atom)
    end = atom.end
  }
  return kept
}

const contextLength = 40

function foundTime(text: string, { start, end, fields, until, vague = false }: Atom): FoundTime {
  const before = text.slice(Math.max(0, start - contextLength), start)
  const hedge = hedgeBefore.exec(before)
  const side = until ? undefined : sideOf(hedge ? before.slice(0, hedge.index + 1) : before)
  const value: Time = {
    kind: 'time',
    text: text.slice(start, end),
    fields,
    until,
    side,
    vague: vague || hedge !== null,
  }
  return { start, end, value }
}

const hedgeBefore =
  /(?:^|[\s(])(?<!how\s)(?<!what\s)(?:about|around|circa|c\.|ca\.|roughly|approximately|sometime|some time)\s(?:in\s|on\s)?(?:the\s)?$/i

const sideBefore = new RegExp(
  `(?:^|[^${flatLetters}])(no later than|as early as|prior to|as of|up to|starting|beginning|before|after|since|from|by|until|` +
    'till|through)\\s(?:(?:in|on)\\s)?(?:the\\s)?$',
)

const sides: Readonly<Record<string, Side>> = {
  before: 'before',
  'prior to': 'before',
  after: 'after',
  since: 'from',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  'as of': 'from',
  'as early as': 'from',
  by: 'until',
  until: 'until',
  till: 'until',
  through: 'until',
  'up to': 'until',
  'no later than': 'until',
}

function sideOf(before: string): Side | undefined {
  const word = sideBefore.exec(flat(before).toLowerCase())?.[1]
  return word === undefined ? undefined : sides[word]
}
