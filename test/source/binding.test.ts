import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

const wire = `Ketil Brand signed a new three-year contract at Sandvik United on Monday evening.
The striker scored 16 goals for the club last winter, and 400 supporters sang outside the gates.
His rival Jonas Reidar had turned down an offer from Port Holm Rovers in 2011.
Trawler crews in Larvik are landing cod at night over a row about quotas.
The fisheries board in Bodvik says that it knows of at least 100 boats with two sets of books.
Divers from the coastguard pulled 35 crates out of the harbour of Nessund. They held lamps and rope.
The coastguard has 90 divers. Quay rents in Nessund went up by 12 percent on Friday. The town has a mill.
The widow of the harbour master wept in court when the clerk read out the letters of her late husband.
`
const check = (text: string, source = wire): string[] =>
  findingsIn(text, source).map(({ message }) => message)

describe('what stands in the words of something else', () => {
  test.each([
    [
      'Brand is under a new contract at Port Holm Rovers.',
      'Unexpected name "Port Holm Rovers", the source has "Sandvik United" there',
    ],
    [
      'Trawler crews in Bodvik land their cod after dark.',
      'Unexpected name "Bodvik", the source has "Larvik" there',
    ],
    ['Brand, the striker, scored 35 goals in a winter.', 'Unexpected number "35", the source has "16" there'],
    ['Divers from the coastguard pulled 90 boxes up.', 'Unexpected number "90", the source has "35" there'],
  ])('%s', (text, message) => {
    expect(check(text)).toEqual([message])
  })
})

const council = `Council leader Petra Ols, a 46-year-old former teacher, will hold talks with the farmers on the dam.
Rolf Jans, 63, conceded defeat and will step down as leader of the farmers in spring. He went home.
Ada Lund, the mayor, declared a state of emergency and sent 150 soldiers to the dam. She will visit it on Friday.
The hall was full. It rained.
`
test('what follows a number behind a mark is not what it counts', () => {
  const vote = `Tove Dahl won on the island on Sunday, ousting the mayor Per Ols after two terms.
Dahl, 41, a teacher of knots, got 48,210 votes and Ols 43,795. The hall was full. It rained.
`
  expect(check('Ols, who is 63 and has been in office for two terms, got 43,795.', vote)).toEqual([
    'Unexpected number "63", no source has it',
  ])
})

test('a difference stands for no size', () => {
  const dam = `Engineers on Monday began to lower the level of the lake after cracks were found in its 88-metre dam.
Water is let out at night, and the lake is to fall by 14 metres by Saturday. Nobody came. It rained.
`
  expect(check('By Saturday the engineers want the level to be 14 metres lower.', dam)).toEqual([])
  expect(check('The engineers want the level of the lake at the dam to be 14 metres.', dam)).toEqual([
    'Unexpected number "14 metres", the source has "88-metre" there',
  ])
})

test.each([
  ['someone who was named before', 'The 63-year-old had a last talk as leader of the farmers.'],
  [
    'what the next sentence of the source tells',
    'A state of emergency was declared by Ada Lund, the mayor, who wants to see the dam on Friday.',
  ],
])('%s is left alone', (_, text) => {
  expect(check(text, council)).toEqual([])
})

test('a day that the source tells elsewhere is left alone: it may be that of all the rest', () => {
  expect(check('The widow of the harbour master wept in court on Friday.')).toEqual([])
})

describe('what no sentence with it has anything to do with', () => {
  test.each([
    [
      'The clerk read out 400 letters of her late husband.',
      'Unexpected number "400", the source has it elsewhere',
    ],
    [
      'Jonas Reidar wept in court when the clerk read out the letters.',
      'Unexpected name "Jonas Reidar", the source has it elsewhere',
    ],
  ])('%s', (text, message) => {
    expect(check(text)).toEqual([message])
  })
})

describe('what is told in other words is left alone', () => {
  test.each([
    'Brand stays at Sandvik under a three-year contract that was signed on Monday.',
    'Reidar, his rival, said no to Rovers in 2011.',
    'Crews land cod by night in Larvik.',
    'Bodvik: the board has found more than 90 boats with a second set of books.',
    'In Nessund, rents at the quay rose 12 percent on Friday.',
    'The divers brought up 35 crates with rope and lamps.',
    'Two supporters wept.',
  ])('%s', text => {
    expect(check(text)).toEqual([])
  })
})

test('a figure that only lies above a bound of the source is not its figure', () => {
  expect(check('The board knows of at least 400 boats with two sets of books.')).toEqual([
    'Unexpected number "400", the source has "100" there',
  ])
})

describe('what a site puts around an article', () => {
  test.each([
    ['another headline', 'Quarry at Ulvik to close, says Tove Ness', []],
    ['a request to the reader', 'Read more from the Ulvik Gazette in your inbox.', []],
    ['what the house says of itself', 'Our Ulvik desk works while we sleep.', []],
    [
      'what is said of others with its words',
      '"Our Ulvik desk works while we sleep," Tove Ness said.',
      ['Our Ulvik desk works while we sleep,', 'Tove Ness'],
    ],
    ['a paragraph of its own', 'The quarry at Ulvik is to close.', ['Ulvik']],
    ['a paragraph that lost its last full stop', 'The quarry at Ulvik is to close. It rained at', ['Ulvik']],
    ['a headline with a dot in it', 'Cell 17. The quarry at Vardal', []],
    ['a headline of this article', 'Trawler crews of Ulvik land cod at night', ['Ulvik']],
  ])('%s', (_, line, found) => {
    const text = `The coastguard has 90 divers.\n\n${line}\n`
    expect(findingsIn(text, wire).map(finding => finding.found)).toEqual(found)
  })
})

describe('a number in a short sentence that the source has but for it', () => {
  const court = `Per Moen was sentenced on Friday to 18 years in the prison of Ulvik, the court said. He was facing 20 years.
The prison has 90 cells. A guard needs 4% of the votes of the ward, and the guards lost. The turnout was 71%. Nobody wept.
`
  test.each([
    ['is held against the one that stands there', 'He was sentenced to 20 years Friday.', ['20 years']],
    ['is right where the source has it', 'He was facing 20 years.', []],
    ['is right', 'He was sentenced to 18 years Friday.', []],
    ['may share a word and no more', 'The vote brought 71% of the ward out.', []],
  ])('%s', (_, text, found) => {
    expect(findingsIn(text, court).map(finding => finding.found)).toEqual(found)
  })
})
