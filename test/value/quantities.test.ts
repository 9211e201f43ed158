import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { covers, type Interval, meets } from '../../src/value/interval.ts'
import { compareQuantities } from '../../src/value/quantity/compare.ts'
import { scanOrdinals } from '../../src/value/quantity/number-ordinal.ts'
import { inUnit, readQuantity } from '../../src/value/quantity/read.ts'
import { scanQuantities } from '../../src/value/quantity/scan.ts'
import type { Quantity } from '../../src/value/value.ts'
import { brief } from './quantities-read.ts'

const read = (text: string): Quantity => {
  const value = readQuantity(text)
  if (!value) throw new Error(`cannot read ${text}`)
  return value
}

const found = (text: string): string[] => scanQuantities(text).map(({ start, end }) => text.slice(start, end))

describe('the value of one quantity', () => {
  test.each([
    ['28', 28, ''],
    ['twenty-eight', 28, ''],
    ['one hundred and sixteen', 116, ''],
    ['twenty-one trillion three hundred', 21_000_000_000_300, ''],
    ['two and a half', 2.5, ''],
    ['three point one four', 3.14, ''],
    ['minus five', -5, ''],
    ['5 1/2', 5.5, ''],
    ['5½', 5.5, ''],
    ['3.2 million', 3_200_000, ''],
    ['a million and a half', 1_500_000, ''],
    ['half a million', 500_000, ''],
    ['half a dozen', 6, ''],
    ['two dozen', 24, ''],
    ['35 lakh', 3_500_000, ''],
    ['45k', 45_000, ''],
    ['1,234,567', 1_234_567, ''],
    ["1'234'567", 1_234_567, ''],
    ['12,34,567', 1_234_567, ''],
    ['40 000', 40_000, ''],
    ['40\u00a0000', 40_000, ''],
    ['40\u2009000', 40_000, ''],
    ['40\u202f000', 40_000, ''],
    ['1 000,50', 1000.5, ''],
    ["12'345.67", 12_345.67, ''],
    ['ten over five', 2, ''],
    ['ten over one', 10, ''],
    ['fourty-five', 45, ''],
    ['two thousand million and five', 2_000_000_005, ''],
    ['5,25', 5.25, ''],
    ['10^6', 1_000_000, ''],
    ['28%', 28, 'percent'],
    ['28 per cent', 28, 'percent'],
    ['two percentage points', 2, 'percentage point'],
    ['half', 50, 'percent'],
    ['half a point', 0.5, 'percentage point'],
    ['a quarter of a point', 0.25, 'percentage point'],
    ['three-quarters', 75, 'percent'],
    ['three twenty-fifths', 12, 'percent'],
    ['three twenty-firsts', 100 / 7, 'percent'],
    ['three twenty-ninths', 300 / 29, 'percent'],
    ['naught', 0, ''],
    ['one hundred and three quarters', 100.75, ''],
    ['two and two thirds', 8 / 3, ''],
    ['one hundred twenty-fifths', 4, ''],
    ['a hundred twenty-fifths', 4, ''],
    ['a hundred thousandths', 10, 'percent'],
    ['2e-3', 0.002, ''],
    ['1e+6', 1_000_000, ''],
    ['6/6', 1, ''],
    ['a couple hundred', 200, ''],
    ['3 hundred thousand', 300_000, ''],
    ['three thousand million', 3e9, ''],
    ['5 lakhs', 5e5, ''],
    ['5 crore', 5e7, ''],
    ['5 crores', 5e7, ''],
    ['5 trillion', 5e12, ''],
    ['5 quadrillion', 5e15, ''],
    ['$5mn', 5e6, 'USD'],
    ['$5mln', 5e6, 'USD'],
    ['$5mil', 5e6, 'USD'],
    ['$5MM', 5e6, 'USD'],
    ['$5bln', 5e9, 'USD'],
    ['$5b', 5e9, 'USD'],
    ['$5tn', 5e12, 'USD'],
    ['$5trn', 5e12, 'USD'],
    ['$5tln', 5e12, 'USD'],
    ['$5T', 5e12, 'USD'],
    ['5 euros 30', 5.3, 'EUR'],
    ['500 INR', 500, 'INR'],
    ['Rs. 500', 500, 'INR'],
    ['three quarters of an hour', 0.75, 'hour'],
    ['one in five', 20, 'percent'],
    ['nine out of ten', 90, 'percent'],
    ['$4.5bn', 4.5e9, 'USD'],
    ['US$5m', 5e6, 'USD'],
    ['A$20', 20, 'AUD'],
    ['C$20', 20, 'CAD'],
    ['EUR 300', 300, 'EUR'],
    ['300 euros', 300, 'EUR'],
    ['40 cents', 0.4, 'USD'],
    ['70 pence', 0.7, 'GBP'],
    ['5 dollars 50 cents', 5.5, 'USD'],
    ['two million pounds sterling', 2e6, 'GBP'],
    ['5 hours', 5, 'hour'],
    ['two-and-a-half-hour', 2.5, 'hour'],
    ['half an hour', 0.5, 'hour'],
    ['an hour and a half', 1.5, 'hour'],
    ['two hours and 30 minutes', 2.5, 'hour'],
    ['half-hour', 0.5, 'hour'],
    ['88 miles per hour', 88, 'mile per hour'],
    ['12 square miles', 12, 'square mile'],
    ['−5 °C', -5, 'degree Celsius'],
    ['5–7', 6, ''],
    ['between 5 and 7', 6, ''],
    ['five to seven', 6, ''],
    ['$5-7 million', 6e6, 'USD'],
  ])('%s', (text, amount, unit) => {
    const value = read(text)
    expect(value.amount).toBeCloseTo(amount, 6)
    expect(value.unit).toBe(unit)
    expect(value.text).toBe(text)
  })

  test.each([
    '',
    'about',
    '28 apples',
    'the 28',
    '5 hours long',
    'three twenty-tenths',
    '2.10.1',
    '19:40',
    'no',
    '28 or',
    'fourth',
    '28th',
    'a good hundred',
    'the few hundred',
    'five over zero',
    '50ish',
    '2 km of',
    'a b c d e f g h i j 5',
  ])('is not read from %j', text => expect(readQuantity(text)).toBeUndefined())
})

test.each([...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'])('%s is the fraction that Unicode takes it apart to', sign => {
  const [above, below] = sign.normalize('NFKD').split('⁄').map(Number) as [number, number]
  expect(read(sign).amount).toBeCloseTo((100 * above) / below, 9)
})

describe('the interval of a quantity', () => {
  test.each([
    ['28', '[28, 28]'],
    ['five point five', '[5.45, 5.55]'],
    ['a couple', '[2, 3)'],
    ['5 dollars 50', '[5.495, 5.505]'],
    ['4.5', '[4.45, 4.55]'],
    ['3.2 million', '[3150000, 3250000]'],
    ['120,000', '[115000, 125000]'],
    ['100,000', '[95000, 105000]'],
    ['3,214', '[3214, 3214]'],
    ['28%', '[27.5, 28.5]'],
    ['five seconds', '[4.5, 5.5]'],
    ['one second', '[0.875, 1.125]'],
    ['$1', '[0.875, 1.125]'],
    ['$40', '[39.5, 40.5]'],
    ['5–7', '[5, 7]'],
    ['between two and five thousand', '[1750, 5250]'],
    ['half a million', '[475000, 525000]'],
    ['half', '[47.5, 52.5]'],
    ['three-quarters of a million', '[712500, 787500]'],
    ['more than 100', '(100, Infinity]'],
    ['at least a dozen', '[12, Infinity]'],
    ['20 or more', '[20, Infinity]'],
    ['100+', '[100, Infinity]'],
    ['20-plus', '[20, Infinity]'],
    ['10^-2', '[0.01, 0.01]'],
    ['1.3e6', '[1250000, 1350000]'],
    ['two lakh', '[175000, 225000]'],
    ['$1,000', '[950, 1050]'],
    ['tens of thousands', '[20000, 200000)'],
    ['several hundred', '[200, 1000)'],
    ['over three days', '[226800, Infinity]'],
    ['over 3 km', '[2625, Infinity]'],
    ['over 3 kg', '[3, Infinity]'],
    ['under 3 km', '[0, 3375]'],
    ['under 3 kg', '[0, 3]'],
    ['less than zero', '[-Infinity, 0)'],
    ['less than $1', '[0, 1)'],
    ['hundreds', '[200, 2000)'],
    ['thousands', '[2000, 100000)'],
    ['hundreds of thousands', '[200000, 2000000)'],
    ['millions', '[2000000, 1000000000)'],
    ['tens of millions', '[20000000, 200000000)'],
    ['hundreds of millions', '[200000000, 2000000000)'],
    ['billions', '[2000000000, 1000000000000)'],
    ['tens of billions', '[20000000000, 200000000000)'],
    ['hundreds of billions', '[200000000000, 2000000000000)'],
    ['trillions', '[2000000000000, 1000000000000000)'],
    ['no more than 20', '[0, 20]'],
    ['never more than 20', '[0, 20]'],
    ['never fewer than 20', '[20, Infinity]'],
    ['up to 20', '[0, 20]'],
    ['fewer than 20', '[0, 20)'],
    ['less than 20%', '[-Infinity, 20)'],
    ['nearly four', '[3.5, 4)'],
    ['just over 40', '(40, 45]'],
    ['about 50', '[45, 55]'],
    ['50-odd', '[45, 55]'],
    ['about 1,200', '[1080, 1320]'],
    ['some 1,250', '[1200, 1300]'],
    ['around 1,246', '[1241, 1251]'],
    ['about 12.5', '[11.25, 13.75]'],
    ['dozens', '[24, 100)'],
    ['a few hundred', '[200, 1000)'],
  ])('%s is %s', (text, interval) => expect(brief(read(text))).toBe(interval))

  test('is vague only where the writer says so', () => {
    for (const text of ['about 5', 'nearly 5', 'dozens', 'just over 5', 'some 300'])
      expect(read(text).vague).toBe(true)
    for (const text of ['5', 'more than 5', 'at least 5', '5–7']) expect(read(text).vague).toBe(false)
  })
})

describe('a claim held against a fact', () => {
  test.each([
    ['28', '28', 'supported'],
    ['24', '20', 'contradicted'],
    ['twenty-eight', '28', 'supported'],
    ['45 minutes', '1 hour', 'contradicted'],
    ['300 minutes', '5 hours', 'supported'],
    ['4 hours 31 minutes', '4 hours 31 minutes 50 seconds', 'supported'],
    ['4 hours 32 minutes', '4 hours 31 minutes 50 seconds', 'supported'],
    ['4 hours 32 minutes', '4 hours 33 minutes', 'contradicted'],
    ['4 hours 33 minutes', '4 hours 32 minutes', 'contradicted'],
    ['4:31:12', '4 hours 31 minutes 12 seconds', 'supported'],
    ['4:31:12', '4 hours 31 minutes', 'unsupported'],
    ['60 miles', '100 km', 'supported'],
    ['2%', '2.4%', 'supported'],
    ['2.4%', '2%', 'contradicted'],
    ['3,214,000', '3.2 million', 'unsupported'],
    ['3.2 million', '3,214,000', 'supported'],
    ['120,000', 'more than 100,000', 'unsupported'],
    ['over 100,000', 'more than 100,000', 'supported'],
    ['nearly 100,000', 'more than 100,000', 'contradicted'],
    ['more than 90 million', 'more than 90 billion', 'contradicted'],
    ['more than 16', '160', 'contradicted'],
    ['at least 1 million', '1 billion', 'contradicted'],
    ['more than 100', '1,000', 'supported'],
    ['more than 90 million', '91 billion', 'supported'],
    ['more than 90', '90.5', 'supported'],
    ['nearly five hours', '5 hours', 'supported'],
    ['nearly 4', '4', 'contradicted'],
    ['more than 28', '28', 'contradicted'],
    ['at least 20', '28', 'supported'],
    ['about 30', '28', 'supported'],
    ['dozens', '28', 'supported'],
    ['6', '5–7', 'unsupported'],
    ['less than zero', '-5', 'supported'],
    ['50%', 'half', 'supported'],
    ['60%', 'half', 'contradicted'],
    ['$4.5bn', '$4.52bn', 'supported'],
    ['32 °F', '0 °C', 'supported'],
    ['$1,000', '€1,000', 'contradicted'],
    ['500 tons', '500 tonnes', 'supported'],
  ])('%s against %s is %s', (claim, fact, outcome) =>
    expect(compareQuantities(read(claim), read(fact))).toBe(outcome),
  )

  test.each([
    ['$5', '€5'],
    ['$5', 'A$5'],
    ['$999', '€999'],
    ['5', '5%'],
    ['5 hours', '5 km'],
    ['2 percentage points', '2%'],
  ])('%s and %s are not compared', (claim, fact) =>
    expect(compareQuantities(read(claim), read(fact))).toBeUndefined(),
  )
})

describe('a number given a unit', () => {
  test('becomes a measure', () => {
    const five = inUnit(read('5'), 'hour')!
    expect(five).toMatchObject({ dimension: 'duration', unit: 'hour', amount: 5, text: '5' })
    expect(compareQuantities(read('five-hour'), five)).toBe('supported')
    expect(inUnit(read('nearly 5'), 'km')?.interval.highOpen).toBe(true)
  })

  test('stays none where the unit is no measure or there is one already', () => {
    expect(inUnit(read('5 million'), 'kroner')).toMatchObject({
      dimension: 'money',
      unit: 'krone',
      amount: 5e6,
    })
    expect(inUnit(read('5'), 'point')).toBeUndefined()
    expect(inUnit(read('5 km'), 'hour')).toBeUndefined()
  })
})

describe('quantities of a text', () => {
  test.each([
    ['The 28-point plan shrank to 20 points.', ['28', '20']],
    ['It was cut from 28 to 20, then rose from 20 to 24.', ['28', '20', '20', '24']],
    ['After a five-hour talk, nearly four-year-old claims', ['five-hour', 'four-year']],
    ['More than $4.5bn, or 28% of 3.2 million people', ['$4.5bn', '28%', '3.2 million']],
    ['between $5 million and $7 million', ['$5 million and $7 million']],
    ['eight to 10 feet tall', ['eight to 10 feet']],
    ['two or three apples, 10,000-20,000 pears', ['two or three', '10,000-20,000']],
    ['a 52-year-old woman and a twenty-one-year-old', ['52-year', 'twenty-one-year']],
    ['On May 24 200 people came', ['200']],
    ['one hour, at least one person, one-point lead', ['one hour', 'one', 'one']],
    ['5m people on a beach 5m wide', ['5m', '5m']],
    ['900m kroner, 286m koruna, 5 rand', ['900m kroner', '286m koruna', '5 rand']],
    ['billions of dollars for hundreds of towns', ['billions of dollars', 'hundreds']],
    [
      'three-quarters of a million, between two and five thousand',
      ['three-quarters of a million', 'two and five thousand'],
    ],
    ['from 4,000 in 2015 to 5,000 last year', ['4,000', '2015', '5,000']],
    ['a couple of hundred tonnes', ['a couple of hundred tonnes']],
    ['an increase of 5% to 28 points in two quarters', ['5%', '28', 'two']],
    ['5 °C $ 5', ['5 °C']],
    ['half of them slept half an hour', ['half', 'half an hour']],
    ['pumps 22,24,26,28 and 30', ['22', '24', '26', '28', '30']],
    ['one hundredth part, a thousandth part', ['one hundredth', 'a thousandth']],
    ['two and three thirds', ['two', 'three thirds']],
    ['three point ten nine', ['three point ten', 'nine']],
    ['3.5 1/2, 5 6/6', ['3.5', '5']],
    ['zero pumps', ['zero']],
    ['a 5-7-hour shift', ['5-7-hour']],
    ['5 hours 90 minutes, two hours thirty', ['5 hours', '90 minutes', 'two hours thirty']],
    ['5 out of 4, 5 in 7 towns', ['5', '4', '5', '7']],
    ['123456789012345678901 or 1234567890123456789012', ['123456789012345678901']],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))

  test.each([
    'GPT-4, COVID-19, an F-16, a Mi-8, an A380 and v2.10.1',
    'page 5, No. 10, number one, #3, Article 5',
    'one of the first, no one, one another, this one, one day, at one point',
    'in that one hour, of this one mile',
    'call +1 202 555 0123 or 555-0123',
    'the 1990s, the fourth, 28th and twenty-first, the five thousand and first',
    'won 5-3, a 5-to-4 vote, a 3:1 ratio, 2020-01-02, 2019–2021, 24/7 and 9/11',
    'https://example.org/2020/28 and a@28.example',
    'Formula One, Big Ten, Region 8 and OAuth 2.0.',
    'a third man, the second half of the year, six-fold',
    'as noted [12] and (3)',
    '/5 \\5 _5 #5 №5 §5 ¶5 @5 =5 +5 :5 .5 ^5 &5 *5',
    '5_ 5@ 5# 5\\ 5= 5^',
    '5_a 5@a 5#a 5\\a 5=a 5^a 5.x 5:6 5/6',
    'see page $5, page_$5 and =$5',
    'saw Denver 40.',
    'call +1 202 555 0123, see https://a.example/28 or www.30.example or c@28.example',
    'write to (#28) or (@28x) or example.org/28 or /28/30',
    'Nos. 5, no. 6, fig. 7, vol. 8, sec. 9, ch. 10, pp. 11, No 12 and level 13',
    'we want 1) rest and 2) food, in Sprint 6 then',
    'call 1-800-SPAM or see 1.602-2',
    'it starts in a quarter.',
    'a third-party tool at 50-50',
    'met a couple friends on a one-way street by some 10^21 stars',
  ])('none in: %s', text => expect(found(text)).toEqual([]))

  test('pounds are money only where the text writes the sign', () => {
    expect(scanQuantities('weighs 20 pounds')[0]?.value.dimension).toBe('mass')
    expect(scanQuantities('£5 now, 20 pounds later')[1]?.value.unit).toBe('GBP')
  })

  test('a preposition before an adjective is no hedge', () => {
    expect(scanQuantities('a row over 28-point plans')[0]?.value.interval).toEqual({ low: 28, high: 28 })
  })
})

test('ordinals are read in words and digits', () => {
  const text =
    'its fourth year, the 28th, the twenty-first century, one hundred and first, 1,001st; one third, two-thirds'
  expect(scanOrdinals(text).map(({ value }) => value)).toEqual([4, 28, 21, 101, 1001])
  expect(scanOrdinals(text).map(({ start, end }) => text.slice(start, end))).toContain(
    'one hundred and first',
  )
})

test.each([
  ['the 21st, 22nd, 23rd and 24th', [21, 22, 23, 24]],
  ['the 11st, 12nd or 3th', []],
  ['the fifth sixth', [5, 6]],
  ['the hundredth, two hundredth and five thousandth', [100, 200, 5000]],
  ['the millionth, billionth and trillionth', [1e6, 1e9, 1e12]],
])('the ordinals of %s', (text, values) => {
  expect(scanOrdinals(text).map(({ value }) => value)).toEqual(values)
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(value: number): string {
  if (value < 20) return small[value]!
  if (value < 100) return tens[Math.floor(value / 10)]! + (value % 10 ? `-${inWords(value % 10)}` : '')
  if (value < 1000)
    return `${inWords(Math.floor(value / 100))} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`
  const [name, size] = value < 1e6 ? ['thousand', 1e3] : value < 1e9 ? ['million', 1e6] : ['billion', 1e9]
  const rest = value % (size as number)
  return `${inWords(Math.floor(value / (size as number)))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}` : ''}`
}

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark)

const forms = fc.constantFrom<(value: number) => string>(
  String,
  inWords,
  value => grouped(value, ','),
  value => grouped(value, ' '),
  value => grouped(value, "'"),
)
const hedges = fc.constantFrom(
  '',
  'about ',
  'nearly ',
  'more than ',
  'at least ',
  'up to ',
  'over ',
  'just over ',
  'fewer than ',
)
const suffixes = fc.constantFrom('', '%', ' million', ' hours', ' miles', ' kg', ' euros', ' °C')
const texts = fc
  .tuple(hedges, fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', '.5', '.25'), suffixes)
  .map(([hedge, value, decimals, suffix]) => `${hedge}${value}${decimals}${suffix}`)
const intervals = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9), fc.boolean(), fc.boolean())
  .map(([low, size, lowOpen, highOpen]): Interval => ({ low, high: low + size + 1, lowOpen, highOpen }))

describe('laws', () => {
  test('a number reads back from every way of writing it', () => {
    const law = fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), forms, (value, write) => {
      expect(read(write(value)).amount).toBe(value)
    })
    fc.assert(law, { numRuns: 500 })
  })

  test('what covers an interval meets it, and meeting is mutual', () => {
    const law = fc.property(intervals, intervals, (a, b) => {
      if (covers(a, b)) expect(meets(a, b)).toBe(true)
      expect(meets(a, b)).toBe(meets(b, a))
      expect(covers(a, a)).toBe(true)
    })
    fc.assert(law, { numRuns: 500 })
  })

  test('every quantity supports itself', () => {
    const law = fc.property(texts, text => {
      expect(compareQuantities(read(text), read(text))).toBe('supported')
    })
    fc.assert(law, { numRuns: 500 })
  })

  test('units convert: equal lengths support, others contradict', () => {
    const hours = fc.integer({ min: 1, max: 40 })
    const law = fc.property(hours, hours, (claim, fact) => {
      const [minutes, whole] = [
        inUnit(read(String(claim * 60)), 'minute')!,
        inUnit(read(String(fact)), 'hour')!,
      ]
      if (claim === fact) expect(compareQuantities(minutes, whole)).toBe('supported')
      // Beyond what the two roundings together let pass.
      if (Math.abs(claim / fact - 1) > 0.12) expect(compareQuantities(minutes, whole)).toBe('contradicted')
    })
    fc.assert(law, { numRuns: 300 })
  })

  test('spans are in order, within the text, and nothing throws', () => {
    const pieces = fc.constantFrom(
      '5',
      '28',
      '1,000',
      'five',
      'hundred',
      'and',
      'a',
      'half',
      '-',
      '–',
      ' ',
      '$',
      '%',
      'million',
      'to',
      'hours',
      '/',
      '.',
      'one',
      'point',
      'third',
      '(',
      ')',
      '½',
      '°C',
      'USD',
      '+',
      'e',
      '^',
      '€',
    )
    const inputs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 14 }).map(list => list.join('')),
      fc.array(pieces, { maxLength: 14 }).map(list => list.join(' ')),
    )
    const law = fc.property(inputs, text => {
      let at = 0
      for (const { start, end, value } of scanQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(Number.isFinite(value.amount)).toBe(true)
        expect(value.interval.low).toBeLessThanOrEqual(value.interval.high)
        at = end
      }
      readQuantity(text)
      scanOrdinals(text)
    })
    fc.assert(law, { numRuns: 3000 })
  })
})
