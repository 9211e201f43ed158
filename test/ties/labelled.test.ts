import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
names: [Nora Harrow, Lina Berg, Oskar Vik]
dates:
  - { event: opening of the hall, date: 1931-05-09, about: [hall opened, opening hall] }
counts:
  - { subject: seats of the hall, value: 900, unit: seat, about: [hall] }
roles:
  - { title: dean of engineering, holder: Nora Harrow }
  - { title: dean of law, holder: Lina Berg }
  - { title: mayor of Tarnmouth, holder: Oskar Vik }
`)

const errors = errorsBy(facts)

const table = (...rows: string[]): string => rows.toSpliced(1, 0, '|---|---|').join('\n')

describe('what a cell has alone is told by header and label', () => {
  test.each([
    [['| Event | Date |', '| Opening of the hall | 19 May 1931 |'], ['wrong-date 19 May 1931']],
    [['| Office | Who |', '| Mayor of Tarnmouth | Lina Berg |'], ['wrong-role-holder Lina Berg']],
    [['| Office | Who |', '| Mayor of Tarnmouth | Peter Falk |'], ['wrong-role-holder Peter Falk']],
    [['| Faculty | Dean |', '| Law | Nora Harrow |'], ['wrong-role-holder Nora Harrow']],
    [['| Name | Role |', '| Nora Harrow | Dean of Law |'], ['wrong-role-holder Nora Harrow']],
    [['| Who | Position |', '| Ilse Varga | Dean of Law |'], ['wrong-role-holder Ilse Varga']],
    [['| Name | Role |', '| Nora Harrow | Candidate dean of Law |', '| Ilse Varga | Dean |'], []],
    [['## Past deans\n\n| Name | Role |', '| Nora Harrow | Dean of Law |'], []],
    [['| Name | Role | Years |', '| Nora Harrow | Dean of Law | 1920–1927 |'], []],
    [['| Name | Met |', '| Nora Harrow | Dean of Law |'], []],
    [['- Dean: Ilse Varga', '- Dean: Nora Harrow'], []],
    [['| Hall | |', '| Seats | 800 |'], ['wrong-count 800']],
    [['| Event | Date |', '| Opening of the hall | 9 May 1931 |'], []],
    [['| Event | Date |', '| Opening of the second hall | 19 May 1951 |'], []],
    [['| Event | Date |', '| Opening of the hall | 1930 or May 1931 |'], []],
    [['| Event | Date |', '| Hall opened | 8 May 1931 |', '| Hall opened | 9 May 1941 |'], []],
    [['| Office | Who |', '| Mayor of Tarnmouth | vacant |'], []],
    [['| Office | Former |', '| Mayor of Tarnmouth | Lina Berg |'], []],
    [['| Year | Mayor of Tarnmouth |', '| 2001 | Lina Berg |'], []],
    [['| Faculty | Dean |', '| Law | Lina Berg |', '| Arts | Nora Harrow |'], []],
  ])('%j', (rows, expected) => {
    expect(errors(table(...rows))).toEqual(expected)
  })
})

describe('of columns of years the latest has what is, and the one before it what was', () => {
  const counted = factsOf(`
published: 2031-03-01
counts:
  - { subject: boats in the harbour, value: 40, was: 36, unit: boat, about: [harbour] }
  - { subject: visitors of the harbour, value: 900, unit: visitor, about: [harbour] }
  - { subject: harbour dues, value: $5 million, was: $4 million, about: [harbour dues] }
  - { subject: wrecks in 2030, value: 614, unit: wreck, about: [wrecks] }
`)
  const wrong = (...rows: string[]): string[] =>
    lintText(rows.toSpliced(1, 0, '|---|---|---|---|').join('\n'), {
      path: 'article.md',
      facts: counted,
    }).findings.map(({ found }) => found)
  const [boats, visitors] = ['| Harbour boats | 40 | 36 | 11% |', '| Harbour visitors | 900 | 700 | 28% |']
  const dues = '| Harbour dues | $5m | $4m | 25% |'

  test.each([
    ['| | 2030-31 | 2029-30 | Change |', boats, visitors.replace('900', '800'), dues, '800'],
    ['| | 2029 | 2030 | Change |', '| Harbour boats | 36 | 44 | 22% |', '44'],
    ['| | 2029 | 2030 | Change |', '| Harbour boats | 38 | 40 | 11% |', '38'],
    ['| | v2.10 | v2.9 | Change |', boats.replace('40', '41'), '41'],
    ['| | 2030 ($ million) | 2029 ($ million) | |', boats, '| Harbour dues | 6 | 4 | |', visitors, '6'],
    ['| | June 2029 | January 2030 | Change |', '| Harbour boats | 36 | 44 | 22% |', '44'],
    ['| | 1990s | 2020s | Change |', '| Harbour boats | 36 | 44 | 22% |', '44'],
    ['| | This year | Last year | Change |', boats, visitors.replace('900', '800'), dues, '800'],
    ['| | Q2 2031 | Q2 2030 | Change |', boats, visitors, dues.replace('5', '6'), '$6m'],
    ['| $ million, except shares | 2031 | 2030 | Change |', '| Harbour dues | 6 | 4 | 50% |', '6'],
    ['| | Now | From June 1 | Change |', '| Harbour boats | 36 | 44 | 22% |', '44'],
    ['| | Before | After | Change |', '| Harbour boats | 38 | 40 | 11% |', '38'],
    ['| | 2031 | 2030 | Change |', visitors.replace('900', '800'), '800'],
    ['| | 2030 | 2029 | Change |', '| Wrecks | 641 | 570 | 12% |', '641'],
  ])('%s', (...rows) => expect(wrong(...rows.slice(0, -1))).toEqual(rows.slice(-1)))

  test('and is wrong where it is the other way round in the article’s year', () => {
    const text = `| | 2030 | 2031 |\n|---|---|---|\n${boats}`
    const { findings } = lintText(text, { path: 'article.md', facts: counted })
    expect(findings.map(({ message, suggestions }) => [message, suggestions])).toEqual([
      [expect.stringContaining('Unexpected 40, expected 36:'), ['36']],
      [expect.stringContaining('Unexpected 36, expected 40 (was 36):'), ['40']],
    ])
  })

  test.each([
    ['| | 2030-31 | 2029-30 | Change |', boats, visitors, dues],
    // No figure of the column is right, so that it may be about another harbour or a later year.
    ['| | 2030 | 2029 | Change |', visitors.replace('900', '800')],
    ['| | 2030 | 2029 | 2028 |', boats.replace('11%', '12'), visitors],
    ['| | 2030 | 2029 | Change |', '| Larsborg boats | 44 | 36 | 22% |', visitors, dues],
    ['| | Before | After | Change |', '| Harbour boats | 38 | 44 | 11% |', visitors],
    ['| | Q1 2031 | Q1 2030 | Change |', '| Harbour boats | 44 | 32 | |', visitors.replace('900', '800')],
    ['| | Before | After | Change |', '| Harbour visitors | 700 | 800 | 11% |', visitors],
    // What was may have been so before, and what is have been so once.
    ['| | 2029 | 2030 | Change |', boats],
    ['| | 2029 | 2028 | Change |', '| Wrecks | 641 | 570 | 12% |'],
    ['| | East | 2030 | West |', '| Harbour visitors | 800 | 800 | 800 |'],
    ['| | 2030 (east) | 2029 (west) | |', '| Harbour visitors | 900 | 800 | |', boats],
  ])('nothing: %s', (...rows) => expect(wrong(...rows)).toEqual([]))
})

describe('what an item has alone is told by its label and what it stands under', () => {
  test.each([
    ['# Deans\n\n- Engineering: Lina Berg\n- Law: Lina Berg', ['wrong-role-holder Lina Berg']],
    ['- Deans\n  - Law: Nora Harrow', ['wrong-role-holder Nora Harrow']],
    ['## The hall\n\n- 800 seats\n- two doors', ['wrong-count 800 seats']],
    ['The hall:\n\n- 1,000 old seats', ['wrong-count 1,000 old seats']],
    ['The hall:\n\n- 800 seats, most of them old', ['wrong-count 800 seats']],
    ['# The hall\n\n- Opening: 19 May 1931', ['wrong-date 19 May 1931']],
    ['# Former deans\n\n- Law: Nora Harrow', []],
    ['# Deans\n\n- Arts: Nora Harrow', []],
    ['The hall:\n\n- 800 seats, in the north wing', []],
    ['# The halls of Larsborg\n\n- 800 chairs', []],
  ])('%j', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('a label may call a fact by its subject alone', () => {
  const named = factsOf(`
published: 2025-06-10
names: [{ name: Olvik Fair, kind: organization, aka: [Olvik] }]
dates:
  - { event: arrival of the ferry, date: 2025-06-08, about: [ferry lands] }
  - { event: opening of the green, date: 2025-06-01, about: [green opened] }
counts:
  - { subject: halls, value: 7, was: 9, unit: hall, about: [fair, Olvik] }
  - { subject: stalls on the green, value: 112, unit: stall, about: [fair] }
  - { subject: people in tents, value: 31, unit: [person, people], about: [camping] }
  - { subject: length of the track, value: 26 km, about: [track] }
  - { subject: length of the show, value: 5, unit: hour, about: [show] }
  - { subject: gates of the harbour, value: 4, unit: gate, about: [harbour] }
  - { subject: gates of the park, value: 3, unit: gate, about: [park] }
`)
  const found = errorsBy(named)

  test.each([
    ['- Halls: 8', ['wrong-count 8']],
    ['- Halls: 8, all of them new', ['wrong-count 8']],
    ['# Facts\n\n- Halls: 8', ['wrong-count 8']],
    ['The fair has 112 stalls.\n\n- Stalls: 121', ['wrong-count 121']],
    ['The fair has 112 stalls.\n\n| What | How many |\n|---|---|\n| Stalls | 121 |', ['wrong-count 121']],
    [
      'The fair has 112 stalls.\n\n| | 2024 | 2025 |\n|---|---|---|\n| Stalls | 99 | 121 |',
      ['wrong-count 121'],
    ],
    ['The ferry lands on 8 June.\n\n- Arrival: 9 June', ['wrong-date 9 June']],
    ['The green opened on 1 June.\n\n- Opened: 2 June', ['wrong-date 2 June']],
    ['There were 31 people camping.\n\n- In tents: 13', ['wrong-count 13']],
    ['- Length of the track: 62 km', ['wrong-count 62 km']],
    ['| Length of the track (km) | 62 |\n|---|---|\n| a | b |', []],
    ['| What | Now |\n|---|---|\n| Track length (km) | 62 |', ['wrong-count 62']],
    ['| What | Hours |\n|---|---|\n| Show | 6 |', ['wrong-count 6']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    '- Halls: 7',
    '- Stalls: 121',
    'The green opened on 1 June.\n\n- Open day: 20 June',
    '- In tents: 13',
    '- Halls in the port: 8',
    '# Larsborg\n\n- Halls: 8',
    '# The old fair\n\n- Halls: 8',
    '# The fair in 1987\n\n- Halls: 8',
    'The halls of Larsborg:\n\n- Halls: 8',
    '- Halls: 8 of stone',
    'The harbour has 4 gates.\n\n- Gates: 5',
    'The fair has 112 stalls.\n\n- 130 stalls',
    'The fair has 112 stalls.\n\n| | 2023 | 2024 |\n|---|---|---|\n| Stalls | 99 | 121 |',
  ])('but not: %j', text => {
    expect(found(text)).toEqual([])
  })
})

describe('a label may say what its figures are read in', () => {
  const kept = factsOf(`
published: 2025-08-10
counts:
  - { subject: turnover in the second quarter, value: €1.93 million, about: [turnover] }
  - { subject: riders, value: 412000, unit: rider, about: [tram] }
  - { subject: share of electric buses, value: 28%, about: [electric buses] }
  - { subject: parking per hour, value: €3, about: [parking] }
  - { subject: reduced ticket, value: €8, about: [students, seniors] }
`)
  const found = (...rows: string[]): string[] =>
    lintText(rows.toSpliced(1, 0, `|${'---|'.repeat(rows[0]!.split('|').length - 2)}`).join('\n'), {
      path: 'a.md',
      facts: kept,
    }).findings.map(finding => `${finding.rule} ${finding.found}`)

  test.each([
    [['| € million | Now |', '| Turnover | 1.39 |'], ['wrong-count 1.39']],
    [['| € million | Q2 2025 |', '| Turnover | 1.39 |'], ['wrong-count 1.39']],
    [['| What | € thousand |', '| Turnover | 1,390 |'], ['wrong-count 1,390']],
    [['| What | Now |', '| Turnover (€000) | 1,390 |'], ['wrong-count 1,390']],
    [['| What | Now |', '| Turnover (€m) | 1.39 |'], ['wrong-count 1.39']],
    [['| What | Now |', '| Turnover, in millions of euros | 1.39 |'], ['wrong-count 1.39']],
    [['| What | Now |', '| Tram riders (thousands) | 421 |'], ['wrong-count 421']],
    [['| What | % |', '| Electric buses | 82 |'], ['wrong-count 82']],
    [['| What | Now |', '| Parking | €5 per hour |'], ['wrong-count €5']],
    [['| What | Now |', '| Students and seniors | €9 |'], ['wrong-count €9']],
    [['| € million | Now |', '| Turnover | 1.93 |'], []],
    [['| € million | Q1 2025 |', '| Turnover | 1.39 |'], []],
    [['| € million | Q2 2024 |', '| Turnover | 1.39 |'], []],
    [['| What | Now |', '| Turnover (m) | 1.39 |'], []],
    [['| What | Now |', '| Turnover of the € million kind | 1.39 |'], []],
    [['| What | % |', '| Parking | 5 |'], []],
    [['| What | Now |', '| Parking | €5 per day |'], []],
    [['| What | Now |', '| Parking | €5 per hour of 60 minutes |'], []],
    [['| What | Now |', '| Students and dogs | €9 |'], []],
  ])('%j', (rows, expected) => {
    expect(found(...rows)).toEqual(expected)
  })

  test('so may that of an item', () => {
    const text = '- Turnover (€m): 1.39\n- Parking: €5 per hour, at most'
    const { findings } = lintText(text, { path: 'a.md', facts: kept })
    expect(findings.map(finding => finding.found)).toEqual(['1.39', '€5'])
  })
})
