import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
published: 2031-04-14
counts:
  - { subject: deposit rate of the bank, value: 2.5%, was: 2.75%, about: [deposit rate] }
  - { subject: wage forecast for 2031, value: 3.1%, about: [wages grow] }
  - { subject: trams of the line, value: 23, was: 31, unit: tram, about: [line] }
  - { subject: best jump of Ilse Varga, value: 17.42, unit: metre, about: [Varga jump, Varga jumped] }
dates:
  - { event: next session of the council, date: 2031-05-06, about: [session council, council meets] }
`)

const found = foundBy(facts)

describe('what would be once more has come is not what is', () => {
  test.each([
    'Traders see two more cuts this year, which would take the deposit rate to 2 per cent.',
    'Most analysts expect a cut in June, which would take the deposit rate to 2.25 per cent.',
    'Another cut would bring the deposit rate to 2.25%.',
    'Two more cuts of that size would bring the deposit rate to 2%.',
    'Markets are pricing in a cut in June, which would bring the deposit rate to 2.25%.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each([
    ['Traders see the deposit rate, which is now 2.25%, as too high.', '2.25%'],
    ['The bank, which traders watch, cut its deposit rate to 2.25%.', '2.25%'],
    ['After two more cuts the deposit rate stands at 2.25%.', '2.25%'],
    ['The plan, which would leave 27 trams on the line, was passed.', '27 trams'],
  ])('but %s', (text, wrong) => expect(found(text)).toEqual([wrong]))
})

describe('what comes after the day of an event is another one', () => {
  test.each([
    'The council meets on 6 May, after which it meets in June.',
    'The session of the council is on 6 May, and then there will be a session in July.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each([
    ['The council meets on 9 May, after which the hall is shut.', '9 May'],
    ['After a visit in March the council meets on 9 May.', '9 May'],
  ])('but %s', (text, wrong) => expect(found(text)).toEqual([wrong]))
})

describe('a figure of many digits is the fact’s, without its unit, too', () => {
  test.each([
    'Varga opened with a jump of 16.90 metres, fouled, and then leapt 17.42.',
    'Varga began with a jump of 16.90 metres and ended with 17.42.',
  ])('%s', text => expect(found(text)).toEqual([]))

  test.each([
    ['Varga won with a jump of 16.90 metres, and then left.', '16.90 metres'],
    ['Varga won with a jump of 16.90 metres, number 17 of the year.', '16.90 metres'],
  ])('but %s', (text, wrong) => expect(found(text)).toEqual([wrong]))
})
