import { about, quantityOf, shown, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const item = (name: string): string => `(?<${name}>{number})(?: (?<${name}s>\\p{L}+(?: \\p{L}+)?))?`
const rest = `(?:, ${item('second')})?(?:, ${item('third')})?,? and ${item('last')}`
const people =
  'people|persons|members|passengers|victims|students|pupils|children|adults|men|women|employees|workers|players|officials|staff|votes|seats|animals|vehicles|items|things|pieces|points|events|games|places|countries|books'

// `three men and four women, eight people in all`; `a total of 8 people: three men and five women`
const totalLast = pattern(
  `(?<before>^|[^,] |: )${item('first')}${rest}(?:,| —| –|: | \\(|;) ?(?:for |making |or )?(?:a total of )?{hedge}(?<total>{number})(?: (?:${people}))? (?:in all|in total|altogether|all told|total)(?=[,.;:)—–]| —| –|$)`,
)
const totalFirst = pattern(
  `(?<lead>a total of |in all,? |altogether,? )(?<total>{number}) (?:${people})(?:: | — | – | \\(|, )${item('first')}${rest}(?=[.;)—–]| —| –|$)`,
)
const peopleFirst = pattern(
  `(?<lead>)(?<total>{number}) (?:people|members|passengers|victims|adults|students|children)(?:: | \\()${item('first')}${rest}(?=[.;)]|$)`,
)
const kinds =
  /^(?:(?:\p{L}+ )?(?:men|women|boys|girls|males?|females?|adults|children|teachers|students|passengers|crew|Democrats|Republicans|Independents|residents|visitors|soldiers|civilians|officers|toddlers|infants|teenagers))$/iu

// More may belong to the whole than the parts that are named.
const open =
  /\b(?:in addition|besides|plus|including|includes?|also|along|as well|himself|herself|together|apart|other than|excluding|except|both|each|per|every|at least|more than|overlap\w*|some of (?:whom|which|them))\b/i

/** The parts of a sentence that are summed up in it. */
export function totals(skeleton: Skeleton): Reckoning[] {
  if (!hasFigures(skeleton, 'number', 3) || open.test(skeleton.text)) return []
  const byKind = findIn(skeleton, peopleFirst).filter(({ words }) => arePeople(words))
  return [...findIn(skeleton, totalLast), ...findIn(skeleton, totalFirst), ...byKind].flatMap(judge)
}

/** The parts that people fall into, so that nothing else is counted. */
const arePeople = (words: Found['words']): boolean =>
  ['firsts', 'lasts'].every(name => kinds.test(words[name] ?? ''))

function judge({ figures }: Found): Reckoning[] {
  const total = figures['total']!
  const parts = ['first', 'second', 'third', 'last'].flatMap(name => figures[name] ?? [])
  if (![...parts, total].every(isExact)) return []
  const sum = parts.reduce((all, part) => all + quantityOf(part).amount, 0)
  const stated = quantityOf(total)
  const slack = 0.5 * parts.filter(part => quantityOf(part).core !== undefined).length
  const agrees =
    Math.abs(sum - stated.amount) <= slack || (sum >= stated.interval.low && sum <= stated.interval.high)
  return [about(total, { agrees, expected: shown(sum), reason: parts.map(textOf).join(' + ') })]
}

const isExact = (figure: Figure): boolean => {
  const { vague, interval } = quantityOf(figure)
  return !vague && Number.isFinite(interval.low) && Number.isFinite(interval.high)
}
