import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names: [{ name: Ida Holm, born: 1990-04-02 }, Arne Vik]
roles:
  - title: reeve of Tarn
    holders: [{ name: Arne Vik, until: 2030-12-31 }, { name: Ida Holm, since: 2031-01-01 }]
dates:
  - { event: collapse of the mill, date: 2029-10-29, about: [mill collapsed] }
  - { event: arrest of Arne Vik, date: 2030-05-17, about: [Vik arrested, miller arrested] }
  - { event: opening of the bridge, date: 2031-05-03, about: [bridge opened] }
  - { event: announcement of the recall, date: 2031-01-19, about: [recall announced] }
  - { event: the festival, date: 2031-07-09/2031-07-12, about: [festival] }
`)
const found = foundBy(facts, { path: 'a.md', published: '2031-06-20' })

describe('a day that stands before a sentence as one of its own is that of what it tells', () => {
  test.each<[string, string[]]>([
    ['**29 November 2029.** The mill collapses. Its doors are locked.', ['29 November 2029']],
    ['**November 2029.** The mill collapses.', ['November 2029']],
    ['**1929.** The mill collapses.', ['1929']],
    ['- **17 June 2030.** Arne Vik is arrested at the quay.', ['17 June 2030']],
    ['**29 October 2029.** The mill collapses. Its doors are locked.', []],
    ['**2029.** Arne Vik, reeve of Tarn, opens a fair.', []],
    ['**2 April 2010.** Ida Holm, 20, joins the guild.', []],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))

  test.each([
    '**1 November 2029.** A report says why the mill collapsed.',
    '**17 June 2030.** The arrested miller is charged.',
    '**17 June 2030.** Guards arrest the brother of the miller.',
    '**3 June 2030.** Work on the bridge, which is to be opened in a year, begins.',
    '**3 May 2030.** The café under the bridge opens.',
    '**20 May 2031.** The bridge is opened again.',
    '**9 June 2031.** The festival is cancelled.',
    '**9 May 2031.** Tickets for the festival go on sale.',
  ])('and not of what that only names: %s', text => expect(found(text)).toEqual([]))
})

describe('what was not done until a day was done then', () => {
  test.each<[string, string[]]>([
    ['The recall was not announced until 29 January.', ['29 January']],
    ['The bridge did not open until 13 May 2031.', ['13 May 2031']],
    ['The recall was not announced until 19 January.', []],
    ['Nobody knew until 3 February that a recall had been announced.', []],
    ['The bridge did not stay open until 5 May.', []],
  ])('%s', (text, spans) => expect(found(text)).toEqual(spans))
})

test('a courtesy before a surname names nobody else', () => {
  expect(found('Guards took papers, and Mr Vik was arrested on 27 May 2030.')).toEqual(['27 May 2030'])
})
