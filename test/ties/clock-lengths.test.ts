import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const errors = errorsBy(
  factsOf(`
names: [Runa Holt]
counts:
  - subject: winning time of the fell race
    value: 4 hours 31 minutes 12 seconds
    about: [won race, winning time, Holt finished]
  - { subject: length of the eclipse, value: '1:52:40', about: [eclipse lasted] }
  - { subject: best time over the ridge, value: '31:24:12', about: [ridge] }
  - { subject: height of the keeper, value: 6 ft 2 in, about: [keeper] }
`),
)

describe('a length of time in three parts is held against its fact', () => {
  test.each([
    ['Holt won the race in 4 hours, 13 minutes and 12 seconds.', '4 hours, 13 minutes and 12 seconds'],
    ['Holt won the race in 4h 13min 12s.', '4h 13min 12s'],
    ['Holt won the race in 4h13m12s.', '4h13m12s'],
    ['Holt won the race in 4:13:12.', '4:13:12'],
    ['Holt finished in 4:31:21.', '4:31:21'],
    ['The winning time was 4 hours 32 minutes.', '4 hours 32 minutes'],
    ['The winning time was four hours 13, in the rain.', 'four hours 13'],
    ['Holt won the race in 4 hours 31 minutes 21.', '4 hours 31 minutes 21'],
    ['The eclipse lasted 1 hour 25 minutes 40 seconds.', '1 hour 25 minutes 40 seconds'],
    ['The eclipse lasted 1 hour 51 minutes.', '1 hour 51 minutes'],
    ['The keeper, 6 ft 3 in tall, caught it.', '6 ft 3 in'],
  ])('%s', (text, found) => expect(errors(text)).toEqual([`wrong-count ${found}`]))
})

describe('as it is rounded, or cut, or no length at all', () => {
  test.each([
    'Holt won the race in 4 hours 31 minutes 12 seconds.',
    'Holt won the race in 4h 31min 12s, or 4:31:12.',
    'Holt won the race in 4 hours and 31 minutes.',
    'Holt won the race in 4h 31m.',
    'The winning time was four hours 31, in the rain.',
    'Holt won the race in 4 hours 31.',
    'Holt won the race in 4 hours 31 minutes 12.',
    'The winning time was four hours thirty-one.',
    'When the eclipse had lasted 2 hours 14 people were still there.',
    'Holt won the race in four and a half hours.',
    'Holt won the race in 4 hours 31 minutes, 12 seconds ahead of Berg.',
    'Holt won the race, which began at 10:30:00.',
    'Holt won the race on Sunday, at 4:13:12 p.m.',
    'The eclipse lasted an hour and 52 minutes.',
    'The eclipse lasted 1 hour 53 minutes.',
    'The eclipse lasted nearly two hours.',
    'The keeper is 6 ft 2 in tall.',
  ])('%s', text => expect(errors(text)).toEqual([]))
})

describe('a length down to its seconds may be a slip wherever it stands', () => {
  const times = (first: string): string =>
    `| Rank | Runner | Time |\n| --- | --- | --- |\n| 1 | Runa Holt | ${first} |\n| 2 | Ida Berg | 32:05:02 |\n\nThe ridge was wet.`

  test.each([
    ['31:42:12', ['wrong-count 31:42:12']],
    ['31:24:12', []],
    ['31:25:12', []],
  ])('%s', (first, expected) => expect(errors(times(first))).toEqual(expected))
})
