import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-20
names: [Gerda Moss]
roles:
  - { title: captain of the Sea Otter, holder: Ida Holm, since: 2024-03-01 }
  - title: rector of the University of Tarnmouth
    holders:
      - { name: Nils Vik, since: 2019-08-01, until: 2027-07-31 }
      - { name: Tilda Rask, since: 2027-08-01 }
  - { title: finance director of Nordrail, holder: Bo Finch }
  - { title: director of the Tarn Institute, holder: Cara Dell }
  - { title: head of the harbour board, holder: Oswin Tarle }
`),
)

/** The article names what the titles are of. */
const foundIn = (text: string) => found(`${text} The Sea Otter belongs to the University of Tarnmouth.`)

describe('a title that leaves out of what it is, beside one who holds another office', () => {
  test.each([
    ['before the name', 'Rector Bo Finch gave us four minutes.', ['Bo Finch']],
    ['between commas', 'The captain, Bo Finch, knits on the bridge.', ['Bo Finch']],
    ['behind the name', 'Cara Dell, the rector, opened the hall.', ['Cara Dell']],
    ['before a colon', 'From the rector, Cara Dell: "A house has corners."', ['Cara Dell']],
    ['in a year of which the facts know the holder', 'The rector, Bo Finch, spoke in 2030.', ['Bo Finch']],
  ])('%s', (_, text, names) => expect(foundIn(text)).toEqual(names))

  test.each([
    ['one who holds it', 'The rector, Tilda Rask, opened the hall.'],
    ['one who held it, who may be meant as of then', 'The rector, Nils Vik, opened the hall.'],
    ['a part of the own title', 'The director, Bo Finch, signed the report.'],
    ['a head of anything', 'Cara Dell, the head, signed the report.'],
    ['one in no office', 'The captain, Gerda Moss, was the last to leave.'],
    ['a surname alone', 'Captain Finch was the last to leave.'],
    ['a year before the facts', 'In 2011 the captain, Bo Finch, left the navy.'],
    ['told as past', 'The first to leave was the captain, Bo Finch.'],
    ['once', 'Former captain Bo Finch now keeps the books.'],
    ['of something else', 'Bo Finch, captain of the chess club, won.'],
  ])('not %s', (_, text) => expect(foundIn(text)).toEqual([]))

  test('not where the article says nowhere of what', () => {
    expect(found('Rector Bo Finch gave us four minutes. The University of Fogport has a hall.')).toEqual([])
  })

  test.each(['present', 'current'])('who is said to be the %s one held it once', word => {
    expect(foundIn(`Its ${word} rector, Nils Vik, has a plan.`)).toEqual(['Nils Vik'])
  })
})

test('what somebody informs us of is theirs', () => {
  const quoted = foundBy(
    factsOf(`
quotes: [{ by: Ida Holm, text: The state was the landlord of these talks and not a guest }]
names: [Bo Finch]
`),
  )
  expect(
    quoted('"The state was the landlord of these talks and not a guest," Bo Finch informs us.'),
  ).toHaveLength(1)
})

describe('the term of a title that leaves out of what it is, beside one who holds or held it', () => {
  test.each([
    ['some years off', 'Tilda Rask, rector since March 2024, opened the hall.', ['March 2024']],
    ['the same month of any year', 'Tilda Rask, rector since August 2017, opened the hall.', ['August 2017']],
    ['what somebody became then', 'Tilda Rask, who became rector in May 2025, smiled.', ['May 2025']],
    ['the end of it', 'Nils Vik, rector until July 2030, gave the hall.', ['July 2030']],
  ])('%s', (_, text, wrong) => expect(foundIn(text)).toEqual(wrong))

  test.each([
    ['another time, of another one', 'Tilda Rask, rector since May 2012, opened the hall.'],
    ['another end', 'Nils Vik, rector until May 2014, gave the hall.'],
    ['in a town', 'Tilda Rask became rector in Larsborg in May 2025.'],
  ])('%s is left alone', (_, text) => expect(foundIn(text)).toEqual([]))
})
