import { readFileSync } from 'node:fs'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A page of the project by its path from the top, parsed. */
export const readPage = (path: string): Root =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

/** The fenced blocks of a page that stand on their own, in order. */
export const codeBlocks = (root: Root): Code[] => root.children.filter(node => node.type === 'code')
