import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const facts = factsOf(`
published: 2025-06-10
counts:
  - { subject: cases of the fever, value: 120, unit: case, about: [fever] }
  - { subject: people who died of the fever, value: 9, unit: [person, people], about: [died] }
  - { subject: halls of the fair, value: 7, was: 9, unit: hall, about: [fair] }
  - { subject: members for the plan, value: 23, unit: member, about: [favour] }
  - { subject: members against the plan, value: 14, unit: member, about: [against] }
  - { subject: guests of the gala, value: 450, unit: [guest, person, people], about: [gala] }
  - { subject: nations in the pact, value: 13, unit: [nation, state], about: [pact] }
  - { subject: share of farmers insured, value: 81%, about: [farmers] }
  - { subject: width of the zone, value: 8 m, about: [zone] }
  - { subject: speed limit, value: 20 mph, was: 30 mph, about: [speed limit] }
  - { subject: length of the strike, value: 4 weeks, about: [strike] }
  - { subject: days that parcels are kept, value: 14, unit: day, about: [kept] }
  - { subject: longest sentence, value: 14 years, about: [faces up to] }
  - { subject: budget of the town, value: $318 million, about: [budget] }
  - { subject: age of the oak, value: 690, unit: year, about: [oak] }
  - { subject: letters a day, value: 60, unit: letter, about: [send] }
  - { subject: votes for, value: 23, unit: vote, about: [for] }
  - { subject: runners who finished, value: 210, unit: runner, about: [finished] }
  - { subject: cups of water, value: 3100, unit: cup, about: [water] }
  - { subject: length of the pipe, value: 48 miles, about: [pipe] }
  - { subject: price of Olvik, value: $4.6 million, about: [buy Olvik] }
  - { subject: profit in the second quarter, value: $17 million, was: $21 million, about: [profit] }
  - { subject: cars of the ferry, value: 40, unit: car, about: [ferry] }
  - { subject: shots of Harrow, value: 19, unit: shot, about: [Harrow] }
  - { subject: fuel bill, value: $38 million, about: [fuel] }
  - { subject: dividend, value: $0.40, about: [dividend] }
  - { subject: share of water saved, value: 40%, about: [less water] }
  - { subject: length of the market day, value: 8 hours, about: [market day] }
  - { subject: teachers who left last year, value: 41, unit: teacher, about: [left] }
  - { subject: members who came, value: 5, unit: member, about: [came] }
  - { subject: attendance at the quay, value: 812, unit: [people, attendance], about: [quay] }
  - { subject: jobs to go, value: 1900, unit: job, about: [cut] }
  - { subject: share of guests who danced, value: 62%, about: [danced] }
  - { subject: people killed by the storm, value: 31, unit: [people, person], about: [storm killed] }
  - { subject: employees of the mill, value: 2340, unit: [employee, worker], about: [mill] }
  - { subject: population of Tarn, value: 48200, unit: [people, resident], about: [Tarn] }
`)

const errors = errorsBy(facts)

describe('what a number counts may stand before it, or be left out', () => {
  test.each([
    ['Fever cases reach 140.', ['wrong-count 140']],
    ['The number of cases of the fever rose to 140.', ['wrong-count 140']],
    ['There 12 people fell ill, and 11 have died.', ['wrong-count 11']],
    ['In all, 11 died.', ['wrong-count 11']],
    ['So far seven have died.', ['wrong-count seven']],
    ['The fair cut its halls from seven to nine.', ['reversed-change seven to nine']],
    ['The fair cut its halls from nine to six.', ['wrong-count six']],
    ['In all 240 runners started, and 201 finished.', ['wrong-count 201']],
    ['20 members were in favour and 14 against.', ['wrong-count 20 members']],
    ['23 members were in favour and 16 against.', ['wrong-count 16']],
    ['By noon 190 had finished.', ['wrong-count 190']],
    ['The gala had 450 guests, of whom 27% danced.', ['wrong-count 27%']],
    ['The fever goes on with its cases; there are 140 of them in the town.', ['wrong-count 140']],
    ['The attendance at the quay was 821.', ['wrong-count 821']],
    ['The cases of the fever, which numbered 140, are mild.', ['wrong-count 140']],
    ['At least 32 were killed in the storm.', ['wrong-count 32']],
    ['The mill has a workforce of 2,430.', ['wrong-count 2,430']],
    ['The population of Tarn is 42,800.', ['wrong-count 42,800']],
    ['Tarn’s population of 42,800 is young.', ['wrong-count 42,800']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  test.each([
    'New fever cases reach 40.',
    'The attendance at the mill near the quay was 640.',
    'Those cases of fever that reach 40 are bad.',
    'Fever cases fell in May, to 40.',
    'Of the dead, seven died at home.',
    'Of those killed in the storm, 12 were killed at sea.',
    'The mill has a capacity of 2,430, and Tarn an audience of 42,800.',
    'The fever had 120 cases: 40 of them, all mild, on Monday.',
    'The fever has its cases: 140 of them, all mild.',
    'The fever left cases in three towns: 40 of them.',
    'It asked 900 people, of whom 60% were farmers. It asked 90% of them, of whom 27% danced.',
    'At home, seven died in bed.',
    "In the women's race 190 had finished.",
    'The gala had 450 guests, of whom 27% danced with the mayor.',
    'She gave 11 lectures.',
    'Runners came from 12 finished towns.',
    'The fair moved its halls from seven to nine.',
    'The fair has seven halls; it used to have 9 halls.',
    'The speed limit may now be up to 20 mph; it used to be 30 mph.',
    'They were against it; 16 in favour of nothing.',
  ])('but not: %s', text => {
    expect(errors(text)).toEqual([])
  })
})

describe('a number beside words that look like others', () => {
  test.each([
    ['The gala was attended by 540 people.', ['wrong-count 540 people']],
    ['In the fall, 18% of farmers were insured or could not say.', ['wrong-count 18%']],
    ['The zone nine metres wide is old.', ['wrong-count nine metres']],
    ['It has a zone, nine metres from bank to bank.', ['wrong-count nine metres']],
    ['The speed limit on side roads falls from 30 mph to 15 mph.', ['wrong-count 15 mph']],
    ['In the five weeks of the strike nobody ate.', ['wrong-count five weeks']],
    ['He faces up to 10 years in prison.', ['wrong-count 10 years']],
    ['The budget so far is $381 million.', ['wrong-count $381 million']],
    ['The oak is 960 years old.', ['wrong-count 960 years']],
    ['You may send 80 letters.', ['wrong-count 80 letters']],
    ['Parcels are kept for 40 days.', ['wrong-count 40 days']],
    ['There were 25 votes for.', ['wrong-count 25 votes']],
    ['At nine hours, it was a long market day.', ['wrong-count nine hours']],
    ['At two hours, the market day was still quiet.', []],
    ['The market day will last nine hours.', ['wrong-count nine hours']],
    ['Last year 51 teachers left.', ['wrong-count 51 teachers']],
    ['Six members came.', ['wrong-count Six members']],
    ['Profit fell to $18 million from $21 million a year earlier.', ['wrong-count $18 million']],
    ['Profit fell to $17 million from $22 million a year earlier.', ['wrong-count $22 million']],
    ['Harrow had 29 shots.', ['wrong-count 29 shots']],
    ['Fuel cost $83 million, a fifth more.', ['wrong-count $83 million']],
    ['The dividend stays at $0.60 a share.', ['wrong-count $0.60']],
    ['The fuel, of which ships burn 2,100 tonnes a day, cost $83 million.', ['wrong-count $83 million']],
    ['It takes 60% less water.', ['wrong-count 60%']],
    ['The ferry has 60 cars.', ['wrong-count 60 cars']],
    ['They drank 1300 cups of water.', ['wrong-count 1300 cups']],
    ['A pipe of 84 miles from Tarn to the sea is laid.', ['wrong-count 84 miles']],
    ['She will buy Olvik Mills, an old firm, for $6.4 million.', ['wrong-count $6.4 million']],
    ['# Olvik to Cut 9,100 Jobs', ['wrong-count 9,100 Jobs']],
    ['# Olvik Cuts 1,200 Jobs', ['wrong-count 1,200 Jobs']],
    ['None of the 14 halls of the fair was shut.', ['wrong-count 14 halls']],
    ['The best 14 halls are at the fair.', ['wrong-count 14 halls']],
    ['The fair has five halls in bright colours.', ['wrong-count five halls']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  test.each([
    'The gala was delayed by 540 guests.',
    'The fair gets three halls more.',
    'The budget is $17 million larger.',
    'Ministers from five states signed the pact.',
    'The zone is nine metres from the wall.',
    'In five weeks of the strike nobody ate.',
    'They kept loose parts for three days.',
    'They might send 80 letters.',
    'The market goes to four days.',
    'The market day was the last nine hours of it.',
    'Five years ago six members came.',
    'Two months before, six members came.',
    'Profit was $18 million a year earlier.',
    'Profit was $17 million, down from $22 million five years ago.',
    'A profit of $52 million is the aim for the full year.',
    'The ferry can take 60 cars.',
    'Fuel cost $83 in fees.',
    'The pipe lies 91 miles from Tarn.',
    'She will buy Olvik, whose bread costs $6.40.',
    'Seven of the top 20 halls were at the fair. The top ten halls of the fair are red.',
    'For a whole week he lay hidden, and 25 votes went missing.',
  ])('but not: %s', text => {
    expect(errors(text)).toEqual([])
  })
})
