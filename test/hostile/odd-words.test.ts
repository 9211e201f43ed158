import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError, lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

// Facts of odd words, and articles of the same: every finding stands where it says, every fix is in it, and nothing but
// an InputError is ever thrown.

jest.setTimeout(120_000)

const words =
  'Ann Lee Van van der de la O’Neil McKay St. Dr. Mr Sir Jr. II J. J.R. Ångström Łódź İstanbul Ann-Marie al-Rashid bin I A a x 1 20 -20 1,000 3.2 million $4.5 €3 28% per cent twenty-two half first 5th May 2020 ’99 1990s Monday 5/5/2020 2020-05-05 19:40 noon today ago later since until from to between and not no than more about exactly the of in on by with as was were had said told — – - … . , ; : ! ? ( ) [ ] { } < > & " “ ” ’ ’s ` * _ ~~ # | \\ / @ \u200b \u00ad \ufeff \u2028 e\u0301 \u{1F98A} １２ ٣ ² ½ ﬁ \ud800 mayor chief engineer bridge boats points plan years years-old aged born died opened people cost km days he she they his it who that dig water comes U.S. NATO Ltd'.split(
    ' ',
  )
const word = fc.constantFrom(...words)
const phrase = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map(parts => parts.join(' ').trim())
const some = (most: number) => fc.array(phrase(most), { maxLength: 2 })
const day = fc.constantFrom('2020-05-05', '1999', '2020-05', '0001-01-01', '9999-12-31', '2020-05-05T19:40')
const value = fc.constantFrom(
  '20',
  '-5',
  '3.2 million',
  '$4.5 million',
  '28%',
  '5-7',
  'about 5',
  '5 hours',
  '1/3',
)

const facts = fc.record({
  names: fc.array(
    fc.record({
      name: phrase(4),
      aka: some(3),
      not: some(3),
      kind: fc.constantFrom('person', 'place', 'organization', 'work'),
    }),
    { maxLength: 4 },
  ),
  roles: fc.array(fc.record({ title: phrase(3), holder: phrase(3), since: day }), { maxLength: 2 }),
  dates: fc.array(fc.record({ event: phrase(3), date: day, about: some(4) }), { maxLength: 2 }),
  counts: fc.array(fc.record({ subject: phrase(4), value, unit: phrase(2), about: some(3) }), {
    maxLength: 3,
  }),
  quotes: fc.array(fc.record({ text: phrase(12), by: phrase(3) }), { maxLength: 2 }),
})

function orMistake<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}

/** Without the facts that cannot be read. */
const readable = (data: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(
    Object.entries(data).map(([kind, all]) => [
      kind,
      all.filter(fact => orMistake(() => factsOf(JSON.stringify({ [kind]: [fact] })))),
    ]),
  )

const stringsIn = (data: unknown): string[] =>
  typeof data === 'string' ? [data] : Object.values(data as object).flatMap(stringsIn)

/** A little wrong, or not at all. */
const changes: readonly ((text: string) => string)[] = [
  text => text,
  text => text.toUpperCase(),
  text => text.slice(1),
  text => text.slice(0, -1),
  text => `${text}’s`,
  text => text.replace(/[aeo]/, 'i'),
  text => text.split(' ').at(-1)!,
  text => text.split(' ').toReversed().join(' '),
]

const made = facts.map(readable).chain(data => {
  const own = fc.tuple(fc.constantFrom(...stringsIn(data), 'x'), fc.constantFrom(...changes))
  const part = fc.oneof(
    word,
    own.map(([text, change]) => change(text)),
  )
  return fc.record({
    yaml: fc.constant(JSON.stringify(data)),
    path: fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.mdx'),
    separator: fc.constantFrom(' ', ' ', ' ', '', '\n'),
    parts: fc.array(part, { minLength: 3, maxLength: 25 }),
  })
})

test('odd words are checked like any others', () => {
  let found = 0
  fc.assert(
    fc.property(made, ({ yaml, path, separator, parts }) => {
      const known = orMistake(() => factsOf(yaml))
      const text = parts.join(separator).replace(/^\uFEFF/, '')
      const findings = known && orMistake(() => lintText(text, { path, facts: known }).findings)
      for (const { start, end, found: slice, fix = { start: start.offset, end: end.offset } } of findings ??
        []) {
        found++
        expect(text.slice(start.offset, end.offset)).toBe(slice)
        expect(fix.start).toBeGreaterThanOrEqual(start.offset)
        expect(fix.end).toBeLessThanOrEqual(end.offset)
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1000), seed: 5 },
  )
  expect(found).toBeGreaterThan(100)
})
