import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import { parseMarkdown } from '../markdown/remark.ts'
import type { BracketParser } from './brackets.ts'

/**
 * The tree of an MDX text: see {@link parseMarkdown}.
 * @throws the parser's message (vfile-message) where the text is no MDX.
 */
export const parseMdx = (text: string, acorn: BracketParser): Root =>
  parseMarkdown(text, [[remarkMdx, { acorn }]])
