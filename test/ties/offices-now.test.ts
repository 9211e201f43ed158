import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: chief engineer
    aka: ["Rivers Board's chief engineer"]
    holders:
      - { name: Rolf Aas, since: 2018-06-01, until: 2024-12-31 }
      - { name: Cara Dell, since: 2025-01-01 }
`),
)

describe('whose office it is', () => {
  test.each([
    ['present', 'The board’s present chief engineer, Rolf Aas, has agreed.', 'Rolf Aas'],
    ['former', 'The board’s former chief engineer, Cara Dell, has agreed.', 'Cara Dell'],
    ['former, behind', 'Cara Dell, the project’s former chief engineer, has agreed.', 'Cara Dell'],
    ['ours', 'Our former mayor, Ada Quist, has a garden in Orsund.', 'Ada Quist'],
    ['named before', 'Norland Rail grew. Its chief executive, Oskar Vik, was pleased.', 'Oskar Vik'],
    ['named before', 'The Tarn Museum, whose director, Bo Finch, helped, is old.', 'Bo Finch'],
    ['of another', 'The Tarn Museum is old. Its director, Ada Quist, stays.', 'Ada Quist'],
    ['of a place, told as of now', 'Peder Lund, the mayor, is one of the trustees.', 'Peder Lund'],
    ['of a place, wanting', 'Last week the mayor, Peder Lund, wants more.', 'Peder Lund'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'then',
      'The board’s then chief engineer, Rolf Aas, found it. The board’s late chief engineer, Rolf Aas, built it.',
    ],
    [
      'of another house',
      'The bank’s former chief engineer, Cara Dell, came. Cara Dell, Larkfield’s former chief engineer, came.',
    ],
    ['of any', 'A former mayor, Ada Quist, was asked.'],
    [
      'of the second',
      'The board’s deputy chief engineer, Gerda Moss, agreed. Norland Rail grew. Its deputy chief executive, Oskar Vik, left.',
    ],
    [
      'of the last that was named',
      'Norland Rail sold it to Halden Bank. Its chief executive, Oskar Vik, was pleased.',
    ],
    ['of something else', 'The Tarn Museum and its friends are old. Their director, Nils Berg, is a smith.'],
    ['once', 'Norland Rail grew until 2026. Its chief executive, Oskar Vik, was pleased.'],
    ['the holder', 'Norland Rail grew. Its chief executive, Elin Strand, was pleased.'],
    [
      'told of then',
      'The mayor, Peder Lund, opened it. Under Peder Lund, the mayor, it was built. As Mayor Peder Lund says, it rains.',
    ],
    [
      'of a memory',
      'Peder Lund, the mayor, is remembered as a miser. Peder Lund, the mayor, is shown with a bucket.',
    ],
    ['of the dead', 'In the morning, Mayor Peder Lund will lie in state.'],
    ['of another place', 'Peder Lund, the mayor of Larsborg, is a smith.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a label with a name', () => {
  test.each([
    ['and since when', '- **Chief engineer:** Rolf Aas (since 2025)\n- **Mayor:** Ada Quist', 'Rolf Aas'],
    ['that is no former one', '- **Former mayor of Orsund:** Ada Quist (since 2029)', 'Ada Quist'],
    ['and a wrong day', '- **Mayor of Orsund:** Ada Quist (since 10 January 2021)', '10 January 2021'],
    ['in a paragraph', 'Mayor of Orsund: Peder Lund, Town Hall', 'Peder Lund'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    ['the holder', '- **Mayor of Orsund:** Ada Quist (since January 2029; before her Peder Lund)'],
    ['a headline', 'Mayor of Orsund: Peder Lund must go'],
    [
      'who it was',
      '- **Chief engineer:** Rolf Aas (2018–2024)\n- **Mayor of Orsund:** Peder Lund (until 2029)',
    ],
    ['a former one', '- **Former mayor of Orsund:** Peder Lund (since 2021)'],
    ['the second', '- **Deputy chief engineer:** Gerda Moss (since 2025)'],
    ['another place', '- **Mayor of Larsborg:** Gerda Moss (since 2019)'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a term of whom the sentence before tells', () => {
  test.each([
    ['from when to when', 'Peder Lund said so. He was mayor from 2021 to 2025.', '2021 to 2025'],
    ['since when', 'Ada Quist smiled. She has been mayor since January 2027.', 'January 2027'],
    [
      'with more of him before',
      'Ada Quist, a former teacher, has been mayor since January 2027.',
      'January 2027',
    ],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    ['rightly', 'Peder Lund said so. He was mayor from 2021 to 2029.'],
    ['of two', 'Ada Quist met Peder Lund. He was mayor from 2021 to 2025.'],
    ['elsewhere', 'Ada Quist said so. She was mayor of Larsborg from 2011 to 2015.'],
    ['as the second', 'Ada Quist said so. She was deputy mayor from 2021 to 2025.'],
    ['of a brother', 'Ada Quist, whose brother, Nils, has been mayor of Fogport since 2012, laughed.'],
    ['before', 'Peder Lund, a former teacher, had been mayor since 2021.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
