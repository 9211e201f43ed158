import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { mergeData } from './merge-data.ts'

// In shorter texts it costs more than it saves.
const long = 50_000

/**
 * The tree of a Markdown text. Every node has a position, in offsets of the text.
 * @param extensions plug-ins for what is to be read besides.
 */
export function parseWithRemark(text: string, extensions: PluggableList = []): Root {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(extensions)
    .use(text.length > long ? [mergeData] : [])
    .use(dropTransforms)
  // The parser takes one byte order mark away and counts from behind it: this one, so that no other is lost.
  return parser.parse(`\uFEFF${text}`)
}

/**
 * remark-gfm looks for addresses a second time in the finished tree and loses the positions of the texts around
 * them (mdast-util-gfm-autolink-literal's transform). The tokenizer has found the addresses already.
 */
function dropTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({ ...extension, transforms: [] }))
}
