import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-01
dates:
  - { event: last day for refunds, date: 2031-07-31, about: [refunds, claim a refund] }
  - { event: expiry of the contract, date: 2034-06-30, about: [contract] }
  - { event: start of the toll, date: 2032-04-01, about: [toll] }
`),
)

const deadlines: [what: string, right: string, wrong: string, expected: string][] = [
  [
    'a last day',
    'Refunds can be claimed until 31 July.',
    'Refunds can be claimed until 31 August.',
    '31 August',
  ],
  [
    'a day by which one must',
    'Refunds must be claimed by 31 July.',
    'Refunds must be claimed by 31 August.',
    '31 August',
  ],
  [
    'a day one has',
    'You have until 31 July to claim a refund.',
    'You have until 31 August to claim a refund.',
    '31 August',
  ],
  [
    'an end of somebody’s',
    'His contract runs until 30 June 2034.',
    'His contract runs until 30 June 2035.',
    '30 June 2035',
  ],
  [
    'an end of what is spared',
    'There is no toll until April 2032.',
    'There is no toll until 1 May 2032.',
    '1 May 2032',
  ],
  [
    'and of who is',
    'They are exempt from the toll until 1 April 2032.',
    'They are exempt from the toll until 1 May 2032.',
    '1 May 2032',
  ],
]

describe('until a day is no earlier of', () => {
  test.each(deadlines)('%s', (_, right, wrong, expected) => {
    expect(found(right)).toEqual([])
    expect(found(wrong)).toEqual([expected])
  })

  test.each([
    ['what is not so before', 'There will be no toll before 1 January 2032.'],
    ['what may be done by then', 'Refunds may be paid by 31 August.'],
    ['what was so before', 'The old contract ran until 30 June 2031.'],
    ['part of it', 'Early refunds are open until 30 August.'],
    ['something for it', 'Booths for the toll are built until 1 May 2032.'],
    ['what goes on', 'The toll stays as it is until 1 May 2034.'],
  ])('nothing of %s', (_, text) => expect(found(text)).toEqual([]))
})
