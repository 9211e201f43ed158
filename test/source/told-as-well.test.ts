import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What looks like something in another's place, and is none.

const wire = `Third seed Ada Lund of Estmark won against Siri Moen 4-6, 7-5, 6-3 on Thursday to reach her first Holm Cup final.
Lund, 23, will play Greta Dahl of Hellvik, the seventh seed, in Saturday's final in Brenna.
The ferry Kittiwake struck a pier in thick fog off Vardal on Oct. 2, 2024, and 900 people have fled their homes.
`

test.each([
  [
    'the games of a set, which are no age',
    'Lund beat the defending champion, Moen, 4-6, 7-5, 6-3 on Thursday.',
    [],
  ],
  ['an age', 'Dahl was beaten by Lund, 27, on Thursday.', ['27']],
  ['a rank that tells who is meant', 'The third seed will play Greta Dahl in Saturday’s final.', []],
  [
    'the rank of somebody else',
    'Lund will play third seed Greta Dahl of Hellvik in Saturday’s final.',
    ['third'],
  ],
  [
    'a day without its number',
    'The ferry Kittiwake struck a pier in thick fog off Vardal in October 2024.',
    [],
  ],
  [
    'another year',
    'The ferry Kittiwake struck a pier in thick fog off Vardal in October 2023.',
    ['October 2023'],
  ],
  ['words for one thing', 'Lund will meet Greta Dahl of Hellvik. Some 900 people have left their homes.', []],
])('%s', (_, text, found) => {
  expect(findingsIn(text, wire).map(finding => finding.found)).toEqual(found)
})

describe('a sentence of which much is new to the source tells something else', () => {
  const wire = `The mill of Ulvik lost 83 panes that morning, the county said. Most of the glass was swept up by noon.
People were hurt at the quay of Larvik as well, and a clerk lost a shoe. The skipper has worked on the sound for years.
It rained. Nobody wept.
`
  test.each([
    ['a number', 'People were hurt at the quay, 83 in all.', ['83']],
    ['a number', 'People were hurt at the quay, 83 in all, by splinters, bricks, beams.', []],
    ['a denial', 'The skipper has not worked on the sound for years.', ['worked']],
    ['a denial', 'The tall skipper, a grandfather, has not worked since Easter.', []],
  ])('by %s: %s', (_, text, found) => {
    expect(findingsIn(text, wire).map(finding => finding.found)).toEqual(found)
  })
})
