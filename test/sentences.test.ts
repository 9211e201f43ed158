import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../src/document/parse.ts'
import { sentencesOf } from '../src/mentions/sentences.ts'

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
    ['Write to her, etc. Do not wait.', 'Do not wait.'],
  ])('ends one where the next word begins another: %s', (text, last) => {
    expect(sentences(text)).toEqual([text.slice(0, -last.length - 1), last])
  })
})
