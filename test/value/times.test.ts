import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayNumber, dayOf } from '../../src/value/day.ts'
import { compareTimes } from '../../src/value/time/compare.ts'
import { intervalsOf } from '../../src/value/time/interval.ts'
import { isPossible } from '../../src/value/time/possible.ts'
import { readTime } from '../../src/value/time/read.ts'
import { scanTimes } from '../../src/value/time/scan.ts'
import { type Anchor, isRelative, type Time } from '../../src/value/time/time.ts'
import { readTimes as read } from './times-read.ts'

const time = (text: string): Time => {
  const found = scanTimes(text)
  expect(found).toHaveLength(1)
  return found[0]!.value
}

describe('dates in prose', () => {
  test.each([
    ['The treaty of Feb. 24, 2022, held.', ['Feb. 24, 2022 = y2022 m2 d24']],
    ['They left on Feb 24.', ['Feb 24 = m2 d24']],
    ['signed 24 Feb 2022 in Oslo', ['24 Feb 2022 = y2022 m2 d24']],
    ['signed 24 February, 2022', ['24 February, 2022 = y2022 m2 d24']],
    ['on the 24th of February', ['24th of February = m2 d24']],
    ['February 24th, 2022', ['February 24th, 2022 = y2022 m2 d24']],
    ['February the 28th 2020', ['February the 28th 2020 = y2020 m2 d28']],
    ['dated 2022-02-24.', ['2022-02-24 = y2022 m2 d24']],
    ['dated 2022/02/24.', ['2022/02/24 = y2022 m2 d24']],
    ['dated 02/24/2022.', ['02/24/2022 = y2022 m2 d24']],
    ['dated 03/04/2022.', ['03/04/2022 = y2022 m3 d4 swappable']],
    ['dated 24.02.2022.', ['24.02.2022 = y2022 m2 d24']],
    ['dated Feb-24-2022.', ['Feb-24-2022 = y2022 m2 d24']],
    ['dated 2019/aug/01.', ['2019/aug/01 = y2019 m8 d1']],
    ['in December 2025', ['December 2025 = y2025 m12']],
    ['since Dec, 2018', ['Dec, 2018 = y2018 m12 from']],
    ['June of 1992', ['June of 1992 = y1992 m6']],
    ['on May twenty-ninth', ['May twenty-ninth = m5 d29']],
    ['In May 12 percent left; Theresa May in 2017', ['May = m5', '2017 = y2017']],
    ['In May 45 firms and in June 12 shops closed.', ['May = m5', 'June = m6']],
    ['Mon.–Fri. 9 a.m.–5 p.m.', ['9 a.m.–5 p.m. = h9 until h17']],
    ['on May twenty-nine.', ['May twenty-nine = m5 d29']],
    ['the fifteenth of June', ['fifteenth of June = m6 d15']],
    ['from May 2–5, 2020', ['May 2–5, 2020 = y2020 m5 d2 until y2020 m5 d5']],
    ['2-5 May 2020', ['2-5 May 2020 = y2020 m5 d2 until y2020 m5 d5']],
    ['on Nov. 19-20', ['Nov. 19-20 = m11 d19 until m11 d20']],
    ['May 30 to June 2, 2021', ['May 30 to June 2, 2021 = y2021 m5 d30 until y2021 m6 d2']],
    ['May 30 – 2 June 2021', ['May 30 – 2 June 2021 = y2021 m5 d30 until y2021 m6 d2']],
    ['Dec. 30 to Jan. 2, 2021', ['Dec. 30 to Jan. 2, 2021 = y2020 m12 d30 until y2021 m1 d2']],
    ['from 26 June 2020 to 28 July 2020', ['26 June 2020 to 28 July 2020 = y2020 m6 d26 until y2020 m7 d28']],
    ['the week of May 11', ['week of May 11 = m5 d11 weekOf']],
    ['on Christmas Eve 2021', ['Christmas Eve 2021 = y2021 m12 d24']],
    ['on Feb. 30, 2022', ['Feb. 30, 2022 = y2022 m2 d30']],
    ['by 31 June', ['31 June = m6 d31 until']],
    ['around Feb. 24, 2022', ['Feb. 24, 2022 = y2022 m2 d24 ~']],
    ['before March 3', ['March 3 = m3 d3 before']],
    ['no later than March 3', ['March 3 = m3 d3 until']],
    ['on 5/6/29 and 5/6/30', ['5/6/29 = y2029 m5 d6 swappable', '5/6/30 = y1930 m5 d6 swappable']],
    ["in May '99", ["May '99 = y1999 m5"]],
    ['on 13/12/2020', ['13/12/2020 = y2020 m12 d13']],
    ['on 12/11/2020', ['12/11/2020 = y2020 m12 d11 swappable']],
    ['on 11/12/2020', ['11/12/2020 = y2020 m11 d12 swappable']],
    ['on 12.13.2020', ['12.13.2020 = y2020 m12 d13']],
    ['on 11.12.2020', ['11.12.2020 = y2020 m12 d11 swappable']],
    ['late in March', ['late in March = m3 partlate']],
    ['on may 5, 2020', ['may 5, 2020 = y2020 m5 d5']],
    ['from May 5, 2020 to June 4', ['May 5, 2020 to June 4 = y2020 m5 d5 until y2020 m6 d4']],
    ['from Dec. 5, 2020 to Jan. 4', ['Dec. 5, 2020 to Jan. 4 = y2020 m12 d5 until y2021 m1 d4']],
    ['from May to May 2021', ['May to May 2021 = y2021 m5 until y2021 m5']],
    ['Dec. 5, 2020 (Saturday)', ['Dec. 5, 2020 (Saturday = w6 y2020 m12 d5']],
    ['Monday or Tuesday, Dec. 1', ['Monday = w1', 'Tuesday = w2', 'Dec. 1 = m12 d1']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('years and their shares in prose', () => {
  test.each([
    ['It began in 2014.', ['2014 = y2014']],
    ['since 2014, 2015 and 2016', ['2014 = y2014 from', '2015 = y2015', '2016 = y2016']],
    ['in 2007 and 2009', ['2007 = y2007', '2009 = y2009']],
    ['the 2014 annexation', ['2014 = y2014']],
    ['early 2022', ['early 2022 = y2022 partearly']],
    ['by mid-2022', ['mid-2022 = y2022 partmid until']],
    ['at the end of 2022', ['end of 2022 = y2022 partlate']],
    ['in late March 2021', ['late March 2021 = y2021 m3 partlate']],
    ['during 1996-97', ['1996-97 = y1996 until y1997']],
    ['between 2019 and 2021', ['2019 and 2021 = y2019 until y2021']],
    ['from 2019 to 2021', ['2019 to 2021 = y2019 until y2021']],
    ['in the 1990s', ['1990s = y1990 x10']],
    ['in the ’90s', ['’90s = y1990 x10']],
    ['the mid-2010s', ['mid-2010s = y2010 x10 partmid']],
    ['the 19th century', ['19th century = y1800 x100']],
    ['in Q1 2019', ['Q1 2019 = y2019 quarter1']],
    ['in 2019 H2', ['2019 H2 = y2019 half2']],
    ['the first quarter of 2013', ['first quarter of 2013 = y2013 quarter1']],
    ['in nineteen ninety-six', ['nineteen ninety-six = y1996']],
    ['in the summer of 2019', ['summer of 2019 = y2019 seasonsummer ~']],
    ['in November of last year', ['November of last year = m11 year-1']],
    ['Early 2020, at the End of 2021', ['Early 2020 = y2020 partearly', 'End of 2021 = y2021 partlate']],
    ["in the '90s and the ‘80s", ["'90s = y1990 x10", '‘80s = y1980 x10']],
    ['in the 2nd century', ['2nd century = y100 x100']],
    ['in two thousand', ['two thousand = y2000']],
    ['in nineteen oh nine', ['nineteen oh nine = y1909']],
    ['in 2100', ['2100 = y2100']],
    ['Last Year', ['Last Year = year-1']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('days and times in prose', () => {
  test.each([
    ['on Tuesday, Dec. 2, 2025,', ['Tuesday, Dec. 2, 2025 = w2 y2025 m12 d2']],
    ['on Tues., Dec. 2', ['Tues., Dec. 2 = w2 m12 d2']],
    ['late on Tuesday', ['late on Tuesday = w2 partlate']],
    ['They spoke late Tuesday.', ['late Tuesday = w2 partlate']],
    ['Monday and Tuesday, Dec. 1 and 2', ['Monday = w1', 'Tuesday = w2', 'Dec. 1 = m12 d1']],
    ['on Tuesday night', ['Tuesday night = w2 daypartnight']],
    ['last Tuesday', ['last Tuesday = w2 week-1']],
    ['Friday 5/12', ['Friday 5/12 = w5 m5 d12 swappable']],
    ['Yesterday it rained.', ['Yesterday = dayOffset-1']],
    ['the day before yesterday', ['the day before yesterday = dayOffset-2']],
    ['tonight', ['tonight = dayOffset0 daypartnight']],
    ['earlier this month', ['earlier this month = month+0']],
    ['It rose last year.', ['last year = year-1']],
    ['at 19:40', ['19:40 = h19 min40']],
    ['at 7:40 p.m.', ['7:40 p.m. = h19 min40']],
    ['at 7.40pm', ['7.40pm = h19 min40']],
    ['at 8 a.m.', ['8 a.m. = h8']],
    ['at 12 a.m.', ['12 a.m. = h0']],
    ['by noon', ['noon = h12 min0 until']],
    ['at 11:30 am on Tuesday', ['11:30 am on Tuesday = w2 h11 min30']],
    ['on 2 December at 19:40', ['2 December at 19:40 = m12 d2 h19 min40']],
    ['at 10:20', ['10:20 = h10 min20 twelveHour']],
    ['Sunday evening at 10:00', ['Sunday evening at 10:00 = w7 daypartevening h22 min0']],
    ['from 11:30 p.m. to 1 a.m.', ['11:30 p.m. to 1 a.m. = h23 min30 until h1']],
    ['from 5 to 6 p.m.', ['5 to 6 p.m. = h17 until h18']],
    ['at half past five', ['half past five = h5 min30 twelveHour']],
    ['at seven thirty.', ['seven thirty = h7 min30 twelveHour']],
    ['at 25:10', ['25:10 = h25 min10']],
    ['at half past twelve', ['half past twelve = h12 min30 twelveHour']],
    ['at ten past ten', ['ten past ten = h10 min10 twelveHour']],
    ['at half past five in the evening', ['half past five in the evening = h17 min30']],
    ['at 1:15 or at 13:15', ['1:15 = h1 min15 twelveHour', '13:15 = h13 min15']],
    ['from 11 to 1 p.m.', ['11 to 1 p.m. = h11 until h13']],
    ['from 11 to 11 p.m.', ['11 to 11 p.m. = h23 until h23']],
    ['at 5 and 6 p.m.', ['6 p.m. = h18']],
    ['Sunday morning at 12:00', ['Sunday morning at 12:00 = w7 daypartmorning h0 min0']],
    ['Tuesday at 12:00', ['Tuesday at 12:00 = w2 h12 min0 twelveHour']],
    ['from 5 p.m. Monday to 6 a.m. Tuesday', ['5 p.m. Monday to 6 a.m. Tuesday = w1 h17 until w2 h6']],
    ['the day after tomorrow', ['the day after tomorrow = dayOffset2']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is no time', () => {
  test.each([
    'We may march with the august crowd.',
    'In march order they came; you may.',
    'April Smith met June Jones and Jan Novak by March Lake.',
    'They sat in the sun, and mon ami wed her.',
    'It won 4:3, then 21:15, at odds of 1:1.',
    'See John 3:16 and Psalm 25:10.',
    'Version 2.10.1 came after v1.2.2019 of the tool.',
    'Call 555-2019 or +1 202 555 2019.',
    'At https://example.org/2022/02/24/story and /2019/aug/01/.',
    'Ids such as ABC-2019-12-01-X, #2019 and file_2022-02-24.txt.',
    'It took two hours, three years and 45 minutes.',
    'Every Monday, on Fridays, each Tuesday, Sunday mornings.',
    'The Sunday Times, Good Friday and Black Friday sales.',
    'A crowd of 2000 people paid $2019 for 1999 seats.',
    'In 1500 cases, a total of 2022 votes, out of 2019.',
    'The 1200 employees of 2000 homes walked 1969 metres.',
    'More than 2000 were hurt; up to 1950 fled.',
    'It cost 2019 euros, 2020% more, by 1987 points.',
    'In fiscal 2019 and FY 2020 it grew.',
    'In 44 BC and in 1200 B.C. it stood.',
    'The midnight blue coat at High Noon.',
    'Over the last week, the next month and the past year.',
    'One year ago today it closed.',
    'killed two in the evening',
    'The second half and the first quarter were dull.',
    'Turn to pages 1990-1995 of the roll.',
    'A 10-20 score, 1/2 cup, 24/7 and 5/12 of it.',
    'Theresa May in London; Brian May on tour.',
    'By March 45 they meant a racing car.',
    'Built with 2022.10.1 of the compiler.',
    'A week ago Tuesday, and the Tuesday before last.',
    'On stage were The 1975 and the band.',
    'The 1975 will play.',
    'Windows 2000, Agenda 2030 and Expo 2020.',
    'They took on march 3 and on May 32, by May 0.',
    'In 2101, in the 31st century or in the 1st century.',
    'They sat. Sat. morning?',
  ])('%s', text => expect(read(text)).toEqual([]))
})

describe('a string that is one time', () => {
  test.each([
    ['2022-02-24', { year: 2022, month: 2, day: 24 }],
    ['2022-02', { year: 2022, month: 2 }],
    ['2001-02', { year: 2001, month: 2 }],
    ['2022', { year: 2022 }],
    ['2025-12-02T19:40', { year: 2025, month: 12, day: 2, hour: 19, minute: 40 }],
    ['Feb. 24, 2022', { year: 2022, month: 2, day: 24 }],
    ['the 1990s', { year: 1990, years: 10 }],
    ['in early 2022', { year: 2022, part: 'early' }],
    ['19:40', { hour: 19, minute: 40 }],
  ])('%s', (text, fields) => expect(readTime(text)?.fields).toEqual(fields))

  test('a span has an end', () => {
    expect(readTime('2025-12-02/2025-12-03')).toEqual({
      kind: 'time',
      text: '2025-12-02/2025-12-03',
      fields: { year: 2025, month: 12, day: 2 },
      until: { year: 2025, month: 12, day: 3 },
      vague: false,
    })
  })

  test.each([
    '2022-02-30',
    '2022-13',
    '2025-12-02T25:10',
    '2025-12-03/2025-12-02',
    'Feb. 30, 2022',
    '31 June',
    'Feb. 24, 2022 and more',
    'Feb. 2 and Feb. 3',
    'soon',
    '',
  ])('not %s', text => expect(readTime(text)).toBeUndefined())
})

/** Intervals as days, the end being the last day. */
const daysOf = (text: string, anchor: Anchor = {}): string[] =>
  intervalsOf(time(text), anchor).map(({ low, high }) =>
    [low, Number.isFinite(high) ? Math.ceil(high) - 1 : high]
      .map(day => (Number.isFinite(day) ? dayOf(Math.floor(day)) : '…'))
      .filter((day, index, all) => index === 0 || day !== all[0])
      .join('/'),
  )

const wednesday: Anchor = { published: '2025-12-03' }

describe('the stretches that a time may mean', () => {
  test.each<[string, Anchor, string[]]>([
    ['Feb. 24, 2022', {}, ['2022-02-24']],
    ['February 2022', {}, ['2022-02-01/2022-02-28']],
    ['in 2022', {}, ['2022-01-01/2022-12-31']],
    ['the 1990s', {}, ['1990-01-01/1999-12-31']],
    ['Q4 2019', {}, ['2019-10-01/2019-12-31']],
    ['2019 H2', {}, ['2019-07-01/2019-12-31']],
    ['2-5 May 2020', {}, ['2020-05-02/2020-05-05']],
    ['03/04/2022', {}, ['2022-03-04', '2022-04-03']],
    ['on Tuesday', wednesday, ['2025-12-02', '2025-12-09']],
    ['on Wednesday', wednesday, ['2025-11-26', '2025-12-03', '2025-12-10']],
    ['last Tuesday', wednesday, ['2025-11-25', '2025-12-02']],
    ['next Tuesday', wednesday, ['2025-12-09', '2025-12-16']],
    ['on Tuesday', {}, []],
    ['yesterday', wednesday, ['2025-12-02']],
    ['last month', wednesday, ['2025-11-01/2025-11-30']],
    ['last week', wednesday, ['2025-11-23/2025-11-30']],
    ['in March of last year', wednesday, ['2024-03-01/2024-03-31']],
    ['on Feb. 24', {}, []],
    ['on Feb. 24', wednesday, ['2024-02-24', '2025-02-24', '2026-02-24']],
    ['on Feb. 29', wednesday, ['2024-02-29']],
    ['on Feb. 30, 2022', wednesday, []],
    ['after May 3, 2020', {}, ['2020-05-03/…']],
    ['before May 3, 2020', {}, ['…/2020-05-03']],
    ['the week of May 11, 2020', {}, ['2020-05-05/2020-05-17']],
    ['around May 11, 2020', {}, ['2020-05-08/2020-05-14']],
    ['this quarter', wednesday, ['2025-10-01/2025-12-31']],
    ['last quarter', wednesday, ['2025-07-01/2025-09-30']],
    ['next quarter', wednesday, ['2026-01-01/2026-03-31']],
    ['Saturday the 3rd', wednesday, ['2026-01-03']],
  ])('%s %j', (text, anchor, expected) => expect(daysOf(text, anchor)).toEqual(expected))

  test('a time of day is a fraction of its day', () => {
    const [minute] = intervalsOf(time('2 December 2025 at 19:40'), {})
    const day = dayNumber('2025-12-02')
    expect(minute).toEqual({
      low: (day * 86_400 + 70_800) / 86_400,
      high: (day * 86_400 + 70_860) / 86_400,
      highOpen: true,
    })
  })

  test('what is early is not late', () => {
    const [[early], [late]] = [daysOf('early 2022'), daysOf('late 2022')]
    expect([early, late]).toEqual(['2022-01-01/2022-06-14', '2022-07-20/2022-12-31'])
  })
})

describe('what is possible', () => {
  test.each([
    ['Feb. 29', true],
    ['Feb. 29, 2023', false],
    ['Feb. 29, 2024', true],
    ['31 June', false],
    ['13/14/2022', false],
    ['2022-05-00', false],
    ['Monday the 31st', true],
    ['Monday the 32nd', false],
    ['at 24:00', true],
    ['at 25:10', false],
    ['at 19:75', false],
    ['at 7:60', false],
    ['at 24.59 pm', false],
    ['at 23:59:60', true],
    ['at 23:59:61', false],
  ])('%s', (text, expected) => expect(isPossible(time(text).fields)).toBe(expected))
})

describe('a claim held against a fact', () => {
  const compare = (claim: string, fact: string, anchor: Anchor = wednesday) =>
    compareTimes(time(claim), readTime(fact)!, anchor)

  test.each([
    ['on Feb. 24, 2022', '2022-02-24', 'supported'],
    ['on Feb. 24', '2022-02-24', 'supported'],
    ['in February 2022', '2022-02-24', 'supported'],
    ['in early 2022', '2022-02-24', 'supported'],
    ['since 2021', '2022-02-24', 'supported'],
    ['by 2022', '2022-02-24', 'supported'],
    ['at 24:00 on Feb. 24, 2022', '2022-02-25T00:00', 'supported'],
    ['at 24:00 on Feb. 24, 2022', '2022-02-24T00:00', 'supported'],
    ['at 23:00 on Feb. 24, 2022', '2022-02-25T00:00', 'contradicted'],
    ['on Feb. 25, 2022', '2022-02-24', 'contradicted'],
    ['on Feb. 25', '2022-02-24', 'contradicted'],
    ['in 2021', '2022-02-24', 'contradicted'],
    ['since 2023', '2022-02-24', 'contradicted'],
    ['in late 2022', '2022-02-24', 'contradicted'],
    ['in mid-2022', '2022-03-24', 'contradicted'],
    ['in mid-2022', '2022-04-24', 'supported'],
    ['in mid-2022', '2022-10-24', 'contradicted'],
    ['on Feb. 24, 2022', '2022-02', 'unsupported'],
    ['on Feb. 24, 2022', '2022', 'unsupported'],
    ['on March 24, 2022', '2022-02', 'contradicted'],
    ['on Feb. 30, 2022', '2022-02-24', undefined],
    ['on Tuesday', '2025-12-02', 'supported'],
    ['on Monday', '2025-12-02', 'contradicted'],
    ['on Tuesday night', '2025-12-02', 'supported'],
    ['on Monday', '2022-02-24', undefined],
    ['yesterday', '2022-02-24', undefined],
    ['yesterday', '2025-12-02', 'supported'],
    ['today', '2025-12-02', 'contradicted'],
    ['last year', '2022-02-24', 'contradicted'],
    ['last month', '2025-11-20', 'supported'],
    ['on Dec. 2', '2025-12-02/2025-12-03', 'supported'],
    ['on Dec. 4', '2025-12-02/2025-12-03', 'contradicted'],
    ['from Dec. 1 to Dec. 2', '2025-12-02/2025-12-03', 'unsupported'],
    ['in December', '2025-12-02/2025-12-03', 'supported'],
    ['at 19:40', '2025-12-02', undefined],
    ['at 19:40', '2025-12-02T19:40', 'supported'],
    ['at 7:40 p.m.', '2025-12-02T19:40', 'supported'],
    ['at 7:40', '2025-12-02T19:40', 'supported'],
    ['at 18:40', '2025-12-02T19:40', 'contradicted'],
    ['on Dec. 2', '2025-12-02T19:40', 'supported'],
    ['on Tuesday morning', '2025-12-02T19:40', 'contradicted'],
    ['on Dec. 2 at 19:40', '2025-12-02', 'unsupported'],
  ])('%s against %s: %s', (claim, fact, expected) => expect(compare(claim, fact)).toBe(expected))

  test('a weekday is not guessed without the article’s day', () => {
    expect(compare('on Monday', '2025-12-02', {})).toBeUndefined()
    expect(isRelative(time('on Monday'))).toBe(true)
    expect(isRelative(time('Monday, Dec. 1'))).toBe(false)
  })
})

describe('properties', () => {
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  )
  const forms: readonly ((year: number, month: number, day: number) => string)[] = [
    (year, month, day) => `${names[month - 1]} ${day}, ${year}`,
    (year, month, day) => `${names[month - 1]} ${day} ${year}`,
    (year, month, day) => `${day} ${names[month - 1]} ${year}`,
    (year, month, day) => `${day} ${names[month - 1]!.slice(0, 3)} ${year}`,
    (year, month, day) => `${names[month - 1]!.slice(0, 3)}${month === 5 ? '' : '.'} ${day}, ${year}`,
    (year, month, day) => `the ${day}th of ${names[month - 1]}, ${year}`,
    (year, month, day) => `${names[month - 1]!.slice(0, 3)}-${day}-${year}`,
    (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    (year, month, day) => `${year}/${month}/${day}`,
    (year, month, day) => `${day}.${month}.${year}`,
  ]

  test('a date is read back from each of its forms', () => {
    const first = dayNumber('1700-01-01')
    const last = dayNumber('2100-12-31')
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.constantFrom(...forms), (number, write) => {
        const day = dayOf(number)
        const [year, month, date] = day.split('-').map(Number) as [number, number, number]
        expect(daysOf(`They met on ${write(year, month, date)}, it said.`)).toContain(day)
      }),
      { numRuns: 500 },
    )
  })

  const pieces = [
    'Feb. ',
    '24',
    ', ',
    '2022',
    ' Tuesday',
    ' at ',
    '19:40',
    ' p.m.',
    '-',
    ' to ',
    ' the ',
    'late ',
    '/',
    '’90s',
    ' of ',
  ]

  test('spans lie in the text, in order, and nothing throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(texts, text => {
        let at = 0
        for (const { start, end, value } of scanTimes(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(value.text).toBe(text.slice(start, end))
          compareTimes(value, readTime('2025-12-02')!, wednesday)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

// Each form is tried only where one of its first words stands: each of these words must lead to one.
describe('a time is found by whatever word it begins with', () => {
  const months =
    'Jan Jan. January Feb Feb. February Mar March Apr Apr. April May June Jun July Jul. Aug August Sept September Sep. Oct October Nov November Dec December'
  const days =
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first thirtieth thirty-first 1 1st 12 12th'
  const hours = 'one two three four five six seven eight nine ten eleven twelve 7 11'
  const minutes =
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty-one forty fifty-nine 5 20'
  const tables: readonly (readonly [words: string, sentence: (word: string) => string])[] = [
    [months, word => `It opened on ${word} 5, 2020, in rain.`],
    [months, word => `It opened in ${word} 2020, in rain.`],
    [days, word => `It opened on ${word} May 2020, in rain.`],
    [days, word => `It opened on the ${word} of MAY 2020, in rain.`],
    [hours, word => `It opened at ${word} o’clock, in rain.`],
    [hours, word => `It opened at ${word} in the morning, in rain.`],
    [`half quarter ${minutes}`, word => `It opened at ${word} minutes past five in the morning, in rain.`],
    ['Monday Tuesday Wednesday Thursday Friday Saturday Sunday', word => `It opened ${word}, in rain.`],
    ['Mon Mon. Tues. Tue Wed Thu Thur Thurs. Fri Sat Sun', word => `It opened ${word} 5 May 2020, in rain.`],
    ['yesterday today tomorrow tonight', word => `It opened ${word}, in rain.`],
    ['last previous this current next coming', word => `It opened ${word} month, in rain.`],
    ['early mid late', word => `It opened ${word}-1999, in rain.`],
    ['start beginning middle end', word => `It opened at the ${word} of 1999, in rain.`],
    ['spring summer autumn fall winter', word => `It opened in ${word} 1999, in rain.`],
    ['first second third fourth 1st 4th', word => `It opened in the ${word} quarter of 1999, in rain.`],
    ['first second 2nd', word => `It opened in the ${word} half of 1999, in rain.`],
    ['Q1 Q4 H1 H2', word => `It opened in ${word} 1999, in rain.`],
    ['1999 1990s ’90s nineteen-ninety', word => `It opened in ${word}, in rain.`],
    ['noon midnight 7pm 730pm 1130am 19:40', word => `It opened at ${word}, in rain.`],
    ['2020-05-05 5/6/2020 05.06.2020 5-May-2020 May-5-2020', word => `It opened on ${word}, in rain.`],
  ]

  test.each(tables.flatMap(([words, sentence]) => words.split(' ').map(sentence)))('%s', text => {
    expect(read(text)).toHaveLength(1)
  })

  test.each([
    'It opened the day before yesterday, in rain.',
    'It opened day before yesterday, in rain.',
    'It opened later this year, in rain.',
    'It opened earlier this week, in rain.',
    'It opened the week of May 11, in rain.',
    'It opened in the evening of May 5, in rain.',
    'It opened in the nineteenth century, in rain.',
    'It opened in two thousand and fifteen, in rain.',
    'It opened on Christmas Eve 2020, in rain.',
    'It opened on New Year’s Day 2020, in rain.',
    'It opened last night, in rain.',
    'It opened at a quarter to nine, in rain.',
  ])('%s', text => expect(read(text)).toHaveLength(1))
})
