import type { RootContent } from 'mdast'
import type { Day } from '../../value/day.ts'
import { cleanText } from '../clean/clean.ts'
import { movePiece } from '../clean/piece.ts'
import { fullDay } from '../dateline.ts'
import type { Block } from '../document.ts'
import { nodeSpan } from '../markdown/tree.ts'
import { readToml } from './toml.ts'
import { readYaml } from './yaml.ts'

export interface FrontMatter {
  readonly blocks: readonly Block[]
  readonly published?: Day
}

const prose = [
  'title',
  'headline',
  'subtitle',
  'deck',
  'dek',
  'description',
  'summary',
  'excerpt',
  'lead',
  'lede',
  'caption',
]
const dates = ['date', 'published', 'published_at', 'publishdate', 'pubdate']
/** What would be markup inside a string of YAML or TOML. */
const reserved = ':#"\'\\{}[]&*!|>%@`'

/** What a front matter says to readers, if the node is one. One that is broken says nothing. */
export function readFrontMatter(node: RootContent | undefined, text: string): FrontMatter {
  if (node?.type !== 'yaml' && (node?.type as string) !== 'toml') return { blocks: [] }
  const { body, start } = bodyOf(node!, text)
  const fields = node!.type === 'yaml' ? readYaml(body) : readToml(body)
  const blocks = fields
    .filter(({ key }) => prose.includes(key.toLowerCase()))
    .map(
      ({ pieces }): Block => ({
        kind: 'metadata',
        quoted: false,
        ...cleanText(
          pieces.map(piece => movePiece(piece, start)),
          reserved,
        ),
      }),
    )
    .filter(block => block.text !== '')
  const published = dates
    .flatMap(key => fields.filter(field => field.key.toLowerCase() === key))
    .map(({ value }) => fullDay(value))
    .find(day => day !== undefined)
  return published === undefined ? { blocks } : { blocks, published }
}

/** What stands between the fences. A lone CR, which YAML does not know, ends a line as it does in Markdown. */
function bodyOf(node: RootContent, text: string): { readonly body: string; readonly start: number } {
  const span = nodeSpan(node)
  const whole = text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n')
  const open = whole.indexOf('\n') + 1
  const close = whole.lastIndexOf('\n')
  return { body: whole.slice(open, Math.max(open, close)), start: span.start + open }
}
