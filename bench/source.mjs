// Times an article against a source of its length: reading the source, the check, and a check without it, in one run
// and in turn. Prints the least milliseconds of the processor, and the check as a multiple of the one without a source.
//   node bench/source.mjs [SIZE...]     in characters; 8000 and 32000 where none is given
import { extractFacts, lintText } from '../dist/src/index.js'

const people = ['Ada Lund', 'Per Vik', 'Maria Osei', 'Tove Ness', 'Jon Dahl', 'Nora Petrie', 'Owen Marsh']
const places = ['Estmark', 'Tromsund', 'Hellvik', 'Larvik', 'Ulvik', 'Nessund', 'Bodvik', 'Sandvik', 'Dalby']
const things = [
  'ferries',
  'lamps',
  'bridges',
  'mills',
  'harbours',
  'schools',
  'boats',
  'roads',
  'orchards',
  'wells',
]
const deeds = [
  'sold',
  'repaired',
  'closed',
  'counted',
  'bought',
  'opened',
  'painted',
  'lost',
  'visited',
  'measured',
]
const days = ['on Monday', 'in May 2019', 'on March 3, 2024', 'last week', 'in 2011', 'on Friday']
const pick = (list, at) => list[at % list.length]

const sourceOf = at =>
  `${pick(people, at)} ${pick(deeds, at * 3)} ${at + 13} ${pick(things, at * 7)} in ${pick(places, at * 5)} ` +
  `${pick(days, at)}, and the council of ${pick(places, at + 4)} paid $${at + 2} million for them. `
const copyOf = at =>
  `The ${at + 13} ${pick(things, at * 7)} of ${pick(places, at * 5)} were ${pick(deeds, at * 3)} by ${pick(people, at)} ` +
  `${pick(days, at + (at % 9 === 0 ? 1 : 0))} for some $${at + 2} million, the council said. `

function textOf(sentence, size) {
  let text = ''
  for (let at = 0; text.length < size; at++) text += sentence(at) + (at % 4 === 3 ? '\n\n' : '')
  return text
}

const rounds = 15

/** The least time of each run, taken in turn: milliseconds of the processor, which other programs do not lengthen. */
function timesOf(runs) {
  const times = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [at, run] of runs.entries()) {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      times[at] = Math.min(times[at], (user + system) / 1000)
    }
  return times
}

const given = process.argv.slice(2).map(Number)
for (const size of given.length > 0 ? given : [8000, 32000]) {
  const [source, copy] = [textOf(sourceOf, size), textOf(copyOf, size)]
  const facts = extractFacts(source, { path: 'source.txt' })
  const [reading, checked, plain] = timesOf([
    () => extractFacts(source, { path: 'source.txt' }),
    () => lintText(copy, { path: 'copy.txt', facts }),
    () => lintText(copy, { path: 'copy.txt' }),
  ])
  const shown = [reading, checked, plain].map(time => time.toFixed(1).padStart(7))
  console.log(
    `${String(size).padStart(7)} characters: source${shown[0]} ms, check${shown[1]} ms, without${shown[2]} ms` +
      `  x ${(checked / plain).toFixed(2)}`,
  )
}
