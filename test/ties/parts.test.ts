import { expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2025-06-10
counts:
  - { subject: halts of the cable car, value: 12, was: 16, unit: [halt, station], about: [gondola, cable car] }
  - { subject: cost of the cable car, value: $90 million, about: [gondola cost, budget] }
  - { subject: length of the cable car, value: 7.5 km, about: [gondola runs] }
  - { subject: visitors in the first month, value: 9000, unit: visitor, about: [first month] }
  - { subject: beds of the clinic, value: 340, unit: bed, about: [clinic] }
  - { subject: talks of the fair, value: 30, unit: talk, about: [fair] }
  - { subject: share the county lent, value: 41%, about: [county lent] }
  - { subject: turnout, value: 71.4%, about: [voted] }
  - { subject: maximum size of a photo, value: 12 MB, about: [photo] }
  - { subject: idle time, value: 20 minutes, about: [idle time] }
  - { subject: price of a club pass, value: $30, about: [club pass] }
  - { subject: time limit, value: 30s, about: [time limit] }
  - { subject: memory, value: 4 GB, about: [memory] }
  - { subject: disk, value: 4000 MB, about: [disk] }
  - { subject: people the mill needs, value: 60, unit: person, about: [mill] }
  - { subject: rooms of the old inn, value: 25, unit: room, about: [inn] }
  - { subject: lamps that were lit, value: 14, unit: lamp, about: [lit, brass] }
  - { subject: cooks lost, value: 12, unit: cook, about: [canteen loses] }
  - { subject: wards to be shut, value: 3, unit: ward, about: [wards shut] }
  - { subject: rate of the levy, value: $6, about: [levy, assessed value] }
`)

const found = foundBy(facts)

test.each([
  // Some of them, by what is done with them, where they are and what they are for.
  'The gondola passed four halts in the fog.',
  'The miners had 56.2 percent of the vote.',
  'Half of the visitors in the first month were under 40.',
  'It is three halts to the summit by gondola.',
  'The summit is two halts away by gondola.',
  'Between the dam and the summit the gondola has five halts.',
  'Two halts along the cable car are shut. Every gondola halts for long; two halts along the cable car are shut.',
  'The clinic has 20 beds for children. The clinic has 30 rooms with two beds each.',
  'Nine talks remain at the fair. At the fair nine talks are still missing.',
  'On the Sunday of the first month 700 visitors came.',
  'The gondola runs for 2 km along the ridge. The gondola runs 1 km over a gorge.',
  // Something else that has as many, or costs as much.
  'The hut beside the clinic has 40 beds.',
  'The cabins for the gondola cost $25 million. The gondolas for the cable car cost $25 million.',
  'The first phase of the gondola cost $25 million.',
  'Painting the gondola costs $2 million.',
  'At $12 million a kilometre, the gondola cost a lot.',
  'Of the budget, $30 million was lent.',
  'The state lent 59 percent, the county the rest.',
  'A photo of 3 MB loads at once.',
  'A club pass for 8 members costs $200.',
  // The same amount, told in multiples of 1024.
  'It takes 4096 MB of memory. It takes 4 GiB of memory.',
  // What was, what is asked for, and what may be.
  'The old gondola, long gone, had 22 halts.',
  'Walkers had asked for a gondola with 20 halts.',
  'The clinic needs 400 beds.',
  // What some of them are of, and what a rate is for.
  'The canteen loses 12 of its 90 cooks.',
  'Three of the 22 wards will be shut. One of the 22 wards was shut in May.',
  'They pay $6 for every $1,000 of assessed value.',
  'You can raise the idle time to 45 minutes. The idle time can be set to 45 minutes.',
])('a number of something else: %s', text => expect(found(text)).toEqual([]))

test.each([
  ['The gondola serves 11 halts.', '11 halts'],
  ['The gondola has 13 halts, the dam one.', '13 halts'],
  ['Two halts along the cable car are shut; the gondola has 13 halts.', '13 halts'],
  ['The clinic has 400 beds for children.', '400 beds'],
  ['The clinic beside the dam has 240 beds.', '240 beds'],
  ['The gondola runs for 9 km along the ridge.', '9 km'],
  ['The gondola runs from 2 km over the gorge.', '2 km'],
  // What it is compared with is told of the same.
  ['The gondola has 13 halts, many more than the cable car of the plan.', '13 halts'],
  ['Building the gondola cost $70 million.', '$70 million'],
  ['The budget, of which much is lent, was $70 million.', '$70 million'],
  ['The county lent 59 percent, the state the rest.', '59 percent'],
  ['In the end 56.2 percent voted.', '56.2 percent'],
  ['A photo may have 14 MB.', '14 MB'],
  ['A club pass costs $40.', '$40'],
  ['The mill needs 80 people.', '80 people'],
  ['It takes 4000 kB of memory.', '4000 kB'],
  ['It takes 8192 MB of memory.', '8192 MB'],
  ['It takes 8 GiB of memory.', '8 GiB'],
  ['It takes 4096 MB of disk.', '4096 MB'],
  ['The time limit is 450 ms.', '450 ms'],
  ['The time limit is now 2 h.', '2 h'],
  ['The time limit is 45s.', '45s'],
  ['They wait for 2 h. The time limit is 40 s.', '40 s'],
  ['The old inn had 20 rooms.', '20 rooms'],
  ['Walkers asked about the gondola, which has 20 halts.', '20 halts'],
  ['The idle time can be long: the idle time is 45 minutes.', '45 minutes'],
  ['The canteen loses 21 of its 90 cooks.', '21'],
  ['Four of the 22 wards will be shut.', 'Four'],
])('a number that is held: %s', (text, number) => expect(found(text)).toEqual([number]))

test.each([
  ['It was one of 41 brass lamps.', '41 brass lamps'],
  ['It was one of only 41 lamps lit that night.', '41 lamps'],
])('the whole that one is of: %s', (text, expected) => expect(found(text)).toEqual([expected]))

// Without a phrase, whatever counts in its unit is of the fact.
test.each([
  ['The house is on a road with six boxes of oat biscuits.', []],
  ['They sent 24 boxes.', ['24 boxes']],
  ['Co-owned: the shop (left) was opened with 24 boxes.', ['24 boxes']],
])('a fact of a unit alone: %s', (text, expected) => {
  const found = foundBy(factsOf('counts: [{ subject: boxes, value: 20, unit: box }]'))
  expect(found(text)).toEqual(expected)
})
