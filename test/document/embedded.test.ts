import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceSpan } from '../../src/document/source-map.ts'

const read = (text: string) => parseDocument({ path: 'a.md', text })
const seen = (text: string) => read(text).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('HTML in Markdown', () => {
  test.each([
    ['a block', '<div>\nAnn <b>Lee</b>way\n</div>', ['paragraph: Ann Leeway']],
    ['a caption', '<figure>\n<figcaption>Ann</figcaption>\n</figure>', ['caption: Ann']],
    [
      'Markdown between tags',
      '<details>\n<summary>Ann</summary>\n\n*Lee*\n\n</details>',
      ['paragraph: Ann', 'paragraph: Lee'],
    ],
    ['scripts', '<script>\nlet ann\n</script>\n\n<style>\nann {}\n</style>\n\n<pre>\nAnn\n\nLee\n</pre>', []],
    [
      'an image',
      'see <img src="a" alt="Ann &amp; Lee"> here',
      ['paragraph: see \uFFFC here', 'alt: Ann & Lee'],
    ],
    ['a key', 'press <kbd>F *1*</kbd> now', ['paragraph: press \uFFFC now']],
    ['a key that is never closed', 'press <kbd>F1 now', ['paragraph: press \uFFFCF1 now']],
    [
      'a list in a cell',
      '| a |\n|---|\n| <ul><li>b</li><li>c</li></ul> |',
      ['cell: a', 'cell: b', 'cell: c'],
    ],
    ['a table', '<table>\n<tr><td>Ann</td></tr>\n</table>', ['cell: Ann']],
  ])('%s', (_, source, expected) => {
    expect(seen(source).filter(text => !text.endsWith(': \uFFFC'))).toEqual(expected)
  })

  test.each([
    ['> <div>\n> Ann\n> Lee\n> </div>', 'Ann\n> Lee'],
    ['- <p>\n  Ann\r\n  Lee</p>', 'Ann\r\n  Lee'],
    ['<p>Ann&#32;<i>Lee</i></p>', 'Ann&#32;<i>Lee'],
  ])('a mention in %j has its place', (source, expected) => {
    const block = read(source).blocks[0]!
    expect(block.text).toBe('Ann Lee')
    const { start, end } = sourceSpan(block.map, { start: 0, end: 7 })
    expect(source.slice(start, end)).toBe(expected)
  })

  test('in a quotation it is quoted', () => {
    expect(read('> <p>Ann</p>').blocks[0]!.quoted).toBe(true)
  })

  test('too deep to be read is refused, with the line', () => {
    expect(() => read(`a\n\n${'<div>'.repeat(5000)}b`)).toThrow(
      expect.objectContaining({ mistakes: [expect.objectContaining({ line: 3 })] }),
    )
  })
})
