import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** The tree of an HTML page, or of a piece of one. Texts, comments and elements that are written have positions. */
export const parseHtml = (html: string, extent: 'page' | 'piece'): Root =>
  unified()
    .use(rehypeParse, { fragment: extent === 'piece', verbose: true })
    .parse(html)
