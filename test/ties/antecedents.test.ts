import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-20
dates:
  - { event: end of the search, date: 2031-05-09, about: [search called off] }
  - { event: opening of the fair, date: 2031-06-14, about: [fair opens] }
  - { event: the letters are sent, date: 2031-04-02, about: [letters sent] }
counts:
  - { subject: cost of the villa, value: £2.6 million, about: [villa cost] }
  - { subject: stalls of the fair, value: 140, unit: stall, about: [fair] }
`),
)

describe('what a sentence begins with stands for', () => {
  test.each([
    [
      'what the one before ends with',
      'Dogs took part in the search. It was called off on 12 May.',
      ['12 May'],
    ],
    ['of a count', 'He owned a yacht and a villa. It cost £6.2 million.', ['£6.2 million']],
    ['what the heading has', '## The fair\n\nIt opens on 15 June.', ['15 June']],
    ['what the question has', '## When does the fair begin?\n\nIt opens on 15 June.', ['15 June']],
    ['several of it', '## The letters\n\nThey were sent on 4 April.', ['4 April']],
    ['a question of a paragraph', '**Where is the fair?**\n\nIt has 150 stalls.', ['150 stalls']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    ['right', 'Dogs took part in the search. It was called off on 9 May.'],
    ['right below a heading', '## The fair\n\nIt opens on 14 June.'],
    ['its own subject', 'The dance follows the search. The dance was called off on 12 May.'],
    ['what ends with more', 'Dogs took part in the search for the yacht. It was called off on 12 May.'],
    ['several, and one before', 'Dogs took part in the search. They were called off on 12 May.'],
    ['a heading further up', '## The fair\n\nA market is near. It opens on 15 June.'],
    ['a heading with nothing below', '## The fair\n\n## The market\n\nIt opens on 15 June.'],
    ['what the heading only does', '## What opens next\n\nIt is the dance, on 15 June.'],
    ['a person', '## The letters\n\nShe sent them on 4 April.'],
    ['a thing of its own', '## The fair\n\nThe dance opens on 15 June.'],
  ])('nothing where it is %s', (_, text) => expect(found(text)).toEqual([]))
})
