// What is timed: folders of Markdown, out of posts that lie beside the project, else of articles made up here; and facts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const posts = fileURLToPath(new URL('../../shared/corpora', import.meta.url))

/** Texts of Markdown, one an article: the same on every machine that has the same posts, or none. */
export const articles = () => (existsSync(posts) ? readPosts(posts) : madeUp())

const readPosts = folder =>
  readdirSync(folder, { recursive: true })
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'))

function madeUp() {
  const first = ['Anna', 'Björn', 'Carla', 'David', 'Elena', 'Farid', 'Greta', 'Hugo']
  const last = ['Lindqvist', 'Moreau', 'Okafor', 'Petrov', 'Quist', 'Romero', 'Sato', 'Thorsen']
  const name = at => `${first[at % 8]} ${last[(at >> 3) % 8]}`
  const paragraph = at =>
    `On ${1 + (at % 28)} May ${2000 + (at % 25)} ${name(at)}, who leads the *water* office, told [the council](https://council.example/${at}) ` +
    `that ${at % 90} of the ${90 + (at % 9)} pumps had been mended. “We are digging until the water comes,” ${name(at + 3)} added.\n`
  const article = at =>
    `---\ntitle: "Pumps ${at}"\ndate: 2024-05-${10 + (at % 18)}\n---\n\n# The pumps of district ${at}\n\n` +
    Array.from({ length: 24 }, (_, i) => paragraph(at * 31 + i)).join('\n') +
    '\n- one pump\n- two pumps\n\n| pump | litres |\n|---|---|\n| east | 40 |\n'
  return Array.from({ length: 1500 }, (_, at) => article(at))
}

/**
 * Writes articles into a folder, again and again with a word changed, until there are so many bytes.
 * @returns how many files and bytes were written.
 */
export function writeCorpus(folder, texts, bytes) {
  let written = 0
  let files = 0
  for (let at = 0; written < bytes; at++) {
    const round = Math.floor(at / texts.length)
    const text = texts[at % texts.length] + (round === 0 ? '' : `\nRound ${round}.\n`)
    const place = join(folder, String(Math.floor(at / 100)))
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `${at}.md`), text)
    written += Buffer.byteLength(text)
    files++
  }
  return { files, bytes: written }
}

const syllables = ['ba', 'den', 'kor', 'lis', 'mar', 'nov', 'pel', 'rus', 'sta', 'tov', 'vik', 'zan']
const word = at => [0, 1, 2, 3].map(place => syllables[Math.floor(at / 12 ** place) % 12]).join('')

/** So many names that no article has, and none of which is nearly another. */
export const terms = count =>
  Array.from({ length: count }, (_, at) => {
    const name = word(at * 7 + 11)
    return `${name[0].toUpperCase()}${name.slice(1)}`
  })

/** A facts file as a newsroom has it: nearly half of it names, a fifth of it numbers. */
export function factsFile(count) {
  const part = share => Array.from({ length: Math.round(count * share) }, (_, at) => at)
  const words = terms(count * 2)
  const name = at => `${words[at]} ${words[count + at]}`
  const nouns = ['bridge', 'school', 'harbour', 'museum', 'station', 'airport', 'stadium', 'library']
  const entries = {
    names: part(0.46).map(
      at =>
        [
          `{ name: ${name(at)}, not: [${name(at)}x] }`,
          `{ name: ${name(at)}, aka: [the ${words[at].toLowerCase()} of ${words[at + 1]}], born: 1950-04-11 }`,
          name(at),
          `{ name: ${name(at)}, kind: place, source: https://example.org/${at} }`,
        ][at % 4],
    ),
    roles: part(0.08).map(at => `{ title: head of ${name(at + 9)}, holder: ${name(at)}, since: 2020-02-01 }`),
    dates: part(0.15).map(at => {
      const what = `${name(at)} ${nouns[at % 8]} opened`
      return `{ event: the day the ${what}, date: ${1950 + (at % 70)}-03-14, about: [${what}] }`
    }),
    counts: part(0.21).map(at => {
      const what = `${name(at)} ${nouns[at % 8]}`
      return `{ subject: seats at the ${what}, value: more than ${at + 10}, unit: seat, about: [${what}] }`
    }),
    quotes: part(0.1).map(
      at =>
        `{ text: We shall mend ${name(at)} before the river rises and ${words[at]} is gone, by: ${name(at)} }`,
    ),
  }
  return Object.entries(entries)
    .map(([kind, items]) => `${kind}:\n${items.map(item => `  - ${item}\n`).join('')}`)
    .join('')
}
