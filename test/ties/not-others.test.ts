import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-04-14
names:
  - { name: Orrin Dale, kind: person }
  - { name: Marle Chemie, kind: organization }
counts:
  - { subject: schools that refused the textbook, value: 26, unit: school, about: [textbook] }
  - { subject: spectators of the cup tie, value: "18,300", unit: [spectator, fan], about: [cup tie] }
  - { subject: cantons that pay for the patrol, value: 14, unit: canton, about: [patrol] }
  - { subject: patrol boats, value: 38, unit: boat, about: [patrol] }
  - { subject: depth of the mine, value: 640 metres, about: [mine] }
  - { subject: barns wrecked by the gale, value: "2,750", unit: barn, about: [wrecked] }
  - { subject: sum moved to the offshore fund, value: $640 million, about: [moved fund] }
  - { subject: seats sold before the opening, value: "4,300", unit: seat, about: [sold] }
  - { subject: cost of the harbour in dollars, value: $95 million, about: [harbour] }
  - { subject: growth forecast for 2032, value: 2.7%, about: [economy grow next year, grow next year] }
  - { subject: base rate in March, value: 3.85%, about: [base rate] }
  - { subject: members of the guild, value: 450, unit: member, about: [guild] }
  - { subject: clauses of the fishing treaty, value: 23, was: 31, unit: clause, about: [treaty, fishing] }
  - { subject: compensation awarded, value: €3.7 million, about: [compensation] }
  - { subject: mass of the crane, value: 270 tonnes, about: [crane] }
  - { subject: sailors missing, value: 46, unit: [sailor, man], about: [missing] }
  - { subject: pages of the chronicle, value: 812, unit: page, about: [book, chronicle] }
  - { subject: floods this year, value: 1340, unit: flood, about: [this year] }
  - { subject: lorries on the ferry, value: 84, unit: lorry, about: [deck] }
  - { subject: sum the tanker is insured for, value: $190 million, about: [insured] }
`)

const errors = errorsBy(facts)

describe('a number that only looks like one of something else', () => {
  test.each([
    // Who does something stands behind `by`, however far the verb is before it.
    ['The textbook was rejected by 71 schools.', '71 schools'],
    ['Cheered on by 24,600 fans, they won the cup tie.', '24,600 fans'],
    ['The patrol is paid for by 27 cantons.', '27 cantons'],
    ['The textbook was turned away by 71 schools.', '71 schools'],
    ['The patrol is carried out at night by 71 boats.', '71 boats'],
    // Where something is, and not how far from another number.
    ['The mine is 910 metres down.', '910 metres'],
    ['The mine, 910 metres below the surface, was flooded.', '910 metres'],
    // What may be has a subject of its own.
    ['Orrin Dale said 9,100 barns were wrecked and trains may not run for days.', '9,100 barns'],
    // What a sentence opens with is told of what follows it alone.
    ['Of the $820 million that was moved to the fund, a half came back.', '$820 million'],
    ['Before the opening it had sold 9,600 seats.', '9,600 seats'],
    ['The harbour cost 900 million kroner, or $41 million, and two years.', '$41 million'],
    ['The harbour will cost €87 million (about $41 million).', '$41 million'],
    ['The harbour will cost 900m kroner (€87m; $41m).', '$41m'],
    ['The economy is expected to grow by 1.9% this year and 5.4% next year.', '5.4%'],
    ['This one was insured for $320 million, twice what a tug costs to insure.', '$320 million'],
    // A stranger who does something with what the fact is of.
    ['Norlund and Tessany cut fishing treaty to 55 clauses.', '55 clauses'],
    ['Tessany envoys left with a treaty of 17 clauses, down from 31.', '17 clauses'],
    [
      'A court ordered the Norwegian brewer Marle Chemie to pay €8.1 million in compensation.',
      '€8.1 million',
    ],
    ['Norlund’s new hall, which will hold the 610-tonne crane, is open.', '610-tonne'],
    // More than those of whom something else is told.
    ['It left 120 dead. Another 91 sailors are still missing.', '91 sailors'],
    // Compared with others of its kind, or with what was before.
    ['The 455-page doorstopper beat four other books on the list.', '455-page'],
    ['A base rate of 6.15% in March compares with 1.1% at the end of 2025.', '6.15%'],
  ])('%s', (text, found) => {
    expect(errors(text)).toEqual([`wrong-count ${found}`])
  })
})

describe('a number of something else', () => {
  test.each([
    'The textbook lost by 12 schools.',
    'The patrol was cut last year by 12 boats.',
    'The patrol was extended on Monday by 12 boats.',
    'The guild outnumbered its rival by 60 members.',
    'They won the cup tie by 3 goals, and led by 2 games.',
    'The mine is 30 metres down on the year before.',
    'The mine is 40 metres below the record.',
    'With the gate open 9,100 barns might be wrecked and trains may not run.',
    'Of the $640 million that was moved to the fund, $210 million came back.',
    'Until last year the guild had 310 members.',
    'The harbour cost $95 million (€87 million), and its crane $6 million.',
    'The harbour got 50 million kroner, and the station $41 million.',
    'The guild is led by five members of its board.',
    'The textbook was praised by 3 schools.',
    'In the mine, 300 metres down, there is a chapel.',
    'At 40 metres below the surface the mine is always cold.',
    'Of the $52 million that the fund lost, half came back.',
    'The Norlund fishing treaty is cut to 55 clauses.',
    'Norlund settled its fishing treaty of 55 clauses.',
    'Tessany left with a treaty of 17 clauses, down from 60.',
    'A court ordered the Norwegian brewer Halden to pay €8.1 million in compensation.',
    'Norlund’s new hall will hold a 610-tonne crane.',
    'It left 120 dead and 46 missing. Another 9 sailors are missing in Tarn.',
    'Another 9 sailors are missing.',
    'The other books have 455 pages.',
    'The 455-page sequel beat four other books.',
    'It left 120 dead. Another 9 sailors are missing in Tarn.',
    'Norlund opened its new fishing treaty of 55 clauses.',
    'Wages are expected to grow by 5.4% next year.',
    'By the end of June this year 620 floods had been counted, against 540 last year.',
    '- 31 lorries on fire on the car deck',
    'Unlike last year, the guild won 40 members.',
    'A 455-page epic beat the other book.',
    'Last year 990 floods were counted.',
    '31 lorries on the car deck were wrecked.',
    'A base rate of 1.1% in 2025 compares with 3.85% in March.',
  ])('%s', text => {
    expect(errors(text)).toEqual([])
  })
})
