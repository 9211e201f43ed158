import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What numbers and dates of a source bear out that are not in it as they stand.

const wire = `One keeper and five miners were hurt in the fall at Estmark, and 12 boats and 5 trucks were lost.
Ada Lund, 31, and Per Vik, 36, appeared in the county court. Moe and the other two drivers are from Hellvik.
The yard sold over 40 boats, an estimated 35.8 million litres of oil and 14 tonnes of chain.
Rovers won 7-4 at Holm Park on New Year's Eve. The ferry has sailed for ten years.
The mill burned in July 2015, and it was sold in 2009. A net cost $ 29.3 mil, a rope $25 million.
Sales of rope fell from 40 coils to 30, and rents rose to $90 from $80. Of chain, 3 of the 30 metres were lost.
The club counted 21 cases of theft and nine cases of fraud.
It was the eighth raft to sink. Osei cheered in the 68th minute and in the 82nd. A ticket costs 0.60 euros, and a berth now 9.85 euros instead of 9.40 euros.
Within ten months the yard builds a raft. Oak chairs stood at 63 in the count. The number of boats at sea rose from 84 to 102.
`
const found = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(finding => finding.found)

describe('is borne out', () => {
  test.each([
    ['a difference in cents', 'A berth costs 0.45 euros more.'],
    ['a sum of two counts that are joined', 'Six people were hurt in the fall at Estmark.'],
    ['a sum of two counts, each with a number', 'In all, 17 boats and trucks were lost.'],
    ['a sum beside a word of one of the two', 'The club counted 30 cases of theft and fraud.'],
    ['one more than the others', 'All three drivers are from Hellvik.'],
    ['two whose ages are told', 'Two men appeared in the county court.'],
    ['a figure of a score', 'Rovers scored seven at Holm Park.'],
    ['an open hedge of an estimate', 'The yard sold more than 35 million litres of oil.'],
    ['a hedge that rounds', 'The yard sold more than 39 boats.'],
    ['a year by its rank', 'The ferry kept its 10th anniversary.'],
    ['the month of a feast', 'Rovers won at Holm Park in December.'],
    ['the share of a drop', 'Sales of rope fell by 25%.'],
    ['the share of a rise that is told from its end', 'Rents rose by 12.5%.'],
    ['the share of a part', '10% of the chain was lost.'],
    ['a change told from its end', 'Rents went from $80 to $90.'],
    ['a change in words', 'Sales of rope fell from forty to 30 coils.'],
    ['a short million', 'A net cost $29.3 million.'],
    ['so many by the rank of the last', 'Eight rafts have sunk.'],
    ['a rank of what is told once', 'Osei cheered in the 82nd minute.'],
    ['a bare figure, as a share', 'Chairs of oak made up 63 percent.'],
    ['cents of any money', 'Tickets are sold at 60 cents.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('is reported', () => {
  test.each([
    ['an open hedge over a number far below', 'The yard sold over 33 boats.', ['33']],
    ['an open hedge over a higher number', 'The yard sold over 45 boats.', ['45']],
    ['a sum of what is not joined', 'Nine people were hurt in the fall at Estmark.', ['Nine']],
    ['a share of what it came to', 'Rents rose by 11%.', ['11%']],
    ['an amount by its digits alone', 'A rope cost $25.', ['$25']],
    ['a rank that is told of nothing', 'Osei cheered in the 83rd minute.', ['83rd minute']],
    ['other cents', 'Tickets are sold at 80 cents.', ['80 cents']],
    ['a number of other things, as a length of time', 'The club has met for 21 years.', ['21 years']],
    ['a rank without its number', 'The ferry kept its 17th anniversary.', ['17th']],
    [
      'a change the other way round, in words',
      'Sales of rope fell from thirty to 40 coils.',
      ['from thirty to 40'],
    ],
    ['a change told from its end, the other way round', 'Rents went to $80 from $90.', ['$80 from $90']],
    ['another length far below what it may be', 'The yard builds a raft in ten weeks.', ['ten weeks']],
    [
      'a change the other way round, whichever way it went',
      'Boats at sea went up to 84 from 102.',
      ['84 from 102'],
    ],
    ['a month of another year', 'The mill burned in July 2009.', ['July 2009']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('what a sentence comes to by its words', () => {
  const lines = `Divers raised the bell in 1897, and a dealer sold it in 1903. Boats call at Larvik, Ulvik and nine other towns.
The smuggler was given 18 months, half of it suspended. The slip stays shut until at least March.
Rents came to $74,000 in the year to June. The choir has been on the road for two weeks. Of 26 keepers, 15 wanted a lamp.
Last year 17 nets were lost, five more than the year before. Among ten-year-olds, swimmers rose from 52 to 81 percent.
Between 2019 and 2023, 212 million kronor were lost.
`
  test.each([
    ['the years between two years', 'The bell was sold six years later.'],
    ['the years of a span', 'The money was lost over four years.'],
    ['money by its scale', 'Millions were lost.'],
    ['two that are named and the others', 'Boats call at eleven towns.'],
    ['what there was before', 'The year before, 12 nets were lost.'],
    ['a figure whose unit comes later', 'Of the ten-year-olds, 52 percent were swimmers before.'],
    ['the rest of a whole', 'The other 11 keepers slept.'],
    ['a part that is told in words', 'Nine months of the sentence were suspended.'],
    ['a whole by its parts', 'Rents came to $74,000 in the twelve months to June.'],
    ['a month that no date was read from', 'The slip stays shut until March at the earliest.'],
  ])('%s', (_, text) => {
    expect(found(text, lines)).toEqual([])
  })

  test.each([
    ['other years', 'The bell was sold sixteen years later.', ['sixteen years']],
    ['other years than those of a span', 'The money was lost over thirteen years.', ['thirteen years']],
    ['money of another scale', 'Billions were lost.', ['Billions']],
    ['more than are named', 'Boats call at thirteen towns.', ['thirteen']],
    ['more than there was before', 'The year before, 14 nets were lost.', ['14']],
    ['another rest', 'The other 13 keepers slept.', ['13']],
    ['another part', 'Six months of the sentence were suspended.', ['Six months']],
    ['parts of another whole', 'The choir has been on the road for ten years.', ['ten years']],
    ['another month', 'The slip stays shut until April at the earliest.', ['April']],
  ])('and not %s', (_, text, words) => {
    expect(found(text, lines)).toEqual(words)
  })
})
