import { present } from '../text/present.ts'
import { createSource } from '../text/source.ts'
import type { Day } from '../value/day.ts'
import { publishedInText } from './dateline.ts'
import type { Document } from './document.ts'
import { type Format, formatOf, readerOf } from './formats.ts'
import type { ArticleText } from './reading.ts'

/**
 * A text without a byte order mark. The path decides the format, unless `format` does; a dateline without a year is of the
 * one that brings it nearest to `near`.
 */
interface ToParse extends ArticleText {
  readonly format?: Format
  readonly near?: Day
}

/**
 * Reads an article: its prose block by block, each character knowing its place in the source (UTF-16 offsets), the
 * day it says it was published, and the directives to factlint in it. Pure.
 * @throws InputError where it is nested too deeply to be read, is no MDX, or has a mistake in its own settings.
 */
export function parseDocument({ path, text, format = formatOf(path), near }: ToParse): Document {
  const { blocks, directives, settings, stated = [], published: own } = readerOf(format)({ text, path })
  const published = settings?.published ?? own ?? publishedInText(blocks, { text, near })
  const source = createSource(text)
  return { path, format, source, blocks, directives, stated, ...present({ settings, published }) }
}
