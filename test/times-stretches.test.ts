import { describe, expect, test } from '@jest/globals'
import { compareTimes } from '../src/value/time/compare.ts'
import { intervalsOf } from '../src/value/time/interval.ts'
import { readTime } from '../src/value/time/read.ts'
import { scanTimes } from '../src/value/time/scan.ts'
import type { Anchor, Time } from '../src/value/time/time.ts'

const timeIn = (text: string): Time => scanTimes(text)[0]!.value
const anchored = (published: string): Anchor => (published === '' ? {} : { published })

/** Days since 1970-01-01 as a day, or a moment without seconds that are nought. */
const moment = (days: number): string =>
  Number.isFinite(days)
    ? new Date(Math.round(days * 86_400) * 1000)
        .toISOString()
        .slice(0, 19)
        .replace(/T00:00:00$|(?<=T..:..):00$/, '')
    : '…'

const stretches = (text: string, published: string): string[] =>
  intervalsOf(timeIn(text), anchored(published)).map(
    ({ low, high, highOpen }) => `${moment(low)}/${moment(high)}${highOpen ? '' : ']'}`,
  )

describe('the stretch of a time, from its first moment to the one after its last', () => {
  test.each<[string, string, string[]]>([
    ['at 19:40', '2025-12-03', ['2025-12-03T19:40/2025-12-03T19:41']],
    ['at 7:40', '2025-12-03', ['2025-12-03T07:40/2025-12-03T07:41', '2025-12-03T19:40/2025-12-03T19:41']],
    ['at 12:30', '2025-12-03', ['2025-12-03T00:30/2025-12-03T00:31', '2025-12-03T12:30/2025-12-03T12:31']],
    ['at 7 p.m. on Dec. 2, 2025', '', ['2025-12-02T18:30/2025-12-02T19:30']],
    ['at 7:40:15 p.m. on Dec. 2, 2025', '', ['2025-12-02T19:40:15/2025-12-02T19:40:16']],
    ['at 24:00 on Dec. 2, 2025', '', ['2025-12-02/2025-12-02T00:01', '2025-12-03/2025-12-03T00:01']],
    ['on Dec. 2, 2025 at 12 p.m.', '', ['2025-12-02T11:30/2025-12-02T12:30']],
    ['in the morning of Dec. 2, 2025', '', ['2025-12-02/2025-12-02T13:00']],
    ['in the afternoon of Dec. 2, 2025', '', ['2025-12-02T11:00/2025-12-02T19:00']],
    ['in the evening of Dec. 2, 2025', '', ['2025-12-02T16:00/2025-12-03T01:00']],
    ['on the night of Dec. 2, 2025', '', ['2025-12-02T17:00/2025-12-03T06:00']],
    [
      'tonight at 1 a.m.',
      '2025-12-03',
      ['2025-12-03T00:30/2025-12-03T01:30', '2025-12-04T00:30/2025-12-04T01:30'],
    ],
    ['tonight at 7 a.m.', '2025-12-03', ['2025-12-03T06:30/2025-12-03T07:30']],
    [
      'tonight at 6 a.m.',
      '2025-12-03',
      ['2025-12-03T05:30/2025-12-03T06:30', '2025-12-04T05:30/2025-12-04T06:30'],
    ],
    ['tonight at 9 p.m.', '2025-12-03', ['2025-12-03T20:30/2025-12-03T21:30']],
    ['around 7 p.m. on Dec. 2, 2025', '', ['2025-12-02T18:00/2025-12-02T20:00']],
    ['around 7:40 p.m. on Dec. 2, 2025', '', ['2025-12-02T19:10/2025-12-02T20:11']],
    ['around noon on Dec. 2, 2025', '', ['2025-12-02T11:30/2025-12-02T12:31']],
    ['around Dec. 2, 2025', '', ['2025-11-29/2025-12-06']],
    ['around 2014', '', ['2013-07-02T12:00/2015-07-02T12:00']],
    ['around March 2014', '', ['2014-02-13T12:00/2014-04-16T12:00']],
    ['about the night of Dec. 2, 2025', '', ['2025-11-29T17:00/2025-12-06T06:00']],
    ['after 2014', '', ['2014-01-01/…]']],
    ['since 2014', '', ['2014-01-01/…]']],
    ['before 2014', '', ['…/2015-01-01']],
    ['until 2014', '', ['…/2015-01-01']],
    ['by 2014', '', ['…/2015-01-01']],
    ['from 2014', '', ['2014-01-01/…]']],
    ['from Dec. 30 to Jan. 2', '2025-12-03', ['2024-12-30/2025-01-03', '2025-12-30/2026-01-03']],
    ['from Monday to Friday', '2025-12-03', ['2025-12-01/2025-12-06']],
    ['from Monday to Wednesday', '2025-12-03', ['2025-12-01/2025-12-04', '2025-12-08/2025-12-11']],
    ['from Friday to Monday', '2025-12-03', ['2025-11-28/2025-12-02', '2025-12-05/2025-12-09']],
    ['from Feb. 30, 2022 to May 5, 2022', '', []],
    ['from Feb. 3, 2022 to May 35, 2022', '', []],
    [
      'on 03/04/2022 at 5 p.m.',
      '',
      ['2022-03-04T16:30/2022-03-04T17:30', '2022-04-03T16:30/2022-04-03T17:30'],
    ],
    ['in the second half of last year', '2025-12-03', ['2024-07-01/2025-01-01']],
    [
      'in the third quarter of the year',
      '2025-12-03',
      ['2024-07-01/2024-10-01', '2025-07-01/2025-10-01', '2026-07-01/2026-10-01'],
    ],
    [
      'in the first half of the year',
      '2025-12-03',
      ['2024-01-01/2024-07-01', '2025-01-01/2025-07-01', '2026-01-01/2026-07-01'],
    ],
    ['in the second half of next year', '2025-12-03', ['2026-07-01/2027-01-01']],
    ['in March of next year', '2025-12-03', ['2026-03-01/2026-04-01']],
    ['in March of next year', '', []],
    ['this week', '2025-12-03', ['2025-11-30/2025-12-08']],
    ['next week', '2025-12-07', ['2025-12-07/2025-12-15']],
    ['last week', '2025-12-08', ['2025-11-30/2025-12-08']],
    ['this month', '2025-12-31', ['2025-12-01/2026-01-01']],
    ['next month', '2025-12-31', ['2026-01-01/2026-02-01']],
    ['next year', '2025-12-31', ['2026-01-01/2027-01-01']],
    ['last year', '2025-01-01', ['2024-01-01/2025-01-01']],
    ['late last year', '2025-01-01', ['2024-07-20/2025-01-01']],
    ['early next month', '2025-12-03', ['2026-01-01/2026-01-15']],
    ['last quarter', '2025-01-15', ['2024-10-01/2025-01-01']],
    ['last quarter', '2025-04-01', ['2025-01-01/2025-04-01']],
    ['this quarter', '2025-03-31', ['2025-01-01/2025-04-01']],
    [
      'this Tuesday',
      '2025-12-02',
      ['2025-11-25/2025-11-26', '2025-12-02/2025-12-03', '2025-12-09/2025-12-10'],
    ],
    ['on Tuesday', '2025-12-02', ['2025-11-25/2025-11-26', '2025-12-02/2025-12-03', '2025-12-09/2025-12-10']],
    ['last Tuesday', '2025-12-02', ['2025-11-25/2025-11-26']],
    ['next Tuesday', '2025-12-02', ['2025-12-09/2025-12-10']],
    ['Saturday the 3rd', '2025-12-03', ['2026-01-03/2026-01-04']],
    ['Tuesday, the 2nd', '2025-12-03', ['2025-12-02/2025-12-03']],
    ['Wednesday the 3rd', '2025-12-03', ['2025-12-03/2025-12-04']],
    ['Monday the 3rd', '2025-11-03', ['2025-11-03/2025-11-04']],
    ['Sunday the 2nd', '2025-10-02', ['2025-11-02/2025-11-03']],
    ['Monday the 3rd', '2025-12-03', ['2025-11-03/2025-11-04']],
    ['Monday the 3rd', '2025-12-04', ['2025-11-03/2025-11-04']],
    ['the day after tomorrow', '2025-12-31', ['2026-01-02/2026-01-03']],
    ['day before yesterday', '2026-01-01', ['2025-12-30/2025-12-31']],
    ['early 2020', '', ['2020-01-01/2020-06-14']],
    ['mid-2020', '', ['2020-04-01/2020-10-02']],
    ['late 2020', '', ['2020-07-20/2021-01-01']],
    ['early March 2021', '', ['2021-03-01/2021-03-15']],
    ['mid-March 2021', '', ['2021-03-08/2021-03-25']],
    ['late March 2021', '', ['2021-03-18/2021-04-01']],
    ['the early 1990s', '', ['1990-01-01/1994-07-03']],
    ['the week of Jan. 3, 2021', '', ['2020-12-28/2021-01-10']],
    ['the 19th century', '', ['1800-01-01/1900-01-01']],
    ['the 1900s', '', ['1900-01-01/2000-01-01']],
  ])('%s, told on %j', (text, published, expected) => expect(stretches(text, published)).toEqual(expected))
})

describe('a claim held against a fact', () => {
  test.each([
    ['until Feb. 18', '2025-12-03', '2025-02-18', 'supported'],
    ['until Feb. 18', '2025-12-03', '2025-02-28', 'contradicted'],
    ['until Feb. 18', '2025-12-03', '2024-02-20', 'contradicted'],
    ['until Feb. 18', '2025-12-03', '2026-02-10', 'supported'],
    ['after Feb. 18', '2025-12-03', '2025-02-10', 'contradicted'],
    ['before March', '2025-12-03', '2025-04-10', 'contradicted'],
    ['since March', '2025-12-03', '2024-11-10', 'contradicted'],
    ['since March', '2025-12-03', '2025-01-10', 'contradicted'],
    ['at 19:40', '', '2025-12-02T19:40', 'supported'],
    ['at 18:40', '', '2025-12-02T19:40', 'contradicted'],
    ['at 19:40', '2025-12-03', '2025-12-02T19:40', 'supported'],
    ['at 00:10', '', '2025-12-02T23:50/2025-12-03T00:20', 'supported'],
    ['at 23:55', '', '2025-12-02T23:50/2025-12-03T00:20', 'supported'],
    ['at 23:45', '', '2025-12-02T23:50/2025-12-03T00:20', 'contradicted'],
    ['at 24:00', '', '2025-12-03T00:00', 'supported'],
    ['on Tuesday', '2025-12-09', '2025-12-02', 'supported'],
    ['on Tuesday', '2025-12-16', '2025-12-02', 'contradicted'],
    ['on Tuesday', '2025-12-17', '2025-12-02', 'contradicted'],
    ['on Tuesday', '2025-12-18', '2025-12-02', undefined],
    ['on Monday', '2025-11-18', '2025-12-02', 'contradicted'],
    ['on Monday', '2025-11-17', '2025-12-02', undefined],
    ['on Tuesday', '2025-11-18', '2025-12-02', 'contradicted'],
    ['yesterday', '2025-12-16', '2025-12-02', 'contradicted'],
    ['yesterday', '2025-12-17', '2025-12-02', 'contradicted'],
    ['yesterday', '2025-12-18', '2025-12-02', undefined],
    ['last week', '2025-12-31', '2025-12-02', 'contradicted'],
    ['in March', '', '2022-03-10', 'supported'],
    ['in March', '', '2022-04-10', 'contradicted'],
    ['in March', '', '2010/2022', undefined],
    ['on March 10', '', '2014/2023', 'supported'],
    ['on March 10', '', '2013/2022', 'supported'],
    ['on March 10', '', '2022', 'unsupported'],
    ['on March 10', '2025-12-03', '2022', 'unsupported'],
    ['on Tuesday night', '2025-12-03', '2025-12-02T19:40', 'supported'],
    ['Tuesday at 7 p.m.', '2025-12-03', '2025-12-02T19:40', 'contradicted'],
    ['Tuesday at 8 p.m.', '2025-12-03', '2025-12-02T19:40', 'supported'],
    ['Tuesday at 7 p.m.', '2025-12-03', '2025-12-02', 'unsupported'],
    ['Monday at 7 p.m.', '2025-12-03', '2025-12-02', 'contradicted'],
    ['on Dec. 3 at 7 p.m.', '2025-12-03', '2025-12-02/2025-12-03', 'supported'],
    ['on the morning of Dec. 2', '2025-12-03', '2025-12-02/2025-12-03', 'supported'],
    ['from Dec. 2 to Dec. 3', '2025-12-03', '2025-12-02/2025-12-03', 'supported'],
    ['from Dec. 2 to Dec. 4', '2025-12-03', '2025-12-02/2025-12-03', 'supported'],
    ['from Dec. 4 to Dec. 5', '2025-12-03', '2025-12-02/2025-12-03', 'contradicted'],
    ['in 2022', '', 'Feb. 24', undefined],
    ['in 2022', '2022-05-05', 'Feb. 24', 'supported'],
    ['on Feb. 24', '2022-05-05', 'Feb. 24', 'supported'],
    ['about 2 December 2025', '', '2025-12-05', 'supported'],
    ['about 2 December 2025', '', '2025-12-06', 'contradicted'],
    ['about 2 December 2025', '', '2025-11-29', 'supported'],
    ['about 2 December 2025', '', '2025-11-28', 'contradicted'],
    ['around 19:40', '', '2025-12-02T20:10', 'supported'],
    ['around 19:40', '', '2025-12-02T20:11', 'contradicted'],
    ['around 19:40', '', '2025-12-02T20:12', 'contradicted'],
    ['around 19:40', '', '2025-12-02T19:09', 'contradicted'],
    ['around 2014', '', '2015-07-01', 'supported'],
    ['around 2014', '', '2015-07-05', 'contradicted'],
  ])('%s, told on %j, of %s', (claim, published, fact, expected) =>
    expect(compareTimes(timeIn(claim), readTime(fact)!, anchored(published))).toBe(expected),
  )
})
