import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - { title: leader of the Marsh Union, holder: Liv Corran, since: 2023-10-08 }
  - { title: chair of the Harbour Board, holder: Tove Brandt, since: 2028-04-17 }
  - title: bursar
    holders:
      - { name: Lars Moen, since: 2020-05-01, until: 2026-10-31 }
      - { name: Rut Aasen, since: 2026-11-15 }
`),
)

describe('an office without its title', () => {
  test.each([
    ['led by its only leader', 'Liv Corran has led the Marsh Union since 2013.', '2013'],
    ['chaired', 'Tove Brandt, who has chaired the board since 2018, waved.', '2018'],
    ['chaired, with its house', 'Tove Brandt, who has chaired the Orsund board since 2018, waved.', '2018'],
    ['in the post', 'Tove Brandt waved. She has been in the post since August 2028.', 'August 2028'],
    ['in post, behind', 'Tove Brandt, in post since 2012, waved.', '2012'],
    ['held', 'Tove Brandt has held the post since August 2028.', 'August 2028'],
    ['charge in another month', 'Ida Holm, who took charge in December 2028, waved.', 'December 2028'],
    ['charge in another year', 'Ida Holm took charge in September 2026.', 'September 2026'],
    ['up in another month', 'Ida Holm took up her post in December 2028.', 'December 2028'],
    [
      'by one of a calling',
      'Ida Holm, a barrister who took over the brief in December 2028, waved.',
      'December 2028',
    ],
    [
      'in charge, by one who made way',
      'Bo Finch, who has been in charge since September 2028, waved.',
      'Bo Finch',
    ],
    ['up, with an aside', 'Ida Holm, who rows, took over in May 2028 from Bo Finch.', 'May 2028'],
    ['given up in another year', 'Under Bo Finch, who stepped down in August 2027, it grew.', 'August 2027'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'rightly',
      'Liv Corran has led the Marsh Union since 2023. Tove Brandt has been in post since April 2028.',
    ],
    ['about then', 'Ida Holm took charge in August 2028. Tove Brandt has held the post since spring 2028.'],
    [
      'of something else',
      'Liv Corran has led the Dale Union since 2013. Corran has led the union since 2013.',
    ],
    ['of another board', 'Tove Brandt, who has chaired the Larsborg board since 2018, waved.'],
    ['of another post', 'Tove Brandt, a teacher, has been in the post since 2012.'],
    ['of the post that was told', 'Tove Brandt is a school captain. She has been in the post since 2012.'],
    ['for a while', 'Ida Holm, acting director, took charge in May 2028.'],
    ['of an affair', 'Ida Holm took charge of the inquiry in December 2028.'],
    ['as something else', 'Ida Holm took charge in December 2028 as captain.'],
    ['elsewhere', 'Ida Holm took over in December 2028 at the choir.'],
    ['in good time', 'Bo Finch, who resigned in May 2028, waved. Finch stepped down in June 2024.'],
    ['by one who left', 'Bo Finch has been in the post since 2029.'],
    ['by one of another day', 'Bo Finch, who has been in charge since July 2027, waved.'],
    ['by one who has come', 'Ida Holm, who has been in charge since September 2028, waved.'],
    ['by one who had', 'Bo Finch, who had been in charge since September 2028, waved.'],
    ['rightly, with an aside', 'Ida Holm, who rows, took over in September 2028 from Bo Finch.'],
    ['by one in an aside', 'Gerda Moss, who knew Ida Holm, took over in May 2028 from a friend.'],
    ['by one of no office', 'Gerda Moss, in the post since 2012, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a term of whoever it is', () => {
  test.each([
    [
      'one end is known',
      'He sang and was bursar from May 2010 until October 2026.',
      'May 2010 until October 2026',
    ],
    ['the mayor', '“No,” said Ada Quist, mayor since 2019.', '2019'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    ['rightly', 'He sang and was bursar from May 2020 until October 2026.'],
    ['of another', 'She was bursar from May 2012 until March 2018.'],
    ['of a year', 'He was bursar from 2012 to 2026.'],
    ['elsewhere', 'Ada Quist, mayor since 2019 of Larsborg, waved. Ada Quist became mayor in 2019.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
