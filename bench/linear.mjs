// How time grows with an article made of one piece, over and over: for each piece the time of twice the text as a
// multiple of that of once the text, in one run. 2 is linear.
//   npm run bench

import { indexFacts } from '../dist/src/facts/index/indexed-facts.js'
import { parseFacts } from '../dist/src/facts/parse.js'
import { lintText } from '../dist/src/index.js'

const facts = indexFacts(
  parseFacts(
    `
names: [Oskar Vik, { name: Larsborg, kind: place }]
roles: [{ title: mayor, holder: Oskar Vik }]
dates: [{ event: the opening, date: 2020-05-05, about: [bridge opened] }]
counts: [{ subject: points in the plan, value: 20, unit: point, about: [plan] }]
quotes: [{ by: Oskar Vik, text: We are digging until the water comes }]
`,
    { file: '.factcheck.yml' },
  ).facts,
)

const pieces = {
  prose: 'Oskar Vik, the mayor, said on Tuesday that the plan has 20 points. ',
  'no full stop': 'the plan of 20 points and ',
  names: 'Mayor Oskar ',
  numbers: '1 ',
  dates: 'opened on 5 May 2020, ',
  'open quotations': '"We are digging ',
  'nested quotes': '> ',
  emphasis: '*a **a ',
  brackets: '[a](',
  lists: '- a\n  ',
  'table cells': '| 20 ',
  comments: 'a <!-- ',
}

const size = Number(process.argv[2] ?? 40_000)
const time = text => {
  const start = performance.now()
  try {
    lintText(text, { path: 'bench.md', facts })
  } catch (error) {
    if (error.name !== 'InputError') throw error
    return Number.NaN
  }
  return performance.now() - start
}
const best = text => Math.min(time(text), time(text), time(text))

best(pieces.prose.repeat(200))
for (const [name, piece] of Object.entries(pieces)) {
  const once = best(piece.repeat(size / piece.length))
  const twice = best(piece.repeat((2 * size) / piece.length))
  const ratio = Number.isNaN(twice) ? 'refused' : (twice / once).toFixed(2)
  console.log(`${name.padEnd(18)} ${once.toFixed(0).padStart(7)} ms  x ${ratio}`)
}
