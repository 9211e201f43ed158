import { flatLetters } from '../../text/flat.ts'
import type { QuantityMention } from '../mention.ts'
import { about, quantityOf, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

/** Parts that a sentence names one after another, and their whole. */
interface Parted {
  readonly whole: Figure
  readonly noun: string
  readonly parts: readonly Figure[]
  /** The text behind each part, up to the next one. */
  readonly told: readonly string[]
  /** `the other three`, where the sentence itself ends with them. */
  readonly rest?: Rest
  /** Whether each number behind the first is one of the parts. */
  readonly isList: boolean
}

interface Rest {
  readonly figure: Figure
  readonly after: string
}

const its = '(?:the|its|their|his|her|our|those|these)'
const wholes = [
  // `three of the five boats`, `three members of the five-strong crew`
  `(?<![-–/.] ?|\\p{L}-)(?<part>{number})(?:{0..2}) of ${its} (?<whole>{number})(?<noun>{1..3})`,
  // `Of the five boats that left, three came back`
  `(?<![\\p{L}\uE000-\uE009] |\\p{L})of (?:${its} )?(?<whole>{number})(?<noun>{0..6}), (?<part>{number})`,
].map(pattern)
// `five rounds, two in Holm and three in Tarn`: the first number of its sentence, which is in no list itself.
const listed = pattern(
  `^[^\uE000]*?(?<![-–/.] ?|\\p{L}-)(?<whole>{number})(?<noun>{1..4})[,:] (?<part>{number})(?= )`,
)

const joint = /(?:, (?:and |while |but )?| and | while )$/
const theRest = /(?:^| )(?:the|its|their|his|her|our) (?:other|remaining) $/

/** Parts that are more than their whole, and a rest (`the other three`) that the parts before it do not leave. */
export function parts(skeletons: readonly Skeleton[], quantities: readonly QuantityMention[]): Reckoning[] {
  const here = skeletons.filter(
    skeleton => hasFigures(skeleton, 'number', 2) && /\bof |,/.test(skeleton.flat),
  )
  const behind = quantities.flatMap(quantity => restBehind(quantity, here))
  return [
    ...here.flatMap(skeleton => partedOf(skeleton, wholes)).flatMap(judge),
    ...here
      .flatMap(skeleton => partedOf(skeleton, [listed]))
      .filter(isWhole)
      .flatMap(judgeList),
    ...behind,
  ]
}

const judge = (parted: Parted): Reckoning[] =>
  parted.rest ? judgeRest(parted, parted.rest) : [...judgeFirst(parted), ...judgeList(parted)]

function partedOf(skeleton: Skeleton, patterns: readonly RegExp[]): Parted[] {
  return patterns
    .flatMap(each => findIn(skeleton, each))
    .map(({ figures, words }) => {
      const [whole, first] = [figures['whole']!, figures['part']!]
      return { whole, noun: words['noun'] ?? '', ...following(skeleton, first, whole) }
    })
}

/** The parts behind the first one and its whole, and the rest. */
function following(
  { hedged, flat, figures }: Skeleton,
  first: Figure,
  whole: Figure,
): Pick<Parted, 'parts' | 'told' | 'rest' | 'isList'> {
  const places = [...figures].sort(([a], [b]) => a - b)
  const from = Math.max(...[first, whole].map(figure => places.findIndex(([, other]) => other === figure)))
  const told = (index: number): string => hedged.slice(places[index]![0] + 1, places[index + 1]?.[0])
  const list = [{ figure: first, text: told(from) }]
  let [isList, rest] = [true, undefined as Rest | undefined]
  for (let index = from + 1; index < places.length; index++) {
    const [at, figure] = places[index]!
    const before = flat.slice(places[index - 1]![0] + 1, at)
    if (figure.value.kind !== 'quantity' || figure.value.dimension !== 'number') continue
    if (theRest.test(before)) {
      rest = { figure, after: hedged.slice(at + 1) }
      break
    }
    if (isList && joint.test(before) && !/^ of (?!them)/.test(told(index)))
      list.push({ figure, text: told(index) })
    else isList = false
  }
  return {
    parts: list.map(({ figure }) => figure),
    told: list.map(({ text }) => text),
    isList,
    ...(rest && { rest }),
  }
}

/** `Two of the five boats came back. The other three did not.` */
function restBehind(figure: QuantityMention, skeletons: readonly Skeleton[]): Reckoning[] {
  const { block, start } = figure.sentence
  if (!opening.test(block.text.slice(start, figure.start))) return []
  const before = skeletons.find(
    ({ sentence }) =>
      sentence.block === block && sentence.end <= start && !/\S/.test(block.text.slice(sentence.end, start)),
  )
  const [parted, ...others] = before ? partedOf(before, wholes) : []
  if (!parted || parted.rest || others.length > 0) return []
  return judgeRest(parted, { figure, after: block.text.slice(figure.end, figure.sentence.end) })
}

const opening = /^(?:But |And )?[Tt]he (?:other|remaining) $/

/** `Five in Holm, six in Tarn and two in Orsund`, `15 sailors, 12 Swedes and two Finns`: the first is one of them. */
function isWhole({ noun, parts: [part], told: [first] }: Parted): boolean {
  const own = /^ (\p{L}+)/u.exec(first!)?.[1] ?? ''
  if (part!.sentence.block.text.startsWith(': ', part!.start - 2)) return true
  return !/\p{Lu}/u.test(noun) && (/^(?:in|from|to|by|at|for)$/.test(own) || noun.endsWith(` ${own}`))
}

/** More than one of the figures may be off. */
const asTold = (...told: Parameters<typeof about>): Reckoning => ({ ...about(...told), isFigure: false })

const amountOf = (figure: Figure): number | undefined => {
  const { vague, amount, core, interval } = quantityOf(figure)
  const isExact = !vague && core === undefined && Number.isFinite(interval.low + interval.high)
  return isExact && Number.isInteger(amount) && amount > 0 ? amount : undefined
}

/** The rest is held against what the parts leave: all of them, or the first alone. */
function judgeRest({ whole, noun, parts, told, isList }: Parted, rest: Rest): Reckoning[] {
  const amounts = [whole, rest.figure, ...parts].map(amountOf)
  const isAll = isList && ![...told, rest.after].some(text => uncounted.test(text))
  if (!isAll || amounts.includes(undefined) || !isOfWhole(rest, noun)) return []
  const [all, left, ...each] = amounts as number[]
  const taken = each.reduce((sum, next) => sum + next)
  // `Five of the nine are women, six are lawyers and the other two are neither`: one may be of several parts.
  if (each.length > 1 && taken >= all!) return []
  const reason = `${parts.map(textOf).join(' + ')} of ${textOf(whole)}`
  const agrees = [taken, ...each].some(part => part + left! === all)
  return [asTold(rest.figure, { agrees, expected: String(all! - taken), reason })]
}

// `Two of the five agreed, one did not, and the other two were ill`; `the other two that are still out`, `the other four boats
// in the harbour`: there may be more of them.
const uncounted =
  /(?:,|\band|\bbut|\bwhile) (?:one|another|some|several|half|most|none) |^(?: \p{L}+)? (?:that|which|who|to \p{Ll}+) |^ \p{L}+s (?:in|at|on|off|near) the /u

// What goes on behind `the other three` counts the same: a verb, a place, or the noun again.
const goesOn =
  /^(?: of (?:them|those|these))?(?:[.,;:)]|$| (?:\p{Ll}+ed|\p{Ll}+ly|is|are|was|were|has|have|had|did|do|say|said|will|would|can|could|may|might|must|went|came|got|took|left|lost|won|fell|stood|in|at|on|from|by|to|for|not|also|still|all)(?!\p{L}))/u

function isOfWhole({ after }: Rest, noun: string): boolean {
  if (goesOn.test(after)) return true
  const next = new RegExp(`^[ -]([${flatLetters}]{3,})`).exec(after.toLowerCase())?.[1]
  return next !== undefined && noun.toLowerCase().includes(next.slice(0, 4))
}

/** `Of the 12 boats, 15 came back` */
function judgeFirst({ whole, parts: [first], told: [text] }: Parted): Reckoning[] {
  const [part, all] = [amountOf(first!), amountOf(whole)]
  if (part === undefined || all === undefined || first!.start < whole.start || !goesOn.test(text!)) return []
  // `Of the two raids, 40 were held in the first`: so many more are of something else.
  if (part > all * farMore) return []
  const reason = `${textOf(first!)} is more than ${textOf(whole)}`
  return [asTold(first!, { agrees: part <= all, expected: `at most ${textOf(whole)}`, reason })]
}

const farMore = 2

// Places, peoples, parties and answers, of which each part has another one.
const apart =
  /^(?: \p{Ll}+){0,2}?(?: (?:is|are|was|were|came|went|in|from|to|by|at|for))?(?: (?:in|from|to|by|at|for|the)){0,2} \p{Lu}|^(?: \p{Ll}+){0,6}? (?:yes|no|undecided|against|abstained)(?!\p{L})/u

// `two in Norland and two in Holm, its capital`, `in Holm alone`
const within = /\b(?:its|alone|including)\b/

/** `Of the 23 who died, 15 were Danes, five Swedes and four Finns` */
function judgeList({ whole, parts, told }: Parted): Reckoning[] {
  const amounts = [whole, ...parts].map(amountOf)
  const isApart = parts.length > 1 && told.every(text => apart.test(text) && !within.test(text))
  if (!isApart || amounts.includes(undefined)) return []
  const [all, ...each] = amounts as number[]
  // `two buses, 14 to Holm and 22 to Tarn`
  if (each.some(one => one > all!)) return []
  const sum = each.reduce((so, next) => so + next, 0)
  const reason = `${parts.map(textOf).join(' + ')} is ${sum}`
  const expected = `at most ${textOf(whole)} in all`
  return [asTold(parts.at(-1)!, { agrees: sum <= all!, expected, reason })]
}
