import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceSpan } from '../../src/document/source-map.ts'

const read = (text: string) => parseDocument({ path: 'article.md', text })
const texts = (text: string) => read(text).blocks.map(block => block.text)

describe('what a reader sees', () => {
  test.each([
    ['emphasis', 'St*eve* **Wit**koff', 'Steve Witkoff'],
    ['a struck word', 'the ~~old~~ plan', 'the old plan'],
    ['link text', 'by [Steve *Witkoff*](https://a.example "who")', 'by Steve Witkoff'],
    ['a reference', 'by [Steve][s]\n\n[s]: https://a.example', 'by Steve'],
    ['entities and escapes', 'Andr&eacute; &amp; \\*Ann\\* &#x41;&#0;', 'André & *Ann* A\uFFFD'],
    ['an entity that is none', 'R&D &nosuch; &#xFFFFFFF;', 'R&D &nosuch; &#xFFFFFFF;'],
    ['a soft break', 'Steve\n  Witkoff', 'Steve Witkoff'],
    ['hard breaks', 'Steve  \nWitkoff\\\nspoke', 'Steve Witkoff spoke'],
    ['tags inside a word', 'St<b>eve</b>', 'Steve'],
    ['a line break tag', 'Steve<br/>Witkoff', 'Steve Witkoff'],
    ['a comment', 'Ste<!-- who? -->ve', 'Steve'],
    ['code', 'the `x` 28 points', 'the \uFFFC 28 points'],
    ['a footnote mark', 'Ann[^1] left\n\n[^1]: x', 'Ann left'],
    ['an autolink', 'see <https://a.example/b> now', 'see \uFFFC now'],
    ['a bare address', 'see https://a.example/b_c. Then', 'see \uFFFC. Then'],
    ['a link that shows its address', 'see [a.example](https://a.example/) now', 'see \uFFFC now'],
    ['a mail address', 'ask ann@a.example, not me', 'ask \uFFFC, not me'],
    ['a mark at the start', '\uFEFFAnn', 'Ann'],
    ['a NUL', 'A\0nn', 'A\uFFFDnn'],
  ])('%s', (_, source, expected) => {
    expect(texts(source)[0]).toBe(expected)
  })

  test.each([
    ['a heading', '## The *plan* ##', 'heading', 'The plan'],
    ['a setext heading', 'The plan\n===', 'heading', 'The plan'],
    ['a list item', '1. one\n   - Ann\n     Lee', 'paragraph', 'Ann Lee'],
    ['a task', '- [x] Ann', 'paragraph', 'Ann'],
    ['a cell', '| a | b |\n|---|---|\n| 1\\|2 | *Ann* |', 'cell', 'Ann'],
    ['a footnote', 'x[^1]\n\n[^1]: Ann\n    Lee', 'paragraph', 'Ann Lee'],
    ['an alternative text', 'x\n\n![Ann *Lee*](a.png)', 'alt', 'Ann Lee'],
    ['a plain alternative text', '![Ann \\[l\\]](a.png)', 'alt', 'Ann [l]'],
  ])('%s is a block', (_, source, kind, expected) => {
    const block = read(source).blocks.at(-1)!
    expect([block.kind, block.text]).toEqual([kind, expected])
  })

  test('code, tags, rules and definitions without a title are no blocks', () => {
    expect(texts('```\nAnn\n```\n\n    Ann\n\n---\n\n<div>\n</div>\n\n[Ann]: Ann\n')).toEqual([])
  })

  test('only what stands in a quotation is quoted', () => {
    const { blocks } = read('a\n\n> b\n>\n> - c\n\nd')
    expect(blocks.map(({ text, quoted }) => `${text} ${quoted}`)).toEqual([
      'a false',
      'b true',
      'c true',
      'd false',
    ])
  })
})

describe('boxes', () => {
  test.each([
    ['> [!NOTE]\n> b', ['b false']],
    ['> [!warning] b\n> c\n>\n> d', ['b c false', 'd false']],
    ['> [!tip]- b', ['b false']],
    ['> [!NOTE]\n>\n> b', ['b false']],
    ['> [!quote] a\n> b', ['[!quote] a b true']],
    ['> [a] b', ['[a] b true']],
    ['> b [!NOTE]', ['b [!NOTE] true']],
    [':::tip\nb\n:::\n\nc', ['b false', 'c false']],
    [':::tip\n\nb\n\n:::', ['b false']],
    ['::: danger\nb &amp; c\n:::', ['b & c false']],
    ['!!! note\n    b', ['b false']],
    ['b ::: c', ['b ::: c false']],
  ])('what stands in one is the words of the article: %j', (text, expected) => {
    expect(read(text).blocks.map(({ text, quoted }) => `${text} ${quoted}`)).toEqual(expected)
  })
})

describe('places', () => {
  test.each([
    ['[Steve *Wit*koff]', 'by [Steve *Wit*koff](u) x', 'Steve *Wit*koff'],
    ['behind a quotation mark', '> > Steve\n> > Witkoff x', 'Steve\n> > Witkoff'],
    ['over a lazy line', '> Steve\nWitkoff x', 'Steve\nWitkoff'],
    ['over a list indent', '- a\n  1. Steve\n     Witkoff', 'Steve\n     Witkoff'],
    ['over CRLF and spaces', '😀 Steve \r\n   Witkoff', 'Steve \r\n   Witkoff'],
    ['an entity at the end', 'Steve Witkof&#102; x', 'Steve Witkof&#102;'],
    ['an escape at the start', '\\Steve Steve Witkoff', 'Steve Witkoff'],
    ['bold at the end', 'Steve **Witkoff**', 'Steve **Witkoff'],
  ])('%s', (_, source, expected) => {
    const block = read(source).blocks.at(-1)!
    const start = block.text.lastIndexOf('Steve Witkoff')
    const span = sourceSpan(block.map, { start, end: start + 'Steve Witkoff'.length })
    expect(source.slice(span.start, span.end)).toBe(expected)
  })

  test.each([
    ['a > that is text', '> a\n    > b', 'a > b', '>'],
    ['a > as an entity', '> a\n> &gt; b', 'a > b', '&gt;'],
  ])('%s', (_, source, text, expected) => {
    const block = read(source).blocks[0]!
    const start = block.text.indexOf('>')
    const span = sourceSpan(block.map, { start, end: start + 1 })
    expect([block.text, source.slice(span.start, span.end)]).toEqual([text, expected])
  })
})

describe('titles of links, images and definitions', () => {
  test.each([
    ['[a](b "The \\"plan\\"")', 'alt: The "plan"', 'The \\"plan\\"'],
    ["[a](b 'An &amp; c')", 'alt: An & c', 'An &amp; c'],
    ['![a](b (The plan) )', 'alt: The plan', 'The plan'],
    ['[a](<b "c> "The plan")', 'alt: The plan', 'The plan'],
    ['[a](b\n"The\nplan")', 'alt: The plan', 'The\nplan'],
    ['[a]\n\n[a]: b "The \\"plan\\""', 'alt: The "plan"', 'The \\"plan\\"'],
    ["> [a]: b\n> 'The\n> plan'", 'alt: The plan', 'The\n> plan'],
    ['[a]: <b> (The &quot;plan&quot;)  \n', 'alt: The "plan"', 'The &quot;plan&quot;'],
  ])('%j', (source, text, expected) => {
    const block = read(source).blocks.at(-1)!
    expect(`${block.kind}: ${block.text}`).toBe(text)
    const { start, end } = sourceSpan(block.map, { start: 0, end: block.text.length })
    expect(source.slice(start, end)).toBe(expected)
  })
})

test('cells of Markdown know their place', () => {
  const source = 'x\n\n| a | b |\n|---|---|\n| c | d |\n\n> | e |\n> |---|'
  expect(read(source).blocks.map(({ cell }) => cell && Object.values(cell))).toEqual([
    undefined,
    [0, 0, 0, true],
    [0, 0, 1, true],
    [0, 1, 0, false],
    [0, 1, 1, false],
    [1, 0, 0, true],
  ])
})

describe('directives', () => {
  test.each([
    ['a block', '<!-- factlint-disable -->\n\nAnn'],
    ['inside a paragraph', 'Ann <!-- factlint-disable --> Lee'],
    ['inside a list', '- a\n\n  <!-- factlint-disable -->\n'],
    ['inside a table', '| a |\n|---|\n| b <!-- factlint-disable --> |'],
    ['over two lines of a quotation', '> <!--\n> factlint-disable -->'],
  ])('%s', (_, source) => {
    const { directives } = read(source)
    expect(directives.map(({ text }) => text)).toEqual(['factlint-disable'])
    const { start, end } = directives[0]!
    expect(source.slice(start, end)).toMatch(/^<!--[\s>]*factlint-disable -->$/)
  })

  test.each([
    ['code', '`<!-- factlint-disable -->`\n\n```\n<!-- factlint-disable -->\n```'],
    ['another comment', '<!-- not factlint-disable -->'],
    ['a comment that is not closed', '<!-- factlint-disable\n'],
  ])('%s is none', (_, source) => {
    expect(read(source).directives).toEqual([])
  })

  test('keeps its reason, and two stand in order', () => {
    const { directives } = read('a <!-- factlint-disable x -- why --> b <!-- factlint-enable --> c')
    expect(directives.map(({ text }) => text)).toEqual(['factlint-disable x -- why', 'factlint-enable'])
  })
})

describe('formats', () => {
  test.each([
    ['a.md', 'markdown'],
    ['A.MARKDOWN', 'markdown'],
    ['a.mdown', 'markdown'],
    ['a.txt', 'text'],
    ['a.html.text', 'text'],
    ['md', 'text'],
    ['b.md/plain', 'text'],
  ])('%s is %s', (path, format) => {
    expect(parseDocument({ path, text: '*Ann*' })).toMatchObject({ path, format })
  })

  test('a format that is named wins over the ending', () => {
    expect(parseDocument({ path: 'a.txt', text: '*Ann*', format: 'markdown' }).blocks[0]!.text).toBe('Ann')
  })
})
