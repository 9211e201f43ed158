import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-04-14
dates:
  - { event: truce of Orsund, date: 2026-03-17, about: [truce took effect] }
  - { event: fire at the Larsborg depot, date: 2004-09-23, about: [depot fire] }
  - { event: old track record for the mile, date: 1998-06-12, about: [old track record] }
  - { event: first relay of the track club, date: 1988-06-12, about: [track relay] }
`),
)

describe('a day that is one of an event with a slip, beside some of its words', () => {
  test.each([
    // Another month or day, beside all of a phrase but one word.
    ['They signed it at Orsund. It took effect at noon on 17 May 2026.', 'noon on 17 May 2026'],
    ['They signed it at Orsund. It took effect on 27 March 2026.', '27 March 2026'],
    // Another year, beside half of a phrase.
    ['On 23 September 2014 flames broke out in the depot.', '23 September 2014'],
    ['The old record had stood since 12 June 1988.', '12 June 1988'],
  ])('%s', (text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    // Its own, and no slip.
    'They signed it at Orsund. It took effect on 17 March 2026.',
    'They signed it at Orsund. It took effect on 4 May 2026.',
    // Too little of the phrase for another month.
    'The pay rise had its effect on 17 May 2026.',
    // The same day of the next year comes round.
    'They came back to the depot on 23 September 2005.',
    // The article has the right one.
    'On 23 September 2014 they met at the depot. It was on 23 September 2004 that it burned.',
    // Nothing of the event.
    'On 23 September 2014 flames broke out in a barn.',
    // Less than half of a phrase, and a year that is no slip.
    'The record of the day, 12 June 1988, was a warm one.',
    'On 23 September 2021 flames broke out in the depot.',
    // A day of another event.
    'The track was opened by the old club on 12 June 1988.',
    // Another day altogether.
    'On 3 August 2012 the depot was painted.',
    // Without a year it is of this one.
    'On 23 September flames broke out in the depot.',
  ])('but not %s', text => expect(found(text)).toEqual([]))
})
