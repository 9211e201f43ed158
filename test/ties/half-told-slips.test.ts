import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-04-14
counts:
  - { subject: boats moored in Larsborg, value: 74, unit: [boat, barge], about: [Larsborg moored] }
  - { subject: extra money for libraries, value: €85 million, about: [libraries grant] }
  - { subject: pylons of the cable car, value: 27, unit: pylon, about: [cable car] }
  - { subject: members who voted for it, value: 54, unit: member, about: [favour] }
  - { subject: debt of the port authority, value: €14.3 billion, about: [debt] }
`)
const found = foundBy(facts)

describe('a slip of a number that the article never gives, beside half a phrase', () => {
  test.each([
    ['Forty-seven barges are moored here today.', 'Forty-seven barges'],
    ['The minister announced €58m for libraries.', '€58m'],
    ['The cable car is new. From the valley you see 72 steel pylons.', '72 steel pylons'],
  ])('%s', (text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    // Nothing of the fact is told.
    'Forty-seven barges were sold last year.',
    'The minister announced €58m for schools.',
    // The fact's own is told, too.
    'Forty-seven barges are moored here today. In Larsborg 74 boats are moored.',
    'The minister announced €58m for libraries. A grant of €85m for libraries came in spring.',
    // No slip.
    'Forty-six barges are moored here today.',
    'The minister announced €68m for libraries.',
    // Another unit, and another magnitude.
    'Forty-seven buoys are moored here today.',
    'The minister announced €5.8m for libraries.',
    // What is left of a hundred votes.
    'The motion found favour. Against it were 45 members.',
  ])('but not %s', text => expect(found(text)).toEqual([]))
})

describe('the same digits by thousands outweigh another time', () => {
  test('found', () => {
    expect(found('The debt stood at €14.3m at the end of June 2029.')).toEqual(['€14.3m'])
  })
  test.each([
    'The debt stood at €13.9m at the end of June 2029.',
    'The debt stood at €14.3m at the end of June 2029. Today it is a debt of €14.3bn.',
  ])('but not %s', text => expect(found(text)).toEqual([]))
})
