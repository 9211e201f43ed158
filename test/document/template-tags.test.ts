import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceSpan } from '../../src/document/source-map.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { expectSound } from './sound-block.ts'

const blocksOf = (text: string, path = 'a.md') => parseDocument({ path, text }).blocks
const told = (text: string, path?: string) =>
  blocksOf(text, path).map(block => `${block.kind}: ${block.text}`)

test.each([
  ['a shortcode', 'See {{< tweet 40 >}} here.', ['paragraph: See ￼ here.']],
  ['one with marks of Markdown', '{{% a b="x_y_ *z*" %}}', ['paragraph: ￼']],
  ['a pair of them', '{{< note >}}Five people came.{{< /note >}}', ['paragraph: ￼Five people came.￼']],
  ['a variable', 'The {{ site.name }} team', ['paragraph: The ￼ team']],
  ['one that holds a filter', 'Five {{ c | d: "e" }}', ['paragraph: Five ￼']],
  [
    'the address of a link',
    'See [the *plan*]({{ "/b" | url }}), [a]({{< ref "c" >}} "More").',
    ['paragraph: See the plan, a.'],
  ],
  ['a part of one', '[Ida Holm]({{ site.url }}/a_b.html) said', ['paragraph: Ida Holm said']],
  [
    'an image with such an address',
    'See ![A map]({{ site.url }}/a.png).',
    ['paragraph: See ￼.', 'alt: A map'],
  ],
  ['brackets that are no link', '](({{ a }}) b]({{ c', ['paragraph: ]((￼) b]({{ c']],
  ['a condition', '{% if a == "one two three four" %}Five{% endif %}', ['paragraph: ￼Five￼']],
  ['one over two lines', '{% a\nb %} came', ['paragraph: ￼ came']],
  ['a heading’s', '# The {{ year }} plan', ['heading: The ￼ plan']],
  [
    'an image’s words',
    '{{< img src="a 2 b.png" alt="A map of Tarn" caption=\'Ann “Lee”\' >}}',
    ['paragraph: ￼', 'alt: A map of Tarn', 'alt: Ann “Lee”'],
  ],
  ['words without a name', '{% image "a/b.png", "A map of Tarn" %}', ['paragraph: ￼', 'alt: A map of Tarn']],
  ['strings that are no words', '{% image "a/b.png" "100vw, 50vw" %}', ['paragraph: ￼']],
  ['words in a link', '[{% image "b.png" "A map of Tarn" %}](c)', ['paragraph: ￼', 'alt: A map of Tarn']],
  ['in a tag', '<div>{{< img alt="A *map* of Tarn" >}}</div>', ['paragraph: ￼', 'alt: A *map* of Tarn']],
  [
    'attributes',
    '# The plan {#plan-2028 .x a="5 men"}\n\n![a](b){width=300 title="A map"} {: .c }',
    ['heading: The plan', 'paragraph: ￼', 'alt: A map', 'alt: a'],
  ],
  ['what are none', 'Five {#a, b} {.} {a} {=b} {# a}', ['paragraph: Five {#a, b} {.} {a} {=b} {# a}']],
  ['what is not closed', 'Five {{ people {% came', ['paragraph: Five {{ people {% came']],
  ['one that is closed alone', '{{ five {% people %} came', ['paragraph: {{ five ￼ came']],
  ['code', 'Write `{{ a }}`', ['paragraph: Write ￼']],
  ['braces', 'Five {people} and {5%}', ['paragraph: Five {people} and {5%}']],
])('%s', (_, source, expected) => expect(told(source)).toEqual(expected))

test('a page of HTML has them too', () => {
  expect(told('<p>See {{ a }} and <a>{% image "A map of Tarn" %}</a></p>', 'a.html')).toEqual([
    'paragraph: See ￼ and ￼',
    'alt: A map of Tarn',
  ])
})

test.each(['md', 'html'])('whatever is written, .%s, every text has its place', format => {
  const signs = '{{|}}|{%|%}|[|](|)|!|"|\'|{|a b c|alt=|#a|.b|c=5|\n|*|<br>|`x`|&amp;|&#123;|\\{|é '.split(
    '|',
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 24 }), written => {
      const source = written.join('')
      for (const block of blocksOf(source, `a.${format}`)) expectSound(block, source)
    }),
    { numRuns: 2_000 },
  )
})

test('what they say stands where it is written', () => {
  const source = 'It is *five*\\_{{< img alt="A &amp; B" >}}.\n\nx {% a "One two\nthree" %}'
  const alts = blocksOf(source).filter(({ kind }) => kind === 'alt')
  const written = alts.map(({ text, map }) => {
    const { start, end } = sourceSpan(map, { start: 0, end: text.length })
    return [text, source.slice(start, end)]
  })
  expect(written).toEqual([
    ['A & B', 'A &amp; B'],
    ['One two three', 'One two\nthree'],
  ])
})

test('a name in one is fixed in its string, and nothing else of it is a claim', () => {
  const facts = factsOf('names: [Oskar Vik]\ncounts: [{ subject: people, value: 5, unit: person }]')
  const text = '{{< img src="7 people.png" alt="A picture of Oskar Vyk" quote="7 people" >}}'
  const { findings } = lintText(text, { facts, path: 'a.md' })
  expect(findings.map(({ rule, start, end }) => [rule, text.slice(start.offset, end.offset)])).toEqual([
    ['misspelled-name', 'Oskar Vyk'],
  ])
})
