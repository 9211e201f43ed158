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
  'near names': 'Mayor Osker ',
  numbers: '1 ',
  sums: '12 of the 20 big red boats (5 rose from 50 to 40 big ',
  dates: 'opened on 5 May 2020, ',
  'open quotations': '"We are digging ',
  'nested quotes': '> ',
  emphasis: '*a **a ',
  brackets: '[a](',
  lists: '- a\n  ',
  'table cells': '| 20 ',
  comments: 'a <!-- ',
}

const factsPieces = {
  'facts: names': i => `  - { name: Person ${i}, not: [Preson ${i}], aka: P${i} }\n`,
  'facts: one subject': i => `  - { subject: x, value: 1, note: n${i} }\n`,
  'facts: same keys': () => 'a: 1\n',
}
const heads = { 'facts: names': 'names:\n', 'facts: one subject': 'counts:\n', 'facts: same keys': '' }

const size = Number(process.argv[2] ?? 40_000)

/** Milliseconds of the best of three runs; NaN where the input is refused. */
function best(run) {
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    try {
      run()
    } catch (error) {
      if (error.name !== 'InputError') throw error
      return Number.NaN
    }
    return performance.now() - start
  })
  return Math.min(...times)
}

function print(name, once, twice) {
  const grown = Number.isNaN(twice)
    ? 'refused'
    : `${once.toFixed(0).padStart(7)} ms  x ${(twice / once).toFixed(2)}`
  console.log(`${name.padEnd(20)} ${grown}`)
}

const lint = text => best(() => lintText(text, { path: 'bench.md', facts }))
lint(pieces.prose.repeat(200))
for (const [name, piece] of Object.entries(pieces))
  print(name, lint(piece.repeat(size / piece.length)), lint(piece.repeat((2 * size) / piece.length)))
for (const [name, line] of Object.entries(factsPieces)) {
  const parse = count =>
    best(() =>
      parseFacts(heads[name] + Array.from({ length: count }, (_, i) => line(i)).join(''), { file: 'f.yml' }),
    )
  print(name, parse(size / 40), parse(size / 20))
}
