import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPlainFields } from '../../src/document/front-matter/plain-yaml.ts'
import { readYaml } from '../../src/document/front-matter/yaml.ts'
import { parseDocument } from '../../src/document/parse.ts'
import { expectSound } from './sound-block.ts'

describe('prose in front matter', () => {
  test.each([
    ['title: The plan # first', 'The plan'],
    ['title: "The \\"plan\\" of \\u0041nn"', 'The "plan" of Ann'],
    ["title: 'Ann''s plan'", "Ann's plan"],
    ['description: >-\n  The plan\n  of Ann', 'The plan of Ann'],
    ['summary: |\n  The plan\n\n  of Ann\n', 'The plan of Ann'],
    ['excerpt: The plan\n  of Ann', 'The plan of Ann'],
    ['deck: "The plan\n  of Ann"', 'The plan of Ann'],
    ['headline: "The \\\n  plan of Ann"', 'The plan of Ann'],
    ['title: "The\nplan"', 'The plan'],
    ['slug: the-plan', undefined],
    ['title: 2025', '2025'],
    ['title: *none', undefined],
    ['seo:\n  title: "The \\"plan\\""', 'The "plan"'],
    ['hero: {caption: The plan}', 'The plan'],
    ['images:\n  - src: a\n    caption: >-\n      The\n      plan', 'The plan'],
    ['seo_title: The plan', 'The plan'],
    ['nav: {name: The plan}', undefined],
    ['factcheck: {rules: {}}', undefined],
  ])('YAML %j', (body, expected) => {
    const text = `---\n${body}\n---\n`
    const [block] = parseDocument({ path: 'a.md', text }).blocks
    expect(block?.text).toBe(expected)
    if (!block) return
    expectSound(block, text)
    expect(block).toMatchObject({ kind: 'metadata', quoted: false })
  })

  test.each([
    ['title = "The \\"plan\\""', 'The "plan"'],
    ["title = 'C:\\plan' # x", 'C:\\plan'],
    ['"title" = "The plan"', 'The plan'],
    ['tags = [\n"title = x",\n]', undefined],
    ['[params]\ntitle = "The plan"', 'The plan'],
    ['params.title = \'The plan\' # "x"', 'The plan'],
    ['description = """\nThe \\"plan\\"\nof \\\n  Ann"""', 'The "plan" of Ann'],
    ["description = '''\nThe plan'''", 'The plan'],
    ['description = """\nThe plan', 'The plan'],
    ['x = """\ntitle = "a"\n"""', undefined],
  ])('TOML %j', (body, expected) => {
    expect(parseDocument({ path: 'a.md', text: `+++\n${body}\n+++\n` }).blocks[0]?.text).toBe(expected)
  })

  test('only at the head of the file, and CR and CRLF do not matter', () => {
    const text = '---\ntitle: The plan\ndate: 2025-12-03\n---\nAnn\n'
    for (const ending of ['\n', '\r\n', '\r']) {
      const document = parseDocument({ path: 'a.md', text: text.replaceAll('\n', ending) })
      expect(document.published).toBe('2025-12-03')
      expect(document.blocks.map(block => block.text)).toEqual(['The plan', 'Ann'])
    }
    expect(parseDocument({ path: 'a.md', text: `Ann\n\n${text}` }).published).toBeUndefined()
  })
})

const isRead = [
  'title: The new bridge\ndate: 2024-05-06\ndraft: false\nweight: 012\n',
  'title: "The \\"new\\" caf\\u00e9: a plan" # two\nlead: \'It\'\'s open\'\n',
  'authors:\n- ada-quill\n- nan-harbour\ntags: [bridges, "town plans"]\n',
  'seo:\n  title: A bridge\n  og: { description: Open, image: a.jpg }\n',
  'images:\n  - src: a.jpg\n    alt: A bridge\n  - alt: >-\n      Two bridges\n      at noon\n',
  'lead: It opened\n  on Monday,\n  at last\nsummary: |\n  One.\n  Two.\ntitle:\nempty: ""\n',
  'title: "A bridge,\n  \\"new\\",\n opens" # so\nlead: \'It\'\'s\n    open\'\n',
  'title: "A bridge\nthat opens"\nlead: \'It rained\nall day\'\ndate: 2024-05-06\n',
  '# head\nlayout: post\n\nfigures:\n  - a\n',
]

describe('plain front matter has the fields that the library finds:', () => {
  test.each(isRead)('%j', body => {
    const fields = readPlainFields(body, () => true)
    expect(fields).toBeDefined()
    expect(fields).toEqual(readYaml(body)!.fields)
  })
})

test.each([
  'title: A\nfactcheck:\n  ignore: true\n',
  'title: A\r\ndate: 2024-05-06\r\n',
  'title: "A\n\n  b"\n',
  'title: "A\n  # b"\n',
  'title: "A\\\n  b"\n',
  'title: A: b\n',
  'title: &a A\nlead: *a\n',
  'seo: { image: }\n',
  'just words',
  '',
])('%j is left to the library', body => {
  expect(readPlainFields(body, () => true)).toBeUndefined()
})

test('only what is read is given', () => {
  const fields = readPlainFields('title: A\nlayout: b\nseo:\n  title: C\n', key => key === 'title')
  expect(fields!.map(({ value }) => value)).toEqual(['A', 'C'])
})

const edits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('', ' ', '\n', ':', '#', '-', '"', "'", ']', '{', 'x', ', ', '  ', '\\', '|\n', '>-\n'),
  ),
  { maxLength: 4 },
)

test('what is read of any front matter, the library reads the same', () => {
  let read = 0
  fc.assert(
    fc.property(fc.constantFrom(...isRead), edits, (text, changes) => {
      const body = changes.reduce((edited, [place, length, put]) => {
        const at = place % (edited.length + 1)
        return edited.slice(0, at) + put + edited.slice(at + length)
      }, text)
      const fields = readPlainFields(body, () => true)
      if (!fields) return
      read++
      expect(fields).toEqual(readYaml(body)?.fields)
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1_000), seed: 5 },
  )
  expect(read).toBeGreaterThan(200)
})
