import { describe } from '@jest/globals'
import { each, testArticles, times, wrong } from './articles.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => Buffer.from(part as string)))
const utf16 = (mark: readonly number[], text: string): Uint8Array =>
  bytes(mark, [...Buffer.from(text, 'utf16le')])

describe('bytes that are no text', () => {
  testArticles('a.md', [
    ['UTF-16, little-endian', utf16([0xff, 0xfe], wrong), /is UTF-16; save it as UTF-8/],
    ['UTF-16, big-endian', Buffer.from(utf16([0xff, 0xfe], wrong)).swap16(), /is UTF-16/],
    ['UTF-16 without a mark', utf16([], wrong), /holds a NUL byte/],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0], [0x41, 0, 0, 0]), /is UTF-16/],
    ['a NUL', `${wrong}\0`, /holds a NUL byte: a binary file, or not UTF-8/],
    ['NULs alone', times(1000, '\0'), /holds a NUL byte/],
    ['Latin-1', bytes(wrong, '\n\ncaf', [0xe9]), /is not UTF-8: line 3 has bytes that mean nothing there/],
    ['a byte order mark, then Latin-1', bytes('\uFEFF', [0xe9], wrong), /is not UTF-8: line 1/],
    ['a character cut off', bytes(wrong, [0xf0, 0x9f, 0xa6]), /is not UTF-8: line 1/],
    ['a surrogate in UTF-8', bytes([0xed, 0xa0, 0x80], wrong), /is not UTF-8: line 1/],
    ['a longer form than needed', bytes([0xc0, 0xaf], wrong), /is not UTF-8: line 1/],
    ['a character past the last', bytes([0xf4, 0x90, 0x80, 0x80], wrong), /is not UTF-8: line 1/],
    ['a continuation without a start', bytes('\r\r', [0xbf], wrong), /is not UTF-8: line 1/],
    ['all bytes there are', Uint8Array.from({ length: 256 }, (_, at) => at), /holds a NUL byte/],
  ])
})

describe('line ends and marks, and the place behind them', () => {
  testArticles('a.md', [
    ['a byte order mark', `\uFEFF${wrong}`, '1:16 wrong-count'],
    ['two of them', `\uFEFF\uFEFF${wrong}`, '1:17 wrong-count'],
    ['CR', `Now.\r\rTwo.\r\r${wrong}`, '5:16 wrong-count'],
    ['CRLF', `Now.\r\n\r\n${wrong}\r\n`, '3:16 wrong-count'],
    ['all three', `Now.\r\n\n\r${wrong}`, '4:16 wrong-count'],
    ['no line end at the end', wrong, '1:16 wrong-count'],
    ['a hundred thousand blank lines', times(100_000, '\n') + wrong, '100001:16 wrong-count'],
    ['a line separator', `Now.\u2028${wrong}`, '1:21 wrong-count'],
    ['a paragraph separator', `Now.\u2029${wrong}`, '1:21 wrong-count'],
    ['a next line', `Now.\u0085${wrong}`, '1:21 wrong-count'],
    ['astral characters', `\u{1F98A}\u{1F98A} ${wrong}`, '1:21 wrong-count'],
    ['a family of one glyph', `\u{1F469}\u200D\u{1F469}\u200D\u{1F467} ${wrong}`, '1:25 wrong-count'],
    ['decomposed letters', `${times(50, 'e\u0301')} ${wrong}`, '1:117 wrong-count'],
    ['Hangul in parts', `\u1112\u1161\u11AB ${wrong}`, '1:20 wrong-count'],
    ['what is no character', `\uFFFF\uFFFE ${wrong}`, '1:19 wrong-count'],
    ['a thousand accents on one letter', `e${times(1000, '\u0301')} ${wrong}`, '1:1018 wrong-count'],
    [
      'two kinds of marks on one letter',
      `e${times(100_000, '\u0301\u0323')} ${wrong}`,
      '1:200018 wrong-count',
    ],
    ['marks by their numbers', `e${times(30_000, '&#769;&#803;')} ${wrong}`, '1:360018 wrong-count'],
    ['controls', `\u0001\u0007\u001B[2J\u009B1m ${wrong}`, '1:26 wrong-count'],
    ['one word of a megabyte', `${times(1_000_000, 'a')}\n\n${wrong}`, '3:16 wrong-count'],
  ])
})

describe('line ends of plain text', () => {
  testArticles('a.txt', [
    ['a line separator', `Now.\u2028${wrong}`, '1:21 wrong-count'],
    ['a form feed', `Now.\f${wrong}`, '1:21 wrong-count'],
    ['a vertical tab', `Now\v${wrong}`, '1:20 wrong-count'],
    ['CR', `Now.\r${wrong}`, '2:16 wrong-count'],
    ['a byte order mark', `\uFEFF${wrong}`, '1:16 wrong-count'],
  ])
})

describe('a figure that is written so that a search would miss it', () => {
  const figure = (text: string): string => `The bridge has ${text} arches.`
  testArticles('a.md', [
    ['a zero-width space', figure('1\u200B2'), '1:16 wrong-count'],
    ['a zero-width joiner', figure('1\u200D2'), '1:16 wrong-count'],
    ['a soft hyphen', figure('1\u00AD2'), '1:16 wrong-count'],
    ['a word joiner', figure('12\u2060'), '1:16 wrong-count'],
    ['a variation selector', figure('1\uFE0F2\uFE0E'), '1:16 wrong-count'],
    ['a variation selector of the second set', figure('1\u{E0100}2'), '1:16 wrong-count'],
    ['a grapheme joiner', figure('1\u034F2'), '1:16 wrong-count'],
    ['a tag character', figure('12\u{E0041}'), '1:16 wrong-count'],
    ['a byte order mark', figure('1\uFEFF2'), '1:16 wrong-count'],
    ['an invisible operator', figure('1\u20622'), '1:16 wrong-count'],
    ['a vowel separator', figure('1\u180E2'), '1:16 wrong-count'],
    ['a soft hyphen by its name', figure('1&shy;2'), '1:16 wrong-count'],
    ['a zero-width space by its number', figure('1&#8203;2'), '1:16 wrong-count'],
    ['an element without text', figure('1<span></span>2'), '1:16 wrong-count'],
    ['an element that is hidden', figure('1<span hidden>4</span>2'), '1:16 wrong-count'],
    ['a link without text', figure('1[](/x)2'), '1:16 wrong-count'],
    ['an annotation mark', figure('1\uFFF92'), '1:16 wrong-count'],
    ['a bidi override', figure('\u202E12\u202C'), '1:17 wrong-count'],
    ['full-width digits', figure('\uFF11\uFF12'), '1:16 wrong-count'],
    ['Arabic digits', figure('\u0661\u0662'), '1:16 wrong-count'],
    ['Devanagari digits', figure('\u0967\u0968'), '1:16 wrong-count'],
    ['double-struck digits', figure('\u{1D7D9}\u{1D7DA}'), '1:16 wrong-count'],
    ['character references', figure('&#49;&#x32;'), '1:16 wrong-count'],
    ['a comment', figure('1<!-- x -->2'), '1:16 wrong-count'],
    ['emphasis', figure('1**2**'), '1:16 wrong-count'],
    ['odd spaces', 'The\u00A0bridge\u202Fhas\u200712\u3000arches.', '1:16 wrong-count'],
    ['a thousand unseen characters', figure(`1${times(1000, '\u200B')}2`), '1:16 wrong-count'],
  ])
})

describe('a name that is written so that a search would miss it', () => {
  testArticles('a.md', [
    ['a soft hyphen', 'Marguerite Dela\u00ADcroxi', '1:1 misspelled-name'],
    ['decomposed', 'Margue\u0301rite Delacroix', '1:1 misspelled-name'],
    ['composed', 'Margu\u00E9rite Delacroix', '1:1 misspelled-name'],
    ['a Cyrillic letter', 'Marguerite Delacr\u043Eix', '1:1 misspelled-name'],
    ['a full-width letter', 'Marguerite Delacr\uFF4Fxi', '1:1 misspelled-name'],
    ['over two lines', 'Marguerite\nDelacroxi', '1:1 misspelled-name'],
    ['over two lines that end with CR', 'Marguerite\rDelacroxi', '1:1 misspelled-name'],
    ['over a hard break', 'Marguerite  \nDelacroxi', '1:1 misspelled-name'],
    ['over a next line', 'Marguerite\u0085Delacroxi', '1:1 misspelled-name'],
    ['over a line separator', 'Marguerite\u2028Delacroxi', '1:1 misspelled-name'],
    ['a comment', 'Marguerite <!-- x -->Delacroxi', '1:1 misspelled-name'],
    ['a byte order mark', 'Marguerite Dela\uFEFFcroxi', '1:1 misspelled-name'],
    ['a variation selector', 'Marguerite Dela\uFE00croxi', '1:1 misspelled-name'],
  ])
})

describe('size', () => {
  testArticles('a.txt', [
    [
      'a line of a hundred megabytes',
      Buffer.alloc(100_000_000, 'water under it '),
      /is too long: up to 10000000 bytes are read/,
    ],
    ['just too long', Buffer.alloc(10_000_001, 'a'), /is too long: up to 10000000 bytes are read/],
    ['a megabyte of one line', wrong + times(60_000, ' water under it'), '1:16 wrong-count'],
    ['three thousand paragraphs', `${each(3000, line => `Row ${line}.\n\n`)}${wrong}`, '6001:16 wrong-count'],
  ])
})
