import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What a writer worked out from figures and times that stand far apart, as the words tell.

const wire = `TARN, June 4, 2031 (Agency) — The ferry Osprey sank off Tarn on Tuesday after a fire in its galley.

It called for help at 9:42 p.m., the coast guard said. The cutter came at 10:25 p.m. and left at midnight.

The Osprey was built in 1994. The company paid $340,000 for it and spends 300 crowns a month on its berth.

Skipper Ada Lund, 57, was hurt. The cook, Per Vik, 29, was not. It carried 62 cars and 140 passengers, of whom 96 were from Orsund.

The insurers have paid $95,000 so far. A new ferry will cost £18.6 million, 80 percent of which the county covers.

The harbour loses £12,000 for each of 15 days that it is shut. Fuel rose to 3.4 percent of all costs from 2.9 percent.

An inquiry opens on July 16. Lund is 5 feet 9 inches tall and Vik 6 feet 2 inches. Allow 25 extra minutes for the road.

Trade in fish fell 6 percent, and 8 percent of all boats were idle. The county has no ferry in the first quarter of 2032.

It was the first fire in 17 years. The club sailed its 87th regatta. The yard was sold in November 2030. Seals slept up to nine unpaid hours on deck. Rovers scored in the 11th minute and in the 34th.

The county holds 70 percent of the yard. Lund has 49 seats, Vik holds 10 seats and Moe holds 16 seats.

The ice was 3.27 metres thick and then 2.41.
`
const found = (text: string): string[] => findingsIn(text, wire).map(finding => finding.found)

describe('is borne out', () => {
  test.each([
    ['minutes between two times of day', 'The cutter came 43 minutes later.'],
    ['weeks between two days', 'The inquiry opens six weeks after that.'],
    ['years between two years', 'The county has no ferry 38 years after the Osprey was built.'],
    ['a part in figures', 'Moe has 33 percent of what Lund has.'],
    ['months between two months', 'The inquiry opens eight months after the yard was sold.'],
    ['a rank as a number', 'The club has sailed 87 times.'],
    ['the difference of two ages', 'The skipper is 28 years older than the cook.'],
    ['a sum of money told apart', 'Together that comes to $435,000.'],
    ['what is left of it', 'The other $245,000 is still to be paid.'],
    ['so many times as much', 'That is £180,000 in all.'],
    ['the year of a month', 'The berth takes 3,600 crowns in all.'],
    ['points between shares', 'The share of fuel went up by half a percentage point.'],
    ['what a share leaves of money', 'The owners pay the other £3.7 million or so, about £3.7 million.'],
    ['inches between feet', 'Vik is five inches taller.'],
    ['a bare difference', 'Later the ice was 0.86 lower.'],
    ['with a word between', 'The road takes 25 minutes longer.'],
    ['with any word between', 'They slept nine hours.'],
    ['minutes of a match', 'Rovers scored again 23 minutes later.'],
    ['what a share leaves, bare', 'The county has 70 percent of the yard, a fund 30.'],
    ['a sum of three', 'Together the three have 75 seats.'],
    ['money without its sum', 'The owner got $435,000.'],
    ['a quotient of its own sentence', 'The owner got $340,000 over 17 years, or $20,000 a year.'],
    ['so many times as much', 'The owner got more than three times that, 3.6 times.'],
    ['by its sign', 'Fish: -6 percent.'],
    ['as one in so many', 'About one boat in 12 was idle.'],
    ['nothing that is counted', 'It was nine minutes after midnight and far below zero.'],
    ['the year that a length of time goes back to', 'It was the first fire since 2014.'],
    ['the last month of a quarter', 'The county has no ferry until the end of March.'],
    ['the day before', 'On Tuesday, July 15, the papers are printed.'],
    ['a share of its own sentence', 'Of 140 passengers 96, or 69 percent, were from Orsund.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})

describe('is not', () => {
  test.each([
    ['minutes of nothing', 'The cutter came 52 minutes later.', '52 minutes'],
    ['a sum of nothing', 'Together that comes to $455,000.', '$455,000'],
    ['years of nothing', 'The ferry sank 41 years after it was built.', '41 years'],
    ['a difference that nothing tells', 'The yard has $245,000.', '$245,000'],
    ['a share of nothing', 'Of 140 passengers 96, or 74 percent, were from Orsund.', '74 percent'],
    ['one in too many', 'About one boat in 19 was idle.', '19'],
    ['a year of no length of time', 'It was the first fire since 2009.', '2009'],
    ['a month of no quarter', 'The county has no ferry until the end of May.', 'end of May'],
    ['a day two before', 'On Monday, July 14, the papers are printed.', 'Monday, July 14'],
    ['minutes of no match', 'Rovers scored again 28 minutes later.', '28 minutes'],
    ['a sum of no three', 'Together the three have 987 seats.', '987'],
    ['an odd quotient', 'The owner got $340,000 over 17 years, or $24,000 a year.', '$24,000'],
    ['too many times', 'The owner got 94 times that.', '94'],
    ['an odd product', 'The berth takes 3,700 crowns in all.', '3,700 crowns'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))
})
