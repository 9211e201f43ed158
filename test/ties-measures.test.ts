import { describe, expect, test } from '@jest/globals'
import { lintText } from '../src/index.ts'
import { factsOf } from './facts-of.ts'

const facts = factsOf(`
published: 1903-06-01
names:
  - { name: Ottilie Brandt, born: 1831-02-27, died: 1903-05-30 }
  - { name: Jonas Berg }
roles:
  - { title: harbour master, holder: Jonas Berg }
dates:
  - { event: the first dive, date: 1902-03-07, about: [dive took place, first dive] }
  - { event: the start of the fiscal year, date: 1903-07-01, about: [year begins] }
  - { event: the general meeting, date: 1903-06-24, about: [general meeting] }
  - { event: the opening of the lock, date: 1903-05-09, about: [lock open] }
counts:
  - { subject: revenue, value: $412 million, was: $367 million, about: [revenue] }
  - { subject: margin of the yard, value: 14.2%, was: 16.8%, about: [margin] }
  - { subject: dividend, value: 45 cents, about: [dividend] }
  - { subject: new pilots, value: 12, unit: pilot, about: [hire, new pilots] }
  - { subject: money that was taken, value: $6800, about: [took, stealing] }
  - { subject: times she sang Norma, value: 214, unit: time, about: [Norma] }
  - { subject: grandchildren, value: 5, unit: grandchild, about: [survived] }
  - { subject: depth of the wreck, value: 4870 m, about: [wreck lies] }
  - { subject: weight of the cargo, value: 310 kg, about: [cargo, goods] }
  - { subject: passengers at the quay, value: 900, unit: [passenger, crowd], about: [crowd, East Quay] }
  - { subject: lamps sold, value: 1300, unit: lamp, about: [sold] }
`)

const errors = (text: string): string[] =>
  lintText(text, { path: 'article.md', facts }).findings.map(({ rule, found }) => `${rule} ${found}`)

describe('what contradicts a fact is reported', () => {
  test.each([
    ['Revenue climbed from $367 million to $421 million.', 'wrong-count $421 million'],
    ['Margin was 14.2%, up from 12.8%.', 'wrong-count 12.8%'],
    ['The margin narrowed to 12.4%, from 16.8% a year before.', 'wrong-count 12.4%'],
    ['The margin widened to 14.2%.', 'reversed-change 14.2%'],
    [
      'Profit and revenue slipped, to $367 million from $412 million.',
      'reversed-change $367 million from $412 million',
    ],
    ['Dividend: 54 cents a share, as before', 'wrong-count 54 cents'],
    ['The port will hire 21 new pilots.', 'wrong-count 21 new pilots'],
    ['In a year it was found that he took $8600 out of the chest.', 'wrong-count $8600'],
    ['Berg was found guilty of stealing $8600.', 'wrong-count $8600'],
    ['He took €6,800.', 'wrong-count €6,800'],
    [
      'Norma she sang 241 times; no other part came to more than 90 evenings, or more than 90 times.',
      'wrong-count 241 times',
    ],
    ['She is survived by two sons and eight grandchildren.', 'wrong-count eight grandchildren'],
    ['The wreck lies 9,400 metres (some 16,000 feet) down.', 'wrong-count 9,400 metres'],
    ['They raised 130 kilograms of cargo.', 'wrong-count 130 kilograms'],
    ['A crowd of 700 at East Quay waved.', 'wrong-count 700'],
    ['The first dive took place on 17 March 1902.', 'wrong-date 17 March 1902'],
    ['From 11 July, when the year begins, it is dearer.', 'wrong-date 11 July'],
    ['He will not speak at the general meeting on 14 June.', 'wrong-date 14 June'],
    [
      'Born on 17 February 1831, the third of seven children, Brandt never sang.',
      'wrong-date 17 February 1831',
    ],
    ['Ottilie Brandt, who is now the harbour master, waved.', 'wrong-role-holder Ottilie Brandt'],
    [
      'Ottilie Brandt, the singer whose Norma was for two decades the one to which all others were compared, died on 3 May.',
      'wrong-date 3 May',
    ],
  ])('%s', (text, finding) => {
    expect(errors(text)).toEqual([finding])
  })
})

describe('what agrees with the facts, or may be about something else, is not reported', () => {
  test.each([
    'Revenue climbed from $367 million to $412 million. The margin narrowed to 14.2%, from 16.8%.',
    'The wreck lies 4,900 metres (some 16,000 feet) down.',
    'The yard sold 700 lamps a year. They sold nine lamps per week.',
    'Rival Larsborg Works said it had sold 900 lamps.',
    'He took £5,300 (some €6,900).',
    'The lock did not open on 3 April.',
    'Born on 3 May 1800, the father of Brandt was a smith.',
    'Harbour master Jonas Berg Street is long.',
    'The mast stands 200 m from the wreck.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })
})
