import { describe, expect, test } from '@jest/globals'
import { readQuantities } from './quantities-read.ts'

// What decides whether a number is read, how far, and what of: each row holds one condition beside its opposite.
describe('the quantities of', () => {
  test.each([
    [
      'some 50-ish people, 50-odd seats, 50-plus towns, fifty odd people',
      ['50 = 50 ~', '50 = 50 ~', '50 = 50', 'fifty = 50'],
    ],
    [
      '20 or more, 20 and more, 20 or above, 20 or fewer, 20 or less, 20 or so, 20 or thereabouts',
      ['20 = 20', '20 = 20', '20 = 20', '20 = 20', '20 = 20', '20 = 20 ~', '20 = 20 ~'],
    ],
    [
      '5! 5? 5; 5, 5) 5" 5” 5… 5(s) 5;then',
      ['5 = 5', '5 = 5', '5 = 5', '5 = 5', '5 = 5', '5 = 5', '5 = 5', '5 = 5', '5 = 5'],
    ],
    ['in Denver 40-seat', ['40 = 40']],
    [
      'In Denver 40-seat halls, in Denver 40 halls, in Denver 40 and more, in Denver 4.5 halls, In 40 halls',
      ['40 = 40', '40 = 40', '40 = 40'],
    ],
    ['The 40 halls, X40 seats, X-40 seats, x 40 seats', ['40 = 40', '40 = 40']],
    ['no 5, at level $5', ['5 = 5']],
    ['ftp://28.example 28', ['28 = 28']],
    [
      'one in five, 2 in 5 towns, 2 in 10, 2 in 2010, 20 in 100, five in 10 miles',
      [
        'one in five = 20 percent',
        '2 = 2',
        '5 = 5',
        '2 in 10 = 20 percent',
        '2 = 2',
        '2010 = 2010',
        '20 in 100 = 20 percent',
        'five = 5',
        '10 miles = 10 mile',
      ],
    ],
    ['five over twenty people, ten over five.', ['five = 5', 'twenty = 20 ~', 'ten over five = 2']],
    ['nine out of ten, nine out of dozens', ['nine out of ten = 90 percent', 'nine = 9', 'dozens = 24 ~']],
    [
      '5 or 6, eight or 10, 5 or 11, 5 or 6 km, 5 km or 6 km',
      [
        '5 or 6 = 5.5',
        'eight or 10 = 9',
        '5 = 5',
        '11 = 11',
        '5 or 6 km = 5.5 kilometer',
        '5 km = 5 kilometer',
        '6 km = 6 kilometer',
      ],
    ],
    ['555 – 0123, 5 – 7, 5 -7', ['555 = 555', '5 – 7 = 6', '5 = 5', '-7 = -7']],
    [
      '1995 to 2000, in 1500 to 1600, 1500 to 1700 people, from 1995 to 97, 1995 to 97 km',
      [
        '1995 = 1995',
        '2000 = 2000',
        '1500 = 1500',
        '1600 = 1600',
        '1500 = 1500',
        '1700 = 1700',
        '1995 = 1995',
        '97 = 97',
        '1995 = 1995',
        '97 km = 97 kilometer',
      ],
    ],
    [
      '5% to 28 points, 5% to 7%, 5 to 7%, 5 km to 7%',
      [
        '5% = 5 percent',
        '28 = 28',
        '5% to 7% = 6 percent',
        '5 to 7% = 6 percent',
        '5 km = 5 kilometer',
        '7% = 7 percent',
      ],
    ],
    ['half to three quarters, half to 7', ['half to three quarters = 62.5 percent', '7 = 7']],
    [
      '5 to 7 million, 5 million to 7 million, 5.5 to 7 thousand',
      ['5 to 7 million = 6000000', '5 million to 7 million = 6000000', '5.5 to 7 thousand = 6250'],
    ],
    [
      'rose 5 to 28, a rise of 5 to 28, by 5 to 28, up 5 to 7, came 5 to 7',
      ['5 = 5', '28 = 28', '5 = 5', '28 = 28', '5 = 5', '28 = 28', '5 = 5', '7 = 7', '5 to 7 = 6'],
    ],
    [
      '½ of the cake, 2½ cakes, 2 ½ cakes, ½ a mile',
      ['½ = 50 percent', '2½ = 2.5', '2 ½ = 2.5', '½ a mile = 0.5 mile'],
    ],
    ['we got 3/4 of it (and 1/2) of that', ['3/4 = 75 percent']],
    ['1. one more 2) two more (that 3) four', ['two = 2', '3 = 3', 'four = 4']],
    ['(see one, 3) four', ['3 = 3', 'four = 4']],
    ['1 in 5. So it is', ['1 in 5 = 20 percent']],
    ['2) two', ['two = 2']],
    ['5 ) six', ['5 = 5', 'six = 6']],
    ['we had 5) six', ['six = 6']],
    ['we had 5 km) six', ['5 km = 5 kilometer', 'six = 6']],
    ['five- and six-year-olds, 5- 6 people', ['six-year = 6 year', '6 = 6']],
    ['22,24,26; 12,34,567; 22,24', ['22 = 22', '24 = 24', '26 = 26', '12,34,567 = 1234567', '22,24 = 22.24']],
    ['5 USD 5 km', ['5 USD = 5 USD']],
    [
      '$5 m, $5 million, $5m, $5k, 5k, 5 k',
      [
        '$5 m = 5000000 USD',
        '$5 million = 5000000 USD',
        '$5m = 5000000 USD',
        '$5k = 5000 USD',
        '5k = 5000',
        '5 = 5',
      ],
    ],
    [
      '5M 5 M 5m people 5m wide 5m hurdles 100m across',
      ['5M = 5000000', '5m = 5000000', '5m = 5 meter', '5m = 5 meter', '100m = 100 meter'],
    ],
    [
      '5 dozen million, 5 hundred hundred hundred',
      ['5 dozen million = 60000000', '5 hundred hundred = 50000'],
    ],
    ['5 bn bn, 5 million bn', ['5 bn = 5000000000', '5 million = 5000000']],
    ['they were twenty - hundreds came', ['twenty = 20', 'hundreds = 200 ~']],
    [
      'between five hundred and six hundred, between five and six',
      ['five hundred and six hundred = 550', 'five and six = 5.5'],
    ],
    [
      'five hundred and six, five thousand and six, five and six',
      ['five hundred and six = 506', 'five thousand and six = 5006', 'five = 5', 'six = 6'],
    ],
    [
      'one million and two million, three hundred and two thousand',
      ['one million = 1000000', 'two million = 2000000', 'three hundred and two thousand = 302000'],
    ],
    [
      'twenty hundred, a hundred hundred, two hundred thousand hundred',
      ['twenty hundred = 2000', 'a hundred hundred = 10000', 'two hundred thousand hundred = 20000000'],
    ],
    [
      'a thousand billion, a billion thousand, five thousand million billion',
      [
        'a thousand billion = 1000000000000',
        'a billion thousand = 1000000000000',
        'five thousand million billion = 5000000000000000000',
      ],
    ],
    [
      'twenty five, twenty-five, twenty - five, twenty fifteen, twenty twenty',
      [
        'twenty five = 25',
        'twenty-five = 25',
        'twenty - five = 25',
        'twenty = 20',
        'fifteen = 15',
        'twenty = 20',
        'twenty = 20',
      ],
    ],
    ['an hundred, a thousand, a two', ['an hundred = 100', 'a thousand = 1000', 'two = 2']],
    ['two thousand three hundred thousand', ['two thousand three hundred thousand = 2300000']],
    [
      'nineteen hundred, one hundred nineteen, eleven twelve',
      ['nineteen hundred = 1900', 'one hundred nineteen = 119', 'eleven = 11', 'twelve = 12'],
    ],
    [
      '10^6 stars, 10^-6, 10 ^6, 2e3 4e 5 6e+',
      ['10^6 = 1000000', '10^-6 = 0.000001', '10 = 10', '2e3 = 2000', '5 = 5'],
    ],
    ['minus 5, minus five, - 5, x-5, (-5)', ['minus 5 = -5', 'minus five = -5', '5 = 5', '-5 = -5']],
    [
      '555-1234 seats, 50-1200 seats, 100-200 seats, 555–1234 seats, 1.234-5 seats, 1.23-5 seats',
      ['50-1200 = 625', '100-200 = 150', '555–1234 = 894.5', '1.23-5 = 3.115'],
    ],
  ])('%s', (text, expected) => expect(readQuantities(text)).toEqual(expected))
})
