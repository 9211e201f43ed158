import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Which way a difference goes between a number of the sentence and one that only the source has.

const wire = `SKARVIK, March 4, 2024 (NP) - The herring landed at Skarvik came to 61,000 tons, down from last year's 83,500 tons.

Turnout was 71.6 percent, up from 63.9 percent in 2020. Prices rose 2.9 percent in January, down from 3.4 percent in December.

The yard's profit was 228 million crowns. Analysts had expected 214 million crowns.

Trains will run every eight minutes instead of every six, and the bus every 10 minutes. The pike of 2.4 metres is on show at the hall. The record before it was 1.9 metres.

The theatre sold 216 seats a night, which is a rise of 8 percent. The record is 231 seats. Rents rose to 4,100 crowns. A flat at the quay costs 4,500 crowns.

The crown slipped 0.4 percent to 7.82 against the dollar. The new bridge will open in May, six months earlier than the board had planned.
`
const found = (text: string): string[] => findingsIn(text, wire).map(finding => finding.found)

describe('a difference the other way round is reported', () => {
  test.each([
    ['At 61,000 tons, the catch is 22,500 tons heavier than the last one.', ['heavier']],
    ['Turnout was 71.6 percent, almost eight points fewer than in 2020.', ['fewer']],
    ['Inflation picked up by half a point, to 2.9 percent.', ['up']],
    ['The yard made 228 million crowns, 14 million crowns below what was expected.', ['below']],
    ['At 2.4 metres the pike was half a metre shorter than the record before it.', ['shorter']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test('with the number that lies on the other side', () => {
    const [finding] = findingsIn('At 2.4 metres the pike was half a metre shorter than the record.', wire)
    expect(finding).toMatchObject({ rule: 'unsupported-claim', severity: 'warn' })
    expect(finding?.message).toBe('Unexpected "shorter", the source has "1.9 metres", which is less')
  })
})

describe('is left alone', () => {
  test.each([
    ['a difference as it is', 'At 61,000 tons, the catch is 22,500 tons lighter than the last one.'],
    ['points as they are', 'Turnout was 71.6 percent, almost eight points more than in 2020.'],
    ['a slower rise', 'Inflation slowed by half a point, to 2.9 percent.'],
    ['a number without its unit', 'The wait grows by two minutes, to eight minutes.'],
    ['what lies above a level of its own', 'At 2.4 metres the pike is half a metre below ceiling height.'],
    ['one denied', 'At 61,000 tons, the catch is not 22,500 tons heavier than the last one.'],
    ['a move that the source has so', 'Rents rose by 400 crowns to 4,100 crowns.'],
  ])('%s', (_, text) => {
    expect(found(text).filter(word => !/\d/.test(word))).toEqual([])
  })
})

describe('a number that went the other way', () => {
  test.each([
    ['behind a part and a `to`', 'The currency strengthened to 7.82 to the dollar.', ['strengthened']],
    ['in time', 'The bridge will open half a year later than planned.', ['later']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })

  test.each([
    ['as it went', 'The currency weakened to 7.82 to the dollar.'],
    ['in time as it is', 'The bridge will open half a year sooner than planned.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
