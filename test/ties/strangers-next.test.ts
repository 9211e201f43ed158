import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: finance director
    holders:
      - { name: Lars Moen, since: 2020-05-01, until: 2026-10-31 }
      - { name: Rut Aasen, since: 2026-11-15 }
`),
)

describe('a stranger before or after who holds an office', () => {
  test.each([
    ['before', 'Ida Holm’s predecessor, Karl Brage, waved.'],
    ['before her', 'Holm waved. Her predecessor, Karl Brage, left.'],
    ['after', 'Bo Finch’s successor, Karl Brage, waved.'],
    ['succeeding', 'Ida Holm became director of the Tarn Museum in 2028, succeeding Karl Brage.'],
    ['as what', 'Elin Strand, who succeeded Karl Brage as chief executive, waved.'],
    ['from whom', 'Elin Strand took over from Karl Brage as chief executive in 2027.'],
    ['on the day', 'Elin Strand took over from Karl Brage in April 2027.'],
    ['by whom', 'Oskar Vik was succeeded as chief executive by Karl Brage.'],
  ])('%s', (_, text) => expect(found(text)).toEqual(['Karl Brage']))

  test.each([
    ['known', 'Ida Holm became director of the Tarn Museum, succeeding Ada Quist.', 'Ada Quist'],
    ['known, by whom', 'Oskar Vik was succeeded as chief executive by Ada Quist.', 'Ada Quist'],
  ])('one who is %s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'rightly',
      'Ida Holm’s predecessor, Bo Finch, waved. Oskar Vik was succeeded as chief executive by Strand.',
    ],
    ['in other words', 'Holm’s predecessor, Boris Finch, waved.'],
    [
      'elsewhere',
      'Ida Holm’s predecessor at the choir, Karl Brage, waved. She succeeded Karl Brage as chair.',
    ],
    ['of some office', 'Ida Holm took over from Karl Brage in 2021. Holm succeeded Karl Brage.'],
    ['of another one', 'Ida Holm became chair of the choir in 2028, succeeding Karl Brage.'],
    ['as the second', 'Ida Holm became deputy director of the Tarn Museum in 2018, succeeding Karl Brage.'],
    ['who stood in', 'Rut Aasen’s predecessor, Karl Brage, waved.'],
    ['long before', 'Bo Finch’s predecessor, Karl Brage, waved.'],
    ['to come', 'Elin Strand’s successor, Karl Brage, waved.'],
    ['that is a house', 'Elin Strand took over from Larsborg Rail in April 2027.'],
    ['of one who left', 'Peder Lund’s predecessor, Karl Brage, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
