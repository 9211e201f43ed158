import { clip } from '../../text/glyph.ts'
import { inflections } from '../../text/inflection.ts'
import { levenshteinDistance } from '../../text/spelling/levenshtein.ts'
import { wordSet } from '../../text/word-set.ts'
import { scales } from '../../value/quantity/number-words.ts'
import { readQuantity } from '../../value/quantity/read.ts'
import { readTime } from '../../value/time/read.ts'
import type { Quantity } from '../../value/value.ts'
import type { YamlNode } from '../../yaml/tree.ts'
import { countedNouns } from '../index/counted-nouns.ts'
import { type FactsSource, report } from './facts-source.ts'
import { valueText } from './value.ts'

/** A quantity and what its text says behind it. */
interface Amount {
  readonly quantity: Quantity
  /** What is counted: `votes` of `212 votes`. */
  readonly noun?: string
  /** What an amount is of, or for what it is: `of the vote`, `per month`. */
  readonly per?: string
}

const valueForms = '20, twenty, 3.2 million, $4.5bn, 28%, 5-7, more than 100,000, about 5, 5 hours, 20 votes'

/**
 * The amount under a key. Where there is text that cannot be read, or that counts something else than the `unit` of the
 * fact, a mistake is noted.
 */
export function amountOf(
  from: FactsSource,
  node: YamlNode | undefined,
  unit: readonly string[],
): Amount | undefined {
  const text = valueText(node)
  if (!node || text === undefined) return undefined
  const amount = readAmount(text)
  if (amount && isOfUnit(amount, unit)) return amount
  report(from, node, `No value can be read in "${clip(text)}". ${whatToWrite(text, unit)}`)
  return undefined
}

function readAmount(text: string): Amount | undefined {
  const whole = readQuantity(text)
  if (whole) return { quantity: whole }
  const { quantity, rest } = partsOf(text) ?? {}
  if (!quantity || readTime(text)) return undefined
  if (quantity.unit !== '') return behindAmount.test(rest!) ? { quantity, per: perOf(rest!) } : undefined
  return isNoun(rest!) ? { quantity, noun: rest! } : undefined
}

// Each of its words is tried as its end.
const longestNumber = 80

/** The longest number or amount that a text begins with, and what follows. */
function partsOf(text: string): { number: string; quantity: Quantity; rest: string } | undefined {
  const ends = Array.from(
    text.slice(0, longestNumber).matchAll(/\s+(?=\p{L})|\s?(?=\/\s?\p{L})/gu),
    ({ index }) => index,
  )
  const end = ends.findLast(index => readQuantity(text.slice(0, index)))
  if (end === undefined) return undefined
  const number = text.slice(0, end)
  return { number, quantity: readQuantity(number)!, rest: text.slice(end).trim() }
}

const behindAmount =
  /^(?:(?:per|an?|each|every|of|in|for)\s\p{L}|\/\s?\p{L}|(?:dai|night|week|month|quarter|year)ly$|annually$|(?:old|tall|high|long|wide|deep|thick)$)[^\d]*$/u

/** `a month`, `/month` and `each month` are `per month`. */
const perOf = (rest: string): string => rest.replace(/^(?:an?|each|every)\s|^\/\s?/, 'per ')

/** Words that may be what is counted: no rate or place alone, no moment, no number that is misspelled. */
function isNoun(rest: string): boolean {
  const first = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
  return nounPhrase.test(rest) && !noNouns.has(first) && !isNearScale(first)
}

const nounPhrase = /^\p{L}[\p{L}\p{M}'’-]*(?:\s[\p{L}\p{M}'’-]+){0,7}$/u

const noNouns = wordSet(
  'of in on at to for from by with and or nor but as than per a an each every the this that more fewer less out up down ' +
    'over under ago later earlier old plus minus not vs versus against am pm mil mln mn bln bn tn mio mrd k m b pc pct',
)

/** `3.2 milion` */
const isNearScale = (word: string): boolean =>
  word.length > 4 &&
  [...scales.keys()].some(scale => scale.length > 4 && levenshteinDistance(word, scale) <= 1)

function isOfUnit({ noun }: Amount, unit: readonly string[]): boolean {
  if (noun === undefined || unit.length === 0) return true
  const known = new Set(unit.flatMap(countedNouns).flatMap(word => [...inflections(word)]))
  return countedNouns(noun).some(word => known.has(word))
}

/** What stands for a value that cannot be read: its number beside its noun, as keys; what goes on behind an amount; or any value. */
function whatToWrite(text: string, unit: readonly string[]): string {
  const { number, quantity, rest } = partsOf(text) ?? {}
  if (!quantity || /\d/.test(rest!) || readTime(text)) return `What can be read: ${valueForms}`
  const told = clip(rest!)
  if (quantity.unit !== '') return `Write value: ${clip(number!)}, and "${told}" in the subject`
  return `Write value: ${clip(number!)}, unit: ${unit.length > 0 ? `[${[...unit.map(clip), told].join(', ')}]` : told}`
}
