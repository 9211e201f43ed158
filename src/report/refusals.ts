import type { Attempt } from '../engine/explain-numbers.ts'
import type { Fact } from '../facts/fact.ts'
import { labelled } from './fact-line.ts'
import { visible } from './visible.ts'

/** Why a claim was not held against a fact, for people; a line's rest. */
export function shownRefusal({ fact, refusal }: Attempt): string {
  if (refusal === 'out-of-force') return bounds(fact)
  if (refusal === 'other-noun' && fact.kind === 'count' && fact.unit.length > 0)
    return `it counts no ${visible(fact.unit.join(' or '))}`
  return refusals[refusal!]
}

/** For which articles a fact holds. */
function bounds({ since, until, files }: Fact): string {
  const parts = [
    ...labelled('since', since),
    ...labelled('until', until),
    ...labelled('in', files && visible(files.join(', '))),
  ]
  return `it does not hold for this article: only ${parts.join(', ')}`
}

const refusals: Readonly<Record<NonNullable<Attempt['refusal']>, string>> = {
  'other-measure': 'the fact gives a value of another kind',
  ordinal: 'it is a place in a row, and the fact is no length of time',
  'other-noun': 'it counts something, and the fact has no unit',
  modifier: 'the unit of the fact only describes another noun here, and that noun is counted',
  farther: 'another one in the sentence is nearer to what the fact speaks of',
  incomparable: 'the two cannot be compared, or not without knowing the day of the article',
  part: 'it speaks of a part, or of more of the same, not of the whole',
  single: 'a single one may be any of them, not their number',
  subset: 'it speaks of some of them',
  'no-length': 'nothing says that this is how long it lasted',
  unlinked: 'nothing beside it says that the amount is that of the fact',
  narrower: 'what it is the amount of is said more closely than the fact says it',
  difference: 'it tells by how much something changed, or lies ahead or behind',
  'of-other': 'the sentence gives it to something else, which it names or compares with',
  rate: 'it is told by the day, the year or the like, and the fact is not',
  'far-off':
    'it is far from what the fact gives, or the article gives that elsewhere, and no slip makes one of the other',
  'one-of-many': 'so many facts have the same phrase and unit that nobody can say which of them is meant',
  'other-one': 'it is about another one of the same kind',
  'not-asserted': 'it is not said to be so, but expected, demanded or supposed',
  'other-time': 'the sentence tells of another time than the article',
  'other-place': 'the sentence tells of another place',
  speech: 'it stands beside a verb of saying: it tells when this was said',
  'counted-from': 'the sentence counts from a day, or speaks of an anniversary or an eve',
  denied: 'there is a "not" beside it',
  'other-clause': 'it stands in another clause than the words of the fact',
  'other-object':
    'the sentence tells of something else that happened: its verb acts on, or is of, what no word of the fact names',
  'other-year': 'the date names no year, and the fact is not of a year around the article',
  'year-alone': 'it gives a year alone, and the fact a month or day',
  'no-bearer': 'no name stands right beside the title',
  'unknown-holder': 'the fact cannot tell whether the one beside it held it then',
  'plain-title': 'the title does not say of what it is, and someone whom no fact knows may hold it elsewhere',
  'no-day': 'the day of the article is not known',
  'out-of-force': 'it does not hold for this article',
  'lacks-words': 'the sentence does not speak of it',
  'agrees-elsewhere': 'it was held against another fact instead',
  unlike: 'the words are too far from those of the quotation',
}
