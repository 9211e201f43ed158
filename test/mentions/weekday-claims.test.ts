import { expect, test } from '@jest/globals'
import { weekdayClaims } from '../../src/mentions/weekdays.ts'
import { contextOf } from '../context-of.ts'

/** The dates with a weekday, each with the days it may be, and whether one of them agrees. */
const claimsOf = (text: string, published?: string): string[] =>
  weekdayClaims(contextOf(text).mentions, published).map(
    ({ mention, weekday, days, agrees }) =>
      `${mention.value.text} ${weekday} ${days.join(' ')} ${agrees ? '=' : '≠'}`,
  )

test.each<[string, string | undefined, string[]]>([
  ['Tuesday, Dec. 2, 2025 came.', undefined, ['Tuesday, Dec. 2, 2025 2 2025-12-02 =']],
  ['Monday, Dec. 2, 2025 came.', undefined, ['Monday, Dec. 2, 2025 1 2025-12-02 ≠']],
  ['Tuesday, Dec. 2 came.', undefined, []],
  // Near the article's day no other year is meant, unless the article speaks of one.
  ['Monday, Dec. 2 came.', '2025-12-03', ['Monday, Dec. 2 1 2025-12-02 ≠']],
  ['Thursday, Jan. 1 comes.', '2025-12-03', ['Thursday, Jan. 1 4 2026-01-01 =']],
  ['Thursday, April 2 comes.', '2025-12-03', ['Thursday, April 2 4 2026-04-02 =']],
  ['Wednesday, April 2 comes.', '2025-12-03', ['Wednesday, April 2 3 2026-04-02 ≠']],
  ['Thursday, April 3 comes.', '2025-12-03', ['Thursday, April 3 4 2025-04-03 2024-04-03 2026-04-03 =']],
  ['Tuesday, Aug. 5 came.', '2025-12-03', ['Tuesday, Aug. 5 2 2025-08-05 =']],
  ['Monday, Aug. 5 came.', '2025-12-03', ['Monday, Aug. 5 1 2025-08-05 ≠']],
  ['Sunday, Aug. 4 came.', '2025-12-03', ['Sunday, Aug. 4 7 2025-08-04 2024-08-04 2026-08-04 =']],
  // A decade names no year.
  ['Sunday, Dec. 2 came, as in the 1990s.', '2025-12-03', ['Sunday, Dec. 2 7 2025-12-02 ≠']],
  ['Thursday, Dec. 2 came.', '2025-12-03', ['Thursday, Dec. 2 4 2025-12-02 ≠']],
  [
    'Monday, Dec. 2 was in last year’s plan.',
    '2025-12-03',
    ['Monday, Dec. 2 1 2025-12-02 2024-12-02 2026-12-02 ='],
  ],
  [
    'It was so a year later. Monday, Dec. 2 came.',
    '2025-12-03',
    ['Monday, Dec. 2 1 2025-12-02 2024-12-02 2026-12-02 ='],
  ],
  ['In 2024.\n\n| Day |\n|---|\n| Monday, Dec. 2 |', '2025-12-03', ['Monday, Dec. 2 1 2025-12-02 ≠']],
  ['Monday, Dec. 2 came. So it did last year.', '2025-12-03', ['Monday, Dec. 2 1 2025-12-02 ≠']],
  [
    'Monday, Dec. 2 came.\n\nIt was its tenth anniversary.',
    '2025-12-03',
    ['Monday, Dec. 2 1 2025-12-02 2024-12-02 2026-12-02 ='],
  ],
  ['So it was in 2024.\n\nMonday, Dec. 2 came.', '2025-12-03', ['Monday, Dec. 2 1 2025-12-02 2024-12-02 =']],
  ['Monday, Dec. 2 came.\n\nSo it was in 2024.', '2025-12-03', ['Monday, Dec. 2 1 2025-12-02 ≠']],
  ['In 2021 it was. Thursday, Dec. 2 came.', '2025-12-03', ['Thursday, Dec. 2 4 2025-12-02 2021-12-02 =']],
  [
    'In 2021 to 2022 it was.\n\nThursday, Dec. 2 came.',
    '2025-07-03',
    ['Thursday, Dec. 2 4 2025-12-02 2024-12-02 2026-12-02 ≠'],
  ],
  [
    'From 2020 to 2021 it was. Thursday, Dec. 2 came.',
    '2025-12-03',
    ['Thursday, Dec. 2 4 2025-12-02 2020-12-02 2021-12-02 ='],
  ],
  // What is to come is in no year past, but for one that its sentence names, nor in a year after the nearest.
  [
    'So it was in 2024.\n\nThe fair will be on Monday, Dec. 8.',
    '2025-12-03',
    ['Monday, Dec. 8 1 2025-12-08 ='],
  ],
  [
    'So it was in 2024.\n\nThe fair will be on Sunday, Dec. 8.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 ≠'],
  ],
  [
    'So it was in 2024.\n\nThe fair was on Sunday, Dec. 8.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 2024-12-08 ='],
  ],
  [
    'So it was in 2024.\n\nThe will was read on Sunday, Dec. 8.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 2024-12-08 ='],
  ],
  [
    'So it was in 2024.\n\nHe is said to have come on Sunday, Dec. 8.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 2024-12-08 ='],
  ],
  [
    'So it was in 2024.\n\nThey came on Sunday, Dec. 1 and will come again.',
    '2025-12-03',
    ['Sunday, Dec. 1 7 2025-12-01 2024-12-01 ='],
  ],
  ['It will be as on Sunday, Dec. 8 in 2024.', '2025-12-03', ['Sunday, Dec. 8 in 2024 7 2024-12-08 =']],
  [
    'It will be as in 2024 when Sunday, Dec. 8 came.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 2024-12-08 ='],
  ],
  ['The annual fair is due to open on Tuesday, Dec. 8.', '2025-12-03', ['Tuesday, Dec. 8 2 2025-12-08 ≠']],
  [
    'So it will be next year. The fair will be on Tuesday, Dec. 8.',
    '2025-12-03',
    ['Tuesday, Dec. 8 2 2025-12-08 2024-12-08 2026-12-08 ='],
  ],
  [
    'They plan for 2026.\n\nThe fair will be on Tuesday, Dec. 8.',
    '2025-12-03',
    ['Tuesday, Dec. 8 2 2025-12-08 2026-12-08 ='],
  ],
  [
    'They plan for 2026.\n\nSo they did in 2025.\n\nThe fair will be on Tuesday, Dec. 8.',
    '2025-12-03',
    ['Tuesday, Dec. 8 2 2025-12-08 ≠'],
  ],
  [
    'So it was in 2024.\n\nHe notes that all will come on Sunday, Dec. 8.',
    '2025-12-03',
    ['Sunday, Dec. 8 7 2025-12-08 2024-12-08 ='],
  ],
  // Who compares figures of years past tells of no day of theirs.
  [
    'It had 40 members, and 118 five years ago.\n\nTuesday, Dec. 8 comes.',
    '2025-12-03',
    ['Tuesday, Dec. 8 2 2025-12-08 ≠'],
  ],
  [
    'It opened five years ago.\n\nTuesday, Dec. 8 comes.',
    '2025-12-03',
    ['Tuesday, Dec. 8 2 2025-12-08 2024-12-08 2026-12-08 ='],
  ],
  // The dates of a list settle the year of each other.
  [
    'It opened in 2020.\n\nTo come:\n\n* Friday, Dec. 5: a walk\n* Monday, Dec. 7: a talk\n* Wednesday, Dec. 10: a feast',
    '2025-12-03',
    ['Friday, Dec. 5 5 2025-12-05 =', 'Monday, Dec. 7 1 2025-12-07 ≠', 'Wednesday, Dec. 10 3 2025-12-10 ='],
  ],
  [
    'It opened in 2020.\n\nThen:\n\n* Friday, Dec. 5: a walk\n* Monday, Dec. 7: a talk\n* Thursday, Dec. 10: a feast',
    '2025-12-03',
    [
      'Friday, Dec. 5 5 2025-12-05 2020-12-05 =',
      'Monday, Dec. 7 1 2025-12-07 2020-12-07 =',
      'Thursday, Dec. 10 4 2025-12-10 2020-12-10 =',
    ],
  ],
  // The first of many days.
  ['She sings every Monday, starting on Dec. 9.', '2025-12-03', ['Dec. 9 1 2025-12-09 ≠']],
  ['She sings every Tuesday evening, beginning Dec. 9.', '2025-12-03', ['Dec. 9 2 2025-12-09 =']],
  ['She sings every Monday from Dec. 9.', '2025-12-03', []],
  ['She sings every Monday, starting on Dec. 9 through May.', '2025-12-03', []],
  ['> Tuesday, Dec. 2 came.', '2025-12-03', []],
  [
    'He said “It is Tuesday, Dec. 2 now” and “so”. Tuesday, Dec. 2 came.',
    '2025-12-03',
    ['Tuesday, Dec. 2 2 2025-12-02 ='],
  ],
  ['He said “It is Tuesday, Dec. 2, 2025 now”.', undefined, ['Tuesday, Dec. 2, 2025 2 2025-12-02 =']],
  ['Dec. 2, 2025 (Tuesday) came.', undefined, ['Dec. 2, 2025 (Tuesday 2 2025-12-02 =']],
  ['Dec. 2, 2025 (Tuesday in Oslo) came.', undefined, []],
  ['Tuesday 02/12/2025 came.', undefined, ['Tuesday 02/12/2025 2 2025-02-12 2025-12-02 =']],
  ['Tuesday 12/31/2025 came.', undefined, ['Tuesday 12/31/2025 2 2025-12-31 ≠']],
  ['Tuesday, Feb. 30, 2025 came.', undefined, []],
  ['Tuesday, Feb. 29 came.', '2025-12-03', ['Tuesday, Feb. 29 2 2024-02-29 ≠']],
  [
    'From Monday, May 2, 2016 to Friday, May 6, 2016.',
    undefined,
    [
      'Monday, May 2, 2016 to Friday, May 6, 2016 1 2016-05-02 =',
      'Monday, May 2, 2016 to Friday, May 6, 2016 5 2016-05-06 =',
    ],
  ],
  [
    'Monday, May 2, 2016 from 5 p.m. to 6 p.m. it was.',
    undefined,
    ['Monday, May 2, 2016 from 5 p.m. to 6 p.m. 1 2016-05-02 ='],
  ],
  ['It was Tuesday, the 2nd.', '2025-12-03', []],
  ['It was the week of Tuesday and of May 2, 2016.', undefined, []],
  // Julian: thirteen days behind from March 1900, twelve before; the last year is 1923.
  ['Sunday, 22 January 1905 came.', undefined, ['Sunday, 22 January 1905 7 1905-01-22 =']],
  ['Sunday, 9 January 1905 came.', undefined, ['Sunday, 9 January 1905 7 1905-01-09 =']],
  ['Wednesday, 28 February 1923 came.', undefined, ['Wednesday, 28 February 1923 3 1923-02-28 =']],
  ['Tuesday, 13 February 1923 came.', undefined, ['Tuesday, 13 February 1923 2 1923-02-13 =']],
  ['Monday, 26 February 1923 came.', undefined, ['Monday, 26 February 1923 1 1923-02-26 =']],
  ['Sunday, 26 February 1923 came.', undefined, ['Sunday, 26 February 1923 7 1923-02-26 =']],
  ['Sunday, 25 February 1924 came.', undefined, ['Sunday, 25 February 1924 7 1924-02-25 ≠']],
  ['Friday, 1 March 1700 came.', undefined, ['Friday, 1 March 1700 5 1700-03-01 =']],
  ['Thursday, 29 February 1700 came.', undefined, []],
])('%s, told on %j', (text, published, expected) => expect(claimsOf(text, published)).toEqual(expected))
