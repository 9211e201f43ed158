import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const found = foundBy(
  factsOf(`
published: 2031-05-01
counts:
  - { subject: jobs at the mill, value: 240, unit: job, about: [mill] }
  - { subject: people who died in the flood, value: 62, unit: person, about: [died] }
  - { subject: acres burnt in the fire, value: 2400, unit: acre, about: [fire] }
  - { subject: visitors in the first week, value: 690, unit: visitor, about: [first week] }
  - { subject: trains cancelled, value: 68, unit: train, about: [cancelled] }
  - { subject: stops of the tramway, value: 18, unit: stop, about: [tramway] }
  - { subject: desks of the hall, value: 36, unit: desk, about: [hall] }
  - { subject: buses of the depot, value: 48, unit: bus, about: [depot] }
  - { subject: boats insured, value: 24, unit: boat, about: [insured] }
  - { subject: goals of Vik, value: 24, unit: goal, about: [Vik, scored] }
  - { subject: points in the pact, value: 28, unit: point, about: [pact] }
  - { subject: cost of the viaduct, value: £62 million, about: [viaduct, viaduct cost] }
  - { subject: cost of the canal, value: £28 million, about: [canal cost] }
  - { subject: price of a seat, value: $16, about: [seat costs] }
  - { subject: monthly price of the atlas, value: $48, about: [atlas] }
  - { subject: fee asked by the painter, value: $3.2 million, about: [fee] }
  - { subject: order book, value: £260 million, about: [order book] }
  - { subject: sales revenue, value: $6 million, about: [revenue] }
  - { subject: net profit, value: £24 million, about: [net profit] }
  - { subject: interest rate, value: 4%, about: [interest rate] }
  - { subject: speed limit, value: 40 mph, about: [speed limit] }
dates:
  - { event: fair, date: 2031-10-09, about: [fair] }
  - { event: opening of the market, date: 2031-10-09, about: [market opens] }
`),
)

// Each figure is so near its fact's that only what the sentence says of it tells that it is of something else.
const cases: [reason: string, silent: string, plain: string, wrong: string][] = [
  [
    'of others, at the thing',
    'It cut 280 jobs at suppliers of the mill.',
    'It cut 280 jobs at the mill.',
    '280 jobs',
  ],
  [
    'how many live there',
    'He lived in a village of 68 people until he died.',
    'In all, 68 people died.',
    '68 people',
  ],
  ['of the last one', 'The last big fire burnt 2,800 acres.', 'The fire burnt 2,800 acres.', '2,800 acres'],
  [
    'of a day of it',
    'On the Sunday of the first week 610 visitors came.',
    'In the first week 610 visitors came.',
    '610 visitors',
  ],
  [
    'of one day alone',
    'On 12 May alone 61 trains were cancelled.',
    'In all, 61 trains were cancelled.',
    '61 trains',
  ],
  [
    'of one month alone, behind it',
    '61 trains were cancelled in May alone.',
    '61 trains were cancelled.',
    '61 trains',
  ],
  [
    'how much farther it is',
    'On the tramway the quay is 16 stops further.',
    'The tramway has 16 stops.',
    '16 stops',
  ],
  ['how far it is', 'On the tramway it is 16 stops to the mill.', 'The tramway has 16 stops.', '16 stops'],
  ['what is left of them', 'On the tramway 16 stops remain.', 'The tramway has 16 stops.', '16 stops'],
  [
    'of a stretch',
    'Between the mill and the quay the tramway has 16 stops.',
    'The tramway has 16 stops.',
    '16 stops',
  ],
  ['of an end', 'The far end of the tramway has 16 stops.', 'The tramway has 16 stops.', '16 stops'],
  ['planned', 'The tramway was to have had 16 stops.', 'The tramway has 16 stops.', '16 stops'],
  ['of the room behind', 'The room behind the hall has 34 desks.', 'The hall has 34 desks.', '34 desks'],
  ['of one of two', 'The halls, with 24 and 34 desks, are open.', 'The hall has 34 desks.', '34 desks'],
  [
    'of what is bought',
    'The depot hailed the purchase of 44 buses.',
    'The depot hailed its 44 buses.',
    '44 buses',
  ],
  [
    'not so, with an adverb',
    'The 28 boats were not fully insured.',
    'The 28 boats were fully insured.',
    '28 boats',
  ],
  ['of an owner', 'Vik cheered Holm’s 21 goals.', 'Vik cheered his 21 goals.', '21 goals'],
  ['of who is named behind', 'The 21 goals of Holm pleased Vik.', 'The 21 goals pleased Vik.', '21 goals'],
  ['of another clause', 'Vik left early, while Holm had 21 goals.', 'Vik had 21 goals.', '21 goals'],
  [
    'of the name before',
    'Near Vik, Old Tarn, with 21 goals, came first.',
    'Vik, with 21 goals, came first.',
    '21 goals',
  ],
  ['of a rival', 'Rival Holm said it had scored 21 goals.', 'It had scored 21 goals.', '21 goals'],
  [
    'compared with it',
    'Unlike the 21 goals of spring, that of Vik was late.',
    'The 21 goals of Vik were late.',
    '21 goals',
  ],
  ['a multiple', 'Vik has twice the 21 goals.', 'Vik has the 21 goals.', '21 goals'],
  ['of the last games', 'Vik has 21 goals from the last nine games.', 'Vik has 21 goals.', '21 goals'],
  ['of some months', 'Vik scored 21 goals in the space of five months.', 'Vik scored 21 goals.', '21 goals'],
  ['of some months, before it', 'In four months Vik scored 21 goals.', 'Vik scored 21 goals.', '21 goals'],
  [
    'of another whole',
    'On the pact it heard 26 points of the engineers.',
    'It heard 26 points in the pact.',
    '26 points',
  ],
  [
    'at once, of more',
    'On the spot 52 people died, and ten more in hospital.',
    'On the spot 52 people died.',
    '52 people',
  ],
  [
    'what one thing alone cost',
    'Steel alone cost the viaduct £52 million.',
    'The viaduct cost £52 million.',
    '£52 million',
  ],
  [
    'for what belongs to it',
    'They paid £52 million for the viaduct’s lamps.',
    'They paid £52 million for the viaduct.',
    '£52 million',
  ],
  [
    'what doing it costs',
    'Painting the viaduct cost £52 million.',
    'The viaduct cost £52 million.',
    '£52 million',
  ],
  [
    'what keeping it costs',
    'The viaduct costs £52 million a year to maintain.',
    'The viaduct costs £52 million.',
    '£52 million',
  ],
  [
    'put towards it',
    'They put £52 million towards the viaduct cost.',
    'They put up £52 million for the viaduct cost.',
    '£52 million',
  ],
  [
    'given to it',
    'They gave £52 million to the viaduct cost.',
    'They put up £52 million for the viaduct cost.',
    '£52 million',
  ],
  [
    'for each unit',
    'At £22 million a kilometre, the canal cost more than any other.',
    'At £22 million, the canal cost more than any other.',
    '£22 million',
  ],
  ['for some', 'For students a seat costs $14.', 'A seat costs $14.', '$14'],
  ['on a condition', 'With a rail card a seat costs $14.', 'A seat costs $14.', '$14'],
  ['for so many', 'The atlas for 20 readers costs $42.', 'The atlas costs $42.', '$42'],
  [
    'of another doer',
    'The museum offered a fee of $3.8 million.',
    'The painter asked a fee of $3.8 million.',
    '$3.8 million',
  ],
  [
    'what is worth so much',
    'An order worth £220 million was added to the order book.',
    'The order book is worth £220 million.',
    '£220 million',
  ],
  [
    'of a kind of it',
    'Sales tax revenue of $7 million was raised.',
    'Revenue of $7 million was raised.',
    '$7 million',
  ],
  ['before tax', 'Net profit before tax was £28 million.', 'Net profit was £28 million.', '£28 million'],
  ['from some', 'Net profit from cards was £28 million.', 'Net profit was £28 million.', '£28 million'],
  [
    'of the rest',
    'Excluding the mill, net profit was £28 million.',
    'Net profit was £28 million.',
    '£28 million',
  ],
  [
    'contributed',
    'The mill contributed a net profit of £22 million.',
    'The mill had a net profit of £22 million.',
    '£22 million',
  ],
  ['a chance of it', 'The interest rate has a chance of 5% to go up.', 'The interest rate is 5%.', '5%'],
  [
    'a chance, before it',
    'There is a 5% chance that the interest rate goes up.',
    'The interest rate is 5%.',
    '5%',
  ],
  ['foreseen', 'By May the market sees the interest rate at 5%.', 'The interest rate is 5%.', '5%'],
  [
    'what would be',
    'Had they cut the interest rate to 3%, prices would have risen.',
    'They cut the interest rate to 3%.',
    '3%',
  ],
  [
    'of what comes of it',
    'The merger creates a group with revenue of $9 million.',
    'The group has revenue of $9 million.',
    '$9 million',
  ],
  [
    'of another one, named behind',
    'The rate is 5%, and for those with interest it means little.',
    'The interest rate is 5%, and it means little.',
    '5%',
  ],
  ['only there', 'The speed limit is 30 mph at the school.', 'The speed limit is 30 mph.', '30 mph'],
  [
    'the eve of it',
    'The eve of the fair, 8 October 2031, was wet.',
    'The fair, 8 October 2031, was wet.',
    '8 October 2031',
  ],
  [
    'of the next one',
    'Next year’s market opens on 8 October.',
    'The market opens on 8 October.',
    '8 October',
  ],
]

describe('a figure near its fact’s is left alone if it is', () => {
  test.each(cases)('%s', (_, silent) => expect(found(silent)).toEqual([]))
})

describe('and is wrong without that, beside what is', () => {
  test.each(cases)('%s', (_, __, plain, wrong) => expect(found(plain)).toEqual([wrong]))
})
