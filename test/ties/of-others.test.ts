import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-05-20
names: [Tilda Rask, Ivo Quist, { name: Solholm Rovers, kind: organization, aka: [Solholm, Rovers] }]
dates:
  - { event: conviction of Tilda Rask, date: 2031-05-19, about: [found guilty] }
  - { event: the cup final, date: 2031-06-01, about: [cup final] }
  - { event: the regatta, date: 2031-06-07, about: [regatta] }
  - { event: Solholm's deal with the port, date: 2031-05-17, about: [Solholm announced] }
  - { event: collapse of the Solholm mine, date: 2031-05-05, about: [mine collapsed] }
  - { event: sinking of the Petrel, date: 2031-05-06, about: [Petrel sank] }
  - { event: Solholm's draw at Tarn, date: 2031-05-11, about: [Solholm drew at Tarn] }
counts:
  - { subject: fee for Ivo Quist, value: £80 million, about: [transfer fee, fee paid] }
  - { subject: judges of appeal, value: 3, unit: judge, about: [Court of Appeal] }
  - { subject: length of Rask's trial, value: 6 days, about: [trial lasted] }
  - { subject: points of Solholm Rovers, value: 16, unit: point, about: [Solholm] }
`)

const found = foundBy(facts)

test.each<[string, string[]]>([
  ['Tilda Rask was found guilty in May 2013.', ['May 2013']],
  ['She was found guilty in May 2013.', ['May 2013']],
  ['A jury took an hour, and the smith was found guilty in May 2013.', ['May 2013']],
  ['Four judges of the Old Larsborg Court of Appeal let her go.', ['Four judges']],
  ['The fee paid for Quist was £18 million.', ['£18 million']],
  ['The regatta starts on 5 June. The regatta early on 6 June is wet.', ['5 June', '6 June']],
  ['Solholm announced a $5 million deal with the port on 14 May.', ['14 May']],
  ['Solholm on 14 May announced they have found a port.', ['14 May']],
  ['The Solholm copper mine in Norway’s north collapsed on 15 May.', ['15 May']],
  ['The Petrel had come from Tarn and called at two other ports before sinking on 16 May.', ['16 May']],
  ['Solholm drew 2-2 at Tarn on 10 May.', ['10 May']],
  ['Solholm Rovers have 12 points. Solholm have 12 points. Rovers have 12.', ['12 points', '12 points']],
  ['The cup final is on 3 June. The 2031 cup final is on 4 June.', ['3 June', '4 June']],
])('what is told of the fact: %s', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  // Somebody else, whom no fact knows.
  'Four judges of Larsborg met those of the Court of Appeal.',
  'Arne Tveit was found guilty in May 2013.',
  'Tveit paid for the loom a transfer fee of £15 million. Tveit’s trial lasted nine days.',
  // A thing of its own kind, by the word that it is joined to.
  'A copper mine in Norway’s north collapsed on 15 May.',
  'Solholm announced a new kit on 30 June. Solholm drew crowds at Tarn on 25 May.',
  'The regatta record fell on 3 May. The youth regatta is on 4 May.',
  // One whose name goes on.
  'Solholm Rovers Women have 12 points. Rovers Women have 12 points.',
  'The cup quarter-final is on 3 May. The cup semi-finals begin on 9 May.',
])('nothing: %s', text => expect(found(text)).toEqual([]))
