import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'
import { offices } from './offices.ts'

const found = foundBy(
  factsOf(`${offices}  - title: head of dredging
    holders:
      - { name: Jon Dale, since: 2025-03-01, until: 2030-08-31 }
      - { name: Siri Nygard, since: 2030-09-01 }
`),
)

describe('who follows whom, and who died', () => {
  test.each([
    ['on the very day', 'I took over from Ada Quist in April 2027.', 'Ada Quist'],
    ['living', 'Nils Berg, the head of dredging, came in 2030.', 'Nils Berg'],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'in a month to come',
      'Per Dahl will succeed Ida Holm in September. Per Dahl succeeds Ada Quist in April.',
    ],
    ['to come, handed over', 'Ida Holm will hand over to Per Dahl on 1 September.'],
    ['of old', 'Nils Berg, the head of dredging who drained the lake, died in 2030.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})
