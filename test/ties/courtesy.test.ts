import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-06-12
names:
  - { name: Tilda Rask, born: 1971-03-04 }
  - { name: Vera Holm, born: 1938-04-17, died: 2031-06-07 }
  - { name: Jon Berg, born: 1932-08-19, died: 2031-06-09 }
  - { name: Ada Strand, born: 1900-01-02, died: 1980-05-06 }
`)

const found = foundBy(facts)

test.each([
  // She is told of as a woman.
  ['Tilda Rask left her house. Ms. Rask, 62, waved.', ['62']],
  ['Tilda Rask waved. She is tall. Miss Rask, 62, waved. Mrs Rask is 61.', ['62', '61']],
  ['Ada Strand sang. She was tall. Mrs. Strand died in 1981.', ['1981']],
  // Her death is news.
  ['Mrs. Holm died on June 8. Ms. Holm, who was 92, died on Saturday.', ['June 8', '92']],
])('the known one: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  // Nothing tells of whom it is, or the article tells of a man.
  'Tilda Rask waved. Ms. Rask, 62, waved.',
  'Ada Strand sang. Mrs. Strand died in 1950.',
  'Jon Berg sold his house. Mrs. Berg died on June 8. Ms. Berg, 61, waved.',
  'Mr. Berg sang. Mrs. Berg died on June 8. Ms. Berg, 61, waved.',
  // A woman of the family, named or not.
  'Tilda Rask said she was glad. Her sister was there. Ms. Rask, 48, lives in Orsund.',
  'Tilda Rask visited her mother. Mrs. Rask, 88, is well.',
  'Tilda Rask, she of the mill, spoke. Miss Rask, 12, her daughter, sang.',
  'Tilda Rask left her house. Ingrid Rask is her daughter. Ms. Rask, 21, waved.',
  'Jon Berg met Ingrid Solli. She is tall. Mrs. Berg, 61, waved.',
])('nothing: %s', text => expect(found(text)).toEqual([]))
