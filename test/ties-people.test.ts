import { describe, expect, test } from '@jest/globals'
import { indexFacts } from '../src/facts/indexed-facts.ts'
import { parseFacts } from '../src/facts/parse.ts'
import { lintText } from '../src/index.ts'

const parsed = parseFacts(
  `
names:
  - { name: Oskar Vik, born: 1970-06-01 }
  - { name: Jonas Berg, born: 1932-05-14, died: 2024-09-25 }
  - { name: Karl Lind, born: 1870-03-02, died: 1920-02-01 }
  - Ida Holm
  - Ivo Petrov
  - Elin Strand
  - Oswin Tarle
  - Beau Thibodeaux
roles:
  - title: Mayor
    holders: [{ name: Oskar Vik, until: 2023-12-31 }, { name: Elin Strand, since: 2024-01-01 }]
  - { title: Harbour Master, holder: Ida Holm, since: 2020-01-01 }
  - { title: Secretary of State, aka: [Norland Secretary of State], holder: Ivo Petrov }
  - { title: Governor, aka: [Gov.], holder: Ida Holm }
  - { title: U.N. Envoy, holder: Ida Holm }
  - { title: chief executive of Northvale, holder: Ida Holm }
  - { title: Harrowgate Town manager, holder: Ida Holm }
`,
  { file: '.factcheck.yml' },
)
const facts = indexFacts(parsed.facts)

function errors(text: string, published = '2025-01-10'): string[] {
  const { findings } = lintText(text, { path: 'article.md', facts, ...(published && { published }) })
  return findings.map(({ rule, found, expected, severity }) => `${severity} ${rule} ${found}: ${expected}`)
}

test('the facts file is right', () => expect(parsed.mistakes).toEqual([]))

describe('who a title is given to', () => {
  test.each([
    ['Gov. Beau Thibodeaux conceded.', 'Beau Thibodeaux: Ida Holm'],
    ['On Monday, Gov. Beau Thibodeaux conceded.', 'Beau Thibodeaux: Ida Holm'],
    ['Northvale’s chief executive, Oskar Vik, resigned.', 'Oskar Vik: Ida Holm'],
    ['The Harrowgate Town manager, Ivo Petrov, signed.', 'Ivo Petrov: Ida Holm'],
    ['The Harrowgate Town manager, Ilse Varga, signed.', 'Ilse Varga: Ida Holm'],
    ['The former harbour master, Ida Holm, waved.', 'Ida Holm: Ida Holm'],
    ['The current harbour master, Oswin Tarle, waved.', 'Oswin Tarle: Ida Holm'],
    ['They described Oswin Tarle as the harbour master.', 'Oswin Tarle: Ida Holm'],
    ['With Oskar Vik as mayor, the town grows.', 'Oskar Vik: Elin Strand'],
    ['U.N. Envoy Oskar Vik waved.', 'Oskar Vik: Ida Holm'],
    ['Elin Strand was succeeded by Mayor Oskar Vik.', 'Oskar Vik: Elin Strand'],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([`error wrong-role-holder ${finding}`])
  })

  test.each([
    'Oskar Vik, the mayor at the time, signed. Oskar Vik, mayor when the bridge fell, signed.',
    'Elin Strand succeeded Oskar Vik as mayor. Elin Strand replaced Mayor Oskar Vik.',
    'Elin Strand defeated Oskar Vik, the mayor, and ousted the incumbent mayor Oskar Vik.',
    'Elin Strand follows Oskar Vik as mayor; Elin Strand took over from Oskar Vik as mayor.',
    'Elin Strand joined Oskar Vik as mayor of the town.',
    'The candidate for mayor Oskar Vik waved. The nominee for harbour master Oswin Tarle waved.',
    'A contender for mayor, Oskar Vik, waved. The front-runner for governor Oskar Vik waved.',
    'U.S. Secretary of State Antony Blinken landed on Tuesday.',
    'On Tuesday the U.S. Secretary of State Antony Blinken landed.',
    'In New York, N.Y. Gov. Beau Thibodeaux waved.',
    'Lieutenant Governor Beau Thibodeaux waved. Lt. Gov. Beau Thibodeaux waved.',
    'Gov. Ida Holm waved. Northvale’s chief executive, Ida Holm, waved.',
    'Gov. Peter Falk waved.',
    'Sudvale’s chief executive, Oskar Vik, waved.',
    'The former mayor, Oskar Vik, waved. The retired harbour master, Oswin Tarle, waved.',
    'The new harbour master, Oswin Tarle, waved.',
    'She met the harbour master, Oswin Tarle, and Ivo Petrov.',
    'The harbour master, Oswin Tarle, and Ivo Petrov met.',
    'The Harrowgate Town manager, Reuters reporters, said.',
    'The governor’s Tuesday Morning Club met on Tuesday.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })
})
