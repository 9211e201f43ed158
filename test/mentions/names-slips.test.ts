import { describe, expect, test } from '@jest/globals'
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
  // Whoever is introduced, named again or called by the surname alone is somebody else.
  'Nina Holt won.\n\nNina Holm, 41, came second.',
  'Nina Holt won.\n\nNina Holm is the judge.',
  'Nina Holt won.\n\nThe cup went to Nina Holm of Larsborg.',
  'Nina Holt won.\n\nThey asked the painter Nina Holm.',
  'Nina Holt won.\n\nDirector Nina Holm came.',
  'Nina Holt won.\n\nThe town greeted Nina Holm. They saw Nina Holm’s house.',
  'Nina Holt won.\n\nThe town greeted Nina Holm. “I count,” said Holm.',
  // Of fewer letters, and from the first one on, there are too many.
  'Nina Holt won. The town greeted Nina Bolt.',
  'Bo Lund won. The town greeted Bo Lunt.',
  'Arne Lee won. The town greeted Arne Leo.',
  'They saw Grey Holt. They saw Grey Holm.',
])('nothing: %s', text => expect(found(text)).toEqual([]))

test('a given name that is a word at the start of a sentence', () => {
  const told = foundBy(factsOf('names: [Garrett Holt, Latter Holt, Christina Berg, Marshall Lund]'))
  expect(told('Garret Holt won. Gov. Garret Holt won.')).toEqual(['Garret Holt', 'Garret Holt'])
  expect(told('Garrett Holt won. Later Holt went home. Christian Berg wept. Marshal Lund wept.')).toEqual([])
})

describe('a given name as another language has it', () => {
  const told = foundBy(factsOf('names: [Margarete Lundqvist, Ousmane Fall-Berg, Nikolai Ashgrove]'))
  test.each<[string, string[]]>([
    ['Margaret Lundqvist won. Then Nicholas Ashgrove won.', ['Margaret Lundqvist', 'Nicholas Ashgrove']],
    ['The cup went to Usman Fall-Berg.', ['Usman Fall-Berg']],
    // Another name, however near, and who is told apart or brought in beside the right name.
    ['Marietta Lundqvist won. Nathan Ashgrove won. Rose Fall-Berg won.', []],
    ['Nikolai Ashgrove won. His uncle, Nicholas Ashgrove, a nurse, lost.', []],
    [
      'Nicholas Ashgrove, no relation, won. The singer Usman Fall-Berg won. Nicholas Ashgrove of Orsund won.',
      [],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the Arabic article, and a short part behind a hyphen', () => {
  const told = foundBy(factsOf('names: [Youssef el-Tahan, Ingrid Ravnkilde-Lie]'))
  test.each<[string, string[]]>([
    ['Yousef al-Tahan won. Youssef al-Tahan won.', ['Yousef al-Tahan', 'Youssef al-Tahan']],
    ['The cup went to Ingrid Ravnkilde-Li.', ['Ingrid Ravnkilde-Li']],
    ['Karim al-Tahan won. The al-Tahan family won.', []],
    ['Ingrid Ravnkilde-Moe won. Ingrid Lie won.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
