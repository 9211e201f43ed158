import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../../src/text/code-frame.ts'
import { withGlyphs } from '../../src/text/glyph.ts'
import { createSource } from '../../src/text/source.ts'

/** The frame of the text between « and ». */
function frame(marked: string, options = {}): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return `\n${codeFrame(createSource(marked.replace(/[«»]/g, '')), { start, end }, options)}\n`
}

describe('a frame', () => {
  test.each([
    [
      'with a line on either side',
      'one\ntwo\nthe «third» line\nfour\nfive\n',
      '  2 | two\n> 3 | the third line\n    |     ^^^^^\n  4 | four',
    ],
    ['of the first line', '«one»\ntwo', '> 1 | one\n    | ^^^\n  2 | two'],
    ['of the last line, which has an ending', 'one\n«two»\n', '  1 | one\n> 2 | two\n    | ^^^'],
    ['of the end of the text', 'one\n«»', '  1 | one\n> 2 |\n    | ^'],
    ['of an empty text', '«»', '> 1 |\n    | ^'],
    ['of a place without length', 'one t«»wo', '> 1 | one two\n    |      ^'],
    ['over two lines', 'a «b\nc» d\ne', '> 1 | a b\n    |   ^\n> 2 | c d\n    | ^\n  3 | e'],
    [
      'over many lines',
      '«a\nb\nc\nd\ne»\nf',
      '> 1 | a\n    | ^\n> 2 | b\n    | ^\n> 3 | c\n    | ^\n    | …',
    ],
    ['with CRLF and CR', 'one\r\n«two»\rthree', '  1 | one\n> 2 | two\n    | ^^^\n  3 | three'],
    [
      'with numbers of two lengths',
      `${'x\n'.repeat(8)}nine «9»\nten`,
      '   8 | x\n>  9 | nine 9\n     |      ^\n  10 | ten',
    ],
  ])('%s', (_, marked, expected) => expect(frame(marked)).toBe(`\n${expected}\n`))

  test('with as much context as is asked for', () => {
    expect(frame('a\nb\n«c»\nd\ne', { context: 0 })).toBe('\n> 3 | c\n    | ^\n')
    expect(frame('a\nb\n«c»\nd\ne', { context: 2 })).toBe(
      '\n  1 | a\n  2 | b\n> 3 | c\n    | ^\n  4 | d\n  5 | e\n',
    )
  })
})

describe('carets stand under what is marked', () => {
  test.each([
    ['after tabs', '\ta\t«b»', '> 1 |     a    b\n    |          ^'],
    ['a tab itself', 'a«\t»b', '> 1 | a    b\n    |  ^^^^'],
    ['after wide characters', '東京 «tower»', '> 1 | 東京 tower\n    |      ^^^^^'],
    ['wide characters themselves', 'in «東京» now', '> 1 | in 東京 now\n    |    ^^^^'],
    ['after combining marks', 'Jose\u0301 «Sa\u0301» x', '> 1 | Jose\u0301 Sa\u0301 x\n    |      ^^'],
    ['after an emoji', '🚀 «up»', '> 1 | 🚀 up\n    |    ^^'],
    ['after a family of emoji', '👩\u200D👩\u200D👧 «x»', '> 1 | 👩\u200D👩\u200D👧 x\n    |    ^'],
    ['after a flag', '🇮🇪 «x»', '> 1 | 🇮🇪 x\n    |    ^'],
    ['after what is made visible', 'a\u202Eb «c»', '> 1 | a<U+202E>b c\n    |            ^'],
  ])('%s', (_, marked, expected) => expect(frame(marked)).toBe(`\n${expected}\n`))
})

describe('a long line is cut around the span', () => {
  const long = 'abcdefghij'.repeat(1000)

  test.each([
    ['in the middle', `${long}«HERE»${long}`, '> 1 | …efghijHEREabcdefghij…\n    |        ^^^^'],
    ['at its start', `«HERE»${long}`, '> 1 | HEREabcdefghijabcdef…\n    | ^^^^'],
    ['at its end', `${long}«HERE»`, '> 1 | …efghijabcdefghijHERE\n    |                  ^^^^'],
    ['longer than the line may be', `ab«${long}»`, '> 1 | ababcdefghijabcdefgh…\n    |   ^^^^^^^^^^^^^^^^^^'],
    ['beside it', `${long}\n«x»`, '  1 | abcdefghijabcdefghij…\n> 2 | x\n    | ^'],
  ])('%s', (_, marked, expected) => expect(frame(marked, { width: 20 })).toMatch(expected))

  test.each([
    ['in front', `${'🚀'.repeat(50)}x«y»${'z'.repeat(50)}`],
    ['behind', `${'z'.repeat(50)}«y»x${'🚀'.repeat(50)}`],
    ['in front, by one more', `${'🚀'.repeat(50)}«y»${'z'.repeat(50)}`],
    ['behind, by one more', `${'z'.repeat(50)}«y»${'🚀'.repeat(50)}`],
  ])('and no character in half: %s', (_, marked) => expect(frame(marked, { width: 20 })).not.toContain('U+D'))
})

describe('what a terminal would obey, or nobody would see, is made visible', () => {
  test.each([
    ['\u001b[31m', '␛[31m'],
    ['\u0000\u0007\u007f', '␀␇␡'],
    ['\u009b', '<U+009B>'],
    ['a\u202Eb\u2066c\u200F', 'a<U+202E>b<U+2066>c<U+200F>'],
    ['so\u00ADft\u200B', 'so<U+00AD>ft<U+200B>'],
    ['\u2028\u2029', '<U+2028><U+2029>'],
    ['\uD800x', '<U+D800>x'],
    ['\u{E0041}', '<U+E0041>'],
    ['a\u200Db', 'a<U+200D>b'],
    ['👩\u200D👧', '👩\u200D👧'],
    ['plain, naïve, 東京', 'plain, naïve, 東京'],
  ])('%j', (text, shown) => expect(withGlyphs(text)).toBe(shown))
})
