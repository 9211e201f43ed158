import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type HeldBy, holderOf } from '../../src/engine/held-by.ts'
import type { Suppression } from '../../src/engine/suppressions.ts'

const place = (offset: number) => ({ line: 1, column: offset + 1, offset })

/** What the word "first" says: each suppression is looked at in turn. */
const lookAtEach =
  (all: readonly Suppression[]): HeldBy =>
  ({ rule, start: { offset } }) =>
    all.find(
      ({ range, rules }) =>
        range.start <= offset && offset < range.end && (rules.length === 0 || rules.includes(rule)),
    )

const rule = fc.constantFrom('wrong-count', 'wrong-date', 'misspelled-name')
const bound = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Number.POSITIVE_INFINITY))
const suppression = fc
  .record({ from: fc.integer({ min: 0, max: 20 }), to: bound, rules: fc.array(rule, { maxLength: 3 }) })
  .map(
    ({ from, to, rules }): Suppression => ({
      comment: { start: 0, end: 0 },
      range: { start: Math.min(from, to), end: Math.max(from, to) },
      rules,
    }),
  )

describe('the first suppression that holds a finding back', () => {
  test('is the one that looking at each in turn gives', () => {
    fc.assert(
      fc.property(fc.array(suppression), rule, fc.integer({ min: 0, max: 22 }), (all, rule, offset) => {
        const at = { rule, start: place(offset) }
        expect(holderOf(all)(at)).toBe(lookAtEach(all)(at))
      }),
      { numRuns: 1000 },
    )
  })

  test('is found without looking at each', () => {
    let looks = 0
    const all = Array.from(
      { length: 1000 },
      (_, at): Suppression => ({
        comment: { start: at, end: at },
        get range() {
          looks++
          // The later, the wider: whoever looks at each in turn looks at half of them.
          return { start: 1000 - at, end: 1000 + at }
        },
        rules: at % 2 === 0 ? [] : ['wrong-count'],
      }),
    )
    const heldBy = holderOf(all)
    for (let offset = 0; offset < 2000; offset++) heldBy({ rule: 'wrong-count', start: place(offset) })
    expect(looks).toBeLessThan(10_000)
  })
})
