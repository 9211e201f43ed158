import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../src/document/document.ts'
import type { QuotationMention } from '../../src/mentions/mention.ts'
import { recogniseQuotations } from '../../src/mentions/quotations/quotations.ts'
import { sentencesOf } from '../../src/mentions/sentences.ts'

const block = (text: string, quoted = false): Block => ({
  kind: 'paragraph',
  quoted,
  text,
  map: { runs: [] },
})

function recognise(blocks: readonly Block[]): QuotationMention[] {
  return recogniseQuotations(blocks, sentencesOf(blocks))
}

const piecesOf = ({ pieces }: QuotationMention): string[] =>
  pieces.map(({ block: { text }, start, end }) => text.slice(start, end))

const read = (...paragraphs: string[]): string[][] =>
  recognise(paragraphs.map(text => block(text))).map(piecesOf)

describe('marks', () => {
  test.each<[string, string, string[][]]>([
    ['straight', 'She said "wait here" twice.', [['wait here']]],
    ['curly', 'She said “wait here” twice.', [['wait here']]],
    ['mixed in one pair', 'She said "wait here,” twice, and “not there".', [['wait here,'], ['not there']]],
    ['single, apostrophes beside', "'It's the dogs' dinner,' he said.", [["It's the dogs' dinner,"]]],
    ['single, a possessive at the end', "the so-called 'experts' were late", [['experts']]],
    ['single curly', '‘It’s the dogs’ dinner,’ he said.', [['It’s the dogs’ dinner,']]],
    [
      'two of single marks',
      "'The bakers' came. 'The bakers' union' went.",
      [['The bakers'], ["The bakers' union"]],
    ],
    ['guillemets', 'Elle dit « restez ici » et part.', [['restez ici']]],
    ['guillemets turned', 'Er sagte »bleib hier« und ging.', [['bleib hier']]],
    ['low marks', 'Er sagte „bleib hier“ und ‚geh nicht‘.', [['bleib hier'], ['geh nicht']]],
    ['nested', '“He told me ‘no way’ and left,” she said.', [['He told me ‘no way’ and left,'], ['no way']]],
    ['nested at the end', '"He told me \'no way\'"', [["He told me 'no way'"], ['no way']]],
    ['glued furniture', 'Story goes on“The barn burned,” he said.', [['The barn burned,']]],
    ['glued, in small letters', 'Story goes on“the barn burned,” he said.', [['the barn burned,']]],
    ['glued straight', 'Story goes on"The barn burned," he said.', [['The barn burned,']]],
    ['a figure before the mark', '"I was born in 1980" is the title.', [['I was born in 1980']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['feet and inches', 'He is 5\'10" tall and she is 6\'1" tall.'],
    ['inches', 'A 12" record and a 7" single.'],
    ['decades', "The '90s and the '80s were long."],
    ['elisions', "It was rock 'n' roll, so get 'em."],
    ['contractions and possessives', "The dogs' owner didn't see the cats' bowl."],
    ['a possessive set off', "Moreau ‘s claims and Moreau 's answer."],
    ['a mark that nothing closes', 'She said "wait here and left.'],
    ['a mark that nothing opens', 'She said wait here," and left.'],
    ['a value of an attribute', 'the tag alt="wait here" is empty'],
  ])('%s are no quotation', (_, text) => {
    expect(read(text)).toEqual([])
  })

  test('a missing mark costs one quotation, or parts two paragraphs of one', () => {
    expect(read('"The barn burned, he said. "The horses are safe," she said.')).toEqual([
      ['The horses are safe,'],
    ])
    expect(read('"The barn burned. "The horses are safe," she said.')).toEqual([
      ['The barn burned.'],
      ['The horses are safe,'],
    ])
    expect(read('"The barn burned, he said.', 'Later “the horses” were found.')).toEqual([['the horses']])
  })
})

describe('pieces', () => {
  test.each<[string, string[], string[][]]>([
    ['a tag between', ['"The barn," he said, "burned down."'], [['The barn,', 'burned down.']]],
    ['a tag that ends a sentence', ['"It burned," he said. "We ran."'], [['It burned,', 'We ran.']]],
    ['two speakers', ['"It burned," he said. "We ran," she said.'], [['It burned,'], ['We ran,']]],
    ['no tag between', ['The "barn" and the "horses" are gone.'], [['barn'], ['horses']]],
    ['paragraphs that open anew', ['“It burned.', '“We ran,” he said.'], [['It burned.', 'We ran,']]],
    ['a paragraph that goes on', ['"It burned.', 'We ran," he said.'], [['It burned.', 'We ran,']]],
    ['a paragraph that has its own', ['"It burned.', 'He said: "We ran."'], [['We ran.']]],
  ])('%s', (_, paragraphs, expected) => {
    expect(read(...paragraphs)).toEqual(expected)
  })

  test('a block quotation is a quotation as a whole, without its signature', () => {
    const blocks = [block('She wrote:'), block('The barn burned.', true), block('We ran. — Ada Moss', true)]
    const [mention] = recognise(blocks)
    expect(piecesOf(mention!)).toEqual(['The barn burned.', 'We ran.'])
    expect(mention!.speaker?.text).toBe('Ada Moss')
  })

  test('a tag between marks is no word of a block quotation', () => {
    const said = 'She told us: "It burned," she said, "and we ran." We heard it.'
    const [mention] = recognise([block(said, true)])
    expect(piecesOf(mention!)).toEqual(['She told us: "It burned,', 'and we ran." We heard it.'])
    expect(mention!.pieces.map(({ follows }) => follows)).toEqual(['straight', 'tag'])
  })

  test('one mark that is not closed does not reach over a heading', () => {
    const blocks = [block('"It burned.'), { ...block('"We ran."'), kind: 'heading' as const }]
    expect(recognise(blocks).map(piecesOf)).toEqual([['We ran.']])
  })
})

describe('speakers', () => {
  test.each<[string, string | undefined, boolean | undefined]>([
    ['"It burned," said Ada Moss.', 'Ada Moss', true],
    ['"It burned," Moss said on Monday.', 'Moss', true],
    ['"It burned," added the chief engineer Ada Moss.', 'Ada Moss', true],
    ['"It burned," Moss, a farmer, told reporters.', 'Moss', true],
    ['Moss responded, "It burned."', 'Moss', true],
    ['Moss, a farmer, responded: "It burned."', 'Moss', true],
    ['According to Ada Moss, "it burned" at noon.', 'Ada Moss', true],
    ['"It burned," according to Ada Moss.', 'Ada Moss', true],
    ['Moss confirmed that although help came, "it burned."', 'Moss', true],
    ['In a letter to Ray Finch, Moss wrote: "It burned."', 'Moss', true],
    ['"It burned," Ludwig van der Moss said.', 'Ludwig van der Moss', true],
    ['The mayor, Ada Moss, insists: "It burned."', 'Ada Moss', true],
    ['The Finch farm, Ada Moss, insists: "It burned."', undefined, undefined],
    ['Moss said in Larsborg on Monday that it was the year in which "it burned."', 'Moss', true],
    ['Moss said in Finch’s words, which were well known then: "It burned."', 'Moss', false],
    ['Moss said that the year that Finch came to the farm was when "it burned."', 'Moss', false],
    ['"It burned," fumed Ada Moss.', 'Ada Moss', true],
    ['"It burned," a tired Moss sobbed.', 'Moss', true],
    ['The mayor came, and Moss said "it burned."', 'Moss', false],
    ['Moss blamed the wind, saying "it burned."', 'Moss', false],
    ['"It burned," he said.', undefined, undefined],
    ['"It burned," the official said.', undefined, undefined],
    ['"It burned," a spokeswoman for Ada Moss said.', undefined, undefined],
    ['"It burned," said Moss aides.', undefined, undefined],
    ['"It burned," said Moss\'s daughter.', undefined, undefined],
    ['"It burned," Finch and Moss said.', undefined, undefined],
    ['Finch quoted Moss as saying "it burned."', undefined, undefined],
    ['Moss left. "It burned."', undefined, undefined],
    ['"It burned." Moss said the horses were safe.', undefined, undefined],
    ['"It burned," he told Ada Moss.', undefined, undefined],
  ])('%s', (text, speaker, sure) => {
    const [mention] = recognise([block(text)])
    expect(mention!.speaker?.text).toBe(speaker)
    expect(mention!.speaker?.sure).toBe(sure)
  })
})

test('many marks take no longer than their number', () => {
  expect(read('"a '.repeat(20_000))).toEqual([])
  expect(read('“a” '.repeat(20_000))).toHaveLength(20_000)
})
