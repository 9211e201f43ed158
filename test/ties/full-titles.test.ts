import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-20
names: [Gerda Moss, { name: Bo Finch }]
roles:
  - title: Foreign Minister of Norland
    aka: [Norland's foreign minister]
    holders:
      - { name: Nils Vik, since: 2019-08-01, until: 2030-11-30 }
      - { name: Elin Strand, since: 2030-12-01 }
  - { title: head of the harbour board, holder: Cara Dell, since: 2025-01-01 }
`),
)

describe('a full title, and who is said to hold it', () => {
  test.each([
    [
      'by a title of honour',
      'It was led by the Foreign Minister of Norland, H.E. Gerda Moss, and had 22 members.',
      'Gerda Moss',
    ],
    ['by a title of courtesy', 'It was led by the Foreign Minister of Norland, Dr Gerda Moss.', 'Gerda Moss'],
    ['with a verb behind `and`', 'The head of the harbour board, Bo Finch, and had left it.', 'Bo Finch'],
    [
      'with more of it behind `and`',
      'We thank the head of the harbour board, Bo Finch, and her team.',
      'Bo Finch',
    ],
    ['by another title', 'The Foreign Minister of Norland, Cllr Gerda Moss (chair), came.', 'Gerda Moss'],
    [
      'at a time that is told',
      'Bo Finch, at that time head of the harbour board, wrote in March 2027.',
      'Bo Finch',
    ],
    ['then, in a year', 'In 2026 the then head of the harbour board, Bo Finch, wrote it.', 'Bo Finch'],
    [
      'as the second of those whom they lead',
      'Guest: Cara Dell, deputy head of the harbour board.',
      'Cara Dell',
    ],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  test.each([
    [
      'the holder by a title of honour',
      'It was led by the Foreign Minister of Norland, H.E. Elin Strand, and had 22 members.',
    ],
    ['a list without a comma', 'We thank the head of the harbour board, Bo Finch and her team.'],
    ['a list', 'The Foreign Minister of Norland, Dr Gerda Moss, and a smith came.'],
    ['who held it at that time', 'Nils Vik, at that time Foreign Minister of Norland, wrote in March 2027.'],
    ['a time that is not told', 'Bo Finch, at that time head of the harbour board, wrote a book.'],
    ['a time before the facts', 'Bo Finch, at that time head of the harbour board, wrote in March 2011.'],
    ['a stranger at a time', 'Ada Stone, at that time head of the harbour board, wrote in March 2027.'],
    ['who was the second', 'Cara Dell, then deputy head of the harbour board, wrote a book.'],
    ['who was the second until', 'Cara Dell, deputy head of the harbour board until 2024, wrote a book.'],
    ['another second', 'Guest: Bo Finch, deputy head of the harbour board.'],
  ])('not %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('one title in other words', () => {
  const held = foundBy(
    factsOf(`
published: 2031-05-20
names: [Gerda Moss, { name: Halden Bank, kind: organization }]
roles:
  - { title: chief executive of Halden Bank, holder: Nils Vik }
  - { title: Tarn Savings Bank chairman, holder: Elin Strand }
  - { title: governor of Norland, holder: Cara Dell }
  - { title: finance minister, holder: Bo Finch }
`),
  )

  test.each([
    'Gerda Moss, CEO of Halden Bank, wants more.',
    'Halden Bank CEO Gerda Moss wants more.',
    'Gerda Moss, chief executive officer at Halden Bank, wants more.',
    'Gerda Moss is the chief executive of the Halden Bank.',
    'Gerda Moss, chairwoman of Tarn Savings Bank, wants more.',
    'Gerda Moss, the chair of the Tarn Savings Bank, wants more.',
    'Norland Gov. Gerda Moss wants more.',
    'Gerda Moss remains governor of Norland. She wants more.',
    'Gerda Moss serves as governor of Norland. She wants more.',
    'The minister for finance, Gerda Moss, wants more.',
    'The country’s finance minister, Gerda Moss, wants more.',
    'Gerda Moss, the country’s finance minister, wants more.',
  ])('%s', text => expect(held(text)).toEqual(['Gerda Moss']))

  test.each([
    'Nils Vik, CEO of Halden Bank, met Elin Strand, the chairwoman of Tarn Savings Bank.',
    'The country’s finance minister, Ada Stone, wants more. Sudland’s finance minister, Gerda Moss, does not.',
    'On Tuesday the country’s finance minister, Ada Stone, went home. The bank’s chief executive, Nils Vik, did not.',
    'Gov. Cara Dell of Norland met Bo Finch, the minister of finance.',
    'Gerda Moss, chief executive of Halden Mills, met the chair of Tarn Savings, Gerda Moss.',
    'Gerda Moss, chief operating officer of Halden Bank, met the chief executive’s adviser at Halden Bank.',
    'Gerda Moss, CEO of Tarn Oats, served as a governor of the school, and remains a chair of it.',
  ])('not: %s', text => expect(held(text)).toEqual([]))
})
