import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

const wrongIn = (text: string): string[] => reckoningsOf(text).filter(told => told.includes('≠'))
const more = (part: string, whole: string): string =>
  `${part} ≠ at most ${whole} (${part} is more than ${whole}) as told`

// Beside each error, what reads like it and is none.
describe('parts larger than their whole', () => {
  test.each<[string, string[]]>([
    ['The library has 58 helpers, 69 of whom have keys.', [more('69', '58')]],
    ['The library has 58 helpers, 19 of whom have keys.', []],
    ['The show drew 1,240 visitors, of whom 3,870 came on Friday.', [more('3,870', '1,240')]],
    ['The show drew some 1,240 visitors, of whom 3,870 came on Friday.', []],
    ['Twelve families moved in, 14 of whom were ill.', []],
    ['The ward has 86 beds, and 112 of them are for children.', [more('112', '86')]],
    ['The ward has 86 beds, against 52 in the old one, and 112 of them are new.', [more('112', '86')]],
    ['The ward has 86 beds and 52 cots, and 112 of them are new.', []],
    ['The ward has 86 beds, and 190 of them are lent.', []],
    ['He had four sons and five daughters, six of whom lived.', []],
    ['The harbour has 86 berths on its quays, and 112 of them are new.', []],
    ['They run 12 buses, and 14 of them drive.', []],
    ['The drivers came to 12 depots, and 14 of them stayed.', []],
    ['We hired 23 and kept 29 of them.', [more('29', '23')]],
    ['We hired 23 and kept 19 of them.', []],
    ['At 57, 60 of them is enough.', []],
    ['The library has 58 helpers. Sixty-nine of them have keys.', [more('Sixty-nine', '58')]],
    ['The library has 58 helpers. Nineteen of them have keys.', []],
    ['The library has 58 helpers. Sixty-nine of them would be better.', []],
    ['The ferries took 40 cars. Sixty of them were late.', []],
    ['A job of a million rows took 12 minutes, 17 of which were spent on one.', [more('17', '12 minutes')]],
    ['The move cost £12 million, of which £17 million was for vans.', [more('£17 million', '£12 million')]],
    ['The firm sat in 14 of 12 hearings.', [more('14', '12')]],
    ['The firm sat in 12 of 14 hearings.', []],
    ['It came in 40 of 12 parts.', []],
    ['Of the 22 dogs flown in from five countries, 24 were sent home.', [more('24', '22')]],
    ['Of the four sons and five daughters, six were sent home.', []],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})

describe('what is left of a whole', () => {
  test.each<[string, string[]]>([
    [
      'The panel made 25 proposals, 12 to the ministry and the remaining 23 to the line.',
      ['23 ≠ 13 (12 of 25) as told'],
    ],
    ['The panel made 25 proposals, 12 to the ministry and the remaining 13 to the line.', []],
    [
      'The panel made 25 proposals. Twelve are for the ministry, and the remaining 23 for the line.',
      ['23 ≠ 13 (Twelve of 25) as told'],
    ],
    ['The panel made 25 proposals. Twelve are for the ministry, and the remaining 13 for the line.', []],
    [
      'The panel of nine made 25 proposals. Twelve are for the ministry, and the remaining 23 for the line.',
      [],
    ],
    [
      'Of the £12m, £7m is for roofs and the remaining £9m for roads.',
      ['£9m ≠ what is left of £12m (£7m of £12m) as told'],
    ],
    ['Of the £12m, £7m is for roofs and the remaining £6m for roads.', []],
    ['Of the £12m, £7m is for roofs. The remaining £9m loan was repaid.', []],
    [
      'Three of our 14 branches will close. The thirteen others remain.',
      ['thirteen ≠ 11 (Three of 14) as told'],
    ],
    ['Three of our 14 branches will close. The eleven others remain.', []],
    [
      'Of the eleven lifts, the two on the north side are shut. The other seven are running.',
      ['seven ≠ 9 (two of eleven) as told'],
    ],
    ['Of the 40 people aboard, five were hurt, three of them badly; the other two are at home.', []],
    ['Twelve of the 20 boats came back, three of them damaged; the other nine are fine.', []],
    ['Twelve of the 20 boats came back, three of them damaged; the other eight are lost.', []],
    ['It hit 30 boats. Twelve were lost with eight men, and the remaining four were towed.', []],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})

describe('parts that are more than their whole together', () => {
  test.each<[string, string[]]>([
    [
      'It has 4,200 tents at 31 sites, of which 2,900 by us and 3,100 by the army.',
      ['3,100 ≠ at most 4,200 in all (2,900 + 3,100 is 6000) as told'],
    ],
    ['It has 4,200 tents at 31 sites, of which 2,900 by us and 1,300 by the army.', []],
    ['It has 12 halls and 30 shops, of which 20 by the river and 15 by the road.', []],
    ['It has 20 books, of which 12 by women and ten by Danes.', []],
    [
      'The board will have 15 seats, six of them for people from Holm and eleven for people from Tarn.',
      ['eleven ≠ at most 15 in all (six + eleven is 17) as told'],
    ],
    ['The board will have 15 seats, six of them for people from Holm and nine for people from Tarn.', []],
    [
      'It is done: 40 men were freed, 35 by Holm and 25 by Tarn.',
      ['25 ≠ at most 40 in all (35 + 25 is 60) as told'],
    ],
    ['It runs three lines: five to the coast, six to the hills and two to the town.', []],
    ['Five boats went to the coast, six to the hills and two to the town.', []],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})

describe('votes', () => {
  const wrong = 'four votes to five ≠ more votes for it than against it (four is less than five) as told'
  test.each<[string, string[]]>([
    ['The motion passed by four votes to five.', [wrong]],
    ['The council resolved, by four votes to five, with the mayor not voting, to build it.', [wrong]],
    ['The motion passed by five votes to four.', []],
    ['The motion was not carried, by four votes to five.', []],
    ['The motion was adopted in May but lost by four votes to five in June.', []],
    ['The motion was rejected by four votes to five.', []],
    ['The motion was agreed by four votes to five, one short of a majority.', []],
    ['The bill was approved by 40 to 52 members.', []],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})

describe('differences', () => {
  test.each<[string, string[]]>([
    [
      'It cost £86.4 million, £25.4 million more than the £71 million of the plan.',
      ['£25.4 million ≠ £15.4 million (from £71 million to £86.4 million)'],
    ],
    ['It cost £86.4 million, £15.4 million more than the £71 million of the plan.', []],
    ['It has 24 players, two below the limit of 29.', ['two ≠ 5 (from 29 to 24)']],
    ['It has 24 players, two below the league limit of 29.', ['two ≠ 5 (from 29 to 24)']],
    ['It has 24 players, two below the limit of 26.', []],
    [
      'It has 24 players, two below the limit of 20.',
      ['two below the limit of 20 ≠ more (24 is more than 20) as told'],
    ],
    ['The team has 12 points, three more than the two teams behind it.', []],
    ['She scored 12 points, three above the average of four rounds.', []],
    ['It has 24 players in three teams, two more than the 20 in May.', []],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})

describe('directions', () => {
  test.each<[string, string[]]>([
    ['Loans rose by 20% on average, from 40 to 45.', []],
    ['Loans rose from 40 to 35 a year.', []],
    ['Calls rose from three a week to two a day.', []],
    [
      'Calls rose from three a week to two.',
      ['rose from three a week to two ≠ a fall (two is less than three) as told'],
    ],
    [
      'The wait has come up from 52 minutes to 19.',
      ['up from 52 minutes to 19 ≠ a fall (19 is less than 52 minutes) as told'],
    ],
    [
      'The rate was 99.3 per cent, down from 98.6.',
      ['99.3 per cent, down from 98.6 ≠ a rise (99.3 per cent is more than 98.6) as told'],
    ],
    ['The rate was 99.3 per cent, down from 98 firms.', []],
    ['The index rose 3%, up from 412.', []],
    ['Fees are 8% up from 12 in May.', []],
    ['We are 412, down from 388.', ['412, down from 388 ≠ a rise (412 is more than 388) as told']],
    ['We are 12, up from 15.', []],
    ['The fee is 40 pence, up from 35.', []],
    [
      'The fee is 30 pence, up from 35.',
      ['30 pence, up from 35 ≠ a fall (30 pence is less than 35) as told'],
    ],
  ])('%j', (text, expected) => expect(wrongIn(text)).toEqual(expected))
})
