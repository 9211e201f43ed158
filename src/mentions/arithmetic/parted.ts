import { quantityOf } from './figures.ts'
import { type Whole, wholeBefore } from './of-which.ts'
import { type Figure, findIn, pattern, type Skeleton } from './skeleton.ts'

/** Parts that a sentence names one after another, and their whole. */
export interface Parted extends Whole {
  readonly noun: string
  readonly parts: readonly Figure[]
  /** The text behind each part, up to the next one, without `of them`. */
  readonly told: readonly string[]
  /** `the other three`, where the sentence itself, or the one behind it, ends with them. */
  readonly rest?: Rest
  /** Whether each number behind the first is one of the parts. */
  readonly isList: boolean
}

export interface Rest {
  readonly figure: Figure
  readonly after: string
}

const its = '(?:the|its|their|his|her|our|those|these)'
const notOther = '(?<![-–/.] ?|\\p{L}-)'

const patternsOf = (source: string): RegExp[] =>
  ['number', 'money'].map(kind => pattern(source.replaceAll('{kind}', `{${kind}}`)))

/** Wholes that a part is told of in so many words. */
export const wholes = [
  // `three of the five boats`, `three members of the five-strong crew`
  `${notOther}(?<part>{kind})(?:{0..2}) of ${its} (?<whole>{kind})(?<noun>{1..3})`,
  // `Of the five boats that left for two ports, three came back`
  `(?<![\\p{L}\uE000-\uE009] |\\p{L})of (?:${its} )?(?<whole>{kind})(?<noun>{0..6}(?: (?:from|in|on|at|by|with|to|over|across|between|among) {number}{1..3})?), (?:the )?(?<part>{kind})`,
].flatMap(patternsOf)

/** Wholes whose parts are named behind them. */
export const listed = [
  // `five rounds, two in Holm and three in Tarn`: the first number of its clause, which is in no list itself.
  `(?:^|[:;] )[^\uE000:;]*?${notOther}(?<whole>{number})(?<noun>{1..4})[,:] (?<part>{number})(?= )`,
  // `40 tents in three camps, of which 12 by us and 28 by the army`
  '(?<noun>{1..2}),? of (?:which|whom) (?<part>{number})(?= )',
].map(pattern)

/** `It has 20 boats. Twelve are new, five of them steamers`: the only number of its sentence. */
export const behind = [
  `^(?:[^\uE000]|\uE000-)*?(?<whole>{number})(?!-)(?<noun>[^\uE000-\uE005.!?;:]{3,80})[.!?] (?<part>{number})(?= (?:of (?:them|those|these)|are|were|is|was|have|had|will|would|went|came)(?!\\p{L}))`,
].map(pattern)

/** `It has 20 boats. Of those, 12 are new and five are steamers`: the only number of its sentence, too. */
export const ofThose = [
  `^(?:[^\uE000]|\uE000-)*?(?<whole>{number})(?!-)(?<noun>[^\uE000-\uE005.!?;:]{3,80})[.!?] of (?:them|those|these),? (?<part>{number})(?= )`,
].map(pattern)

const joint = /(?:, (?:and |while |but )?| and | while )$/
const theRest = /(?:^| )(?:the|its|their|his|her|our) (other |remaining )?$/
const others = /^ (?:others|remaining)(?!\p{L})/u
const ofThem = /^ of (?:them|those|these)(?!\p{L})/u

/** The parts and wholes of a skeleton that some patterns find. */
export const partedOf = (skeleton: Skeleton, patterns: readonly RegExp[]): Parted[] =>
  patterns
    .flatMap(each => findIn(skeleton, each))
    .flatMap(({ figures, words }) => {
      const first = figures['part']!
      const whole = figures['whole']
        ? { whole: figures['whole'], beside: 0, isNamed: true }
        : wholeBefore(first, skeleton)
      return whole?.isNamed
        ? [{ ...whole, noun: words['noun'] ?? '', ...following(skeleton, first, whole.whole) }]
        : []
    })

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
    if (figure.value.kind !== 'quantity' || figure.value.dimension !== quantityOf(whole).dimension) continue
    const after = hedged.slice(at + 1)
    const other = theRest.exec(before)
    if (other?.[1] || (other && others.test(after))) {
      rest = { figure, after: after.replace(others, '') }
      break
    }
    if (isList && joint.test(before) && !/^ of (?!them)/.test(told(index)))
      list.push({ figure, text: told(index) })
    else isList = false
  }
  return {
    parts: list.map(({ figure }) => figure),
    told: list.map(({ text }) => text.replace(ofThem, '')),
    isList,
    ...(rest && { rest }),
  }
}
