import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
published: 2031-05-20
names:
  - { name: Ida Holm, born: 1951-05-06 }
  - Bo Finch
roles:
  - title: head of the harbour board
    holders:
      - { name: Runa Dahl, until: 2018-11-04 }
      - { name: Nils Vik, since: 2018-11-05, until: 2025-06-30 }
      - { name: Tilda Rask, since: 2025-07-01 }
counts:
  - { subject: age of Bo Finch, value: 40 }
  - { subject: age of the tar fair, elapsed: 1990-06-01, unit: year, about: [tar fair] }
  - { subject: ferries until 2010, value: 12, unit: ferry, about: [line], until: 2010-12-31 }
  - { subject: ferries, value: 20, unit: ferry, about: [line], since: 2021-01-01 }
  - { subject: oars in the shed, value: 30, unit: oar, about: [shed] }
  - { subject: oars in the attic in 2025, value: 8, unit: oar, about: [attic] }
`)

const found = (text: string): string[] =>
  lintText(text, { path: 'story.md', facts }).findings.map(
    ({ found: words, expected }) => `${words}: ${expected}`,
  )

describe('an entry of a timeline is told as of its own day', () => {
  test.each([
    ['a month as a sentence', '**September 1977.** Ida Holm, 26, starts a line. The founder is a smith.'],
    ['a year before a colon', '1977: Ida Holm, 25, starts a line.'],
    ['a year of two ages', '1977: Ida Holm, 26, starts a line.'],
    ['years', '1977–1990: Ida Holm, 32, runs a line.'],
    ['an item', '- **September 1977** – Ida Holm, 26, starts a line.'],
    ['a heading', '## 1977\n\nIt rained. Ida Holm, 26, starts a line.\n\nHolm, 26, paints it.'],
    ['a line of its own', '**1977**\n\nIda Holm, 26, starts a line.'],
    ['a pronoun', '**1977.** Ida Holm starts a line. She is 26.'],
    ['a row of a table', '| When | What |\n| --- | --- |\n| September 1977 | Ida Holm, 26, starts a line. |'],
    ['an age that a count tells', '**2021.** Bo Finch, 30, paints the quay.'],
    ['back from today', '**1977.** Ida Holm, 80, starts a line.'],
    ['who held an office', '- **May 2020** – The head of the harbour board, Nils Vik, opens the lock.'],
    ['who took it up', '- **November 2018** – Nils Vik is made head of the harbour board.'],
    ['who took it up in a year', '**2018.** Nils Vik becomes head of the harbour board.'],
    ['who was to hold it', '**2010.** Tilda Rask, head of the harbour board, comes to town.'],
    [
      'who took it over',
      '**1 July 2025.** Tilda Rask takes over from Nils Vik as head of the harbour board.',
    ],
    ['how long it has lasted', '**June 2000.** The tar fair is ten years old.'],
    ['what held then', '**2009.** The line has 12 ferries.'],
    ['what the facts do not know of then', '**2015.** The line has 16 ferries.'],
    ['a number of another year', '**2001.** The shed has 14 oars. They are new.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['an age', '**September 1977.** Ida Holm, 31, starts a line.', '31: 26'],
    ['an age in a heading', '## 1977\n\nIda Holm, 31, starts a line.', '31: 25'],
    ['an age that a count tells', '**2021.** Bo Finch, 36, paints the quay.', '36: 40'],
    ['a stranger', '- **May 2020** – The head of the harbour board, Ida Holm, spoke.', 'Ida Holm: Nils Vik'],
    ['one before', '- **2028** – The head of the harbour board, Nils Vik, spoke.', 'Nils Vik: Tilda Rask'],
    [
      'one who took it up later',
      '**2018.** Tilda Rask is made head of the harbour board.',
      '2018: since 2025-07-01',
    ],
    [
      'one who never took it up',
      '**1 July 2025.** Ida Holm takes over from Nils Vik as head of the harbour board.',
      'Ida Holm: Tilda Rask',
    ],
    ['how long it has lasted', '**June 2000.** The tar fair is 14 years old.', '14 years: 10.0 years'],
    ['what held then', '**2009.** The line has 15 ferries.', '15 ferries: 12'],
    ['a number of this year', '**March 2031.** The shed has 14 oars.', '14 oars: 30'],
    ['a number of the own year', '**2025.** The attic has 14 oars.', '14 oars: 8'],
    ['what holds', '**2029.** The line has 15 ferries.', '15 ferries: 20'],
  ])('and is wrong in %s', (_, text, finding) => expect(found(text)).toEqual([finding]))
})

describe('a day that is no entry', () => {
  test.each([
    ['of another heading', '## 1977\n\nIt rained.\n\n## Today\n\nIda Holm, 26, runs a line.', '26: 80'],
    ['of another item', '- **1977.** It rained.\n- Ida Holm, 26, runs a line.', '26: 80'],
    [
      'of another row',
      '| When | What |\n| --- | --- |\n| 1977 | Rain. |\n| Now | Ida Holm, 26, left. |',
      '26: 80',
    ],
    ['that of the minutes', '# Minutes\n\n20 May 2031\n\nIda Holm, 26, is in the chair.', '26: 80'],
    ['that of a release', '## 20 May 2031\n\nIda Holm, 26, is in the chair.', '26: 80'],
    ['that of minutes of a fact of another year', '20 May 2031\n\nThe attic had 14 oars.', '14 oars: 8'],
    ['without a year', '**3 May.** Ida Holm, 26, starts a line.', '26: 80'],
    ['what a sentence goes on with', '1977 was wet. Ida Holm, 26, runs a line.', '26: 80'],
  ])('%s', (_, text, finding) => expect(found(text)).toEqual([finding]))
})
