import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { readDraft } from '../../src/facts/read/file.ts'
import { mergeDrafts } from '../../src/facts/read/merge.ts'
import { expectSound } from '../document/sound-block.ts'

// Whatever stands in an article or a facts file, it is read, or refused by an InputError; never another error.

const pieces = (
  'a¦b ¦Ann¦*¦**¦_¦`¦[¦](u)¦]¦![¦<b>¦<br>¦<!-- factlint-x -->¦&amp;¦&#0;¦&#x20;¦&gt;¦&nosuch;¦' +
  '\\¦\\*¦\n¦\r\n¦\r¦  \n¦\\\n¦\n> ¦> ¦\n- ¦\n1. ¦    ¦\t¦ ¦|¦\n|a|b|\n|-|-|\n|¦\\|¦[ ] ¦' +
  '[x]\n¦[^1]¦\n[^1]: ¦www.a.example¦https://a.example/b¦a@b.example¦~~¦\0¦\uFEFF¦e\u0301¦' +
  '\u00AD¦１¦\uD800¦😀¦\u2028¦# ¦\n---\n¦===\n¦---\ntitle: x\n---\n¦+++\n¦```\n¦\n\n¦&#10;¦' +
  '&nbsp;¦\u1100¦\u1161'
).split('¦')
const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))
const anything = fc.oneof(markup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('an article', () => {
  test.each(['a.md', 'a.txt'])('of any text is read, and every character of %s knows its place', path => {
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

const read = (text: string) => mergeDrafts([readDraft(text, 'facts.yml')])

describe('a facts file', () => {
  const key = fc.constantFrom(
    ...(
      'names roles dates counts quotes rules overrides extends name title holder holders event date ' +
      'subject value was unit elapsed about text by since until files examples ok aka not kind id __proto__ severity published'
    ).split(' '),
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

  test('of any structure is facts or mistakes', () => {
    fc.assert(
      fc.property(node, data => {
        const { mistakes } = read(JSON.stringify(data))
        for (const { message, line, frame } of mistakes)
          expect([message, line, frame]).not.toContain(undefined)
      }),
      { numRuns: 1000, seed: 7 },
    )
  })

  test('of any text is facts or mistakes', () => {
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
