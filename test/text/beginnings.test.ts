import { describe, expect, test } from '@jest/globals'
import { beginningsOf, startsIn } from '../../src/text/beginnings.ts'

const beginnings = beginningsOf(['one', 'an', 'q', '9', '½'])

describe('where words begin that are looked for', () => {
  test.each<[text: string, starts: readonly number[]]>([
    ['one, ONE and none', [0, 5]],
    ['onerous', [0]],
    ['on', []],
    ['an ant', [0]],
    ['q q3 qa', [0, 2, 3]],
    ['2014 x5 5x', [0, 6, 8]],
    ['½ and 2½', [0, 6, 7]],
    ['éone', []],
    ['(one–one)', [1, 5]],
    ['one', [0]],
    ['9', [0]],
    ['', []],
  ])('%j has %j', (text, starts) => {
    expect(startsIn(text, beginnings)).toEqual(starts)
  })
})
