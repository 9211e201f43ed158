import { flatLetters } from '../../text/flat.ts'
import { type Interval, meets } from '../../value/interval.ts'
import { areExclusive } from './exclusive.ts'
import { quantityOf, shown, textOf } from './figures.ts'
import { asTold, isFarMore, partOf } from './larger.ts'
import { behind, listed, ofThose, type Parted, partedOf, type Rest, wholes } from './parted.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, hasFigures, type Skeleton } from './skeleton.ts'

/** Parts that are more than their whole, and a rest (`the other three`) that the parts before it do not leave. */
export function parts(skeleton: Skeleton): Reckoning[] {
  const hasTwo = hasFigures(skeleton, 'number', 2) || hasFigures(skeleton, 'money', 2)
  if (!hasTwo || !/\bof |[,:]/.test(skeleton.flat)) return []
  return [
    ...partedOf(skeleton, wholes).flatMap(parted =>
      parted.rest ? judgeRest(parted, parted.rest) : [...judgeFirst(parted), ...judgeList(parted)],
    ),
    ...partedOf(skeleton, listed)
      .filter(isWhole)
      .flatMap(parted => (parted.rest ? judgeRest(parted, parted.rest) : judgeList(parted))),
  ]
}

/** `Two of the five boats came back. The other three did not.`: a rest that the sentence behind tells. */
export function partsBehind(skeleton: Skeleton): Reckoning[] {
  const [those] = partedOf(skeleton, ofThose)
  if (those && !those.rest) return [...judgeFirst(those), ...judgeList(those, areExclusive)]
  const [parted, ...more] = partedOf(skeleton, [...wholes, ...behind, ...ofThose])
  const rest = parted?.rest
  if (!rest || more.length > 0) return []
  const text = skeleton.sentence.block.text.slice(parted.whole.end, rest.figure.start)
  return /[.!?]/.test(text) ? judgeRest(parted, rest) : []
}

/** `Five in Holm, six in Tarn and two in Orsund`, `15 sailors, 12 Swedes and two Finns`: the first is one of them. */
function isWhole({ noun, parts: [part], told: [first] }: Parted): boolean {
  const own = /^ (\p{L}+)/u.exec(first!)?.[1] ?? ''
  if (part!.sentence.block.text.startsWith(': ', part!.start - 2)) return true
  const isOne = /\p{Lu}/u.test(noun) || noun.includes(` ${own} `)
  return !isOne && (/^(?:in|from|to|by|at|for)$/.test(own) || noun.endsWith(` ${own}`))
}

/** What a figure covers, where it stands for itself. */
const rangeOf = (figure: Figure): Interval | undefined => {
  const { vague, amount, interval } = quantityOf(figure)
  return !vague && amount > 0 && Number.isFinite(interval.low + interval.high) ? interval : undefined
}

const sumOf = (ranges: readonly Interval[]): Interval => ({
  low: ranges.reduce((sum, { low }) => sum + low, 0),
  high: ranges.reduce((sum, { high }) => sum + high, 0),
})

/** The rest is held against what the parts leave: all of them, or the first alone. */
function judgeRest({ whole, beside, noun, parts, told, isList }: Parted, rest: Rest): Reckoning[] {
  const ranges = [whole, rest.figure, ...parts].map(rangeOf)
  const isAll = isList && beside === 0 && ![...told, rest.after].some(text => uncounted.test(text))
  if (!isAll || ranges.includes(undefined) || !isOfWhole(rest, noun)) return []
  const [all, left, ...each] = ranges as Interval[]
  const taken = sumOf(each)
  // `Five of the nine are women, six are lawyers and the other two are neither`: one may be of several parts.
  if (each.length > 1 && taken.high >= all!.high) return []
  // `Of the 40 people, five were hurt, three of them badly; the other two are at home`
  const wholes = [all!, ...each]
  const agrees = [taken, ...each].some(part => wholes.some(one => meets(sumOf([part, left!]), one)))
  const reason = `${parts.map(textOf).join(' + ')} of ${textOf(whole)}`
  const isNumber = quantityOf(whole).dimension === 'number'
  const amounts = [whole, ...parts].map(part => quantityOf(part).amount)
  const expected = isNumber
    ? shown(amounts.reduce((left, part) => left - part))
    : `what is left of ${textOf(whole)}`
  return [asTold(rest.figure, { agrees, expected, reason })]
}
// `Two of the five agreed, one did not, and the other two were ill`; `the other two that are still out`, `the other four boats
// in the harbour`: there may be more of them.
const uncounted =
  /(?:,|\band|\bbut|\bwhile) (?:one|another|some|several|half|most|none) |^(?: \p{L}+)? (?:that|which|who|to (?!(?:the|an?|its|our|his|her|their) )\p{Ll}+) |^ \p{L}+s (?:in|at|on|off|near) the /u

// What goes on behind `the other three` counts the same: a verb, a place, or the noun again.
const goesOn =
  /^(?: of (?:them|those|these))?(?:[.,;:)]|$| (?:\p{Ll}+ed|\p{Ll}+ly|is|are|was|were|has|have|had|did|do|say|said|will|would|can|could|may|might|must|went|came|got|took|left|come|comes|lost|won|fell|stood|remain|stay|in|at|on|from|by|to|for|not|also|still|all)(?!\p{L}))/u

function isOfWhole({ after }: Rest, noun: string): boolean {
  if (goesOn.test(after)) return true
  const next = new RegExp(`^[ -]([${flatLetters}]{3,})`).exec(after.toLowerCase())?.[1]
  return next !== undefined && noun.toLowerCase().includes(next.slice(0, 4))
}

/** `Of the 12 boats, 15 came back` */
function judgeFirst({ whole, parts: [first], told: [text] }: Parted): Reckoning[] {
  const isSure = [first!, whole].every(rangeOf) && first!.start > whole.start && goesOn.test(text!)
  return isSure && !isFarMore(first!, whole) ? [partOf(first!, whole)] : []
}

// Places, peoples, parties and answers, of which each part has another one.
const apart =
  /^(?: \p{Ll}+){0,2}?(?: (?:is|are|was|were|came|went|in|from|to|by|at|for))?(?: (?:in|from|to|by|at|for|the)){0,2} \p{Lu}|^(?: \p{Ll}+){0,6}? (?:yes|no|undecided|against|abstained)(?!\p{L})/u
// `2,900 by us and 3,100 by the army`: one giver, one taker each.
const oneEach = /^ (by|to|from) (?:us|me|him|her|them|it|the|an?|our|my|his|its|their) /

// `two in Norland and two in Holm, its capital`, `in Holm alone`
const within = /\b(?:its|alone|including)\b/

function areApart(told: readonly string[]): boolean {
  const ways = new Set(told.map(text => oneEach.exec(`${text} `)?.[1]))
  return (
    told.length > 1 &&
    ((ways.size === 1 && !ways.has(undefined)) || told.every(text => apart.test(text) && !within.test(text)))
  )
}

/** `Of the 23 who died, 15 were Danes, five Swedes and four Finns` */
function judgeList({ whole, beside, parts, told }: Parted, areKinds?: typeof areApart): Reckoning[] {
  const ranges = [whole, ...parts].map(rangeOf)
  if (!(areApart(told) || areKinds?.(told)) || ranges.includes(undefined)) return []
  const [all, ...each] = ranges as Interval[]
  // `two buses, 14 to Holm and 22 to Tarn`
  if (each.some(({ low }) => low > all!.high)) return []
  const reason = `${parts.map(textOf).join(' + ')} is ${shown(parts.reduce((sum, part) => sum + quantityOf(part).amount, 0))}`
  const expected = `at most ${textOf(whole)} in all`
  return [asTold(parts.at(-1)!, { agrees: sumOf(each).low <= all!.high + beside, expected, reason })]
}
