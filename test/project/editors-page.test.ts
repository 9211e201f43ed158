import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/index.ts'
import { factlint } from '../run-process.ts'
import { codeBlocks, readPage } from './markdown-page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const article = 'examples/planted-errors.md'

/** A pattern as Visual Studio Code has it: the numbers of the groups with the parts of a finding. */
interface Matcher {
  readonly regexp: string
  readonly file: number
  readonly line: number
  readonly column: number
  readonly severity: number
  readonly code: number
  readonly message: number
}

test("the page's task finds every part of every finding in what it runs", async () => {
  const [tasks] = codeBlocks(readPage('docs/editors.md')).filter(({ lang }) => lang === 'json')
  const { command, args, problemMatcher } = JSON.parse(tasks!.value).tasks[0]
  expect([command, args[0]]).toEqual(['npx', 'factlint'])
  const { regexp, file, line, column, severity, code, message }: Matcher = problemMatcher.pattern
  const { stdout } = await factlint(root, ...args.slice(1, -1), article)
  const marked = stdout
    .trimEnd()
    .split('\n')
    .map(text => {
      const found = new RegExp(regexp).exec(text)
      return found && [file, line, column, severity, code, message].map(group => found[group])
    })
  const { findings } = JSON.parse((await factlint(root, '--format', 'json', article)).stdout)
  const told = findings.map(({ start, severity, rule, message, fact }: Finding) => [
    article,
    `${start.line}`,
    `${start.column}`,
    severity === 'warn' ? 'warning' : severity,
    rule,
    `${message} [fact ${fact!.file}:${fact!.line}]`,
  ])
  expect(marked).toEqual(told)
  expect(told.length).toBeGreaterThan(10)
})
