import { flat, flatLetters, flatSmall } from '../../text/flat.ts'
import type { FormMatch } from './form.ts'

/** The years that prose speaks of without more ado; a figure outside is a number. */
const first = 1000
const last = 2100

// All below are over flat texts. What a bare figure may follow to be a year.
const strong =
  /(?:^|[\s(—–"“])(?:in|since|until|till|during|circa|year|through|throughout|early|late|mid|as of|as early as|spring|summer|autumn|fall|winter|back to|season|class of|then came)\s$/i
const opening = /(?:^|[.!?]\s)By\s$/
const weak = /(?:^|[\s(—–"“])(?:by|from|for|before|after|of|between|around|about)\s$/i
const determiner = new RegExp(
  `(?:^|[\\s(—–"“])(?:the|a|an|this|its|his|her|their|our|my|your|[${flatLetters}]+['’]s?)\\s$`,
  'i',
)

// `a total of 2019`, `out of 2022`: what goes before says that it is a number.
const numberBefore =
  /(?:total|out|sum|number|population|height|length|distance|speed|price|cost|fee|maximum|minimum|average|score|value|crowd|capacity|altitude|elevation|record|level|rate|range|cast|staff|group)\sof\s$/i
const fiscal = /(?:fiscal|financial|FY)(?:\syear)?\s$/i

// What a number counts or measures, so that the figure before it is not a year.
const counted = new RegExp(
  `^[-\\s](?:%|percent|per\\s|people|persons?|men|women|children|employees|workers|soldiers|troops|residents|students|members|votes?|seats|points|miles?|km|kms|kilomet[${flatLetters}]*|met(?:re|er)s?|m|cm|mm|feet|foot|ft|inch[${flatLetters}]*|yards?|acres|hectares|square|cubic|kg|kilos?|kilograms?|tons?|tonnes|pounds?|lbs?|grams?|litres?|liters?|gallons?|barrels|degrees|dollars?|cents|euros?|rubles|yen|usd|eur|million|billion|thousand|hours?|minutes|seconds|days|weeks|months|years?|times|pages|words|copies|units|homes|houses|MHz|GHz|MB|GB|watts?|volts?|calories)(?![${flatLetters}])`,
  'i',
)

/**
 * True where a bare figure is a year. A wrong year is a false alarm, so that the words around must say it: a
 * preposition of time, or a determiner before and one thing after (`the 2014 annexation`); and nothing it counts follows.
 */
export function isYearHere(year: number, match: FormMatch, inPart: boolean): boolean {
  const [before, after] = [flat(match.before), flat(match.after)]
  if (year < first || year > last || isNumber(before, after)) return false
  if (inPart) return true
  if (strong.test(before) || opening.test(before)) return !isRound(year) || !isPlural(after)
  return isModern(year) && isLikelyYear(year, before, after)
}

const isNumber = (before: string, after: string): boolean =>
  counted.test(after) ||
  numberBefore.test(before) ||
  fiscal.test(before) ||
  /^\s?(?:B\.?C|A\.?D\.?\s?\d)/.test(after)

// `1931: The bridge is opened.`, `1931. The bridge is opened.`
const entry = new RegExp(`^(?::|\\s[–—-]|\\.(?=\\s[A-Z]))\\s[A-Z${flatLetters}]`)

function isLikelyYear(year: number, before: string, after: string): boolean {
  if (before === '' && entry.test(after)) return true
  if (weak.test(before)) return !isPlural(after) && !isRound(year)
  if (/^\)/.test(after)) return inBrackets.test(before)
  if (/^['’]s\s/.test(after)) return !isRound(year)
  if (isListed(before, after)) return !isPlural(after)
  return determiner.test(before) && hasNoun.test(after) && !(isRound(year) && isPlural(after))
}

// `Tarn Mill (built 1923)`
const inBrackets =
  /\((?:(?:born|built|opened|founded|established|completed|published|released|launched|died|est\.?|b\.|d\.)\s)?$/i

// `The 1975 will play`: a name that is a figure, since nothing is dated by it.
const hasNoun = new RegExp(
  '^\\s(?!(?:will|would|can|could|may|is|are|was|were|has|have|had|did|do|(?:and|or)(?!\\s[12]\\d)|of|to|in|on|at)\\s)' +
    `[A-Z${flatLetters}]`,
)

const isRound = (year: number): boolean => year % 50 === 0 || year < 1700
const isModern = (year: number): boolean => year >= 1800 && year <= 2060

const plural = new RegExp(
  `^\\s(?:[${flatSmall}]+\\s)?(?!was|is|has|as|does|this|its|his)[${flatSmall}]+(?!s)[A-Z${flatLetters}]s(?![A-Z${flatLetters}])`,
)
const isPlural = (after: string): boolean => plural.test(after)

/** `in 2007 and 2009`, `since 2014, 2015 or 2016`: a year that continues a list of them. */
const isListed = (before: string, after: string): boolean =>
  inList.test(before) &&
  (/(?:and|or)\s$/i.test(before) || /^,?\s(?:(?:and|or)\s)?[12]\d{3}(?!\d)/.test(after))

const inList =
  /(?:in|since|of|during|for|by|between|from|the)\s[12]\d{3}(?:,\s[12]\d{3}){0,3},?\s(?:(?:and|or)\s)?$/i
