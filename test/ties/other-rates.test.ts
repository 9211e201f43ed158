import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-03-10
counts:
  - { subject: quota of the gate, value: 750, was: 900, unit: call, about: [per minute, quota] }
  - { subject: ferries a day, value: 16, was: 12, unit: ferry, about: [each way] }
  - { subject: letters a week, value: 52, unit: letter, about: [archive] }
  - { subject: bees in the hive, value: 340, unit: bee, about: [hive] }
`),
)

describe('the very number of a fact is told by another stretch of time', () => {
  test.each([
    ['The quota is 750 calls per second, not 900.', '750 calls per second'],
    ['There are 16 ferries an hour each way.', '16 ferries an hour'],
    ['The archive gets 52 letters a day.', '52 letters a day'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('a rate is right, or no rate of the fact', () => {
  test.each([
    ['The quota is 750 calls per minute, or 12.5 calls per second.'],
    ['There are 16 ferries a day each way. There were 16 ferries a month ago each way.'],
    ['The archive gets 52 letters a week. Another archive gets 52 letters a day.'],
    ['The archive got 52 letters a day in 1990. The archive gets 52 letters in a month of rain.'],
    ['The archive gets 30 letters a day. The hive loses 340 bees a day.'],
  ])('%s', text => expect(found(text)).toEqual([]))
})
