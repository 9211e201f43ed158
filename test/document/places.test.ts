import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { sourceEdit } from '../../src/document/source-map.ts'
import { expectEdits, expectOneRange, type Made, mentionIn } from './mention-places.ts'

const mention = 'Steve Witkoff'

/** What leads the first line of a block, the next lines, and what must follow for it to be one. */
const containers = [
  { first: '', next: '' },
  { first: '> ', next: '> ' },
  { first: '> ', next: '' },
  { first: '>> ', next: '> > ' },
  { first: '- ', next: '  ' },
  { first: '10. ', next: '\t ' },
  { first: '- * ', next: '    ' },
  { first: '> 1. ', next: '>    ' },
  { first: '- > ', next: '  >' },
  { first: 'see[^1]\n\n[^1]: ', next: '    ' },
  { first: '# ', next: undefined },
  { first: '| ', next: undefined, last: ' | b |\n|---|---|' },
  { first: '| a | b |\n|---|---|\n| c | ', next: undefined, last: ' |' },
] as const

const wrappers = [
  ['', ''],
  ['*', '*'],
  ['**', '**'],
  ['~~', '~~'],
  ['[', '](https://a.example "t")'],
  ['<b>', '</b>'],
  ['[', ']({{< ref "a.md" >}})'],
] as const

const spaces = [' ', '  ', '&#32;', '\u00A0', '\n', ' \n  ', '  \n', '\\\n', '<br>'] as const

const construct = fc.record({
  container: fc.constantFrom(...containers),
  wrapper: fc.constantFrom(...wrappers),
  from: fc.integer({ min: 0, max: mention.length - 1 }),
  to: fc.integer({ min: 1, max: mention.length }),
  entity: fc.option(fc.integer({ min: 0, max: mention.length - 1 })),
  space: fc.constantFrom(...spaces),
  before: fc.constantFrom(
    '',
    'a ',
    '😀 &amp; ',
    'the `x` ',
    'a {{ b }} ',
    '\\* ',
    'e\u0301 * ',
    'see https://a.example, ',
  ),
  after: fc.constantFrom('', ' b', '&rsquo;s', ', **c**', '.'),
  ending: fc.constantFrom('\n', '\r\n', '\r'),
})

type Construct = typeof construct extends fc.Arbitrary<infer T> ? T : never

/** False where Markdown would not read the wrapper as markup: at a space, or between a letter and an entity. */
function isReadable({ from, to, entity, container, space }: Construct): boolean {
  const edges = [mention[from], mention[to - 1]]
  const flat = container.next === undefined && space.includes('\n')
  return from < to && !edges.includes(' ') && entity !== from && entity !== to - 1 && !flat
}

function write({ container, wrapper, from, to, entity, space, before, after, ending }: Construct): Made {
  const letters = Array.from(mention, (letter, i) => {
    if (letter === ' ') return space
    return i === entity ? `&#${letter.charCodeAt(0)};` : letter
  })
  const open = letters.slice(0, from).join('')
  const inside = letters.slice(from, to).join('')
  const close = letters.slice(to).join('')
  const lines = (text: string) => text.replaceAll('\n', `\n${container.next}`).replaceAll('\n', ending)
  const lead = `Zero\n\n${container.first}${before}`.replaceAll('\n', ending)
  const last = ('last' in container ? container.last : '').replaceAll('\n', ending)
  const whole = lines(open + wrapper[0] + inside + wrapper[1] + close)
  const start = lead.length + (from === 0 ? wrapper[0].length : 0)
  const end = lead.length + whole.length - (to === mention.length ? wrapper[1].length : 0)
  return { source: `${lead}${whole}${after}${last}${ending}${ending}Last`, start, end }
}

const made = construct.filter(isReadable).map(write)
const format = { blocksOf: (text: string) => parseDocument({ path: 'a.md', text }).blocks, mention }

describe('a mention in Markdown', () => {
  test('has one range, from its first letter to its last', () => expectOneRange(made, format))

  test('is changed by an edit, and nothing else is; or the edit is withheld', () => expectEdits(made, format))

  test('a letter in front is written inside of what was found', () => {
    fc.assert(
      fc.property(made, ({ source, start }) => {
        const { block, at } = mentionIn(source, format)
        const edit = sourceEdit(block.map, { start: at, end: at, text: 'X' }, { start: at, end: at + 1 })
        expect(edit).toEqual({ start, end: start, text: 'X' })
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test('one letter can always be changed', () => {
    fc.assert(
      fc.property(made, fc.constantFrom(0, 3, 6, 12), ({ source, start, end }, letter) => {
        const { block, at } = mentionIn(source, format)
        const range = { start: at + letter, end: at + letter + 1 }
        const edit = sourceEdit(block.map, { ...range, text: 'X' }, range)
        expect(edit).toBeDefined()
        expect(edit!.start).toBeGreaterThanOrEqual(start)
        expect(edit!.end).toBeLessThanOrEqual(end)
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})
