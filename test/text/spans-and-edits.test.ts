import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/text/edit.ts'
import { createSource, lineSpan, positionAt } from '../../src/text/source.ts'
import { contains, distance, overlaps } from '../../src/text/span.ts'

describe('spans', () => {
  const cases = [
    { a: [0, 3], b: [3, 5], overlaps: false, contains: false, distance: 0 },
    { a: [0, 4], b: [3, 5], overlaps: true, contains: false, distance: 0 },
    { a: [0, 9], b: [3, 5], overlaps: true, contains: true, distance: 0 },
    { a: [6, 9], b: [3, 5], overlaps: false, contains: false, distance: 1 },
  ] as const
  test.each(cases)('$a and $b', ({ a, b, ...expected }) => {
    const [first, second] = [a, b].map(([start, end]) => ({ start, end })) as [Range, Range]
    expect(overlaps(first, second)).toBe(expected.overlaps)
    expect(contains(first, second)).toBe(expected.contains)
    expect(distance(first, second)).toBe(expected.distance)
  })
})

interface Range {
  readonly start: number
  readonly end: number
}

describe('places', () => {
  const source = createSource('one\r\ntwo\rthree\n\n𝟚x')
  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [5, 2, 1],
    [9, 3, 1],
    [15, 4, 1],
    [16, 5, 1],
    [18, 5, 3],
    [99, 5, 4],
    [-1, 1, 1],
  ])('offset %i stands in line %i, column %i', (offset, line, column) => {
    expect(positionAt(source, offset)).toMatchObject({ line, column })
  })

  test.each([
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, ''],
    [5, '𝟚x'],
    [6, ''],
  ])('line %i is %j without its ending', (line, text) => {
    const { start, end } = lineSpan(source, line)
    expect(source.text.slice(start, end)).toBe(text)
  })
})

describe('edits', () => {
  test('apply in any order, insertions too', () => {
    const edits = [
      { start: 6, end: 7, text: 'W' },
      { start: 0, end: 5, text: 'Steven' },
      { start: 13, end: 13, text: '!' },
    ]
    expect(applyEdits('Steve Vitkoff', edits)).toBe('Steven Witkoff!')
  })

  test.each([
    [
      [
        { start: 0, end: 3, text: '' },
        { start: 2, end: 4, text: '' },
      ],
    ],
    [[{ start: 3, end: 9, text: '' }]],
    [[{ start: 3, end: 2, text: '' }]],
    [[{ start: -1, end: 2, text: '' }]],
  ])('refuse %j', edits => {
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError)
  })

  test('change the range and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, replacement) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ]
        const changed = applyEdits(text, [{ start, end, text: replacement }])
        expect(changed).toBe(text.slice(0, start) + replacement + text.slice(end))
      }),
    )
  })
})
