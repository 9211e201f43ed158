import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2021-06-10
names: [{ name: Ida Holm, born: 1931-05-09 }]
roles: [{ title: reeve, holders: [{ name: Ida Holm, since: 1971-08-12 }] }]
dates:
  - { event: loss of the ferry, date: 1981-12-19, about: [ferry lost gale] }
  - { event: the gale, date: 1981-12-19, about: [great gale] }
  - { event: tar fair, date: 1990-08-12, about: [tar fair] }
  - { event: tar race, date: 1990-03-12, about: [tar race] }
  - { event: recount, date: 2003-07-05, about: [recount] }
  - { event: dig, date: 2020-11-17, about: [dig] }
  - { event: moot, date: 2003-05-04/2003-05-08, about: [moot] }
  - { event: end of the lease, date: 2011-06-30, about: [lease] }
`)

const found = foundBy(facts)

test.each<[string, string[]]>([
  ['Nobody who was on the ferry that was lost spoke of 19 November 1981.', ['19 November 1981']],
  [
    'The ferry was lost.\n\nOf a ferry so lost they sang, on 19 December 1891, in a boat.',
    ['19 December 1891'],
  ],
  [
    'Tar burned. It was a fair of old smiths that the reeve had shut on August 12, 1909.',
    ['August 12, 1909'],
  ],
  [
    'They speak of it in Holm. Who began the recount? A smith did, and on 5 May 2003 she lost.',
    ['5 May 2003'],
  ],
  ['The recount was on 5 May 2003.', ['5 May 2003']],
])('a day in full that is an event’s but for its month or its year is meant for it: %s', (text, expected) =>
  expect(found(text)).toEqual(expected),
)

test.each([
  // Too few of the words.
  'Of the lost they sang, on 19 November 1981, in a boat.',
  'The smiths sang on 19 November 1981.\n\nThe ferry was lost.',
  'The fair was shut. A smith sang on 12 August 1991.',
  // Near two events.
  'The tar fair was shut. A smith sang on 12 May 1990.',
  // Another day, or not in full.
  'Nobody who was on the ferry that was lost spoke of 18 November 1981, or of 18 December 1981, or of 19 November.',
  'Nobody who was on the ferry that was lost spoke of 19 November 1985.',
  'Nobody who was on the ferry that was lost spoke of Thursday, 19 November 1981.',
  // What comes back each year, and what another fact knows.
  'On the anniversary, 19 December 1991, the smiths of the lost ferry met.',
  'The tar fair was shut. A smith sang on 12 August 1971.',
  'They had a lease. A smith sang on 30 June 2012.',
  'The recount is past. The moot was on 5 May 2003.',
  // News.
  'Of the dig nothing is known. A smith sang on 17 November 2010.',
  // The right day is there as well.
  'They won the recount. A smith sang on 5 July 2013. The recount was on 5 July 2003.',
])('silent: %s', text => expect(found(text)).toEqual([]))
