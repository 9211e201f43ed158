import { readFrontMatter } from '../front-matter/front-matter.ts'
import type { ArticleText, Reading } from '../reading.ts'
import { htmlBlocks } from './blocks.ts'
import { checkHtmlDepth } from './depth.ts'
import { voids } from './elements.ts'
import { readHead } from './head.ts'
import { parseHtml } from './rehype.ts'

/** What is markup in running text: a replacement that has one of these is not written. */
const reserved = '<>&'

/**
 * Reads an HTML page: title and description, and what its body shows.
 * @throws InputError where it is nested too deeply to be read.
 */
export function readHtml({ text: given, path }: ArticleText): Reading {
  // HTML, 13.2.3.5 and the tokenizer: a NUL reads as U+FFFD where it is not dropped.
  const text = given.replaceAll('\0', '\uFFFD')
  const end = frontMatter.exec(text)?.[0].length ?? 0
  const front = readFrontMatter(end > 0 ? { type: 'yaml', start: 0, end } : undefined, { text, path })
  const html = ' '.repeat(end) + withoutEmptyTags(text, path).slice(end)
  checkHtmlDepth(html, { text, path, start: 0 })
  const root = parseHtml(html, 'page')
  const head = readHead(root, text)
  const { blocks, ...others } = htmlBlocks(root, { text, start: 0, reserved, quoted: false })
  return { ...head, ...front, blocks: [...front.blocks, ...head.blocks, ...blocks], ...others }
}

/** Publishing tools take it away before a browser sees the page. */
const frontMatter = /^---[ \t]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[ \t]*(?=[\r\n]|$)/

const emptyTag = /<([a-z][^\s/>]*)((?:=\s*(?:"[^"<]*"|'[^'<]*')|=(?!\s*["'])|[^<>=])*)\/>/gi

/**
 * XHTML writes `<a id="x"/>` for an element that has nothing in it; to an HTML parser that is a start tag. Here each
 * becomes a comment of the same length, so that offsets stay.
 */
function withoutEmptyTags(text: string, path: string): string {
  if (!/\.xhtml$/i.test(path) && !/^\s*<\?xml\s/.test(text)) return text
  return text.replace(emptyTag, (found, name: string) =>
    voids.has(name.toLowerCase()) ? found : `<!${found.slice(2).replaceAll('>', ' ').slice(0, -1)}>`,
  )
}
