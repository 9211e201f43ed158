import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Root } from 'hast'
import { htmlBlocks } from '../../src/document/html/blocks.ts'
import { readPlainHtml } from '../../src/document/html/plain.ts'
import { parseHtml } from '../../src/document/html/rehype.ts'

const blocksOf = (root: Root, text: string) =>
  htmlBlocks(root, { text, start: 0, reserved: '', quoted: false })

const plainTexts = [
  '<p>\n  Ann met <b>Bo &amp; <i>Cy</i></b> &#8212; at <q>noon</q>.<br/>\n</p>\n',
  '<ul class="a">\n<li>one</li>\n<li title="Two &">two<ul><li>three</li></ul></li>\n</ul>',
  '<div>\n<figure><img src="a.png" alt=\'A dog\'><figcaption>Rex, <a href="https://a.example/?b=c&d=e">5</a></figcaption></figure>',
  'text</div></b> and <!-- factlint-disable --> more</section>',
  '<H2 id="x">Part</H2><hr><blockquote><p>Quoted</p></blockquote><dl><dt>a</dt><dd>b</dd></dl> {{< c >}}',
  'on <time datetime="2024-05-06">Monday</time><sup><a href="#n">1</a></sup> <a href="https://b.example">b.example</a>',
]

describe('plain HTML has the blocks that the parser finds:', () => {
  test.each(plainTexts)('%j', html => {
    const root = readPlainHtml(html)
    expect(root).toBeDefined()
    expect(blocksOf(root!, html)).toEqual(blocksOf(parseHtml(html, 'piece'), html))
  })
})

test.each([
  '<table><tr><td>a</td></tr></table>',
  '<p>a<p>b',
  '<p>a<div>b</div>',
  '<b>a<div>b</b></div>',
  '<li>a<li>b',
  '<a href="x">a<a href="y">b</a></a>',
  '<h2>a</h3>',
  '</p>',
  '<pre>\na</pre>',
  '&copy 2024 &#150; &nope;',
  '<p title="&copy;">a</p>',
  '<p title=a>b</p>',
  '<p/>a',
  'a <3 b',
  '<script>a</script>',
  '<!-- a --!> b -->',
  'a\r\nb',
])('%j is left to the parser', html => {
  expect(readPlainHtml(html)).toBeUndefined()
})

const pieces = (
  'a¦b c¦ ¦\n¦&amp;¦&lt;¦&#65;¦&#8220;¦&¦& ¦<p>¦</p>¦<div class="x">¦</div>¦<b>¦</b>¦<i>¦</i>¦<a href="https://a.b">¦' +
  '</a>¦<a href="#n" title="T">¦<ul>¦</ul>¦<ol>¦<li>¦</li>¦<br>¦<br/>¦<hr>¦<img alt="x y" src="z">¦<!-- c -->¦<h2>¦</h2>¦' +
  '</h3>¦<h3>¦<q>¦</q>¦<sup>¦</sup>¦<blockquote>¦</blockquote>¦<dl>¦<dt>¦</dt>¦<dd>¦</dd>¦</dl>¦<time datetime="2024">¦' +
  '</time>¦<span>¦</span>¦<em\nid="a">¦</em >¦a.b¦<section>¦</section>¦<code>¦</code>¦</br>¦<x>¦< '
).split('¦')

test('what is read of any HTML, the parser reads the same', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), parts => {
      const html = parts.join('')
      const root = readPlainHtml(html)
      if (!root) return
      read++
      expect(blocksOf(root, html)).toEqual(blocksOf(parseHtml(html, 'piece'), html))
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1_500) },
  )
  expect(read).toBeGreaterThan(0)
})
