import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-12
names: [Tarn Mills, Petra Holm]
counts:
  - { subject: average gate in 2030-31, value: "21,640", unit: [spectator, fan, crowd], about: [gate, average] }
  - { subject: crowd at the last home game, value: "24,318", unit: [spectator, fan, crowd], about: [last home game] }
  - { subject: years of service for a full pension, value: 38 years, about: [full pension, has served] }
  - { subject: maximum size of a file, value: 48 MB, was: 16 MB, about: [file] }
  - { subject: lead over Petra Holm, value: 27 seconds, about: [Holm second, ahead of Holm] }
  - { subject: votes for the bypass, value: 31, unit: [vote, councillor], about: [bypass] }
  - { subject: angular resolution, value: 4 arcsec, about: [angular resolution] }
  - { subject: response time, value: 7 minutes, about: [response time] }
  - { subject: target for waste, value: 20%, about: [waste] }
  - { subject: gross margin, value: 31.6%, about: [gross margin] }
  - { subject: diluted earnings per share, value: $1.42, about: [earnings per share] }
  - { subject: unemployment rate, value: 5.2%, about: [unemployment rate] }
  - { subject: adjusted net loss, value: $48 million, about: [net loss] }
  - { subject: time in the tunnel, value: 34 minutes, about: [in the tunnel] }
  - { subject: net sales, value: $3.86 billion, about: [net sales] }
`),
)

const cases: [reason: string, silent: string, plain: string, wrong: string][] = [
  ['the figure of another fact', 'Gate: 24,318 fans.', 'Average gate: 24,318 fans.', '24,318 fans'],
  ['of another one, by a digit', 'Gate: 24,318 fans.', 'Gate: 24,218 fans.', '24,218 fans'],
  [
    'held against the fact’s own',
    'He has served for 41 years, more than the 38 that it takes.',
    'He has served for 41 years, more than the 30 that it took.',
    '41 years',
  ],
  [
    'from what was, without its unit',
    'A file may have up to 48 MB, up from 16.',
    'A file may have up to 40 MB, up from 16.',
    '40 MB',
  ],
  [
    'a measure that is a rank, too',
    'She was 19 seconds behind Holm.',
    'Holm was second, 19 seconds behind.',
    '19 seconds',
  ],
  [
    'of an amendment',
    'His amendment to the bypass was lost by 28 votes.',
    'The bypass won 28 votes in the end.',
    '28 votes',
  ],
  [
    'of a motion, behind it',
    'By 28 votes they lost a motion to delay the bypass.',
    'The amended bypass won 28 votes.',
    '28 votes',
  ],
  [
    'of another reading',
    'At first reading the bypass won 28 votes.',
    'The bypass won 28 votes, and an amendment 12.',
    '28 votes',
  ],
  [
    'what was required',
    'The requirement for angular resolution was 6 arcsec.',
    'The angular resolution was 6 arcsec.',
    '6 arcsec',
  ],
  [
    'what is aimed at',
    'The target response time is 8 minutes.',
    'The target was missed: the response time is 8 minutes.',
    '8 minutes',
  ],
  [
    'the limit',
    'The limit on the response time is 8 minutes.',
    'The response time of 8 minutes beat the limit.',
    '8 minutes',
  ],
  [
    'the best ever',
    'The record for angular resolution is 2 arcsec.',
    'It set a record for angular resolution of 2 arcsec.',
    '2 arcsec',
  ],
  ['aimed at, as the fact', 'The target for waste is 20%.', 'The target for waste is 25%.', '25%'],
  [
    'of a stranger, in brackets',
    'Compare that with Corvex (sales down 2%, gross margin 24%).',
    'Tarn Mills (sales down 2%, gross margin 24%) was hit.',
    '24%',
  ],
  [
    'of a stranger’s, in brackets',
    'Corvex’s (gross margin 24%) are worse.',
    'The figures (gross margin 24%) are worse.',
    '24%',
  ],
  [
    'adjusted, behind a word of the fact',
    'Adjusted diluted earnings per share were $1.51.',
    'Diluted earnings per share were $1.51.',
    '$1.51',
  ],
  [
    'reckoned otherwise',
    'Like-for-like net sales were $3.4 billion.',
    'They adjusted it, and net sales were $3.4 billion.',
    '$3.4 billion',
  ],
  [
    'adjusted, first',
    'Seasonally adjusted, the unemployment rate was 5.6%.',
    'In May, the unemployment rate was 5.6%.',
    '5.6%',
  ],
  [
    'adjusted, last',
    'The unemployment rate was 5.6% on an adjusted basis.',
    'The unemployment rate was 5.6% after it was adjusted.',
    '5.6%',
  ],
  [
    'adjusted, as the fact',
    'The adjusted net loss was $48 million.',
    'The adjusted net loss was $44 million.',
    '$44 million',
  ],
]

describe('a figure that another thing has is left alone', () => {
  test.each(cases)('%s', (_, silent) => expect(found(silent)).toEqual([]))
})

describe('and is wrong of the fact’s own', () => {
  test.each(cases)('%s', (_, __, plain, wrong) => expect(found(plain)).toEqual([wrong]))
})

describe('an entry opens as any sentence does', () => {
  test.each([
    ['06:15 – Two miners had spent 51 minutes in the tunnel.', ['51 minutes']],
    ['06:15 – Corvex had spent 51 minutes in the tunnel.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
