import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { decode } from '../../src/files/decode.ts'
import { fixText } from '../../src/fix/fix-text.ts'
import { type Finding, InputError, lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

// What holds for every article: where its findings are, what a fix changes, and that the order of things is nothing.

jest.setTimeout(120_000)

const entries = [
  'names: [{ name: Marguerite Delacroix, not: [Delacrose] }, { name: Oskar Vik }, { name: copper winds }]',
  'roles: [{ title: harbour master, holder: Oskar Vik }]',
  'dates: [{ event: the opening, date: 2020-05-05, about: [bridge opened] }]',
  'counts: [{ subject: arches, value: 14, unit: arch, about: [bridge] }, { subject: boats, value: 7, unit: boat, about: [pier] }]',
  'quotes: [{ text: We shall dig until the water comes to us, by: Oskar Vik }]',
]
const facts = factsOf(entries.join('\n'))
const lint = (text: string, path = 'a.md'): readonly Finding[] => lintText(text, { path, facts }).findings

/** Ways to write a letter so that a reader sees the same. */
const disguises = [
  (letter: string) => letter,
  (letter: string) => `&#${letter.charCodeAt(0)};`,
  (letter: string) => `&#x${letter.charCodeAt(0).toString(16)};`,
  (letter: string) => `${letter}\u00AD`,
  (letter: string) => `${letter}\u200B`,
  (letter: string) => `${letter}\uFE0F`,
  (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
]
const wrong = ['Marguerite Delacroxi', 'Marguerite Delacrose', 'Marguerite Delacrois', 'opper winds']
const frames = [
  ['a.md', '', ''],
  ['a.md', '> - ', ' said so.'],
  ['a.md', 'Here \u00AD **', '** spoke.'],
  ['a.md', '| a | b |\n|---|---|\n| c | ', ' |'],
  ['a.md', '\u{1F98A} e\u0301 &amp; ', ''],
  ['a.md', '---\ntitle: "', '"\n---\n'],
  ['a.mdx', '<A b={1}>\n\n', '\n\n</A>'],
  ['a.html', '<p>One &lt; <em>', '</em>'],
  ['a.txt', 'One.\r\n\r\n', '\r\n'],
] as const

const disguised = fc.record({
  frame: fc.constantFrom(...frames),
  name: fc.constantFrom(...wrong),
  how: fc.array(fc.constantFrom(...disguises), { minLength: 20, maxLength: 20 }),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
})

type Disguised = typeof disguised extends fc.Arbitrary<infer T> ? T : never

/** Plain text and front matter know no references, and a letter of a word that stands alone may always be written. */
function write({ frame: [path, before, after], name, how, ending }: Disguised) {
  const isPlain = path === 'a.txt' || before.startsWith('---')
  const letters = Array.from(name, (letter, at) => {
    const made = letter === ' ' ? ' ' : how[at]!(letter)
    return isPlain && made.startsWith('&') ? letter : made
  })
  return { path, name, text: (before + letters.join('') + after).replaceAll(/\r?\n/g, ending) }
}

const textOf = (source: string, path: string): string =>
  parseDocument({ path, text: source })
    .blocks.map(({ text }) => text)
    .join(' ')

describe('a finding', () => {
  test('stands where what was found stands: its slice reads as that', () => {
    fc.assert(
      fc.property(disguised, made => {
        const { path, name, text } = write(made)
        const [finding, ...others] = lint(text, path)
        expect(others).toEqual([])
        expect(finding).toMatchObject({ rule: 'misspelled-name', file: path })
        const { start, end, found } = finding!
        expect(text.slice(start.offset, end.offset)).toBe(found)
        expect(name.endsWith(textOf(found, path))).toBe(true)
        const before = text.slice(0, start.offset).split(/\r\n|\r|\n/)
        expect([start.line, start.column]).toEqual([before.length, before.at(-1)!.length + 1])
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

/** The text with each fix in its place, from the last to the first. */
const spliced = (text: string, fixable: readonly Finding[]): string =>
  fixable.reduceRight((made, { fix }) => made.slice(0, fix!.start) + fix!.text + made.slice(fix!.end), text)

describe('a fix', () => {
  test('changes the range that was reported and nothing else, for good', () => {
    fc.assert(
      fc.property(fc.array(disguised, { minLength: 1, maxLength: 4 }), all => {
        const parts = all.filter(({ frame: [path] }) => path === 'a.md').map(made => write(made).text)
        const text = parts.join('\n\n')
        const given = lint(text)
        for (const { start, end, fix } of given) {
          if (!fix) continue
          expect(fix.start).toBeGreaterThanOrEqual(start.offset)
          expect(fix.end).toBeLessThanOrEqual(end.offset)
        }
        const fixed = fixText(text, lint)
        const fixable = given.filter(({ fix }) => fix)
        expect(fixed.fixed).toBe(fixable.length)
        expect(fixed.text).toBe(spliced(text, fixable))
        expect(lint(fixed.text).filter(({ fix }) => fix)).toEqual([])
        expect(lint(fixed.text)).toHaveLength(given.length - fixable.length)
        expect(fixText(fixed.text, lint).text).toBe(fixed.text)
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})

const article = `# The bridge

Marguerite Delacroxi built the bridge with 12 arches, and harbour master Ada Lund opened it.

| arches of the bridge | boats at the pier |
|---|---|
| 13 | 8 |

The bridge opened on 6 May 2020. “We shall dig until the wine comes to us,” said Oskar Vik.
`

describe('bytes', () => {
  const bytes = Buffer.from(article)
  const places = fc.array(fc.tuple(fc.nat(bytes.length), fc.uint8Array({ maxLength: 6 })), { maxLength: 5 })

  test.each(['a.md', 'a.mdx', 'a.html', 'a.txt'])('that get into %s make it no text, or are read', path => {
    fc.assert(
      fc.property(places, inserted => {
        const given = inserted.reduce(
          (all, [at, more]) => Buffer.concat([all.subarray(0, at), more, all.subarray(at)]),
          bytes,
        )
        try {
          lint(decode(given, path).text, path)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          expect(error.mistakes.map(({ file }) => file)).toEqual([path])
          expect(error.message).not.toBe('')
        }
      }),
      { numRuns: 150, seed: 3 },
    )
  })
})

describe('the order', () => {
  test('of the facts in their file is nothing to the findings', () => {
    const told = (yaml: string) =>
      lintText(article, { path: 'a.md', facts: factsOf(yaml) }).findings.map(({ fact, ...rest }) => ({
        ...rest,
        fact: fact && { kind: fact.kind, id: fact.id },
      }))
    const expected = told(entries.join('\n'))
    expect(expected.length).toBeGreaterThan(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), some => {
        expect(told(some.join('\n'))).toEqual(expected)
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  const counted = ['arch', 'boat', 'crane', 'mill'].flatMap(unit => [
    `{ id: ${unit}, subject: ${unit} of the bridge, value: 14, unit: ${unit}, about: [bridge] }`,
    `{ id: ${unit}-pier, subject: ${unit} of the pier, value: 9, unit: ${unit}, about: [pier] }`,
  ])
  test.each<[kind: string, facts: readonly string[], text: string]>([
    [
      'counts',
      counted,
      'The bridge has 12 arches, 12 boats and 12 mills, and the pier 8 cranes and 8 boats.\n',
    ],
    [
      'names',
      [
        '{ id: a, name: Oskar Vik, not: [Osker Vik] }',
        '{ id: b, name: Oskar Berg Vik }',
        '{ id: c, name: Olga Vik, aka: [Olly Vik] }',
        '{ id: d, name: Vik Harbour, kind: place }',
        '{ id: e, name: Ann Vik-Lund, aka: [Oskar Vik-Lund] }',
      ],
      'Osker Vik and Olga Vick met Oskar Berg Vick at Vick Harbour with Ann Vik-Lunt and Oska Vik-Lund.\n',
    ],
    [
      'roles',
      [
        '{ id: a, title: mayor, holder: Oskar Vik, until: 2019-12-31 }',
        '{ id: b, title: mayor, holder: Ada Lund, since: 2020-01-01 }',
        '{ id: c, title: deputy mayor, holder: Ida Holm }',
        '{ id: d, title: mayor of Larsborg, holder: Per Dahl }',
      ],
      'The mayor, Ida Holm, met the deputy mayor, Ada Lund. The mayor of Larsborg, Oskar Vik, spoke.\n',
    ],
    [
      'dates',
      [
        '{ id: a, event: the opening, date: 2020-05-05, about: [bridge opened] }',
        '{ id: b, event: the first opening, date: 1911-04-03, about: [old bridge opened] }',
        '{ id: c, event: the closing, date: 2021-06-07, about: [bridge closed, bridge was closed] }',
      ],
      'The bridge opened on 6 May 2020. The old bridge opened on 4 May 1911. The bridge closed on 8 June 2021.\n',
    ],
    [
      'quotes',
      [
        '{ id: a, text: We shall dig until the water comes to us, by: Oskar Vik }',
        '{ id: b, text: We shall dig until the winter comes to us all, by: Ada Lund }',
        '{ id: c, text: We shall not dig until the water comes, by: Ida Holm }',
      ],
      '“We shall dig until the wine comes to us,” said Oskar Vik. “We shall not dig until the wolf comes,” said Ida Holm.\n',
    ],
  ])('of %s among each other is nothing to the findings', (kind, all, text) => {
    const told = (some: readonly string[]) =>
      lintText(text, { path: 'a.md', facts: factsOf(`${kind}: [${some.join(', ')}]`) }).findings.map(
        ({ message, start, fact }) => [message, start.offset, fact?.id],
      )
    expect(told(all).length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), some => {
        expect(told(some)).toEqual(told(all))
      }),
      { numRuns: 50, seed: 3 },
    )
  })
})
