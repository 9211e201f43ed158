import { asciiLettersAt, kindAt, letter, number } from '../../text/characters.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Dimension } from '../value.ts'
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

// With what all words and signs begin that are written in letters of ASCII.
const beginnings = new Set(
  [
    ...['percent', 'percentage', 'per', 'pct', 'pound', 'pounds'],
    ...[...byWord.keys(), ...bySign.keys(), ...currencyWords.keys(), ...currencyCodes],
  ].map(word => asciiLettersAt(word, 0).toLowerCase()),
)

/** Whether a word of the letters a-z may be, or begin, what a number measures. */
export const mayBeUnit = (low: string): boolean => beginnings.has(low)

const escaped = (text: string): string => text.replace(/[$^*+?.()|[\]{}\\/]/g, '\\$&')

// The longest first, so that `miles per hour` is not read as `miles`.
const anyOf = (list: Iterable<string>): string =>
  [...list]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')

const ends = '(?![\\p{L}\\p{N}²³])'
const measureSign = new RegExp(`(${anyOf(bySign.keys())})${ends}`, 'uy')
const moneySign = new RegExp(`(${anyOf(currencySigns.keys())})(?! ?\\d)`, 'uy')
const moneyCode = new RegExp(`(${currencyCodes.join('|')})${ends}`, 'uy')
const percentWord = /(?:%|percentage points?|pct|per cent|per-cent|percent)(?![\p{L}\p{N}])/iuy
const prefixSign = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.])(\\p{L}\\.?\\p{L}?\\.?) ?)?(${anyOf(currencySigns.keys())}) ?$`,
  'u',
)
const prefixCode = new RegExp(`(?<![\\p{L}\\p{N}])(${currencyCodes.join('|')}|Rs\\.?) ?$`, 'u')

/** Words and phrases by the letters that they begin with, the longest first. */
type Phrases = ReadonlyMap<string, readonly string[]>

const phrasesOf = (all: Iterable<string>): Phrases =>
  groupBy(
    [...all].toSorted((a, b) => b.length - a.length),
    phrase => asciiLettersAt(phrase, 0),
  )

// They are looked up: a pattern of all of them takes long to compile, for one number in an article.
const measurePhrases = phrasesOf(byWord.keys())
const moneyPhrases = phrasesOf(currencyWords.keys())

/** Longer than every phrase, and what stands behind it. */
const phraseLength = 40

/** The longest phrase that a text begins with. */
function phraseOf(text: string, phrases: Phrases): string | undefined {
  const known = phrases.get(asciiLettersAt(text, 0).toLowerCase())
  return known?.find(
    phrase =>
      (kindAt(text, phrase.length) & (letter | number)) === 0 &&
      text.slice(0, phrase.length).toLowerCase() === phrase,
  )
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0]
  pattern.lastIndex = 0
  return found
}

/** The currency that stands right before an offset (`$`, `US$`, `C $`, `EUR `), with the offset where it starts. */
export function currencyBefore(text: string, offset: number): UnitReading | undefined {
  const last = text[offset - 1] === ' ' ? text[offset - 2] : text[offset - 1]
  if (last === undefined || /[abc-rt-z,(]/.test(last) || !/[\p{Sc}\p{Lu}s.]/u.test(last)) return undefined
  const near = text.slice(Math.max(0, offset - 8), offset)
  const sign = prefixSign.exec(near)
  if (sign) return signBefore(sign, offset)
  const code = prefixCode.exec(near)
  if (!code) return undefined
  const unit = code[1]!.startsWith('Rs') ? 'INR' : code[1]!
  return { ...money({ code: unit, factor: 1 }, 0), at: offset - code[0].length }
}

function signBefore([all, letters, sign]: RegExpExecArray, offset: number): UnitReading {
  const prefix = letters?.replaceAll('.', '').toUpperCase()
  // `a $500 million man`: an article is no Australian dollar.
  const sure = /^(?:\p{Lu}\S?\S?\S?\$|(?:us|u\.s\.?|c) ?\$)/iu.test(all) && !/^[^cuCU\P{Ll}]/u.test(all)
  const told = prefix && sure ? dollarPrefixes.get(prefix) : undefined
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
  const word = match(percentWord, text, at)
  if (word === undefined) return undefined
  const unit = /point/i.test(word) ? 'percentage point' : 'percent'
  return { dimension: 'percent', unit, factor: 1, offset: 0, at: at + word.length }
}

function readCoin(text: string, at: number, sterling: boolean): UnitReading | undefined {
  const word = phraseOf(text.slice(at, at + phraseLength), moneyPhrases)
  if (word !== undefined) return money(currencyWords.get(word)!, at + word.length)
  const sign = match(moneySign, text, at) ?? match(moneyCode, text, at)
  if (sign !== undefined) return money({ code: currencySigns.get(sign) ?? sign, factor: 1 }, at + sign.length)
  const pounds = sterling ? match(/pounds?(?![\p{L}\p{N}])/iuy, text, at) : undefined
  return pounds === undefined ? undefined : money({ code: 'GBP', factor: 1 }, at + pounds.length)
}

function readMeasure(text: string, at: number, gap: string): UnitReading | undefined {
  const sign = match(measureSign, text, at)
  // `10s` is a decade, `5-m` no measure.
  const loose = sign?.length === 1 && (gap === '-' || (sign === 's' && gap === ''))
  if (sign !== undefined && !loose) return measured(bySign.get(sign)!, at + sign.length)
  // `miles-per-hour`; a word that has a hyphen, as `light-year`, is known without it too.
  const word = phraseOf(text.slice(at, at + phraseLength).replaceAll('-', ' '), measurePhrases)
  if (word === undefined) return undefined
  // `two second homes`, `three second-half goals`: a rank, not a length of time.
  const before = text.slice(Math.max(0, at - gap.length - 4), at - gap.length)
  // `2013 second`: a year, and no length of time.
  const figure = /(?:^|\D)(?:\d{1,3}|one)$/i.test(before)
  const rank = word === 'second' && gap !== '-' && (text[at + word.length] === '-' || !figure)
  return rank ? undefined : measured(byWord.get(word)!, at + word.length)
}

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
