import type { Reading } from '../reading.ts'
import { htmlBlocks } from './blocks.ts'
import { checkHtmlDepth } from './depth.ts'
import { readHead } from './head.ts'
import { parseHtml } from './tree.ts'
import { withoutEmptyTags } from './xhtml.ts'

/** What is markup in running text: a replacement that has one of these is not written. */
const reserved = '<>&'

/**
 * Reads an HTML page: title and description, and what its body shows.
 * @throws InputError where it is nested too deeply to be read.
 */
export function readHtml(given: string, path: string): Reading {
  // HTML, 13.2.3.5 and the tokenizer: a NUL reads as U+FFFD where it is not dropped.
  const text = given.replaceAll('\0', '\uFFFD')
  const html = withoutEmptyTags(text, path)
  checkHtmlDepth(html, { text, path, start: 0 })
  const root = parseHtml(html, false)
  const head = readHead(root, text)
  const { blocks, directives } = htmlBlocks(root, { text, start: 0, reserved, quoted: false })
  const reading = { blocks: [...head.blocks, ...blocks], directives }
  return head.published === undefined ? reading : { ...reading, published: head.published }
}
