import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-09-10
dates:
  - { event: arrest of the miller, date: 2031-05-17, about: [miller arrested] }
  - { event: end of the lease, date: 2031-06-30, about: [lease ended] }
`)
const found = foundBy(facts)

// The clause of the date is about the trial.
const aside = (date: string): string => `The miller was arrested, and the trial began on ${date}.`

describe('a date in doubt that is a slip of the event’s, which the article nowhere gives', () => {
  test.each([
    ['the year', '17 May 2030'],
    ['the month', '17 March 2031'],
    ['the month, without a year', '17 March'],
    ['a digit of the day', '27 May'],
  ])('%s', (_, date) => expect(found(aside(date))).toEqual([date]))

  test.each([
    ['two parts', '27 March 2031'],
    ['another day of two digits', '25 May 2030'],
    ['the day after', '18 May'],
    ['another year of a month', 'May 2030'],
    ['a time', '9 pm'],
  ])('but not %s', (_, date) => expect(found(aside(date))).toEqual([]))

  test.each([
    ['a date', 'It was on 17 May.'],
    ['a weekday', 'It was on 17 May 2031, a Saturday.'],
  ])('nor where the article gives the right one, too, as %s', (_, own) => {
    expect(found(`${aside('27 May')} ${own}`)).toEqual([])
  })

  test('nor on a day on which much ends', () => {
    expect(found('The lease ended, and the fair began on 30 May.')).toEqual([])
  })

  test('in a text of the same week, as a weekday', () => {
    const foundThen = foundBy(facts, { published: '2031-05-20' })
    const slipped = 'The miller was arrested, and the trial began on 27 May.'
    expect(foundThen(slipped)).toEqual(['27 May'])
    expect(foundThen(`${slipped} It was on Saturday.`)).toEqual([])
  })
})

describe('a date of a year that can be no slip', () => {
  test.each([
    [
      'where the article does not give the right one',
      'The miller was arrested on 3 March 1988.',
      '3 March 1988',
    ],
    ['near the event', 'It was on 17 May. The miller was arrested on 3 March 2029.', '3 March 2029'],
    ['with a digit other', 'It was on 17 May. The miller was arrested in 2021.', '2021'],
  ])('is wrong %s', (_, text, date) => expect(found(text)).toEqual([date]))

  test('is of something else where the article gives the right one, too, unless it is told outright', () => {
    expect(found('It was on 17 May. The miller, arrested in 1988, left.')).toEqual([])
    expect(found('It was on 17 May. The miller was arrested in 1988.')).toEqual(['1988'])
  })
})
