// Where the time of checking goes: megabytes a second of each phase over articles of Markdown, on one core, without
// facts, with 1,000 and with 13,000. The best of some rounds for each article, so that other programs count for little.
//   npm run --silent build && node bench/throughput.mjs [ARTICLES [ROUNDS]]

import { rules } from '../dist/rules/index.js'
import { parseDocument } from '../dist/src/document/parse.js'
import { indexFacts } from '../dist/src/facts/index/indexed-facts.js'
import { parseFacts } from '../dist/src/facts/parse.js'
import { recognise } from '../dist/src/mentions/mentions.js'
import { tie } from '../dist/src/ties/ties.js'
import { articles, factsFile } from './corpora.mjs'

const [count = '300', rounds = '4'] = process.argv.slice(2)
const texts = articles().slice(0, Number(count))
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Milliseconds of each phase over all articles. */
function timeOf(indexed) {
  const best = { parse: [], recognise: [], tie: [], judge: [] }
  for (let round = 0; round < Number(rounds); round++)
    texts.forEach((text, at) => {
      const timed = (phase, run) => {
        const start = performance.now()
        const result = run()
        best[phase][at] = Math.min(best[phase][at] ?? Number.POSITIVE_INFINITY, performance.now() - start)
        return result
      }
      const document = timed('parse', () => parseDocument({ path: 'a.md', text }))
      const mentions = timed('recognise', () => recognise(document, indexed.names))
      const ties = timed('tie', () => tie(mentions, { ...indexed, matches: () => true }))
      const context = { document, facts: indexed.facts, sources: [], mentions, ties, suppressionFaults: [] }
      timed('judge', () => rules.map(rule => Array.from(rule.judge(context))))
    })
  return Object.entries(best).map(([phase, times]) => [phase, times.reduce((sum, time) => sum + time, 0)])
}

console.log(`${texts.length} articles, ${megabytes.toFixed(1)} MB, the best of ${rounds} rounds\n`)
for (const size of [0, 1000, 13_000]) {
  const times = timeOf(indexFacts(parseFacts(factsFile(size), { file: 'f.yml' }).facts))
  const all = times.reduce((sum, [, time]) => sum + time, 0)
  const shown = [...times, ['all', all]].map(
    ([phase, time]) => `${phase} ${(megabytes / (time / 1000)).toFixed(1)}`,
  )
  console.log(`${String(size).padStart(6)} facts, MB/s: ${shown.join('  ')}`)
}
