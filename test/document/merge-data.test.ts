import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { mergeData } from '../../src/document/markdown/merge-data.ts'
import { parseWithRemark } from '../../src/document/markdown/remark.ts'

const merged = (text: string): Root => parseWithRemark(text, [mergeData])

describe('runs of characters put together while they are read give the same tree', () => {
  test.each([
    'Ann met Bo, and they talked.',
    'Ann  \nmet\\\nBo \nhttps://a.example/b and ann@a.example, a@b, www.a.example!',
    '[Ann met ann@a.example and Bo](u) [Ann met ann@a.example, Bo',
    '*Ann* met **Bo, who** `ran` ~~off~~ <b>then</b> &amp; there!',
    '> Ann met 5 of\n> them | all\n\n| Ann met | Bo |\n|-|-|\n| at 5 | a@b.example |',
  ])('%j', text => expect(merged(text)).toEqual(parseWithRemark(text)))

  const pieces =
    'a¦b ¦ Ann¦*¦**¦_¦`¦[¦](u)¦]¦![¦<b>¦&amp;¦&¦\\¦\n¦\n\n¦  \n¦\n> ¦\n- ¦\t¦|¦\n|a|b|\n|-|-|\n¦[^1]¦\n\n[^1]: ¦http://¦www.¦c.d/¦c_d@e.f¦@¦~~¦.¦!¦(¦)¦:¦5¦é¦😀'.split(
      '¦',
    )

  test('whatever the text', () => {
    const text = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
      .map(all => all.join(''))
    fc.assert(
      fc.property(text, text => expect(merged(text)).toEqual(parseWithRemark(text))),
      { numRuns: 500 },
    )
  })
})

test('twice the text has twice as much moved, and not four times', () => {
  const splice = jest.spyOn(Array.prototype, 'splice')
  const movedIn = (parse: (text: string) => Root, sentences: number): number => {
    splice.mockClear()
    parse('Ann met ann@a.example at 5. '.repeat(sentences))
    const behind = (list: unknown, call: number): number =>
      Math.max(0, (list as unknown[]).length - splice.mock.calls[call]![0])
    return splice.mock.contexts.reduce<number>((sum, list, call) => sum + behind(list, call), 0)
  }
  const growthOf = (parse: (text: string) => Root): number => movedIn(parse, 800) / movedIn(parse, 400)
  expect(growthOf(merged)).toBeLessThan(2.3)
  // Or else nothing is to be merged any longer.
  expect(growthOf(parseWithRemark)).toBeGreaterThan(3)
  splice.mockRestore()
})
