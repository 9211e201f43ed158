// The tables of the rules in the README and the docs, from the rules themselves.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path/posix'

const pages = ['README.md', 'docs/rules.md']
const marks = { start: '<!-- rules: written by `npm run generate` -->', end: '<!-- /rules -->' }

const row = (page, { id, summary, severity }) => {
  const link = relative(dirname(page), `rules/${id}/readme.md`)
  return `| [\`${id}\`](${link}) | ${summary.replaceAll('|', '\\|')} | ${severity} |`
}

function table(page, rules) {
  return [
    '| Rule | What it reports | Default |',
    '|---|---|---|',
    ...rules.map(rule => row(page, rule)),
  ].join('\n')
}

/** The page with the table between its marks; a page without marks is an error, as nothing would be checked. */
function filled(page, text, rules) {
  const start = text.indexOf(marks.start)
  const end = text.indexOf(marks.end)
  if (start < 0 || end < start) throw new Error(`${page} has no ${marks.start} ... ${marks.end}`)
  return `${text.slice(0, start + marks.start.length)}\n\n${table(page, rules)}\n\n${text.slice(end)}`
}

export async function outputs() {
  const { rules } = await import('../../dist/rules/index.js')
  const root = new URL('../../', import.meta.url)
  const present = pages.filter(page => existsSync(new URL(page, root)))
  return Object.fromEntries(
    present.map(page => [page, filled(page, readFileSync(new URL(page, root), 'utf8'), rules)]),
  )
}
