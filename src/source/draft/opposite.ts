import type { CountFact, DateFact, Fact, NameFact, QuoteFact, RoleFact } from '../../facts/fact.ts'
import { rescale } from '../../value/interval.ts'
import { readTime } from '../../value/time/read.ts'
import type { Quantity } from '../../value/value.ts'

/**
 * What is wrong if the fact is right: an article that has the fact trips over its opposite, or nothing would be
 * reported of an article that has the value wrong.
 */
export function oppositeOf(fact: Fact): Fact {
  switch (fact.kind) {
    case 'name':
      return misspelled(fact)
    case 'role':
      return { ...fact, holders: [{ name: 'Nemo Nemeth' }] } satisfies RoleFact
    case 'date':
      return { ...fact, date: readTime(otherDate(fact.date.text)) ?? fact.date } satisfies DateFact
    case 'count':
      return { ...fact, ...(fact.value ? { value: scaled(fact.value) } : {}) } satisfies CountFact
    case 'quote':
      return { ...fact, text: fact.text.replace(longestOf(fact.text), '$&s') } satisfies QuoteFact
  }
}

const longestOf = (text: string): string => text.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a))

/** With a letter in the middle of its longest word that is not its own. */
function misspelled(fact: NameFact): NameFact {
  const word = longestOf(fact.name)
  const middle = Math.floor(word.length / 2)
  const wrong = `${word.slice(0, middle)}${word[middle] === 'x' ? 'v' : 'x'}${word.slice(middle + 1)}`
  return { ...fact, name: fact.name.replace(word, wrong), aka: [] }
}

/** The day, the month or the year before, or after the first. */
const otherDate = (text: string): string =>
  text.replace(/\d+$/, last => {
    const other = Number(last) > 1 ? Number(last) - 1 : Number(last) + 1
    return String(other).padStart(last.length, '0')
  })

/** So much less that no rounding covers it. */
const less = 0.6

const scaled = ({ core: _, ...value }: Quantity): Quantity => ({
  ...value,
  amount: value.amount * less,
  interval: rescale(value.interval, less),
})
