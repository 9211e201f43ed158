import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
dates:
  - { event: start of the regatta, date: 2031-06-08, about: [regatta started] }
  - { event: the boat sale, date: 2031-06-11, about: [boat sale] }
  - { event: the last day for entries, date: 2031-06-25, about: [enter, entries] }
  - { event: the hearing, date: 2031-06-23/2031-06-25, about: [hearing] }
  - { event: the first regatta, date: 2011-06-09, about: [club was founded] }
`),
  { published: '2031-06-14' },
)

test.each([
  'The regatta started back on Sunday the 8th. The regatta started on the 8th.',
  'Then came the boat sale on Wednesday the 11th: rain all day.',
  'The door opens on 15 June, and you can enter until the 25th. Entries are welcome until the 25th.',
  'The hearing is from the 23rd to the 25th. The hearing is from 23 June to the 25th.',
  'The hearing opens on Monday the 23rd and the hearing closes on Wednesday the 25th.',
  // Of which month it is, is not sure; nor, further off, of which year.
  'In spring we tried it. The boat sale on the 12th was off. The regatta started on the 9th.',
  'The club was founded on Sunday the 7th. The club was founded on Friday the 13th.',
  'The boat sale on the 18th hole was a joke. The boat sale on the 18th was one, too.',
  'The boat sale filled the 9th and 10th sheds. By Sunday the first boat sale was over.',
  'The regatta opens on 28 June and closes on the 5th. The boat sale is off.',
])('nothing: %s', text => expect(found(text)).toEqual([]))

test.each<[string, string[]]>([
  ['The regatta started back on Saturday the 8th.', ['Saturday the 8th']],
  ['The regatta started on Monday the 9th.', ['Monday the 9th']],
  ['Then came the boat sale on Wednesday the 12th: rain all day.', ['Wednesday the 12th']],
  ['The boat sale was on Thursday the 12th of June.', ['Thursday the 12th of June']],
  ['The door opens on 15 June, and you can enter until the 24th.', ['24th']],
  ['The hearing is from 23 June to the 27th.', ['23 June to the 27th']],
  ['We sailed on 7 June, and the boat sale was on the 12th.', ['12th']],
  ['The regatta started on 7 June. Enter until the 25th.', ['7 June']],
  // With its month, it has a weekday of its own.
  ['We sailed on 7 June and came home on Saturday the 13th.', ['Saturday the 13th']],
  ['We came home on Saturday the 15th of June.', ['Saturday the 15th of June']],
])('%s', (text, spans) => expect(found(text)).toEqual(spans))
