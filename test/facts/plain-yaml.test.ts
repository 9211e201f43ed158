import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readYaml } from '../../src/facts/yaml/read.ts'
import { createSource } from '../../src/text/source.ts'
import { readPlainYaml } from '../../src/yaml/plain.ts'
import type { YamlNode } from '../../src/yaml/tree.ts'

/** What the two readers must agree on: where collections end, and where nothing stands, means nothing. */
function told(node: YamlNode): unknown {
  const { start } = node
  if (node.kind === 'list') return { start, items: node.items.map(told) }
  if (node.kind === 'map')
    return {
      start,
      entries: Array.from(node.entries, ([name, { key, value }]) => [name, key, told(value)]),
    }
  return node.value === null && node.text === '' ? null : { ...node, isNegative: Object.is(node.value, -0) }
}

/** The tree of the yaml library; undefined where it finds a mistake. */
function byLibrary(text: string): YamlNode | undefined {
  const from = { file: 'f.yml', source: createSource(text), mistakes: [] }
  const root = readYaml(from)
  return from.mistakes.length === 0 ? root : undefined
}

const example = readFileSync('examples/.factcheck.yml', 'utf8')

const isRead = [
  example,
  readFileSync('.factcheck.yml', 'utf8'),
  'names:\n- Ada Quill\n- Nan Harbour\n',
  'names: [Ada Quill, { name: Bo Finch, not: [Bo Fynch,\n   "Bo \\"F\\" \\u0046inch"] }] # two\n',
  'quotes:\n  - by: Ada Quill\n    text: >-\n      We dig, she said: we dig\n      until # there is water.\n\n  - text: |\n      One.\n      Two.\n',
  "a: 'it''s'\nb: it's 5; 12:30, a:b and x#y [z]\nc: long words\n  that go on\n  - here\n",
  'a: "b \n  c"\nd: ["e\n f", \'g\n  h\']\n',
  'a: ~\nb: null\nc: True\nd: false\ne: -0.5\nf: +12\ng: 012\nh: 2022-02-24\ni: .5\nj:\nk: 1_000\n',
  '# head\na:   # none\n\n  - b: c\n    d:\n    - e\n    -\n    - f: g\n  -   h: i\n      j: k\n',
  'a: {}\nb: [ ]\nc: [x , y ,]\nd: { e: f g , h: [1, 2] }',
]

describe('plain YAML is read as the library reads it:', () => {
  test.each(isRead)('%j', text => {
    const plain = readPlainYaml(text)
    expect(plain && told(plain)).toEqual(told(byLibrary(text)!))
  })
})

test.each([
  '',
  'Ada Quill\n',
  '- a\n',
  ' a: b\n',
  'a: &x b\nc: *x\n',
  'a: !!str 5\n',
  '%YAML 1.2\n---\na: b\n',
  'a: b\n---\nc: d\n',
  'a: b\r\nc: d\r\n',
  'a:\tb\n',
  '\uFEFFa: b\n',
  '? a\n: b\n',
  '"a": b\n',
  'a b: c\n',
  'true: b\n',
  'a: 0x1F\n',
  'a: 1e3\n',
  'a: "b\n\n  c"\n',
  'a: "b\nc"\n',
  'a: "\\x41"\n',
  'a: >+\n  b\n',
  'a: >-\n  b\n   c\n',
  'a: >-\n  b\n  # c\nd: e\n',
  'a: b\n\n  c\n',
  'a: [b: c]\n',
  'a: [b # c\n  ]\n',
  '- - a\n',
  // Mistakes: the library tells them.
  'a: b\na: c\n',
  'a: b: c\n',
  'a: b\n  c: d\n',
  'a: [b,\nc]\n',
  'a: [b\n',
  'a: "b" c\n',
  'a:\n  - b\n c: d\n',
  `${Array.from({ length: 120 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
  `a: ${'['.repeat(50)}${']'.repeat(50)}\n`,
])('%j is left to the library', text => {
  expect(readPlainYaml(text)).toBeUndefined()
})

/** Texts that are nearly facts files: pieces of YAML, and examples with a few letters changed. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...(
        'a¦b c¦null¦1.5¦-0¦: ¦:\n¦\n¦\n  ¦\n    ¦- ¦ ¦#¦ # ¦\'¦"¦{¦}¦' +
        '[¦]¦, ¦>-\n¦|\n¦\\¦&¦*¦!¦%¦@¦-¦---\n¦?¦é¦\u00a0¦\t¦~¦key: '
      ).split('¦'),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))

const changed = fc
  .tuple(
    fc.constantFrom(...isRead),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(2),
        fc.constantFrom('', ' ', '\n', ':', '#', '-', '"', "'", ']', '{', 'x', ', ', '  '),
      ),
      {
        maxLength: 4,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, put]) => {
      const at = place % (edited.length + 1)
      return edited.slice(0, at) + put + edited.slice(at + length)
    }, text),
  )

test('what it reads, the library reads the same', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof(pieces, changed), text => {
      const plain = readPlainYaml(text)
      if (!plain) return
      read++
      const library = byLibrary(text)
      expect(library && told(plain)).toEqual(library && told(library))
      expect(library).toBeDefined()
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2_000), seed: 7 },
  )
  expect(read).toBeGreaterThan(300)
})
