import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from '@jest/globals'
import { projectOfEachTest } from '../project.ts'

// The generators import what the build wrote: `npm test` builds first.

const root = fileURLToPath(new URL('../..', import.meta.url))

function check(folder: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('what is generated is up to date', () => {
  expect(check(root)).toEqual({ status: 0, stderr: '' })
})

/** Of one rule and one generator: that of the list of rules. */
const project = projectOfEachTest()
beforeEach(() => {
  for (const path of ['scripts/generate.mjs', 'scripts/generate/rules.mjs'])
    cpSync(join(root, path), project.at(path))
  project.put('rules/wrong-tense/rule.ts', '')
})

test('a stale file is named, with the command that mends it', () => {
  project.put('rules/index.ts', 'export const rules = []\n')
  expect(check(project.folder)).toEqual({
    status: 1,
    stderr: 'Not up to date: rules/index.ts. Run `npm run generate`.\n',
  })
})

test('a missing file is stale', () => {
  expect(check(project.folder).status).toBe(1)
})

test('the list of rules follows the folders', () => {
  const list = [
    '// Written by `npm run generate` from the names of the folders.',
    "import type { Rule } from '../src/rule/rule.ts'",
    "import wrongTense from './wrong-tense/rule.ts'",
    '',
    '/** Every rule, in the order of their ids. */',
    'export const rules: readonly Rule[] = [wrongTense]',
    '',
    'export const ruleIds: readonly string[] = rules.map(({ id }) => id)',
    '',
  ]
  project.put('rules/index.ts', list.join('\n'))
  expect(check(project.folder)).toEqual({ status: 0, stderr: '' })
})
