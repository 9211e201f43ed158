import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import { parseWithRemark } from '../markdown/remark.ts'
import type { BracketParser } from './brackets.ts'

/**
 * The tree of an MDX text: see {@link parseWithRemark}.
 * @throws the parser's message (vfile-message) where the text is no MDX.
 */
export const parseMdx = (text: string, acorn: BracketParser): Root =>
  parseWithRemark(text, [[remarkMdx, { acorn }]])
