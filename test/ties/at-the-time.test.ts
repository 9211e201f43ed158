import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: town clerk
    holders:
      - { name: Lars Moen, since: 2020-05-01, until: 2026-10-31 }
      - { name: Rut Aasen, since: 2026-11-01 }
`),
)

describe('a title at the time', () => {
  test.each([
    [
      'told before',
      'In 2025 it was cheap. Ida Holm, who was director of the Tarn Museum at the time, waved.',
      'Ida Holm',
    ],
    ['told in the sentence', 'In 2025, Ida Holm, then director of the Tarn Museum, waved.', 'Ida Holm'],
    ['that is small', 'In 2023 it grew. Rut Aasen, who was town clerk at the time, waved.', 'Rut Aasen'],
    ['of one who was gone', 'In 2030 it grew. Lars Moen was town clerk at the time.', 'Lars Moen'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    ['rightly', 'In 2025 it was cheap. Bo Finch, who was director of the Tarn Museum at the time, waved.'],
    ['in the year of a change', 'In 2028, Ida Holm, then director of the Tarn Museum, waved.'],
    ['before anybody is known', 'In 2013, Ida Holm, then director of the Tarn Museum, waved.'],
    [
      'of another year',
      'In 2025 it was cheap. It was sold. Ida Holm, who was director of the Tarn Museum at the time, waved.',
    ],
    ['of two years', 'In 2025 it was cheap, in 2030 dear. Rut Aasen, who was town clerk at the time, waved.'],
    ['of a year behind', 'Rut Aasen, who was town clerk at the time, had come there in 2019.'],
    ['of a paragraph before', 'It was 2023.\n\nRut Aasen, who was town clerk at the time, waved.'],
    ['that no fact knows', 'Gerda Moss, who was director of the Tarn Museum, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
