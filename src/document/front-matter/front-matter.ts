import { present } from '../../text/present.ts'
import type { Span } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Day, readDay } from '../../value/day.ts'
import { cleanText } from '../clean/clean.ts'
import { movePiece, type Piece, verbatim } from '../clean/piece.ts'
import { fullDay } from '../dateline.ts'
import { type ArticleSettings, type Block, blockOf } from '../document.ts'
import type { ArticleText } from '../reading.ts'
import { refusalAt } from '../refusal.ts'
import type { Field } from './field.ts'
import { readPlainFields } from './plain-yaml.ts'
import { type FrontMatterPlace, readSettings } from './settings.ts'
import { readToml } from './toml.ts'
import { readYaml, type YamlFields } from './yaml.ts'

export interface FrontMatter {
  readonly blocks: readonly Block[]
  readonly published?: Day
  readonly settings?: ArticleSettings
}

/** What publishing tools call the fields that readers see, without case and joints. */
const prose = wordSet(
  'title subtitle headline subheadline subhead deck dek standfirst description summary abstract excerpt teaser lead lede ' +
    'intro caption alt imagealt imagecaption seotitle seodescription metatitle metadescription ogtitle ogdescription ' +
    'socialtitle socialdescription',
)
/** What they call the day of publishing (Hugo, Jekyll, Eleventy, Astro, Gatsby, Zola, Ghost), surest first. */
const dates = (
  'date published publishedat publisheddate publishdate ' +
  'pubdate datepublished publicationdate publishedtime lastmod'
).split(' ')
/** What would be markup inside a string of YAML or TOML. */
const reserved = ':#"\'\\{}[]&*!|>%@`'

const plain = (key: string): string => key.toLowerCase().replace(/[-_:. ]/g, '')
const isRead = (key: string): boolean => prose.has(plain(key)) || dates.includes(plain(key))

/** A front matter, from its first fence to its last. */
export interface FencedFields extends Span {
  readonly type: 'yaml' | 'toml'
}

/**
 * What a front matter says to readers and to factlint, if there is one. One that is broken says nothing.
 * @throws InputError for a mistake under `factcheck`.
 */
export function readFrontMatter(fenced: FencedFields | undefined, article: ArticleText): FrontMatter {
  if (!fenced) return { blocks: [] }
  const { body, start } = bodyOf(fenced, article.text)
  const place = { ...article, start }
  const read: YamlFields | undefined = fenced.type === 'yaml' ? yamlOf(body) : { fields: readToml(body) }
  const settings = read?.settings ? readSettings(read.settings, place) : undefined
  if (!settings) checkUnread(body, place)
  const fields = read?.fields ?? []
  const published = publishedIn(fields)
  return { blocks: blocksOf(fields, start), ...present({ published, settings }) }
}

function yamlOf(body: string): YamlFields | undefined {
  const fields = readPlainFields(body, isRead)
  return fields ? { fields } : readYaml(body)
}

const blocksOf = (fields: readonly Field[], start: number): Block[] =>
  fields
    .map(field => (prose.has(plain(field.key)) ? field.pieces : dayThatNeverWas(field)))
    .map(pieces => {
      const moved = pieces.map(piece => movePiece(piece, start))
      return blockOf({ kind: 'metadata', quoted: false }, cleanText(moved, reserved))
    })
    .filter(block => block.text !== '')

/** The day that is to be the article's and never was: it is read as prose, for the rule that reports such days. */
function dayThatNeverWas({ key, value, pieces, isNested }: Field): readonly Piece[] {
  const day = /^\d{4}-\d\d-\d\d(?=[T ]|$)/.exec(value)?.[0]
  const isRead = !isNested && dates.includes(plain(key)) && pieces.length > 0
  if (!isRead || day === undefined || readDay(day) !== undefined) return []
  return [verbatim(day, pieces[0]!.source.start)]
}

function publishedIn(fields: readonly Field[]): Day | undefined {
  const named = fields
    .filter(({ isNested }) => !isNested)
    .map(({ key, value }) => ({ name: plain(key), value }))
  return dates
    .flatMap(date => named.filter(({ name }) => name === date))
    .map(({ value }) => fullDay(value))
    .find(day => day !== undefined)
}

const notRead = 'factcheck is read in YAML front matter only, and this is none or is broken'

/** Settings that stand where they are not read must not pass for read. */
function checkUnread(body: string, place: FrontMatterPlace): void {
  const found = /^(?:factcheck[ \t]*[:=]|\[factcheck[\].])/m.exec(body)
  if (found) throw refusalAt(place, place.start + found.index, notRead)
}

/**
 * What stands between the fences, without its last line ending. A lone CR, which YAML does not know, ends a line as it
 * does in Markdown.
 */
function bodyOf(span: Span, text: string): { readonly body: string; readonly start: number } {
  const whole = text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n')
  const open = whole.indexOf('\n') + 1
  const close = whole.search(/\r?\n[^\n]*$/)
  return { body: whole.slice(open, Math.max(open, close)), start: span.start + open }
}
