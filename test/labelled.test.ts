import { describe, expect, test } from '@jest/globals'
import { lintText } from '../src/index.ts'
import { factsOf } from './facts-of.ts'

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

const errors = (text: string): string[] =>
  lintText(text, { path: 'article.md', facts }).findings.map(({ rule, found }) => `${rule} ${found}`)

const table = (...rows: string[]): string => rows.toSpliced(1, 0, '|---|---|').join('\n')

describe('what a cell has alone is told by header and label', () => {
  test.each([
    [['| Event | Date |', '| Opening of the hall | 19 May 1931 |'], ['wrong-date 19 May 1931']],
    [['| Office | Who |', '| Mayor of Tarnmouth | Lina Berg |'], ['wrong-role-holder Lina Berg']],
    [['| Office | Who |', '| Mayor of Tarnmouth | Peter Falk |'], ['wrong-role-holder Peter Falk']],
    [['| Faculty | Dean |', '| Law | Nora Harrow |'], ['wrong-role-holder Nora Harrow']],
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
