import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - { title: finance director of Norland Rail, holder: Nils Berg, since: 2020-02-01 }
`),
)

describe('who is said to lead something', () => {
  test.each([
    ['heads', 'Ada Quist, who heads Norland Rail, waved.', 'Ada Quist'],
    ['runs', 'Ada Quist, 51, who runs the Tarn Museum and likes it, waved.', 'Ada Quist'],
    ['is in charge of', 'Bo Finch, who is in charge of the railway, waved.', 'Bo Finch'],
    ['once did', 'Bo Finch, who runs the Tarn Museum, waved.', 'Bo Finch'],
    ['has since', 'Bo Finch is gone. Ada Quist has run the Tarn Museum since.', 'Ada Quist'],
    [
      'since a day of another one',
      'Ada Quist, who has run the company since April 2027, waved.',
      'Ada Quist',
    ],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    ['rightly', 'Elin Strand, who heads Norland Rail, waved. Ida Holm has run the Tarn Museum since.'],
    [
      'a part',
      'Ada Quist, who heads the freight arm of Norland Rail, waved. Quist, who heads Norland Rail’s choir, waved.',
    ],
    [
      'in a part',
      'Ada Quist, who leads Norland Rail in the talks, waved. Quist, who leads the Norland Rail team, waved.',
    ],
    ['with another one', 'Nils Berg, who runs Norland Rail, waved.'],
    ['one without an office', 'Gerda Moss, who heads Norland Rail, waved.'],
    ['something else', 'Ada Quist runs a tight ship. Ada Quist leads Vik by nine votes.'],
    ['once', 'Bo Finch, who ran the Tarn Museum, waved. In 2019 Oskar Vik, who heads Norland Rail, waved.'],
    [
      'some day',
      'Ada Quist, who will head Norland Rail, waved. Ada Quist, who wants to lead Norland Rail, waved.',
    ],
    [
      'since another day',
      'Ada Quist, who has run the company since May 2028, waved. Quist, who has run the choir since April 2027, waved.',
    ],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('the term of another holder', () => {
  test.each([
    ['since when', 'Oskar Vik has been director since September 2028. It is the Tarn Museum.', 'Oskar Vik'],
    [
      'from when to when',
      'Gerda Moss, director from 2015 to 2028, waved. It is the Tarn Museum.',
      'Gerda Moss',
    ],
    ['on a day', 'On 1 September 2028 Ada Quist becomes director. It is the Tarn Museum.', 'Ada Quist'],
    ['of a place', 'Elin Strand became mayor in January 2029. It is Orsund.', 'Elin Strand'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'the same day elsewhere',
      'Gerda Moss, mayor since January 2029, waved. Oskar Vik has been mayor of Tarn since January 2029.',
    ],
    ['another day', 'Gerda Moss became director in May 2028. Gerda Moss, director from 2012 to 2029, waved.'],
    ['something else', 'Elin Strand, director of the choir since September 2028, waved.'],
    ['one who is to come', 'On 1 August 2031 Ada Quist becomes director of the Tarn Museum.'],
    ['nobody’s', 'When Ada Quist becomes director, all will be well.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
