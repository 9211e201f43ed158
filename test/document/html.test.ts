import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceEdit } from '../../src/document/source-map.ts'
import { expectEdits, expectOneRange } from './mention-places.ts'

const read = (text: string, path = 'page.html') => parseDocument({ path, text })
const seen = (text: string, path?: string) =>
  read(text, path).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('what a reader sees of a page', () => {
  test.each([
    ['inline elements', '<p>Bel<b>la</b>my <span>left</span>', ['paragraph: Bellamy left']],
    ['a line break', '<p>Ann<br>Lee<wbr>way', ['paragraph: Ann Leeway']],
    ['blocks', '<div>one<p>two<ul><li>three<li>four</ul>five</div>', ['one', 'two', 'three', 'four', 'five']],
    [
      'entities',
      '<p>Andr&eacute &amp; &#65;&#x80; &notit; &nosuch;',
      ['paragraph: André & A€ ¬it; &nosuch;'],
    ],
    ['code', '<p>the <code>x</code> 28<pre>no</pre>', ['paragraph: the \uFFFC 28', 'paragraph: \uFFFC']],
    ['scripts', '<p>a<script>"<p>b"</script>c<style>p{}</style><template>d</template>', ['paragraph: ac']],
    ['headings', '<h2>The <i>plan</i></h2>', ['heading: The plan']],
    ['captions', '<figure><img alt="A b"><figcaption>c</figcaption></figure>', undefined],
    ['a footnote mark', '<p>28<sup><a href="#n1">1</a></sup> and m<sup>2</sup>', ['paragraph: 28 and m2']],
    [
      'a link that shows its address',
      '<p>see <a href="https://a.example/">a.example</a>',
      ['paragraph: see \uFFFC'],
    ],
    ['a quotation', '<p>He said <q>yes</q>.', ['paragraph: He said “yes”.']],
    ['a comment inside a word', '<p>Bel<!-- x -->lamy', ['paragraph: Bellamy']],
    ['behind the body', '<body>one</body> two', ['paragraph: one two']],
    [
      'text that a table may not hold',
      'x<table>y<tr><td>c</td></tr>z</table>w',
      ['paragraph: xyz', 'cell: c', 'paragraph: w'],
    ],
    ['a title', '<title>T &amp; <b>u</title><p>x', ['metadata: T & <b>u', 'paragraph: x']],
    ['a description', '<meta name="description" content="D &amp; e">', ['metadata: D & e']],
    ['noscript', '<noscript><p>a</noscript>', ['paragraph: a']],
    ['SVG', '<p>a<svg><title>b</title><text>c</text></svg>', ['paragraph: a\uFFFC']],
    ['a mark at the start', '\uFEFF<p>a', ['paragraph: a']],
    ['front matter', '---\ntitle: T\n---\n<p>a', ['metadata: T', 'paragraph: a']],
  ])('%s', (_, source, expected) => {
    const kinds = expected?.map(text => (text.includes(': ') ? text : `paragraph: ${text}`))
    expect(seen(source)).toEqual(kinds ?? ['paragraph: \uFFFC', 'alt: A b', 'caption: c'])
  })

  test('empty elements of XHTML hold nothing', () => {
    expect(seen('<p><a id="x"/>a <script src="y"/>b</p>', 'a.xhtml')).toEqual(['paragraph: a b'])
  })

  test('only what stands in a quotation is quoted', () => {
    expect(read('<p>a<blockquote>b<p>c</blockquote>d').blocks.map(block => block.quoted)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('cells know their place, unless one reaches over rows', () => {
    const cells = (html: string) =>
      read(html).blocks.map(({ cell }) => cell && [cell.row, cell.column, cell.isHeader])
    const head = '<table><tr><th>a<th>b<th>c'
    expect(cells(`${head}<tr><td colspan=2>d<td>e</table>`)).toEqual([
      [0, 0, true],
      [0, 1, true],
      [0, 2, true],
      [1, 0, false],
      [1, 2, false],
    ])
    expect(cells(`${head}<tr><td rowspan=2>d<td>e</table>`).slice(3)).toEqual([undefined, undefined])
  })

  test.each([
    ['<!-- factlint-disable x -- why --><p>a', 'factlint-disable x -- why'],
    ['<p>a <!--\nfactlint-enable\n--> b', 'factlint-enable'],
  ])('%j is a directive', (source, text) => {
    const { directives } = read(source)
    expect(directives.map(directive => directive.text)).toEqual([text])
    expect(source.slice(directives[0]!.start, directives[0]!.end)).toMatch(/^<!--[\s\S]*-->$/)
  })
})

describe('the day of a page', () => {
  test.each([
    ['<meta property="article:published_time" content="2031-05-06T07:00Z">', '2031-05-06'],
    ['<meta name="date" content="2031-05-06">', '2031-05-06'],
    ['<time pubdate datetime="2031-05-06">yesterday</time>', '2031-05-06'],
    ['<time itemprop="datePublished" datetime="2031-05-06">x</time>', '2031-05-06'],
    ['<time datetime="2031-05-06">x</time>', undefined],
    ['<script type="application/ld+json">{"datePublished": "2031-05-06T07:00"}</script>', '2031-05-06'],
    [
      '<script type="application/ld+json">[{"datePublished":"2031-05-06"},{"datePublished":"2030-01-01"}]</script>',
      undefined,
    ],
    ['<p>Published May 6, 2031', '2031-05-06'],
  ])('%j', (html, expected) => {
    expect(read(`${html}<p>Text`).published).toBe(expected)
  })
})

const mention = 'Bella Marsh'

const containers = [
  ['<p>', ''],
  ['<!doctype html><html><head><title>x</title></head><body><div><p>', '</p></div></body></html>'],
  ['<ul><li>a<li>', '</ul>'],
  ['<table><tr><td>a<td>', '<td>b</table>'],
  ['<table>', '<tr><td>b</table>'],
  ['<body>a</body>', ''],
  ['<h1>', '</h1>'],
  ['<blockquote>x<p>', '</blockquote>'],
  ['<figcaption>', '</figcaption>'],
  ['<img alt="', '">'],
  ["<abbr title='", "'>x</abbr>"],
  ['<title>', '</title>'],
  ['<meta content="', '" name=description>'],
] as const

const wrappers = [
  ['', ''],
  ['<b>', '</b>'],
  ['<a href="?a=b&amp;c" class=x>', '</a>'],
  ['<i><u>', '</u></i>'],
] as const

const construct = fc.record({
  container: fc.constantFrom(...containers),
  wrapper: fc.constantFrom(...wrappers),
  from: fc.integer({ min: 0, max: mention.length - 1 }),
  to: fc.integer({ min: 1, max: mention.length }),
  entity: fc.option(fc.integer({ min: 0, max: mention.length - 1 })),
  space: fc.constantFrom(' ', '  ', '&#32;', '&nbsp;', '\n', '\r\n  ', '\u00A0'),
  before: fc.constantFrom('', 'a ', '😀 &amp; ', '&ampx &copy ', 'e\u0301 ', 'x\r\ny '),
  after: fc.constantFrom('', ' b', '&rsquo;s', '.', ', c'),
})

/** Attributes and titles hold no elements. */
const isText = ([open]: readonly string[]) => !/["'=]$|<title>$/.test(open!) || open!.endsWith('<p>')

const made = construct
  .filter(({ from, to, entity }) => from < to && entity !== from && entity !== to - 1)
  .map(({ container, wrapper, from, to, entity, space, before, after }) => {
    const [open, close] = isText(container) ? wrapper : ['', '']
    const letters = Array.from(mention, (letter, i) =>
      letter === ' ' ? space : i === entity ? `&#x${letter.charCodeAt(0).toString(16)};` : letter,
    )
    const lead = `<p>Zero</p>${container[0]}${before}`
    const written = [letters.slice(0, from), letters.slice(from, to), letters.slice(to)].map(part =>
      part.join(''),
    )
    const whole = written[0] + open + written[1] + close + written[2]
    return {
      source: `${lead}${whole}${after}${container[1]}`,
      start: lead.length + (from === 0 ? open.length : 0),
      end: lead.length + whole.length - (to === mention.length ? close.length : 0),
    }
  })

const format = { blocksOf: (source: string) => read(source).blocks, mention }

describe('a mention in HTML', () => {
  test('has one range, from its first letter to its last', () => expectOneRange(made, format))

  test('is changed by an edit, and nothing else is; or the edit is withheld', () => expectEdits(made, format))

  test('what would be markup is never written', () => {
    const { map } = read('<p>Bella').blocks[0]!
    const first = { start: 0, end: 1 }
    expect(sourceEdit(map, { ...first, text: '<b>' }, first)).toBeUndefined()
    expect(sourceEdit(map, { ...first, text: 'D' }, first)).toEqual({ start: 3, end: 4, text: 'D' })
  })
})

describe('hostile pages', () => {
  test.each([
    ['elements too deep', `<p>\n${'<div>'.repeat(5000)}x`],
    ['elements that are never closed', `<p>\n${'<b><p>'.repeat(5000)}x`],
    ['elements closed by others', `<p>\n${'<div></b>'.repeat(5000)}x`],
  ])('%s are refused, with the line', (_, source) => {
    expect(() => read(source)).toThrow(
      expect.objectContaining({ name: 'InputError', mistakes: [expect.objectContaining({ line: 2 })] }),
    )
  })

  test.each([
    ['a script full of tags', `<p>a<script>${'"<div>"'.repeat(500)}</script>b`],
    ['a comment full of tags', `<p>a<!--${'<div>'.repeat(500)}-->b`],
    ['many paragraphs', `${'<p>x'.repeat(500)}<p>ab`],
  ])('%s is read', (_, source) => {
    expect(read(source).blocks.at(-1)!.text).toBe('ab')
  })
})
