import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../src/engine/context.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

/** Facts of as many floods, each of which killed other people, and of one fire. */
const floods = (many: number, more = '') =>
  factsOf(`
published: 2031-05-01
counts:
${Array.from({ length: many }, (_, at) => `  - { subject: people killed in flood ${at}, value: ${at + 21}, unit: person, about: [killed] }\n`).join('')}
  - { subject: people killed in the ferry fire, value: 9, unit: person, about: [killed ferry fire] }
  - { subject: boats lost, value: 12, unit: boat, about: [killed] }
${more}
`)

const few = floods(16)
const many = floods(17)
const hundreds = floods(300)

describe('a phrase that many facts share', () => {
  test('tells of none of them, and of the nearest where they are few', () => {
    expect(foundBy(few)('The flood killed 18 people.')).toEqual(['18 people'])
    expect(foundBy(many)('The flood killed 18 people.')).toEqual([])
    expect(foundBy(hundreds)('The flood killed 18 people.')).toEqual([])
  })

  test('tells of none of them in a list either', () => {
    const list = '- People killed: 18\n- Boats lost, killed: 14\n'
    expect(foundBy(few)(list)).toEqual(['18', '14'])
    expect(foundBy(hundreds)(list)).toEqual(['14'])
  })

  test('is still one that a number agrees with', () => {
    const { context } = readContext({ path: 'story.md', text: 'The flood killed 25 people.' }, hundreds)
    expect(context.ties.counts.map(({ fact, outcome }) => [fact.subject, outcome])).toEqual([
      ['people killed in flood 4', 'supported'],
    ])
  })

  test.each([
    ['a longer phrase', 'The ferry fire killed 8 people.', '8 people'],
    ['another unit', 'The flood killed 30 people and 14 boats were lost.', '14 boats'],
  ])('leaves %s to tell of its own', (_, text, wrong) => {
    expect(foundBy(hundreds)(text)).toEqual([wrong])
  })

  test('is that of those alone that hold for the article', () => {
    const past = floods(
      4,
      Array.from(
        { length: 40 },
        (_, at) =>
          `  - { subject: people killed in storm ${at}, value: 4, unit: person, about: [killed], until: 2030-01-01 }`,
      ).join('\n'),
    )
    expect(foundBy(past)('The flood killed 18 people.')).toEqual(['18 people'])
  })
})
