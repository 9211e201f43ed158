import { describe, expect, test } from '@jest/globals'
import { scanQuantities } from '../../src/value/quantity/scan.ts'
import { readTimes } from './times-read.ts'

// What is written short, and is read as most readers would.

describe('twelve in the evening is hardly noon', () => {
  test.each([
    [
      'The gates shut on Sunday evening at 12:00.',
      'Sunday evening at 12:00 = w7 daypartevening h12 min0 twelveHour',
    ],
    ['The gates shut at 12:30 in the evening.', '12:30 in the evening = h12 min30 twelveHour'],
    ['The gates shut at 12:30 at night.', '12:30 at night = h12 min30 twelveHour'],
    ['The gates shut on Sunday evening at 11:00.', 'Sunday evening at 11:00 = w7 daypartevening h23 min0'],
    ['The gates shut at 12:30 in the afternoon.', '12:30 in the afternoon = h12 min30'],
    ['The gates shut at 12:30 in the morning.', '12:30 in the morning = h0 min30'],
  ])('%s', (text, read) => expect(readTimes(text)).toEqual([read]))
})

describe('years', () => {
  test.each([
    ['It ran from about 2014 to 2016.', '2014 to 2016 = y2014 until y2016 ~'],
    ['It was built between roughly 1912 and 1915.', '1912 and 1915 = y1912 until y1915 ~'],
    ['They struck in May ’68.', 'May ’68 = y1968 m5'],
    ["They struck in May '30.", "May '30 = y1930 m5"],
    ["They met in May '29.", "May '29 = y2029 m5"],
    ['He was born on 25/06/45.', '25/06/45 = y1945 m6 d25'],
  ])('%s', (text, read) => expect(readTimes(text)).toEqual([read]))
})

describe('cents behind an amount are of the same money', () => {
  const amounts = (text: string) =>
    scanQuantities(text).map(({ value: { amount, unit } }) => `${amount} ${unit}`)
  test.each([
    ['It cost five euros thirty cents.', ['5.3 EUR']],
    ['It cost 5 Canadian dollars and 30 cents.', ['5.3 CAD']],
    ['It cost 5 dollars 30 cents.', ['5.3 USD']],
    ['It cost thirty cents.', ['0.3 USD']],
    ['It cost five pounds sterling and 30 cents less.', ['5.3 GBP']],
    ['It took five hours and 30 cents.', ['5 hour', '0.3 USD']],
  ])('%s', (text, read) => expect(amounts(text)).toEqual(read))
})
