import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-03-10
counts:
  - { subject: lifetime of a key, value: 12 hours, was: 24 hours, about: [key lasts] }
  - { subject: undo steps, value: 500, was: 50, unit: step, about: [undo] }
  - { subject: share of wages in costs, value: 24%, was: 29%, about: [wages costs] }
  - { subject: reserves, value: $11 million, was: $27 million, about: [reserves] }
  - { subject: cost of the mole, value: $31 million, was: $24 million, about: [cost mole] }
  - { subject: guests from abroad, value: 3100, was: 3900, about: [guests abroad] }
  - { subject: seats taken, value: 83%, was: 76%, about: [seats] }
  - { subject: seats of the Reeds, value: 5, was: 2, unit: seat, about: [Reeds] }
  - { subject: readers, value: 9150, was: 9800, unit: reader }
  - { subject: miles to be paved, value: 38 miles, was: 61 miles, about: [pave] }
  - { subject: turnover, value: $2.2 billion, was: $1.9 billion, about: [turnover] }
  - { subject: cost of the line, value: $31 million, about: [line] }
  - { subject: unemployment in March, value: 3%, was: 4%, about: [unemployment] }
  - { subject: rise of rents in May, value: 3.1%, was: 4.6%, about: [rents] }
  - { subject: time of a crossing, value: 25 minutes, was: 40 minutes, about: [crossing] }
  - { subject: toll, value: €9.85, was: €9.40, about: [toll] }
  - { subject: availability, value: 99.9%, about: [pump up] }
`),
)

describe('a change is told the wrong way round', () => {
  test.each([
    ['A key lasts 24 hours rather than 12.', '24 hours rather than 12'],
    ['A key lasts 24 hours (it was 12).', '24 hours (it was 12'],
    ['You can undo 50 steps, where the limit used to be 500.', '50 steps, where the limit used to be 500'],
    ['Guests from abroad, who pay $200 a year, were down to 3,900 from 3,100.', '3,900 from 3,100'],
    ['A key lasts 24 hours; in version 4 it was 12.', '24 hours; in version 4 it was 12'],
    ['You can undo 50 steps (previously 500).', '50 steps (previously 500'],
    ['The Reeds won two, up from five.', 'two, up from five'],
    ['The number of readers fell again, though, from 9,150 to 9,800.', '9,150 to 9,800'],
    [
      'They will pave 61 miles of road this year, down from 38 last summer.',
      '61 miles of road this year, down from 38',
    ],
    ['Last year 76% of the seats were taken, up from 83%.', '76% of the seats were taken, up from 83%'],
    ['Rents rose by 3.1% in May, up from 4.6% in April.', '3.1% in May, up from 4.6%'],
    ['Rents rose by 4.6%, down from 3.1% in April.', '4.6%, down from 3.1%'],
    ['A crossing takes 40 minutes instead of 25.', '40 minutes instead of 25'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('one end of a change is wrong', () => {
  test.each([
    ['A key lasts 12 hours, down from 36.', '36'],
    ['The cost of the mole, put at $24 million in 2027, has climbed to $37 million.', '$37 million'],
    ['The pump was up 98.9% of the time.', '98.9%'],
    ['The reserves are $11 million, against $25 million in 2030.', '$25 million'],
    ['The drop left the reserves at $15 million.', '$15 million'],
    ['The reserves are $16 million.', '$16 million'],
    ['The toll climbs by 55 cents to €9.85.', '€9.85'],
    ['Unemployment rose to 3% in March.', '3%'],
    ['It had 9,150 readers in the first three months, against 9,900 last year.', '9,900'],
    ['It owes 2 billion euros. The turnover went up by 13% to 2.6 billion.', '2.6 billion'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('no change is wrong', () => {
  test.each([
    ['A key lasts 12 hours rather than 24.'],
    ['Unemployment rose to 3% in January.'],
    ['Rents rose by 3.1% in the year to May, against 4.6% in April. Rents rose 3.1%, from 4.6%.'],
    ['With the old boat a crossing takes 40 minutes instead of 25.'],
    ['A crossing takes 25 minutes instead of 40.'],
    ['The toll climbs by 45 cents to €9.85. It is true that the toll rose by about 50 cents to €9.85.'],
    ['A key lasts 12 hours (it was 24). A key lasts 12 hours; in version 4 it was 24.'],
    ['You can undo 500 steps; in the small room it has 14. You can undo 500 steps, four of them twice.'],
    ['The Reeds won five, up from two. The Reeds met from two to five.'],
    ['The turnover rose to 2.6 billion. It has $3 billion; its turnover was from 2.6 billion of its cards.'],
    ['It has $3 billion. Its turnover rose to 26 million.'],
    ['The line had a cost of $31 million. The riders of the line came to 42 million.'],
    ['You can undo 500 steps, where the limit used to be 50.'],
    ['Wages made up 24% of costs, compared with 29% a year before.'],
    ['The reserves are $11 million, against $25 million in 2024.'],
    ['She wants to take $6 million out of the reserves, which have shrunk to $11 million from $27 million.'],
    ['Last year 83% of the seats were taken, up from 76%.'],
    ['The change in the reserves is $16 million.'],
    ['The drop of the reserves of $16 million is a worry.'],
    ['The reserves are $11 million, against $25 million when it opened in 2030.'],
    ['The reserves are $11 million, against $25 million for a similar quay last year.'],
    ['You can undo 500 steps, up by 450 from 50, and the colours went down by 90.'],
    ['The reserves sank by $16 million, from $27 million to $11 million, and the debt was up by $3 million.'],
    ['The cost of the mole, put at $24 million in 2027, has climbed to $31 million.'],
  ])('%s', text => expect(found(text)).toEqual([]))
})
