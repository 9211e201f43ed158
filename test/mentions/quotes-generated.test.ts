import { describe, expect, test } from '@jest/globals'
import altered from '../../rules/altered-quote/rule.ts'
import misattributed from '../../rules/misattributed-quote/rule.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { lintArticle } from '../../src/engine/lint.ts'
import type { NameFact, QuoteFact } from '../../src/facts/fact.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { indexFacts } from '../../src/facts/index/indexed-facts.ts'
import { random } from '../random.ts'
import { alterations, renderingsOf, samplesOf } from './quotations-generator.ts'
import { knownSayings } from './quotations-known.ts'

const place = { file: '.factcheck.yml', line: 1, column: 1 }
const names = [...new Set(knownSayings.map(({ by }) => by))].map(
  (name): NameFact => ({ kind: 'name', id: name, place, name, aka: [], not: [], entity: 'person' }),
)
const quotes = knownSayings.map(
  ({ by, text }, index): QuoteFact => ({ kind: 'quote', id: `${index}`, place, by, text }),
)
const facts = indexFacts({ ...noFacts, names, quotes })

const lint = (text: string): readonly Finding[] =>
  lintArticle({ path: 'report.txt', text }, { facts, rules: [altered, misattributed] }).findings

const isFound = (text: string): boolean => lint(text).some(({ rule }) => rule === altered.id)

describe(`${knownSayings.length} quotations, changed by a seeded generator`, () => {
  const samples = samplesOf(alterations, random(20))

  test('at least 97 of 100 altered ones are found', () => {
    const missed = samples.filter(({ text }) => !isFound(text))
    expect(samples.length).toBeGreaterThan(400)
    expect(missed.length / samples.length).toBeLessThanOrEqual(0.03)
  })

  test.each(['another number', 'a lost not', 'an added not'])('%s is always found', change => {
    const own = samples.filter(sample => sample.change === change)
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter(({ text }) => !isFound(text))).toEqual([])
  })

  test('at most 1 of 100 faithful ones is reported', () => {
    const renderings = renderingsOf(random(21))
    const reported = renderings.filter(({ text }) => lint(text).length > 0)
    expect(renderings.length).toBeGreaterThan(600)
    expect(reported.length / renderings.length).toBeLessThanOrEqual(0.01)
  })
})

describe('what is no known quotation is left alone', () => {
  test.each([
    ['a scare quote', 'The harbour board called the closure of the pier a “temporary” measure.'],
    ['two words', 'Brandhorst described the “dredged” basin and its “patient pruning” as a success.'],
    ['words of a quotation, strewn', 'The board said the “boiler room” was “sound” in “two summers”.'],
    ['a near phrase of three words', 'Critics spoke of a “deplorable lack of chamber pots”.'],
    ['the title of a book', 'She has just published “The Lighthouse Without a Lamp”, a novel.'],
    ['the title of a film', 'The festival opens with “A Bridge in March” and “Silence Is an Instrument”.'],
    ['an article in a paper', "'The Tide Does Read Memoranda' was the headline in the evening edition."],
    ['a proverb', '“One swallow does not make a summer,” said Ottilie Brandhorst.'],
    [
      'another saying of hers',
      '“The ferry company has not answered a letter since Easter,” Brandhorst said.',
    ],
    [
      'another saying on it',
      '“I have never owned a violin, and I will not buy one now,” Casimir Dolezal said.',
    ],
    ['a turn that all use', '“There is no shortage of ideas in this room,” the mayor told the meeting.'],
    [
      'a turn of somebody else',
      '“We will appeal to everyone who has a boat and a free Sunday,” the vicar said.',
    ],
    ['figures of speech', '“You cannot hurry love,” sang the choir, “no, you just have to wait.”'],
    [
      'a long unknown one',
      '“We counted the votes twice, and the report that the council received was complete,” said Ada Moss.',
    ],
    ['a sentence beside a known one', '“My knees hurt. The tide does not read memoranda,” Brandhorst said.'],
    [
      'a sentence behind a known one',
      '“The tide does not read memoranda. Neither do I, as a rule,” Brandhorst said.',
    ],
  ])('%s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})
