import { describe, expect, test } from '@jest/globals'
import { extractFacts, lintText } from '../../src/index.ts'
import { stemOf } from '../../src/source/words/stem.ts'
import { findingsIn } from './findings-in.ts'

const wire = `Rovers beat Athletic 3-1 at Holm Park on Saturday, and 4,100 people watched the match.
Ada Lund, 34, and Per Vik, 61, both said they would appeal against the ruling of the county court.
Lund sued Vik in May over the mill at Tromsund, which he bought in 2009 for $3 million.
"The board never asked us about the price of the land," said Maria Osei, a farmer in Hellvik.
Osei was praised by Lund. Profits of the mill rose from $3 million to $4 million in a year.
The mayor of Hellvik rejected the plan for a second bridge last week. It would carry 900 lorries a day.
The paint of the old bridge was blue. Its owner has not repaired the bridge since the flood.
`
const check = (text: string, source = wire) => findingsIn(text, source)

describe('what stands in the place of something else is reported', () => {
  test.each([
    ['Rovers beat Athletic 1-3 at Holm Park on Saturday.', 'error', '1-3'],
    ['Ada Lund, 61, said she would appeal.', 'error', '61'],
    ['The 34-year-old miller Per Vik would appeal.', 'error', '34-year'],
    ['Per Vik, who was 34 when it happened, would appeal.', 'error', '34'],
    ['Lund, a 61-year-old, would appeal.', 'error', '61-year'],
    ['Vik sued Lund.', 'error', 'Vik sued Lund'],
    ['In May, Lund was sued by Vik.', 'error', 'Lund was sued by Vik'],
    ['Osei praised Lund.', 'error', 'Osei praised Lund'],
    ['Vik has again sued his old neighbour Lund.', 'error', 'Vik has again sued his old neighbour Lund'],
    ['Profits at the mill moved from $4 million to $3 million.', 'error', 'from $4 million to $3 million'],
    ['The mill made $3 million instead of $4 million.', 'error', '$3 million instead of $4 million'],
    ['The mill made $3 million, down from $4 million.', 'error', '$3 million, down from $4 million'],
    ['Osei, a farmer in Tromsund, spoke for the board about the price of the land.', 'warn', 'Tromsund'],
    ['The bridge would carry 4,100 lorries a day.', 'warn', '4,100'],
    ['The mayor of Hellvik accepted the plan for a second bridge.', 'error', 'accepted'],
    ['The old bridge had green paint.', 'warn', 'green'],
    ['The owner has repaired the bridge since the flood.', 'warn', 'repaired'],
    ['The mayor of Hellvik did not reject the plan for a second bridge.', 'warn', 'reject'],
  ])('%s', (text, severity, found) => {
    expect(check(text).map(finding => [finding.severity, finding.found])).toEqual([[severity, found]])
  })
})

describe('what is told another way is left alone', () => {
  test.each([
    'Athletic were beaten 1-3 by Rovers.',
    'Vik was sued by Lund.',
    'Lund praised Osei.',
    'Lund has again sued her old neighbour Vik.',
    'Vik, 61, and Lund, 34, would appeal.',
    'Vik, who is 61, and Lund, who was 34 when it happened, would appeal.',
    'The 34-year-old Lund would appeal, as would Vik, a 61-year-old.',
    "The mill's profits rose to $4 million from $3 million.",
    'The mill made $4 million instead of $3 million.',
    'The plan for a second bridge was rejected by the mayor.',
    'Since the flood the bridge has not been repaired by its owner.',
    'About 900 lorries a day would cross the bridge.',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})

test('a quotation moved to someone else is misattributed, and reported once', () => {
  const findings = check('"The board never asked us about the price of the land," said Ada Lund.')
  expect(findings.map(({ rule }) => rule)).toEqual(['misattributed-quote'])
})

test('who is meant by a pronoun is known where the paragraph names nobody else', () => {
  const pier = `Harbour pilot Ada Lund said on Monday that the pier leans. "It leans by a yard each year," she said. It rained.

The clerk Jon Dahl laughed. Dahl is 40, and Lund is 50. The hall was full.
`
  const rulesOf = (text: string) => findingsIn(text, pier).map(({ rule }) => rule)
  expect(rulesOf('"It leans by a yard each year," said Dahl.')).toEqual(['misattributed-quote'])
  expect(rulesOf('"It leans by a yard each year," said Lund.')).toEqual([])
  expect(rulesOf('"It leans by a yard each year," said the pilot.')).toEqual([])
})

describe('who said something in a source is known', () => {
  const quay = `The keeper Karsten Pike laughed. "The quay was built by men who never saw the sea," Pike said.

Greta Alder of the Estmark Bank said that Hellvik paid too much. "They bought the boats and got the debts for nothing," she said.

"My father drove me ninety miles to the old harbour every day," Siri Moen said on the quay. "He will not sleep in his cottage tonight." Her
brother, Olav Moen, said that he was tired.
`
  const ruleOf = (text: string) => findingsIn(text, quay).map(({ rule }) => rule)
  test.each([
    ['by a surname that is a word', 'The quay was built by men who never saw the sea', 'Pike'],
    [
      'by a pronoun behind what else was said',
      'They bought the boats and got the debts for nothing',
      'Alder',
    ],
    ['before a full stop, and on behind it', 'He will not sleep in his cottage tonight', 'Siri Moen'],
  ])('%s', (_, words, name) => {
    expect(ruleOf(`"${words}," said ${name}.`)).toEqual([])
    const others = ['Karsten Pike', 'Greta Alder', 'Siri Moen'].filter(other => !other.endsWith(name))
    for (const other of others) expect(ruleOf(`"${words}," said ${other}.`)).toEqual(['misattributed-quote'])
  })
})

test('a quotation that no source has', () => {
  const [finding, ...others] = check('"Nobody in this valley wants another harvest like that," said Osei.')
  expect(finding).toMatchObject({ rule: 'unsupported-claim', severity: 'warn' })
  expect(finding!.found).toBe('Nobody in this valley wants another harvest like that,')
  expect(others).toEqual([])
})

test('a near miss of a name is a misspelling, and reported once', () => {
  expect(check('Maria Ossei is a farmer.').map(({ rule }) => rule)).toEqual(['misspelled-name'])
})

test('an article that begins with a pronoun', () => {
  const [finding] = check('He sued Vik in May over the mill at Tromsund. The mayor rejected the plan.')
  expect(finding).toMatchObject({ found: 'He', severity: 'warn' })
})

describe('a sentence that is a copy but for a word', () => {
  const line =
    'The Estmark Road Fund gave the Hellvik Parish Council 40 new lamps for Harbour Street in 2016.'
  test.each([
    [line.replace('Road', 'Rail'), 'Rail'],
    [line.replace('2016', '2019'), '2019'],
    [line.replace('Parish', 'County'), 'County'],
  ])('%s', (text, found) => {
    expect(check(text, line).map(finding => [finding.severity, finding.found])).toEqual([['error', found]])
  })

  test.each([
    ['the words of a name in small letters elsewhere', 'Road Services', 'Road Service', ['Service']],
    ['a pronoun for a name', 'The Estmark Road Services', 'They', []],
    ['initials for a name', 'The Estmark Road Services', 'The ERS', []],
  ])('%s', (_, from, to, found) => {
    const text = 'The Estmark Road Services sold the parish council 40 lamps and some other services in May.'
    expect(check(text.replace(from, to), text).map(finding => finding.found)).toEqual(found)
  })

  test('a word that stands in another name too', () => {
    const funds = 'The Writers Team of the town and the Writers Fund will pay for 40 new lamps in May.'
    const text = funds.replace('Writers Fund', 'Writer Fund')
    expect(check(text, funds).map(finding => finding.found)).toEqual(['Writer'])
  })

  test('a possessive for a name changes nothing', () => {
    const debt = "Holm's debt at the bank will rise to 8 million crowns by May."
    expect(check(debt.replace("Holm's", 'Its'), debt)).toEqual([])
  })

  test('numbers in words are the same numbers', () => {
    expect(check(line.replace('40', 'forty'), line)).toEqual([])
  })
})

describe('an excerpt', () => {
  const excerpt = 'She joined the county orchestra as a cellist in 1988 .'
  test.each([
    ['Hilde Aas joined the orchestra as a cellist.', []],
    ['Hilde Aas has never joined the orchestra.', ['joined']],
    ['Hilde Aas grew tomatoes.', ['grew tomatoes']],
  ])('%s', (text, found) => {
    expect(check(text, excerpt).map(finding => finding.found)).toEqual(found)
  })

  test.each([
    ['told as a whole with a word or two of one’s own', 'The storm sank nine boats and damaged sheds.', []],
    [
      'told as a whole with more',
      'The storm smashed, crushed, tore and sank nine boats.',
      ['smashed, crushed, tore'],
    ],
    ['told in part', 'The storm damaged sheds.', ['damaged sheds']],
  ])('%s', (_, text, found) => {
    const storm = 'The storm sank nine boats .'
    expect(check(text, storm).map(finding => finding.found)).toEqual(found)
  })
})

test('the rule can be told to leave words alone', () => {
  const facts = extractFacts(wire, { path: 'wire.txt' })
  const rules = { 'unsupported-claim': { severity: 'warn', options: { words: false } } } as const
  const text = 'The mayor of Hellvik accepted the plan for a second bridge.'
  const set = { ...facts, facts: { ...facts.facts, rules } }
  expect(lintText(text, { path: 'copy.txt', facts: set }).findings).toEqual([])
})

test.each([
  ['announced', 'announcement'],
  ['investigators', 'investigation'],
  ['carried', 'carry'],
  ['stopping', 'stops'],
  ['went', 'going'],
  ['politics', 'politician'],
])('%s and %s share a stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})
