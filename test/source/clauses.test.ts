import { describe, expect, test } from '@jest/globals'
import { findingsIn } from './findings-in.ts'

// Numbers and dates that one sentence of a source has, each in its own clause.

const wire = `The yard closed the north dock on Monday and opened a ferry line on Friday.
A survey found that 61 percent of islanders support the bridge and 22 percent oppose it.
The hall holds 400 people in summer, while the chapel has chairs for 250 singers.
The harbour lost 6.2 million euros in 2022 and 3.8 million euros in 2023.
In 2011 and 2012 the council sold boats.
The relief fund sent 15,000 masks and 600 tents to the coast. Seven of the nine keepers voted for the lamp.
Those who rowed at dawn rested 38 minutes longer than those who stayed ashore; for night rowers it was 26 minutes.
The storm hit a 24-year-old keeper from Hellvik and a 31-year-old pilot. A bench costs 49 euros, 89 for a chair and 159 for a bed in a hut.
The choir first sang on Tuesday and on Thursday, with a brass drum from Hellvik. It rained on the coast. Nobody came to the fair.
`
const check = (text: string): string[] =>
  findingsIn(text, wire).map(({ message }) =>
    message.replace('Unexpected ', '').replace(', the source has', ':'),
  )

describe('in the clause of another', () => {
  test.each([
    [
      'both of two dates',
      'The ferry line was opened on Monday; on Friday the yard shut the north dock.',
      ['date "Monday": "Friday" there', 'date "Friday": "Monday" there'],
    ],
    [
      'one of two shares, in words that may stand for the others',
      'A mere 22 percent of islanders back the bridge.',
      ['number "22 percent": "61 percent" there'],
    ],
    [
      'both of two counts',
      'In summer there is room for 250 people in the hall, and for 400 singers in the chapel.',
      ['number "250": "400" there', 'number "400": "250" there'],
    ],
    [
      'both of two sums, by their years',
      'In 2023 the harbour made a loss of 6.2 million euros, after one of 3.8 million euros in 2022.',
      ['number "6.2 million euros": "3.8 million euros" there', 'date "2023": "2022" there'],
    ],
    [
      'what both count',
      'The relief fund gave 15,000 tents and 600 masks.',
      ['number "15,000": "600" there', 'number "600": "15,000" there'],
    ],
    [
      'who is of an age',
      'A 31-year-old keeper and a pilot aged 24 got wet.',
      ['number "31-year": "24-year" there'],
    ],
    [
      'both of two without a unit, behind what they are of',
      'A bench is 49 euros, a chair 159 and a bed in the hut 89 euros.',
      ['number "159": "89" there'],
    ],
    [
      'one that has a little of its own clause',
      'Those who rowed at dawn rested 26 minutes longer than others.',
      ['number "26 minutes": "38 minutes" there'],
    ],
  ])('%s', (_, text, messages) => {
    expect(check(text)).toEqual(expect.arrayContaining(messages))
  })
})

describe('in its own', () => {
  test.each([
    ['two dates', 'The ferry line was opened on Friday; on Monday the yard shut the north dock.'],
    ['a share', 'As many as 61 percent of islanders back the bridge.'],
    ['two counts', 'In summer there is room for 400 people in the hall, and for 250 singers in the chapel.'],
    [
      'two sums, though one has the verb of the other',
      'In 2023 the harbour made a loss of 3.8 million euros, after one of 6.2 million euros in 2022.',
    ],
    ['one of two that share what goes with them', 'On Tuesday a brass drum from Hellvik was heard.'],
    ['one of two that share all words', 'In 2011 the council sold boats.'],
    ['what both count', 'The coast got 600 tents and 15,000 masks from the relief fund.'],
    ['two ages', 'A 24-year-old keeper and a pilot aged 31 got wet.'],
    ['two without a unit', 'A bench is 49 euros, a chair 89 and a bed in the hut 159 euros.'],
    ['a part of what another counts', 'Seven keepers were for the lamp when they voted.'],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([])
  })
})
