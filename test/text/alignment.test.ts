import { describe, expect, test } from '@jest/globals'
import { findQuotes, indexQuotes } from '../../src/facts/index/quote-index.ts'
import { type AlignItem, align } from '../../src/text/align.ts'
import { readSpoken } from '../../src/text/spoken.ts'

const marks: Readonly<Record<string, AlignItem['kind']>> = { '...': 'cut', '[]': 'stand-in', '//': 'jump' }

/** Aligns words split at spaces; `...`, `[]` and `//` are marks on the left, `...` a cut on the right. */
function pairsOf(left: string, right: string): string[] {
  const items = left.split(' ')
  const cuts = new Set<number>()
  const known = right.split(' ').filter((word, index, all) => {
    if (word !== '...') return true
    cuts.add(index - all.slice(0, index).filter(other => other === '...').length)
    return false
  })
  const found = align({
    left: items.map(key => ({ kind: marks[key] ?? 'word', weight: marks[key] ? 0 : 1 })),
    rightLength: known.length,
    likeness: (a, b) => (items[a] === known[b] ? 1 : 0),
    openBefore: number => cuts.has(number),
  })
  return (found?.pairs ?? []).map(pair => `${items[pair.left]}=${known[pair.right]}`)
}

describe('the alignment', () => {
  test.each([
    ['the same', 'a b c', 'a b c', 'a=a b=b c=c'],
    ['a part', 'b c', 'a b c d', 'b=b c=c'],
    ['a stranger inside', 'a b x d e', 'a b c d e', 'a=a b=b x=c d=d e=e'],
    ['a word too many', 'a b x c d', 'a b c d', 'a=a b=b c=c d=d'],
    ['a word too few', 'a b d e', 'a b c d e', 'a=a b=b d=d e=e'],
    ['a long gap', 'a b c y z', 'a b c 1 2 3 4 5 6 7 8 9 w x y z', 'a=a b=b c=c y=y z=z'],
    ['a cut', 'a ... z', 'a b c d e f g h i j k l m n o p q r s t u v w x y z', 'a=a z=z'],
    ['a stand-in', 'a b [] f g', 'a b c d e f g', 'a=a b=b f=f g=g'],
    ['a jump back', 'd e f // a b c', 'a b c d e f', 'd=d e=e f=f a=a b=b c=c'],
    ['a cut on the right, filled', 'a b x x x x x x c d', 'a b ... c d', 'a=a b=b c=c d=d'],
    ['nothing', 'a b', 'c d', ''],
    ['what is inside both', 'x x b c d y y', 'z z b c d w w', 'b=b c=c d=d'],
  ])('%s', (_, left, right, expected) => {
    expect(pairsOf(left, right).join(' ')).toBe(expected)
  })
})

describe('the words of a quotation', () => {
  test.each([
    ["They’re “READY”—aren't they?", "they 're ready are n't they"],
    ['I can’t and won’t', "i can n't and will n't"],
    ['twenty-eight, Twenty eight and 28', '28 28 and 28'],
    ['1,200 at 3.5% of U.S. exports & more', '1200 at 3.5 percent of us exports and more'],
    ['Zoë and Zoe\u0301', 'zoe and zoe'],
    ['wait ... here […] now', 'wait <cut> here <cut> now'],
    ['[W]e need[s] [the board] this [sic]', '<stand-in> <stand-in> <stand-in> this'],
  ])('%s', (text, expected) => {
    const read = readSpoken(text, { start: 0, end: text.length })
    expect(read.map(item => (item.kind === 'word' ? item.key : `<${item.kind}>`)).join(' ')).toBe(expected)
  })
})

test('the index proposes few quotations, the nearest first', () => {
  const place = { file: 'f', line: 1, column: 1 }
  const texts = Array.from(
    { length: 3000 },
    (_, number) => `the barge ${number} carried the salt of winter ${number + 1}`,
  )
  const index = indexQuotes(
    texts.map((text, number) => ({ kind: 'quote', id: `${number}`, place, text })),
    [],
  )
  const found = findQuotes(index, 'the barge 77 carried the pepper of winter 78'.split(' '))
  expect(found[0]).toBe(77)
  expect(found.length).toBeLessThanOrEqual(4)
})
