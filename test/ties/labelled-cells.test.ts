import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
counts:
  - { subject: trams in the fleet, value: 12, was: 9, unit: tram, about: [fleet] }
  - { subject: cost of the depot, value: $4m, about: [depot] }
  - { subject: net income in 2031, value: $164 million, about: [net income] }
  - { subject: earnings per share in 2031, value: $1.46, about: [earnings per share] }
  - { subject: sleepers laid, value: "7,460", was: "5,200", unit: sleeper, about: [laid] }
  - { subject: largest upload, value: 64 MB, was: 8 MB, about: [upload] }
  - { subject: commits in 2031, value: "4,317", unit: commit, about: [merged] }
  - { subject: points in 2030-31, value: 71, unit: point, about: [season] }
  - { subject: sitting days of the trial, value: 46, unit: day, about: [trial] }
  - { subject: goals of Bo Finch, value: 23, unit: goal, about: [Finch] }
  - { subject: passengers in 2031, value: "164,000", unit: passenger, about: [passengers in 2031] }
`)
const found = (text: string, path = 'a.md'): string[] =>
  lintText(text, { path, facts }).findings.map(finding => finding.found)

/** A table of Markdown, from its rows between slashes. */
function table(rows: string): string {
  const [head = '', ...body] = rows.split('/').map(row => `|${row}|\n`)
  return [head, head.replace(/[^|\n]+/g, '---'), ...body].join('')
}

describe('a number alone in its cell', () => {
  test.each([
    ['is read with its row', '   | Number / Trams in the fleet | 15', ['15']],
    ['is read with its column', ' Trams in the fleet / 15 ', ['15']],
    ['is read with both', '   | Trams / Fleet | 15', ['15']],
    ['names its own unit', '   |   / Fleet | 15 trams', ['15']],
    ['may be right', '   | Trams / Fleet | 12', []],
    ['may be what was', '   | Trams / Fleet | 9', []],
    ['may be an amount', '   |   / Cost of the depot | $5m', ['$5m']],
    ['is something else where the label says more', '   | Trams / Fleet in Lund | 15', []],
    ['is something else with another noun', '   | Buses / Fleet | 15', []],
    ['is of another year', '   | 2029 / Trams in the fleet | 15', []],
    ['is not judged where two tell of one fact', '   | Total | Number / Trams in the fleet | 15 | 12', []],
    ['is not judged in a sentence', '   | Trams / Fleet | about 15 or so', []],
  ])('%s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['in millions', '(in millions) | 2031 / Net income | $164', []],
    ['and not', '(in millions) | 2031 / Net income | $146', ['$146']],
    ['in thousands', 'In thousands | 2031 / Net income | $164,000', []],
    ['and not', 'In thousands | 2031 / Net income | $146,000', ['$146,000']],
    ['in a column of another quarter', '(in millions) | Q1 | Q2 / Net income | $120 | $164', []],
    ['but per share', '(in millions, except per share) | 2031 / Earnings per share | $1.46', []],
    ['and not', '(in millions, except per share) | 2031 / Earnings per share | $1.64', ['$1.64']],
    ['of a count', '   | Passengers in 2031 (thousands) / All | 164', []],
    ['and not', '   | Passengers in 2031 (thousands) / All | 146', ['146']],
  ])('is read in the scale that the table says: %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['is wrong as a slip', ' | Draft | Final / Sleepers laid | 5,200 | 7,640', ['7,640']],
    ['is left alone as none', ' | Draft | Final / Sleepers laid | 5,900 | 7,130', []],
    ['and by tens', ' | Draft | Final / Sleepers laid | 5,900 | 746', []],
    ['and beside what is right', ' | Draft | Final / Sleepers laid | 7,640 | 7,460', []],
    ['and of something else', ' | Draft | Final / Sleepers laid by Lund | 5,200 | 7,640', []],
  ])('in a column of its own %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['behind what was', 'Setting | Pergola 6 | Pergola 7 / Largest upload | 8 MB | 61 MB', ['61 MB']],
    ['in another unit', 'Setting | Before | In 8.2 / Largest upload | 8 MB | 64 GB', ['64 GB']],
    ['and not what is', 'Setting | Pergola 6 | Pergola 7 / Largest upload | 8 MB | 64 MB', []],
    ['nor where that follows', 'Setting | 6 | Asked | 7 / Largest upload | 8 MB | 61 MB | 64 MB', []],
    ['nor behind anything else', 'Setting | Free | Team / Largest upload | 4 MB | 61 MB', []],
    ['nor of something else', 'Setting | Pergola 6 | Pergola 7 / Largest upload of Lund | 8 MB | 61 MB', []],
  ])('is wrong in any column %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['of the year of its fact', ' | 2030 | 2031 / Commits | 3,580 | 4,371', ['4,371']],
    ['of its season', ' | 2029–30 | 2030–31 / Points | 57 | 69', ['69']],
    ['of the season, and right', ' | 2029–30 | 2030–31 / Points | 57 | 71', []],
    ['of another season', ' | 2028-29 | 2029-30 / Points | 57 | 69', []],
    ['of the season, of what ends otherwise', ' | 2029–30 | 2030–31 / Points for | 57 | 69', []],
    ['of the season, of somebody else', ' | 2029–30 | 2030–31 / Points of Lund | 57 | 69', []],
  ])('is read with a column %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    [
      'is wrong',
      ' | H1 2031 | H1 2030 / Trams in the fleet | 12 | 9 / Largest upload | 8 MB | 64 MB',
      ['8 MB', '64 MB'],
    ],
    ['is right', ' | H1 2031 | H1 2030 / Trams in the fleet | 12 | 9 / Largest upload | 64 MB | 8 MB', []],
    ['may be older, with no other', ' | H1 2031 | H1 2030 / Largest upload | 8 MB | 64 MB', []],
    [
      'may be older, all of it',
      ' | H1 2031 | H1 2030 / Trams in the fleet | 9 | 12 / Largest upload | 8 MB | 64 MB',
      [],
    ],
  ])('turned round beside what is right %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['before a mark', '   | Number / Trams in the fleet | 15, three of them old', ['15']],
    ['before brackets', '   | Number / Trams in the fleet | 15 (three old)', ['15']],
    ['before one, and right', '   | Number / Trams in the fleet | 12, three of them old', []],
    ['behind other words', '   | Number / Trams in the fleet | of 15, three', []],
  ])('is read %s', (_, rows, expected) => {
    expect(found(table(rows))).toEqual(expected)
  })

  test.each([
    ['beside others that are right', '/ Sitting days | 45', ['45']],
    ['and right', '/ Sitting days | 46', []],
    ['of somebody', '/ Goals | 61', []],
  ])('is read with the head of what it is of, %s', (_, row, expected) => {
    const right = '   | Number / Trams in the fleet | 12 / Cost of the depot | $4m '
    expect(found(table(`${right}${row}`))).toEqual(expected)
    expect(found(table(`   | Number ${row}`))).toEqual([])
  })

  test('in HTML too', () => {
    expect(found('<table><tr><th>Trams in the fleet<td>15</table>', 'a.html')).toEqual(['15'])
  })
})
