// The list of the rules, from the names of their folders. It needs no build: the build needs it.
import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../../rules/', import.meta.url)

const camelCase = id => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const ruleIds = () =>
  readdirSync(folder)
    .filter(name => existsSync(new URL(`${name}/rule.ts`, folder)))
    .sort()

/** A list on one line if it fits, else one item a line: as the formatter wants it. */
function list(head, items) {
  const line = `${head}[${items.join(', ')}]`
  return line.length <= 110 ? line : `${head}[\n${items.map(item => `  ${item},\n`).join('')}]`
}

export async function outputs() {
  const ids = ruleIds()
  const imports = [
    `import type { Rule } from '../src/rule/rule.ts'`,
    ...ids.map(id => `import ${camelCase(id)} from './${id}/rule.ts'`),
  ]
  const lines = [
    '// Written by `npm run generate` from the names of the folders.',
    ...imports,
    '',
    '/** Every rule, in the order of their ids. */',
    list('export const rules: readonly Rule[] = ', ids.map(camelCase)),
    '',
    'export const ruleIds: readonly string[] = rules.map(({ id }) => id)',
  ]
  return { 'rules/index.ts': `${lines.join('\n')}\n` }
}
