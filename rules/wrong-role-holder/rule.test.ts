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
