import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Words and names of a story that is told in other words throughout, and slips among them.

const wire = `HARBOUR BOARD OF SKARVIK
Monday, March 4, 2024

Clerk Nora Ekstrand beat Olaf Brenne in the long race at the Skarvik Regatta before a crowd of 900. The regatta began in 1931.

The Edwardian ropewalk, opened in 1908, needs repairs that will take three winters. The board voted to close the Kelp Lane ropewalk and its shop.

Ekstrand, a student at Fjordheim College, rowed the 40 miles in seven hours. "Petter was holding the tiller when the mast broke," she said. The deckhand Petter Lysne is missing.

Three of the crew were brought to Saint Olga Infirmary with burns. Two were well again by night. The third, the cook Arne Sloth, was in poor shape with a broken rib.

The fish hall was closed until noon and the slip was shut. The board will slow the reduction of its fleet, from nine tugs a year to four. Growth will be weak. A steamer was built at the quay. Five years later came the crane.

A man in a red coat was seen again at 6 p.m. on the east pier, shortly before the theft. He was not found.

Shopkeepers want a longer market and an end to night deliveries. A night delivery costs 30 crowns. Night deliveries wake the town.

Ekstrand refused a medal in 2019. The jury doubted that enough boats would start. Councillor Inge Dahle, 51, of Upper Skarvik, resigned in May over the tugs.

Firefighters recovered a lantern from a flooded cellar on Kelp Lane. The union's demands would cost the town 12 million crowns. Information: 555-0100.
`
const found = (text: string): string[] => findingsIn(text, wire).map(finding => finding.found)

describe('is left alone', () => {
  test.each([
    [
      'a word for another, where hardly a sentence follows its source',
      "Nobody rows so far for so little, say those who were asked about it in town yesterday. The union's wishes would cost 12 million crowns.",
    ],
    ['a word before the same number', 'Call 555-0100.'],
    ['an opposite beside one word of the source', 'Growth, though, will be slower.'],
    ['what was earlier than what came later', 'The steamer was built five years earlier.'],
    ['what is open since it was closed until then', 'The fish hall in Skarvik is open since noon.'],
    ['what is open again', 'The fish hall is open again.'],
    [
      'a time after what the source has another before',
      'Not long after the theft a van was seen again at the market.',
    ],
    ['what has not been so since', 'A man in red was at the pier at 6 p.m. and has not been seen since.'],
    ['what somebody wants no more of', 'Shopkeepers want no more night deliveries.'],
    ['what was refused, by a verb behind it', 'A medal in 2019 and another one were both refused.'],
    [
      'a denial before a clause with a before',
      'The jury had not believed that enough boats would start; a race, a year before that, had failed.',
    ],
    ['a surname for a given name', 'Lysne had been holding the tiller, she said, when the mast broke.'],
    [
      'what describes a thing elsewhere in the source',
      "Skarvik's Edwardian ropewalk and its shop, opened in 1908, will close.",
    ],
    [
      'what the source opens with',
      'Nora Ekstrand, a clerk, rowed the 40 miles at the Skarvik Regatta in seven hours.',
    ],
    ['where all of a paragraph were', 'Sloth, who broke a rib, was in poor shape at Saint Olga Infirmary.'],
    ['a label in capitals', 'ALERT: fish hall closed until noon'],
    ['a syllable before a hyphen', 'Pre-war ropes and the ropewalk at Skarvik will go.'],
    ['an office by its initials', 'The town makes Petter Lysne a VP.'],
    ['someone behind whose name a place stands', 'Councillor Inge Dahle is 51. He resigned in May.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('is reported', () => {
  test.each([
    [
      'a word for another in a text that follows its source',
      'Firefighters stole a lantern from a flooded cellar on Kelp Lane.',
      ['stole'],
    ],
    ['an opposite beside two words', 'The fish hall was open until noon.', ['open']],
    ['what was not open again', 'The slip was open and the hall was closed until noon.', ['open']],
    [
      'a time after that was before',
      'He was seen at 6 p.m. on the east pier, shortly after the theft.',
      ['after'],
    ],
    ['a denial of what was so', 'A man in a red coat was not seen at 6 p.m. on the east pier.', ['seen']],
    ['a denial that is none of more', 'A night delivery does not cost 30 crowns.', ['cost']],
    ['what was refused', 'Ekstrand had a medal in 2019.', ['medal']],
    ['what somebody else held', 'Olaf Brenne was holding the tiller when the mast broke.', ['Olaf Brenne']],
    [
      'another name of a thing',
      'The board voted to close the Fjordheim ropewalk and its shop.',
      ['Fjordheim'],
    ],
    ['another school', 'Ekstrand, a student at Skarvik Regatta, rowed the 40 miles.', ['Skarvik Regatta']],
    ['a body that no source has', 'NATO: fish hall closed until noon', ['NATO']],
    ['nobody who was named', 'Nora Ekstrand won. He resigned in May over the tugs.', ['He']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})
