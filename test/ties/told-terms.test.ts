import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(factsOf(offices))

describe('when somebody took a title up or gave it up', () => {
  test.each([
    ['gave up', 'Bo Finch stepped down as director of the Tarn Museum in May 2026.', 'May 2026'],
    [
      'resigned',
      'Bo Finch, who resigned as director of the Tarn Museum in August 2025, came.',
      'August 2025',
    ],
    ['until', 'Until May 2026 Bo Finch was director of the Tarn Museum.', 'May 2026'],
    ['from when to when', 'From 2015 to 2026 Bo Finch was director of the Tarn Museum.', '2015 to 2026'],
    ['since', 'Since September 2026, Ida Holm has been director of the Tarn Museum.', 'September 2026'],
    ['sworn in', 'Ada Quist was sworn in as mayor of Orsund in January 2027.', 'January 2027'],
    ['elected', 'Ada Quist, elected mayor of Orsund in January 2027, smiled.', 'January 2027'],
    [
      'appointed',
      'They appointed Ida Holm as director of the Tarn Museum in September 2026.',
      'September 2026',
    ],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    ['rightly', 'Bo Finch stepped down as director of the Tarn Museum in August 2028.'],
    ['some months before', 'Bo Finch resigned as director of the Tarn Museum in May 2028.'],
    ['chosen before', 'Ada Quist, elected mayor of Orsund in November 2028, smiled.'],
    [
      'of something else',
      'Bo Finch resigned as a teacher in 2012. Bo Finch quit as director of the choir in 2012.',
    ],
    ['of another house', 'From 2004 to 2012 Bo Finch was director of the Larsborg Museum.'],
    ['with something else', 'Until May 2026 Bo Finch was director of the Tarn Museum and its shop.'],
    ['as the second', 'Ida Holm resigned as deputy director of the Tarn Museum in 2020.'],
    ['of two', 'Oskar Vik stood down as chief executive in March 2027 and as chair in 2029.'],
    ['elsewhere', 'Gerda Moss, elected mayor of Larsborg in 2024, smiled.'],
    ['of the year', 'Ada Quist, named mayor of the year in 2030, smiled.'],
    ['again', 'Peder Lund, re-elected mayor of Orsund in 2024, smiled.'],
    ['appointed rightly', 'They appointed Ida Holm as director of the Tarn Museum in May 2028.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('what is led by whom, whose successor is who', () => {
  test.each([
    ['led', 'The Tarn Museum, led by Bo Finch, is old.', 'Bo Finch'],
    ['run', 'Norland Rail is run by Ada Quist.', 'Ada Quist'],
    ['a successor', 'Elin Strand, successor to Bo Finch, said so.', 'Bo Finch'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'rightly',
      'The Tarn Museum, led by Ida Holm, is old. Elin Strand, the successor of Oskar Vik, said so.',
    ],
    ['once', 'The Tarn Museum, then led by Bo Finch, grew. In 2026 the Tarn Museum, led by Bo Finch, grew.'],
    [
      'a part',
      'The Tarn Museum choir, led by Bo Finch, sang. The friends of the Tarn Museum, led by Ada Quist, sang.',
    ],
    ['a walk', 'The children, led by Ada Quist, sang. A march to the Tarn Museum, led by Ada Quist, ended.'],
    [
      'some day',
      'Elin Strand, a possible successor to Ada Quist, said so. Talk of a successor to Ada Quist is early.',
    ],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
