import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-03-10
counts:
  - { subject: leaving age, value: 16, was: 15, unit: year, about: [leaving age] }
  - { subject: delay of a call, value: 85, was: 240, unit: millisecond, about: [call delay] }
  - { subject: vacancy rate, value: 7.4%, was: 5.9%, about: [vacancy] }
  - { subject: length of the quay, value: 3.4 km, was: 2.1 km, about: [quay] }
  - { subject: toll, value: €9.85, was: €9.40, about: [toll] }
`),
)

describe('the ends of a change share a measure that is told once or not at all', () => {
  test.each([
    ['The delay of a call is up from 85 to 240 milliseconds.', '85 to 240 milliseconds'],
    ['The delay of a call is down from 420 to 85 milliseconds.', '420'],
    ['Vacancy climbed from 7.4 to 5.9 per cent.', '7.4 to 5.9 per cent'],
    ['Vacancy climbed from 5.9 to 7.7.', '7.7'],
    ['They raised the leaving age from 15 to 17.', '17'],
    ['They moved the leaving age from 16 to 15.', '16 to 15'],
    ['The quay grew from 2.1 to about 4.3 km.', '4.3 km'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('what shares no measure is left alone', () => {
  test.each([
    ['The delay of a call is down from 240 to 85 milliseconds.'],
    ['Vacancy climbed from 5.9 to 7.4 per cent. Vacancy climbed from 5.9 to 7.4.'],
    ['They raised the leaving age from 15 to 16.'],
    ['In 1968 they raised the leaving age from 14 to 15.'],
    ['The leaving age went up when pupils rose from 15 to 60 in each class.'],
    ['The quay grew from 2.1 to 3.4 km. Ships at the quay went from 2 to 34.'],
    ['The delay of a call is anything from 60 to 85 milliseconds.'],
    ['The toll went up from 9.40 to 9.85. Trucks that pay the toll went from 12 to 40% of traffic.'],
  ])('%s', text => expect(found(text)).toEqual([]))
})
