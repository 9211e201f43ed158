import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDraft } from '../src/facts/read/file.ts'
import { mergeDrafts } from '../src/facts/read/merge.ts'

// As `parseFacts` does, but with one schema for thousands of texts.
const read = (text: string) => mergeDrafts([readDraft(text, 'facts.yml')])
const first = (text: string) => read(text).mistakes[0]?.message

describe('depth', () => {
  // A stack that is not guarded overflows at some thousands.
  test.each([
    ['[', 100_000],
    ['{a: ', 20_000],
    ['- ', 20_000],
    ['? ', 20_000],
    ['- ? ', 20_000],
    ['a: ', 20_000],
    [': ', 20_000],
  ])('%j, %i times', (piece, levels) =>
    expect(first(piece.repeat(levels))).toBe('Nested deeper than 100 levels'),
  )

  test('is told where it is first too much', () => {
    const lines = Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:`)
    expect(read(lines.join('\n')).mistakes).toMatchObject([{ line: 101, column: 101 }])
  })

  test.each([
    ['100 levels are read', 100, 'Expected a list, got a list'],
    ['101 are not', 101, 'Nested deeper than 100 levels'],
  ])('%s', (_, depth, message) => {
    const text = '['.repeat(depth) + ']'.repeat(depth)
    expect(first(text) === message).toBe(depth > 100)
  })
})

describe('aliases', () => {
  test('a bomb', () => {
    const lines = [...'bcdefghij'].map((name, index) => {
      const before = `*${'abcdefghi'[index]}`
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    })
    const { mistakes } = read(`a: &a [x, x, x, x, x, x, x, x, x]\n${lines.join('\n')}`)
    expect(mistakes).toMatchObject([
      { line: 6, message: 'The aliases up to here stand for more than 100000 values: too many to be read' },
    ])
  })

  test('a chain that grows deep', () => {
    const links = Array.from({ length: 300 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`)
    expect(read(`a0: &a0 x\n${links.join('\n')}`).mistakes).toMatchObject([
      { line: 101, message: 'Nested deeper than 100 levels by this alias' },
    ])
  })
})

describe('keys that mean something elsewhere', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])('%s', key => {
    expect(first(`${key}: { names: [] }`)).toMatch(`Unknown key "${key}"`)
    expect(first(`names: [{ name: x, ${key}: { since: 1 } }]`)).toMatch(`Unknown key "${key}"`)
    expect(read(`rules: { ${key}: off }`).facts.rules).toEqual(
      Object.fromEntries([[key, { severity: 'off' }]]),
    )
    expect(Object.getPrototypeOf(read(`rules: { a: [warn, { ${key}: { b: 1 } }] }`).facts)).toBe(
      Object.prototype,
    )
  })

  test('no key is found that is not written', () =>
    expect(first('names: [{ __proto__: { name: x } }]')).toMatch('Missing key "name"'))
})

test('nothing that a terminal obeys gets into a mistake', () => {
  const text =
    'names: [{ "\u001b[31m\u202ex": 1, name: "\u009b2J", kind: "\u001b]0;x\u0007", "a\\eb": 2 }]\nrules: {"\u2066": of}\n'
  const { mistakes } = read(text)
  expect(mistakes.length).toBeGreaterThan(3)
  for (const { message, frame } of mistakes) {
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(frame?.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
})

test('fifty thousand duplicate keys are each told', () => {
  expect(read('a: 1\n'.repeat(50_000)).mistakes).toHaveLength(50_000)
})

describe('whatever stands in the file, facts or mistakes come out', () => {
  const key = fc.constantFrom(
    ...[
      'names',
      'roles',
      'dates',
      'counts',
      'quotes',
      'rules',
      'overrides',
      'extends',
      'name',
      'title',
      'holder',
    ],
    ...[
      'holders',
      'event',
      'date',
      'subject',
      'value',
      'was',
      'unit',
      'elapsed',
      'about',
      'text',
      'by',
      'since',
    ],
    ...['until', 'files', 'examples', 'ok', 'aka', 'not', 'kind', 'id', '__proto__', 'severity', 'published'],
  )
  const leaf = fc.oneof(
    fc.string(),
    fc.constantFrom('2020-02-30', '2020', 'Ada', '5 hours', 'off', 'person', '1/0', '-', '$x'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  )
  const { node } = fc.letrec(tie => ({
    node: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('node'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('node')), { maxLength: 5 }).map(pairs => Object.fromEntries(pairs)),
    ),
  }))

  test('any structure', () => {
    fc.assert(
      fc.property(node, data => {
        const { mistakes } = read(JSON.stringify(data))
        for (const { message, line, frame } of mistakes)
          expect([message, line, frame]).not.toContain(undefined)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })

  test('any text', () => {
    const piece = fc.constantFrom(
      ...'-:?[]{}#&*!|>\'"%@`, \n\t',
      '- ',
      ': ',
      '\n  ',
      'names',
      'a',
      '<<',
      '---\n',
      '\r',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, content => {
        for (const { message } of read(content).mistakes) expect(message).not.toBe('')
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})
