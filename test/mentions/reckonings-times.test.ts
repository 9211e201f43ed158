import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

describe('lengths of time', () => {
  test.each<[string, string[]]>([
    [
      'The three-hour session from 9 a.m. to 11 a.m. was full.',
      ['three-hour ≠ at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    [
      'The three-hour session from 9 a.m. to noon was full.',
      ['three-hour = at most 3 hours (9 a.m. to noon) as told'],
    ],
    [
      'The two-hour session from 9 a.m. to 11 a.m. was full.',
      ['two-hour = at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    [
      'The three-hour session from 9 to 11 a.m. was full.',
      ['three-hour ≠ at most 2 hours (9 to 11 a.m.) as told'],
    ],
    [
      'The 150-minute session from 9 a.m. to 11 a.m. was full.',
      ['150-minute ≠ at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    [
      'The 135-minute session from 9 a.m. to 11 a.m. was full.',
      ['135-minute = at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    [
      'The 140-minute session from 9 a.m. to 11 a.m. was full.',
      ['140-minute = at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    [
      'The five-hour session from 11 p.m. to 1 a.m. was full.',
      ['five-hour ≠ at most 2 hours (11 p.m. to 1 a.m.) as told'],
    ],
    [
      'The two-hour session from 11 p.m. to 1 a.m. was full.',
      ['two-hour = at most 2 hours (11 p.m. to 1 a.m.) as told'],
    ],
    [
      'The three-hour session from 9:30 to 11:30 was full.',
      ['three-hour = at most 14 hours (9:30 to 11:30) as told'],
    ],
    [
      'The three-hour session from 11:30 to 2:30 was full.',
      ['three-hour = at most 15 hours (11:30 to 2:30) as told'],
    ],
    [
      'The 12-hour session from 9 a.m. to 11 a.m. was full.',
      ['12-hour ≠ at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    ['The 13-hour session from 9 a.m. to 11 a.m. was full.', []],
    [
      'From 9 a.m. to 11 a.m., a three-hour session was held.',
      ['three-hour ≠ at most 2 hours (9 a.m. to 11 a.m.) as told'],
    ],
    ['From 2 to 5 May, a six-day trip was planned.', ['six-day ≠ at most 4 days (2 to 5 May) as told']],
    ['From 2 to 5 May, a four-day trip was planned.', ['four-day = at most 4 days (2 to 5 May) as told']],
    ['From 2 to 5 May, a five-day trip was planned.', ['five-day = at most 4 days (2 to 5 May) as told']],
    [
      'The six-day trip from 2 to 5 May 2020 was full.',
      ['six-day ≠ at most 4 days (2 to 5 May 2020) as told'],
    ],
    [
      'The three-week trip from 28 February to 2 March was full.',
      ['three-week ≠ at most 3 days (28 February to 2 March) as told'],
    ],
    [
      'The three-week trip from 28 February to 22 March was full.',
      ['three-week = at most 23 days (28 February to 22 March) as told'],
    ],
    ['The 30-day trip from May 5 to May 2 was full.', []],
    ['The two-year war from 2014 to 2015 was over.', []],
    [
      'The three-hour session on Monday from 9 a.m. to 11 a.m. was full.',
      ['three-hour ≠ at most 2 hours (Monday from 9 a.m. to 11 a.m.) as told'],
    ],
    ['The three-hour session from 9 a.m. Monday to 11 a.m. Tuesday was full.', []],
    ['The nearly three-hour session from 9 a.m. to 11 a.m. was full.', []],
    ['Each three-hour session from 9 a.m. to 11 a.m. was full.', []],
    [
      'It began at 19:40 and ended five hours later, before midnight.',
      ['midnight ≠ an end five hours after 19:40 (that is 00:40) as told'],
    ],
    [
      'It began at 19:40 and ended four hours later, before midnight.',
      ['midnight = an end four hours after 19:40 (that is 23:40) as told'],
    ],
    [
      'It began at 19:40 and ended five hours later, after midnight.',
      ['midnight = an end five hours after 19:40 (that is 00:40) as told'],
    ],
    [
      'It began at 19:40 and ended two hours later, after midnight.',
      ['midnight ≠ an end two hours after 19:40 (that is 21:40) as told'],
    ],
    [
      'It began at 19:40 and ended five hours later, at 00:40.',
      ['00:40 = an end five hours after 19:40 (that is 00:40) as told'],
    ],
    [
      'It began at 19:40 and ended five hours later, at 1 a.m.',
      ['1 a.m. = an end five hours after 19:40 (that is 00:40) as told'],
    ],
    [
      'It began at 19:40 and ended five hours later, at 2 a.m.',
      ['2 a.m. ≠ an end five hours after 19:40 (that is 00:40) as told'],
    ],
    [
      'It began at 7:40 and ended five hours later, at 12:40.',
      ['12:40 = an end five hours after 7:40 (that is 12:40 or 00:40) as told'],
    ],
    [
      'It began at 7:40 and ended five hours later, at 1:40.',
      ['1:40 ≠ an end five hours after 7:40 (that is 12:40 or 00:40) as told'],
    ],
    [
      'It began at 7:40 and ended five hours later, at 3:40.',
      ['3:40 ≠ an end five hours after 7:40 (that is 12:40 or 00:40) as told'],
    ],
    [
      'It began at 7:40 and ended 30 minutes later, at 8:10.',
      ['8:10 = an end 30 minutes after 7:40 (that is 08:10 or 20:10) as told'],
    ],
    [
      'It began at 7:40 and ended 30 minutes later, at 8:15.',
      ['8:15 ≠ an end 30 minutes after 7:40 (that is 08:10 or 20:10) as told'],
    ],
    [
      'It began at 19:40:30 and ended 30 minutes later, at 20:10.',
      ['20:10 = an end 30 minutes after 19:40:30 (that is 20:11) as told'],
    ],
    [
      'It began at 19:40 and ended 30 minutes later, by 20:00.',
      ['20:00 ≠ an end 30 minutes after 19:40 (that is 20:10) as told'],
    ],
    ['It began at 19:40 and ended 13 hours later, at 20:00.', []],
    ['It began at 19:40 and ended 12 hours later, at 20:00.', []],
    ['It began at 19:40 and ended about five hours later, at 20:00.', []],
    [
      'It opened at 8 a.m. and closed two hours later, by about noon.',
      ['noon = an end two hours after 8 a.m. (that is 10:00) as told'],
    ],
    [
      'It began at 19:40 and ended four hours later, after 00:10.',
      ['00:10 = an end four hours after 19:40 (that is 23:40) as told'],
    ],
    [
      'It began at 19:40 and ended four hours later, after 00:11.',
      ['00:11 ≠ an end four hours after 19:40 (that is 23:40) as told'],
    ],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})

describe('ages at death', () => {
  test.each<[string, string[]]>([
    [
      'She was born on 7 November 1867 and died on 4 July 1934 aged 66.',
      ['66 = 66 (7 November 1867 to 4 July 1934)'],
    ],
    [
      'She was born on 7 November 1867 and died on 4 July 1934 aged 67.',
      ['67 ≠ 66 (7 November 1867 to 4 July 1934)'],
    ],
    [
      'She was born on 4 July 1867 and died on 4 July 1934 aged 67.',
      ['67 = 67 (4 July 1867 to 4 July 1934)'],
    ],
    [
      'She was born on 5 July 1867 and died on 4 July 1934 aged 67.',
      ['67 ≠ 66 (5 July 1867 to 4 July 1934)'],
    ],
    [
      'She was born on 3 July 1867 and died on 4 July 1934, at the age of 66.',
      ['66 ≠ 67 (3 July 1867 to 4 July 1934)'],
    ],
    ['She was born in 1867 in Oslo and died in 1934 aged 66.', ['66 = 66 or 67 (1867 to 1934)']],
    ['She was born in 1867 and died in 1934 aged 67.', ['67 = 66 or 67 (1867 to 1934)']],
    ['She was born in 1867 and died in 1934 aged 68.', ['68 ≠ 66 or 67 (1867 to 1934)']],
    ['She was born in July 1867 and died in May 1934 aged 65.', ['65 ≠ 66 or 67 (July 1867 to May 1934)']],
    [
      'She was born in July 1867 and died on 4 May 1934 aged 66.',
      ['66 = 66 or 67 (July 1867 to 4 May 1934)'],
    ],
    [
      'She was born on 4 July 1867 and died in May 1934 aged 67.',
      ['67 = 66 or 67 (4 July 1867 to May 1934)'],
    ],
    ['She was born on 4 July 1867 and died in 1934 aged 67.', ['67 = 66 or 67 (4 July 1867 to 1934)']],
    [
      'She was born on 29 December 1845 and died on 30 December 1920 at the age of 74.',
      ['74 = 74 or 75 (29 December 1845 to 30 December 1920)'],
    ],
    [
      'She was born on 10 March 1845 and died on 23 March 1920 at the age of 74.',
      ['74 = 74 or 75 (10 March 1845 to 23 March 1920)'],
    ],
    [
      'She was born on 10 March 1845 and died on 24 March 1920 at the age of 74.',
      ['74 ≠ 75 (10 March 1845 to 24 March 1920)'],
    ],
    [
      'She was born on 10 March 1845 and died on 24 March 1920 at the age of 75.',
      ['75 = 75 (10 March 1845 to 24 March 1920)'],
    ],
    [
      'She was born on 10 March 1845 and died on 5 March 1920 at the age of 75.',
      ['75 = 74 or 75 (10 March 1845 to 5 March 1920)'],
    ],
    [
      'She was born on 10 March 1845 and died on 5 March 1924 at the age of 79.',
      ['79 ≠ 78 (10 March 1845 to 5 March 1924)'],
    ],
    [
      'She was born on 10 March 1845 and died on 5 March 1923 at the age of 78.',
      ['78 = 77 or 78 (10 March 1845 to 5 March 1923)'],
    ],
    ['She was born about 1867 and died in 1934 aged 60.', []],
    ['She was born in the 1860s and died in 1934 aged 60.', []],
    ['She was born on 03/04/1867 and died on 5 May 1934 aged 60.', []],
    ['She was born on 7 May 1867 and died on 4 July 1934 aged about 60.', []],
    ['She was born on 7 May 1867 and died on 4 July 1934 aged 60.5.', []],
    [
      'She was born on 7 May 1867 and died on 4 July 1934 aged 60 years.',
      ['60 years ≠ 67 (7 May 1867 to 4 July 1934)'],
    ],
    ['She was born on 7 May 1867 and died on 4 July 1934 aged 60 months.', []],
    ['Smith (1867–1934), who lived to 66, wrote.', ['66 = 66 or 67 (1867–1934)']],
    ['Smith (1867–1934), who lived to be 60, wrote.', ['60 ≠ 66 or 67 (1867–1934)']],
    ['Smith (1867–1934) died at 68, they said.', ['68 ≠ 66 or 67 (1867–1934)']],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})
