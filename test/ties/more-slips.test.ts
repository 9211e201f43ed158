import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-03-10
counts:
  - { subject: rent of the barge, value: "$52,000", was: "$127,000", about: [rent barge] }
  - { subject: cases of the rash, value: 164, was: 91, unit: case, about: [rash] }
  - { subject: drain dug so far, value: 3.6, unit: [km, kilometre], about: [dug] }
  - { subject: size of a shelf, value: 48, was: 12, unit: [TB, terabyte], about: [shelf limit] }
  - { subject: fine for late boats, value: "£40,000", was: "£9,000", about: [fine] }
  - { subject: cost of the Tarn tunnel, value: "£7.4bn", about: [tunnel cost] }
  - { subject: yearly savings, value: "$30 million", about: [savings] }
  - { subject: lifetime of a pass, value: 20 minutes, was: 60 minutes, about: [pass] }
  - { subject: keepers of the zoo, value: 384, unit: keeper, about: [at once] }
  - { subject: maps spoiled in the fire, value: "31,000", unit: map, about: [spoiled, singed] }
`),
)

describe('a slip is told', () => {
  test.each([
    [
      'of what was, of that time',
      'In the spring of last year the rent of the barge came to $172,000.',
      '$172,000',
    ],
    [
      'with what is counted before it',
      'The number of cases of the rash has risen to 146, up from 91.',
      '146',
    ],
    ['in another unit', 'So far Bo Holm has dug 3.6 miles of a drain that is 9 km long.', '3.6 miles'],
    ['beside what was', 'The limit for one shelf is raised to 48 GB (it was 12 TB).', '48 GB'],
    [
      'by tens, beside what was, behind a clause',
      'What remains is a maximum fine of £4,000 for skippers who come late, up from £9,000.',
      '£4,000',
    ],
    [
      'by thousands, with most words of the fact',
      'The road under the Tarn will cost £7.4m, they say.',
      '£7.4m',
    ],
    ['by thousands, of what is expected', 'The firms expect yearly savings of $30 billion.', '$30 billion'],
    ['behind an hour', 'The life of a pass goes from an hour to 30 minutes.', '30 minutes'],
    ['as the most there may be', 'Up to 348 keepers at once can be in it.', '348 keepers'],
    [
      'of what is done in other words',
      'A lamp fell and the fire in our loft singed 13,000 maps.',
      '13,000 maps',
    ],
  ])('%s', (_, text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('no slip is told', () => {
  test.each([
    ['of what was, right', 'In the spring of last year the rent of the barge came to $127,000.'],
    ['of another time', 'In the spring of 2019 the rent of the barge came to $173,000.'],
    [
      'with what is counted before it, right',
      'The number of cases of the rash has risen to 164, up from 91.',
    ],
    ['with another number of what is counted', 'The rash had 91 cases in Tarn, and of 146 nobody knows.'],
    ['in both units', 'So far Bo Holm has dug 3.6 km (2.2 miles) of a drain.'],
    ['in another unit, of another figure', 'Bo Holm, who has dug, walked 3.7 miles to the drain.'],
    [
      'beside what was of another',
      'The limit for one drawer is raised to 48 GB (it was 12 GB); a shelf stands by.',
    ],
    ['of another fine', 'A maximum fine of £4,000 for skippers who come late is what Orsund has.'],
    [
      'as more than there may be',
      'Up to 500 keepers at once can be in it. Up to 384 keepers at once can be in it.',
    ],
    ['of what is done with others', 'The fire spoiled 31,000 maps and the damp ate 13,000 maps.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})
