import { expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names: [Tilda Rask]
quotes:
  - by: Tilda Rask
    text: >-
      When we bought up the mill, we knew the looms would run until Easter.
      We had oiled them, but there was a great deal of rust in the wheels.
  - { by: Tilda Rask, text: There is still an enormous amount of work to be done before the looms can run }
`)

const found = (text: string): string[] =>
  lintText(text, { path: 'a.md', facts }).findings.map(({ found }) => found)

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
