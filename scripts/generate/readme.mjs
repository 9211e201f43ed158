// The tables of the README, from the rules and the options themselves.
import { readFileSync } from 'node:fs'

const page = 'README.md'

const table = (...rows) => rows.map(cells => `| ${cells.map(escaped).join(' | ')} |`).join('\n')
const escaped = cell => cell.replaceAll('|', '\\|')

const rulesTable = rules =>
  table(
    ['Rule', 'What it reports', 'Default'],
    ['---', '---', '---'],
    ...rules.map(({ id, summary, severity }) => [`[\`${id}\`](rules/${id}/readme.md)`, summary, severity]),
  )

const optionsTable = ({ options, helpOn }) =>
  table(
    ['Option', 'What it does'],
    ['---', '---'],
    ...Object.entries(options).map(([name, option]) => [`\`${usage(name, option)}\``, helpOn(option)]),
  )

const usage = (name, { value, short }) =>
  `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`

/** The text with something between the marks of a section; without the marks nothing would be checked. */
function filled(text, section, content) {
  const start = `<!-- ${section}: written by \`npm run generate\` -->`
  const end = `<!-- /${section} -->`
  const [before, rest] = text.split(start)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${page} has no ${start} ... ${end}`)
  return `${before}${start}\n\n${content}\n\n${end}${after}`
}

export async function outputs() {
  const { rules } = await import('../../dist/rules/index.js')
  const options = await import('../../dist/src/cli/settings/options.js')
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  return { [page]: filled(filled(text, 'rules', rulesTable(rules)), 'options', optionsTable(options)) }
}
