import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'
import { sentencesOf } from '../../src/mentions/sentences.ts'

const sentences = (text: string) =>
  sentencesOf(parseDocument({ path: 'a.txt', text }).blocks).map(({ block, start, end }) =>
    block.text.slice(start, end),
  )

describe('a full stop', () => {
  test.each([
    'In Tampa, Fla. Gov. Ida Holm waved.',
    'The Ga. Senate sat late.',
    'They met in Charleston, W.Va. Mayor Holm came too.',
    'She studies at Holm Inc. Boats for a living.',
    'The U.S. Coast Guard left at 9 a.m. Monday for the pier.',
    'See No. 12 and Fig. 3 of vol. 2, by J. R. Holm et al. Norland.',
    'Ida Holm, Ph.D. Professor of ice.',
    'Some ships (e.g. Norland, i.e. the old one) sank in Holm v. Roe.',
    'Ida Holm (b. 1899, d. 1974), see p. 310, lived c. 1920 in Tampa.',
  ])('does not end a sentence behind an abbreviation: %s', text => {
    expect(sentences(text)).toEqual([text])
  })

  test.each([
    ['They live in Tampa, Fla. The pier is near.', 'The pier is near.'],
    ['He works for the U.S. In May he left.', 'In May he left.'],
    ['She came at 9 a.m. They had gone.', 'They had gone.'],
    ['It was made by Holm Inc. But nobody knew.', 'But nobody knew.'],
    ['It was made by Holm Inc. Previously, nobody knew.', 'Previously, nobody knew.'],
    ['He was ill. Mayor Holm took over.', 'Mayor Holm took over.'],
    ['They lay in the sun. Boats came by.', 'Boats came by.'],
    ['Did he say no. Mayor Holm did not.', 'Mayor Holm did not.'],
    ['She took plan b. Holm did not.', 'Holm did not.'],
    ['Write to her, etc. Do not wait.', 'Do not wait.'],
  ])('ends one where the next word begins another: %s', (text, last) => {
    expect(sentences(text)).toEqual([text.slice(0, -last.length - 1), last])
  })
})

test.each<[string, string[]]>([
  ['One came. Two went.  Three stayed', ['One came.', 'Two went.', 'Three stayed']],
  [
    'One came! Two went? “Three stayed.” Four left.',
    ['One came!', 'Two went?', '“Three stayed.”', 'Four left.'],
  ],
  [
    'One came. two went. 3 stayed. (Four left.) [Five] came.',
    ['One came. two went.', '3 stayed.', '(Four left.)', '[Five] came.'],
  ],
  ['HOLMSTAD — One came. Two went.', ['HOLMSTAD —', 'One came.', 'Two went.']],
  ['PORT HOLM, May 9, 2026 (Agency) - One came.', ['PORT HOLM, May 9, 2026 (Agency) -', 'One came.']],
  [
    'NASA – the agency – came. US-led talks - all - failed.',
    ['NASA – the agency – came.', 'US-led talks - all - failed.'],
  ],
  ['One came. iTwo went. e.g. iTwo. two', ['One came.', 'iTwo went. e.g. iTwo. two']],
  ['One came … Two went... Three stayed.', ['One came …', 'Two went...', 'Three stayed.']],
  ['He saw Mr. Roe. Mrs. Poe and St. Roe left.', ['He saw Mr. Roe.', 'Mrs. Poe and St. Roe left.']],
  [
    'He saw J. Roe and J. R. Roe of Roe Corp. Then he left.',
    ['He saw J. Roe and J. R. Roe of Roe Corp.', 'Then he left.'],
  ],
  ['He saw Dr. Then he left.', ['He saw Dr. Then he left.']],
  [
    'At 320 °C. The water boils. At 20 C. The water freezes.',
    ['At 320 °C.', 'The water boils.', 'At 20 C. The water freezes.'],
  ],
  [
    'He said No. 5 came. He said no. Five came. He saw Nos. 5 and 6. Nos came.',
    ['He said No. 5 came.', 'He said no.', 'Five came.', 'He saw Nos. 5 and 6.', 'Nos came.'],
  ],
  [
    'He left in Jan. Roe left. He left in jan. Roe left.',
    ['He left in Jan. Roe left.', 'He left in jan.', 'Roe left.'],
  ],
  [
    'He fell ill. Roe came. He went to Ill. Roe came.',
    ['He fell ill.', 'Roe came.', 'He went to Ill. Roe came.'],
  ],
  [
    'He came with Roe et al. Roe went. He saw Al. Roe went.',
    ['He came with Roe et al. Roe went.', 'He saw Al. Roe went.'],
  ],
  [
    'He came at 5 p.m. Roe went. He came at 5 p.m. The rest went.',
    ['He came at 5 p.m. Roe went.', 'He came at 5 p.m.', 'The rest went.'],
  ],
  [
    'He left the U.S. Roe went. He left the U.S. The rest went.',
    ['He left the U.S. Roe went.', 'He left the U.S.', 'The rest went.'],
  ],
  ['He left for W.Va. Roe went.', ['He left for W.Va. Roe went.']],
  [
    'He came to Fla. “The rest went.” He came to Fla. Theodore went.',
    ['He came to Fla.', '“The rest went.”', 'He came to Fla. Theodore went.'],
  ],
])('the sentences of: %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('what has no full stop is cut at a space, and where it has none, anywhere', () => {
  const lengths = (text: string): number[] => sentences(text).map(({ length }) => length)
  expect(lengths(`${'a'.repeat(1990)} ${'b'.repeat(9)}`)).toEqual([2000])
  expect(lengths(`${'a'.repeat(1990)} ${'b'.repeat(10)}`)).toEqual([1990, 11])
  expect(lengths('a'.repeat(4001))).toEqual([2000, 2000, 1])
  expect(lengths(`${'a'.repeat(1500)} ${'b'.repeat(499)} ${'c'.repeat(9)}`)).toEqual([2000, 10])
  expect(lengths(`${'a'.repeat(1500)} ${'b'.repeat(2500)}`)).toEqual([1500, 2000, 501])
})

test('what has no full stop is cut between clauses or items, if one ends late enough', () => {
  for (const [piece, begins] of [
    ['- 28 points of the plan ', '- 28'],
    ['28 points of the plan; ', '28'],
  ] as const) {
    const cut = sentences(piece.repeat(500))
    expect(cut.length).toBeGreaterThan(5)
    expect(cut.filter(text => !text.trim().startsWith(begins))).toEqual([])
  }
  expect(sentences(`a, ${'b '.repeat(1000)}c`)).toHaveLength(2)
})
