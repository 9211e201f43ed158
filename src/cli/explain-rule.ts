import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rulePage } from '../report/rule-page.ts'
import { paintFor } from './paint.ts'
import type { Arguments } from './read-arguments.ts'
import { type ExitCode, type Shell, write } from './shell.ts'

/** Prints the page of a rule that there is. */
export async function explainRule(id: string, words: Arguments, shell: Shell): Promise<ExitCode> {
  // The package's own name leads to its folder from src/ and from dist/ alike.
  const folder = dirname(createRequire(import.meta.url).resolve('factlint/package.json'))
  const page = await readFile(join(folder, 'rules', id, 'readme.md'), 'utf8')
  await write(shell.stdout, rulePage(page, paintFor(shell.stdout, words, shell)))
  return 0
}
