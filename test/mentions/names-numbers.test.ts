import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
names:
  - { name: Coast Bank Guild, kind: organization }
  - { name: Coast Trade Board, kind: organization }
  - { name: Halden Housing Fund, kind: organization }
  - { name: Coast Ferry Archive, kind: organization }
`),
)

test.each([
  ['It went to the Coast Ferries Archive.', ['Coast Ferries Archive']],
  ['It went to the Coast Trades Board.', ['Coast Trades Board']],
])('a word in the other number inside of a name: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each([
  'It went to the Coast Banking Guild.',
  'It went to the Coast Trading Board.',
  'It went to the Coast Traded Board.',
  'It went to the Halden House Fund.',
  'It went to the Coast Ferry Archive.\n\nThe Coast Ferries Archive lent it.',
  'It went to the Halden Housing Fund.\n\nThe Halden Housings Fund lent it.',
])('nothing: %s', text => expect(found(text)).toEqual([]))
