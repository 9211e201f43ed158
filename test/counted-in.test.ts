import { describe, expect, test } from '@jest/globals'
import { contextOf } from './context-of.ts'
import { countedIn } from './counted-in.ts'

describe('the nouns and parts of', () => {
  test.each<[string, string[]]>([
    ['Then 28 points and 20 new points came.', ['28 [points]', '20 [new points came] partial by new']],
    ['Then 28 old, new points came.', ['28 [old]']],
    [
      'Then eight other very big European countries came late.',
      ['eight [other very big european countries] partial by other'],
    ],
    [
      'Then a 28-point plan and a 28 - point plan and 28 built-in tools came.',
      ['28 [point plan]', '28 [point plan]', '28 [built in tools came]'],
    ],
    ['Then 28 of the points and three of 20 points came.', ['three [] partial', '20 [points came] whole']],
    [
      "Then 22 of the state's 61 counties and 22 of 61 counties came.",
      ['61 [counties] whole', '22 [] partial', '61 [counties came] whole'],
    ],
    [
      'Then some of the 61 counties and most of its 61 counties came.',
      ['61 [counties] whole', '61 [counties came] whole'],
    ],
    [
      'Then 5% of the 61 counties and a third of the 61 counties came.',
      ['5% []', '61 [counties] whole', 'a third []', '61 [counties came] whole'],
    ],
    ['Then many, of the 61 counties, came.', ['61 [counties]']],
    [
      'Then $3 million of the 61 counties and 3 km of the 61 km came.',
      ['$3 million [] partial', '61 [counties]', '3 km [] partial', '61 km [came]'],
    ],
    [
      'Then 28 points to 20 and from 20 to 28 points came.',
      ['28 [points]', '20 []', '20 [points came]', '28 [points came]'],
    ],
    [
      'Then another 28 points, the first 28 points and 28 more points came.',
      [
        '28 [points] partial by another',
        '28 [points] partial by first',
        '28 [more points came] partial by more',
      ],
    ],
    ['Then only 28 points and only 40 km came.', ['28 [points] partial by only', '40 km [came]']],
    [
      'Then 28 fewer points and 40 km more came.',
      ['28 [fewer points] partial by fewer', '40 km [more came] partial by more'],
    ],
    ['Then 28% of the points and 28 of these came.', ['28% []', '28 [] partial']],
    [
      'Then 3 out of the 20 points and $3 out of the 20 came.',
      ['3 [out] partial', '20 [points]', '$3 [out]', '20 [came]'],
    ],
    ['Then 3 km out of the 20 km came.', ['3 km [out]', '20 km [came]']],
    ['Then 28. Points came 28.', ['28 []']],
    ['Then 28', []],
  ])('%s', (text, expected) => expect(countedIn(text)).toEqual(expected))
})

/** The lengths of time that a text tells by an ordinal, in days. */
const lengthsIn = (text: string): string[] =>
  contextOf(text)
    .mentions.quantities.filter(({ isNth }) => isNth)
    .map(({ value: { text, interval } }) => {
      const [low, high] = [interval.low, interval.high].map(seconds => +(seconds / 86_400).toFixed(3))
      return `${text} [${low}, ${high}${interval.highOpen ? ')' : ']'}`
    })

describe('the lengths of time that an ordinal tells in', () => {
  test.each<[string, string[]]>([
    ['The war is in its fourth year.', ['fourth year [1095.727, 1460.97)']],
    ['The war was in the fourth year.', ['fourth year [1095.727, 1460.97)']],
    ['The war entered its fourth year.', ['fourth year [1059.203, 1460.97)']],
    ['It is entering a fourth decade.', ['fourth decade [10592.032, 14609.7)']],
    ['The war goes into its 45th month.', ['45th month [1336.316, 1369.8)']],
    ['It fell during their second week.', ['second week [7, 14)']],
    ['It fell during the twenty-first century.', ['twenty-first century [730485, 767009.25)']],
    ['It fell in an eighth hour.', ['eighth hour [0.292, 0.333)']],
    ['It fell on its fourth year.', []],
    ['It fell in its fourth house.', []],
    ['It fell within its fourth year.', []],
    ['It was its fourth year.', []],
    ['It fell in its fourth-year class.', ['fourth-year [1095.727, 1460.97)']],
    ['It fell in its fourth  yearly fair.', []],
    ['It enters its first day.', ['first day [-0.1, 1)']],
  ])('%s', (text, expected) => expect(lengthsIn(text)).toEqual(expected))
})
