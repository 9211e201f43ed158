import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: head coach of Orsund FK
    holders:
      - { name: Karl Lind, since: 2025-07-01, until: 2029-11-20 }
      - { name: Iver Dahl, since: 2029-12-05 }
  - title: leader of the Marsh Union
    holders:
      - { name: Tor Hall, since: 2016-02-15, until: 2023-10-07 }
      - { name: Liv Corran, since: 2023-10-08 }
`),
)

describe('who took over from whom', () => {
  test.each([
    [
      'as what',
      'Elin Strand, who took over as chief executive from Ada Quist in April 2027, waved.',
      'Ada Quist',
    ],
    ['as what, by her', 'She took over as chief executive in April 2027 from Ada Quist.', 'Ada Quist'],
    ['as what, behind', 'Ada Quist, who followed Elin Strand as mayor, waved.', 'Elin Strand'],
    ['as what, and when', 'Ada Quist succeeded Elin Strand as mayor in January 2029.', 'Elin Strand'],
    ['as what, turned', 'Peder Lund, who followed Ada Quist as mayor in 2029, waved.', 'Ada Quist'],
    ['where', 'Elin Strand took over at Norland on 1 April 2027 from Ada Quist.', 'Ada Quist'],
    [
      'when, told before',
      'Since the day in January 2027 when she took over from Peder Lund, it rains.',
      'January 2027',
    ],
    ['when, by him', 'In October 2021, when he handed over to Corran, it rained.', 'October 2021'],
    ['on the day of another one', 'I took over from Ada Quist on 1 April 2027.', 'Ada Quist'],
    ['as one left', 'It has been so since April 2027, when Peder Lund left.', 'Peder Lund'],
    ['the wrong way round', 'Elin Strand handed over to Oskar Vik in April 2027.', 'Elin Strand'],
    [
      'to one of another office',
      'Oskar Vik, 61, handed over at Norland to Ada Quist in April 2027.',
      'Ada Quist',
    ],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'rightly',
      'Elin Strand took over as chief executive from Oskar Vik in April 2027. She took over from Vik on 1 April 2027.',
    ],
    ['as something else', 'Elin Strand took over as chair of the board from Gerda Moss in 2030.'],
    [
      'as what',
      'Ada Quist succeeded Peder Lund as mayor in 2029. Quist, who followed Peder Lund as mayor, waved.',
    ],
    [
      'as nothing known',
      'Ada Quist followed Elin Strand as speaker. Ada Quist followed Elin Strand into the hall.',
    ],
    [
      'as what, elsewhere',
      'Ada Quist followed Elin Strand as mayor of Larsborg. Moss succeeded Strand as acting mayor.',
    ],
    ['one day', 'Gerda Moss will succeed Elin Strand as chief executive in 2032.'],
    ['for a time', 'Elin Strand took over as acting chief executive from Ada Quist in April 2027.'],
    [
      'in something else',
      'Elin Strand took over the wheel from Ada Quist. Strand took over at Larsborg from Ada Quist.',
    ],
    ['in a race', 'Oskar Vik took over from Elin Strand and won the relay. Oskar Vik replaced Elin Strand.'],
    ['later on', 'In May 2027, when she took over from Bo Finch as a juror, it rained.'],
    [
      'on no such day',
      'I took over from Ada Quist on 9 June 2027. The hall has been shut since May 2027, when Ada Quist left.',
    ],
    ['as the one left', 'The hall has been shut since April 2027, when Oskar Vik left.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a predecessor, a successor', () => {
  test.each([
    ['hers, of the sentence before', 'Ada Quist smiled. Her predecessor, Oskar Vik, did not.', 'Oskar Vik'],
    ['hers, of the same one', 'Ada Quist smiled at her predecessor, Oskar Vik.', 'Oskar Vik'],
    ['of another office, after a pause', 'Iver Dahl smiled. His predecessor, Bo Finch, did not.', 'Bo Finch'],
    ['behind the name', 'Tor Hall, Ms Corran’s successor, tried it.', 'Corran'],
    ['his', 'Oskar Vik is gone. His successor is Ada Quist.', 'Ada Quist'],
    ['with a title', 'Union leader Liv Corran laughed. Her predecessor, Bo Finch, did not.', 'Bo Finch'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'the right one',
      'Ada Quist smiled. Her predecessor, Peder Lund, did not. Peder Lund, Ms Quist’s predecessor, tried.',
    ],
    ['hers, of one of two', 'Elin Strand met Ada Quist. Her predecessor, Oskar Vik, was not there.'],
    ['hers, of one meant before', 'She met Elin Strand. Her predecessor, Peder Lund, was not there.'],
    [
      'one who stood in',
      'Iver Dahl took over from Nils Berg. Dahl smiled. His predecessor, Nils Berg, did not. Lind’s successor, Nils Berg, stayed for days.',
    ],
    ['a stranger’s', 'Jane Doe met Ada Quist. Her predecessor, Oskar Vik, was not there.'],
    ['a brother’s', 'Ada Quist thanked her brother. His predecessor, Elin Strand, waved.'],
    ['a judge’s', 'Ada Quist thanked the judge. His predecessor, Elin Strand, waved.'],
    ['in something else', 'Elin Strand’s predecessor as chair of the choir, Ada Quist, sang.'],
    ['whoever it will be', 'Ada Quist’s successor, who will be chosen in June, will have to pay.'],
    ['of nobody before', 'Her predecessor, Peder Lund, was not there.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('who leads what, and since or until when', () => {
  test.each([
    ['by its name', 'Liv Corran, who has led the Marsh Union since October 2014, waved.', 'October 2014'],
    ['until when', 'Tor Hall, who led the Marsh Union until May 2021, waved.', 'May 2021'],
    ['until when, of a house', 'Bo Finch ran the museum until August 2026.', 'August 2026'],
    ['in the post', 'Ada Quist laughed. She has been in the post since January 2027.', 'January 2027'],
    ['by her', 'Liv Corran laughed. She has led the party since October 2021.', 'October 2021'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'rightly',
      'Liv Corran, who has led the Marsh Union since 2023, waved. Tor Hall led the Marsh Union until October 2023.',
    ],
    [
      'something else',
      'Liv Corran has led the choir since 2014. Corran has led the Marsh Union’s choir since 2014.',
    ],
    ['a part', 'Tor Hall led the party until 2012 in the county council. Bo Finch led the tours until 2020.'],
    ['another one', 'Tor Hall led the union until March 2012. Tor Hall ran the department until 2012.'],
    ['and then something else', 'Bo Finch ran the museum until August 2028, and a shop until 2030.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
