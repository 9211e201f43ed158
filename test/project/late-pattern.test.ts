import { describe, expect, test } from '@jest/globals'
import { LatePattern } from '../../scripts/bundle/late-pattern.ts'

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
      const pattern = () => /(?<first>\p{Lu})\p{Ll}+/u
      const compiled = new RegExp(pattern(), flags)
      const late = new LatePattern(() => new RegExp(pattern(), flags)) as unknown as RegExp
      for (const text of texts) expect(use(late, text)).toEqual(use(compiled, text))
    })

  test('gives all matches', () => {
    const late = new LatePattern(() => /\p{Lu}/gu) as unknown as RegExp
    expect(Array.from('Ada, Émile'.matchAll(late), ({ 0: found, index }) => [found, index])).toEqual([
      ['A', 0],
      ['É', 5],
    ])
  })

  test('is compiled when it is first asked, and once', () => {
    let compiled = 0
    const late = new LatePattern(() => {
      compiled++
      return /\p{Lu}/u
    })
    expect(compiled).toBe(0)
    expect([late.test('Ada'), late.test('ada'), compiled]).toEqual([true, false, 1])
  })
})
