import { quantityOf } from './figures.ts'
import { isFarMore, partOf } from './larger.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, type Found, findIn, pattern, type Skeleton } from './skeleton.ts'

// `Thirty of them would be enough`
const notReal = '(?! (?:would|could|might|should)(?!\\p{L}))'
const forms = [
  // `58 volunteers, 69 of whom have keys`, `It has 86 beds, and 112 of them are for children`
  `(?:[,;(—–]|(?<=[.!?] )|\\band|\\bbut) ?(?:(?:and|but) )?(?:(?:on|to|for|in|at) )?{hedge}(?<part>{any}) of (?<pronoun>which|whom|them)(?!\\p{L})${notReal}`,
  // `We hired 23 and kept 29 of them`
  '(?<=\\p{L} {number}(?: \\p{L}+)?) and (?<verb>\\p{L}+) {hedge}(?<part>{number}) of (?<pronoun>them)(?!\\p{L})',
  // `58 volunteers, of whom 69 have keys`
  '(?:,|\\p{L}) of (?<pronoun>which|whom),? (?:(?:only|just) )?{hedge}(?<part>{any})',
].map(pattern)

const many =
  "(?:people|men|women|children|police|staff|crew|team|family|personnel|public|youth|cattle|sheep|fish|(?!(?:was|is|has|its|his|this|does|as|us|plus|across|always|perhaps|thus)(?![\\p{L}’']))\\p{L}+(?<![usi’'])s)(?![\\p{L}’'])"
const counted = pattern(
  `[\uE000-\uE005](?:[ -](?!(?:with|of|in|and|for|from|to|at|on|by) )[\\p{L}’-]+){0,2}?[ -](?<noun>${many})`,
)
const others = pattern(`(?<!\\p{L})(?:they|these|those|${many})`)
// Each is several.
const collective =
  /^(?:families|households|groups|teams|crews|couples|pairs|companies|firms|classes|schools|parties|clubs|bands|units|dozens|homes|countries|states)$/

/** A part behind `of which`, `of whom` or `of them` that is more than any number that it may be a part of. */
export const ofWhich = (skeleton: Skeleton): Reckoning[] =>
  / of (?:which|whom|them)/.test(skeleton.flat)
    ? forms.flatMap(form => findIn(skeleton, form)).flatMap(judge)
    : []

function judge({ skeleton, figures: { part }, words: { pronoun, verb } }: Found): Reckoning[] {
  const isThem = pronoun!.toLowerCase() === 'them'
  const before = wholeBefore(part!, skeleton, isThem)
  if (!before || !(before.isNamed || verb) || !areAlike(part!, before.whole)) return []
  const [{ whole, beside }, { amount }] = [before, quantityOf(part)]
  const isUnsure = amount > quantityOf(whole).amount && amount <= quantityOf(whole).amount + beside
  return isUnsure || (isThem && isFarMore(part!, whole)) ? [] : [partOf(part!, whole)]
}

/** What a part may be a part of. */
export interface Whole {
  readonly whole: Figure
  /** How many more it may be: the five of `four sons and five daughters, six of whom`. */
  readonly beside: number
  /** Whether it is said what is counted. */
  readonly isNamed: boolean
}

/** The largest of the figures before a part, where the part can be of nothing else. */
export function wholeBefore(part: Figure, { flat, figures }: Skeleton, isThem = false): Whole | undefined {
  const [at] = [...figures].find(([, figure]) => figure === part)!
  const isBare = quantityOf(part).dimension === 'number'
  const before = [...figures].filter(
    ([place, figure]) =>
      place < at && figure.value.kind === 'quantity' && (isBare || isOneKind(figure, part)),
  )
  const nearest = before.at(-1)?.[1]
  const alike = before.filter(([, figure]) => isOneKind(figure, nearest!))
  if (!nearest || (isThem && alike.length < before.length)) return undefined
  const [place, whole] = alike.reduce((most, next) => (isMore(next[1], most[1]) ? next : most))
  const nouns = [...flat.slice(0, at).matchAll(counted)]
  const isNamed = quantityOf(whole).dimension !== 'number' || nouns.some(({ index }) => index === place)
  const rest = flat.slice(isThem ? 0 : alike[0]![0], at).replace(counted, '')
  const isOther = rest.search(others) >= 0 || nouns.some(({ groups }) => collective.test(groups!['noun']!))
  const beside = alike
    .filter(([place, figure]) => figure !== whole && !contrast.test(flat.slice(0, place)))
    .reduce((sum, [, figure]) => sum + quantityOf(figure).amount, 0)
  return isOther ? undefined : { whole, beside, isNamed }
}

// `86 beds, against 52 in the old house, and 90 of them`
const contrast = /(?:against|than|from|of|over|within|after|versus|compared (?:with|to)) (?:the )?\uE00A?$/

const isMore = (a: Figure, b: Figure): boolean => quantityOf(a).amount > quantityOf(b).amount

const isOneKind = (a: Figure, b: Figure): boolean => {
  const [one, two] = [quantityOf(a), quantityOf(b)]
  return one.dimension === two.dimension && one.unit === two.unit
}

/** Whether one may be a part of the other: both of a kind, or a bare number of measured ones (`12 minutes, 17 of which`). */
function areAlike(part: Figure, whole: Figure): boolean {
  const [some, all] = [quantityOf(part), quantityOf(whole)]
  if (all.dimension === 'percent' || some.vague || all.vague) return false
  const isBare = some.dimension === 'number' && all.dimension !== 'money'
  return isOneKind(part, whole) || (isBare && !isFarMore(part, whole))
}
