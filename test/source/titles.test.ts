import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What people are called, where the source calls them otherwise.

const wire = `HELLVIK, March 3, 2025. Police Chief Ada Lund met Gov. Jon Dahl and Estmark's coach Ivo Brandt on Monday.
Chief Executive Tuva Strand and Chief Financial Officer Nils Vik were there, and Chief Technology Officer Kaja Rud.
The leader of the opposition, Arne Ols, spoke to First Minister Agnete Moe. The land's Foreign Minister Sten Aune and Deputy Prime Minister Rolf Jans did not come.
Siv Berg, a statistician in Larvik, had worked with Professor Tor Lien, a geologist at Tromsund. Hellvik lost to Estmark.
The hall was full. It rained.
`
const found = (text: string) => findingsIn(text, wire).map(finding => finding.found)

describe('a title that is another’s or nobody’s is reported', () => {
  test.each([
    ['a title that nobody has', 'There will be patrols, according to Mayor Ada Lund.', ['Mayor']],
    ['a rank', 'On Monday came Lt. Gov. Jon Dahl.', ['Gov']],
    ['another’s team', "Hellvik's coach, Ivo Brandt, was met on Monday.", ['Hellvik']],
    ['a chief of something else', 'They met the technology chief, Nils Vik.', ['Nils Vik']],
    ['an executive', 'According to Nils Vik, the chief executive, it rained.', ['Nils Vik']],
    ['one whose own is told with of', 'Arne Ols, the first minister, spoke.', ['Arne Ols']],
    ['another minister', "Rolf Jans, the land's foreign minister, did not come.", ['Rolf Jans']],
    ['a profession', 'The Larvik geologist Siv Berg had worked with Lien.', ['Siv Berg']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(expect.arrayContaining(words))
  })
})

describe('is left alone', () => {
  test.each([
    ['a title in full', 'On Monday came Governor Jon Dahl.'],
    ['without what says which', 'There was Chief Ada Lund.'],
    ['the same with a team behind', 'The coach of Estmark, Ivo Brandt, was met on Monday.'],
    [
      'an officer who is a chief',
      'Nils Vik, the finance chief, and the technology chief, Kaja Rud, were there.',
    ],
    ['an executive', 'Tuva Strand, the chief executive, was there.'],
    ['with of and without', 'The opposition leader, Arne Ols, spoke to the first minister, Agnete Moe.'],
    [
      'both ministers',
      'The foreign minister Sten Aune and the deputy prime minister, Rolf Jans, did not come.',
    ],
    ['each profession', 'The statistician Siv Berg had worked with the Tromsund geologist Tor Lien.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
