import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
counts:
  - { subject: votes for the plan, value: 27, unit: [vote, councillor], about: [plan, in favour] }
  - { subject: votes against the plan, value: 19, unit: [vote, councillor], about: [plan, against] }
  - { subject: seats of the council, value: 36, was: 30, unit: seat, about: [council seats] }
`),
)

describe('one side of a vote is wrong beside the other that is right', () => {
  test.each([
    ['with its noun', 'Councillors passed the plan by 29 votes to 19.', '29 votes'],
    ['without it', 'The plan was carried by 27 votes to 17.', '17'],
    ['behind what they did', 'The council voted 27 to 17 for the plan.', '17'],
    ['behind by', 'The council voted by 29 to 19 for the plan.', '29'],
  ])('%s', (_, text, wrong) => expect(found(text)).toEqual([wrong]))
})

describe('and nothing is', () => {
  test.each([
    ['where both are right', 'The council voted 27 to 19 for the plan.'],
    ['and told with votes', 'Councillors passed the plan by 27 votes to 19.'],
    ['in a committee', 'The committee had backed the plan by eight votes to five.'],
    ['in a committee, without the noun', 'The committee had voted 8 to 5 for the plan.'],
    ['of others on something else', 'The union voted 301 to 244 for the strike, not for the plan.'],
    ['of an amendment', 'An amendment to the plan was defeated by 26 votes to 21.'],
    ['of another year', 'In 2027 the council rejected an earlier plan by 29 votes to 17.'],
    ['without the noun', 'The plan lost a vote in the committee by six to three.'],
    ['in a change of something else', 'The council voted to raise the council seats from 30 to 36.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})
