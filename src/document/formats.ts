import { readHtml } from './html/html.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readMdx } from './mdx/mdx.ts'
import { readPlainText } from './plain-text/plain-text.ts'
import type { Reader } from './reading.ts'

interface FormatRow {
  readonly read: Reader
  /** Of its files, in lower case. */
  readonly endings: readonly string[]
}

/** How each format is read. A new format is one file and one row. */
const formats = {
  markdown: { read: readMarkdown, endings: ['.md', '.markdown', '.mdown'] },
  mdx: { read: readMdx, endings: ['.mdx'] },
  html: { read: readHtml, endings: ['.html', '.htm', '.xhtml'] },
  text: { read: readPlainText, endings: ['.txt', '.text'] },
} satisfies Readonly<Record<string, FormatRow>>

export type Format = keyof typeof formats

/** As the facts file's overrides name them. */
export const formatNames = Object.keys(formats) as readonly Format[]

/** The endings of all formats: what a folder stands for. */
export const articleEndings: readonly string[] = Object.values(formats).flatMap(({ endings }) => endings)

/** The format that a path's ending means, whatever its capitals; plain text where it says nothing. */
export function formatOf(path: string): Format {
  const ending = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  return formatNames.find(name => formats[name].endings.includes(ending)) ?? 'text'
}

/** The reader of a format. */
export const readerOf = (format: Format): Reader => formats[format].read
