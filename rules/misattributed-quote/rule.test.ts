import { describe, expect, test } from '@jest/globals'
import { lintArticle } from '../../src/engine/lint.ts'
import { factsOf } from '../../test/facts-of.ts'
import rule from './rule.ts'

const facts = factsOf(`
names:
  - Ada Moss
  - { name: Ray Finch, aka: [the owner] }
  - Peter Vale
  - Clara Vale
  - { name: Wool Board, kind: organization }
quotes:
  - { by: Ada Moss, text: Nobody on the council asked us about the mill }
  - { by: Finch, text: the looms are older than the parliament }
  - { by: Wool Board, text: prices of raw wool will double by autumn }
  - { by: Orla Quist, text: every spindle here was paid for twice }
  - { by: Clara Vale, text: the river remembers every dye we poured }
  - { by: Ada Moss, text: solidarity is our last raw material }
  - { by: Ray Finch, text: solidarity is our last raw material }
  - { text: A stitch in time saves nine tailors }
`)

const lint = (text: string) => lintArticle({ path: 'a.md', text }, { facts, rules: [rule] }).findings

describe('given to someone else', () => {
  test.each([
    [
      'a known name',
      '"Nobody on the council asked us about the mill," said Ray Finch.',
      'Ray Finch',
      'Ada Moss',
    ],
    ['a surname', '"Nobody on the council asked us about the mill," Finch said.', 'Finch', 'Ada Moss'],
    [
      'the last line of a block quotation',
      '> Nobody on the council asked us about the mill.\n>\n> — Ray Finch',
      'Ray Finch',
      'Ada Moss',
    ],
    [
      'one described as something',
      '"Nobody on the council asked us about the mill," a tired Finch said.',
      'Finch',
      'Ada Moss',
    ],
    ['before', 'Moss said: "the looms are older than the parliament".', 'Moss', 'Finch'],
    [
      'a label',
      '- Alderman Orla Quist: "Nobody on the council asked us about the mill."',
      'Alderman Orla Quist',
      'Ada Moss',
    ],
    [
      'a label with a role',
      'Ada Moss, weaver: "The looms are older than the parliament."',
      'Ada Moss',
      'Finch',
    ],
    ['between', '"The looms," Ada Moss said, "are older than the parliament."', 'Ada Moss', 'Finch'],
    [
      'behind what one is',
      '"The looms," the chair, Ada Moss, said, "are older than the parliament."',
      'Ada Moss',
      'Finch',
    ],
    [
      'a full name that no fact has',
      '"Every spindle here was paid for twice," said Hugo Brandt.',
      'Hugo Brandt',
      'Orla Quist',
    ],
    [
      'that goes on in the next paragraph',
      'Moss said: "The looms are older than the parliament.\n\n"Nobody has oiled them since."',
      'Moss',
      'Finch',
    ],
    [
      'behind whose neighbour one is',
      '"The looms are older than the parliament," said her neighbour, Hugo Brandt.',
      'Hugo Brandt',
      'Finch',
    ],
    [
      'behind an office of several words',
      '"The looms are older than the parliament," said the head of the Larsborg weavers, Ada Moss, in May.',
      'Ada Moss',
      'Finch',
    ],
    [
      'behind what one is to somebody named',
      '"The looms are older than the parliament," says Finch’s successor, Ada Moss.',
      'Ada Moss',
      'Finch',
    ],
    [
      'the line below a block quotation',
      '> "Nobody on the council asked us about the mill."\n>\n> Ray Finch, owner',
      'Ray Finch',
      'Ada Moss',
    ],
    [
      'meant by a pronoun',
      'Larsborg owner Ray Finch kept his cool. "Nobody on the council," he said, "asked us about the mill."',
      'Ray Finch',
      'Ada Moss',
    ],
    [
      'meant by a pronoun, behind what one is',
      'Their owner, Ray Finch, was late. "Nobody on the council asked us about the mill," he said.',
      'Ray Finch',
      'Ada Moss',
    ],
    [
      'meant by a pronoun, and named in full before',
      'Peter Vale came.\n\nIt rained.\n\nVale was late. "Nobody on the council asked us about the mill," he said.',
      'Vale',
      'Ada Moss',
    ],
    [
      'who goes on',
      '"It is late," Peter Vale said. "Nobody on the council asked us about the mill," he added.',
      'Peter Vale',
      'Ada Moss',
    ],
    ['who puts it so', 'As Ada Moss put it: "The looms are older than the parliament."', 'Ada Moss', 'Finch'],
    [
      'who put it so, behind it',
      '"The looms are older than the parliament," as Hugo Brandt once put it.',
      'Hugo Brandt',
      'Finch',
    ],
    ['whom another fact quotes', '"The looms are older than the parliament," Quist said.', 'Quist', 'Finch'],
    [
      'a namesake in full',
      '"The river remembers every dye we poured," said Peter Vale.',
      'Peter Vale',
      'Clara Vale',
    ],
  ])('%s', (_, text, found, expected) => {
    expect(lint(text).map(finding => [finding.found, finding.expected])).toEqual([[found, expected]])
  })
})

describe('silent', () => {
  test.each([
    ['the speaker', '"Nobody on the council asked us about the mill," said Ada Moss.'],
    ['the surname', '"Nobody on the council asked us about the mill," Moss said.'],
    ['an initial', '"Nobody on the council asked us about the mill," A. Moss said.'],
    ['an alias', '"The looms are older than the parliament," the owner said.'],
    ['a title before', '"The looms are older than the parliament," Alderman Ray Finch said.'],
    ['a pronoun', 'Finch smiled. "Nobody on the council asked us about the mill," she said.'],
    [
      'a pronoun beside another one',
      'Ray Finch smiled. "Nobody on the council asked us about the mill," she told him.',
    ],
    [
      'a pronoun that may be that of one named before',
      'Moss came.\n\nRay Finch smiled. "Nobody on the council asked us about the mill," she said.',
    ],
    [
      'a pronoun of one of two',
      'Ray Finch met Hugo Brandt. "Nobody on the council asked us about the mill," he said.',
    ],
    [
      'one who answers',
      '"It is late," Vale said. "Nobody on the council asked us about the mill," she replied.',
    ],
    [
      'one who was spoken to',
      '"It is late," Peter Vale told the weaver Orla Quist. "Nobody on the council asked us about the mill," she said.',
    ],
    [
      'who goes on, where another was named',
      'Moss and Ray Finch came. "It is late," Finch said. "Nobody on the council asked us about the mill," she said.',
    ],
    ['a label of something', 'Press Release: "Nobody on the council asked us about the mill."'],
    ['a label that says more', 'Finch on the mill: "Nobody on the council asked us about the mill."'],
    ['one from somewhere', '"Nobody on the council asked us about the mill," the New Yorker said.'],
    [
      'a part of a list',
      '"Nobody on the council asked us about the mill," the weavers, Finch included, said.',
    ],
    ['a description', '"Nobody on the council asked us about the mill," the weaver said.'],
    ['nobody', 'On the wall: "Nobody on the council asked us about the mill".'],
    ['one who only listens', '"Nobody on the council asked us about the mill," she told Ray Finch.'],
    ['one who quotes', 'Ray Finch quoted Moss: "Nobody on the council asked us about the mill."'],
    [
      'another in the sentence',
      'Beside Ray Finch, she stood up: "Nobody on the council asked us about the mill."',
    ],
    ["somebody's aide", '"Nobody on the council asked us about the mill," Finch\'s daughter said.'],
    ['two who speak', '"Nobody on the council asked us about the mill," Vale and Finch said.'],
    [
      'a relative of somebody',
      '"Nobody on the council asked us about the mill," said the sister of the weaver, Ray Finch.',
    ],
    [
      'one of two in a row',
      '"Nobody on the council asked us about the mill," said the weaver, Ray Finch and the dyers.',
    ],
    ['a place', '"Nobody on the council asked us about the mill," said the weaver, Wednesday.'],
    [
      'the speaker behind what she is',
      '"Nobody on the council asked us about the mill," said the weaver, Moss.',
    ],
    [
      'another one on whom nothing is put',
      'As Finch put the shutters up, the wall read: "Nobody on the council asked us about the mill."',
    ],
    ['a house', '"Prices of raw wool will double by autumn," said Hugo Brandt.'],
    ['a paper', '"Nobody on the council asked us about the mill," the Weavers Times said.'],
    ['a bare surname of two', '"The river remembers every dye we poured," Vale said.'],
    ['what two have said', '"Solidarity is our last raw material," Ray Finch said.'],
    ['words of nobody', '"A stitch in time saves nine tailors," said Ray Finch.'],
    ['a few words', 'Ray Finch spoke of "the council" and "the mill" at length.'],
    [
      'a paragraph that runs on into that of another',
      'Moss wrote: "Nobody on the council asked us about it.\n\n"The looms are older than the parliament," said Finch.',
    ],
    [
      'one whose paragraph another runs on into',
      '"Nobody on the council asked us about the mill.\n\n"Every spindle here is red," said Ray Finch.',
    ],
    ['a sentence after', '"Nobody on the council asked us about the mill." Finch said he would not comment.'],
  ])('%s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})

test.each([
  ['We lost the quays', 'Ray Finch', 0],
  ['We lost the old quays', 'Ray Finch', 1],
  ['We lost the old quays', 'Hugo Brandt', 0],
  ['We lost the old quays of Larsborg', 'Hugo Brandt', 1],
])('words that two people may say are nobody’s own: %s, %s', (text, speaker, times) => {
  const facts = factsOf(`{ names: [Ray Finch], quotes: [{ by: Ada Moss, text: ${text} }] }`)
  const article = { path: 'a.md', text: `"${text}," ${speaker} said.` }
  expect(lintArticle(article, { facts, rules: [rule] }).findings).toHaveLength(times)
})
