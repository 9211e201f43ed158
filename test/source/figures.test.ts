import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Numbers that stand with what the source tells of another one, in sentences that are worded freely.

const wire = `HELLVIK, March 3, 2025. The county gave 14 million crowns and the fishermen 5 million. Nothing was left over.
The union Havn said 83 percent of the pilots due on the quay had stayed at home. The port, Tromsund Havn, put the figure at 64 percent.
After two winters 31 boats in the painted group had rusted, or 22 percent, compared with 58 boats, or 41 percent, in the bare group.
The storm cut the water of 70,000 homes. It rained for days, and roads were closed as far as Larvik.
The mill was flooded. By noon the works had joined 26,000 homes to the mains again.
Moen and Lund landed 39 and 47 tons. The fleet sold 18 percent of its cod in May, 36 percent of its herring and 44 percent of its crab, the guild said.
`
const found = (text: string) => findingsIn(text, wire).map(finding => finding.found)

describe('a number told of the other thing is reported', () => {
  test.each([
    [
      'two payers',
      'It was all public: 14 million crowns from the fishermen, 5 million from the county.',
      ['14 million crowns from the fishermen, 5 million'],
    ],
    [
      'two who count, in two sentences of the source',
      'How many took part? 64% of those on duty, says the union; 83%, says the port.',
      ['64% of those on duty, says the union; 83%'],
    ],
    [
      'two that the source tells far apart',
      'Taps: 26,000 homes cut, 70,000 joined to the mains.',
      ['26,000 homes cut, 70,000'],
    ],
    ['one alone', 'Of the boats that had been painted, 41% rusted within two winters.', ['41%']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    [
      'each with its own',
      'It was all public: 14 million crowns from the county, 5 million from the fishermen.',
    ],
    ['the other one first', 'The fishermen gave 5 million crowns, and 14 million came from the county.'],
    ['each with who says so', 'The port says 64% took part; the union puts it at 83%.'],
    ['far apart', 'Taps: 70,000 homes cut, 26,000 joined to the mains.'],
    ['the right one alone', 'Of the boats that had been painted, 22% rusted within two winters.'],
    ['numbers in a row', 'Moen and Lund landed 39 and 47 tons of fish.'],
    ['a row the other way round', 'Lund and Moen landed 47 and 39 tons.'],
    ['what is said of all', 'Crab sold best, the guild said: 44 percent in May, and of the cod 18 percent.'],
    ['who said all of it', 'Of the cod 18 percent was sold, of the crab 44 percent, the guild said.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a change whose second number is bare', () => {
  const trial = `HELLVIK, March 3, 2025. The new crane cut the time to unload a ship from 14 days to eight. Trucks leave at once.
The crew is smaller than it was. It rained.
`
  const messages = (text: string) =>
    findingsIn(text, trial).map(({ found: words, severity }) => [words, severity])

  test('is reported the other way round, however far its ends are from each other', () => {
    expect(messages('Ships needed 14 days on average to be unloaded rather than eight.')).toEqual([
      ['14 days on average to be unloaded rather than eight', 'error'],
    ])
  })
  test.each([
    ['told from its end', 'Ships needed eight days on average to be unloaded rather than 14.'],
    ['behind a mark', 'Ships once needed 14 days, say those who unload them, rather than eight.'],
  ])('is left alone %s', (_, text) => {
    expect(messages(text)).toEqual([])
  })
})
