import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { errorsBy } from '../found-by.ts'

const errors = errorsBy(
  factsOf(`
published: 2031-05-06
names:
  - { name: Runa Holt, born: 1984-03-12 }
  - Jonas Bakke
`),
)

describe('the age before a name between commas is that of its bearer', () => {
  test.each([
    'The 41-year-old keeper of the Orsund light, Runa Holt, spoke for an hour.',
    'The 41-year-old engineer, Runa Holt, spoke.',
    'The 41-year-old, Runa Holt, who led the talks, left.',
  ])('%s', text => expect(errors(text)).toEqual(['wrong-count 41-year-old']))

  test('the right one', () =>
    expect(errors('The 47-year-old keeper of the Orsund light, Runa Holt, spoke.')).toEqual([]))
})

describe('the age of somebody else', () => {
  test.each([
    'The 41-year-old driver, Runa Holt said, was drunk.',
    "The 41-year-old driver, Runa Holt's son, was hurt.",
    'The 41-year-old driver, Runa Holt, and two others were hurt.',
    'The 41-year-old driver, Runa Holt, her daughter and a dog were hurt.',
    'The 41-year-old driver, Runa Holt, Jonas Bakke and a clerk were hurt.',
    'The 41-year-old painter and her friend, Runa Holt, met.',
    'The 41-year-old driver drowned, Runa Holt, who leads the police, said.',
    'For the 41-year-old painter, Runa Holt, who taught him, is a hero.',
    'A 41-year-old man, Runa Holt, who leads the police, told us, was held.',
  ])('%s', text => expect(errors(text)).toEqual([]))
})
