import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Where people are from, by the words beside their names.

const wire = `Norwegian Ivar Stromm won the race to Hellvik. The Brazilian skipper Ana Prado came second.
The jury was led by the American pilot Ruth Holm. Italian Paolo Rinaldi broke a mast, the Irishman Sean Daly a rudder, and Tom Ash of England lost a rope.
Japan beat the skipper Leif Dahl, who was born in Peru. Boats from Norway, Brazil, Italy and Britain took part.
The Peruvian ferries had been kept out of the port by the Saudi government, whose friends from Japan were not. People were pleased.
It rained. The hall was full of African boats, which were the first to be built.
`
const found = (text: string): string[] => findingsIn(text, wire).map(({ message }) => message)
const instead = (land: string, known: string): string =>
  `Unexpected name "${land}", the source has "${known}" there`

describe('another land is reported', () => {
  test.each([
    ['behind an `of`', 'Ivar Stromm of Brazil won the race.', instead('Brazil', 'Norwegian')],
    ['as what someone is', 'Ana Prado, a Norwegian, came second.', instead('Norwegian', 'Brazilian')],
    ['behind a noun', 'Ruth Holm, a pilot from Italy, led the jury.', instead('Italy', 'American')],
    ['before a noun', 'The Norwegian pilot Ruth Holm led the jury.', instead('Norwegian', 'American')],
    ['with a possessive', "Britain's Paolo Rinaldi broke a mast.", instead('Britain', 'Italian')],
    ['of things', 'The Saudi ferries had been kept out of the port.', instead('Saudi', 'Peruvian')],
  ])('%s', (_, text, message) => {
    expect(found(text)).toEqual([message])
  })
})

describe('is left alone', () => {
  test.each([
    ['the same land', 'Ivar Stromm of Norway won the race.'],
    ['the land of a people', 'Ruth Holm, a pilot from America, led the jury.'],
    ['a part of the same kingdom', "Britain's Tom Ash lost a rope."],
    ['who did something to someone', 'Brazil met the skipper Ivar Stromm.'],
    ['the land of a man', 'Sean Daly of Ireland broke a rudder.'],
    ['a man of the land', 'The Englishman Tom Ash lost a rope.'],
    ['the land of a people, which is no slip', 'The first boats were built in Africa.'],
    ['someone without a land', "Norway's Leif Dahl."],
    ['a thing that may belong to another', 'The Japanese government had kept ferries out of the port.'],
    ['things that have no land in the source', 'The Saudi friends were not pleased.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('the land that someone is of is no part of a name to be misspelled', () => {
  const race =
    "Britain's Tom Ashcroft won the race to Hellvik on Monday. Ashcroft is 24. It rained. The hall was full."
  expect(findingsIn('The race was won by the Briton Tom Ashcroft.', race)).toEqual([])
})

test('Wales is the land of what is Welsh', () => {
  const told = (copy: string, source: string): number => findingsIn(copy, source).length
  expect(told('The Welsh team won the cup on Monday.', 'The team of Wales won the cup on Monday.')).toBe(0)
  expect(told('The Scottish team won the cup on Monday.', 'The team of Wales won the cup on Monday.')).toBe(1)
})
