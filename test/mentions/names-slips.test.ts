import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(factsOf('names: [Nina Holt, Bo Lund, Arne Lee, { name: Grey Holt, kind: place }]'))

test.each<[string, string[]]>([
  ['Nina Holt won. The town greeted Nina Holm on Friday.', ['Nina Holm']],
  ['Nina Holt won.\n\nNina Hol’s house is red.', ['Nina Hol']],
])('a surname of four letters, where the right name stands elsewhere: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each([
  // Without the right name it may be anyone; beside it, it is somebody else.
  'The town greeted Nina Holm on Friday.',
  'Holt won. The town greeted Nina Holm on Friday.',
  'Nina Holt beat Nina Holm.',
  'Nina Holt won. Nina Holm, a smith, came second.',
  // Of fewer letters, and from the first one on, there are too many.
  'Nina Holt won. The town greeted Nina Bolt.',
  'Bo Lund won. The town greeted Bo Lunt.',
  'Arne Lee won. The town greeted Arne Leo.',
  'They saw Grey Holt. They saw Grey Holm.',
])('nothing: %s', text => expect(found(text)).toEqual([]))
