import { describe, expect, test } from '@jest/globals'
import { contextOf } from '../context-of.ts'

/** The numbers of a text, each with the words it may count, and whether it is a part, by which word, or a whole. */
const countedIn = (text: string): string[] =>
  contextOf(text).mentions.quantities.map(({ value, nouns, partial, partialBy, isWhole, isNth }) =>
    [
      value.text,
      `[${nouns.map(({ key }) => key).join(' ')}]`,
      ...(partial ? [`partial${partialBy ? ` by ${partialBy}` : ''}`] : []),
      ...(isWhole ? ['whole'] : []),
      ...(isNth ? [`${value.unit} ${value.amount}`] : []),
    ].join(' '),
  )

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
    ['Then 60 men and 14 cars, against 42 and 8.', ['60 [men]', '14 [cars]', '42 []', '8 []']],
    ['Then 60 men, against 42.', ['60 [men]', '42 [men]']],
    ['Then 85 maps, the oldest from 1561.', ['85 [maps]', '1561 []']],
    ['Then 8500 maps, up from 1561.', ['8500 [maps]', '1561 [maps]']],
    ['Of 187 people, of whom 23 were hurt, 5 died.', ['187 [people]', '23 [people]', '5 [died]']],
    ['It has 187 people, of whom about 23 were hurt.', ['187 [people]', '23 [people]']],
    ['It has 187 people. Of whom 23 were hurt.', ['187 [people]', '23 []']],
    ['It has 187 people; of those, 23 were hurt.', ['187 [people]', '23 [] partial by those']],
    ['It fell from 28 points by eight to 20.', ['28 [points]', 'eight []', '20 [points]']],
    ['It fell from 28 points to 20 by eight.', ['28 [points]', '20 [points]', 'eight []']],
    ['It is up from 980 five years ago.', ['980 [five years]', 'five years []']],
    ['It is up from 980 five boats ago.', ['980 [five boats]', 'five [boats]']],
    ['It took 94 seconds, up from 66.', ['94 seconds []', '66 []']],
    ['It took 94 seconds (of them up from 66).', ['94 seconds []', '66 []']],
    ['It took 94 seconds in the long and very cold wet race up from 66.', ['94 seconds []', '66 []']],
    ['It rose 12% to 400.', ['12% []', '400 []']],
    ['It cut the 28-point plan to 20. From 28 it went.', ['28 [point plan]', '20 [point plan]', '28 []']],
    ['It went to 20 from 28 points.', ['20 [points]', '28 [points]']],
    ['It went to 20, and to 28 points.', ['20 [points]', '28 [points]']],
  ])('%s', (text, expected) => expect(countedIn(text)).toEqual(expected))
})

/** The lengths of time that a text tells by an ordinal, in days. */
const lengthsIn = (text: string): string[] =>
  contextOf(text)
    .mentions.quantities.filter(({ isNth }) => isNth)
    .map(({ value: { text, unit, amount, interval } }) => {
      const [low, high] = [interval.low, interval.high].map(seconds => +(seconds / 86_400).toFixed(3))
      return `${text} is ${unit} ${amount} [${low}, ${high}${interval.highOpen ? ')' : ']'}`
    })

describe('the lengths of time that an ordinal tells in', () => {
  test.each<[string, string[]]>([
    ['The war is in its fourth year.', ['fourth year is year 4 [1095.727, 1460.97)']],
    ['The war was in the fourth year.', ['fourth year is year 4 [1095.727, 1460.97)']],
    ['The war entered its fourth year.', ['fourth year is year 4 [1059.203, 1460.97)']],
    ['It is entering a fourth decade.', ['fourth decade is decade 4 [10592.032, 14609.7)']],
    ['The war goes into its 45th month.', ['45th month is month 45 [1336.316, 1369.8)']],
    ['It fell during their second week.', ['second week is week 2 [7, 14)']],
    ['It fell during the twenty-first century.', ['twenty-first century is century 21 [730485, 767009.25)']],
    ['It fell in an eighth hour.', ['eighth hour is hour 8 [0.292, 0.333)']],
    ['It fell on its fourth year.', []],
    ['It fell in its fourth house.', []],
    ['It fell within its fourth year.', []],
    ['It was its fourth year.', []],
    ['It fell in its fourth-year class.', ['fourth-year is year 4 [1095.727, 1460.97)']],
    ['It fell in its fourth  yearly fair.', []],
    ['It enters its first day.', ['first day is day 1 [-0.1, 1)']],
  ])('%s', (text, expected) => expect(lengthsIn(text)).toEqual(expected))
})

describe('a number told in the measure of the one it changed from', () => {
  test.each<[string, string]>([
    ['It took 94 seconds, up from 66.', '66 second 66 66'],
    ['It weighs 94 kg, up from 66.', '66 kilogram 66 66'],
    ['It cost $94, up from 66.', '66 USD 66 66'],
    ['It took 94 minutes, up from more than 66.', '66  66 Infinity'],
    ['It took more than 94 minutes, up from 66.', '66 minute 3960 3960'],
    ['It took up to 94 minutes, up from 66.', '66 minute 3960 3960'],
    ['It took 94 seconds (of them up from 66).', '66  66 66'],
    ['It took 94 seconds. From 66 it rose.', '66  66 66'],
    ['It rose by 12% to 400.', '400  400 400'],
  ])('%s', (text, expected) => {
    const { unit, interval, text: figure } = contextOf(text).mentions.quantities[1]!.value
    expect(`${figure} ${unit} ${interval.low} ${interval.high}`).toBe(expected)
  })
})
