import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

const wrongIn = (text: string): string[] =>
  reckoningsOf(text).flatMap(told => (told.includes(' ≠ ') ? [told.split(' ≠ ')[0]!] : []))

const row = (label: string, ...cells: string[]): string =>
  `| | Tarn | Holm |\n|---|---|---|\n| Shots | 9 | 12 |\n| ${[label, ...cells].join(' | ')} |`

const sums = (header: string, ...cells: string[]): string =>
  `| Quay | ${header} |\n|---|---|\n${cells.map((cell, at) => `| ${at === cells.length - 1 ? 'Total' : `Q${at}`} | ${cell} |`).join('\n')}`

describe('parts of a whole that is told before', () => {
  test.each([
    ['The choir has 83 singers. Of those, 31 are employed by the town and 62 are volunteers.', '62'],
    ['The choir has 83 singers. Of these, 50 are women and 43 are men.', '43'],
    ['The choir has 83 singers. Of them, 43 were children and 50 were adults.', '50'],
    ['The choir has 83 singers. Of those, 91 are new.', '91'],
    ['They showed 37 bowls. Twelve of these are old; the other 35 are new.', '35'],
  ])('%s', (text, wrong) => expect(wrongIn(text)).toEqual([wrong]))

  test.each([
    'The choir has 83 singers. Of those, 31 are employed by the town and 52 are volunteers.',
    'The choir has 83 singers. Of those, 31 have sung before and 62 are volunteers.',
    'The choir has 83 singers. Of those, 60 are employed and 50 are volunteers at a fair.',
    'The choir has 83 singers. Of those, 60 are employed and 50 are volunteers.',
    'The choir has 83 singers. Of those, 50 are women with children and 43 are adults.',
    'The choir has 83 singers. Of those, 50 are women, 43 are men or boys and 12 are both of this town.',
    'The choir has 83 singers from 12 towns. Of those, 14 are new.',
    'They showed 37 bowls. Twelve of these are old; the other 25 are new.',
  ])('%s', text => expect(wrongIn(text)).toEqual([]))
})

describe('parts of one size', () => {
  test.each([
    ['A beam of 120 metres was hauled up and cut into 40 pieces of four metres each.', 'four metres'],
    ['The grant of $12 million will be paid in four parts of $4 million each.', '$4 million'],
  ])('%s', (text, wrong) => expect(wrongIn(text)).toEqual([wrong]))

  test.each([
    'A beam of 120 metres was hauled up and cut into 40 pieces of three metres each.',
    'A beam of 121 metres was cut into 40 pieces of three metres each. It has 40 pieces of five metres each.',
    'A fee of $12 a month is payable in two parts of $30 each.',
    'The grant of $12 million came late. It will be paid in four parts of $4 million each.',
    'The grant of $12 million, and a loan of $16 million, paid in four parts of $4 million each.',
    'A beam of 120 metres was cut into about 40 pieces of four metres each.',
  ])('%s', text => expect(wrongIn(text)).toEqual([]))
})

describe('lines of tables and lists', () => {
  test.each([
    ['- Quays with a crane: 9 of 8 (3)\n- Boats: 4', '9'],
    [row('Ladders', '9 of 8', '3 of 8'), '9'],
    [row('Possession', '38%', '72%'), '72%'],
    [sums('Next year', '$31.6 million', '$27.1 million', '$53.3 million'), '$53.3 million'],
    [sums('Cost', '£4bn', '£8bn', '£15bn'), '£15bn'],
  ])('%j', (text, wrong) => expect(wrongIn(text)).toEqual([wrong]))

  test.each([
    '- Quays with a crane: 6 of 8 (3)\n- Boats: 12 of 5 kg',
    'Quays with a crane: 9 of 8',
    row('Possession', '38%', '62%'),
    row('Possession', '38.4%', '61.5%'),
    row('Women', '38%', '72%'),
    sums('Next year', '$31.6 million', '$21.7 million', '$53.3 million'),
    sums('Cost', '£4bn', '£8bn', '£13bn'),
    sums('Cost', '£4bn', '£800m', '£6bn'),
    sums('Year', '1990', '2010', '4100'),
  ])('%j', text => expect(wrongIn(text)).toEqual([]))
})

test('a sum in millions is suggested as such', () =>
  expect(reckoningsOf(sums('Cost', '$31.6 million', '$27.1 million', '$68.7 million'))).toEqual([
    '$68.7 million ≠ $58.7 million (the sum of its column)',
  ]))
