import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

// Each of these is told apart by one reason alone.

const found = foundBy(
  factsOf(`
published: 2031-05-20
names: [Rovers, Tarnmouth, { name: Nordrail, kind: organization }, Tilda Rask]
counts:
  - { subject: goals of Rovers, value: 20, unit: goal, about: [Rovers] }
  - { subject: residents of Tarnmouth, value: 52000, unit: resident, about: [Tarnmouth] }
  - { subject: trams, value: 40, unit: tram, about: [operator] }
  - { subject: stops of the line, value: 17, unit: stop, about: [line, Nordrail] }
  - { subject: points in the plan, value: 20, unit: point, about: [plan] }
  - { subject: deaths in the fire, value: 14, unit: death, about: [fire] }
  - { subject: seats on the council, value: 58, unit: seat, about: [council] }
quotes:
  - { by: Tilda Rask, text: "Not by rail, of course, and we will open no new station in this town" }
`),
)

describe('a number of something else', () => {
  test.each([
    ['a multiple of it', 'Rovers have twice the 14 goals of last week.'],
    [
      'of a name with something about it',
      'Of the towns near Tarnmouth, Old Larsborg, with 8,200 residents, is the oldest.',
    ],
    ['of what is bought', 'The operator told of the purchase of two trams.'],
    ['of a rival', 'Rival Sudrail said its line had 12 stops.'],
    ['of a year in brackets', 'The first version of the plan (2019) had 28 points.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
})

describe('a wrong one', () => {
  test.each([
    [
      'behind a semicolon, whoever stands before it',
      'Sudrail lost its yard; 28 deaths in the fire followed.',
    ],
    ['what it is joined to', 'Gerda Moss won a place on the 78-seat council.'],
    [
      'a quotation that lost its first word, a denial',
      '"By rail, of course, and we will open no new station in this town," said Rask.',
    ],
  ])('%s', (_, text) => expect(found(text)).toHaveLength(1))
})
