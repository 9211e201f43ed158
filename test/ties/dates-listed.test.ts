import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-06-10
dates:
  - { event: the last hearing, date: 2031-06-26, about: [last hearing, final talks] }
  - { event: the regatta, date: 2031-07-09, about: [regatta] }
  - { event: the boat sale, date: 2031-07-10, about: [boat sale] }
  - { event: shutdown of feed v2, date: 2031-12-01, about: [feed v2 shut] }
`),
)

test.each([
  'The last hearing is on 25 June (the guild and its friends) and 26 June (the harbour).',
  'The last hearing goes on: 24 June, 25 June and 26 June.',
  'The last hearing is on 25 June and on 26 June.',
  'The regatta and the boat sale are on 9 July and 10 July. On 9 July and on 10 July the regatta and the boat sale are free.',
  'The regatta (9 July) and the boat sale (10 July) are free. Come on 9 July (the regatta) and 10 July (the boat sale).',
  'Feed v2 will be shut on 1 December. Feed v3 will be shut on 1 May. Feed 4 is shut on 1 May.',
  '- Wednesday 25 June: our final talks. Come all.\n- Thursday 26 June: the harbour speaks, and the last hearing ends\n',
])('a day of a list agrees: %s', text => expect(found(text)).toEqual([]))

test.each<[string, string[]]>([
  ['The last hearing is on 25 June (the guild) and 27 June (the harbour).', ['25 June']],
  ['The last hearing is on 25 June, and a ferry sails on 26 June.', ['25 June']],
  ['The last hearing is on 25 June, and the regatta on 26 June.', ['25 June', '26 June']],
  ['The regatta is on 10 July and the boat sale on 9 July.', ['10 July', '9 July']],
  ['On 10 July the regatta and on 9 July the boat sale is free.', ['10 July', '9 July']],
  ['Come on 10 July (the regatta) and 9 July (the boat sale).', ['10 July', '9 July']],
  ['The regatta and the boat sale are on 8 July and 11 July.', ['8 July', '11 July']],
  ['Feed v2 will be shut on 1 November.', ['1 November']],
  [
    '- Wednesday 25 June: our final talks. Come all.\n- Thursday 26 June: the harbour speaks\n',
    ['Wednesday 25 June'],
  ],
  ['- 25 June: our final talks. Come all.\n\nThe last hearing is on 26 June.', ['25 June']],
])('no day of a list agrees: %s', (text, dates) => expect(found(text)).toEqual(dates))
