import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../src/engine/context.ts'
import { explain } from '../../src/engine/explain.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names: [Oskar Vik, Elin Strand, Maria Quist]
dates:
  - { event: the opening of the bridge, date: 1899-05-09, about: [bridge opened, opening bridge] }
  - { event: the guild feast, date: 1903-06-09 }
counts:
  - { subject: points in the harbour plan, value: 20, unit: [point, item], about: [plan] }
  - { subject: the loan, value: $4.5 million, about: [loan] }
roles:
  - title: mayor
    holders:
      - { name: Elin Strand, since: 1890-01-01, until: 1899-12-31 }
      - { name: Oskar Vik, since: 1900-01-01 }
`)

function errors(text: string, path = 'article.md'): string[] {
  const { findings } = lintText(text, { path, facts, published: '1903-06-01' })
  return findings.map(({ rule, start, end }) => `${rule} ${text.slice(start.offset, end.offset)}`)
}

describe('items of one list that say unlike things of one fact are of parts of it', () => {
  test.each([
    ['- **North:** It rained. The plan has 24 points.\n- **Coast:** It was dry. The plan has 12 points.', []],
    ['- North: It rained. The plan has 24 points.\n- Coast: It was dry.', ['wrong-count 24 points']],
    [
      '- It rained. The plan has 24 points.\n- The mayor, too, says that the plan has 24 points.',
      ['wrong-count 24 points', 'wrong-count 24 points'],
    ],
    [
      'It rained. The plan has 24 points.\n\nIt was dry. The plan has 12 points.',
      ['wrong-count 24 points', 'wrong-count 12 points'],
    ],
  ])('%j', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('what answers the question of a heading is read with it', () => {
  test.each([
    ['## How many points has the plan?\n\nTwelve.', ['wrong-count Twelve']],
    ['## How many points has the plan?\n\nTwelve. Or so it seems.', ['wrong-count Twelve']],
    ['## How many points has the plan?\n\n20.', []],
    ['## How many points has the plan?\n\nIt depends. Twelve is what some say.', []],
    ['## How many points has the plan?\n\nTwelve in Norland.', []],
    ['## The points of the plan!\n\nTwelve.', []],
    ['## When was the bridge opened?\n\nAt the old quay, on 19 May 1899.', ['wrong-date 19 May 1899']],
    ['**When was the bridge opened?**\n\nOn 19 May 1899.', ['wrong-date 19 May 1899']],
    ['**When was the bridge opened?**\n\nFrom 19 May 1899.', []],
    ['**When is the guild feast?**\n\nFor guests of the mayor on 8 June.', []],
    ['**When is the guild feast?**\n\nLast year it was on 3 May.', []],
    ['It is old. When was the bridge opened?\n\nOn 19 May 1899.', []],
    ['When was the bridge opened? On 19 May 1899.', []],
    ['## When was the bridge opened?\n\nOn 9 May 1899, when it rained.', []],
    ['## When was the bridge opened?\n\nIt was shut on 19 May 1899.', []],
    ['## When was the bridge opened?\n\nDays after the fair, on 19 May 1899.', []],
    ['## The opening of the bridge\n\nIn rain, on 19 May 1899.', []],
  ])('%j', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

test('the label of an item may name a version, and a saint', () => {
  const facts = factsOf('dates: [{ event: release of Orm 4.0, date: 1903-02-17 }]')
  const found = foundBy(facts)
  expect(found('- Release of Orm 4.0: 7 March 1903')).toEqual(['7 March 1903'])
  expect(found('- Release of Orm. 4.0: 7 March 1903')).toEqual([])
  const roles = factsOf("roles: [{ title: Rector of St. Anne's School, holder: Ida Holm }]")
  const wrong = foundBy(roles)
  expect(wrong("- Rector of St. Anne's School: Karl Lind")).toEqual(['Karl Lind'])
  expect(wrong("- Rector of St. Anne's School: Ida Holm")).toEqual([])
  expect(wrong("- The rector left. Rector of St. Anne's School: Karl Lind")).toEqual([])
})

describe('an item is read with the sentence that introduces it', () => {
  test.each([
    ['The plan has:\n\n- 28 points\n- a map', ['wrong-count 28 points']],
    ['It is long. The harbour plan now has:\n\n* *28* points\n* two maps', ['wrong-count 28* points']],
    ['## The plan has:\n\n1. about 40 points', ['wrong-count 40 points']],
    ['- The plan\n  - 28 points\n  - 5 maps', ['wrong-count 28 points']],
    ['In figures:\n\n- The plan\n  - 28 points', ['wrong-count 28 points']],
    ['The plan has:\n\n- 28 points. They are long.', ['wrong-count 28 points']],
    ['The plan in figures:\n\n- Points: 28\n- Maps: 5', ['wrong-count 28']],
    ['- Points in the plan: 28', ['wrong-count 28']],
    ['- The loan: $5.4 million', ['wrong-count $5.4 million']],
    ['The bridge opened:\n\n- on 19 May 1899', ['wrong-date 19 May 1899']],
    ['The bridge in dates:\n\n- Opened: 19 May 1899\n- Painted: 1901', ['wrong-date 19 May 1899']],
    ['Office-holders:\n\n- Mayor: Elin Strand\n- Clerk: Maria Quist', ['wrong-role-holder Elin Strand']],
    ['Town Council:\n\n- Mayor — Elin Strand', ['wrong-role-holder Elin Strand']],
    ['What you should not forget:\n\n- The plan has 28 points', ['wrong-count 28 points']],
    ['The mayor:\n\n- Elin Strand', ['wrong-role-holder Elin Strand']],
  ])('%j', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })

  test.each([
    ['The plan has:\n\n- 20 points'],
    ['The plan has:\n\n- 12 points on trade\n- 8 points on boats'],
    ['The plan has:\n\n- 12 points\n- 8 items'],
    ['The plan has:\n\n- The treaty: 12 points'],
    ['The plan has:\n\n- the treaty, with 12 points'],
    ['The plan has many points.\n\n- 12 points'],
    ['The plan has:\n\nA map.\n\n- 12 points'],
    ['The plan has:\n\n```\nx\n```\n\n- 12 points'],
    ['The plan has:\n\n- a map\n\n---\n\n- 12 points'],
    ['- The plan is old.\n  - 12 points'],
    ['The plan has:\n\n- a map\n\n  12 points'],
    ['Of the plan, with 20 points, we know:\n\n- 12 points'],
    ['The plan would have had:\n\n- 12 points'],
    ['The plan does not have:\n\n- 12 points'],
    ['In 1880 the plan had:\n\n- 12 points'],
    ['Myths about the town:\n\n- The plan has 28 points'],
    ['The bridge opened:\n\n- 8 May 1899: to carts\n- 10 May 1899: to trains'],
    ['The bridge opened:\n\n- 8 May 1899\n- 10 May 1899'],
    ['Former office-holders:\n\n- Mayor: Elin Strand'],
    ['Office-holders in 1895:\n\n- Mayor: Elin Strand'],
    ['Candidates:\n\n- Mayor: Elin Strand'],
    ['Mayors so far:\n\n- Elin Strand\n- Oskar Vik'],
    ['Office-holders:\n\n- Mayor: Oskar Vik'],
    ['Office-holders:\n\n- Mayor of Northvale: Elin Strand'],
    ['- Deputy mayor: Elin Strand'],
  ])('and left alone where it is of something else: %j', text => {
    expect(errors(text)).toEqual([])
  })

  test.each([
    ['a.html', '<p>The plan has:</p>\n<ul><li>28 points</li><li>a map</li></ul>', ['28 points']],
    ['a.html', '<div>The plan has:<ol><li><p>28 <b>points</b></p></ol></div>', ['28 <b>points']],
    ['a.html', '<ul><li>The plan<ul><li>28 points</ul><li>5 points</ul>', ['28 points']],
    [
      'a.html',
      '<dl><dt>Points in the plan</dt><dd>28</dd><dt>Mayor</dt><dd>Elin Strand</dd></dl>',
      ['28', 'Elin Strand'],
    ],
    ['a.html', '<p>The plan has:</p><ul><li>a map</ul><ul><li>28 points</ul>', []],
    ['a.html', '<p>The plan has:</p><table><tr><td>x</table><ul><li>28 points</ul>', []],
    ['a.md', 'The plan has:\n\n<ul>\n<li>28 points</li>\n</ul>', ['28 points']],
    ['a.md', '<p>The plan has:</p>\n\n<!-- here -->\n\n- 28 points', ['28 points']],
    ['a.md', '> The plan has:\n>\n> - 28\n>   points', ['28\n>   points']],
    ['a.mdx', 'The plan has:\n\n<ul>\n  <li>28 points</li>\n  <li>a map</li>\n</ul>', ['28 points']],
    ['a.mdx', 'The plan has:\n\n<ul><li>28 points</li></ul>', ['28 points']],
    ['a.mdx', 'The plan has:\n\n- {/* so many */}28 points', ['28 points']],
    ['a.txt', 'The plan has:\n- 28 points\n- a map', ['28 points']],
    ['a.txt', 'The plan has:\n\n* 28 points\n* a map', ['28 points']],
    ['a.txt', '1. The plan\r\n   - 28 points\r\n2. Boats', ['28 points']],
    ['a.txt', 'The plan has:\n\nA map.\n\n* 28 points', []],
    ['a.txt', 'Facts\n\nPoints in the plan: 28\nBoats: 40', ['28']],
    ['a.txt', 'Boats: 40\nPoints in the plan: 20', []],
  ])('in %s: %j', (path, text, expected) => {
    expect(errors(text, path).map(error => error.replace(/^\S+ /, ''))).toEqual(expected)
  })
})

test('what tied an item, a label or a cell is explained', () => {
  const text =
    'The plan has:\n\n- 28 points\n\nTown hall:\n\n- Mayor: Elin Strand\n\n| a | Points in the plan |\n|---|---|\n| Total | 27 |'
  const reading = readContext({ path: 'a.md', text, published: '1903-06-01' }, facts)
  const ties = explain(reading, { start: 0, end: text.length }).flatMap(({ span, attempts }) =>
    attempts
      .filter(({ outcome }) => outcome === 'contradicted')
      .map(({ fact, words }) => `${text.slice(span.start, span.end)}: ${fact.id} by ${words}`),
  )
  expect(ties).toEqual([
    '28: points-in-the-harbour-plan by plan,point',
    'Mayor: mayor by Elin Strand',
    '27: points-in-the-harbour-plan by plan,point',
  ])
})
