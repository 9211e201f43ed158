import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names:
  - { name: Brennevik Harbour Rail, kind: organization, aka: [the carrier, BHR] }
  - { name: Ida Harrow, aka: [the engineer] }
counts:
  - { subject: stops, value: 14, unit: stop, about: [carrier] }
  - { subject: trams, value: 9, unit: tram, about: [Brennevik Harbour Rail fleet] }
  - { subject: bridges, value: 6, unit: bridge, about: [engineer built] }
`)

const found = foundBy(facts)

describe('a word of a phrase may be told by another name of the thing', () => {
  test.each([
    ['by the name of several words', 'Brennevik Harbour Rail serves 40 stops.', ['40 stops']],
    ['by itself', 'The carrier serves 40 stops.', ['40 stops']],
    ['by the letters', 'BHR serves 40 stops.', ['40 stops']],
    ['the name of several words by one', 'The fleet of the carrier has 12 trams.', ['12 trams']],
    ['a person by the surname', 'Harrow has built 8 bridges.', ['8 bridges']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['by a part of the name', 'Harbour Rail serves 40 stops.'],
    ['by words of the name in another order of things', 'Another rail line at the harbour serves 40 stops.'],
    ['by the right number', 'Brennevik Harbour Rail serves 14 stops.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['The carrier serves more than 40 stops.', '40 stops', 'more than 40 stops'],
  ['Fewer than 10 stops are served by the carrier.', '10 stops', 'Fewer than 10 stops'],
  ['The carrier serves no more than 10 stops.', '10 stops', 'no more than 10 stops'],
  ['The carrier serves 40-plus stops.', '40-plus stops', 'at least 40-plus stops'],
])('a number is shown with the bound before it, as it is written: %s', (text, found, shown) => {
  const [finding] = lintText(text, { path: 'article.md', facts }).findings
  expect(finding).toMatchObject({
    found,
    message: expect.stringContaining(`Unexpected ${shown}, expected 14:`),
  })
})
