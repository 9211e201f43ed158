import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceSpan } from '../../src/document/source-map.ts'
import { expectOneRange } from './mention-places.ts'

const read = (text: string) => parseDocument({ path: 'page.mdx', text })
const texts = (text: string) => read(text).blocks.map(block => block.text)

describe('what a reader sees of MDX', () => {
  test.each([
    ['prose in a component', '<Note>\n  *Ann* left.\n</Note>', ['Ann left.']],
    ['an element inside a word', 'Bel<b>la</b>my', ['Bellamy']],
    ['a line break', 'Ann<br/>Lee', ['Ann Lee']],
    ['an empty component', 'Ann <Icon/> Lee', ['Ann \uFFFC Lee']],
    ['an expression', 'the {count} points', ['the \uFFFC points']],
    ['a space in braces', "Ann{' '}Lee", ['Ann Lee']],
    ['a comment', 'Ann {/* who? */}left', ['Ann left']],
    ['a quotation', 'Ann said <q>no</q>.', ['Ann said “no”.']],
    ['imports and exports', "import A from 'b'\n\nexport const a = {\n\n  b: `}`\n}\n\nAnn", ['Ann']],
    ['a brace in a string', 'Ann {"}"} left {\'}\'} at {`}`} six', ['Ann \uFFFC left \uFFFC at \uFFFC six']],
    ['an apostrophe in an element', "{a && <p>Don't {b}</p>}\n\nAnn", ['Ann']],
    ['a spread', '<A {...b} {...{c}}>Ann</A>', ['Ann']],
    ['code', '<pre>\n  Ann\n</pre>\n\nthe <kbd>x</kbd> key', ['the \uFFFC key']],
    ['parts of one line', '<td>Ann</td><td>Lee</td>', ['Ann', 'Lee']],
    ['props', '<Fig caption="A &amp; b" alt={c} label="d" src="e"/>', ['A & b', 'd']],
    [
      'a string in braces',
      '<Fig alt={"A \\"b\\""} caption={ \'c\' } label={`d $e\\u{e9}`} />',
      ['A "b"', 'c', 'd $eé'],
    ],
    ['what is no string', '<Fig alt={a} title={`b $\u007Bc}`} caption={"d" + e} label={"f", g} />', []],
    ['front matter', '---\ntitle: T\n---\n\nAnn', ['T', 'Ann']],
    ['a less-than sign', 'if 3 < 5', ['if 3 < 5']],
  ])('%s', (_, source, expected) => {
    expect(texts(source).filter(text => text !== '\uFFFC')).toEqual(expected)
  })

  test.each([
    ['<Fig alt={"Ann \\x4cee"} />', 'Ann \\x4cee'],
    ["<Fig alt={ 'Ann Lee' } />", 'Ann Lee'],
    ['- <Fig alt={`Ann Lee`} />', 'Ann Lee'],
    ['<Fig alt={"Ann \\\nLee"} />', 'Ann \\\nLee'],
    ['> <Fig alt={`Ann\n>   Lee`} />', 'alt={`Ann\n>   Lee`}'],
  ])('a mention in the string of %j has its place', (source, expected) => {
    const block = read(source).blocks.find(({ kind }) => kind === 'alt')!
    expect(block.text).toBe('Ann Lee')
    const { start, end } = sourceSpan(block.map, { start: 0, end: 7 })
    expect(source.slice(start, end)).toBe(expected)
  })

  test('a blockquote element is a quotation', () => {
    expect(read('<blockquote>\n  Ann\n</blockquote>').blocks.map(({ quoted }) => quoted)).toEqual([true])
  })

  test.each([
    ['{/* factlint-disable x -- why */}\n\nAnn', 'factlint-disable x -- why'],
    ['Ann {/* factlint-enable */} left', 'factlint-enable'],
    ['> {/*\n> factlint-disable */}', 'factlint-disable'],
  ])('%j is a directive', (source, text) => {
    const { directives } = read(source)
    expect(directives.map(directive => directive.text)).toEqual([text])
    expect(source.slice(directives[0]!.start, directives[0]!.end)).toMatch(/^\{\/\*[\s\S]*\*\/\}$/)
  })
})

describe('what is no MDX', () => {
  test.each([
    ['an open brace', 'one\n\na { b', 3],
    ['an open element', 'one\n\n<div>\n\ntwo', 5],
    ['a comment of HTML', 'one\n\n<!-- two -->', 3],
    ['prose that begins with import', 'one\n\nimport duties are high', 3],
    ['a tag that is cut off', 'one <b', 1],
    ['elements too deep', `one\n\n${'<a>'.repeat(1000)}two${'</a>'.repeat(1000)}`, 3],
    ['elements on lines of their own too deep', `${'<A>\n\n'.repeat(1000)}${'</A>\n\n'.repeat(1000)}`, 601],
    ['an element that is closed by another', 'one\n\n<A>two</B>', 3],
    ['a string that is never closed', 'one\n\n<A b="two />', 3],
    ['a comment that is never closed', 'one\n\n{/* two', 3],
    ['a template inside a template', 'one\n\n{`$\u007B`two`', 3],
  ])('%s is a mistake, with its line', (_, source, line) => {
    expect(() => read(source)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        mistakes: [expect.objectContaining({ file: 'page.mdx', line })],
      }),
    )
  })

  test('braces that would take for ever are refused', () => {
    expect(() => read(`{"${'}'.repeat(20_000)}"}`)).toThrow(expect.objectContaining({ name: 'InputError' }))
    expect(texts(`{"${'}'.repeat(60)}"}\n\nAnn`).at(-1)).toBe('Ann')
  })

  test.each([
    ['an export', `export const a = {\n${'  b: 1,\n\n'.repeat(2500)}`],
    ['an expression', `{${'a\n\n{'.repeat(4000)}`],
  ])('%s that never ends is refused in time', (_, source) => {
    expect(() => read(source)).toThrow(expect.objectContaining({ name: 'InputError' }))
  })

  test.each([
    ['cells', `<table>\n${`<tr>\n${'<td>28 points</td>\n'.repeat(6)}</tr>\n`.repeat(200)}</table>\n\nAnn`],
    ['items in one paragraph', `<ul>\n${'<li>28 points</li>\n'.repeat(6000)}</ul>\n\nAnn`],
    ['expressions in one paragraph', `${'28 points {a} '.repeat(6000)}\n\nAnn`],
    ['paragraphs of items', `${'<li>28 points</li>\n\n'.repeat(6000)}Ann`],
    ['braces in an export', `export const a = [\n${'{ b: 1 },\n'.repeat(12_000)}]\n\nAnn`],
    ['elements', `${'<a>'.repeat(250)}Ann${'</a>'.repeat(250)}`],
    ['imports', `${'import A from "b"\n'.repeat(500)}\nAnn`],
    ['exports', `${'export const a = { b: {} }\n\n'.repeat(500)}Ann`],
    ['expressions', `${'{a}\n\n'.repeat(500)}Ann`],
    ['props', `<A ${'b={{ c: "}" }} '.repeat(500)}/>\n\nAnn`],
  ])('many %s are read', (_, source) => {
    expect(texts(source).at(-1)).toBe('Ann')
  })
})

const mention = 'Bella Marsh'
const containers = [
  ['', ''],
  ['<Note>\n  ', '\n</Note>'],
  ['<Note>\n\n> ', '\n\n</Note>'],
  ['- ', ''],
  ['<p>', '</p>'],
  ['<Fig alt="', '" />'],
  ["x <Fig title='", "' /> y"],
] as const
const wrappers = [
  ['', ''],
  ['*', '*'],
  ['<b>', '</b>'],
  ['<A b={c}>', '</A>'],
] as const

test('a mention in MDX has one range, from its first letter to its last', () => {
  const made = fc
    .record({
      container: fc.constantFrom(...containers),
      wrapper: fc.constantFrom(...wrappers),
      to: fc.integer({ min: 1, max: mention.length }).filter(to => mention[to - 1] !== ' '),
      entity: fc.option(fc.integer({ min: 1, max: mention.length - 1 })),
      before: fc.constantFrom('', 'a &amp; ', '😀 ', "Don't "),
    })
    .filter(
      ({ to, entity, container, before }) =>
        entity !== to - 1 && !(container[0].endsWith("'") && before.includes("'")),
    )
    .map(({ container, wrapper, to, entity, before }) => {
      const isProp = /["']$/.test(container[0])
      const [open, close] = isProp ? ['', ''] : wrapper
      const letters = Array.from(mention, (letter, i) =>
        i === entity ? `&#${letter.charCodeAt(0)};` : letter,
      )
      const lead = `Zero\n\n${container[0]}${before}${open}`
      const inside = letters.slice(0, to).join('')
      const rest = letters.slice(to).join('')
      const source = `${lead}${inside}${close}${rest}${container[1]}`
      const end = lead.length + inside.length + (rest === '' ? 0 : close.length + rest.length)
      return { source, start: lead.length, end }
    })
  expectOneRange(made, { blocksOf: source => read(source).blocks, mention })
})
