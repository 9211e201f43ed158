// The tables of the README and of the page on facts files: from the rules, the options and the schema themselves.
import { readFileSync } from 'node:fs'

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

const factKinds = ['names', 'roles', 'dates', 'counts', 'quotes']

/** The keys at the top, those of every fact, those of each kind, and those of what lies in them. */
function keysTable({ properties: top }) {
  const ofItem = key => top[key].items.properties
  const isCommon = key => factKinds.every(kind => key in ofItem(kind))
  const common = Object.fromEntries(Object.entries(ofItem('names')).filter(([key]) => isCommon(key)))
  const places = [
    ['at the top', top],
    ['every fact', common],
    ['`examples`', common.examples.properties],
    ...factKinds.map(kind => [
      `\`${kind}\``,
      Object.fromEntries(Object.entries(ofItem(kind)).filter(([key]) => !isCommon(key))),
    ]),
    ['`holders`', ofItem('roles').holders.items.properties],
    ['`overrides`', ofItem('overrides')],
  ]
  const rows = places.flatMap(([place, properties]) =>
    Object.entries(properties).map(([key, { description }]) => [place, `\`${key}\``, description]),
  )
  return table(['Where', 'Key', 'What it says'], ['---', '---', '---'], ...rows)
}

/** The page with something between the marks of each section; without the marks nothing would be checked. */
function filled(page, sections) {
  let text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  for (const [section, content] of Object.entries(sections)) {
    const start = `<!-- ${section}: written by \`npm run generate\` -->`
    const end = `<!-- /${section} -->`
    const [before, rest] = text.split(start)
    const after = rest?.split(end)[1]
    if (after === undefined) throw new Error(`${page} has no ${start} ... ${end}`)
    text = `${before}${start}\n\n${content}\n\n${end}${after}`
  }
  return { [page]: text }
}

export async function outputs() {
  const { rules } = await import('../../dist/rules/index.js')
  const options = await import('../../dist/src/cli/settings/options.js')
  const { factsSchema } = await import('../../dist/src/facts/schema/schema.js')
  return {
    ...filled('README.md', { rules: rulesTable(rules), options: optionsTable(options) }),
    ...filled('docs/facts-file.md', { keys: keysTable(factsSchema) }),
  }
}
