import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
counts:
  - { subject: cost of the weir, value: £6.2 million, about: [weir cost] }
  - { subject: price of a ticket, value: £14, about: [ticket] }
  - { subject: dividend, value: 4.2p, about: [dividend] }
  - { subject: weight of the bell, value: 340 pounds, about: [bell] }
  - { subject: catch of the fleet, value: 3 million pounds of herring, about: [fleet caught] }
`),
)

describe('pounds are money in an article that', () => {
  test.each([
    ['tells of millions of them', 'The weir cost 2.6 million pounds.', '2.6 million pounds'],
    ['does so as agencies do', 'The weir cost 2.6 mln pounds, the mayor said.', '2.6 mln pounds'],
    ['says so of others', 'The weir cost 6.2 million pounds.\n\nA ticket is 41 pounds.', '41 pounds'],
    ['writes the sign elsewhere', 'It took £900.\n\nA ticket is forty pounds.', 'forty pounds'],
    ['has pence', 'The dividend is 4.2 pence.\n\nA ticket is 41 pounds.', '41 pounds'],
    ['turns them into other money', 'A ticket is 41 pounds ($52).', '41 pounds'],
  ])('%s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))

  test.each([
    ['and right', 'The weir cost 6.2 million pounds.\n\nA ticket is fourteen pounds.'],
    ['and weighed all the same', 'The weir cost £6.2 million.\n\nThe bell weighs 340 pounds.'],
    ['and told of what is weighed', 'The fleet caught 3 million pounds of herring.'],
    ['lines of a screen', 'It took £900.\n\nThe dividend was announced in a film of 1080p.'],
  ])('%s: nothing', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['that', 'The weir cost £6.2 million.\n\nThe bell weighs 430 pounds.', '430 pounds'],
    ['no others', 'The bell is of 430 pounds.', '430 pounds'],
  ])('a wrong weight in an article with %s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))
})
