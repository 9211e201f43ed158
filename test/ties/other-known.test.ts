import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-20
names:
  - Ida Holm
  - Bertil Vik
  - { name: Tarn Mills, kind: organization, aka: [the mill] }
  - { name: Corvina Dairy, kind: organization }
dates:
  - { event: Ida Holm's move to Tarn Mills, date: 2031-05-12, about: [joined, signed] }
  - { event: the first meeting of the new council, date: 2031-06-02, about: [first meeting] }
  - { event: polling day, date: 2031-05-08, about: [polling day] }
  - { event: payment of the dividend, date: 2031-05-30, about: [dividend paid] }
counts:
  - { subject: workers of Tarn Mills, value: 640, unit: worker, about: [employ, staff] }
  - { subject: length of Ida Holm's contract, value: 4 years, about: [contract] }
  - { subject: loan to the mill, value: £24 million, about: [loan] }
  - { subject: weavers on strike, value: 410, unit: weaver, about: [strike] }
  - { subject: capital ratio, value: 14%, about: [capital ratio] }
  - { subject: price of a share, value: £4.35, about: [per share, share costs] }
  - { subject: operating profit of Tarn Mills, value: £61.3 million, about: [operating profit] }
  - { subject: goals of Holm in the final, value: 12, unit: goal, about: [Holm] }
  - { subject: deaths in the flood, value: 4, unit: [people, death], about: [died] }
`),
)

describe('somebody else whom the facts know, or another one', () => {
  test.each([
    'Corvina Dairy employs 190 workers.',
    'Vik’s own contract runs for two years.',
    'Vik joined Tarn Mills in March 2021.',
    'Tarn Mills signed the weaver Arne Lund on May 2.',
    'The contract of Bertil Vik runs for two years.',
    'The first meeting of the school board is on June 9.',
    'Polling day four years ago was May 6, 2027.',
    'The interim dividend was paid on March 2.',
    'Tarn Mills employs 800 weavers, of whom 90 are not on strike.',
    'The loan will be paid in three parts of £8 million.',
    'The regulator demands a capital ratio of 11%.',
    'Eleven people died in the great flood of 1988.',
    'By Sunday 120 weavers had gone on strike.',
    'The board wants a capital ratio of 11%.',
    'Corvina Dairy contributed sales of £29.4m and an operating profit of £4.2m.',
    'The old mill contributed sales of £29.4m and an operating profit of £4.2m.',
    'Corvina Dairy made an operating profit of £4.2m.',
    'Few weavers are on strike now, compared with 190 weavers before the talks.',
    'At half-time Holm had four goals. Holm scored eight goals after the break.',
    'Holm has 143 goals this season.',
    'The regulator may demand that a loan of £8 million be paid back.',
    'There are 800 weavers on strike in the whole country.',
    'The first meeting of the women’s council is on June 9.',
    'The last big meeting of the new council, the first meeting for years, was on May 9.',
    'Shares in the mill fell 3 per cent to £6.12.',
  ])('%s', text => expect(found(text)).toEqual([]))
})

describe('what is still told of the fact’s own', () => {
  test.each([
    ['Tarn Mills made an operating profit of £63.1m.', '£63.1m'],
    ['Compared with the dairy, 190 weavers were on strike before the talks.', '190 weavers'],
    ['Holm scored 14 goals in the final.', '14 goals'],
    ['At half-time she had four goals, and in the end Holm had 14 goals.', '14 goals'],
    ['Corvina Dairy provided a loan of £8 million.', '£8 million'],
    ['Tarn Mills employs 190 workers.', '190 workers'],
    ['The mill employs 190 workers. Vik says the mill employs 180 workers.', '190 workers', '180 workers'],
    [
      'Vik gave her a contract of two years. Vik told Holm of a contract of three years.',
      'two years',
      'three years',
    ],
    ['Tarn Mills offered the weaver a contract of two years.', 'two years'],
    ['Vik was pleased that the weaver joined on May 2.', 'May 2'],
    ['Tarn Mills signed the weaver on May 2. She signed on May 3.', 'May 2', 'May 3'],
    ['Tarn Mills signed Ida Holm on May 2.', 'May 2'],
    [
      'The first meeting of the new council is on June 9. The first meeting is on June 8.',
      'June 9',
      'June 8',
    ],
    [
      'The contract of Ida Holm runs for two years. The contract of the weaver runs for three years.',
      'two years',
      'three years',
    ],
    ['Polling day was May 6.', 'May 6'],
    ['The dividend was paid on March 2.', 'March 2'],
    ['The strike of 90 weavers goes on.', '90 weavers'],
    ['The loan is of £8 million.', '£8 million'],
    [
      'On Sunday 120 weavers were on strike. By Tuesday 130 weavers were on strike.',
      '120 weavers',
      '130 weavers',
    ],
    ['The strike, the worst in the whole country, is of 800 weavers.', '800 weavers'],
    ['On Sunday the mill said that 120 weavers are on strike.', '120 weavers'],
    ['On Tuesday 120 weavers were on strike. There are 130 weavers on strike.', '120 weavers', '130 weavers'],
    ['The mill demanded that the loan of £8 million be paid.', '£8 million'],
    ['A share of the mill costs £6.12, 3 per cent less.', '£6.12'],
    ['The capital ratio is 11%. It has a capital ratio of 12%.', '11%', '12%'],
    ['Eleven people died in the flood.', 'Eleven people'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})
