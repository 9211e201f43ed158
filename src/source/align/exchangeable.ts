import type { Anchor, Term } from '../../facts/index/source-index.ts'
import { ordinals } from '../../value/quantity/number-words.ts'
import type { TimeFields } from '../../value/time/time.ts'
import type { Quantity } from '../../value/value.ts'
import { namesLand } from '../words/lands.ts'
import { isGeneral } from '../words/vague.ts'
import type { Placed } from './slot.ts'

/** True where one anchor may have been put in the other's place: numbers that count alike, dates of one precision, names in one role. */
export function isExchangeable(a: Placed, b: Placed): boolean {
  if (measuresAlike(a, b)) return countsAlike(a, b)
  if (a.anchor.kind === 'date' && b.anchor.kind === 'date')
    return precision(a.anchor.value.fields) === precision(b.anchor.value.fields)
  return a.anchor.kind === 'name' && b.anchor.kind === 'name' && slotOf(a) === slotOf(b)
}

/**
 * True for two numbers of one dimension, both of a whole or both of a part. Lengths are told in the unit that suits them:
 * hours are not put for years, nor miles for feet.
 */
export const measuresAlike = (a: Placed, b: Placed): boolean =>
  a.anchor.kind === 'number' &&
  b.anchor.kind === 'number' &&
  a.anchor.value.dimension === b.anchor.value.dimension &&
  (!/^(?:duration|length)$/.test(a.anchor.value.dimension) || a.anchor.value.unit === b.anchor.value.unit) &&
  isOrdinal(a.anchor) === isOrdinal(b.anchor) &&
  tellsPart(a) === tellsPart(b)

/** `Two of the stops`. */
const tellsPart = ({ sentence: { terms }, anchor: { last } }: Placed): boolean =>
  terms[last + 1]?.key === 'of' &&
  /^(?:the|these|those|its|his|her|their|our)$/.test(terms[last + 2]?.key ?? '')

/** `The 88th minute` is a place in a row, and `two minutes` are a length. */
const isOrdinal = (anchor: Anchor): boolean => anchor.kind === 'number' && rankOf(anchor.value) !== undefined

/** The rank in a quantity, as it stands: `82nd` of an `82nd minute`, `first` of a `first week`. */
export function rankOf({ text }: Quantity): string | undefined {
  const [word, ...unit] = text.toLowerCase().split(/[\s-]/)
  const inWords = unit.length === 1 && ordinals.has(word!) ? word : undefined
  return /^\d+(?:st|nd|rd|th)\b/.exec(text)?.[0] ?? inWords
}

/** Measures speak for themselves; bare numbers count the same thing where a noun close behind is the same. */
function countsAlike(a: Placed, b: Placed): boolean {
  if (a.anchor.kind === 'number' && a.anchor.value.dimension !== 'number')
    return isAge(a) === isAge(b) && !isOtherMeasure(a, b) && !isOtherMeasure(b, a)
  const nouns = nounsOf(b)
  return nounsOf(a).some(noun => nouns.includes(noun))
}

const isAge = ({ sentence: { terms }, anchor }: Placed): boolean =>
  /^(?:old|olds)$/.test(terms[anchor.last + 1]?.key ?? '')

/** A difference is no size, and `two years longer than` no length. */
const isOtherMeasure = (a: Placed, b: Placed): boolean =>
  isDifference(a) &&
  (isSize(b) || (a.anchor.kind === 'number' && a.anchor.value.dimension === 'duration' && !isDifference(b)))

/** `14 metres lower`, `by 14 metres`. */
const isDifference = ({ sentence: { terms }, anchor: { first, last } }: Placed): boolean =>
  terms[first - 1]?.key === 'by' || /^(?:more|less|\p{L}{2,}er)$/u.test(terms[last + 1]?.key ?? '')

/** `An 88-metre dam`. */
const isSize = ({ sentence: { block }, anchor: { start, end } }: Placed): boolean =>
  /\d-\p{L}/u.test(block.text.slice(start, end))

/** How many words after a number may be what it counts. */
const nounReach = 4

/** The telling words behind a number, up to a mark. */
function nounsOf({ sentence: { terms, block }, anchor: { last, end } }: Placed): string[] {
  const behind = terms.slice(last + 1, last + 1 + nounReach)
  const reach = end + block.text.slice(end, behind.at(-1)?.end ?? end).search(/[,;:.()]|$/)
  return behind
    .filter(({ kind, start }) => (kind === 'content' || kind === 'name') && start < reach)
    .map(({ stem }) => stem)
}

/**
 * What a bare number counts or who is of an age, where it stands right behind it (`six of the nine boats`, `34-year-old
 * miller`) and is no word for anyone or anything.
 */
export function countedBy(placed: Placed): Term | undefined {
  const { sentence, anchor } = placed
  const noun = sentence.terms.find(
    ({ key, kind }, at) => at > anchor.last && kind !== 'figure' && !passed.test(key),
  )
  const isCount = (anchor.kind === 'number' && anchor.value.dimension === 'number') || isAge(placed)
  return isCount && noun?.kind === 'content' && !isGeneral(noun) ? noun : undefined
}

const passed = /^(?:of|the|all|these|those|its|his|her|their|our|old)$/

/** Which parts a date has; relative dates are of their own kind and never exchanged with others. */
function precision({ year, month, day, weekday, hour }: TimeFields): string {
  if (hour !== undefined) return 'hour'
  if (weekday !== undefined && day === undefined) return 'weekday'
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  return year === undefined ? 'relative' : 'year'
}

type Slot = 'place' | 'of' | 'agent' | 'with' | 'owner' | 'bare'

const slots: Readonly<Record<string, Slot>> = {
  in: 'place',
  at: 'place',
  near: 'place',
  from: 'place',
  to: 'place',
  into: 'place',
  on: 'place',
  around: 'place',
  outside: 'place',
  inside: 'place',
  towards: 'place',
  toward: 'place',
  across: 'place',
  through: 'place',
  off: 'place',
  of: 'of',
  for: 'of',
  by: 'agent',
  with: 'with',
  against: 'with',
  over: 'with',
  beside: 'with',
  alongside: 'with',
  between: 'with',
  and: 'with',
  than: 'with',
}

/** What a name does in its sentence, by the preposition before it. A lone country or town is a place wherever it stands. */
export function slotOf(placed: Placed): Exclude<Slot, 'agent'> {
  if (isOwner(placed)) return 'owner'
  const { sentence, anchor } = placed
  const { terms } = sentence
  const before = prepositionBefore(terms, anchor.first)
  const slot = before === undefined ? 'bare' : slots[terms[before]!.key]
  if (slot === undefined || slot === 'agent') return 'bare'
  if (slot === 'bare' && anchor.first === anchor.last && namesLand(terms[anchor.first]!.key)) return 'place'
  return slot
}

/** `Estmark's`, `the Alders'`. */
const isOwner = ({ sentence: { block }, anchor: { start, end } }: Placed): boolean =>
  /(?:['’]s\b.?|s['’])$/.test(block.text.slice(start, end + 1))

/**
 * The index of the preposition before a name. Looks past articles and what describes a name (`at the former Camp Nou`);
 * before an article stands nothing else (`to leave the Camp Nou`).
 */
export function prepositionBefore(terms: readonly Term[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const { key, kind } = terms[at]!
    if (Object.hasOwn(slots, key)) return at
    if (kind === 'name' || kind === 'figure' || determiner.test(terms[at + 1]!.key)) return undefined
    if (kind === 'small' && !determiner.test(key) && !/^(?:former|first|last)$/.test(key)) return undefined
  }
  return undefined
}

const determiner = /^(?:the|a|an|his|her|their|its)$/

/** `Portuguese forward`: a land that describes the next word is left out as often as not. */
export function describesNext({ sentence: { terms }, anchor }: Placed): boolean {
  const next = terms[anchor.last + 1]
  return anchor.first === anchor.last && namesLand(terms[anchor.first]!.key) && next?.kind === 'content'
}

/** `Half of the 312`: what is told is told of a part; `the 34-year-old`: of someone who was named before. */
export const isOfOther = ({ sentence: { terms }, anchor: { first, last } }: Placed): boolean =>
  /^(?:the|these|those|its|his|her|their|our)$/.test(terms[first - 1]?.key ?? '') &&
  (terms[first - 2]?.key === 'of' || terms[last + 1]?.key === 'old')
