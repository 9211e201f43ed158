import type { Html } from 'mdast'
import { type HtmlSource, htmlBlocks } from '../html/blocks.ts'
import { checkHtmlDepth } from '../html/depth.ts'
import { parseHtml } from '../html/rehype.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { nodeSpan } from './tree.ts'

/** What is markup in running text: a replacement that has one of these is not written. */
export const reserved = '*_[]<>&`\\|~!#'

interface EmbeddedPlace extends Pick<HtmlSource, 'quoted' | 'introduction'> {
  /** One tag inside a text. */
  readonly isInline: boolean
}

type Embedded = Pick<Reading, 'blocks'> & Required<Pick<Reading, 'stated'>>

/**
 * What HTML in Markdown says to readers: a whole block of it, or one tag inside a text, of which the attributes are
 * read.
 * @throws InputError where it is nested too deeply to be read.
 */
export function readEmbedded(node: Html, { text, path }: ArticleText, place: EmbeddedPlace): Embedded {
  if (!(place.isInline ? hasSpoken : saysAnything)(node.value)) return { blocks: [], stated: [] }
  const { start } = nodeSpan(node)
  const html = withoutContainers(node, text)
  checkHtmlDepth(html, { text, path, start })
  const { quoted, introduction } = place
  const { blocks, stated } = htmlBlocks(parseHtml(html, 'piece'), {
    text: html,
    start,
    reserved,
    quoted,
    introduction,
  })
  return place.isInline
    ? { blocks: blocks.filter(({ kind }) => kind === 'alt'), stated: [] }
    : { blocks, stated }
}

const hasSpoken = (html: string): boolean => /\b(?:alt|title)\s*=/i.test(html)

/** Most HTML in Markdown is bare tags. */
const saysAnything = (html: string): boolean => hasSpoken(html) || html.replace(/<[^<>]*>/g, '').trim() !== ''

/** The source of a node, as long as it is there, with blanks for what the containers put in front of its lines. */
function withoutContainers(node: Html, text: string): string {
  const { start, end } = nodeSpan(node)
  const raw = text.slice(start, end)
  if (raw === node.value) return raw
  const values = node.value.split(/\r\n|\r|\n/)
  let line = 0
  return raw.replace(/[^\r\n]*(?:\r\n|\r|\n|$)/g, written => {
    if (written === '') return ''
    const [content] = /^[^\r\n]*/.exec(written)!
    const value = values[line++] ?? ''
    const own = content.endsWith(value) ? value : ''
    return ' '.repeat(content.length - own.length) + own + written.slice(content.length)
  })
}
