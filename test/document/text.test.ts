import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceEdit, sourceSpan } from '../../src/document/source-map.ts'

const read = (text: string) => parseDocument({ path: 'article.txt', text })
const texts = (text: string) => read(text).blocks.map(block => block.text)

const wrapped = `The mayor of the harbour town said on Monday that the new bridge
would be open before the summer, and that its cost of four million
pounds had been met in full.`

describe('paragraphs', () => {
  test.each([
    ['an empty file', '', []],
    ['blank lines only', ' \n\t\n\n', []],
    ['blank lines part', 'one\n\n \ntwo', ['one', 'two']],
    ['two short lines of an unknown width', 'Steve\nVitkoff met', ['Steve Vitkoff met']],
    ['wrapped lines', wrapped, [wrapped.replaceAll('\n', ' ')]],
    [
      'a heading over wrapped lines',
      `Bridge nears its end\n${wrapped}`,
      ['Bridge nears its end', expect.any(String)],
    ],
    [
      'a short last line, then a new paragraph',
      `${wrapped}\n${wrapped}`,
      [expect.any(String), expect.any(String)],
    ],
    [
      'a capital that would not have fitted',
      'The minister spoke for an hour about the harbour with\nAnnabella Featherstonehaugh, who is to build the bridge.',
      [expect.stringContaining('with Annabella')],
    ],
    ['a hyphen at the wrap', 'his son-\nin-law', ['his son-in-law']],
    ['a dash at the wrap', 'his son -\nthe younger', ['his son - the younger']],
    ['a rule between columns', 'one\n|\ntwo', ['one', '|', 'two']],
    ['a numbered list', '1. nails\n2. screws', ['1. nails', '2. screws']],
    [
      'a comma that goes on',
      `The mayor said,\n“Soon.”\n${wrapped}`,
      [expect.stringContaining('said, “Soon.”'), expect.any(String)],
    ],
    [
      'a headline of a whole line over a dateline',
      `Old bridge of the harbour town, its pride for a century, falls at 91\nHOLMSTAD, Feb. 9, 2025 — ${wrapped}`,
      [
        'Old bridge of the harbour town, its pride for a century, falls at 91',
        expect.stringMatching(/^HOLMSTAD/),
      ],
    ],
    ['a dash behind capitals', 'It was said in\nNATO — Turkey', ['It was said in NATO — Turkey']],
    [
      'a timeline',
      '2 May 2031 - Bridge shut\nMay 9, 2031 - Two of the boats found',
      ['2 May 2031 - Bridge shut', 'May 9, 2031 - Two of the boats found'],
    ],
    ['one day at the wrap', 'It was on\n2 May - a Friday', ['It was on 2 May - a Friday']],
    ['a list', 'We need\n* four nails\n* six screws', ['We need', '* four nails', '* six screws']],
    ['every kind of line end', 'a\r\rb\r\n\r\nc\u2028\u2028d\u2029\u2029e', ['a', 'b', 'c', 'd', 'e']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  const long = `The harbour ${'and the bridge '.repeat(9)}were open.`
  test.each([
    ['one paragraph a line', `${long}\n${long}\nA heading\n${long}`, 4],
    ['short lines among them', `${long}\n2:01\nBridge to open\nFerry to close\n${long}`, 5],
    ['a small first letter goes on', `${long.slice(0, -1)}\nand busy.`, 1],
    ['a small first letter behind a full stop does not', `${long}\niron was cheap.`, 2],
  ])('%s', (_, source, count) => {
    expect(texts(source)).toHaveLength(count)
  })

  test('one long line does not make a wrapped text look unwrapped', () => {
    const wide = wrapped.replace('Monday that', `Monday ${'and Tuesday '.repeat(9)}that`)
    expect(
      texts(
        `${wrapped.replace('bridge', 'Bridge')} It is to carry twenty lorries by\nFord and Fiat lorries.\n${wide}`,
      ),
    ).toHaveLength(2)
  })

  test('a long address does not make a wrapped text look unwrapped', () => {
    expect(texts(`${wrapped}\nhttps://a.example/${'x'.repeat(200)}`)).toHaveLength(1)
  })
})

describe('characters', () => {
  test.each([
    ['a decomposed letter', 'Miche\u0301al', 'Michéal', 'é', 'e\u0301'],
    ['Hangul in parts', 'x \u1112\u1161\u11ab y', 'x 한 y', '한', '\u1112\u1161\u11ab'],
    ['a soft hyphen in a figure', 'about 1\u00AD00,000 men', 'about 100,000 men', '100,000', '1\u00AD00,000'],
    ['a zero-width space', 'Wit\u200Bkoff', 'Witkoff', 'Witkoff', 'Wit\u200Bkoff'],
    ['bidi controls', 'a \u202EWitkoff\u202C b', 'a Witkoff b', 'Witkoff', 'Witkoff'],
    ['full-width figures', 'a ２８-point plan', 'a 28-point plan', '28', '２８'],
    ['full-width letters', 'ＮＡＴＯ chief', 'NATO chief', 'NATO', 'ＮＡＴＯ'],
    ['Arabic-Indic digits', 'the ٢٨ points', 'the 28 points', '28', '٢٨'],
    ['Devanagari digits', 'the २८ points', 'the 28 points', '28', '२८'],
    ['mathematical digits', 'the 𝟐𝟖 points', 'the 28 points', '28', '𝟐𝟖'],
    ['other spaces', '28\u00A0points \u2009 here', '28 points here', '28 points', '28\u00A0points'],
    ['a lone surrogate', 'a\uD800 28', 'a\uD800 28', '28', '28'],
    [
      'an address',
      'see https://a.example/28?x, 28 points',
      'see \uFFFC, 28 points',
      '28 points',
      '28 points',
    ],
    ['astral characters', '😀😀 28', '😀😀 28', '28', '28'],
  ])('%s', (_, source, text, mention, expected) => {
    const block = read(source).blocks[0]!
    expect(block.text).toBe(text)
    const start = text.indexOf(mention)
    const span = sourceSpan(block.map, { start, end: start + mention.length })
    expect(source.slice(span.start, span.end)).toBe(expected)
  })

  test('plain text is one run', () => {
    expect(read('  Élan, “28” – points\t').blocks[0]!.map.runs).toHaveLength(1)
  })
})

describe('edits', () => {
  const edit = (path: string, text: string, found: string, replacement: string) => {
    const block = parseDocument({ path, text }).blocks[0]!
    const start = block.text.indexOf(found)
    const range = { start, end: start + found.length }
    const made = sourceEdit(block.map, { ...range, text: replacement }, range)
    return made && text.slice(0, made.start) + made.text + text.slice(made.end)
  }

  test.each([
    ['plain', 'a.md', 'Steve Vitkoff', 'V', 'W', 'Steve Witkoff'],
    ['at the edge of emphasis', 'a.md', 'Steve *Vitkoff*', 'V', 'W', 'Steve *Witkoff*'],
    ['a whole entity', 'a.md', 'Mich&aacute;el', 'á', 'a', 'Michael'],
    ['a decomposed letter', 'a.txt', 'Miche\u0301al', 'é', 'e', 'Micheal'],
    ['an insertion', 'a.md', '**Wit**kof x', '', 'o', '**oWit**kof x'],
    ['across markup', 'a.md', 'St*e*ve', 'Ste', 'x', undefined],
    ['across a soft break', 'a.txt', 'Steve\nVitkoff', 'e V', 'e W', undefined],
    ['the soft break itself', 'a.txt', 'Steve\nVitkoff', ' ', '-', undefined],
    ['code', 'a.md', '`x` y', '\uFFFC', 'z', undefined],
    ['across a soft hyphen', 'a.txt', 'Vit\u00ADkoff', 'Vitk', 'Witk', undefined],
    ['markup in the new text', 'a.md', 'Ann Lee', 'Ann', '*Ann*', undefined],
    ['what is markup elsewhere', 'a.txt', 'A and B', ' and ', '&', 'A&B'],
    ['a quotation mark in front matter', 'a.md', '---\ntitle: "Ann Lee"\n---\n', 'Ann', 'A"n', undefined],
    ['front matter', 'a.md', '---\ntitle: "Ann Lee"\n---\n', 'Ann', 'Anne', '---\ntitle: "Anne Lee"\n---\n'],
  ])('%s', (_, path, source, found, replacement, expected) => {
    expect(edit(path, source, found, replacement)).toBe(expected)
  })
})

describe('directives', () => {
  test('stand on a line of their own, and are no prose', () => {
    const source = 'one\n  factlint-disable-next-line wrong-count -- meant \ntwo\n\nfactlint-enable'
    const { directives, blocks } = read(source)
    expect(directives.map(({ text }) => text)).toEqual([
      'factlint-disable-next-line wrong-count -- meant',
      'factlint-enable',
    ])
    expect(directives.map(({ start, end }) => source.slice(start, end))).toEqual(
      directives.map(({ text }) => text),
    )
    expect(blocks.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test('inside a line are prose', () => {
    expect(read('write factlint-disable there').directives).toEqual([])
  })
})
