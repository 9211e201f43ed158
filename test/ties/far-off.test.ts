import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
counts:
  - { subject: cost of the viaduct, value: £62 million, about: [viaduct cost] }
  - { subject: arches of the viaduct, value: 24, unit: arch, about: [viaduct] }
  - { subject: visitors to the fair, value: 15400, unit: visitor, about: [fair] }
  - { subject: days of the strike, value: 15 days, about: [strike lasted] }
  - { subject: length of the training, value: 72 weeks, about: [trained] }
  - { subject: toll, value: 280 crowns, was: 240 crowns, about: [toll] }
  - { subject: net spend of the club, value: £14.5 million, about: [net] }
  - { subject: spending of the summer, value: £78.2 million, about: [summer spending] }
  - { subject: guests of the museum, value: 118000, unit: guest, about: [museum] }
  - { subject: boats in the harbour, value: 9, unit: boat, about: [harbour] }
`),
)

describe('a number that may be a slip of its fact is wrong, however far it is from it', () => {
  test.each([
    ['another magnitude', 'The viaduct cost £62 billion.', '£62 billion'],
    ['another digit', 'The fair had 95,400 visitors.', '95,400 visitors'],
    ['a digit too many', 'The viaduct has 241 arches.', '241 arches'],
    ['a digit too few', 'The viaduct has 2 arches.', '2 arches'],
    ['two digits exchanged', 'The viaduct has 42 arches.', '42 arches'],
    ['one that sounds alike', 'The strike lasted fifty days.', 'fifty days'],
    ['a hundred less, in words', 'The museum had eighteen thousand guests.', 'eighteen thousand guests'],
    [
      'a slip of what was before',
      'The toll was 280 crowns in June. The toll was raised to 204 crowns.',
      '204 crowns',
    ],
  ])('%s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))

  test('where the article has the right one, too', () => {
    expect(
      found('The viaduct has 24 arches. The old viaduct has stood for long: the viaduct has 42 arches.'),
    ).toEqual(['42 arches'])
  })
})

test('is held against the fact that it is near, and not against one farther off that its words speak of as well', () => {
  const right = 'The club’s spending this summer was £78.2 million.'
  expect(found(`${right} The club ended the summer with a net spend of £15.4 million.`)).toEqual([
    '£15.4 million',
  ])
  expect(found(`${right} The club ended the summer with a net spend of £14.5 million.`)).toEqual([])
})

describe('one that can be none', () => {
  test.each([
    ['near', 'The viaduct cost £88 million.', '£88 million'],
    ['several times the fact', 'The viaduct cost £184 million.', '£184 million'],
    ['right behind a verb of the fact', 'The viaduct cost £3.4 million.', '£3.4 million'],
    ['right behind what it is of', 'The viaduct has five arches.', 'five arches'],
    ['right before it', 'It was a 240-day strike that lasted.', '240-day'],
    ['all that is said of the thing', 'The cost of the viaduct is £3.4 million.', '£3.4 million'],
    [
      'told outright, beside the right one',
      'The viaduct has 24 arches. The viaduct has 31 arches.',
      '31 arches',
    ],
    [
      'told outright of each, beside the right one',
      'They trained for 72 weeks. Each was trained for 24 weeks.',
      '24 weeks',
    ],
    ['from one number to another', 'The toll rose from 240 to 310 crowns.', '310 crowns'],
  ])('is wrong if it is %s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    ['five times off', 'For the viaduct cost, said Bo Finch, £3.4 million was paid in May.'],
    [
      'five times off, right behind the thing, where another sentence has the right one',
      'Past the viaduct of five arches one comes home. At each of the 24 arches of the viaduct there is a lamp.',
    ],
    ['far from both values of a change', 'The toll was raised to 11 crowns.'],
    [
      'near, where another sentence has the right one',
      'The viaduct has 24 arches. From the viaduct one sees 31 arches.',
    ],
    [
      'of some, where another sentence has the right one',
      'They trained for 72 weeks. Each was trained for 24 weeks in the yard. Some were trained for 31 weeks.',
    ],
    [
      'before that one',
      'For the viaduct cost, £70 million was set aside. In all, the viaduct cost £62 million.',
    ],
  ])('is of something else if it is %s', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['many times what was before', 'The toll is 280 crowns. The toll of 24,000 crowns stays.'],
    ['a part, on a day of a timeline', '**12 May.** Five boats of the harbour are lost.'],
  ])('is of something else if it is %s', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['of what there is', 'The toll is 280 crowns. The toll is 24,000 crowns.', '24,000 crowns'],
    ['more than all, on a day of a timeline', '**12 May.** The harbour loses 12 boats.', '12 boats'],
    ['no day of a timeline', 'Five boats of the harbour are lost.', 'Five boats'],
  ])('is wrong if it is %s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))

  test('is wrong beside one that only leaves room for the right one', () => {
    expect(found('The fair had more than 9,000 visitors. The fair had 37,800 visitors.')).toEqual([
      '37,800 visitors',
    ])
  })
})
