import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What a source's words and numbers are attached to: who did what in one sentence, whose something is, which way a number went.

const wire = `Shares in the Bodvik yard jumped 22 percent, while those of its rival fell 3.5 percent.
The yard carried 900 lorries last year, up 6 percent from 2021. Rents rose 4 percent, and 4 percent of the crew left.
Ada Lund, who was deputy to Maria Osei in the county, left a memo on the desk for the incoming council.
Goldner advised the yard at Bodvik. Goldner advised Estmark, and the banker Whitcombe advised Tromsund.
Hellvik's mayor, Jon Dahl, opened the harbour bridge in March. The rally was held in Larvik.
Two thirds of new Danish ferries now have lamps. Swedish sailors say that they are too bright.
Divers searched the old wreck for hours and talked to the crew. Prosecutors have not opened an investigation into the fall.
`
const found = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(finding => finding.found)

describe('is reported', () => {
  test.each([
    ['a rise told as a fall', 'Shares in the yard fell 22 percent.', ['fell']],
    ['a fall told as a gain', 'The rival, on the other hand, gained 3.5 percent.', ['gained']],
    ['a fall told as a rise by a noun', 'A 3.5 percent rise came for the rival.', ['rise']],
    ['a direction behind its number', 'The yard moved 900 lorries, 6% fewer than in 2021.', ['fewer']],
    ['what was done to one of two', 'Tromsund was advised by Goldner.', ['Tromsund was advised by Goldner']],
    [
      'whose office it is',
      'Jon Dahl, the mayor of Larvik, opened the bridge at the harbour in March.',
      ['Larvik'],
    ],
    ['another land before the same word', 'Two thirds of new Swedish ferries have lamps now.', ['Swedish']],
    [
      'what a source denies, beside something else',
      'Divers searched the wreck for hours, talked to its old crew, and an investigation was opened by prosecutors.',
      ['opened'],
    ],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    ['the same rise', 'Shares in the yard rose 22 percent.'],
    [
      'a number that went both ways',
      'Shares in the yard rose by 22 percent, and those of the rival dropped by 3.5 percent.',
    ],
    ['a number that is also said of something else', 'The crew shrank by 4 percent.'],
    ['a hedge', 'Up to 900 lorries used the yard.'],
    ['who did it', 'Ada Lund left a memo for the incoming council.'],
    ['a fall told as a loss', 'The rival, on the other hand, lost 3.5 percent.'],
    ['who was advised by whom', 'Estmark was advised by Goldner.'],
    ['whose office it is', 'Jon Dahl, the mayor of Hellvik, opened the bridge at the harbour in March.'],
    ['a land before another word', 'Swedish sailors say that the lamps of new ferries are too bright.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('what is only expected in a source may be denied so far', () => {
  const plan = `The yard hoped for a quick answer. The sale must still be approved by the county council in spring.
The old dock was closed for good.
`
  expect(found('The council of the county has yet to approve the sale.', plan)).toEqual([])
  expect(found('The old dock has not been closed for good.', plan)).toEqual(['closed'])
})

test('who is missing somewhere keeps his office', () => {
  const match =
    'They play Estmark on Wednesday without goalkeeper Jon Dahl, who broke a finger in training. It rains. The stands are full.\n'
  expect(
    found('A broken finger keeps the goalkeeper Jon Dahl out of the match with Estmark.', match),
  ).toEqual([])
})

test('a line of names with a small verb is no headline', () => {
  const line = 'Holm Mills advised Tromsund Harbour. It rained on the coast. Nobody came to the fair.\n'
  expect(found('Nobody came to the fair. Dalby Mills advised Tromsund Harbour.', line)).toEqual(['Dalby'])
})
