// Times factlint beside other checkers of prose, in one run and in turn: one file, a small and a large corpus, with
// 1,000 terms. The peers are installed from the registry into a temporary folder, which later runs find again.
//   node bench/peers.mjs           one file, and 1.8 MB
//   node bench/peers.mjs --large   30 MB as well: the peers take some minutes for that
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles, terms, writeCorpus } from './corpora.mjs'
import { median, run } from './process.mjs'

const versions = {
  cspell: '9.8.0',
  textlint: '15.8.0',
  'textlint-rule-prh': '6.1.0',
  'markdownlint-cli2': '0.24.1',
  'remark-cli': '12.0.1',
  'remark-gfm': '4.0.1',
  'remark-frontmatter': '5.0.0',
  rumdl: '0.2.75',
}

const peers = join(tmpdir(), 'factlint-peers')
const bin = name => join(peers, 'node_modules/.bin', name)
const factlint = fileURLToPath(new URL('../bin/factlint.js', import.meta.url))

function install() {
  mkdirSync(peers, { recursive: true })
  if (existsSync(bin('rumdl'))) return
  writeFileSync(join(peers, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
  })
}

/** What each of them needs to look for the same terms. */
function configure(folder, names) {
  const put = (file, text) => writeFileSync(join(folder, file), text)
  put('.factcheck.yml', `names:\n${names.map(name => `  - ${name}\n`).join('')}`)
  put('terms.txt', names.map(name => `!${name}x\n`).join(''))
  put(
    'cspell.json',
    JSON.stringify({
      version: '0.2',
      dictionaryDefinitions: [{ name: 'terms', path: './terms.txt' }],
      dictionaries: ['terms'],
      loadDefaultConfiguration: true,
    }),
  )
  put(
    'prh.yml',
    `version: 1\nrules:\n${names.map(name => `  - expected: ${name}\n    pattern: ${name}x\n`).join('')}`,
  )
  put('.textlintrc.json', JSON.stringify({ rules: { prh: { rulePaths: ['./prh.yml'] } } }))
  put(
    '.markdownlint-cli2.jsonc',
    JSON.stringify({ config: { default: false, 'proper-names': { names, code_blocks: false } } }),
  )
  put(
    '.remarkrc.json',
    JSON.stringify({ plugins: plugins.map(name => join(peers, 'node_modules', name, 'index.js')) }),
  )
}

const plugins = ['remark-gfm', 'remark-frontmatter']
const node = process.execPath

/**
 * One row a checker: its name and its command over a folder, which is the working directory. The Markdown alone: the
 * list of terms that one of them needs is full of near misses.
 */
const checkers = [
  ['factlint', node, [factlint, '**/*.md']],
  ['factlint --jobs 1', node, [factlint, '--jobs', '1', '**/*.md']],
  [
    'cspell',
    bin('cspell'),
    ['lint', '--no-progress', '--no-summary', '--no-issues', '--no-exit-code', '**/*.md'],
  ],
  ['textlint + prh', bin('textlint'), ['--no-color', '**/*.md']],
  ['markdownlint, proper names', bin('markdownlint-cli2'), ['**/*.md']],
  ['remark-cli, no rule', bin('remark'), ['--quiet', '--frail', '.']],
  ['rumdl, its own rules', bin('rumdl'), ['check', '--no-cache', '.']],
]

/** Those that have a cache: timed when all is in it. */
const cached = [
  ['factlint --cache', node, [factlint, '--cache', '**/*.md']],
  [
    'cspell --cache',
    bin('cspell'),
    ['lint', '--cache', '--no-progress', '--no-summary', '--no-issues', '--no-exit-code', '**/*.md'],
  ],
  ['textlint --cache', bin('textlint'), ['--cache', '--no-color', '**/*.md']],
  ['rumdl, its cache', bin('rumdl'), ['check', '.']],
]

const seconds = ({ milliseconds }) => `${(milliseconds / 1000).toFixed(3)} s`

async function warm(cwd) {
  for (const [, file, words] of cached) await run(file, words, { cwd })
}

/** Times checkers over one folder; prints each with its ratio to the first. */
async function compare({ title, checkers, times }, cwd) {
  console.log(`\n${title}`)
  const bare = await median(times, node, ['-e', '0'], { cwd })
  console.log(
    `  ${'node -e 0'.padEnd(28)} ${seconds(bare).padStart(10)} ${String(bare.megabytes).padStart(6)} MB`,
  )
  let first
  for (const [name, file, words] of checkers) {
    const result = await median(times, file, words, { cwd })
    // 1 is what a checker says that found something.
    if (result.code > 1) throw new Error(`${name} failed:\n${result.stderr}`)
    first ??= result
    const ratio = (result.milliseconds / first.milliseconds).toFixed(2)
    const from = (result.milliseconds / bare.milliseconds).toFixed(1)
    console.log(
      `  ${name.padEnd(28)} ${seconds(result).padStart(10)} ${String(result.megabytes).padStart(6)} MB` +
        `   ${ratio.padStart(7)} x factlint ${from.padStart(8)} x node   exit ${result.code}`,
    )
  }
}

install()
const folder = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
try {
  const texts = articles()
  const names = terms(1000)
  const sizes = [
    ['one file of 8 KB', 1, 5],
    ['1.8 MB', 1_800_000, 3],
    ...(process.argv.includes('--large') ? [['30 MB', 30_000_000, 1]] : []),
  ]
  const byNearness = texts.toSorted((a, b) => Math.abs(a.length - 8192) - Math.abs(b.length - 8192))
  for (const [name, bytes, times] of sizes) {
    const place = join(folder, name.replaceAll(' ', '-'))
    mkdirSync(place)
    const { files } = writeCorpus(place, bytes === 1 ? byNearness : texts, bytes)
    configure(place, names)
    const title = `${name}, ${files} files, ${names.length} terms`
    await compare({ title, checkers, times }, place)
    await warm(place)
    await compare({ title: `${title}, out of the cache`, checkers: cached, times: 3 }, place)
  }
} finally {
  rmSync(folder, { recursive: true })
}
