import { describe, expect, test } from '@jest/globals'
import { cellContexts } from '../../src/mentions/cells.ts'
import { readItems } from '../../src/mentions/items.ts'
import { contextOf } from '../context-of.ts'

const keys = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ')

/** What each cell is about: the heads of its column and its row, and the head of the column of rows' heads. */
const cellsOf = (text: string, path?: string): string[] =>
  Array.from(
    cellContexts(contextOf(text, path).document.blocks),
    ([block, { header, label, corner }]) =>
      `${block.text}: ${keys(header)} | ${keys(label)} | ${keys(corner)}`,
  )

describe('what cells are about', () => {
  test('a head for each column, and one for each row', () => {
    const table = '| Quay | Boats | Crew |\n|---|---|---|\n| East End | 12 | 3 |\n| West | 30 | 4 |'
    expect(cellsOf(`Before.\n\n${table}\n\nAfter.`)).toEqual([
      'East End: quay |  | ',
      '12: boats | east end | quay',
      '3: crew | east end | quay',
      'West: quay |  | ',
      '30: boats | west | quay',
      '4: crew | west | quay',
    ])
  })

  test('two tables do not head each other’s cells', () => {
    const table = (head: string) => `| Quay | ${head} |\n|---|---|\n| East | 1 |`
    expect(cellsOf(`${table('Boats')}\n\nThen.\n\n${table('Crew')}`)).toEqual([
      'East: quay |  | ',
      '1: boats | east | quay',
      'East: quay |  | ',
      '1: crew | east | quay',
    ])
  })

  test('in HTML a first row without heads heads nothing, and a cell of two paragraphs is about nothing', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
    const html = `<table>${row('Quay', 'Boats')}${row('East', '12')}${row('West', '<p>30</p><p>31</p>')}</table>`
    expect(cellsOf(html, 'story.html')).toEqual([
      'Quay:  |  | ',
      'Boats:  | quay | ',
      'East:  |  | ',
      '12:  | east | ',
      'West:  |  | ',
    ])
  })
})

/** The items that are read with more than their own words: the whole, its words from where the item begins, and its label. */
const itemsOf = (text: string): string[] =>
  readItems(contextOf(text).mentions.sentences).map(
    ({ sentence, whole, from, shift, labelEnd, introduction }) => {
      const own = whole.words.filter(({ start }) => start >= from)
      const isMoved = own.every(word => {
        const there = sentence.block.text.slice(word.start - shift, word.end - shift)
        return there === whole.block.text.slice(word.start, word.end)
      })
      const label = labelEnd === undefined ? '' : ` [${whole.block.text.slice(from, labelEnd)}]`
      const led = introduction ? ` < ${keys(introduction.words)}` : ''
      return `${whole.block.text}${label}${led}${isMoved ? '' : ' (words are off)'} (${keys(whole.words)})`
    },
  )

describe('items read with more than their own words', () => {
  test.each<[string, string[]]>([
    ['The plan has:\n\n- 28 points', ['The plan has 28 points < the plan has (the plan has 28 points)']],
    [
      'It rained. The plan has:\n\n- 28 points. And maps.\n- 5 maps',
      [
        'The plan has 28 points. < the plan has (the plan has 28 points)',
        'The plan has 5 maps < the plan has (the plan has 5 maps)',
      ],
    ],
    ['The plan has.\n\n- 28 points', []],
    ['The plan has\n\n- 28 points', []],
    ['## The plan\n\n- 28 points', ['The plan 28 points < the plan (the plan 28 points)']],
    ['## The plan!\n\n- 28 points', []],
    ['## The plan,\n\n- 28 points', []],
    ['The plan:\n\n- Points: 28', ['The plan: Points  28 [Points] < the plan (the plan points 28)']],
    [
      '- Points: 28\n- Maps — 5\n- Crew - 3',
      ['Points  28 [Points] (points 28)', 'Maps   5 [Maps] (maps 5)', 'Crew   3 [Crew] (crew 3)'],
    ],
    ['- Points:28\n- Maps—5\n- 28: points\n- A dot. Points: 28', []],
    ['- The plan\n  - 28 points', ['The plan 28 points < the plan (the plan 28 points)']],
    ['- The plan.\n  - 28 points', []],
  ])('%j', (text, expected) => expect(itemsOf(text)).toEqual(expected))

  test('the longest sentence that leads has 300 units', () => {
    const lead = (length: number): string => `${'x'.repeat(length - 1)}:\n\n- 28 points`
    expect(itemsOf(lead(300))).toHaveLength(1)
    expect(itemsOf(lead(301))).toHaveLength(0)
  })
})
