// The table of the rules in the README, from the rules themselves.
import { readFileSync } from 'node:fs'

const page = 'README.md'
const marks = { start: '<!-- rules: written by `npm run generate` -->', end: '<!-- /rules -->' }

const row = ({ id, summary, severity }) =>
  `| [\`${id}\`](rules/${id}/readme.md) | ${summary.replaceAll('|', '\\|')} | ${severity} |`

const table = rules => ['| Rule | What it reports | Default |', '|---|---|---|', ...rules.map(row)].join('\n')

/** The page with the table between its marks; a page without marks is an error, as nothing would be checked. */
function filled(text, rules) {
  const start = text.indexOf(marks.start)
  const end = text.indexOf(marks.end)
  if (start < 0 || end < start) throw new Error(`${page} has no ${marks.start} ... ${marks.end}`)
  return `${text.slice(0, start + marks.start.length)}\n\n${table(rules)}\n\n${text.slice(end)}`
}

export async function outputs() {
  const { rules } = await import('../../dist/rules/index.js')
  return { [page]: filled(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8'), rules) }
}
