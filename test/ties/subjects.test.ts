import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
published: 2025-06-10
names:
  - { name: Tarn Valley Railway, kind: organization, aka: [Tarnrail, the railway] }
  - { name: Nora Harrow, aka: [the engineer] }
  - { name: Tarnmouth, kind: place }
  - { name: Tarnmouth First, kind: other }
dates:
  - { event: opening of the railway, date: 2024-05-18, about: [railway opened] }
  - { event: the arrival of the ferry, date: 2025-06-08, about: [arrived, arrive] }
  - { event: the harvest fair, date: 2025-08-02, about: [fair] }
  - { event: the next fair, date: 2026-08-01, about: [next year's fair] }
counts:
  - { subject: stops of the railway, value: 14, unit: stop, about: [railway] }
  - { subject: cost of the railway, value: $212 million, about: [railway cost] }
  - { subject: level of the lake, value: 34%, about: [lake] }
  - { subject: prizes of the engineer, value: 6, unit: prize, about: [engineer] }
  - { subject: people hurt in the storm, value: 17, unit: [person, people], about: [hurt] }
  - { subject: average rent in Tarnmouth, value: $1240, about: [rents] }
  - { subject: age of the railway, elapsed: 2024-05-18, unit: year, about: [railway] }
`)

const errors = errorsBy(facts)

describe('what a pronoun or another name stands for is told of it', () => {
  test.each([
    ['The railway runs all night. It has 12 stops.', ['wrong-count 12 stops']],
    ['The railway runs all night. It is loud. It has 12 stops.', ['wrong-count 12 stops']],
    ['In March 2024, the railway was tried out. It opened on 19 May 2024.', ['wrong-date 19 May 2024']],
    ['The railway was late. It cost $300 million.', ['wrong-count $300 million']],
    ['Tarnrail has 12 stops.', ['wrong-count 12 stops']],
    ['Tarnmouth First holds a stall. Its fair is on 3 August.', ['wrong-date 3 August']],
    ['Harrow has won nine prizes.', ['wrong-count nine prizes']],
    ['Tarnrail’s 12 stops are roofed.', ['wrong-count 12 stops']],
    ['The railway runs all night. Its 12 stops are lit.', ['wrong-count 12 stops']],
    [
      'Our 12 stops are roofed. We now serve some 12 stops.',
      ['wrong-count 12 stops', 'wrong-count 12 stops'],
    ],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  test.each([
    'The railway runs all night. It has 14 stops.',
    'The railway runs all night.\n\nIt has 12 stops.',
    'The railway runs all night. Buses have 12 stops.',
    'The railway runs all night. It took five years to build.',
    'The first railway ran on steam. It had 12 stops.',
    'The bus from Larsborg is slow. It has 12 stops.',
    'Sudrail is slow. It has 12 stops, like the railway.',
    'Sudrail is slow. Its 12 stops are dark.',
    'The keeper said: "Our 12 stops are roofed."',
    'We reached 12 stops by noon. Our buses have 12 stops. We are few. It has 12 stops.',
    'Sudrail is slow. It has 12 stops and looks at the railway.',
    'The Larsborg tram is slow. It has 12 stops along the railway.',
  ])('but not: %s', text => {
    expect(errors(text)).toEqual([])
  })
})

describe('what is told of a stranger is not told of what the facts know', () => {
  test.each([
    ['The ferry arrived on 9 June.', ['wrong-date 9 June']],
    ['You can arrive on 9 June.', ['wrong-date 9 June']],
    ['The fair is on 9 August.', ['wrong-date 9 August']],
    ['The fair, a feast for all, was held on 9 August.', ['wrong-date 9 August']],
    ['In the storm, which lasted a week, 20 people were hurt.', ['wrong-count 20 people']],
    ['The annual fair is on 9 August.', ['wrong-date 9 August']],
    ['Next year’s fair is on 8 August 2026.', []],
    ['Next year the railway will have 17 stops.', ['wrong-count 17 stops']],
    ['Places at next year’s fair, on 1 August 2026, sell well.', []],
    ['The lake is at 43%.', ['wrong-count 43%']],
    ['Rents are at $900.', ['wrong-count $900']],
    ['Rents in Tarnmouth are at $900.', ['wrong-count $900']],
    ['Of 40 aboard, 20 people were hurt.', ['wrong-count 20 people']],
    ['Sudholm’s crew built the railway, at a cost of $300 million.', ['wrong-count $300 million']],
    ['The storm left 20 people hurt.', ['wrong-count 20 people']],
    ['The storm, which had six names, left 20 people hurt.', ['wrong-count 20 people']],
    ['The skipper arrived on 9 June.', ['wrong-date 9 June']],
    ['Then Nora Harow saw 20 people hurt.', ['misspelled-name Nora Harow', 'wrong-count 20 people']],
    ['Gov. Harrow saw 20 people hurt.', ['wrong-count 20 people']],
    ['Sudholm’s mayor announced that the storm left 20 people hurt.', ['wrong-count 20 people']],
    ['Larsborg’s police said the storm left 20 people hurt.', ['wrong-count 20 people']],
    ['The police of Tarnmouth saw 20 people hurt.', ['wrong-count 20 people']],
    ['# Storm Leaves 20 People Hurt', ['wrong-count 20 People']],
    ['On Monday 20 people were hurt.', ['wrong-count 20 people']],
    ['Champions for the first time since 1990, they arrived on 9 June.', ['wrong-date 9 June']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  test.each([
    'The minister from Larsborg will arrive on 9 June.',
    'The skipper Jonas Lind arrived on 9 June.',
    'The baker Thomas Lind has rents of $900.',
    'Sudholm arrived on 9 June.',
    'We arrived on 9 June.',
    'The ministers left on 9 June and will arrive in Tarnmouth.',
    'The Larsborg fair is on 9 August.',
    'The book fair is on 9 August.',
    'The half-fair is on 9 August.',
    'The fair grew, a feast for all, was loved on 9 August.',
    'The fair, which was loved, was sold on 9 August.',
    'Last year’s fair, on 3 August 2024, was wet.',
    'The fair was first held in 1984.',
    'Lake Placid is at 47%.',
    'The lake is falling. It was at 43% then, a foot higher.',
    'A fair in Larsborg is on 9 August.',
    'Rents in Larsborg are at $900.',
    'Rents near the Sudholm works are at $900.',
    'A crash near Larsborg left 20 people hurt.',
    'In a second crash 20 people were hurt.',
    'Solvik, a town on the railway, has 12 stops.',
    'Larsborg has 22 stops, eight more than the railway.',
    'They met in a town of 20 people, where some were hurt.',
    'Rents of $900 are expected in May.',
    'The Larsborg storm left 20 people hurt.',
    'Larsborg, which has two towers, saw 20 people hurt.',
    'Larsborg, with six ferries, saw 12 ships sink and 20 people hurt.',
    'Larsborg reported a total of 20 people hurt.',
    'The storm at sea, which Sudholm feared, left 20 people hurt and the Mesa line shut.',
    'Then the Mesa works caught fire, and 20 people were hurt.',
    'Sudwind, the only rival of the storm, left 20 people hurt.',
    'Across the border, 20 people were hurt.',
    'In the worst, off the coast, 20 people were hurt.',
    'In the great storm of 2003, which lasted a week, 20 people were hurt.',
    'In neighbouring Solvik 20 people were hurt.',
    'On 9 June it arrived for the first time.',
  ])('but not: %s', text => {
    expect(errors(text)).toEqual([])
  })
})

test('nothing has lasted before it began', () => {
  expect(errors('---\ndate: 2020-01-01\n---\n\nThe railway, three years old, is closed.')).toEqual([])
})
