import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { articleEndings } from '../../src/document/formats.ts'

// What can be held without pre-commit; scripts/try-hooks.mjs runs the hooks.

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files?: string
  readonly pass_filenames?: boolean
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[]
const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> }

test('there are two hooks', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['factlint', 'factlint-all'])
})

test.each(hooks)('$id runs the command of the package', ({ entry, language }) => {
  expect(language).toBe('node')
  expect(existsSync(new URL(`../../${bin[entry]}`, import.meta.url))).toBe(true)
})

test.each([
  ...articleEndings.map(ending => [`notes/a b${ending}`, true] as const),
  ['A.MD', true],
  ['a.png', false],
  ['md', false],
] as const)('factlint runs for %s: %s', (path, expected) => {
  const [{ files = '' } = {}] = hooks
  expect(new RegExp(files.replace('(?i)', ''), 'i').test(path)).toBe(expected)
})

test.each([
  ['.factcheck.yml', true],
  ['docs/.factcheck.yaml', true],
  ['factcheck.yml', false],
  ['my.factcheck.yml', false],
  ['.factcheck.yml.md', false],
])('factlint-all runs for %s: %s', (path, expected) => {
  const [, all] = hooks
  expect(all!.pass_filenames).toBe(false)
  expect(new RegExp(all!.files!).test(path)).toBe(expected)
})
