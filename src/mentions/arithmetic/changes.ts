import { inflections } from '../../text/inflection.ts'
import { meets } from '../../value/interval.ts'
import type { Quantity } from '../../value/value.ts'
import { areAlike, isPlainFigure, judgeDifference, sameNoun } from './differences.ts'
import { quantityOf, quotient, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Figure, type Found, findIn, pattern, type Skeleton } from './skeleton.ts'

const up =
  'rose|rise|rises|risen|rising|increase|increased|increases|increasing|grew|grow|grows|grown|growing|growth|climbed|climb|climbs|jumped|jump|jumps|surged|surge|surges|soared|soars|gain|gained|accelerated|quickened|up'
const down =
  'fell|fall|falls|fallen|falling|drop|dropped|drops|dropping|decrease|decreased|decreases|decline|declined|declines|shrank|shrunk|plunged|plunge|plummeted|tumbled|dipped|slid|sank|slowed|reduction|reduced|down'
// What somebody does to something: `cut the rate to 4% from 5%`.
const ups = 'raised|raises|lifted|hiked'
const downs = 'cut|cuts|lowered|lowers|trimmed|slashed'
const other = `${up.replace('|growth', '')}|${down}|${ups}|${downs}|went|goes|go|came|moved|changed|drove|sent|took|brought|helped|that|which|who|and|but|so|as|to|while|when`
const object = `(?: (?!(?:${other})(?![\\p{L}]))[\\p{L}’'-]+){1,6}?(?: in \uE006)?`
// `cut the tax on incomes from $20,000 to $60,000` tells of which.
const notOfMany = "(?<! (?:on|of|for|with|at|in) [a-z’'-]+s)"
const multiples = 'doubled|tripled|trebled|quadrupled|halved'
const verb = `(?<verb>${up}|${down})`
const adverb =
  '(?: (?:sharply|slightly|steadily|again|only|further|even|dramatically|significantly|substantially|rapidly|slowly|gradually))?'
const aside =
  '(?:,? (?:in|on|at|by) \uE006| a (?:year|month|week|decade) (?:earlier|ago|before)| (?:last|this) (?:year|month|week))?'
const from = `from {hedge}(?<from>{any})(?:{0..3})${aside}`
const to = `to {hedge}(?<to>{any})(?:{0..3})${aside}`
const fromTo = `(?:${from},? ${to})`
const ended = '(?=[,.;:)—–]| —| –|$)'
const noun = `{0..1} (?<direction>${up}|${down}) of `

const told = [
  // `rose (by 8) from 24 to 28`, `rose by 8 to 28 from 24`
  `(?<!\\p{L})${verb}${adverb}(?: (?:by )?{hedge}(?<by>{any})(?:{0..1})| by {hedge}(?:{share}|half))?,? ${fromTo}`,
  `(?<!\\p{L})${verb}${adverb}(?: (?:by )?{hedge}(?<by>{any})(?:{0..1}))?,? ${to},? (?:up |down )?${from}`,
  // `lowered its forecast of growth in 2031 to 2% from 3%`
  `(?<!\\p{L})(?<verb>${ups}|${downs})${object}${notOfMany},? ${fromTo}`,
  `(?<!\\p{L})(?<verb>${ups}|${downs})${object},? ${to},? ${from}`,
  // `is 57%, up from 43%`; of several figures any may be meant: `won 30 of 45 seats, down from 38`
  `^[^\uE000-\uE005]*(?!\uE000(?:,| [(—–-]))(?<to>{any})(?:{0..3})${aside}(?:,| [—–-]|) \\(?(?<direction>up|down) ${from}`,
  // `We are 412, up from 388`
  `^[^\uE000-\uE005]*(?<be> (?:is|are|was|were)) (?<to>{number})(?:,| [—–-]|) \\(?(?<direction>up|down) ${from}`,
  // `from 40 to 50, a rise of 20%`, `from 40 to 50, up 20%`, `(up 20%)`
  `${fromTo},? (?:—|–|or|which is|that is)? ?an?${noun}{hedge}(?<by>{any})(?: \\p{L}+)?${ended}`,
  `${fromTo},? \\(?(?:an? )?(?<direction>up|down)(?: by)? {hedge}(?<by>{any})${ended}`,
  `${fromTo},? \\(?an? {hedge}(?<by>{any})[ -](?<direction>${up}|${down})${ended}`,
  // `a 20% rise from 40 to 50`
  `(?<by>{any})[ -](?<verb>rise|increase|jump|gain|surge|climb|growth|fall|drop|decline|decrease|reduction|plunge)(?:{0..3}),? ${fromTo}`,
].map(pattern)

const hedged =
  '(?<hedged>more than |nearly |almost |roughly |about |over |just over |just under |less than |not quite |virtually |practically |approximately )?'
const multiplied = [fromTo, `${to},? ${from}`].map(way =>
  pattern(`${hedged}(?<!\\p{L})(?<verb>${multiples})(?:{0..3}),? ${way}`),
)

// A rank, a pace, or a figure for a year or after another one goes the other way, or not the way of the numbers.
const another =
  /\b(?:rank\w*|place\w*|position\w*|charts?|list|seed\w*|spots?|standings|tables?|No\.|odds|ratios?|annual\w*|a year(?! (?:earlier|ago|before))|per|each|every|yearly|monthly|weekly|percentile|real terms|(?:after|for|above|below|with|against|beat) inflation|inflation-|adjusted|constant|like-for-like|organic|excluding|score\w*|handicap|grade\w*|if|would|could|efficien\w+|performance|productivity|speed\w*|faster|better|below (?:zero|normal|par|average)|under par|(?:to|against) the (?:euro|dollar|pound|yen|franc|yuan|greenback))\b/i
// An average or a rate is reckoned in another way than from the numbers beside it.
const averaged = /\b(?:average\w*|compound\w*|rate of)\b/i

// What every pattern needs. The patterns are long: trying the first of them takes longer than all else in an article.
const [fromFigure, toFigure] = ['from', '(?:to|up from|down from)'].map(word =>
  pattern(`\\b${word} .{0,40}{any}`),
) as [RegExp, RegExp]
const movements = new Set(`${up}|${down}|${ups}|${downs}`.split('|'))
const multiplications = new Set(multiples.split('|'))

/** Changes from one figure to another: their direction, their difference or percentage, and `doubled`. */
export function changes(skeleton: Skeleton): Reckoning[] {
  const { flat } = skeleton
  if (!/\bfrom /.test(flat) || flat.search(fromFigure) < 0 || flat.search(toFigure) < 0) return []
  const words = flat.match(/[a-z]+/g)!
  const isMoved = words.some(word => movements.has(word))
  const isMultiplied = words.some(word => multiplications.has(word))
  const find = (patterns: readonly RegExp[]): Found[] =>
    patterns.flatMap(each => findIn(skeleton, each)).filter(found => !isSaid(another, found))
  return [
    ...(isMoved ? find(told).flatMap(judge) : []),
    ...(isMultiplied ? find(multiplied).flatMap(judgeMultiple) : []),
  ]
}

/** Whether something before it, or in its own clause, says that it is reckoned in another way. */
function isSaid(way: RegExp, { skeleton: { flat }, to }: Found): boolean {
  const behind = flat.slice(to).search(/,? (?:and|but|while|whereas|which) /)
  return way.test(behind < 0 ? flat : flat.slice(0, to + behind))
}

const rising = new RegExp(`^(?:${up}|${ups})$`, 'i')

/** `from 52 per cent to 19`: the second figure is a percentage too, if nothing behind it says another thing. */
function isShort(a: Figure, b: Figure): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const [long, short] = [quantityOf(first), quantityOf(second)]
  const { block, end } = second.sentence
  return (
    long.dimension === 'percent' &&
    short.dimension === 'number' &&
    [long, short].every(figure => isPlainFigure(figure) && !figure.vague) &&
    endsThere.test(block.text.slice(second.end, end)) &&
    isToldApart(first, second)
  )
}

const endsThere = /^(?:[.,;:)—–]|$| —| –| (?:in|on|last|this|a (?:year|month|week) (?:ago|earlier|before)) )/
/** Behind `up` or `down`, a bare figure may be another one: `The index rose 3%, up from 412`, unlike `It is 3%, up from 4`. */
function isToldApart({ sentence: { block }, start, end }: Figure, second: Figure): boolean {
  const between = block.text.slice(end, second.start)
  return !/ (?:up|down) /.test(between) || (/[,(—–]/.test(between) && stands.test(block.text.slice(0, start)))
}

const stands = / (?:is|are|was|were|at|of|reached) (?:now |only |just |about )?$/

/** `three a week`, `two visits a day` */
const rateOf = ({ sentence: { block }, end }: Figure): string | undefined =>
  /^(?: \p{L}+)? an? (second|minute|hour|day|night|week|month|year)\b/u.exec(block.text.slice(end))?.[1]

/** Figures for unlike stretches of time. */
function areOfOtherTimes(a: Figure, b: Figure): boolean {
  const [one, other] = [rateOf(a), rateOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** `enrolment rose by 3% to 1,280, from 31 districts`: what only the second figure counts was not told of the first. */
function comesFromElsewhere(from: Figure, to: Figure): boolean {
  if (to.start > from.start || !('nouns' in from && 'nouns' in to)) return false
  const [noun, own = noun] = [from.nouns[0], to.nouns[0]]
  if (noun === undefined || noun.start < from.end || own !== noun) return false
  return !to.sentence.words.some(({ end, key }) => end <= to.start && inflections(key).has(noun.key))
}

function judge(found: Found): Reckoning[] {
  const { figures, words } = found
  const [first, last] = [figures['from']!, figures['to']!]
  const [from, to] = [quantityOf(first), quantityOf(last)]
  const isOneKind =
    areAlike(from, to) &&
    sameNoun(first, last) &&
    !areOfOtherTimes(first, last) &&
    !comesFromElsewhere(first, last)
  const isRank = words['be'] !== undefined && Math.min(from.amount, to.amount) <= mostRanks
  if (isRank || (!isOneKind && !isShort(first, last))) return []
  const verb = words['verb'] ?? words['direction'] ?? ''
  // `The journey slowed from 40 minutes to 55`
  if (paces.test(verb) && from.dimension !== 'percent') return []
  const rises = rising.test(verb)
  if (isReversed(from, to, rises)) return judgeDirection(found, rises)
  const isDifference = figures['by'] && isOneKind && !isSaid(averaged, found)
  return isDifference ? judgeDifference(figures['by']!, first, last) : []
}

/** Rounded alike, a fall never looks like a rise; hedged, they must lie well apart. */
function isReversed(from: Quantity, to: Quantity, rises: boolean): boolean {
  const isSure = !from.vague && !to.vague
  const [low, high] = rises ? [to, from] : [from, to]
  return isSure ? low.amount < high.amount : low.interval.high * wellApart < high.interval.low
}

const paces = /^(?:accelerated|quickened|slowed)$/i
const wellApart = 1.4
// `The town is 12, up from 15`
const mostRanks = 200

/** How far before the first figure its verb is looked for. */
const verbReach = 80

/** Where the telling begins: its verb, if one stands before the figures. */
function startOf({ words, start, skeleton }: Found): number {
  const { block, start: first } = skeleton.sentence
  const from = Math.max(first, start - verbReach)
  const verb = words['verb'] === undefined ? -1 : block.text.slice(from, start).lastIndexOf(words['verb'])
  return verb < 0 ? start : from + verb
}

/** `fell from 5 to 10 percent` may be a range: down it must be sure that each figure stands for itself. */
function judgeDirection(found: Found, rises: boolean): Reckoning[] {
  const { figures, end, skeleton } = found
  const [first, last] = [figures['from']!, figures['to']!]
  const { block } = skeleton.sentence
  const between = block.text.slice(Math.min(first.end, last.end), Math.max(first.start, last.start))
  const own = (figure: Figure): boolean => quantityOf(figure).unit !== ''
  const isSure = rises
    ? textOf(last) !== '1' && !/^ to\b/.test(block.text.slice(Math.max(first.end, last.end)))
    : first.start > last.start ||
      figures['by'] !== undefined ||
      (own(first) && own(last)) ||
      / \p{L}+.* to/u.test(between)
  if (!isSure) return []
  const reason = `${textOf(last)} is ${rises ? 'less' : 'more'} than ${textOf(first)}`
  return [
    {
      block,
      start: startOf(found),
      end,
      agrees: false,
      expected: rises ? 'a fall' : 'a rise',
      reason,
      isFigure: false,
    },
  ]
}

const factors: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
}

/** Loose talk of doubling goes so far to either side; hedges open one side more. */
const looseness = 0.12

function judgeMultiple(found: Found): Reckoning[] {
  const { figures, words, end, skeleton } = found
  const [first, last] = [figures['from']!, figures['to']!]
  const [from, to] = [quantityOf(first), quantityOf(last)]
  if (!areAlike(from, to) || !sameNoun(first, last) || isSaid(averaged, found)) return []
  const word = words['verb']!.toLowerCase()
  const factor = factors[word]!
  const ratio = quotient(to.interval, from.interval)
  const hedged = (words['hedged'] ?? '').toLowerCase()
  const wide = { low: factor * (1 - looseness * 2), high: factor * (1 + looseness * 2) }
  const near = hedged === '' ? { low: factor * (1 - looseness), high: factor * (1 + looseness) } : wide
  const open = /^(?:more than|over)/.test(hedged)
  const past = factor < 1 ? { low: 0, high: factor * 1.02 } : { low: factor * 0.98, high: Infinity }
  const { block } = skeleton.sentence
  return [
    {
      block,
      start: startOf(found),
      end,
      agrees: meets(open ? past : near, ratio),
      expected: `${Number((to.amount / from.amount).toFixed(2))} times as much`,
      reason: `from ${from.text} to ${to.text} is not ${hedged}${word}`,
      isFigure: false,
    },
  ]
}
