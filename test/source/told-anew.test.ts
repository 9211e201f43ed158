import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// What a story that is told anew says in words, days and numbers of its own, and its slips beside them.

const wire = `ESTMARK, Sept 18 (NP) — The ferry line Holm Verft of Norway said on Thursday that in the quarter its profit rose to 73 million crowns from 49 million a year earlier.

Fares rose by 35 percent. The mayor, Ruth Sandvik, 46, accused its director, Jens Aalto, of greed. "We all pay for it," she said, and signed a petition in June.

The ferry Vesla sank near Larvik in the storm, killing at least 21 people. It was the worst loss since 2003, when 58 people died off Hellvik. Its owners in the United States and the German crew had argued over the cargo.

A welder, Agnete Moe, noticed rust on the hull in May 2015. She told the harbour office, which did nothing. Three years later she sent pictures to the Larvik Post.

A prosecutor asked for nine years in prison for Aalto. The court gave him six years on Wednesday. Estmark last lost a ferry in 1974. Shares fell 12 percent in Bodvik.

The yard stopped work on two boats. The hall was full.
`
const found = (text: string): string[] => findingsIn(text, wire).map(finding => finding.found)

describe('is left alone', () => {
  test.each([
    ['the months of a quarter', 'Holm Verft made 73 million crowns in three months.'],
    ['months up to the day of the source', 'Sandvik had signed a petition three months before.'],
    ['a difference of money told without its unit', 'That is 24 million more than a year earlier.'],
    ['a part that a change comes to', 'The line made almost half as much again as a year earlier.'],
    ['a year that is told by another', 'In 2018 the welder sent pictures of the hull to the Larvik Post.'],
    ['a difference of two lengths', 'The six years are three years less than the prosecutor asked for.'],
    ['people of a land', 'The Norwegians own the line.'],
    ['a land of two words', 'The crew and the American owners had argued over the cargo.'],
    ['many of a land', 'The Germans of the crew had argued over the cargo.'],
    ['what has not been so since', 'Estmark has not lost a ferry since 1974.'],
    ['what has not been so since, by its noun', 'Estmark had lost no ferry since 1974.'],
    ['the day of the news', 'Shares fell 12 percent in Bodvik on Thursday.'],
    ['a number in other words', 'Some 21 people died near Larvik when the Vesla sank.'],
    [
      'another than the one whose age stands before',
      'The 46-year-old mayor said that Jens Aalto was greedy. The 46-year-old accused Aalto of greed.',
    ],
    ['an age that someone had before', 'When Ruth Sandvik was 12, she rowed to Larvik.'],
    ['readers who wonder first', 'She saw rust. In 2015 Agnete Moe, a welder, told the harbour office.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('is reported', () => {
  test.each([
    ['other months', 'Sandvik had signed a petition five months before.', ['five months']],
    ['another difference of money', 'That is 27 million more than a year earlier.', ['27 million']],
    ['what a change leaves over', 'Fares are 65 percent of what they were.', ['65 percent']],
    ['a denial without a time since', 'Estmark has not lost a ferry.', ['lost']],
    ['a year that nothing tells', 'In 2017 the welder sent pictures of the hull to the Post.', ['2017']],
    ['people of another land', 'The Swedes own the line.', ['Swedes']],
    ['a number of something else', 'At least 58 people were killed when the Vesla sank near Larvik.', ['58']],
    [
      'the age of another',
      'The 46-year-old director Ruth Sandvik and the 58-year-old mayor Ruth Sandvik.',
      ['58-year'],
    ],
    [
      'a pronoun for a name that is lost',
      'She noticed rust on the hull in May 2015. The hall was full.',
      ['She'],
    ],
    ['another day than that of the news', 'The court gave Aalto six years on Thursday.', ['Thursday']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})
