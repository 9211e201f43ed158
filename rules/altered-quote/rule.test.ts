import { describe, expect, test } from '@jest/globals'
import { lintArticle } from '../../src/engine/lint.ts'
import { factsOf } from '../../test/facts-of.ts'
import rule from './rule.ts'

const facts = factsOf(`
names: [Ada Moss, Ray Finch]
quotes:
  - by: Ada Moss
    text: Nobody on the council asked us about the mill. We were told on a Friday that 24 looms would go.
  - by: Ada Moss
    text: I will not sign ... until the water is clean again
  - by: Ray Finch
    text: the mill is safe, solvent and staffed
  - by: Ray Finch
    text: It's a co-operative, and twenty-eight families own it
  - by: Ray Finch
    text: The grey theatre and its neighbours were organised by a man of honour
  - by: Ray Finch
    text: 'We spun again what mills can do: weave the impossible'
  - by: Ada Moss
    text: I'm sorry, but I can't claim that I'm astonished
  - by: Ray Finch
    text: Not today, that much is settled
  - by: Ada Moss
    text: I cannot weave with promises
  - by: Ray Finch
    text: They said it would be a hard year for wool, and it was not.
`)

const lint = (text: string, path = 'a.md') => lintArticle({ path, text }, { facts, rules: [rule] }).findings

describe('faithful', () => {
  test.each([
    [
      'whole',
      '“Nobody on the council asked us about the mill. We were told on a Friday that 24 looms would go,” Moss said.',
    ],
    ['cannot in two words', '"I can not weave with promises," Moss said.'],
    ['the first sentence', '"Nobody on the council asked us about the mill," Moss said.'],
    ['a sentence cut short', '"We were told on a Friday," Moss said.'],
    ['a fragment', 'Moss said nobody "asked us about the mill" at any time.'],
    ['a cut that is shown', '"Nobody [...] asked us about the mill ... on a Friday," Moss said.'],
    ['a cut of the first words', '"... asked us about the mill," Moss said.'],
    ['a bracket for words', '"Nobody on the council asked [the weavers] about the mill," Moss said.'],
    ['a bracket for a letter', '"[W]e were told on a Friday," Moss said. "[T]he mill is safe," Finch said.'],
    ['a bracket that adds', '"We were told on a Friday [in May] that 24 looms would go," Moss said.'],
    ['sic', '"We were told on a Friday [sic] that 24 looms would go," Moss said.'],
    ['a tag in a sentence', '"Nobody on the council," Moss said, "asked us about the mill."'],
    ['a tag over a skipped sentence', '"Nobody on the council asked us," Moss said. "24 looms would go."'],
    [
      'two paragraphs',
      '“Nobody on the council asked us about the mill.\n\n“We were told on a Friday,” Moss said.',
    ],
    [
      'a paragraph that goes on',
      '"Nobody on the council asked us about the mill.\n\nWe were told on a Friday," Moss said.',
    ],
    [
      'a paragraph between that is not known',
      '“Nobody on the council asked us about the mill.\n\n“The weather was fine at the fair.\n\n“We were told on a Friday,” Moss said.',
    ],
    ['British marks', "'Nobody on the council asked us about the mill,' Moss said."],
    ['guillemets', '« Nobody on the council asked us about the mill », said Moss.'],
    [
      'a block quotation',
      'Moss wrote:\n\n> Nobody on the council asked us about the mill.\n> We were told on a Friday.\n',
    ],
    ['emphasis inside', '"Nobody on the council asked *us* about the **mill**," Moss said.'],
    ['the cut of the fact closed up', '"I will not sign until the water is clean again," Moss said.'],
    [
      'the cut of the fact filled',
      '"I will not sign anything at all until the water is clean again," Moss said.',
    ],
    ['a number in words', '"We were told on a Friday that twenty-four looms would go," Moss said.'],
    ['a number in figures', '"It’s a cooperative, and 28 families own it," Finch said.'],
    [
      'words beyond the end of the known ones',
      '"And so the mill is safe, solvent and staffed for years," Finch said.',
    ],
    ['the first half', '"They said it would be a hard year for wool," Finch said.'],
    [
      'American spelling',
      '"The gray theater and its neighbors were organized by a man of honor," Finch said.',
    ],
    ['marks and case', '"the MILL is safe; solvent – and staffed!" Finch said.'],
  ])('%s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})

describe('altered', () => {
  test.each([
    ['a number', '"We were told on a Friday that 42 looms would go," Moss said.', '42', '24'],
    ['a lost not', '"I will sign until the water is clean again," Moss said.', '', 'not'],
    [
      'an added not',
      '"Nobody on the council asked us about the mill. We were not told on a Friday," Moss said.',
      'not',
      '',
    ],
    [
      'a not before the first word',
      '"Never: it\'s a co-operative, and twenty-eight families own it," Finch said.',
      'Never',
      '',
    ],
    ['a not lost as the first word', '"Today, that much is settled," Finch said.', '', 'Not'],
    ['a contraction', '"I\'m sorry, but I cannot claim I am amazed," Moss said.', 'cannot', "can't"],
    [
      'a word of a whole sentence that somebody else is said to have said',
      '"Nobody on the committee asked us about the mill," Ray Finch said.',
      'committee',
      'council',
    ],
    [
      'a word of what a pronoun’s speaker said',
      'Ada Moss looked on. "Nobody on the council asked us about the loom," she said.',
      'loom',
      'mill',
    ],
    ['a name', '"Nobody on the committee asked us about the mill," Moss said.', 'committee', 'council'],
    ['a word dropped', '"Nobody on the council asked about the mill," Moss said.', '', 'us'],
    ['a word added', '"Nobody on the town council asked us about the mill," Moss said.', 'town', ''],
    [
      'a contraction undone',
      '"It is a co-operative, and twenty-eight families own it," Finch said.',
      'It is',
      "It's",
    ],
    ['over a tag', '"Nobody on the council," Moss said, "told us about the mill."', 'told', 'asked'],
    [
      'a short piece before the tag',
      '"The mill is sound," Finch said, "solvent and staffed."',
      'sound',
      'safe',
    ],
    [
      'on both sides of a long change',
      '"We have spun again what big mills are able to do: to weave the impossible," Finch said.',
      'are able to',
      'can',
    ],
    [
      'a sentence behind the tag, told otherwise',
      '"Nobody on the council asked us about the mill," Moss said. "They said on a Monday that looms would go."',
      'They said',
      'We were told',
    ],
    [
      'the sentence before the tag, told otherwise',
      '"The council never asked a word about the mill," Moss said. "We were told on a Friday that 24 looms would go."',
      'never',
      'us',
    ],
    ['in a block quotation', '> Nobody on the council asked us about the factory.\n', 'factory', 'mill'],
    ['a not behind the last word', 'Finch called it "a hard year for wool, and it was" at last.', '', 'not'],
    [
      'one word of two spellings',
      '"The gray theater and its friends were organized," Finch said.',
      'friends',
      'neighbours',
    ],
    [
      'behind a paragraph that is not known',
      '“Nobody on the council asked us about the mill.\n\n“The weather was fine at the fair.\n\n“We were told on a Monday that 24 looms would go,” Moss said.',
      'Monday',
      'Friday',
    ],
    [
      'from within a paragraph to the middle of another',
      '“Nobody on the council asked us about the mill. The day was hot\n\n“and at noon we were told on a Friday that 24 looms would go,” Moss said.',
      'The day was hot',
      '',
    ],
    [
      'over a paragraph into the next',
      '“Nobody on the council asked us about the mill.\n\n“The day was hot.\n\n“And so we were told on a Friday that 24 looms would go,” Moss said.',
      'And so',
      '',
    ],
    ['half of a bracket', '"Nobody on the [county] board asked us about the mill," Moss said.', 'board', ''],
  ])('%s', (_, text, found, expected) => {
    const [finding, ...others] = lint(text)
    expect(others).toEqual([])
    expect(finding?.rule).toBe('altered-quote')
    if (found !== '') expect(finding?.message.split(', expected')[0]).toContain(`{${found}}`)
    if (expected !== '') expect(finding?.message.split(', expected')[1]).toContain(`{${expected}}`)
  })

  test('words are added where the known quotation has no cut', () => {
    expect(lint('"I will gladly not sign until the water is clean again," Moss said.')).toHaveLength(1)
  })

  test('one finding for one quotation, at the first paragraph that differs', () => {
    const text = '“No one on the council asked us about the mill.\n\n“We were told on a Sunday,” Moss said.'
    const findings = lint(text)
    expect(findings.map(({ found }) => found)).toEqual(['No one on the council asked us about the mill'])
  })

  test('the known words of the piece are offered, and never written', () => {
    const [finding] = lint('"The mill is safe, solid and staffed," Finch said.')
    expect(finding).toMatchObject({ expected: 'the mill is safe, solvent and staffed' })
    expect(finding?.suggestions).toEqual(['the mill is safe, solvent and staffed'])
    expect(finding?.fix).toBeUndefined()
  })
})

describe('silent', () => {
  test.each([
    ['scare quotes', 'The mill was "safe", and "solvent" too.'],
    ['a title of a work', 'Her novel "The Mill on the Friday" is out.'],
    ['an unknown quotation', '"We were glad that the looms came back in the end," Moss said.'],
    [
      'an unknown sentence behind the tag',
      '"Nobody on the council asked us about the mill," Moss said. "That we would go to the sea on a boat was told to us in May."',
    ],
    ['the same opening', '"I will not sing in the choir again," Moss said.'],
    ['no quotation', 'Nobody on the board asked us about the mill.'],
    ['the name of a file', 'See "mill/is-safe-solvent-and-unstaffed".'],
  ])('%s', (_, text) => {
    expect(lint(text)).toEqual([])
  })
})
