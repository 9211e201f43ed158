import { about, quantityOf, shown } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const verb = '(?:said|answered|voted|responded|were|was|are|is|would vote|chose)'
const yes =
  '(?:yes|for(?: it)?|in favou?r|support(?:ed|s|ive)?|approved?|agreed?|backed(?: it)?|favou?red(?: it)?)'
const no = '(?:no|against(?: it)?|oppos(?:ed|es|e)(?: it)?|disapproved?|disagreed?|rejected(?: it)?)'
const open =
  "(?:undecided|unsure|not sure|neutral|abstain(?:ed|ing)?|do(?:n[’']t| not) know|did(?:n[’']t| not) know|had no opinion|no opinion|neither)"
const answer = (kind: string): string => `(?: ${verb})?(?: they)?(?: ${verb})?(?: that)? ${kind}`
const and = '(?:,? and|,? while|, with|,|;) (?:the other )?{hedge}'

// Answers of one whole that rule each other out: `40% said yes, 35% said no and 30% were undecided`.
const answers = pattern(
  `(?<yes>{percent})(?: of(?: [\\p{L}’']+){1,4}?)?${answer(yes)}(?:{0..4})${and}(?<no>{percent})${answer(no)}(?:(?:{0..3})${and}(?<open>{percent})${answer(open)})?`,
)
// Each its own whole, or a question that takes several answers.
const several =
  /\b(?:respectively|more than one|multiple|all that apply|whereas|compared|versus|among|men|women|Democrats|Republicans|last (?:year|month)|earlier|previous\w*|poll of polls|polls|surveys)\b/i

/** The opposite answers to a question, which cannot be more than all who answered. */
export const opposites = (skeleton: Skeleton): Reckoning[] =>
  !hasFigures(skeleton, 'percent', 2) ||
  !/ (?:no|against|oppos|disapprov|disagree|reject)/.test(skeleton.flat) ||
  several.test(skeleton.text) ||
  /[\uE006\uE008].*[\uE006\uE008]/.test(skeleton.text)
    ? []
    : findIn(skeleton, answers).flatMap(judge)

/** Half a unit for each figure that was rounded. */
const rounding = 0.5

function judge({ figures }: Found): Reckoning[] {
  const parts = ['yes', 'no', 'open'].flatMap(name => figures[name] ?? [])
  const values = parts.map(quantityOf)
  if (values.some(({ vague, interval }) => vague || !Number.isFinite(interval.low + interval.high))) return []
  const sum = values.reduce((all, { amount }) => all + amount, 0)
  return [
    {
      ...about(parts.at(-1)!, {
        agrees: sum <= 100 + rounding * parts.length,
        expected: 'shares of at most 100% in all',
        reason: `${values.map(({ amount }) => shown(amount)).join(' + ')} is ${shown(sum)}`,
      }),
      isFigure: false,
    },
  ]
}
