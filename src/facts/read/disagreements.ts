import { clip } from '../../text/glyph.ts'
import { fold } from '../../text/word.ts'
import { meets } from '../../value/interval.ts'
import type { Time, TimeFields } from '../../value/time/time.ts'
import type { CountFact, DateFact, Fact, NameFact, RoleFact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { type FactMistake, placeText } from './ids.ts'

/**
 * Facts that cannot both be true: a form both right and wrong, two dates of one event, two values of one subject, two
 * sole holders of one title. Only facts of the same days and files are held against each other.
 */
export const disagreements = ({ names, roles, dates, counts }: Facts): FactMistake[] => [
  ...formsRightAndWrong(names),
  ...clashes(names, ({ name, entity }) => [name.normalize('NFC'), entity], livesDiffer),
  ...clashes(roles, ({ title }) => [fold(title)], holdersDiffer),
  ...clashes(dates, ({ event }) => [fold(event)], datesDiffer),
  ...clashes(counts, ({ subject, unit }) => [fold(subject), ...unit.toSorted()], valuesDiffer),
]

const scopeOf = ({ since, until, files }: Fact): unknown => [since, until, files]

/**
 * Each fact against the first with the same key and scope; `differ` says in a word or two what they disagree
 * about.
 */
function clashes<F extends Fact>(
  facts: readonly F[],
  keyOf: (fact: F) => readonly string[],
  differ: (a: F, b: F) => string | undefined,
): FactMistake[] {
  const firsts = new Map<string, F>()
  return facts.flatMap(fact => {
    const keys = keyOf(fact)
    const key = JSON.stringify([keys, scopeOf(fact)])
    const first = firsts.get(key)
    if (!first && keys[0] !== '') firsts.set(key, fact)
    const what = first && differ(first, fact)
    return what ? [{ fact, message: `This disagrees about ${what} with ${placeText(first)}` }] : []
  })
}

function formsRightAndWrong(names: readonly NameFact[]): FactMistake[] {
  const keyOf = (fact: NameFact, form: string): string =>
    JSON.stringify([form.normalize('NFC'), scopeOf(fact)])
  const right = new Map<string, NameFact>()
  for (const fact of names) for (const form of [fact.name, ...fact.aka]) right.set(keyOf(fact, form), fact)
  return names.flatMap(fact =>
    fact.not.flatMap(form => {
      const other = right.get(keyOf(fact, form))
      return other
        ? [{ fact, message: `"${clip(form)}" is wrong here and right at ${placeText(other)}` }]
        : []
    }),
  )
}

const differs = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined && a !== b

function livesDiffer(a: NameFact, b: NameFact): string | undefined {
  if (differs(a.born, b.born)) return `the birth of "${clip(b.name)}"`
  return differs(a.died, b.died) ? `the death of "${clip(b.name)}"` : undefined
}

/**
 * Titles can be shared, but then one entry lists the holders; two entries with one holder and one term each
 * cannot.
 */
function holdersDiffer(a: RoleFact, b: RoleFact): string | undefined {
  const [one, other] = [a.holders[0], b.holders[0]]
  if (a.holders.length !== 1 || b.holders.length !== 1 || !one || !other || one.name === other.name)
    return undefined
  const sameTerm = one.since === other.since && one.until === other.until
  return sameTerm ? `the holder of "${clip(b.title)}"` : undefined
}

function datesDiffer(a: DateFact, b: DateFact): string | undefined {
  return timesDiffer(a.date, b.date) ? `the date of "${clip(b.event)}"` : undefined
}

/** One of the fields that both have is not the same; a year and a day in it agree. */
function timesDiffer(a: Time, b: Time): boolean {
  if (a.side !== b.side || a.vague || b.vague || !a.until !== !b.until) return false
  return fieldsDiffer(a.fields, b.fields) || fieldsDiffer(a.until ?? {}, b.until ?? {})
}

const comparable = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

const fieldsDiffer = (a: TimeFields, b: TimeFields): boolean =>
  a.years === b.years && comparable.some(field => differs(a[field], b[field]))

function valuesDiffer(a: CountFact, b: CountFact): string | undefined {
  const [one, other] = [a.value, b.value]
  const apart = one && other && one.dimension === other.dimension && !meets(one.interval, other.interval)
  return apart || differs(a.elapsed, b.elapsed) ? `the value of "${clip(b.subject)}"` : undefined
}
