import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const errors = errorsBy(
  factsOf(`
counts:
  - { subject: length of the crossing, value: 40 minutes, about: [crossing] }
  - { subject: length of the show, value: 90 minutes, about: [show] }
  - { subject: length of the walk, value: 55 minutes, about: [walk] }
  - { subject: time limit of the race, value: 6 hours, about: [sweep] }
  - { subject: days of hearings, value: 62, unit: day, about: [hearings, evidence] }
  - { subject: length of the strike, value: 8 months, about: [strike] }
`),
)

describe('a length of time that an article begins is held against its fact', () => {
  test.each([
    ['The crossing takes an hour and a half.', 'an hour and a half'],
    ['The crossing takes half a day.', 'half a day'],
    ['The strike lasted a year and a half.', 'a year and a half'],
    ['The strike lasted a month and a half.', 'a month and a half'],
    ['The crossing lasts an hour.', 'an hour'],
    ['The strike lasted a week, and nobody won it.', 'a week'],
    ['The sweep took five hours, with the harbour in the mirror.', 'five hours'],
  ])('%s', (text, found) => expect(errors(text)).toEqual([`wrong-count ${found}`]))
})

describe('is right, loose, or of something else', () => {
  test.each([
    'The show lasts an hour and a half.',
    'The walk takes an hour.',
    'The strike began a year and a half ago.',
    'The strike lasted a month longer than that of the year before.',
    'The strike took a year off the life of the yard.',
    'The crossing is made once an hour, and the boat is back within an hour.',
    'A taxi took an hour to reach the crossing.',
    'The show takes half a day to set up.',
    'After the crossing, the walk takes an hour.',
    'The slowest took five hours, with the sweep bus in the mirror.',
    '**May 2031** – Bo Finch, who was at the wheel, gives evidence for 12 days.',
  ])('%s', text => expect(errors(text)).toEqual([]))
})
