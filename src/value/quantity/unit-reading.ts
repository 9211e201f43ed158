import { asciiLettersAt, kindAt, letter, number } from '../../text/characters.ts'
import { flat, flatLetters, flatNumbers } from '../../text/flat.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Dimension } from '../value.ts'
import { isWeight } from './sterling.ts'
import { type Coin, currencyCodes, currencySigns, currencyWords, dollarPrefixes } from './unit-currency.ts'
import { type Unit, units, wordForms } from './unit-table.ts'

/** What a number measures, and where the words that say so end (or, before a number, start). */
export interface UnitReading {
  readonly dimension: Dimension
  /** Canonical singular, or a currency code. */
  readonly unit: string
  readonly factor: number
  readonly offset: number
  readonly at: number
}

const byWord: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(unit => unit.words.flatMap(wordForms).map(form => [form, unit] as const)),
)
const bySign: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(unit => unit.signs.map(sign => [sign, unit] as const)),
)

const codes: ReadonlySet<string> = new Set(currencyCodes)

/** Words, phrases and signs by what they begin with, the longest first, so that `miles per hour` is not read as `miles`. */
type Phrases = ReadonlyMap<string, readonly string[]>

function phrasesOf(all: Iterable<string>, beginningOf: (phrase: string) => string): Phrases {
  const phrases = groupBy(all, beginningOf)
  for (const alike of phrases.values()) alike.sort((a, b) => b.length - a.length)
  return phrases
}

const lettersOf = (phrase: string): string => asciiLettersAt(phrase, 0)

// They are looked up: a pattern of all of them takes long to compile, for one number in an article.
const measurePhrases = phrasesOf(byWord.keys(), lettersOf)
const moneyPhrases = phrasesOf(currencyWords.keys(), lettersOf)
const poundPhrases = phrasesOf(['pound', 'pounds'], lettersOf)
const percentPhrases = phrasesOf(
  ['%', 'percentage point', 'percentage points', 'pct', 'per cent', 'per-cent', 'percent'],
  lettersOf,
)
const measureSigns = phrasesOf(bySign.keys(), sign => sign.charAt(0))

// With what all words and signs begin that are written in letters of ASCII.
const beginnings = new Set([
  ...[measurePhrases, moneyPhrases, poundPhrases, percentPhrases].flatMap(phrases => [...phrases.keys()]),
  'p',
  ...[...bySign.keys(), ...codes].map(sign => lettersOf(sign).toLowerCase()),
])

/** Whether a word of the letters a-z may be, or begin, what a number measures. */
export const mayBeUnit = (low: string): boolean => beginnings.has(low)

const isEnd = (text: string, at: number): boolean => (kindAt(text, at) & (letter | number)) === 0

/** The longest phrase that stands at an offset, in any case. */
function phraseAt(text: string, at: number, phrases: Phrases): string | undefined {
  const known = phrases.get(asciiLettersAt(text, at).toLowerCase())
  return known?.find(phrase => {
    const end = at + phrase.length
    return isEnd(text, end) && text.slice(at, end).toLowerCase() === phrase
  })
}

/** The longest sign of a measure that stands at an offset. */
const measureSignAt = (text: string, at: number): string | undefined =>
  measureSigns.get(text.charAt(at))?.find(sign => text.startsWith(sign, at) && isEnd(text, at + sign.length))

/** The sign or code of a currency that stands at an offset, and before no figure of its own. */
function moneySignAt(text: string, at: number): string | undefined {
  const sign = text.charAt(at)
  if (currencySigns.has(sign)) return /^ ?\d/.test(text.slice(at + 1, at + 3)) ? undefined : sign
  const code = text.slice(at, at + 3)
  return codes.has(code) && isEnd(text, at + 3) ? code : undefined
}

// Over flat texts.
const apart = `(?<![${flatLetters}${flatNumbers}A-Z`
const anySign = `[${[...currencySigns.keys()].join('')}]`
const prefixSign = new RegExp(
  `(?:${apart}.])([${flatLetters}A-Z]\\.?[${flatLetters}A-Z]?\\.?) ?)?(${anySign}) ?$`,
)
const prefixCode = new RegExp(`${apart}])([A-Z]{3}|Rs\\.?) ?$`)

/** The currency that stands right before an offset (`$`, `US$`, `C $`, `EUR `), with the offset where it starts. */
export function currencyBefore(text: string, offset: number): UnitReading | undefined {
  const last = text[offset - 1] === ' ' ? text[offset - 2] : text[offset - 1]
  if (last === undefined || !(/[A-Zs.]/.test(last) || currencySigns.has(last))) return undefined
  const near = flat(text.slice(Math.max(0, offset - 8), offset))
  const sign = prefixSign.exec(near)
  if (sign) return signBefore(sign, offset)
  const code = prefixCode.exec(near)
  if (!code) return undefined
  const unit = code[1]!.startsWith('Rs') ? 'INR' : code[1]!
  if (unit !== 'INR' && !codes.has(unit)) return undefined
  return { ...money({ code: unit, factor: 1 }, 0), at: offset - code[0].length }
}

function signBefore([all, letters, sign]: RegExpExecArray, offset: number): UnitReading {
  const prefix = letters?.replaceAll('.', '').toUpperCase()
  // `a $500 million man`: an article is no Australian dollar.
  const isSure = /^(?:[A-Zcu]\S{0,3}|(?:[Uu](?:[Ss]|\.[Ss]\.?)|[Cc]) )\$/.test(all)
  const told = prefix && isSure ? dollarPrefixes.get(prefix) : undefined
  const code = told ?? currencySigns.get(sign!)!
  const start = told ? offset - all.length : offset - all.length + all.indexOf(sign!)
  return { ...money({ code, factor: 1 }, 0), at: start }
}

const money = ({ code, factor }: Coin, at: number): UnitReading => ({
  dimension: 'money',
  unit: code,
  factor,
  offset: 0,
  at,
})

/**
 * The unit that follows a number which ends at `offset`, after a space, a hyphen or nothing, or in brackets as
 * editors and technical writers put it. `sterling`: bare `pounds` are money in this text.
 */
export function unitAfter(text: string, offset: number, sterling: boolean): UnitReading | undefined {
  const gap = gapAt(text, offset)
  const at = offset + gap.length
  if (unlikely.test(text[at] ?? ' ')) return undefined
  const word = asciiLettersAt(text, at)
  if (word !== '' && !mayBeUnit(word.toLowerCase())) return undefined
  const read = readPercent(text, at) ?? readCoin(text, at, sterling) ?? readMeasure(text, at, gap)
  if (!read || !/[[{<]/.test(gap)) return read
  return /[\]}>]/.test(text[read.at] ?? '') ? { ...read, at: read.at + 1 } : undefined
}

/** A space, an opening bracket, both, or a hyphen. */
function gapAt(text: string, offset: number): string {
  const first = text.charAt(offset)
  const bracket = first === ' ' ? offset + 1 : offset
  if (/[[{<]/.test(text.charAt(bracket))) return text.slice(offset, bracket + 1)
  return /[ ‐‑-]/.test(first) ? first : ''
}

// Most figures have no unit; what cannot start one is told by its first character.
const unlikely = /[\s\d.,;:!?()'"/-]/

function readPercent(text: string, at: number): UnitReading | undefined {
  const word = phraseAt(text, at, percentPhrases)
  if (word === undefined) return undefined
  const unit = word.includes('point') ? 'percentage point' : 'percent'
  return { dimension: 'percent', unit, factor: 1, offset: 0, at: at + word.length }
}

function readCoin(text: string, at: number, sterling: boolean): UnitReading | undefined {
  const word = phraseAt(text, at, moneyPhrases)
  if (word !== undefined) return money(currencyWords.get(word)!, at + word.length)
  const sign = moneySignAt(text, at)
  if (sign !== undefined) return money({ code: currencySigns.get(sign) ?? sign, factor: 1 }, at + sign.length)
  if (text[at] === 'p' && isOfPence(text, at, sterling)) return money(currencyWords.get('pence')!, at + 1)
  const pounds = sterling && !isWeight(text, at) ? phraseAt(text, at, poundPhrases) : undefined
  return pounds === undefined ? undefined : money({ code: 'GBP', factor: 1 }, at + pounds.length)
}

/** `3.4p`, in a text with pounds or of no more than that, or behind what tells a price; `1080p` is so many lines. */
const isOfPence = (text: string, at: number, sterling: boolean): boolean =>
  isEnd(text, at + 1) &&
  /\d/.test(text.charAt(at - 1)) &&
  ((text.length === at + 1 && /^\d+(?:\.\d+)?p$/.test(text)) ||
    (!/(?:\D|^)(?:144|240|360|480|576|720|1080|1440|2160)$/.test(text.slice(Math.max(0, at - 5), at)) &&
      (sterling || isOfPrice(text.slice(Math.max(0, at - priceReach), at)))))

const isOfPrice = (before: string): boolean =>
  /\b(?:pric(?:e[sd]?|ing)|costs?|worth|pa(?:y|ys|id)|charg(?:e[sd]?|ing)|dividends?|shares?|fares?|tolls?|sells?|sold)\b[^.;?!]*(?:\.\d+)?$/i.test(
    before,
  )

// So far behind its price word an amount may stand.
const priceReach = 100

// Longer than every measure, and what stands behind it.
const measureLength = 40

function readMeasure(text: string, at: number, gap: string): UnitReading | undefined {
  const sign = measureSignAt(text, at)
  // `10s` may be a decade, `5-m` is no measure, `40 C` hardly one, and `18F` a name where nothing tells of heat.
  const loose =
    sign?.length === 1 &&
    (gap === '-' ||
      (/[CF]/.test(sign) && (gap !== '' || !isOfHeat(text, at))) ||
      (sign === 's' && gap === '' && !isOfSeconds(text, at)))
  if (sign !== undefined && !loose) return measured(bySign.get(sign)!, at + sign.length)
  // `miles-per-hour`; a word that has a hyphen, as `light-year`, is known without it too.
  const word = phraseAt(text.slice(at, at + measureLength).replaceAll('-', ' '), 0, measurePhrases)
  if (word === undefined) return undefined
  // `two second homes`, `three second-half goals`: a rank, not a length of time.
  const before = text.slice(Math.max(0, at - gap.length - 4), at - gap.length)
  // `2013 second`: a year, and no length of time.
  const figure = /(?:^|\D)(?:\d{1,3}|one)$/i.test(before)
  const rank = word === 'second' && gap !== '-' && (text[at + word.length] === '-' || !figure)
  return rank ? undefined : measured(byWord.get(word)!, at + word.length)
}

/** `a high of 41C`, `-54C`, or a value that is no more; `Room 12C` and `the team at 18F` are names. */
function isOfHeat(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - heatReach), at)
  return signed.test(before) || text.length === at + 1 || heat.test(before + text.slice(at, at + heatReach))
}

// So far from a number stands what tells of heat.
const heatReach = 100
const signed = /(?:^|\s)[-‐‑−]\d+(?:\.\d+)?$/
const heat =
  /°|\b(?:temperatures?|degrees?|highs?|lows?|heat|hot|warm|cold|cool|freez|froze|frost|boil|mercury|thermometer|weather|celsius|fahrenheit)/i

/** `The timeout is 45s`, `Timeout: 45s`, and not `in the 40s` or `two 747s`: what leads to a number of seconds, or a value that is no more. */
function isOfSeconds(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  return led.test(before) || (text.length === at + 1 && /^\d+$/.test(before))
}

const led =
  /(?:\b(?:is|are|was|were|of|takes?|took|after|within|every|default(?:s|ed)? to)|\p{L}:)\s(?:(?:about|around|only|just)\s)?\d{1,3}(?:\.\d+)?$/iu

const measured = ({ dimension, name, factor, offset = 0 }: Unit, at: number): UnitReading => ({
  dimension,
  unit: name,
  factor,
  offset,
  at,
})

/** The unit of measure that a word from a facts file names (`hour`, `km`, `miles`); undefined for any other noun. */
export function measureNamed(name: string): UnitReading | undefined {
  const unit = bySign.get(name) ?? byWord.get(name.toLowerCase())
  return unit && measured(unit, name.length)
}
