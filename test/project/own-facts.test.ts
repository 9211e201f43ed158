import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { formats } from '../../src/report/formats.ts'
import { factsOf } from '../facts-of.ts'
import { codeBlocks, readPage } from './markdown-page.ts'

// The project's own documentation is checked with .factcheck.yml; these facts in it are those of the code.

const { facts } = factsOf(readFileSync(new URL('../../.factcheck.yml', import.meta.url), 'utf8'))
const amountOf = (id: string): number | undefined =>
  facts.counts.find(count => count.id === id)?.value?.amount

test.each([
  { id: 'rules', amount: rules.length },
  { id: 'formats', amount: Object.keys(formats).length },
])('the fact "$id" is that of the code', ({ id, amount }) => {
  expect(amountOf(id)).toBe(amount)
})

const factsBlocks = ['README.md', 'docs/facts-file.md'].flatMap(path =>
  codeBlocks(readPage(path))
    .filter(({ lang, value }) => lang === 'yaml' && /^(names|roles|dates|counts|quotes|rules):/m.test(value))
    .map(({ value, position }) => ({ place: `${path}:${position?.start.line}`, value })),
)

test('the documentation shows facts files', () => {
  expect(factsBlocks.length).toBeGreaterThan(5)
})

test.each(factsBlocks)('the facts at $place can be read', ({ value }) => {
  expect(() => factsOf(value)).not.toThrow()
})
