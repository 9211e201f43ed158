import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Quotations of a few words of which one was changed.

const wire = `HELLVIK, March 3, 2025. The plan was "made of fog," Ada Lund said. "We are not going to move," Jon Dahl said on Monday.
Ivo Brandt called the bridge "a friend of mine". "It will never be ready," he said. The hall was painted with care.
The ferry was full. It rained.
`
const found = (text: string) => findingsIn(text, wire).map(finding => finding.found)

describe('a changed word is reported, once', () => {
  test.each([
    ['another word', 'Lund says that the plan is "made of ice".', ['made of ice']],
    ['a denial left out', '"We are going to move," said Dahl.', ['We are going to move']],
    ['a denial put in', 'Brandt called the bridge "not a friend of mine".', ['not a friend of mine']],
    ['the last word of more', '"We are not going to dance," said Dahl.', ['We are not going to dance']],
    ['a denial that tells more', '"It will be ready," Brandt said.', ['It will be ready']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    ['the same words', 'Lund says that the plan is "made of fog".'],
    ['a part', '"Not going to move" is what Dahl said.'],
    ['a word of grammar', 'Brandt called the bridge "a friend of his".'],
    ['what is no quotation there', 'The "hall was made with care", and the ferry was full.'],
  ])('%s', (_, text) => {
    expect(
      findingsIn(text, wire).filter(({ message }) => /the source has "[^"]* [^"]*" there/.test(message)),
    ).toEqual([])
  })
})
