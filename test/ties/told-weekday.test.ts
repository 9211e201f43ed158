import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-06-13
dates:
  - { event: the guild's election, date: 2031-07-06, about: [election day] }
  - { event: the break-in at the mill, date: 2031-06-07, about: [break-in] }
  - { event: the fair, date: 2031-06-20/2031-06-22, about: [fair] }
`)

const found = foundBy(facts)

test.each([
  ['Election day itself falls on a Saturday, as it must.', 'a Saturday'],
  ['Election day, a Monday, is free.', 'a Monday'],
  ['A boat lay there on the night of the break-in, a Sunday, with its lamps lit.', 'a Sunday'],
  ['The break-in was on a Friday.', 'a Friday'],
])('%s', (text, day) => expect(found(text)).toEqual([day]))

test.each([
  'Election day itself falls on a Sunday, as it must. Election day, a Sunday, is free.',
  'A boat lay there on the night of the break-in, a Friday. It was there on the night of the break-in, a Saturday.',
  'Election day usually falls on a Saturday. Election day is on a Saturday every year.',
  'The day after election day, a Monday, is free. Last election day, a Monday, was wet.',
  'In 2019 election day fell on a Thursday. Election day is on a Saturday in most towns.',
  'They spoke of election day with Holm, a Monday child. Election day, a Monday paper says, is near.',
  'The fair is on a Monday.',
])('%s', text => expect(found(text)).toEqual([]))
