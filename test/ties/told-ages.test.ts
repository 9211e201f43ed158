import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names:
  - Tilda Rask
  - { name: Oskar Vik, aka: [the ferryman] }
  - Elin Strand
  - Arne Strand
  - { name: Jonas Berg, died: 2031-05-02 }
roles: [{ title: reeve, holder: Bo Tarn }]
counts:
  - { subject: age of Tilda Rask, value: 53, unit: age, about: [Rask] }
  - { subject: Vik's age, value: 41 }
  - { subject: age of Strand, value: 30, unit: year, about: [Strand] }
  - { subject: age of Jonas Berg, value: 88 }
  - { subject: age of Bo Tarn, value: 62, files: [town/*] }
`)

const found = (text: string, published = '2031-05-20', path = 'town/a.md'): string[] =>
  lintText(text, { path, facts, ...(published && { published }) }).findings.map(({ message }) => message)

describe('an age that a count tells', () => {
  test.each([
    ['Tilda Rask, 43, left.', 'Unexpected 43, expected 53: age of Tilda Rask'],
    ['The 35-year-old smith Tilda Rask left.', 'Unexpected 35-year-old, expected 53: age of Tilda Rask'],
    ['In 2025, 43-year-old Tilda Rask left.', 'Unexpected 43-year-old, expected 53: age of Tilda Rask'],
    ['Rask, aged 35, left.', 'Unexpected 35, expected 53: age of Tilda Rask'],
    ['The ferryman, 14, left.', "Unexpected 14, expected 41: Vik's age"],
    ['Berg has died at the age of 78.', 'Unexpected 78, expected 88: age of Jonas Berg'],
    ['Rask (left), 43, and the reeve met.', 'Unexpected 43, expected 53: age of Tilda Rask'],
    ['Tarn, 26, is reeve.', 'Unexpected 26, expected 62: age of Bo Tarn'],
  ])('%s', (text, message) => expect(found(text)).toEqual([message]))

  test('is held where the article has no day', () => {
    expect(found('Tilda Rask, 43, left.', '')).toEqual(['Unexpected 43, expected 53: age of Tilda Rask'])
    expect(found('In 2020 Tilda Rask, 43, left.', '')).toEqual([])
  })

  test.each([
    'Tilda Rask, 53, left. Rask, who is 53, came late. Vik (41) left.',
    'In 2021 Tilda Rask, 43, left. Rask, 42, left in 2021.',
    'Tilda Rask turns 54 in June. Vik was 14 when he left.',
    'Elin Strand, 20, left. Strand, 25, left. Scorers: Tilda Rask (58, 87 pen).',
    'Berg was 70. Jonas Berg died 12 days ago.',
  ])('nothing: %s', text => expect(found(text)).toEqual([]))

  test.each([
    'Elin Strand ran the yard for 12 years. Strand was jailed for three years. A survey by Strand took 18 months.',
    'Tilda Rask signed for two years.',
  ])('is no other time: %s', text => expect(found(text)).toEqual([]))

  test('is held in words of an age', () => {
    expect(found('Elin Strand is 35 years old.')).toEqual([
      'Unexpected 35 years, expected 30 years: tied by "Strand", "year"',
    ])
  })

  test('is of one file alone where the fact says so', () => {
    expect(found('Tarn, 26, is reeve.', '2031-05-20', 'a.md')).toEqual([])
  })
})
