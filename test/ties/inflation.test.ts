import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-04-14
counts:
  - { subject: inflation in March, value: 2.4%, was: 2.7%, about: [inflation March, consumer prices, prices March] }
`),
)

describe('inflation is by how much prices rose within a year', () => {
  test.each([
    ['Consumer prices rose by 4.2% in the year to March.', '4.2%'],
    [
      'Prices in March were 4.2 per cent higher than a year before, after 2.7 per cent in February.',
      '4.2 per cent',
    ],
    ['In March the consumer prices were up 3.1% from a year earlier.', '3.1%'],
  ])('%s', (text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    'Consumer prices rose by 2.4% in the year to March.',
    'Consumer prices rose by 0.3% from February.',
    'Consumer prices rose by 3.3% in the year to January.',
    'Excluding energy, consumer prices rose by 1.9% in the year to March.',
    'Food prices in March were 6.1% higher than a year before.',
    'Consumer prices have risen by 17% over the past five years.',
    'Producer prices rose by 1.2% in the year to March, consumer prices by more.',
  ])('but not %s', text => expect(found(text)).toEqual([]))
})
