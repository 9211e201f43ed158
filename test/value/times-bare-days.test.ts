import { expect, test } from '@jest/globals'
import { readTimes } from './times-read.ts'

test.each([
  ['open until the 25th.', ['25th = d25 until']],
  ['They sailed on the 7th, at noon', ['7th, at noon = d7 h12 min0']],
  ['on the 7th and 8th.', ['7th = d7']],
  ['from the 5th to the 7th', ['5th to the 7th = d5 until d7']],
  ['On the night of the 7th he left', ['7th = d7']],
  ['on Sunday the 7th of June', ['Sunday the 7th of June = w7 m6 d7']],
  ['Sunday 7th June', ['Sunday 7th June = w7 m6 d7']],
  // The month is that of the date before it in the sentence, if that may be.
  ['It opens on 3 May and closes on the 7th.', ['3 May = m5 d3', '7th = m5 d7']],
  [
    'It opens on 3 May 2031 and closes on Friday the 7th.',
    ['3 May 2031 = y2031 m5 d3', 'Friday the 7th = w5 y2031 m5 d7'],
  ],
  ['from 3 May to the 7th', ['3 May to the 7th = m5 d3 until m5 d7']],
  ['between 3 May and the 7th', ['3 May and the 7th = m5 d3 until m5 d7']],
  ['It opens on 28 May and closes on the 5th.', ['28 May = m5 d28', '5th = d5']],
  ['It opens on 3 April and closes on the 31st.', ['3 April = m4 d3', '31st = d31']],
  ['It opened on 3 May. On the 7th it closed.', ['3 May = m5 d3', '7th = d7']],
  ['It opened in May and closed on the 7th.', ['May = m5', '7th = d7']],
])('a day of the month: %s', (text, times) => expect(readTimes(text)).toEqual(times))

test.each([
  'until the 25th anniversary, on the 7th floor, by the 3rd time',
  'on the 7th and 8th floors, on the 7th, 8th and 9th floors',
  'the 25th was fine, in the 7th, of the 12th',
  'on the 7th Larsborg ferry, by the 4th-placed rower, on the 7th “new” quay',
  'on the 32nd, until the 0th',
])('no day of the month: %s', text => expect(readTimes(text)).toEqual([]))

test('what an ordinal behind a weekday tells is another thing where its noun follows', () => {
  expect(readTimes('By Sunday the first guests had come.')).toEqual(['Sunday = w7 until'])
  expect(readTimes('By Sunday the first they had come.')).toEqual(['Sunday the first = w7 d1 until'])
})
