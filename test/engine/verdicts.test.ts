import { expect, test } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { readContext } from '../../src/engine/context.ts'
import type { IndexedFacts } from '../../src/facts/index/indexed-facts.ts'
import { extractFacts } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

/** What all rules say of a text, right or wrong, each as one line: the rule, the outcome, the words, what is expected, and what is suggested instead. */
function verdictsOf(text: string, facts: IndexedFacts, published = '2025-12-03'): string[] {
  const { context } = readContext({ path: 'story.md', text, published }, facts)
  return rules.flatMap(rule =>
    Array.from(rule.judge(context), ({ outcome, block, span, message, expected, fix, suggestions = [] }) => {
      const words = (block?.text ?? text).slice(span.start, span.end)
      const fixed = fix ? [`fix ${fix.start}-${fix.end} ${fix.text}`] : []
      return [rule.id, outcome, words, message, expected ?? '', ...suggestions, ...fixed].join(' | ')
    }),
  )
}

/** A fact of each kind, and one that has expired. */
const allKinds = factsOf(`
names:
  - Martha Witkins
  - { name: Orlania, kind: place, not: [Orlanja] }
  - { name: Ida Holm, born: 1967-11-07, died: 2019-07-04 }
  - { name: Otto Kern, born: 1980-03-10 }
  - { name: Old Harbour, kind: place, expires: 2025-06-01 }
roles:
  - title: harbour master
    holders:
      - { name: Martha Witkins, since: 2010-01-01, until: 2019-12-31 }
      - { name: Otto Kern, since: 2020-01-01 }
dates:
  - { event: the opening of the bridge, date: 2022-02-24, about: [bridge opened] }
  - { event: the great flood, date: 2023-05, about: [great flood] }
counts:
  - { subject: points in the harbour plan, value: 20, was: 28, unit: [point], about: [plan] }
  - { subject: the loan, value: more than 100 euros, about: [loan] }
  - { subject: boats in the race, value: 12, unit: [boat], about: [race], expires: 2025-06-01 }
quotes:
  - { text: We will rebuild the old pier before the winter storms come, by: Martha Witkins }
`)

// All that the rules say of a claim: what a report shows, and of what is right too, which coverage counts.
test.each<[string, string[]]>([
  [
    'Then Martha Vitkins and Martha Witkins sang in Orlanja. Martha Wіtkins left.',
    [
      'misspelled-name | contradicted | Martha Vitkins | Unexpected "Martha Vitkins", expected "Martha Witkins" | Martha Witkins | fix 12-13 W',
      'misspelled-name | supported | Martha Witkins | "Martha Witkins" is right | Martha Witkins',
      'misspelled-name | contradicted | Orlanja | Unexpected "Orlanja", expected "Orlania": listed as wrong | Orlania | fix 52-53 i',
      'misspelled-name | contradicted | Martha Wіtkins | Unexpected "Martha Wіtkins", expected "Martha Witkins": "і" is a Cyrillic letter | Martha Witkins | fix 64-65 i',
    ],
  ],
  [
    'The harbour master Martha Witkins and the harbour master Otto Kern sang.',
    [
      'misspelled-name | supported | Martha Witkins | "Martha Witkins" is right | Martha Witkins',
      'misspelled-name | supported | Otto Kern | "Otto Kern" is right | Otto Kern',
      'wrong-role-holder | contradicted | Martha Witkins | Unexpected "Martha Witkins", expected "Otto Kern": tied by "harbour master" | Otto Kern | Otto Kern',
      'wrong-role-holder | supported | Otto Kern | Unexpected "Otto Kern", expected "Otto Kern": tied by "harbour master" | Otto Kern | Otto Kern',
    ],
  ],
  [
    'The former harbour master Otto Kern and the former harbour master Martha Witkins sang.',
    [
      'misspelled-name | supported | Otto Kern | "Otto Kern" is right | Otto Kern',
      'misspelled-name | supported | Martha Witkins | "Martha Witkins" is right | Martha Witkins',
      'wrong-role-holder | contradicted | Otto Kern | Unexpected "Otto Kern", expected "Otto Kern" without "former": tied by "harbour master" | Otto Kern | Otto Kern',
      'wrong-role-holder | supported | Martha Witkins | Unexpected "Martha Witkins", expected "Otto Kern" without "former": tied by "harbour master" | Otto Kern | Otto Kern',
    ],
  ],
  [
    'The bridge opened on Feb. 24, 2022. The bridge opened on Feb. 25, 2022.',
    [
      'wrong-date | supported | Feb. 24, 2022 | Unexpected Feb. 24, 2022, expected 2022-02-24: tied by "bridge opened" | 2022-02-24 | 2022-02-24',
      'wrong-date | contradicted | Feb. 25, 2022 | Unexpected Feb. 25, 2022, expected 2022-02-24: tied by "bridge opened" | 2022-02-24 | 2022-02-24',
    ],
  ],
  [
    'The great flood of May 7, 2023, and the great flood of June 2023 came.',
    [
      'unsupported-value | unsupported | May 7, 2023 | Unexpected May 7, 2023, more precise than 2023-05: tied by "great flood" | 2023-05 | 2023-05',
    ],
  ],
  [
    'The plan has 20 points. The plan has 24 points.',
    [
      'wrong-count | supported | 20 points | Unexpected 20 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | contradicted | 24 points | Unexpected 24 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
    ],
  ],
  [
    'The plan fell from 28 to 20 points. The plan rose from 20 to 28 points.',
    [
      'reversed-change | supported | 28 to 20 points | Unexpected "28 to 20 points", expected a change from 28 to 20: tied by "plan", "point" | a change from 28 to 20',
      'reversed-change | contradicted | 20 to 28 points | Unexpected "20 to 28 points", expected a change from 28 to 20: tied by "plan", "point" | a change from 28 to 20',
      'wrong-count | supported | 28 | Unexpected 28, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | supported | 20 points | Unexpected 20 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | supported | 20 | Unexpected 20, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | supported | 28 points | Unexpected 28 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
    ],
  ],
  [
    'The loan was 120 euros. The loan was 90 euros.',
    [
      'unsupported-value | unsupported | 120 euros | Unexpected 120 euros, more precise than more than 100 euros: tied by "loan" | more than 100 euros | more than 100 euros',
      'wrong-count | contradicted | 90 euros | Unexpected 90 euros, expected more than 100 euros: tied by "loan" | more than 100 euros | more than 100 euros',
    ],
  ],
  [
    'Ida Holm, 51, died. Ida Holm, 53, died. Otto Kern, 45, sang. Otto Kern, 47, sang.',
    [
      'misspelled-name | supported | Ida Holm | "Ida Holm" is right | Ida Holm',
      'misspelled-name | supported | Ida Holm | "Ida Holm" is right | Ida Holm',
      'misspelled-name | supported | Otto Kern | "Otto Kern" is right | Otto Kern',
      'misspelled-name | supported | Otto Kern | "Otto Kern" is right | Otto Kern',
      'wrong-count | supported | 51 | Unexpected 51, expected 51: age of "Ida Holm", born 1967-11-07, died 2019-07-04 | 51 | 51',
      'wrong-count | contradicted | 53 | Unexpected 53, expected 51: age of "Ida Holm", born 1967-11-07, died 2019-07-04 | 51 | 51',
      'wrong-count | supported | 45 | Unexpected 45, expected 45: age of "Otto Kern", born 1980-03-10 | 45 | 45',
      'wrong-count | contradicted | 47 | Unexpected 47, expected 45: age of "Otto Kern", born 1980-03-10 | 45 | 45',
    ],
  ],
  [
    '“We will rebuild the old pier before the winter storms come,” Martha Witkins said.',
    [
      'altered-quote | supported | We will rebuild the old pier before the winter storms come | Unexpected "We will rebuild the old pier…", expected "We will rebuild the old pier…" | We will rebuild the old pier before the winter storms come | We will rebuild the old pier before the winter storms come',
      'misattributed-quote | supported | Martha Witkins | Unexpected "Martha Witkins", expected "Martha Witkins": tied by "We will rebuild the old pier…" | Martha Witkins | Martha Witkins',
      'misspelled-name | supported | Martha Witkins | "Martha Witkins" is right | Martha Witkins',
    ],
  ],
  [
    '“We will rebuild the new pier before the winter storms come,” Martha Witkins said.',
    [
      'altered-quote | contradicted | We will rebuild the new pier before the winter storms come | Unexpected "…will rebuild the {new} pier before the…", expected "…will rebuild the {old} pier before the…" | We will rebuild the old pier before the winter storms come | We will rebuild the old pier before the winter storms come',
      'misspelled-name | supported | Martha Witkins | "Martha Witkins" is right | Martha Witkins',
    ],
  ],
  [
    '“We will rebuild the old pier before the winter storms come,” Otto Kern said.',
    [
      'altered-quote | supported | We will rebuild the old pier before the winter storms come | Unexpected "We will rebuild the old pier…", expected "We will rebuild the old pier…" | We will rebuild the old pier before the winter storms come | We will rebuild the old pier before the winter storms come',
      'misattributed-quote | contradicted | Otto Kern | Unexpected "Otto Kern", expected "Martha Witkins": tied by "We will rebuild the old pier…" | Martha Witkins | Martha Witkins',
      'misspelled-name | supported | Otto Kern | "Otto Kern" is right | Otto Kern',
    ],
  ],
  [
    'The race has 12 boats in Old Harbour, and the race has 12 boats.',
    [
      'expired-fact | unsupported | Old Harbour | Unexpected use of a fact that expired on 2025-06-01, expected it to be checked again | ',
      'expired-fact | unsupported | 12 | Unexpected use of a fact that expired on 2025-06-01, expected it to be checked again | ',
      'misspelled-name | supported | Old Harbour | "Old Harbour" is right | Old Harbour',
      'wrong-count | supported | 12 boats | Unexpected 12 boats, expected 12: tied by "race", "boat" | 12 | 12',
      'wrong-count | supported | 12 boats | Unexpected 12 boats, expected 12: tied by "race", "boat" | 12 | 12',
    ],
  ],
  [
    'It closed on Feb. 30, 2021, at 25:10 on Tuesday, and on June 31st.',
    [
      'impossible-date | contradicted | Feb. 30, 2021, at 25:10 | Unexpected Feb. 30, 2021, at 25:10, expected a time from 00:00 to 23:59 | a time from 00:00 to 23:59',
      'impossible-date | contradicted | June 31st | Unexpected June 31st, expected a day of June, which has 30 | a day of June, which has 30 | June 30',
    ],
  ],
  [
    'It closed on Feb. 30, on 2021-13-03, and on Tuesday at 9:75 a.m.',
    [
      'impossible-date | contradicted | Feb. 30 | Unexpected Feb. 30, expected a day of February, which has 29 | a day of February, which has 29 | Feb. 29',
      'impossible-date | contradicted | Tuesday at 9:75 a.m. | Unexpected Tuesday at 9:75 a.m., expected a time from 00:00 to 23:59 | a time from 00:00 to 23:59',
    ],
  ],
  [
    'Tuesday, Dec. 1, 2025, was mild. Dec. 2, 2025 (Tuesday) was cold. Mon., Dec. 2, 2025 was wet. Dec. 2, 2025 (Wednesday), it snowed.',
    [
      'wrong-weekday | contradicted | Tuesday, Dec. 1, 2025 | Unexpected Tuesday, Dec. 1, 2025, expected Monday: 2025-12-01 is a Monday, 2025-12-02 a Tuesday | Monday | Monday, Dec. 1, 2025 | Tuesday, Dec. 2, 2025',
      'wrong-weekday | supported | Dec. 2, 2025 (Tuesday) | Unexpected Dec. 2, 2025 (Tuesday), expected Tuesday: 2025-12-02 is a Tuesday, 2025-12-02 a Tuesday | Tuesday | Dec. 2, 2025 (Tuesday) | Dec. 2, 2025 (Tuesday)',
      'wrong-weekday | contradicted | Mon., Dec. 2, 2025 | Unexpected Mon., Dec. 2, 2025, expected Tuesday: 2025-12-02 is a Tuesday, 2025-12-01 a Monday | Tuesday | Tue., Dec. 2, 2025 | Mon., Dec. 1, 2025',
      'wrong-weekday | contradicted | Dec. 2, 2025 (Wednesday) | Unexpected Dec. 2, 2025 (Wednesday), expected Tuesday: 2025-12-02 is a Tuesday, 2025-12-03 a Wednesday | Tuesday | Dec. 2, 2025 (Tuesday) | Dec. 3, 2025 (Wednesday)',
    ],
  ],
  [
    'Monday, 30 Nov 2025, was mild. Wed. 31 December 2025 and Thursday, 31 December 2025 were cold.',
    [
      'wrong-weekday | contradicted | Monday, 30 Nov 2025 | Unexpected Monday, 30 Nov 2025, expected Sunday: 2025-11-30 is a Sunday, 2025-12-01 a Monday | Sunday | Sunday, 30 Nov 2025 | 2025-12-01',
      'wrong-weekday | supported | Wed. 31 December 2025 | Unexpected Wed. 31 December 2025, expected Wednesday: 2025-12-31 is a Wednesday, 2025-12-31 a Wednesday | Wednesday | Wed. 31 December 2025 | Wed. 31 December 2025',
      'wrong-weekday | contradicted | Thursday, 31 December 2025 | Unexpected Thursday, 31 December 2025, expected Wednesday: 2025-12-31 is a Wednesday, 2026-01-01 a Thursday | Wednesday | Wednesday, 31 December 2025 | 2026-01-01',
    ],
  ],
  [
    'Some 12 of 20 lamps (70%) were out. Fares rose from $5 to $4.',
    [
      'wrong-arithmetic | contradicted | 70% | Unexpected 70%, expected 60%: 12 of 20 | 60% | 60%',
      'wrong-arithmetic | contradicted | rose from $5 to $4 | Unexpected rose from $5 to $4, expected a fall: $4 is less than $5 | a fall',
    ],
  ],
  [
    'It was 12 of 20 points (70%) in the plan. The plan rose from 20 to 28 points, up 20%.',
    [
      'reversed-change | contradicted | 20 to 28 points | Unexpected "20 to 28 points", expected a change from 28 to 20: tied by "plan", "point" | a change from 28 to 20',
      'wrong-arithmetic | contradicted | 70% | Unexpected 70%, expected 60%: 12 of 20 | 60% | 60%',
      'wrong-arithmetic | contradicted | 20% | Unexpected 20%, expected 40%: from 20 to 28 | 40% | 40%',
      'wrong-count | supported | 20 points | Unexpected 20 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | supported | 20 | Unexpected 20, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
      'wrong-count | supported | 28 points | Unexpected 28 points, expected 20 (was 28): tied by "plan", "point" | 20 | 20',
    ],
  ],
  [
    'Then <time datetime="2025-12-02">Dec. 1, 2025</time> and <time datetime="2025-12-02">Dec. 2, 2025</time> came.',
    [
      'wrong-date | contradicted | Dec. 1, 2025 | Unexpected Dec. 1, 2025, expected 2025-12-02: its datetime says so | 2025-12-02 | 2025-12-02',
      'wrong-date | supported | Dec. 2, 2025 | Unexpected Dec. 2, 2025, expected 2025-12-02: its datetime says so | 2025-12-02 | 2025-12-02',
    ],
  ],
  [
    'Aurelio Brandtner came. Aurelio Brandtner sang. Aurelio Brandner left.',
    [
      'inconsistent-name | contradicted | Brandner | Unexpected "Brandner", expected "Brandtner": so written 2 times, as in 1:9 | Brandtner | Brandtner',
    ],
  ],
  [
    'It closed on 00/10/2020 there, and on Monday the 32nd, too.',
    [
      'impossible-date | contradicted | 00/10/2020 | Unexpected 00/10/2020, expected a month from 1 to 12 | a month from 1 to 12',
    ],
  ],
  [
    'It closed on Feb. 30, 2000, on Feb. 30, 1999, on Sept. 31, on Feb. 32, 2020, and on the 031st.',
    [
      'impossible-date | contradicted | Feb. 30, 2000 | Unexpected Feb. 30, 2000, expected a day of February 2000, which has 29 | a day of February 2000, which has 29 | Feb. 29, 2000',
      'impossible-date | contradicted | Feb. 30, 1999 | Unexpected Feb. 30, 1999, expected a day of February 1999, which has 28 | a day of February 1999, which has 28 | Feb. 28, 1999',
      'impossible-date | contradicted | Sept. 31 | Unexpected Sept. 31, expected a day of September, which has 30 | a day of September, which has 30 | Sept. 30',
      'impossible-date | contradicted | Feb. 32, 2020 | Unexpected Feb. 32, 2020, expected a day of February 2020, which has 29 | a day of February 2020, which has 29',
    ],
  ],
  [
    'It closed on Jan. 32, 2020, in Wіtkinz, where Martha Wіtkinz and Wіtkins sang.',
    [
      'impossible-date | contradicted | Jan. 32, 2020 | Unexpected Jan. 32, 2020, expected a day of January, which has 31 | a day of January, which has 31',
      'misspelled-name | contradicted | Wіtkins | Unexpected "Wіtkins", expected "Witkins": "і" is a Cyrillic letter | Witkins | fix 66-67 i',
    ],
  ],
])('the verdicts on: %s', (text, expected) => expect(verdictsOf(text, allKinds)).toEqual(expected))

test.each([
  ['2025-05-31', 0],
  ['2025-06-01', 0],
  ['2025-06-02', 1],
])('a fact that expires on 1 June is leant on, on %s: %i', (published, times) => {
  const said = verdictsOf('It rained in Old Harbour, and again in Old Harbour.', allKinds, published)
  expect(said.filter(line => line.startsWith('expired-fact'))).toHaveLength(times)
})

test('who is quoted leans on what was known then', () => {
  const said = verdictsOf('“It rained in Old Harbour,” he said.', allKinds)
  expect(said.filter(line => line.startsWith('expired-fact'))).toEqual([])
})

test('what no source has is unsupported', () => {
  const source = 'HARBY, March 3, 2024 — A storm sank 14 boats in Harby harbour on Sunday, Otto Kern said.\n'
  const facts = extractFacts(source, { path: 'wire.txt' })
  expect(verdictsOf('A storm sank 14 boats, then 15.', facts, '2024-03-03')).toEqual([
    'unsupported-claim | unsupported | 15 | Unexpected number "15", no source has it | ',
  ])
})
