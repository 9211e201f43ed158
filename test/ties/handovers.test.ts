import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-20
names: [Gerda Moss]
roles:
  - title: head of Norland Rail
    holders:
      - { name: Oskar Vik, since: 2019-04-01, until: 2027-03-31 }
      - { name: Elin Strand, since: 2027-04-01 }
  - title: keeper of the Tarn Museum
    holders:
      - { name: Bo Finch, until: 2028-08-31 }
      - { name: Ida Holm, since: 2028-09-01 }
  - { title: mayor of Orsund, holder: Ada Lund, since: 2029-01-10 }
`),
)

describe('an office that is handed on, without its title', () => {
  test.each([
    ['when, of both', 'Elin Strand took over from Oskar Vik in April 2025.', ['April 2025']],
    ['when, with an age', 'Strand, 51, took over from Oskar Vik in 2024.', ['2024']],
    ['when, of one before', 'She took the job from Oskar Vik in April 2026.', ['April 2026']],
    ['when, inside a sentence', 'Much is new since she took over from Vik in April 2026.', ['April 2026']],
    ['of one in another office', 'Strand took over from Ada Lund.', ['Ada Lund']],
    ['of the one before another', 'Strand, who succeeded Bo Finch in April 2027, waved.', ['Bo Finch']],
    ['to one in another office', 'Ada Lund, who replaced Vik in April 2027, waved.', ['Ada Lund']],
    ['told of the one before', 'Oskar Vik was succeeded by Ida Holm in April 2027.', ['Ida Holm']],
    ['the one before, as such', 'Holm’s predecessor, Oskar Vik, waved.', ['Oskar Vik']],
    ['since when somebody leads', 'Elin Strand has led the company since April 2025.', ['April 2025']],
    ['in a clause', 'Holm, who has run the museum since September 2026, waved.', ['September 2026']],
    ['in office', 'Ada Lund has been in office since 10 January 2027.', ['10 January 2027']],
    ['took it up', 'Strand took over the railway in April 2028.', ['April 2028']],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names))

  test.each([
    ['rightly', 'Elin Strand took over from Oskar Vik in April 2027. Vik was succeeded by Strand in 2027.'],
    ['about then', 'Strand succeeded Oskar Vik in March 2027. She took over from Vik in spring 2027.'],
    ['without a day', 'Strand took over from Vik. Holm’s predecessor, Bo Finch, waved.'],
    [
      'another office',
      'Strand took over from Bo Finch as chair. Lund succeeded Vik on the board in April 2026.',
    ],
    [
      'acting',
      'Strand has led the company since April 2026 as acting head. She took over from Vik in April 2026 on the board.',
    ],
    ['something else', 'Strand took over from Bo Finch at the wheel. Ada Lund replaced Vik after an hour.'],
    ['long before', 'Strand took over from Bo Finch in June 2012. Vik was succeeded by Gerda Moss in 2014.'],
    ['one of whom nothing is known', 'Ada Lund took over from Gerda Moss. Moss took over from Ada Lund.'],
    ['other things', 'Strand has led the choir since April 2025. Holm has run a shop since September 2026.'],
    ['other times', 'Strand has led the company since 2021. Strand took over the railway in June 2025.'],
    ['before', 'Ada Lund had been in office since January 2025. Before, Holm had led the museum.'],
    ['another one of them', 'Finch’s predecessor, Oskar Vik, waved. Her predecessor, Oskar Vik, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a title in a paragraph that tells of another year', () => {
  test.each([
    ['then', 'Then came 2026. With Norland Rail head Oskar Vik gone, nobody was left.', []],
    ['now', 'Norland Rail head Oskar Vik left. It was 2026.', ['Oskar Vik']],
    [
      'a year in which another one held it',
      'Then came 2029. Norland Rail head Oskar Vik left.',
      ['Oskar Vik'],
    ],
    ['an own day', 'It was built in 2026. Norland Rail head Oskar Vik left on Tuesday.', ['Oskar Vik']],
    ['another paragraph', 'It was built in 2026.\n\nNorland Rail head Oskar Vik left.', ['Oskar Vik']],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names))
})
