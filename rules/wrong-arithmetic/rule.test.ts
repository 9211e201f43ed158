import { expect, test } from '@jest/globals'
import { foundAlone } from '../../test/found-by.ts'
import rule from './rule.ts'

const found = foundAlone(rule)

test.each([
  ['Some 13 of 20 (40%) left.', ['40%']],
  ['Some 0 of 10 lamps (90%) were out.', ['90%']],
  ['One in four lamps (45%) was out.', ['45%']],
  ['About 60% (9 of 20) were out.', ['60%']],
  ['Loans rose 50% to 120 from 100.', ['50%']],
  ['From 40 to 50 trees, up 60%.', ['60%']],
  ['To this day loans rose 50% to 120 from 100.', ['50%']],
  ['Fares fell from $4 to $5.', ['fell from $4 to $5']],
  ['Fines more than doubled from 10 to 19.', ['doubled from 10 to 19']],
  ['Two goats and three dogs, six animals in all, got out.', ['six']],
  ['Smith (1867–1934), who died at 70, wrote.', ['70']],
  ['The start rose from 8 seconds to 2 seconds.', ['rose from 8 seconds to 2 seconds']],
  ['Of its 240 lamps, 228 (85%) were out.', ['85%']],
  ['The vote was 55% in favor and 48% against.', ['48%']],
])('what does not add up is found: %s', (text, spans) => {
  expect(found(text)).toEqual(spans)
})

test.each([
  'Chapter 3 of 12 (25%) is done. Of 9, 8 (88%) and 8 of 9 (89%) are right.',
  'In all, 12 of the 20 largest firms, or 45% of the market, moved.',
  '12 of 20 members (65% of them women) came.',
  '24 of the 7 day courses, 50 of the 20 mm shells and 15 of the 3-year-olds.',
  'A third (40%) went home.',
  'Only £4 of the $20 raised (50%) was paid. The swing was −0.4 of 20 points (40%).',
  'The wait rose from 90 minutes to 2 hours. The wait fell from 2 hours to 90 minutes. The path grew from 900 m to 2 km.',
  'Of the 48 people, 36 (65% of the men) went. Of the 48, 36 (75%) went; of 50, 20, of whom 8 (40%) ran.',
  'Rain fell from 3 to 5 inches deep. Odds rose from 5 to 1 to 7 to 1. Costs fell from 3 to 1 million.',
  'Sales grew by an annual average of 5% from 100 to 150.',
  'She flew from 9 a.m. to 11 a.m. ET, a three-hour trip.',
  'The 3-day workshop from 9 a.m. to 5 p.m. was full. A two-day course ran from 2 to 8 May.',
  'The captain, three men and four women drowned, eight people in all.',
  'Asked in 2010, 60% said yes; asked in 2020, 45% said no.',
  'Smith (1867–1934), whose mother died at 90, wrote.',
  'He was born on 29 December 1845 and died on 3 January 1920 at the age of 74.',
])('what adds up or may is left alone: %s', text => {
  expect(found(text)).toEqual([])
})

const table = (head: string, ...rows: string[]): string =>
  [`| Quay | ${head} |`, '|---|---|', ...rows.map(row => `| ${row} |`)].join('\n')

test.each([
  ['a wrong total', table('Boats', 'East | 12', 'West | 30', '**Total** | **52**'), ['52']],
  ['a right total', table('Cost', 'East | $1,200.50', 'West | $300.25', 'Total | $1,500.75'), []],
  ['rounded figures', table('Tons', 'East | 1.3', 'West | 2.3', 'Total | 3.7'), []],
  ['an average', table('Average', 'East | 12', 'West | 30', 'Total | 21'), []],
  ['what is counted once', table('Unique boats', 'East | 12', 'West | 30', 'Total | 35'), []],
  ['a column with a gap', table('Boats', 'East | 12', 'West | ', 'North | 2', 'Total | 52'), []],
  ['a total that is not last', table('Boats', 'East | 12', 'Total | 30', 'West | 2'), []],
])('in a table, %s', (_, text, spans) => {
  expect(found(text)).toEqual(spans)
})

test.each([
  ['a wrong total', '- East pier: 12 boats\n- West pier: 30 boats\n- Total: 52 boats', ['52']],
  ['a right total', '- East pier: $1,200.50\n- West pier: $300.25\n- **Total**: $1,500.75', []],
  ['items of two units', '- East pier: 12 boats\n- West pier: 30 cars\n- Total: 52 boats', []],
  ['what is not added up', '- East pier: 12\n- Average wait: 30\n- Total: 52', []],
  ['a list that another one follows', '- East: 12\n- West: 30\n\nMore.\n\n- Total: 52', []],
  ['one item', '- East: 12\n- Total: 52', []],
])('in a list, %s', (_, text, spans) => {
  expect(found(text)).toEqual(spans)
})
