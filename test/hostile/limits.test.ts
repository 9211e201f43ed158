import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { decode } from '../../src/files/decode.ts'
import { InputError, parseFacts } from '../../src/index.ts'
import { each, times } from './articles.ts'

// SECURITY.md says how much is read: so much, and not one more.

jest.setTimeout(60_000)

const page = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')

/** Why a content is not read; nothing where it is. */
type Refuse = (content: string) => string | Promise<string>

function causeOf(read: () => unknown): string {
  try {
    read()
    return ''
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.message
  }
}

const article =
  (path: string): Refuse =>
  text =>
    causeOf(() => parseDocument({ path, text }))
const bytes: Refuse = text => causeOf(() => decode(Buffer.from(text), 'a.md'))
const factsFile: Refuse = text =>
  parseFacts(text, { file: 'f.yml' }).then(
    () => '',
    (error: InputError) => error.message,
  )

const markdown = article('a.md')
const rows: readonly (readonly [what: string, most: number, (count: number) => string, Refuse, RegExp])[] = [
  ['bytes of UTF-8', 10_000_000, count => times(count, 'a'), bytes, /is too long/],
  ['characters, 100 levels', 5_000_000, count => `#${times(count - 1, 'a')}`, factsFile, /Too long/],
  ['levels, 100,000', 100, count => `names: ${times(count - 1, '[')}`, factsFile, /Nested deeper/],
  [
    'values by way of',
    100_000,
    count => `ignore: [&a A${times(count, ', *a')}]`,
    factsFile,
    /more than 100000/,
  ],
  ['levels of quotations', 100, count => times(count, '> '), markdown, /nested deeper/],
  ['levels of quotations', 100, count => times(count, '- '), markdown, /nested deeper/],
  ['marks of emphasis', 1000, count => times(count, '*a '), markdown, /more than 1000 marks/],
  ['marks of emphasis', 1000, count => times(count, '[a]('), markdown, /more than 1000 marks/],
  ['lengths of', 50, count => each(count, at => `${times(at + 1, '`')} `), markdown, /50 unclosed/],
  ['comments left open', 50, count => times(count, 'a <!-- '), markdown, /50 unclosed/],
  ['underlined headings', 2000, count => times(count, 'a\n=\n'), markdown, /2000 underlined/],
  ['elements in HTML', 300, count => times(count, '<div>'), article('a.html'), /nested deeper/],
  [
    'elements in MDX',
    300,
    count => times(count, '<A>\n') + times(count, '</A>\n'),
    article('a.mdx'),
    /nested deeper/,
  ],
]

describe('what is read at the most', () => {
  test.each(rows)('%s: %d', async (what, most, make, refuse, cause) => {
    expect(page).toContain(`${most.toLocaleString('en')} ${what}`)
    expect(await refuse(make(most))).not.toMatch(cause)
    expect(await refuse(make(most + 1))).toMatch(cause)
  })

  test('footnotes called in one paragraph: 25,000', () => {
    expect(page).toContain('25,000 footnotes')
    expect(markdown(each(25_001, at => `a[^${at}] `))).toMatch(/25000 footnotes/)
  })
})
