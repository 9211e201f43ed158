import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: head of dredging
    holders:
      - { name: Jon Dale, since: 2025-03-01, until: 2030-08-31 }
      - { name: Siri Nygard, since: 2030-09-01 }
  - title: finance director
    holders:
      - { name: Lars Moen, since: 2020-05-01, until: 2026-10-31 }
      - { name: Rut Aasen, since: 2026-11-15 }
`),
)

describe('a month without its year', () => {
  test.each([
    ['since', '“No,” said Siri Nygard, head of dredging since June.', 'June'],
    ['since, the month before', 'Siri Nygard, head of dredging since August, waved.', 'August'],
    ['became', 'Siri Nygard, who became head of dredging in November, waved.', 'November'],
    ['became last', 'Siri Nygard, who became head of dredging last November, waved.', 'last November'],
    ['from another', 'Siri Nygard took over in November from Jon Dale.', 'November'],
    ['from another, with an aside', 'Siri Nygard, who rows, took over in June from Jon Dale.', 'June'],
    ['on a day', 'Siri Nygard became head of dredging on New Year’s Day.', 'New Year’s Day'],
    ['by another', 'It rained when Jon Dale took over as head of dredging in September.', 'September'],
    ['until', 'Jon Dale, head of dredging until June, waved.', 'June'],
    ['retired', 'Jon Dale retired as head of dredging at the end of June.', 'end of June'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test.each([
    ['rightly', 'Siri Nygard, head of dredging since September, and Jon Dale, who retired in August, waved.'],
    ['became rightly', 'Siri Nygard became head of dredging last September, on the first day of the month.'],
    ['as it ended', 'Jon Dale, head of dredging until September, waved.'],
    [
      'in good time',
      'Jon Dale resigned as head of dredging in April. Siri Nygard was named head of dredging in June.',
    ],
    ['to come', 'Gerda Moss becomes head of dredging in July. Siri Nygard is head of dredging until August.'],
    [
      'from another, rightly',
      'Siri Nygard took over in September from Jon Dale. She took over in August from Dale.',
    ],
    ['from another, long ago', 'Rut Aasen took over in May from Lars Moen.'],
    ['in good time for another', 'Siri Nygard was named in June to succeed Jon Dale.'],
    ['long ago', 'Elin Strand, chief executive of Norland Rail since May, waved.'],
    ['of an old year', 'In 2019, when the pier stood, Jon Dale became head of dredging in June.'],
    ['of a year before', 'It was 2025. Jon Dale became head of dredging in March.'],
    ['of another house', 'Siri Nygard, head of dredging since June at Larsborg, waved.'],
    ['by another of another house', 'Gerda Moss, finance director since June 2030 at Larsborg Docks, waved.'],
    ['as acting', 'Siri Nygard, acting head of dredging since June, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a title beside one of another office', () => {
  test.each([
    ['for years', 'Elin Strand, finance director for the past four years, waved.', 'Elin Strand'],
    ['at its own', 'Ada Quist, chief executive at Norland Rail, waved.', 'Ada Quist'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    ['rightly', 'Rut Aasen, finance director for the past four years, waved.'],
    ['once', 'Elin Strand, finance director for four years before that, waved.'],
    ['of another house', 'Gerda Moss, head of dredging at Larsborg Docks, waved.'],
    ['of another place', 'Gerda Moss, finance director in Larsborg, waved.'],
    ['to come', 'Elin Strand, who becomes finance director in June, waved.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
