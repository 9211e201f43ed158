import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../facts-of.ts'
import { foundBy } from '../found-by.ts'

const facts = factsOf(`
names: [Tilda Rask]
quotes:
  - by: Tilda Rask
    text: >-
      When we bought up the mill, we knew the looms would run until Easter.
      We had oiled them, but there was a great deal of rust in the wheels.
  - { by: Tilda Rask, text: There is still an enormous amount of work to be done before the looms can run }
`)

const found = foundBy(facts)

const said =
  '"When we bought up the mill, we knew the looms would run until Easter. We had oiled them, but there was a great deal of rust in the wheels,"'

test.each([
  [
    'what begins like it',
    `${said} she says. "Whenever we bought the mill, we lost two or three weavers to the next."`,
  ],
  ['a turn that all use', '"There is still a lot of work to be done," it said on the wall.'],
])('%s is no altered quotation', (_, text) => expect(found(text)).toEqual([]))

test.each([
  [
    'one that is longer',
    '"There is still a lot of work to be done before the looms can run," it said on the wall.',
  ],
  ['one of her own', '"There is still a lot of work to be done," Rask said.'],
])('%s is', (_, text) => expect(found(text)).toHaveLength(1))

describe('words that a fact has as somebody’s', () => {
  const held = factsOf(`
names: [Tilda Rask, { name: Arne Holm, born: 1970-01-01 }]
roles:
  - title: reeve
    holders: [{ name: Arne Holm, until: 2029-12-31 }, { name: Bo Tarn, since: 2030-01-01 }]
dates: [{ event: the fire, date: 2030-05-03, about: [mill burnt] }]
counts:
  - { subject: looms in the mill, value: 20, was: 28, unit: loom, about: [mill] }
quotes:
  - by: Tilda Rask
    text: >-
      On 4 May 2030 the mill burnt, and Reeve Arne Holm, 31, came. The mill had 12 looms.
      Its mill of 20 looms became a mill of 28 looms.
`)
  const findings = foundBy(held, { published: '2031-05-20' })
  const told =
    'On 4 May 2030 the mill burnt, and Reeve Arne Holm, 31, came. The mill had 12 looms. Its mill of 20 looms became a mill of 28 looms.'

  test('are right to be quoted', () => {
    expect(findings(`Rask said: "${told}"`)).toEqual([])
  })

  test('are held where the article says them itself', () => {
    expect(findings(told)).toEqual([
      '4 May 2030',
      'Arne Holm',
      '31',
      '12 looms',
      '20 looms became a mill of 28 looms',
    ])
  })
})

test.each<[string, string[]]>([
  ['# Rask: “When we bought the mill, the looms would run until Easter”', []],
  [
    'Rask: “When we bought the mill, the looms would run until Easter.”',
    ['When we bought the mill, the looms would run until Easter'],
  ],
  [
    '# Rask: “When we lost the mill, we knew the looms would run until Easter”',
    ['When we lost the mill, we knew the looms would run until Easter'],
  ],
])('a heading leaves words out, and exchanges none: %s', (text, expected) =>
  expect(foundBy(facts, { path: 'a.md' })(text)).toEqual(expected),
)
