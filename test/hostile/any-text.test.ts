import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { readDraft } from '../../src/facts/read/file.ts'
import { mergeDrafts } from '../../src/facts/read/merge.ts'
import { expectSound } from '../document/sound-block.ts'

// Whatever stands in an article or a facts file, it is read, or refused by an InputError; never another error.

// What is more than text in each format, parted by `¦`.
const markdown =
  'a¦b ¦Ann¦*¦**¦_¦`¦[¦](u)¦]¦![¦<b>¦<br>¦<!-- factlint-x -->¦&amp;¦&#0;¦&#x20;¦&gt;¦&nosuch;¦' +
  '\\¦\\*¦\n¦\r\n¦\r¦  \n¦\\\n¦\n> ¦> ¦\n- ¦\n1. ¦    ¦\t¦ ¦|¦\n|a|b|\n|-|-|\n|¦\\|¦[ ] ¦' +
  '[x]\n¦[^1]¦\n[^1]: ¦www.a.example¦https://a.example/b¦a@b.example¦~~¦\0¦\uFEFF¦e\u0301¦' +
  '\u00AD¦１¦\uD800¦😀¦\u2028¦# ¦\n---\n¦===\n¦---\ntitle: x\n---\n¦+++\n¦```\n¦\n\n¦&#10;¦' +
  '&nbsp;¦\u1100¦\u1161'
const html =
  '<p>¦</p>¦<b>¦</b>¦a¦Ann ¦&amp;¦&amp¦&#0;¦&#x80;¦<table>¦<tr>¦<td>¦</table>¦<!--¦-->¦<br/>¦<img alt="a&lt;b">¦' +
  '<title>¦</title>¦<script>¦</script>¦</body>¦<q>¦</q>¦\0¦\r\n¦\r¦<¦>¦&¦"¦<svg>¦</svg>¦<select>¦<template>¦' +
  '<noscript>¦<a title=x>¦<![CDATA[¦]]>¦<?x¦e\u0301¦１¦\uFEFF¦😀¦<plaintext>¦<textarea>¦<frameset>¦<form>¦</form>¦</p '
const mdx =
  '<A>¦</A>¦<b>¦</b>¦{a}¦{/* x */}¦{¦}¦`¦"¦\'¦{...a}¦<A b="c">¦<A {...b}>¦import a from "b"\n\n¦export ¦Ann¦\n\n¦' +
  '> ¦- ¦&amp;¦<¦<>¦</>¦\\¦/¦*¦# '

const textOf = (marks: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...marks.split('¦')), { maxLength: 24 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  )

/** Whether an article is read, as it must be; else it is refused. */
function isRead(path: string, text: string): boolean {
  const readable = text.replaceAll('\0', '\uFFFD')
  try {
    for (const block of parseDocument({ path, text: readable }).blocks) expectSound(block, readable)
    parseDocument({ path, text })
    return true
  } catch (error) {
    expect(error).toMatchObject({ name: 'InputError' })
    return false
  }
}

const runs = 600

describe('an article', () => {
  test.each([
    ['a.md', markdown, runs],
    ['a.txt', markdown, runs],
    ['a.html', html, runs],
    ['a.mdx', mdx, 100],
  ])('of any text is read, and every character of %s knows its place', (path, marks, fewest) => {
    let read = 0
    const count = (text: string): void => {
      if (isRead(path, text)) read++
    }
    fc.assert(fc.property(textOf(marks), count), { numRuns: runs, seed: 2 })
    expect(read).toBeGreaterThanOrEqual(fewest)
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
