import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

const wire = `Dalby Mill burns

DALBY, March 3, 2024 — A fire destroyed the Dalby Mill on Sunday, and 14 workers were taken to the county
hospital, fire chief Nora Petrie said. The mill was built in 1911 by the Whitcombe Paper Company (WPC). It employed
120 people and made 3,200 tonnes of paper a year. The World Health Organization has warned of the smoke. Petrie, 52,
said the fire began in the drying room. Owen Marsh, 61, who runs the mill, said: "We will rebuild it, brick by brick,
on the same ground." France's Lenoir group had offered $4.5 million for the mill in January.
`

const unsupported = (text: string): string[] => findingsIn(text, wire).map(({ found }) => found)

describe('what a source has or implies is left alone', () => {
  test.each([
    'Fourteen workers went to hospital, said chief Petrie.',
    'The WHO has warned of the smoke.',
    'Whitcombe Paper built the mill in 1911.',
    'The French group had offered almost $5 million.',
    'More than 100 people worked there.',
    'The fire was on March 3.',
    "Marsh's mill made 3.2 thousand tonnes a year.",
    'W.P.C. built it.',
  ])('%s', text => {
    expect(unsupported(text)).toEqual([])
  })
})

test('a word of a quotation that is not the one that was said is reported once', () => {
  const findings = findingsIn('Marsh said: "We will rebuild it, brick by brick, on 9 trams."', wire)
  expect(findings.map(({ rule }) => rule)).toEqual(['altered-quote'])
})

test('words that the source has are not held against others that are like them', () => {
  const all = '“It’s an utterly unfair moment for the village and our thoughts go out to them,” Marsh said.'
  const found = (text: string, source: string) => findingsIn(text, source).map(({ rule }) => rule)
  expect(found('Marsh said: “It’s utterly unfair.”', all)).toEqual(['altered-quote'])
  expect(found('Marsh said: “It’s utterly unfair.”', `Marsh said: “It’s utterly unfair.” ${all}`)).toEqual([])
  const told =
    'The mill was not safe and it was old, they said. “The mill was safe and it was old,” said Marsh.'
  expect(found('Marsh said: “The mill was not safe and it was old.”', told)).toEqual(['altered-quote'])
})

describe('what no source has is reported', () => {
  test.each([
    ['Fifteen workers went to hospital, Petrie said.', ['Fifteen']],
    ['The mill in Dalby was built by Arthur Quill in 1911.', ['Arthur Quill']],
    ['The German group had offered $4.5 million.', ['German']],
    ['The mill was built in 1913.', ['1913']],
    ['It burned on March 5.', ['March 5']],
    ['UNESCO has warned of the smoke.', ['UNESCO']],
    ['The FBI has warned of the smoke.', ['FBI']],
    ['The mill employed 172 people.', ['172']],
  ])('%s', (text, found) => {
    expect(unsupported(text)).toEqual(found)
  })
})

const note = `Of the 48 boats that the U.S. Harbour Survey counted, nearly 30 were sold. Later 12 came back.
Pete Rose was 61. The prices rose terribly. In the United States nobody objected to the WWI boats.`

describe('what follows from a source', () => {
  test.each([
    ['the sum of two neighbours', 'In all 60 boats were counted.', []],
    ['numbers that stand apart', 'There were 109 of them.', ['109']],
    ['a hedge that was dropped', 'It sold 30 boats.', []],
    ['an acronym with another in it', 'The USHS counted them.', []],
    ['dots that end with an S', 'Nobody in the U.S. objected.', []],
    ['an office', 'The CEO and some MPs counted them.', []],
    ['a word with the same first letters', 'In May Terry Rose was 61.', ['Terry']],
    ['the number of another war', 'The World War II boats were counted.', ['World War II']],
    ['initials that are no name', 'The TPR was sold.', ['TPR']],
  ])('%s', (_, text, found) => {
    expect(findingsIn(text, note).map(finding => finding.found)).toEqual(found)
  })
})

test('a finding leads to the sentence of the source it was held against', () => {
  const [finding] = findingsIn('The mill was built in 1913.', wire)
  expect(finding).toMatchObject({
    rule: 'unsupported-claim',
    severity: 'warn',
    fact: { kind: 'quote', file: 'wire.txt', line: 4 },
  })
})

test('an article against itself gives nothing', () => {
  expect(unsupported(wire)).toEqual([])
})

test('what a site glues to the first word of a copy changes no name', () => {
  const line = 'The fire destroyed the mill on the hill.'
  const lead = (first: string) => `${first} said he ran from the fire in the drying room.`
  expect(findingsIn(lead('Read more belowMarsh'), `${line} ${lead('Owen Marsh')}`)).toEqual([])
  expect(findingsIn(lead('Nora Petrie'), `${line} ${lead('Owen Marsh')}`)).not.toEqual([])
})
