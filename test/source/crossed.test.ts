import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What is told of two in one sentence, each with its own words or figures.

const wire = `Lund hit 38 winners and 41 errors; Moen had 29 winners and 33 errors. It rained all day in Hellvik.
The county will pay for the ferry, and Estmark for the crew. The hall was full.
The plan of the board for a fence was accepted by Tromsund and rejected by Larvik. Nobody laughed.
Osei met Dahl at the pier before noon, and Rodd will free 700 eels and Aune 450.
The mayor of Brenna greeted the keeper of Mossby on the quay.
Hellvik shares rose 4 percent to 31 kroner, and at Vardal they closed at 22 kroner, 6 percent above the price of Monday.
`
const found = (text: string) => findingsIn(text, wire).map(finding => finding.found)

describe('what has changed places is reported', () => {
  test.each([
    ['figures', 'Lund hit 29 winners and Moen 38.', ['Lund hit 29 winners and Moen 38']],
    ['counts', 'Aune frees 700 eels and Rodd 450.', ['Aune frees 700 eels and Rodd 450']],
    [
      'words',
      'The plan was rejected by Tromsund and accepted by Larvik.',
      ['rejected by Tromsund and accepted by Larvik'],
    ],
    ['what follows', 'Of the two, Rodd frees 450 and Aune 700 eels.', ['Rodd frees 450 and Aune 700 eels']],
    [
      'a share of a price',
      'At Vardal they closed at 22 kroner, 6 percent below the price of Monday.',
      ['below'],
    ],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('is left alone', () => {
  test.each([
    ['the same figures', 'Moen hit 29 winners and Lund 38.'],
    ['the other figures', 'Lund made 41 errors and Moen 33.'],
    ['the same counts', 'Aune frees 450 eels and Rodd 700.'],
    ['figures before their names', 'There were 38 winners by Lund and 29 by Moen.'],
    ['the same words', 'Larvik rejected the plan, and Tromsund accepted it.'],
    ['who met whom', 'Before noon Dahl met Osei at the pier.'],
    ['who is of where', 'The keeper of Mossby greeted the mayor of Brenna on the quay.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
