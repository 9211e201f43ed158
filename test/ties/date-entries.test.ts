import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
dates:
  - { event: opening of the bridge, date: 2031-05-09, about: [bridge opened, opening bridge] }
  - { event: tar fair, date: 2031-06-14/2031-06-15 }
  - { event: first storm, date: 1911-02-03 }
  - { event: deadline of the June regatta, date: 2031-05-02, about: [June entries, regatta entries] }
  - { event: release of Skein 4.2, date: 2031-03-11, about: [4.2 released] }
`)

const found = foundBy(facts, { published: '2031-04-20' })

test.each<[string, string[]]>([
  ['- **May 19:** opening of the bridge', ['May 19']],
  ['| June regatta: entries | 2 May 2031 |\n| --- | --- |\n| June regatta: late entries | 9 May 2031 |', []],
  ['Entries for the June regatta close on 9 May.', ['9 May']],
  ['- **May 19:** Opening of the bridge, with music and the mayor', ['May 19']],
  ['- **May 19, 16:00 UTC:** opening of the bridge', ['May 19, 16:00']],
  ['- 2031-05-19 — bridge opened', ['2031-05-19']],
  ['- Sunday, May 11 - bridge opened by the mayor', ['Sunday, May 11']],
  ['- Sunday, May 11 - bridge opened at noon', ['Sunday, May 11']],
  ['May 19 – opening of the bridge', ['May 19']],
  ['### June 16: tar fair', ['June 16']],
  ['* June 16: tar fair in the old harbour', ['June 16']],
  ['- 19 May 2031: The bridge is opened.', ['19 May 2031']],
  ['- 2032: The bridge is opened.', ['2032']],
  ['- 2032 – The bridge was opened.', ['2032']],
  ['- 2031: The bridge is opened.', []],
  ['- 2032: The bridge is closed.', []],
  ['- 2032: bridges that were opened so far.', []],
  // The headings of a changelog.
  ['## [4.2.0] - 2031-03-12', ['2031-03-12']],
  ['## 4.2 (2031-03-12)', ['2031-03-12']],
  ['## Release 4.2 (2031-03-12)', ['2031-03-12']],
  ['## Skein v4.2.0 — March 12, 2031', ['March 12, 2031']],
  ['## Version 4.2: 2031-03-12', ['2031-03-12']],
  ['## [4.2.0] - 2031-03-11', []],
  ['## [4.2.1] - 2031-03-12', []],
  ['## [4.2.0-beta] - 2031-02-12', []],
  ['## [14.2] - 2031-03-12', []],
  ['## News of 4.2 (2031-03-12)', []],
  ['## 4.2 (2031-03-12), withdrawn', []],
  ['4.2 (2031-03-12)', []],
  // What an entry tells in a sentence of its own.
  ['**June 16** – The tar fair draws a crowd.', ['June 16']],
  ['June 16: The mayor leads the tar fair to the quay.', ['June 16']],
  ['**June 14** – The tar fair draws a crowd.', []],
  ['**June 16** – A crowd comes, as if to the tar fair.', []],
  ['**June 16** – The crowd that came to the tar fair is gone.', []],
  ['On June 16 – it rained – the tar fair draws a crowd.', []],
  // Entries on lines of their own.
  ['• May 9: Opening of the bridge\n• June 16: Tar fair\n• February 3, 1911: First storm', ['June 16']],
  ['May 9, 2031: Opening of the bridge\nJune 15: Tar fair', []],
  ['9 May – Opening of the bridge\n15 June – Tar fair', []],
  // The cells of a table.
  ['| Day | What |\n| --- | --- |\n| May 19 | Bridge opened by the mayor |', ['May 19']],
  ['| Day | What |\n| --- | --- |\n| May 9 | Bridge opened by the mayor |', []],
  ['| Day | What |\n| --- | --- |\n| May 19 | Bridge planned by the mayor |', []],
  ['| Day | What |\n| --- | --- |\n| June 19 | Tar fair in The Swan |', []],
  ['• Bridge: 30 May • Quay: 420 seats • Opening of the bridge: 9 May', []],
])('a date that begins an entry tells when that was which follows: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each<[string, string[]]>([
  ['The tar fair runs from 14 to 16 June.', ['14 to 16 June']],
  ['The tar fair, which runs from 14 to 16 June, is wet.', ['14 to 16 June']],
  ['The tar fair runs from 13 June to 15 June.', ['13 June to 15 June']],
  ['The tar fair runs from 14 to 15 June.', []],
  ['The tar fair comes between 14 and 16 June. The tar fair comes between June 14 and 16.', []],
  ['The bridge opened between 1 and 5 May. The bridge opened between May 1 and 5.', ['5 May', 'May 1 and 5']],
  ['The tar fair fills the week from 10 to 17 June.', []],
  ['The tar fair opens on 15 June.', ['15 June']],
  ['The tar fair opens on 14 June. The tar fair ends on 15 June.', []],
  // An hour, a part or a pause of any of its days.
  ['The tar fair opens at 10 on 15 June. The tar fair opens at 10am on 15 June, an hour later.', []],
  ['The tar fair closed at 6pm on 14 June. The tar fair ends at midnight on 14 June, at last.', []],
  ['The tar fair opens with music on 15 June. The tar fair starts with a walk on 15 June.', []],
  ['The tar fair closed on 14 June because of rain, and opened again on 15 June.', []],
  [
    'Staying for the tar fair? Beds are let from 14 to 16 June. All at the tar fair can park from 14 to 16 June.',
    [],
  ],
  ['The tar fair closes on 14 June.', ['14 June']],
  ['The tar fair will open on 15 June. The tar fair booths open on 15 June.', ['15 June']],
  ['Roads are shut from 14 to 16 June for the tar fair.', []],
  ['The tar fair closes the bridge on 14 June. The tar fair opens daily until 15 June.', []],
])('what lasts for days is held at both of its ends: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each<[string, string[]]>([
  ['**Tar fair.** Old quay, 16 June, noon.', ['16 June']],
  ['**Tar fair.** Music and boats. Old quay, 16 June, noon.', ['16 June']],
  ['**TAR FAIRS.** Old quay, 16 June, noon.', ['16 June']],
  ['**Tar fair.** Old quay, 14 June, noon.', []],
  ['**Tar fair.** Photo: Ida Holm, 16 June.', []],
  ['**Tar fair.** The boats leave. Old quay was shut on 16 June.', []],
  ['The quay is old. Music, 16 June.', []],
])('an entry without a verb is about what it has at its head: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

const table = (...rows: string[]): string => ['| Day | What | Where |', '|---|---|---|', ...rows].join('\n')

test.each<[string, string[]]>([
  [table('| May 19 | Opening of the bridge | Quay |', '| May 20 | Market | Quay |'), ['May 19']],
  [table('| June 16 | Tar fair | Quay |'), ['June 16']],
  [table('| June 14 | Tar fair | Quay |', '| June 15 | Tar fair | Quay |'), []],
  [table('| June 12 | Tar fair committee | Quay |'), []],
  [table('| June 2 | Tar fair | Quay |', '| August 3 | Tar fair | Quay |'), []],
  [table('| April 3 | First storm | Quay |'), []],
  [table('| Quay | Tar fair | June 2 |'), []],
  [table('| June 16 | Tar fair | Quay |').replace('Day', 'Minutes of'), []],
])('the first cell of a row dates what the next one names: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each([
  '- May 9: opening of the bridge\n- June 14: tar fair\n- June 15 – tar fair',
  '- May 2: tar fair committee\n- May 3: flyers for the tar fair\n- May 4: second tar fair',
  // Two of the kind.
  '- May 3: tar fair\n- August 3: tar fair',
  'By the bridge, May 3-4: tar fair',
  'By May 3: tar fair',
  // Too far from the article for a year to be left out.
  '- May 13: first storm',
])('silent: %s', text => expect(found(text)).toEqual([]))
