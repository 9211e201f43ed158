import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../src/document/document.ts'
import { parseDocument } from '../src/document/parse.ts'

const pieces = [
  ...[
    'a',
    'b ',
    'Ann',
    '*',
    '**',
    '_',
    '`',
    '[',
    '](u)',
    ']',
    '![',
    '<b>',
    '<br>',
    '<!-- factlint-x -->',
    '&amp;',
  ],
  ...[
    '&#0;',
    '&#x20;',
    '&gt;',
    '&nosuch;',
    '\\',
    '\\*',
    '\n',
    '\r\n',
    '\r',
    '  \n',
    '\\\n',
    '\n> ',
    '> ',
    '\n- ',
  ],
  ...[
    '\n1. ',
    '    ',
    '\t',
    ' ',
    '|',
    '\n|a|b|\n|-|-|\n|',
    '\\|',
    '[ ] ',
    '[x]\n',
    '[^1]',
    '\n[^1]: ',
    'www.a.example',
  ],
  ...[
    'https://a.example/b',
    'a@b.example',
    '~~',
    '\0',
    '\uFEFF',
    'e\u0301',
    '\u00AD',
    '１',
    '\uD800',
    '😀',
    '\u2028',
  ],
  ...[
    '# ',
    '\n---\n',
    '===\n',
    '---\ntitle: x\n---\n',
    '+++\n',
    '```\n',
    '\n\n',
    '&#10;',
    '&nbsp;',
    '\u1100',
    '\u1161',
  ],
]
const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))
const anything = fc.oneof(markup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** What must hold for every block of every text. */
function expectSound({ text, map }: Block, source: string) {
  expect(text).toBe(text.normalize('NFC'))
  expect(text).toMatch(/^\S(?:.*\S)?$/su)
  expect(map.runs.map(run => run.text.start)).toEqual([0, ...map.runs.slice(0, -1).map(run => run.text.end)])
  expect(map.runs.at(-1)!.text.end).toBe(text.length)
  for (const run of map.runs) {
    expect(run.source.end).toBeGreaterThan(run.source.start)
    if (run.verbatim)
      expect(source.slice(run.source.start, run.source.end)).toBe(text.slice(run.text.start, run.text.end))
  }
}

describe('any text', () => {
  test.each(['a.md', 'a.txt'])('is read, and every character of %s knows its place', path => {
    fc.assert(
      fc.property(anything, source => {
        const readable = source.replaceAll('\0', '\uFFFD')
        for (const block of parseDocument({ path, text: readable }).blocks) expectSound(block, readable)
        parseDocument({ path, text: source })
      }),
      { numRuns: 500, seed: 2 },
    )
  })
})

describe('nesting', () => {
  test.each([
    ['quotations', `a\n\n${'> '.repeat(5000)}b`, 3],
    ['quotations without a space', '>'.repeat(5000), 1],
    ['lists on one line', '- '.repeat(5000), 1],
    ['lists', Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'), 102],
    ['emphasis', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`, 1],
  ])('%s too deep to be read are refused, with the line', (_, text, line) => {
    expect(() => parseDocument({ path: 'a.md', text })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        mistakes: [expect.objectContaining({ file: 'a.md', line })],
      }),
    )
    expect(parseDocument({ path: 'a.txt', text }).blocks.length).toBeGreaterThan(0)
  })

  test.each([
    ['a long rule', `a\n\n${'*'.repeat(500)}\n\nb`],
    ['fifty quotations', `a\n\n${'> '.repeat(50)}b`],
    ['a far indent', `a\n\n${' '.repeat(1000)}c\n\nb`],
  ])('%s is read', (_, text) => {
    expect(parseDocument({ path: 'a.md', text }).blocks.map(block => block.text)).toEqual(['a', 'b'])
  })
})
