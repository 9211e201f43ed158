import type { Document } from '../../document/document.ts'
import type { CountFact, NameFact } from '../../facts/fact.ts'
import { indexNames } from '../../facts/index/name-index.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { recogniseNames } from '../../mentions/names/names.ts'
import { nameTokensOf } from '../../mentions/names/tokens.ts'
import { bySentence } from '../../mentions/sentences.ts'
import { readAges } from '../../ties/counts/age-readings.ts'
import { readQuantity } from '../../value/quantity/read.ts'
import { drafted, isProse } from './base.ts'
import type { Drafted, Wordings } from './drafted.ts'

/** Drafts how old people are, as the text gives it first: `Name, 52,`, `the 52-year-old Name`. */
export function draftAges(
  document: Document,
  { sentences, quantities, times }: Mentions,
  names: readonly Drafted<NameFact>[],
): Wordings[] {
  const persons = names.map(({ fact }) => fact).filter(({ entity }) => entity === 'person')
  const people = bySentence(recogniseNames(nameTokensOf(sentences), indexNames(persons)))
  const [numbers, days] = [bySentence(quantities), bySentence(times)]
  const ages = [...people].flatMap(([sentence, named]) => {
    const context = {
      people: named,
      quantities: numbers.get(sentence) ?? [],
      times: days.get(sentence) ?? [],
    }
    const told = isProse(sentence) ? readAges(sentence, context, []) : []
    return told.filter(({ nth, isPast }) => !nth && !isPast).map(age => ({ sentence, ...age }))
  })
  const first = ages.filter(
    ({ bearer }, at) => ages.findIndex(other => other.bearer.fact === bearer.fact) === at,
  )
  return first.map(age => {
    const { name } = age.bearer.fact
    const value = readQuantity(String(age.years))!
    const own = { kind: 'count', subject: `age of ${name}`, value, unit: ['year'], about: [name] } as const
    return [drafted<CountFact>(document, age, own)]
  })
}
