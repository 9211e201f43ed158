import type { Format } from './document.ts'
import { readHtml } from './html/html.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readMdx } from './mdx/mdx.ts'
import { readPlainText } from './plain-text/plain-text.ts'
import type { Reader } from './reading.ts'

/** How each format is read, and the endings of its files. A new format is one file and one row. */
const formats: Readonly<Record<Format, { readonly read: Reader; readonly endings: readonly string[] }>> = {
  markdown: { read: readMarkdown, endings: ['.md', '.markdown', '.mdown'] },
  mdx: { read: readMdx, endings: ['.mdx'] },
  html: { read: readHtml, endings: ['.html', '.htm', '.xhtml'] },
  text: { read: readPlainText, endings: ['.txt', '.text'] },
}

/** The endings of all formats: what a folder stands for. */
export const articleEndings: readonly string[] = Object.values(formats).flatMap(({ endings }) => endings)

/** The format that a path's ending means, whatever its capitals; plain text where it says nothing. */
export function formatOf(path: string): Format {
  const ending = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  const format = Object.entries(formats).find(([, { endings }]) => endings.includes(ending))
  return (format?.[0] as Format | undefined) ?? 'text'
}

/** The reader of a format. */
export const readerOf = (format: Format): Reader => formats[format].read
