import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LatePattern } from '../../scripts/bundle/late-pattern.ts'

const program = new URL('../../scripts/bundle/late-patterns.mjs', import.meta.url)
const { makePatternsLate } = (await import(program.href)) as { makePatternsLate: (text: string) => string }

const texts = ['', 'Ada and Zoë', 'no capital', 'Émile, Ada. Émile', '“Ada”', 'ΑΒΓ abc']

const uses: Record<string, (pattern: RegExp, text: string) => unknown> = {
  test: (pattern, text) => pattern.test(text),
  exec: (pattern, text) => pattern.exec(text),
  'test twice': (pattern, text) => [pattern.test(text), pattern.lastIndex, pattern.test(text)],
  'exec from a place': (pattern, text) => {
    pattern.lastIndex = 2
    return [pattern.exec(text)?.index, pattern.lastIndex]
  },
  match: (pattern, text) => text.match(pattern),
  'replace by a text': (pattern, text) => text.replace(pattern, '<$&>'),
  'replace by a function': (pattern, text) =>
    text.replace(pattern, (found, ...more) => `${found}${more.length}`),
  search: (pattern, text) => text.search(pattern),
  split: (pattern, text) => text.split(pattern),
  'split in two': (pattern, text) => text.split(pattern, 2),
  source: pattern => `${pattern.source}/${pattern.flags}`,
}

describe('a pattern of the bundle that is compiled late', () => {
  for (const flags of ['u', 'gu', 'uy'])
    test.each(Object.entries(uses))(`answers as any pattern, ${flags}: %s`, (_, use) => {
      const source = '(?<first>\\p{Lu})\\p{Ll}+'
      const compiled = new RegExp(source, flags)
      const late = new LatePattern(() => [source, flags]) as unknown as RegExp
      for (const text of texts) expect(use(late, text)).toEqual(use(compiled, text))
    })

  test('gives all matches', () => {
    const late = new LatePattern(() => ['\\p{Lu}', 'gu']) as unknown as RegExp
    expect(Array.from('Ada, Émile'.matchAll(late), ({ 0: found, index }) => [found, index])).toEqual([
      ['A', 0],
      ['É', 5],
    ])
  })

  test('is told when it is first asked', () => {
    let told = 0
    const late = new LatePattern(() => {
      told++
      return ['\\p{Lu}', 'u']
    })
    expect(told).toBe(0)
    expect([late.test('Ada'), late.test('ada')]).toEqual([true, false])
    expect(told).toBeGreaterThan(0)
  })

  const classes = ['L', 'Lu', 'Ll', 'M', 'N', 'Sc', 'P'].flatMap(name => [
    `\\p{${name}}`,
    `\\P{${name}}`,
    `[\\p{${name}}]`,
    `[^\\p{${name}}]`,
    `[\\P{${name}}]`,
  ])
  const units = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code))

  for (const flags of ['u', 'iu'])
    test.each(classes)(`takes each sign for what it is, ${flags}: %s`, source => {
      const compiled = new RegExp(source, flags)
      const late = new LatePattern(() => [source, flags])
      expect(units.filter(unit => late.test(unit))).toEqual(units.filter(unit => compiled.test(unit)))
    })

  test('finds in any text what the pattern finds', () => {
    const pieces = [
      ...classes,
      '[\\p{L}\\p{M}’-]*',
      '(?<!\\p{Lu})',
      '(?=\\p{N})',
      '\\[',
      '[\\]]',
      '\\\\',
      'é',
      's',
      '.',
      '\\s+',
    ]
    const signs = fc.constantFrom(...'aAsSéÉßµÿŸſẞ7²€$’—.[]\\ \n', '\u0301', '𝒜', '\ud835')
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('gu', 'giu'),
        fc.array(signs, { maxLength: 12 }),
        (source, flags, text) => {
          const late = new LatePattern(() => [source.join(''), flags]) as unknown as RegExp
          const found = (pattern: RegExp) =>
            Array.from(text.join('').matchAll(pattern), ([match, index]) => [match, index])
          expect(found(late)).toEqual(found(new RegExp(source.join(''), flags)))
        },
      ),
    )
  })
})

describe('the patterns of a module', () => {
  const late = (source: string, flags = 'u') => `new LatePattern(() => ["${source}", '${flags}'])`

  test.each([
    ['a constant', '// Zoë\nconst word = /\\p{L}/u', `// Zoë\nconst word = ${late('\\\\p{L}')}`],
    ['one of a list', 'const words = [/a/, /\\p{L}/iu]', `const words = [/a/, ${late('\\\\p{L}', 'iu')}]`],
    [
      'one that is made of others',
      "const all = new RegExp(of + 'b', 'u')",
      "const all = new LatePattern(() => [of + 'b', 'u'])",
    ],
    [
      'one in a function',
      'const isWord = (text: string) => /\\p{L}/u.test(text)',
      `const latePattern0 = ${late('\\\\p{L}')}; const isWord = (text: string) => latePattern0.test(text)`,
    ],
    [
      'one that a function makes of what it is given',
      "const word = (of: string) => new RegExp(of, 'u')",
      "const word = (of: string) => new LatePattern(() => [of, 'u'])",
    ],
    [
      'all that a function replaces',
      "function plain(text) { return text.replace(/\\p{M}/gu, '') }",
      `const latePattern0 = ${late('\\\\p{M}', 'gu')}; function plain(text) { return text.replace(latePattern0, '') }`,
    ],
  ])('are made late: %s', (_, module, made) => {
    expect(makePatternsLate(module)).toBe(made)
  })

  test.each([
    ['without such classes', 'const word = /[a-z]/u'],
    ['in a text', "const told = '/\\\\p{L}/u'"],
    ['without the flag', "const word = new RegExp(of, 'i')"],
    ['that goes on from its place', 'const next = (text: string) => /\\p{L}/uy.exec(text)'],
    ['that asks for all, one by one', 'const next = (text: string) => /\\p{L}/gu.exec(text)'],
  ])('stay as they are: %s', (_, module) => {
    expect(makePatternsLate(module)).toBe(module)
  })
})
