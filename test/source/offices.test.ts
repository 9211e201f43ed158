import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What people are said to be, right beside their names.

const wire = `Harbour Minister Ada Lund opened the pier of Estmark on Monday. Its chief engineer, Jon Dahl, 61, sat in the first row, and the chairman of Holm Verft, Ivo Brandt, in the last.
"It leans," said Agnete Moe, the village doctor. She was shown round by Tuva Strand, a 19-year-old diver who is the sister of Moe.
The mayor of Estmark, Per Ols, and the Norwegian mayor Sten Aune shook hands. Their former captain Rolf Jans wept.
Dahl met his counterpart from Hellvik, Kaja Rud. Chief prosecutor Nils Vik had asked for the plans of Brandt, whose wife Ylva is a judge and a pilot of the harbour.
The hall was full. It rained.
`
const found = (text: string) => findingsIn(text, wire).map(({ message, severity }) => [severity, message])
const instead = (name: string, known: string) => [
  ['warn', `Unexpected name "${name}", the source has "${known}" there`],
]

describe('the office of another is reported', () => {
  test.each([
    ['before the name', 'The pier was opened by Harbour Minister Jon Dahl.', instead('Jon Dahl', 'Ada Lund')],
    [
      'in a list of what happened',
      'Visitors met the chief engineer, Tuva Strand, at lunch.',
      instead('Tuva Strand', 'Jon Dahl'),
    ],
    ['behind the name', 'Tuva Strand, the village doctor, went home.', instead('Tuva Strand', 'Agnete Moe')],
    ['behind an age', 'Ada Lund, 61, the chairman of Holm Verft, slept.', instead('Ada Lund', 'Ivo Brandt')],
    ['of one who speaks', '"It leans," said the village doctor Jon Dahl.', instead('Jon Dahl', 'Agnete Moe')],
  ])('%s', (_, text, messages) => {
    expect(found(text)).toEqual(expect.arrayContaining(messages))
  })
})

describe('is left alone', () => {
  test.each([
    ['who has it', 'The harbour minister Ada Lund and the chief engineer Jon Dahl were there.'],
    [
      'who has it, told otherwise',
      'Agnete Moe is the doctor of a village. Ivo Brandt, chairman of the yard, slept.',
    ],
    ['what two have', 'The mayor Sten Aune went home. The mayor Per Ols too.'],
    ['what many may be', 'The diver Agnete Moe and the pilot Jon Dahl went home.'],
    ['another of the kind', 'The bridge engineer Tuva Strand and the tax minister Jon Dahl went home.'],
    ['who does the same elsewhere', 'Kaja Rud, the chief engineer of Hellvik, met Dahl.'],
    ['of whom nothing else is told', 'Chief engineer Ylva was there.'],
    ['one who speaks of it', 'The chief engineer, Tuva Strand said, was late.'],
    ['one for whom it is something', 'For the chief engineer, Tuva Strand was a friend.'],
    ['an office before a hyphen', 'Vice-chairman Jon Dahl went home.'],
    ['two in a row', 'The chief engineer, Ada Lund and Tuva Strand went home.'],
  ])('%s', (_, text) => {
    expect(found(text).filter(([, message]) => /name/.test(message!))).toEqual([])
  })
})
