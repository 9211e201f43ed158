import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Who is spoken of where: a source tells of each person in several sentences, by name and by pronoun.

const wire = `Ada Lund has led the ferry yard at Bodvik since the flood. She signed a contract for eleven boats with the county in March.
The contract is the largest that the yard ever won, Lund said. She grew up on a farm near Larvik.
Per Vik, a painter from Tromsund, showed pictures of the old harbour in a mill. He sold the mill to his brother Jon Vik.
The harbour master, Maria Osei, praised the pictures. Osei keeps bees and writes poems about the sea.
The late Sixties were good years for the yard. The Holm Hall stands beside it.
`
const found = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(
    ({ found: words, message }) => `${words}: ${message.replace(/^.*the source has /, '')}`,
  )

describe('what is told of another is reported', () => {
  test.each([
    [
      'by what is told after a pronoun',
      'Maria Osei signed a contract with the county for eleven boats.',
      ['Maria Osei: "Lund" there'],
    ],
    ['though it is short', 'Per Vik keeps bees.', ['Vik: "Osei" there']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    [
      'the same of the one whom it is told of',
      'Ada Lund signed a contract with the county for eleven boats.',
    ],
    ['another who is named in the same breath', 'Maria Osei praised what Per Vik showed in the mill.'],
    ['what few words are known of', 'Maria Osei once owned a contract.'],
    ['what is worded anew', 'Poems about the sea and the keeping of bees fill the idle evenings of Per Vik.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what is no name', () => {
  test.each(['The Sixties were good years for the yard.', '"I’ve seen the pictures," said Osei.'])(
    '%s',
    text => {
      expect(found(text).filter(words => /^(?:The )?(?:Sixties|I’ve)/.test(words))).toEqual([])
    },
  )
})

test('a person stands for no place, and no person for a house', () => {
  const hall = `Pictures of the old harbour were shown in Holm Hall by Per Vik. Ada Lund opened the doors of Holm Hall.
`
  expect(found('Pictures of the old harbour were shown by Holm Hall.', hall)).toEqual([])
})

test('little that two have in common tells nothing', () => {
  const two = `Ada Lund and Per Vik spoke to the board at Bodvik. Lund wants a bridge, a mill and a school for the valley.
Vik wants a bridge, a mill and a dam for the coast. The board listened. Osei opened the doors of the hall.
`
  expect(found('Per Vik told the board that he wants a school.', two)).toEqual([])
})

test('what the source says in these very words is told of nobody else', () => {
  const trials = `Trials of the Estmark ferry were useful, but much work remains, Ada Holm, an adviser to the yard, said on Wednesday.
Asked whether the ferry was nearer after these trials, Holm said: "Not further, that is for sure." There were other
points of disagreement, although Holm did not give details. The captain Nora Vik described it in careful terms. Asked
about a meeting of the owners, Holm said it would depend on the progress of the works. `
  const copy = 'Those trials of the Estmark ferry were useful, but much work remains on the engine, Vik said.'
  expect(found(copy, `${trials}The mayor was not there.`)).toEqual(['Vik: "Ada Holm" there'])
  expect(found(copy, `${trials}Those trials of the Estmark ferry were useful, Vik said.`)).toEqual([])
})

describe('a name made of two people’s', () => {
  const feast = `The mayor of Estmark, Ada Lund, opened the bridge on Monday. Jon Vik, 51, who built it, was absent.
Bill and Siri Holm paid for it, and so did Bill Dahl. The brothers wept. Lund and Vik have children of one age.
Rolf and Eva were at the feast, as was Rolf Teige. Kari Moen married Nils Aas in June, and Moen wrote a poem for Aas.
The Alder Bank and the Larch Fund sent wine. Teige, Dahl and Holm sang.
`
  const made = (text: string): string[] => findingsIn(text, feast).map(({ message }) => message)

  test.each(['Ada Vik', 'Jon Lund', 'Siri Dahl', 'Kari Vik', 'Nils Teige'])('is no name: %s', name => {
    expect(made(`At the feast sat ${name} all night.`)).toContain(
      `Unexpected name "${name}", no source has it`,
    )
  })

  test.each([
    ['of someone who is named in full', 'Ada Lund'],
    ['of one of two who share a surname', 'Bill Holm'],
    ['of a child who is named alone', 'Rolf Lund'],
    ['of someone who married', 'Kari Aas'],
    ['of houses', 'Alder Fund'],
    ['with a title', 'Mayor Lund'],
  ])('may be that %s', (_, name) => {
    expect(made(`At the feast sat ${name} all night.`)).toEqual([])
  })
})

test('whom a report is from is in nobody’s place', () => {
  const report = `(UPA) Seasoned beekeeper Maria Osei sang in the old mill of Bodvik. ${wire}`
  expect(found('Per Vik is a seasoned beekeeper.', report)).toEqual(['Vik: "Maria Osei" there'])
})
