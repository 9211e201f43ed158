import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-08-21
names:
  - { name: Harbour List, kind: organization, aka: [Harbour] }
  - { name: Mill Union, kind: organization }
  - Ida Holm
  - Bo Finch
roles:
  - { title: harbour keeper, holder: Ida Holm }
dates:
  - { event: the fair, date: 2031-08-28, about: [fair] }
  - { event: open days, date: 2031-07-05/2031-07-06, about: [open days] }
  - { event: end of the call, date: 2031-12-15, about: [applications until] }
  - { event: the news of Holm's post, date: 2031-03-17, about: [announced Holm] }
counts:
  - { subject: seats of the Harbour List, value: 49, was: 67, unit: seat, about: [Harbour] }
  - { subject: majority needed, value: 90, unit: seat, about: [majority] }
  - { subject: pensions that are cut, value: €1450, about: [pensions over] }
  - { subject: time of a backup, value: 9 minutes, about: [backup] }
  - { subject: days of the strike, value: 11, unit: day, about: [strike] }
  - { subject: height of the mill, value: 64 metres, about: [mill high] }
  - { subject: distance of the cloud, value: 4300 light-years, about: [cloud] }
  - { subject: fee, value: 40 pence, was: 36 pence, about: [fee] }
`),
)

describe('a number or date that a sentence shares out', () => {
  test.each([
    ['what several have together', 'Mill Union and Harbour have 92 seats.'],
    ['what a list has', 'Mill Union, Harbour, Orsund: 92 seats in all.'],
    ['an age before a change', 'Ida Holm, who is 65, led Harbour from 67 seats to 49.'],
    [
      'beside the fact’s own, without its noun',
      'The majority of 92 seats is two more than the 90 they need.',
    ],
    ['pence said once', 'The fee is 40 pence, compared with 36 last year.'],
    ['a day counted from today', 'The fair is a week today. The fair is two weeks tomorrow.'],
    ['one of the open days', 'The open days are on 6 July.'],
    ['what is for the event', 'Those for the fair will be on sale from 1 April.'],
    ['a day of the state of things', 'As of 31 October, 287 applications were read.'],
    [
      'what does not stand behind what leads to it',
      'We had 40 applications on 30 October. My pension is €1300.',
    ],
    ['by so much', 'Make a backup, and set aside 20 minutes per 100 GB.'],
    ['some of them', 'So far the strike has had 11 days, nine of them in May.'],
    ['against the fact’s own', 'They had 92 seats to Harbour’s 49.'],
    ['another one by its name', 'The mill is high. It is second to the 88-metre Cold Fork Mill.'],
    ['another extent', 'The cloud is 38 light-years across.'],
    ['what is announced', 'The town announced that Holm will lead it from 1 September 2031.'],
    ['more in the cell of a name', '| What | Who |\n|---|---|\n| Harbour keeper | Ida Holm, room 14 |'],
  ])('is not wrong as %s', (_, text) => expect(found(text)).toEqual([]))

  test.each([
    ['Harbour has 92 seats.', '92 seats'],
    ['Applications are read until 12 November.', '12 November'],
    ['The last day for applications is 12 November.', '12 November'],
    ['The mill is 88 metres high.', '88 metres'],
    ['A backup takes 20 minutes.', '20 minutes'],
    ['So far the strike has had nine days.', 'nine days'],
    ['The cloud is 3400 light-years away.', '3400 light-years'],
    ['Mill Union is old, and Harbour has 92 seats.', '92 seats'],
    ['Ida Holm led Harbour from 65 seats to 49.', '65 seats'],
    ['The majority is 92 seats.', '92 seats'],
    ['The fee is 40 pence, up from 35.', '35'],
    ['The fair is today.', 'today'],
    ['The open days are on 7 July.', '7 July'],
    ['The fair is on 1 April.', '1 April'],
    ['The town announced Holm on 1 September 2031.', '1 September 2031'],
    ['| What | Who |\n|---|---|\n| Harbour keeper | Bo Finch, room 14 |', 'Bo Finch'],
  ])('but is in: %s', (text, wrong) => expect(found(text)).toEqual([wrong]))
})
