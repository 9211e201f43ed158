import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Numbers that a writer works out of a source's, rounds, or takes from a score.

const wire = `The Bodvik works employ 21,000 people and made $9.3 billion last year.
Its rival at Larvik has 8,500 workers and sales of $3.7 billion. The works bought a crane for 2.4 million pounds, they said.
A storm left 120,000 households without power, and 80,000 of them waited until Monday.
The ferry carried 312 passengers. Boats took 140 passengers ashore before noon.
Rovers beat Athletic 3-1 on Saturday. Ada Lund scored in the 88th minute, after two corners.
Some 137 houses were flooded, and 46 barns. Osei earned 30,000 euros for the win and 20,000 for the record.
Old nets were sold at a pound each. Nine in ten lamps burn, and the quay is a fifth longer.
The board has 700,000 euros, of which 60 percent go to the quay. Turnout was 41 percent, six points more than in May. Naps may take up to 30 minutes. Some six barrows were lost in the mud and two were sold.
`
const found = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(finding => finding.found)

describe('is borne out', () => {
  test.each([
    ['a hedged sum over two sentences', 'Together the works have nearly 30,000 workers.'],
    [
      'an exact sum, whatever else stands near',
      'On last year’s figures the works have $13 billion in sales.',
    ],
    ['a part of what counts the same', 'Nearly half of the 312 passengers were taken ashore.'],
    ['a part of them', 'Two thirds of the 120,000 homes waited until Monday.'],
    ['money with its sign', 'The works bought a crane for £2.4m.'],
    [
      'a number that is rounded to its first figure',
      'More than 100 houses were flooded, and more than 40 barns.',
    ],
    ['a number that is rounded up', 'Fewer than 50 barns were flooded.'],
    ['a sum of money and a bare number', 'Osei collects 50,000 euros.'],
    ['one for a', 'Nets were sold for one pound.'],
    ['a percentage of money', 'The quay gets 420,000 euros.'],
    ['a percentage of money without its unit', 'Of these, 420,000 go to the quay.'],
    ['what is left of a whole', 'A tenth of the lamps are dark.'],
    ['what points make of a percentage', 'In May turnout was 35 percent.'],
    ['a length in another unit', 'Keepers nap for half an hour.'],
    ['a part that is told in a word', 'The quay is 20 percent longer.'],
    ['a sum behind a long noun', 'All in all, eight barrows are gone.'],
    ['a length of time where the source has a rank', 'Lund scored two minutes from the end.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('is reported', () => {
  test.each([
    ['a hedged sum that is none', 'Together the works have nearly 35,000 workers.', ['35,000']],
    ['another part', 'Three quarters of the 120,000 homes waited until Monday.', ['Three quarters']],
    ['other money', 'The works bought a crane for £2.9m.', ['£2.9m']],
    ['a hedge that nobody would round to', 'More than 75 houses were flooded.', ['75']],
    ['the same upwards', 'Fewer than 70 barns were flooded.', ['70']],
    ['another percentage of money', 'The quay gets 480,000 euros.', ['480,000 euros']],
    ['what is left of no whole', 'A third of the lamps are dark.', ['A third']],
    ['a score that no source has', 'Rovers beat Athletic 4-1 on Saturday.', ['4-1']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

test('a noun that many numbers have counts nothing in parts', () => {
  const people =
    'Of 46 people, 30 people are missing. Four people drowned, 12 people fled and 7 people were hurt.'
  expect(found('Half of the people are missing.', people)).toEqual(['Half'])
})
