import { describe, expect, test } from '@jest/globals'
import { readQuantities } from './quantities-read.ts'

// Units, currencies and smaller units, beside what is none of them.
describe('the measures of', () => {
  test.each([
    [
      '5 [km] long, 5 {km} long, 5 <km> long, 5[km] long, 5 [km long], 5 [USD], 5 [%] up, 5 [x]',
      [
        '5 [km] = 5 kilometer',
        '5 {km} = 5 kilometer',
        '5 <km> = 5 kilometer',
        '5[km] = 5 kilometer',
        '5 = 5',
        '5 [USD] = 5 USD',
        '5 [%] = 5 percent',
        '5 = 5',
      ],
    ],
    ['a share pays 3.4p, not £3, 5 p, 12px or Nos. 5-p', ['3.4p = 0.034 GBP', '£3 = 3 GBP', '5 = 5']],
    ['a share pays 3.4p, not 3 groats', ['3.4p = 0.034 GBP', '3 = 3']],
    ['the price went from 80p to 95p', ['80p = 0.8 GBP', '95p = 0.95 GBP']],
    ['Dividend: 3.4p. Timeout: 45s.', ['3.4p = 0.034 GBP', '45s = 45 second']],
    ['a film in 1080p costs nothing, a 720p one, 3p', ['3p = 0.03 GBP']],
    ['a grade of 3.4p', []],
    [
      'in the 10s, for 10 s, a 5-m rope, 5 m, 5m, a 5-km rope, 5km, 5 ms, 5ms, 5-ms',
      [
        '10 s = 10 second',
        '5 = 5',
        '5 m = 5 meter',
        '5m = 5 meter',
        '5-km = 5 kilometer',
        '5km = 5 kilometer',
        '5 ms = 5 millisecond',
        '5ms = 5 millisecond',
        '5-ms = 5 millisecond',
      ],
    ],
    [
      'A try of 45s, then after 7.5s and within about 120s; in his 30s, the 45s were sold, two 747s of 1990s make',
      ['45s = 45 second', '7.5s = 7.5 second', '120s = 120 second ~', 'two = 2'],
    ],
    ['30s', ['30s = 30 second']],
    [
      'A€5, A$5, a$5, a $5, US$5, us$5, U.S.$5, u.s. $5, C$5, c$5, AU$5, AUD 5, Rs. 5, Rs 5, rs 5, XUSD 5',
      [
        'A$5 = 5 AUD',
        '$5 = 5 USD',
        'US$5 = 5 USD',
        'us$5 = 5 USD',
        'U.S.$5 = 5 USD',
        'u.s. $5 = 5 USD',
        'C$5 = 5 CAD',
        'c$5 = 5 CAD',
        'AU$5 = 5 AUD',
        'AUD 5 = 5 AUD',
        'Rs. 5 = 5 INR',
        'Rs 5 = 5 INR',
        '5 = 5',
      ],
    ],
    [
      '5 US dollars, 5 U.S. dollars, 5 Swiss francs, 5 francs, 5 £, 5€, 5 $',
      [
        '5 US dollars = 5 USD',
        '5 U.S. dollars = 5 USD',
        '5 Swiss francs = 5 CHF',
        '5 francs = 5 franc',
        '5 £ = 5 GBP',
        '5€ = 5 EUR',
        '5 $ = 5 USD',
      ],
    ],
    [
      '5 pounds, 5 pence, 5 cents, 5 euro cents, 5 pounds sterling',
      [
        '5 pounds = 5 pound',
        '5 pence = 0.05 GBP',
        '5 cents = 0.05 USD',
        '5 euro cents = 0.05 EUR',
        '5 pounds sterling = 5 GBP',
      ],
    ],
    ['£5 or 5 pounds or 5 pound', ['£5 = 5 GBP', '5 pounds = 5 GBP', '5 pound = 5 GBP']],
    [
      'two second homes, three second-half goals, 5 seconds, 1 second, one second, 2013 second, 500 second, 5-second',
      [
        'two = 2',
        'three = 3',
        '5 seconds = 5 second',
        '1 second = 1 second',
        '2013 = 2013',
        '500 second = 500 second',
        '5-second = 5 second',
      ],
    ],
    [
      '20 per cent, 20 percent, 20 pct, 20 percentage points, 20 percentage point, 20 per-cent, 20 percents, 20%x',
      [
        '20 per cent = 20 percent',
        '20 percent = 20 percent',
        '20 pct = 20 percent',
        '20 percentage points = 20 percentage point',
        '20 percentage point = 20 percentage point',
        '20 per-cent = 20 percent',
        '20 = 20',
        '20 = 20',
      ],
    ],
    [
      '5 miles-per-hour, 5 miles per hour, 5 light-years or 5 light years or 5 nautical miles, 5 square miles',
      [
        '5 miles-per-hour = 5 mile per hour',
        '5 miles per hour = 5 mile per hour',
        '5 light-years = 5 light-year',
        '5 light years = 5 light-year',
        '5 nautical miles = 5 nautical mile',
        '5 square miles = 5 square mile',
      ],
    ],
    [
      '5 km², 5 km2, 5 m3x, 5 m³, 5 °C, 5°F, 5 C, 5 degrees',
      [
        '5 km² = 5 square kilometer',
        '5 km2 = 5 square kilometer',
        '5 = 5',
        '5 m³ = 5 cubic meter',
        '5 °C = 5 degree Celsius',
        '5°F = 5 degree Fahrenheit',
        '5 = 5',
        '5 = 5',
      ],
    ],
    [
      '5 hours and 20 minutes, 5 hours, 20 minutes, 5 hours 20 minutes, 5 minutes 20 hours',
      [
        '5 hours and 20 minutes = 5.33333333333 hour',
        '5 hours, 20 minutes = 5.33333333333 hour',
        '5 hours 20 minutes = 5.33333333333 hour',
        '5 minutes = 5 minute',
        '20 hours = 20 hour',
      ],
    ],
    [
      '5 dollars and 20 cents, 5 dollars and 120 cents, 5 euros 20 cents, 5 feet 10 inches, 5 % 3 %',
      [
        '5 dollars and 20 cents = 5.2 USD',
        '5 dollars = 5 USD',
        '120 cents = 1.2 USD',
        '5 euros 20 cents = 5.2 EUR',
        '5 feet 10 inches = 5.83333333333 foot',
        '5 % = 5 percent',
        '3 % = 3 percent',
      ],
    ],
    [
      'an hour and a half, two hours and a quarter, an hour and three quarters, 2.5 hours and a half, a mile and a half',
      ['two hours and a quarter = 2.25 hour', '2.5 hours = 2.5 hour'],
    ],
    [
      'half an hour, half a mile, a quarter of a mile, three quarters of an hour, a third of the hours, billions of dollars, dozens of miles',
      [
        'half an hour = 0.5 hour',
        'half a mile = 0.5 mile',
        'a quarter of a mile = 0.25 mile',
        'three quarters of an hour = 0.75 hour',
        'a third = 33.3333333333 percent',
        'billions of dollars = 2000000000 USD ~',
        'dozens of miles = 24 mile ~',
      ],
    ],
    [
      '5 km 20 minutes, 5 dollars 20 euro cents, 5 euros 20 euro cents',
      [
        '5 km = 5 kilometer',
        '20 minutes = 20 minute',
        '5 dollars = 5 USD',
        '20 euro cents = 0.2 EUR',
        '5 euros 20 euro cents = 5.2 EUR',
      ],
    ],
  ])('%s', (text, expected) => expect(readQuantities(text)).toEqual(expected))
})
