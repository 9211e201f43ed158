import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from '../../src/document/parse.ts'
import { extractFacts, lintText } from '../../src/index.ts'
import { sentencesOf } from '../../src/mentions/sentences.ts'

// What an article says is borne out by the article itself, whatever of it is left and in whatever order.

/** The sentences of an article but those that begin or end inside a quotation: to cut one is to alter it. */
const sentences = (text: string): string[] =>
  sentencesOf(parseDocument({ path: 'source.txt', text }).blocks)
    .map(({ block, start, end }) => block.text.slice(start, end))
    .filter(sentence => {
      const count = (marks: RegExp) => sentence.match(marks)?.length ?? 0
      return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g)
    })

/** What an article says against itself is judged without a source. */
const needsNothing = /^(?:inconsistent-|impossible-|wrong-arithmetic|wrong-weekday)/

const findings = (source: string, copy: string): string[] =>
  lintText(copy, { path: 'copy.txt', facts: extractFacts(source, { path: 'source.txt' }) })
    .findings.filter(({ rule }) => !needsNothing.test(rule))
    .map(({ rule, message, found }) => `${rule}: ${message} (${found})`)

const name = fc.constantFrom(
  'Ada Lund',
  'Per-Olof Vik',
  'Maria Osei',
  'Hellvik',
  'the Estmark Gazette',
  'France',
  'the U.N.',
)
const verb = fc.constantFrom(
  'bought',
  'rejected',
  'opened',
  'lost',
  'praised',
  'did not sell',
  'said it would close',
)
const thing = fc.constantFrom(
  'the mill',
  'three ferries',
  '$4.5 million in bonds',
  'a 12-year-old bridge',
  'half of the shares',
)
const when = fc.constantFrom(
  'on Tuesday',
  'in 2019',
  'on March 3, 2024',
  'last month',
  'at 7:30 p.m.',
  'after the war',
)
const sentence = fc
  .tuple(name, verb, thing, name, when)
  .map(
    ([who, did, what, whom, at]) =>
      `${who[0]!.toUpperCase()}${who.slice(1)} ${did} ${what} from ${whom} ${at}.`,
  )
const generated = fc.array(sentence, { minLength: 1, maxLength: 12 })

test('an article against itself gives nothing', () => {
  fc.assert(fc.property(generated, text => expect(findings(text.join(' '), text.join(' '))).toEqual([])))
})

test('a reordering or a part of an article against it gives nothing', () => {
  const both = generated.chain(text => fc.tuple(fc.constant(text), fc.shuffledSubarray(text)))
  fc.assert(
    fc.property(both, ([text, some]) => expect(findings(text.join(' '), some.join('\n\n'))).toEqual([])),
  )
})

const folder = new URL('../../../shared/articles/', import.meta.url)
const articles = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.txt')) : []

for (const file of articles) {
  const text = readFileSync(new URL(file, folder), 'utf8')

  test(`${file} against itself gives nothing`, () => {
    expect(findings(text, text)).toEqual([])
  })

  test(`parts of ${file} in any order give nothing`, () => {
    const parts = fc.shuffledSubarray(sentences(text), { minLength: 1 })
    fc.assert(
      fc.property(parts, some => expect(findings(text, some.join('\n\n'))).toEqual([])),
      { numRuns: 10 },
    )
  })
}
