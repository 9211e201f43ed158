// How long a start takes, as a multiple of a bare `node -e 0` in the same run: in turn, the best of each.
//   node bench/start.mjs [ROUNDS]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles } from './corpora.mjs'
import { fastest } from './process.mjs'

const project = new URL('..', import.meta.url)
const factlint = fileURLToPath(new URL('bin/factlint.js', project))
const rounds = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'factlint-start-'))

const aims = { version: 1.3, 'one file of 8 KB': 4.5 }
const commands = {
  'node -e 0': ['-e', '0'],
  version: [factlint, '--version'],
  help: [factlint, '--help'],
  'one file of 8 KB': [factlint, 'article.md'],
}

/** Whole articles, as many as fit. */
function eightKilobytes() {
  const short = articles().filter(text => text.length < 8_000)
  return short.find(text => text.length > 7_000) ?? short[0]
}

try {
  cpSync(new URL('examples/.factcheck.yml', project), join(folder, '.factcheck.yml'))
  writeFileSync(join(folder, 'article.md'), eightKilobytes())
  const best = await fastest(commands, { rounds, cwd: folder })
  for (const [name, { milliseconds }] of Object.entries(best)) {
    const aim = aims[name] === undefined ? '' : `  (aim: ${aims[name]})`
    const multiple = (milliseconds / best['node -e 0'].milliseconds).toFixed(2)
    console.log(`${name.padEnd(18)} ${milliseconds.toFixed(0).padStart(5)} ms  x ${multiple}${aim}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
