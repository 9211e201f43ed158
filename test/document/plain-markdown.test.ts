import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { parseMarkdown } from '../../src/document/markdown/parse-markdown.ts'
import { readPlain } from '../../src/document/markdown/plain/plain.ts'
import { parseWithRemark } from '../../src/document/markdown/remark.ts'

/** A tree without lines and columns, of which the reader of plain Markdown gives none. */
function shapeOf({ position, ...node }: Nodes): unknown {
  const { children, data, ...fields } = node as Nodes & { children?: Nodes[]; data?: unknown }
  const place = node.type === 'root' ? [] : [position?.start.offset, position?.end.offset]
  return { ...fields, place, ...(children ? { children: children.map(shapeOf) } : {}) }
}

const same = (text: string): void => {
  expect(shapeOf(parseMarkdown({ text, path: 'a.md' }))).toEqual(shapeOf(parseWithRemark(text)))
}

const plainTexts: readonly (readonly [string, string])[] = [
  ['paragraphs', 'Ann met Bo.\nThey talked.\n\nThen it rained. \n'],
  ['an indented paragraph, lines of it too', '  Ann met\n      Bo.\n'],
  ['headings', '# The plan\n## Part *one*\nText right below\n\n### Three  \n'],
  ['headings with marks behind them, and without text', '# Ann #\n## \n### Bo ###  \n# Cy#\n##'],
  ['underlined headings', 'The plan\nfor spring\n===\n\nPart two\n---\n'],
  ['a rule', 'a\n\n***\n\nb\n\n---\nc\n'],
  ['emphasis', 'It was *very* **wet**, _so_ they __stayed *at* home__ (*all* day).'],
  ['marks that are none', 'a snake_case word, 5 * 3 = 15, a < b, AT&T, 3 > 2, R&D; [sic] and a lone ] and !'],
  ['links', 'See [the *whole* plan](https://a.example/plan_b "The plan") and [AT&T]().'],
  ['a link over two lines', 'See [the\nplan](u) now'],
  ['images', '![A dog & a cat](pets.png "Pets") and ![](x.png)'],
  ['code', 'Run `npm *test*` or ` `. '.replace(' or ` `', '')],
  ['references', 'Caf&eacute; &amp; bar, &#8220;open&#x201D;, &nope;'],
  ['tags', 'Press <kbd class="k">F1</kbd> or <br/> or </b > now'],
  ['tags that are none', 'a <b c="{{< "d" >}}">e</b> <f g=h/i> <j/k> < l> <m"> </> n'],
  ['an address in angle brackets', 'See <https://a.example/x_y_z> for *more*.'],
  [
    'a target that a template writes',
    'See [the plan]({{ "/plan_b/" | url }}) and [more]({{< ref "a_b.md" >}} "More").',
  ],
  ['a handle', 'Ask @ann or (@bo).'],
  [
    'addresses without marks',
    'See www.a.example, http://a.example/b_(c)), (https://d.example.) and _ann@a.example_ or [at e@f.example].',
  ],
  ['addresses that are none', 'a/b@c.d, e@f, http://_g, http://h_i.j, xhttp://k.l, a@b.c1 or www'],
  ['mail in angle brackets', 'Ask <ann@a.example>.'],
  ['escapes', 'a \\* b\\\nc \\d [e\\]](f\\)g)'],
  ['hard breaks', 'a  \nb   \n   *c*'],
  ['emphasis that does not match', '**a *b** c*, ***d***, *e **f* _g__ *h_i* ****j** k*l*'],
  ['brackets in a label', '[a [b](c) d](e) ![f [g](h) *i*](j) [k [l] m](n) [o](p q) ]'],
  ['targets of all kinds', `[a](<b c> "d") [e]( f(g(h)) 'i\nj' ) [k](l (m)) [n](o p)`],
  ['blocks of HTML', '<div class="a">\n<p>Hi *there*</p>\n</div>\n\n<p>\nx\n\n<custom-tag>\ny\n'],
  ['HTML that blank lines do not end', '<script>\n\nx < 1\n</script>\nText\n\n<!-- a\n\nb --> c\nText\n'],
  ['text that begins with a tag', '<b>Ann</b> met *Bo*.'],
  [
    'a comment, an instruction, a declaration',
    '<!-->\n> a\n\n<?>\n> b\n\n<!a\n>\n# c\n\n<![CDATA[\n\n]]>\n# d',
  ],
  ['a fence that is never closed', 'Text\n\n```a b\n# a\n\n> Text\n\n'],
  ['HTML that is never closed', '<div>\n\n  <PRE\n\n> a </p>\n\n'],
  ['a comment that is never closed', '> a\n\n<!-- b\n\n> c <!-->\n d'],
  ['fences', '```js title *a* \nconst *a* = 1\n\n# no\n```\nText\n\n~~~\nx\n~~~~\n'],
  ['lists', 'Text:\n\n- Ann\n- *Bo*\n  and Cy\nand Di\n\nText\n\n* x\n* y\n'],
  ['numbered lists', '3. Ann\n4. Bo\n\nText\n\n1) x\n2) y\n'],
  ['loose lists', '  - Ann\n\n  - Bo\n\nText\n'],
  ['lists inside lists', '- Ann\n  - Bo\n\n    Cy\n  - Di\n- Ed\n\n1. x\n   * y\n   * z\n\nText'],
  [
    'other blocks in lists',
    '- Ann\n\n      code\n\n  # Bo\n  ```\n\n  x\n  ```\n- > Cy\n  > *Di*\n- <p>\n  Ed\n\nText',
  ],
  ['lists right below text and above other blocks', 'Text:\n* Ann\n  Bo\n# Cy\n1. x\n***\n+ y\n```\nz\n```'],
  ['quotations', '> Ann\nand *Bo\nor* Cy\n\nText\n\n>> Di\n> Ed\n\n> # x\n>\n>y\n>     z\n>\n> - v\n>   w\n'],
  ['indented code', '    a\n\n      b\n\nText\n\n\tc'],
  ['an indented tag, an indented heading', ' <d>\n\n  ## Part\n   more'],
  ['labels beside other definitions', '[a] ![b] [c](d) e]: [f'],
  ['front matter', '---\ntitle: A\n---\n# A\n\nText\n'],
  ['TOML', '+++\ntitle = "A"\n+++\n\nText\n'],
  ['nothing', ' \n\n'],
]

const otherTexts: readonly (readonly [string, string])[] = [
  ['a table', 'a | b\n-|-\n1 | 2\n\nText'],
  ['definitions', '[a]\n\n[a]: u "t"'],
  ['definitions in a quotation', '[a]\n\n> [a]: u'],
  [
    'plain text beside definitions',
    'a [b]\n\n*c* [d](e) ![f](g): h\n\n- [b]\n\nText\n\n> [b]: u\n\nText\n\n[b]: v\n',
  ],
  ['a definition of what a template links', '[a]({{ "b" | c }})\n\n[a]: u'],
  ['a definition far away', `[a]\n\n> ${'b '.repeat(11_000)}\n\n[a]: u`],
  ['footnotes', 'a[^1]\n\n*b*\n\n[^1]: b\n\n    c\n\nText'],
  ['a task', '- [ ] a\n- [x] b'],
  ['strikes', 'a ~~b~~ c'],
  ['a fence in a list that ends with it', '- ```\n\nText'],
  ['a tab in a list', '- a\n\tb\n\n-\tc'],
  ['lists in a quotation above other blocks', '> - a\n>\n> b\n\n> > c\n> - d\n>\n'],
  ['indented text behind a list', '  1. a\n\n    b\n  2. c'],
  ['a tab and a space at the end of a line', 'a\t \nb'],
  ['code of two ticks, with spaces, over lines', '``a ` b`` and ` c ` and `d\ne`'],
  ['a rule that begins the text, and is no front matter', '---\n- \n\nText'],
  ['an empty item right behind a heading', '# a\n-\n\nText\n2. b'],
  ['line endings of another kind', 'a\r\n\r\n- b\r\n'],
  ['a byte order mark', '\uFEFF# a\n\n\uFEFF b'],
  ['several of these in one text', '> a\n\nText\n\n- [ ] b\n\nText\n\n    c\n\n***\n\n1. d\n   > e\n\nText'],
]

describe('plain Markdown', () => {
  test.each(plainTexts)('%s', (_, text) => {
    const nothingElse = () => {
      throw new Error('the parser was asked')
    }
    const front = /^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)(?=\n)/.exec(text)?.[0].length ?? 0
    readPlain(text, front, nothingElse)
    same(text)
  })
})

test.each(otherTexts)('what is not plain is the same too: %s', (_, text) => same(text))

/** The text with every line feed a line ending of Windows. */
const withReturns = (text: string): string => text.replace(/\r?\n/g, '\r\n')

test.each([
  ...plainTexts,
  ...otherTexts,
  ['a line feed in a reference', 'a\nb&#10;c &NewLine;&#x0A;d'],
  [
    'titles, labels and alternative texts over lines',
    '[a\nb](u "c\nd") ![e\nf](g) [h\ni]\n\n[h i]: u "j\nk"',
  ],
])('with line endings of Windows it is the same too: %s', (_, text) => same(withReturns(text)))

test.each(['a\r\nb\rc\r\n\r\n- d', 'a\nb\r\n\r\n- c', '---\r\na: b\n---\r\nc'])(
  'with line endings of several kinds it is the same too: %j',
  same,
)

const pieces = (
  'a¦b ¦Ann Lee¦*¦**¦_¦__¦***¦`¦``¦[¦](u)¦](u "t")¦]¦![¦<b>¦</b>¦<br>¦<!-- c -->¦<!--¦-->¦\n<!-- ¦<?¦?>¦<![CDATA[¦]]>¦<!x¦\n\n<pre ¦&amp;¦' +
  '&#65;¦&nope;¦&¦\\¦\\*¦\n¦\n\n¦  \n¦ \n¦\t\n¦\n> ¦> ¦\n- ¦- ¦\n* ¦* ¦+ ¦\n1. ¦2) ¦\n    ¦\n   ¦' +
  '\n  ¦ ¦\t¦|¦\n|a|b|\n|-|-|\n¦---¦\n---\n¦===¦\n===\n¦# ¦\n## ¦###¦\n```\n¦```js\n¦~~~¦~¦~~¦[ ] ¦' +
  '[x] ¦[^1]¦\n[^1]: n¦[a]: u\n¦www.a.example¦https://a.example/b¦a@b.example¦@¦{{ "x" | u }}¦' +
  '({{< r "x" >}})¦<div>\n¦</div>¦<p>x¦<script>¦</script>¦<pre>¦<span class="a">¦<https://a.b>¦“q”¦' +
  'é¦😀¦.¦!¦,¦(¦)¦"¦:¦\u00a0¦5¦1¦10.¦___¦-¦=¦<¦>¦$¦http://¦www.¦c_d@e.f¦https://g.h/i_(j)¦\\\n¦](<u v>)¦' +
  "](u 't')¦`` ` ``¦<a@b.c>¦&copy;"
).split('¦')

// More of what is left to the parser than it is given at once.
const pages = `| a | b |\n|-|-|\n${'| c | d [e] |\n'.repeat(900)}`
const apart = (...parts: readonly string[]): string => parts.join(`\n\n${pages}\n\n`)

test.each([
  [
    'a reference',
    apart('| a |\n|-|\n| [b] [c][D  e] [f\\]][] |', '> [b]: u', '[d e]: v\n[f\\]]: w\n\n[x]: y'),
  ],
  ['a reference behind its definition', apart('[a]: u "t"', 'b [a] [A][] ![a]')],
  ['a footnote', apart('a[^1] [^2]', 'b[^1]', '[^1]: c [d][^2]\n\n    e\n\n[^2]: f [g]\n\n[g]: u')],
  [
    'footnotes right under each other',
    'a[^1] [^2]\n[^1]: b\n[^2]: ```\n [^3]: c\nd\n   [^4]: - e\n[^5]:\n    [^6]: f\n[^2]: g',
  ],
  [
    'footnotes under what goes on',
    apart(
      '```\n[^1]: a',
      '[^2]: b\n```',
      '<p>\n[^1]: c',
      '- d\n[^1]: e\n  [^2]: f',
      '> g\n[^1]: h',
      '| i |\n|-|\n[^1]: j',
    ),
  ],
  ['what several define', apart('[a]: u', 'b [a] [^c]', '[a]: v\n\n[^c]: d', '[^c]: e [a]')],
  ['what nothing defines', apart('| [a] [b][c] [^d] |\n|-|', '[e]: u', 'f [e]')],
  ['a label over lines', apart('> a [b\n> c] d', '[b c]: u')],
])('what refers to another part of a long text is the same too: %s', (_, text) => same(text))

test('any long text gives the tree that remark-parse gives', () => {
  const part = fc
    .array(fc.constantFrom(...pieces, '[a]', '[^1]', '[b][a]', '\n\n[a]: u\n\n', '\n\n[^1]: n\n\n'), {
      minLength: 1,
      maxLength: 8,
    })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(part, part, part, (...parts) => same(apart(...parts))),
    { numRuns: 60 },
  )
})

test('any text gives the tree that remark-parse gives', () => {
  const text = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 16 })
    .map(parts => parts.join(''))
  const front = fc.constantFrom('', '', '', '---\na: b\n---\n', '+++\n+++\n', '---\na\n', '--- \n---  \n\n')
  const endings = fc.constantFrom((written: string) => written, withReturns)
  fc.assert(
    fc.property(front, text, endings, (start, rest, ended) => {
      const written = ended(start + rest)
      let expected: Root
      try {
        expected = parseWithRemark(written)
      } catch {
        // remark-parse itself fails on a few, and then nothing is to be compared.
        return
      }
      expect(shapeOf(parseMarkdown({ text: written, path: 'a.md' }))).toEqual(shapeOf(expected))
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1_600) },
  )
})
