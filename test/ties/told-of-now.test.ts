import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const errors = errorsBy(
  factsOf(`
published: 2031-03-10
counts:
  - { subject: rules of the guild, value: 38, was: 45, unit: rule, about: [guild] }
  - { subject: oil that the press needs, value: 9, was: 5, unit: [litre], about: [press need] }
  - { subject: wins of the Reeds, value: 14, was: 23, unit: win, about: [Reeds] }
  - { subject: boats of the ferry line, value: 31, was: 19, unit: boat, about: [ferry line] }
  - { subject: toll, value: €12.50, was: €11, about: [toll] }
`),
)

describe('what was before is told as if it were so now', () => {
  test.each([
    ['The guild now has 45 rules.', 'wrong-count 45 rules'],
    ['The guild has now 45 rules; the draft had 38.', 'wrong-count 45 rules'],
    ['The toll is now €11.', 'wrong-count €11'],
    ['The press needs 5 litres where 9 litres used to do.', 'reversed-change 5 litres where 9 litres'],
    [
      'The Reeds have 23 wins, nine fewer than last year.',
      'reversed-change 23 wins, nine fewer than last year',
    ],
    [
      'The Reeds have 14 wins (nine more than the year before).',
      'reversed-change 14 wins (nine more than the year before',
    ],
    ['The ferry line runs 31 boats, 12 less than it had.', 'reversed-change 31 boats, 12 less than it had'],
    ['The ferry line runs 31 boats, down 12 on last year.', 'reversed-change 31 boats, down 12 on last year'],
    ['The toll is €12.50, €1.50 less than before.', 'reversed-change €12.50, €1.50 less than before'],
  ])('%s', (text, ...expected) => expect(errors(text)).toEqual(expected))
})

describe('what was before is told of then', () => {
  test.each([
    ['The guild now has 38 rules; it had 45.'],
    ['The guild had 45 rules in 2028. The old guild now has 45 rules. Another guild now has 45 rules.'],
    ['“The guild now has 45 rules,” she wrote in those days.'],
    ['The press needs 9 litres where 5 litres used to do.'],
    ['The Reeds have 14 wins, nine fewer than last year. The Reeds had 23 wins, nine more than now.'],
    ['The Reeds have 14 wins, nine more than the Larks.'],
    ['The ferry line runs 31 boats, 12 more than before, three more than it has crews for.'],
    ['The toll is €12.50, €1.50 more than it was.'],
  ])('%s', text => expect(errors(text)).toEqual([]))
})
