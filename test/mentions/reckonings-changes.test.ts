import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

// Figures on either side of each bound, and beside each an unlike one that is not reckoned with.
describe('changes', () => {
  test.each<[string, string[]]>([
    ['The price rose from $4 to $5, up 25%.', ['25% = 25% (from $4 to $5)']],
    ['The price rose from $4 to $5, a rise of 30%.', ['30% = 25% (from $4 to $5)']],
    ['The price fell from $5 to $4, a fall of 20%.', ['20% = 20% (from $5 to $4)']],
    ['The price rose 25% from $4 to $5.', ['25% = 25% (from $4 to $5)']],
    ['The price rose by $1 to $5 from $4.', ['$1 = 1 (from $4 to $5)']],
    ['The price rose by $2 to $5 from $4.', ['$2 = 1 (from $4 to $5)']],
    ['The price rose by €1 to $5 from $4.', []],
    ['The share rose 5% from 40% to 45%.', ['5% = 12.5% (from 40% to 45%)']],
    ['The share rose 6% from 40% to 45%.', ['6% = 12.5% (from 40% to 45%)']],
    ['The share rose 12.5% from 40% to 45%.', ['12.5% = 12.5% (from 40% to 45%)']],
    ['The share fell 5% from 45% to 40%.', ['5% = 11.1% (from 45% to 40%)']],
    ['Loans rose 5% from 40 to 45.', ['5% ≠ 12.5% (from 40 to 45)']],
    ['Loans rose 12.4% from 40 to 45.', ['12.4% = 12.5% (from 40 to 45)']],
    ['Loans rose 13.4% from 40 to 45.', ['13.4% ≠ 12.5% (from 40 to 45)']],
    ['Loans rose 13.5% from 40 to 45.', ['13.5% ≠ 12.5% (from 40 to 45)']],
    ['Loans rose 14% from 40 to 45.', ['14% ≠ 12.5% (from 40 to 45)']],
    ['Loans fell 20% from 50 to 40.', ['20% = 20% (from 50 to 40)']],
    ['Loans fell 25% from 50 to 40.', ['25% ≠ 20% (from 50 to 40)']],
    ['Loans rose 25% from 50 to 40.', ['rose 25% from 50 to 40 ≠ a fall (40 is less than 50) as told']],
    ['Loans fell from 40 to 50.', []],
    [
      'Loans fell from 40 firms to 50 firms.',
      ['fell from 40 firms to 50 ≠ a rise (50 is more than 40) as told'],
    ],
    ['Loans fell from 40% to 50%.', ['fell from 40% to 50% ≠ a rise (50% is more than 40%) as told']],
    ['Loans fell from 40 to 50%.', []],
    ['Loans fell by 10 from 40 to 50.', ['fell by 10 from 40 to 50 ≠ a rise (50 is more than 40) as told']],
    ['Loans fell to 50 from 40.', ['fell to 50 from 40 ≠ a rise (50 is more than 40) as told']],
    ['Loans rose from 50 to 40.', ['rose from 50 to 40 ≠ a fall (40 is less than 50) as told']],
    ['Loans rose from 50 to 40 to 30.', []],
    ['Odds rose from 5 to 1.', []],
    ['Loans rose from 50 firms to 40 shops.', []],
    [
      'Loans rose from 50 firms to 40 firms.',
      ['rose from 50 firms to 40 ≠ a fall (40 is less than 50) as told'],
    ],
    [
      'Loans rose from 50 firm owners to 40 firms.',
      ['rose from 50 firm owners to 40 ≠ a fall (40 is less than 50) as told'],
    ],
    ['Loans rose from about 50 to 40.', []],
    ['Loans fell from about 40 to 50.', []],
    ['Loans rose from about 50 to 40, a rise of 20%.', ['20% = 20% (from 50 to 40)']],
    ['Loans rose from more than 40 to 50, a rise of 20%.', []],
    ['Loans rose from −50 to 40, a rise of 20%.', []],
    ['Loans rose from 0 to 40, a rise of 20%.', []],
    ['Loans rose from 3 to 4 million, a rise of 20%.', []],
    ['Loans rose from 3 million to 4 million, a rise of 33%.', ['33% = 33.3% (from 3 million to 4 million)']],
    ['Loans rose from 3 million to 4 million, a rise of 20%.', ['20% = 33.3% (from 3 million to 4 million)']],
    ['Loans rose from 3 km to 4 kg, a rise of 20%.', []],
    ['Loans rose from 3 km to 4 miles, a rise of 20%.', []],
    ['Loans rose by more than 5 from 40 to 45.', []],
    ['Loans rose more than 5% from 40 to 45.', []],
    ['Loans rose by nearly 6 from 40 to 45.', ['6 ≠ 5 (from 40 to 45)']],
    ['Loans rose by 5 million from 40 to 45.', []],
    ['Loans rose by 5 from 40 million to 45 million.', []],
    ['From 40 to 45 trees, an increase of 12%.', ['12% = 12.5% (from 40 to 45)']],
    ['From 40 to 45 trees (up 12%).', ['12% = 12.5% (from 40 to 45)']],
    ['From 40 to 45 trees (up 15%).', ['15% ≠ 12.5% (from 40 to 45)']],
    ['From 40 to 45 trees, a 12% increase.', ['12% = 12.5% (from 40 to 45)']],
    ['From 40 to 45 trees, a 15% increase.', ['15% ≠ 12.5% (from 40 to 45)']],
    ['A 12% increase from 40 to 45 helped.', ['12% = 12.5% (from 40 to 45)']],
    ['A 15% increase from 40 to 45 helped.', ['15% ≠ 12.5% (from 40 to 45)']],
    ['A 15% rise in loans from 40 to 45 helped.', ['15% ≠ 12.5% (from 40 to 45)']],
    [
      'Loans rose from 40 in 2019 to 35 in 2020.',
      ['rose from 40 in 2019 to 35 ≠ a fall (35 is less than 40) as told'],
    ],
    [
      'Loans doubled from 10 to 20.',
      ['doubled from 10 to 20 = 2 times as much (from 10 to 20 is not doubled) as told'],
    ],
    [
      'Loans doubled from 10 to 22.',
      ['doubled from 10 to 22 = 2.2 times as much (from 10 to 22 is not doubled) as told'],
    ],
    [
      'Loans doubled from 10 to 23.',
      ['doubled from 10 to 23 ≠ 2.3 times as much (from 10 to 23 is not doubled) as told'],
    ],
    [
      'Loans doubled from 10 to 17.',
      ['doubled from 10 to 17 ≠ 1.7 times as much (from 10 to 17 is not doubled) as told'],
    ],
    [
      'Loans doubled from 100 to 175.',
      ['doubled from 100 to 175 ≠ 1.75 times as much (from 100 to 175 is not doubled) as told'],
    ],
    [
      'Loans halved from 8 to 6.',
      ['halved from 8 to 6 ≠ 0.75 times as much (from 8 to 6 is not halved) as told'],
    ],
    [
      'Loans doubled to 22 from 10.',
      ['doubled to 22 from 10 = 2.2 times as much (from 10 to 22 is not doubled) as told'],
    ],
    [
      'Loans nearly doubled from 10 to 17.',
      ['doubled from 10 to 17 = 1.7 times as much (from 10 to 17 is not nearly doubled) as told'],
    ],
    [
      'Loans nearly doubled from 10 to 15.',
      ['doubled from 10 to 15 ≠ 1.5 times as much (from 10 to 15 is not nearly doubled) as told'],
    ],
    [
      'Loans about doubled from 10 to 24.',
      ['doubled from 10 to 24 = 2.4 times as much (from 10 to 24 is not about doubled) as told'],
    ],
    [
      'Loans about doubled from 10 to 25.',
      ['doubled from 10 to 25 ≠ 2.5 times as much (from 10 to 25 is not about doubled) as told'],
    ],
    [
      'Loans more than doubled from 10 to 30.',
      ['doubled from 10 to 30 = 3 times as much (from 10 to 30 is not more than doubled) as told'],
    ],
    [
      'Loans more than doubled from 10 to 19.',
      ['doubled from 10 to 19 ≠ 1.9 times as much (from 10 to 19 is not more than doubled) as told'],
    ],
    [
      'Loans over doubled from 10 to 29.',
      ['doubled from 10 to 29 = 2.9 times as much (from 10 to 29 is not over doubled) as told'],
    ],
    [
      'Loans more than halved from 30 to 10.',
      ['halved from 30 to 10 = 0.33 times as much (from 30 to 10 is not more than halved) as told'],
    ],
    [
      'Loans more than halved from 30 to 16.',
      ['halved from 30 to 16 ≠ 0.53 times as much (from 30 to 16 is not more than halved) as told'],
    ],
    [
      'Loans halved from 20 to 10.',
      ['halved from 20 to 10 = 0.5 times as much (from 20 to 10 is not halved) as told'],
    ],
    [
      'Loans halved from 20 to 12.',
      ['halved from 20 to 12 ≠ 0.6 times as much (from 20 to 12 is not halved) as told'],
    ],
    [
      'Loans almost halved from 20 to 12.',
      ['halved from 20 to 12 = 0.6 times as much (from 20 to 12 is not almost halved) as told'],
    ],
    [
      'Loans tripled from 10 to 30.',
      ['tripled from 10 to 30 = 3 times as much (from 10 to 30 is not tripled) as told'],
    ],
    [
      'Loans trebled from 10 to 30.',
      ['trebled from 10 to 30 = 3 times as much (from 10 to 30 is not trebled) as told'],
    ],
    [
      'Loans tripled from 10 to 20.',
      ['tripled from 10 to 20 ≠ 2 times as much (from 10 to 20 is not tripled) as told'],
    ],
    [
      'Loans trebled from 10 to 20.',
      ['trebled from 10 to 20 ≠ 2 times as much (from 10 to 20 is not trebled) as told'],
    ],
    [
      'Loans quadrupled from 10 to 40.',
      ['quadrupled from 10 to 40 = 4 times as much (from 10 to 40 is not quadrupled) as told'],
    ],
    [
      'Loans quadrupled from 10 to 30.',
      ['quadrupled from 10 to 30 ≠ 3 times as much (from 10 to 30 is not quadrupled) as told'],
    ],
    ['Loans doubled from 10 firms to 40 shops.', []],
    ['Loans doubled from −10 to 40.', []],
    ['Speed doubled from 10 to 40.', []],
    ['Loans rose from 40 to 35 on average.', []],
    ['From 50 to 40 trees, up 20%.', ['50 to 40 trees, up 20% ≠ a fall (40 is less than 50) as told']],
    ['The share rose 7% from 40% to 45%.', ['7% ≠ 12.5% (from 40% to 45%)']],
    ['The share rose 6.1% from 40% to 45%.', ['6.1% ≠ 12.5% (from 40% to 45%)']],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})
