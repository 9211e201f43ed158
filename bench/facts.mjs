// How the time over a corpus grows with the facts: 13,000 facts of all kinds as a multiple of 100, in turn, the best of
// each; facts read anew, and out of the cache, which has no article. Then what reading them takes by itself.
//   node bench/facts.mjs [MEGABYTES]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles, factsFile, writeCorpus } from './corpora.mjs'
import { fastest } from './process.mjs'

const factlint = fileURLToPath(new URL('../bin/factlint.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'factlint-facts-'))
const bytes = Number(process.argv[2] ?? 9) * 1e6

const keptArticles = join(folder, 'node_modules/.cache/factlint/articles.json')

/** The best of three runs of each command; the cache keeps facts from one to the next, and no article. */
const bestOf = commands =>
  fastest(commands, { rounds: 3, cwd: folder, before: () => rmSync(keptArticles, { force: true }) })

const print = (name, { milliseconds, megabytes }, than) =>
  console.log(
    `${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(6)} ms ${String(megabytes).padStart(5)} MB` +
      `  x ${(milliseconds / than.milliseconds).toFixed(2)}`,
  )

try {
  const corpus = writeCorpus(join(folder, 'corpus'), articles(), bytes)
  mkdirSync(join(folder, 'node_modules'))
  for (const count of [100, 13_000]) writeFileSync(join(folder, `${count}.yml`), factsFile(count))
  writeFileSync(join(folder, 'empty.txt'), '')
  const over = (count, ...words) => [factlint, '--jobs', '1', '--facts', `${count}.yml`, ...words]
  const whole = await bestOf({
    few: over(100, 'corpus'),
    many: over(13_000, 'corpus'),
    fewKept: over(100, '--cache', 'corpus'),
    manyKept: over(13_000, '--cache', 'corpus'),
  })
  console.log(`${corpus.files} files, ${(corpus.bytes / 1e6).toFixed(1)} MB`)
  print('100 facts', whole.few, whole.few)
  print('13,000 facts', whole.many, whole.few)
  print('100 facts out of the cache', whole.fewKept, whole.fewKept)
  print('13,000 facts out of the cache', whole.manyKept, whole.fewKept)
  const alone = await bestOf({
    few: over(100, 'empty.txt'),
    many: over(13_000, 'empty.txt'),
    kept: over(13_000, '--cache', 'empty.txt'),
  })
  print('reading 100 facts', alone.few, alone.few)
  print('reading 13,000', alone.many, alone.few)
  print('reading 13,000 out of the cache', alone.kept, alone.few)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
