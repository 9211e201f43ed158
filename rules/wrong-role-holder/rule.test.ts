import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../../test/facts-of.ts'
import { errorsBy } from '../../test/found-by.ts'

const facts = factsOf(`
published: 2025-05-05
names: [Robert Gaunt, Přemysl Kovařík, Ottilie Brandt, Ray Finch]
roles:
  - { title: Larsborg Treasurer, holder: Robert Gaunt }
  - { title: Interior Minister, holder: Přemysl Kovařík, since: 2024-01-01 }
  - { title: head coach, holder: Ada Quist }
  - { title: mayor of Orsund, holder: Ottilie Brandt, since: 2023-01-01 }
`)
const errorsIn = errorsBy(facts, { path: 'story.md' })

describe('the surname of the holder behind another given name is a slip', () => {
  test.each([
    ['Interior Minister Walter Kovařík conceded.', 'Walter Kovařík'],
    ['Walter Kovařík, the interior minister, conceded.', 'Walter Kovařík'],
    ['He met Interior Minister Walter Kovařík.', 'Walter Kovařík'],
    ['Larsborg Treasurer Walter Gaunt said no.', 'Walter Gaunt'],
  ])('%s', (text, found) => expect(errorsIn(text)).toEqual([`wrong-role-holder ${found}`]))

  test.each([
    ['a nickname', 'Larsborg Treasurer Bob Gaunt said no.'],
    ['the beginning of a name', 'Larsborg Treasurer Rob Gaunt said no.'],
    ['another given name beside it', 'Mayor Ottilie Maria Brandt thanked the crew.'],
    ['an initial', 'Interior Minister P. Kovařík conceded.'],
    ['a second title', 'Interior Minister General Kovařík conceded.'],
    ['one of the family', 'Interior Minister Walter Kovařík was his father.'],
    ['one of another time', 'In 1992 Interior Minister Walter Kovařík signed it.'],
    ['one beside the holder', 'Přemysl Kovařík looked back. Interior Minister Walter Kovařík had signed it.'],
    ['a former one', 'Former interior minister Walter Kovařík conceded.'],
    ['one of an office that may be elsewhere', 'Mayor Hannah Brandt thanked the crew.'],
    ['one of a title that every house has', 'Head coach Lars Quist smiled.'],
    ['one of another land', 'Austrian Interior Minister Walter Kovařík conceded.'],
    ['one from elsewhere', 'Interior Minister Walter Kovařík of Norland conceded.'],
    ['one in another place', 'In Norland, Interior Minister Walter Kovařík conceded.'],
    ['a stranger', 'Interior Minister Leonora Faulk conceded.'],
    ['another known one of an office that may be elsewhere', 'Mayor Hannah Finch thanked the crew.'],
  ])('%s is none', (_, text) => expect(errorsIn(text)).toEqual([]))
})

describe('who took an office up, or kept it until death, is held against the days of the holder', () => {
  test.each([
    ['Interior Minister Přemysl Kovařík, who took the job in June 2023, conceded.', 'June 2023'],
    ['Přemysl Kovařík, the interior minister, took office in 2022.', '2022'],
    ['The interior minister, Přemysl Kovařík, has held the post since 2021.', '2021'],
    ['Přemysl Kovařík, the interior minister, succeeded Walter Finch in June 2022.', 'June 2022'],
    ['Přemysl Kovařík, the interior minister, took over from her in June 2022.', 'June 2022'],
    ['Ottilie Brandt, mayor of Orsund until her death in May 2024, is missed.', 'May 2024'],
  ])('%s', (text, found) => expect(errorsIn(text)).toEqual([`wrong-role-holder ${found}`]))

  test.each([
    'Interior Minister Přemysl Kovařík, who took the job in January 2024, conceded.',
    'The interior minister, Přemysl Kovařík, has held the post since 2024.',
    'Přemysl Kovařík, the interior minister, took office in 2022 as a judge. He had taken a job in 2011.',
    'Přemysl Kovařík, the interior minister, took office in 2025 for a second term.',
    'Přemysl Kovařík, the interior minister, took over the choir in 2011.',
    'Přemysl Kovařík, the interior minister, succeeded Walter Finch as head of the choir in 2011.',
    'Přemysl Kovařík, the acting interior minister, took the job in May 2023.',
    'The interior minister, Přemysl Kovařík, and Walter Finch, who took the job in 2011, met.',
    'Ray Finch, deputy interior minister, took the job in 2019.',
  ])('silent: %s', text => expect(errorsIn(text)).toEqual([]))
})
