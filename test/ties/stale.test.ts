import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const yaml = `
published: 2031-05-20
counts:
  - { subject: stops of the tramway, value: 14, was: 17, unit: stop, about: [tramway] }
  - { subject: maximum upload size, value: 25 MB, was: 10 MB }
  - { subject: fare of the ferry, value: $4, was: $3, about: [ferry] }
`
const facts = factsOf(yaml)
const found = foundBy(facts)

describe('what was, told as if it were so now', () => {
  test.each([
    ['has', 'The tramway has 17 stops.', '17 stops'],
    ['has now', 'The tramway now has 17 stops, all of them new.', '17 stops'],
    ['is', 'The maximum upload size is 10 MB.', '10 MB'],
    ['is still', 'The maximum upload size is still 10 MB.', '10 MB'],
    ['costs', 'The ferry costs $3.', '$3'],
  ])('%s', (_, text, words) => expect(found(text)).toEqual([words]))

  test('the message tells both', () =>
    expect(lintText('The tramway has 17 stops.', { facts }).findings[0]!.message).toBe(
      'Unexpected 17 stops, expected 14 (was 17): tied by "tramway", "stop"',
    ))

  test.each([
    ['in the past', 'The tramway had 17 stops. The maximum upload size was 10 MB.'],
    ['of old', 'The old tramway has 17 stops. Before, the maximum upload size is 10 MB.'],
    ['of a year', 'In 2029 the tramway has 17 stops.'],
    ['of a part', 'The maximum upload size is 10 MB for guests.'],
    ['of another edition', 'The first edition of the tramway has 17 stops.'],
    ['beside what is', 'The tramway has 14 stops, where it used to have 17 stops.'],
    ['in somebody’s words', 'Years back she said: “The tramway has 17 stops.”'],
    ['as a condition', 'If the tramway has 17 stops, it is too slow.'],
    ['as what is', 'The tramway has 14 stops. The ferry costs $4.'],
  ])('%s is silent', (_, text) => expect(found(text)).toEqual([]))

  test('an older article may be right', () => {
    const older = '---\ndate: 2030-01-01\n---\n\nThe tramway has 17 stops.\n'
    expect(lintText(older, { facts }).findings).toEqual([])
    const undated = foundBy(factsOf(yaml.replace(/published: .*/, '')))
    expect(undated('The tramway has 17 stops.')).toEqual([])
  })

  test('a fact of its own day decides', () => {
    const late = foundBy(factsOf(yaml.replace('was: 17,', 'was: 17, checked: 2032-01-01,')))
    expect(late('The tramway has 17 stops.')).toEqual([])
  })
})
