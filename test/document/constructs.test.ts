import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lintText } from '../../src/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { factsOf } from '../facts-of.ts'

// Every place that a reader sees, in every format, with the same name in it: it is found where it stands, and a fix
// changes it there and nothing else.

const wrong = 'Bella Marhs'
const right = 'Bella Marsh'
const facts = factsOf(`names: [{ name: ${right}, not: [${wrong}] }]`)

/** How text is written in some place. */
interface Style {
  /** A letter written another way. */
  readonly letter?: (code: number) => string
  readonly spaces: readonly string[]
  /** Markup that may stand around a part of the name. */
  readonly marks?: readonly (readonly [string, string])[]
}

const reference = (code: number): string => `&#${code};`
const hex = (code: number): string => code.toString(16)

const markdown: Style = {
  letter: reference,
  spaces: [' ', '  ', '\n', '  \n', '&#32;', '\u00A0', '<br>'],
  marks: [
    ['*', '*'],
    ['**', '**'],
    ['~~', '~~'],
    ['<b>', '</b>'],
    ['[', '](b)'],
  ],
}
const flatMarkdown: Style = { ...markdown, spaces: [' ', '  ', '&nbsp;', '<br>'] }
const plainMarkdown: Style = { letter: reference, spaces: [' ', '\n', '&#32;'] }
const mdx: Style = {
  letter: reference,
  spaces: [' ', '\n', '<br />', "{' '}"],
  marks: [
    ['*', '*'],
    ['<b>', '</b>'],
    ['<A b={c}>', '</A>'],
    ['{/* d */}', ''],
  ],
}
const html: Style = {
  letter: code => `&#x${hex(code)};`,
  spaces: [' ', '\n  ', '&nbsp;', '&#32;', '<br>', '<br/>\n'],
  marks: [
    ['<b>', '</b>'],
    ['<a href="?b&amp;c">', '</a>'],
    ['<i><u>', '</u></i>'],
    ['<!-- d -->', ''],
  ],
}
const attribute: Style = { letter: reference, spaces: [' ', '\n', '&#32;'] }
const plain: Style = { spaces: [' ', '  ', '\n', '\n   ', '\u00A0'] }
const double: Style = { letter: code => `\\x${hex(code)}`, spaces: [' ', '\n      ', '\\\n      \\ '] }
const folded: Style = { spaces: [' ', '\n      '] }
const block: Style = { spaces: [' ', '\n  '] }
const tomlBasic: Style = { letter: code => `\\u00${hex(code)}`, spaces: [' '] }
const script: Style = { letter: code => `\\u{${hex(code)}}`, spaces: [' '] }
const template: Style = { letter: code => `\\x${hex(code)}`, spaces: [' ', '\n'] }

/** The name goes where `@` stands. */
interface Construct {
  readonly path: string
  readonly text: string
  readonly style: Style
  /** It may stand in quotations and lists. */
  readonly isNested?: true
}

const of = (
  path: string,
  style: Style,
  texts: readonly string[],
  more: Partial<Construct> = {},
): Construct[] => texts.map(text => ({ path, style, text, ...more }))

const constructs: readonly Construct[] = [
  ...of('a.md', markdown, ['@', 'a @ b', 'see[^1]\n\n[^1]: @', '- [ ] @', 'a\n===\n\n@'], { isNested: true }),
  ...of(
    'a.md',
    flatMarkdown,
    ['# @', '## a @ ##', '| @ | b |\n|---|---|\n| c | d |', '| a |\n|---|\n| b \\| @ |'],
    {
      isNested: true,
    },
  ),
  ...of(
    'a.md',
    plainMarkdown,
    ['![@](b)', '![a @][b]\n\n[b]: c', '[a](b "@")', "![a](b 'c @')", '[a]: b (@)', '[a]: <b>\n"@"'],
    {
      isNested: true,
    },
  ),
  ...of('a.md', html, [
    '<div>\n@\n</div>',
    '<figure><figcaption>@</figcaption></figure>',
    '<details>\n<summary>@</summary>\n\nx\n\n</details>',
  ]),
  ...of('a.md', attribute, ['<img alt="@">', "a <b title='@'>x</b>"]),
  ...of('a.mdx', mdx, ['@', '# a\n\n@', '<A>\n\n@\n\n</A>'], { isNested: true }),
  ...of('a.mdx', attribute, ['<A title="@" />', "a <B c={d} caption='@'>x</B>"]),
  ...of('a.mdx', script, ['<A alt={"@"} />', "a <B label={ '@' } />"]),
  ...of('a.mdx', template, ['<A description={`@`} />']),
  ...of('a.html', html, [
    '@',
    '<p>@',
    '<!DOCTYPE html><body><p>a</p></body>@',
    '<!DOCTYPE html><body><p>a</p></body></html>@ <p>b',
    '<h2>@</h2>',
    '<ul><li>a<li>@</ul>',
    '<table><tr><td>a<td>@</table>',
    '<table><caption>@</caption><tr><th>a</table>',
    '<p>a <table>@<tr><td>b</table>',
    '<table><tr>a @ <td>b</td> c </tr></table>',
    '<figure><img><figcaption>@</figcaption></figure>',
    '<blockquote><q>@</q></blockquote>',
    '<select><option>a</select><p>@',
    '<p>a<svg><text>b</text></svg> @',
    '<dl><dt>a<dd>@</dl>',
  ]),
  ...of('a.html', attribute, [
    '<img alt="@">',
    "<a title='@'>b</a>",
    '<meta name="description" content="@">',
  ]),
  ...of('a.html', { ...attribute, spaces: [' ', '\n'] }, ['<title>@</title>']),
  ...of('a.txt', plain, ['@', 'a @ b.', 'a\n\n@\n\nb']),
  ...of('a.txt', { spaces: [' ', '\u00A0'] }, ['* a\n* @\n* b', 'KYIV (b) — @ c']),
  ...of('a.md', double, [
    '---\ntitle: "@"\n---\n',
    '---\nseo: { title: "a @", b: c }\n---\nx',
    '---\nimages:\n  - alt: "@"\n---\n',
  ]),
  ...of('a.md', folded, ["---\ntitle: '@'\n---\n", '---\nsummary: @\n---\n']),
  ...of('a.md', block, ['---\nlead: >-\n  @\nb: c\n---\n', '---\nlead: |\n  @\n  b\n---\n']),
  ...of('a.html', double, ['---\ntitle: "@"\n---\n<p>x']),
  ...of('a.md', tomlBasic, ['+++\ntitle = "@"\n+++\n', '+++\n[a]\ncaption = """\n@"""\n+++\n']),
  ...of('a.md', { spaces: [' '] }, ["+++\ntitle = '@'\n+++\n"]),
]

const containers = [
  ['> ', '> '],
  ['- ', '  '],
  ['12. ', '    '],
  ['* > ', '  > '],
] as const

/** Characters of no meaning that show where the name begins and ends, until the source is made. */
const first = '\uE000'
const last = '\uE001'

interface Writing {
  readonly style: Style
  /** Which of its markup stands around which word, or around both. */
  readonly mark: number
  readonly marked: 'Bella' | 'Marhs' | undefined
  /** Which letter is written another way. */
  readonly written: number | null
  readonly space: number
}

function write({ style, mark, marked, written, space }: Writing): string {
  const letters = Array.from(wrong, (letter, index) => {
    if (letter === ' ') return style.spaces[space % style.spaces.length]!
    return index === written && style.letter ? style.letter(letter.charCodeAt(0)) : letter
  })
  letters[0] = first + letters[0]!
  letters[letters.length - 1] += last
  const [open, close] = style.marks?.[mark % style.marks.length] ?? ['', '']
  const [from, to] = marked === 'Bella' ? [0, 4] : [6, 10]
  // Beside a letter that is written another way, Markdown does not take marks for marks.
  if (marked === undefined || written === from || written === to) return letters.join('')
  letters[from] = open + letters[from]!
  letters[to] += close
  return letters.join('')
}

const made = fc
  .record({
    construct: fc.constantFrom(...constructs),
    around: fc.array(fc.constantFrom(...containers), { maxLength: 3 }),
    mark: fc.nat(),
    marked: fc.constantFrom('Bella', 'Marhs', undefined),
    written: fc.option(fc.nat(wrong.length - 1)),
    space: fc.nat(),
    ending: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ construct: { path, text, style, isNested }, around, ending, ...writing }) => {
    const whole = text.replace('@', () => write({ style, ...writing }))
    const nested = isNested
      ? around.reduceRight((inner, [lead, next]) => indent(inner, lead, next), whole)
      : whole
    const source = nested.replaceAll('\n', ending)
    // Marks at either end are no part of the name.
    const start = source.indexOf(first)
    return { path, source: source.replace(first, '').replace(last, ''), start, end: source.indexOf(last) - 1 }
  })

const indent = (text: string, lead: string, next: string): string => lead + text.replaceAll('\n', `\n${next}`)

describe('a name, wherever a reader sees it', () => {
  test('is found where it stands, and a fix changes it there and nothing else', () => {
    let fixed = 0
    const seen = new Set<string>()
    fc.assert(
      fc.property(made, ({ path, source, start, end }) => {
        const { findings } = lintText(source, { path, facts })
        expect(findings.map(({ start, end }) => [start.offset, end.offset])).toEqual([[start, end]])
        const { fix } = findings[0]!
        if (!fix) return
        fixed++
        seen.add(path)
        expect([fix.start >= start, fix.end <= end]).toEqual([true, true])
        const mended = applyEdits(source, [fix])
        const all = lintText(mended, { path, facts: factsOf(`names: [{ name: Nobody, not: [${right}] }]`) })
        expect(lintText(mended, { path, facts }).findings).toEqual([])
        expect(all.findings.map(({ start }) => start.offset)).toEqual([start])
      }),
      { numRuns: 800, seed: 7 },
    )
    expect(fixed).toBeGreaterThan(600)
    expect([...seen].sort()).toEqual(['a.html', 'a.md', 'a.mdx', 'a.txt'])
  })
})
