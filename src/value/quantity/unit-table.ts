import { wordSet } from '../../text/word-set.ts'
import type { Dimension } from '../value.ts'
import { currencyWords } from './unit-currency.ts'

/** A unit of measure: a value in it times `factor`, plus `offset`, is the value in its dimension's base unit. */
export interface Unit {
  /** Canonical, singular. */
  readonly name: string
  readonly dimension: Exclude<Dimension, 'number' | 'percent' | 'money'>
  readonly factor: number
  readonly offset?: number
  /** Words for it, in any case; a plural in -s, where it has one, is understood. */
  readonly words: readonly string[]
  /** Signs for it, in just this case. */
  readonly signs: readonly string[]
}

type Row = readonly [name: string, factor: number, words?: string, signs?: string]

const hour = 3600
const day = 86_400

// Base units: second, metre, square metre, litre, kilogram, metre per second, byte, watt, watt-hour. A month and a year are the mean
// ones of the Gregorian calendar. `ton` is not told from `tonne`, nor GiB from GB: writers do not, and a tenth is no ground for alarm.
const rows: Readonly<Record<Exclude<Unit['dimension'], 'temperature'>, readonly Row[]>> = {
  duration: [
    ['millisecond', 1e-3, '', 'ms'],
    ['second', 1, 'sec', 's'],
    ['minute', 60, 'min', ''],
    ['hour', hour, 'hr', 'h'],
    ['day', day],
    ['week', 7 * day, 'wk'],
    ['fortnight', 14 * day],
    ['month', 30.44 * day],
    ['quarter-century', 25 * 365.2425 * day, 'quarter century|quarter of a century'],
    ['half-century', 50 * 365.2425 * day, 'half century'],
    ['year', 365.2425 * day, 'yr'],
    ['decade', 10 * 365.2425 * day],
    ['century', 100 * 365.2425 * day],
  ],
  length: [
    ['picometer', 1e-12, 'picometre'],
    ['nanometer', 1e-9, 'nanometre', 'nm'],
    ['micrometer', 1e-6, 'micrometre|micron', 'µm|μm'],
    ['millimeter', 1e-3, 'millimetre', 'mm'],
    ['centimeter', 1e-2, 'centimetre', 'cm'],
    ['decimeter', 0.1, 'decimetre', 'dm'],
    ['meter', 1, 'metre', 'm'],
    ['kilometer', 1e3, 'kilometre|km|kms'],
    ['inch', 0.0254],
    ['foot', 0.3048, 'ft'],
    ['yard', 0.9144, 'yd'],
    ['mile', 1609.344],
    ['nautical mile', 1852],
    ['light-year', 9.4607e15, 'light year'],
  ],
  area: [
    ['square centimeter', 1e-4, 'square centimetre', 'cm²|cm2'],
    ['square meter', 1, 'square metre|sq m', 'm²|m2'],
    ['square kilometer', 1e6, 'square kilometre|sq km', 'km²|km2'],
    ['square inch', 0.0254 ** 2, 'sq in'],
    ['square foot', 0.3048 ** 2, 'sq ft'],
    ['square yard', 0.9144 ** 2],
    ['square mile', 1609.344 ** 2, 'sq mi'],
    ['acre', 4046.8564224],
    ['hectare', 1e4, '', 'ha'],
  ],
  volume: [
    ['milliliter', 1e-3, 'millilitre', 'ml|mL'],
    ['centiliter', 1e-2, 'centilitre', 'cl'],
    ['liter', 1, 'litre', 'l|L'],
    ['hectoliter', 100, 'hectolitre'],
    ['cubic meter', 1000, 'cubic metre', 'm³|m3'],
    ['cubic foot', 28.316846592],
    ['pint', 0.473176473],
    ['quart', 0.946352946],
    ['gallon', 3.785411784],
    ['barrel', 158.987294928],
  ],
  mass: [
    ['picogram', 1e-15, 'picogramme'],
    ['nanogram', 1e-12, 'nanogramme', 'ng'],
    ['microgram', 1e-9, 'microgramme', 'µg|μg'],
    ['milligram', 1e-6, 'milligramme', 'mg'],
    ['gram', 1e-3, 'gramme', 'g'],
    ['kilogram', 1, 'kilogramme|kilo|kg|kgs'],
    ['tonne', 1e3, 'ton|metric ton|metric tonne'],
    ['ounce', 0.028349523125, 'oz'],
    ['pound', 0.45359237, 'lb'],
  ],
  speed: [
    ['meter per second', 1, 'metre per second|meter a second|metre a second', 'm/s'],
    [
      'kilometer per hour',
      1 / 3.6,
      'kilometre per hour|kilometer an hour|kilometre an hour|kph|kmph|kmh|km/h|km/hr|km per hour|km an hour',
    ],
    ['mile per hour', 0.44704, 'mile an hour|mph|mi/h'],
    ['knot', 1852 / 3600],
  ],
  data: [
    ['byte', 1],
    ['kilobyte', 1e3, 'kibibyte', 'KB|kB|KiB'],
    ['megabyte', 1e6, 'mebibyte', 'MB|MiB'],
    ['gigabyte', 1e9, 'gibibyte', 'GB|GiB'],
    ['terabyte', 1e12, 'tebibyte', 'TB|TiB'],
    ['petabyte', 1e15, 'pebibyte', 'PB|PiB'],
  ],
  power: [
    ['watt', 1],
    ['kilowatt', 1e3, '', 'kW'],
    ['megawatt', 1e6, '', 'MW'],
    ['gigawatt', 1e9, '', 'GW'],
    ['terawatt', 1e12, '', 'TW'],
    ['horsepower', 745.7, 'hp'],
  ],
  energy: [
    ['watt-hour', 1, 'watt hour', 'Wh'],
    ['kilowatt-hour', 1e3, 'kilowatt hour', 'kWh'],
    ['megawatt-hour', 1e6, 'megawatt hour', 'MWh'],
    ['gigawatt-hour', 1e9, 'gigawatt hour', 'GWh'],
    ['terawatt-hour', 1e12, 'terawatt hour', 'TWh'],
  ],
}

const parts = (list: string | undefined): readonly string[] => (list ? list.split('|') : [])

const made = (dimension: Unit['dimension'], [name, factor, words, signs]: Row): Unit => ({
  name,
  dimension,
  factor,
  words: [name, ...parts(words)],
  signs: parts(signs),
})

/** Every unit of measure. The base unit of temperature is the degree Celsius. */
export const units: readonly Unit[] = [
  ...Object.entries(rows).flatMap(([dimension, list]) =>
    list.map(row => made(dimension as Unit['dimension'], row)),
  ),
  {
    name: 'degree Celsius',
    dimension: 'temperature',
    factor: 1,
    words: ['degree celsius', 'degree centigrade', 'degree c', 'celsius'],
    signs: ['°C', '° C', '℃', 'C'],
  },
  {
    name: 'degree Fahrenheit',
    dimension: 'temperature',
    factor: 5 / 9,
    offset: (-32 * 5) / 9,
    words: ['degree fahrenheit', 'degree f', 'fahrenheit'],
    signs: ['°F', '° F', '℉', 'F'],
  },
]

// What goes on behind a word in the plural: `miles per hour`, `degrees celsius`.
const behindPlural = wordSet('per a an celsius centigrade fahrenheit c f')

/** All forms of a unit's word: the first part of `mile per hour` and `degree celsius` takes the plural. */
export function wordForms(word: string): readonly string[] {
  const [head = '', second = ''] = word.split(' ')
  const plural = behindPlural.has(second) ? `${head}s${word.slice(head.length)}` : pluralOf(word)
  return [word, plural]
}

function pluralOf(word: string): string {
  if (word.endsWith('foot')) return `${word.slice(0, -4)}feet`
  if (word.endsWith('century')) return `${word.slice(0, -1)}ies`
  return word.endsWith('ch') ? `${word}es` : `${word}s`
}

/** The words of a number and a unit behind it: `22 days`, `1 day`, `22 km`. */
export const withUnit = (text: string, unit: string): string =>
  `${text} ${text === '1' || !/[aeiou]/.test(unit) || currencyWords.has(unit.toLowerCase()) ? unit : wordForms(unit)[1]}`
