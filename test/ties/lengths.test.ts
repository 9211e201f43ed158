import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - { title: chair of the Harbour Board, holder: Tove Brandt, since: 2019-04-17 }
  - title: dean
    holders:
      - { name: Lars Moen, since: 2010-05-01, until: 2026-10-31 }
      - { name: Rut Aasen, since: 2026-11-15 }
  - { title: rector of Tarn College, holder: Siri Dale, since: 2016-08-01 }
  - { title: treasurer of the Orsund Choir, holder: Siri Dale, since: 2029-08-01 }
`),
)

describe('how long somebody has held an office', () => {
  test.each([
    [
      'behind a title',
      '“No,” said Tove Brandt, chair of the Harbour Board for eight months.',
      'eight months',
    ],
    ['too long', 'Tove Brandt, 61, has been chair of the Harbour Board for the past 15 years.', '15 years'],
    [
      'of a whole',
      'Norland Rail’s chief executive for 12 years waved. Oskar Vik was chief executive of Norland Rail for 12 years.',
      '12 years',
    ],
    ['of one who served', 'Lars Moen served as dean for nine years.', 'nine years'],
    [
      'as it ends',
      'Tove Brandt will retire in June after 18 years as chair of the Harbour Board.',
      '18 years',
    ],
    ['as it ended', 'Lars Moen, who stepped down after eleven years as dean, waved.', 'eleven years'],
    ['before a title', 'After 18 years as director of the Tarn Museum, Ida Holm knows it.', '18 years'],
    ['spent', 'Tove Brandt has spent five years as chair of the Harbour Board.', 'five years'],
    ['owned', 'It grew in Lars Moen’s nine years as dean.', 'nine years'],
    ['a reign', 'Ada Quist’s eight-year reign as mayor of Orsund is long.', 'eight-year'],
    ['a year of many', 'Ada Quist, who is in her ninth year as mayor of Orsund, waved.', 'ninth year'],
    [
      'a year of few',
      'For Tove Brandt, now in her fourth year as chair of the Harbour Board, it is new.',
      'fourth year',
    ],
    ['a year at first', 'In her 11th season as mayor of Orsund, Ada Quist waved.', '11th season'],
    [
      'a year as she says',
      'Tove Brandt, in her fourth year as chair of the Harbour Board, said no.',
      'fourth year',
    ],
    ['led', 'Tove Brandt, who has chaired the Harbour Board for 20 years, waved.', '20 years'],
    ['ago', 'Tove Brandt, who became chair of the Harbour Board six years ago, waved.', 'six years'],
    ['ago, of one who left', 'Lars Moen took over as dean 14 years ago.', '14 years'],
    ['by a pronoun', 'Tove Brandt waved. She has led the Harbour Board for six years.', 'six years'],
    ['by one who left', 'Peder Lund, who is in his second year as mayor of Orsund, waved.', 'Peder Lund'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    [
      'rightly',
      'Tove Brandt, chair of the Harbour Board for 12 years, and Lars Moen, dean for 16 years, waved.',
    ],
    ['about', 'Tove Brandt has been chair of the Harbour Board for 13 years.'],
    ['in round years', 'Lars Moen retired after 18 years as dean.'],
    ['hedged', 'Tove Brandt has been chair of the Harbour Board for more than five years.'],
    ['in decades', 'Lars Moen retired after two decades as dean.'],
    [
      'at some day',
      'After two years as mayor of Orsund, Ada Quist built it. Ada Quist served a year as mayor.',
    ],
    [
      'of a time that is told',
      'In 2021 it rained. Tove Brandt, chair of the Harbour Board for two years, waved.',
    ],
    [
      'in a year that is told',
      'In 2021 Tove Brandt, in her third year as chair of the Harbour Board, waved.',
    ],
    ['with another end', 'Tove Brandt was chair of the Harbour Board for five years, until it closed.'],
    ['elsewhere', 'Lars Moen was dean for five years at Larsborg. Lars Moen was a dean for five years.'],
    ['and another office', 'Lars Moen retired after 30 years as dean and teacher.'],
    ['of another office', 'Tove Brandt, a nurse for 30 years, retired after 30 years as head of the ward.'],
    [
      'of another house',
      'Tove Brandt has led the Tarn Choir for 30 years. Brandt has led the club for 30 years.',
    ],
    ['as deputy', 'Ada Quist was acting mayor of Orsund for nine years.'],
    ['of one who has two offices', 'Siri Dale, rector of Tarn College for two years, waved.'],
    ['of one who has none', 'Gerda Moss retired after 30 years as director of the Tarn Museum.'],
    ['of a stranger', 'Ada Quist thanked Rolf Aas, mayor of Orsund for 20 years.'],
    ['of a term', 'Ada Quist was elected mayor of Orsund for six years.'],
    [
      'ago, rightly',
      'Lars Moen became dean 21 years ago. Tove Brandt became chair of the Harbour Board 12 years ago.',
    ],
    ['of an election', 'Tove Brandt was elected chair of the Harbour Board two years ago.'],
    ['ago, elsewhere', 'Lars Moen became dean two years ago at Larsborg. He became a dean two years ago.'],
    ['of a house that was left', 'Ida Holm left the Dale Museum after ten years as director.'],
    ['in a year of a story', 'Tove Brandt, in her first year as chair of the Harbour Board, built it.'],
    ['before it', 'Ada Quist had been mayor of Orsund for nine years when it snowed.'],
    ['of one who left', 'Bo Finch, in his third year as director of the Tarn Museum, hung it there.'],
    ['in the same year', 'Ada Quist, who is in her third year as mayor of Orsund, waved.'],
    ['about the same year', 'Ada Quist, who is in her fourth season as mayor of Orsund, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('the end that is told behind a length', () => {
  test.each([
    ['until', 'Lars Moen was dean for 16 years, until 2022.', '2022'],
    ['from', 'Lars Moen was dean for some 16 years from 2006 through 2026.', '2006 through 2026'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    ['rightly', 'Lars Moen was dean for 16 years, until 2026. Moen was dean from 2010 through 2026.'],
    ['of another office', 'Lars Moen was dean for 16 years and a teacher until 2029.'],
    ['of something else', 'Lars Moen was dean for 16 years, a record in 2022.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
