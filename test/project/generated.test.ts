import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

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

let project: string

/** A project of one rule and one generator: that of the list of rules. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'factlint-'))
  for (const path of ['scripts/generate.mjs', 'scripts/generate/rules.mjs'])
    cpSync(join(root, path), join(project, path))
  mkdirSync(join(project, 'rules/wrong-tense'), { recursive: true })
  writeFileSync(join(project, 'rules/wrong-tense/rule.ts'), '')
})

afterEach(() => rmSync(project, { recursive: true }))

test('a stale file is named, with the command that mends it', () => {
  writeFileSync(join(project, 'rules/index.ts'), 'export const rules = []\n')
  expect(check(project)).toEqual({
    status: 1,
    stderr: 'Not up to date: rules/index.ts. Run `npm run generate`.\n',
  })
})

test('a missing file is stale', () => {
  expect(check(project).status).toBe(1)
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
  ]
  writeFileSync(join(project, 'rules/index.ts'), list.join('\n'))
  expect(check(project)).toEqual({ status: 0, stderr: '' })
})
