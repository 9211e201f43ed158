import { describe, expect, test } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { projectOfEachTest } from '../project.ts'

const project = projectOfEachTest()

describe('factlint explain RULE', () => {
  test.each(rules.map(({ id, summary }) => ({ id, summary })))('$id has its page', async ({ id }) => {
    const { code, stdout, stderr } = await project.run('explain', id)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^${id}\n\n[A-Z]`))
    expect(stdout).toContain('\nWhy is this bad?\n')
    expect(stdout).not.toMatch(/^```|^#/m)
  })

  test('prose is wrapped and without links, examples are set in under their names', async () => {
    const { stdout } = await project.run('explain', 'wrong-count')
    const prose = stdout.split('\n').filter(line => !line.startsWith('    '))
    expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout).toMatch(/\n {2}With these facts:\n {4}counts:\n {6}- subject: /)
    expect(stdout).toMatch(/\n {2}Wrong:\n {4}\S[\s\S]*\n {2}This is reported:\n {4}1:\d/)
    expect(stdout).toMatch(/\n {2}Right:\n {4}\S/)
    expect(stdout).not.toContain('](')
  })

  test('headings are bold with colours', async () => {
    const { stdout } = await project.run('explain', 'wrong-count', '--color')
    expect(stdout).toContain('\u001b[1mWhy is this bad?\u001b[22m\n')
  })

  test.each<[string[], RegExp]>([
    [['explain'], /explain takes one RULE, or one FILE:LINE/],
    [['explain', 'wrong-count', 'wrong-date'], /explain takes one RULE/],
    [['explain', 'wrong-cuont'], /unknown rule "wrong-cuont", did you mean "wrong-count"\?/],
    [['explain', 'weather'], /unknown rule "weather"; there are altered-quote, /],
    [['explain', '__proto__'], /unknown rule "__proto__"/],
    [['explain', 'a.md'], /explain reads one line: write a\.md:LINE/],
    [['explain', 'a.md:1', '--fix'], /--fix is an option of lint, not of explain/],
    [['explain', 'a.md:1', '--published', 'May'], /May: no such day/],
    [['explain', 'gone.md:1'], /^gone\.md: no such file\n$/],
    [['explain', 'a.md:9'], /^a\.md: no line 9: it has 2\n$/],
    [['explain', 'a.md:0'], /^a\.md: no line 0/],
    [['explain', 'a.md:1:80'], /^a\.md: no column 80 on line 1: it has 5\n$/],
    [['explain', '.:1'], /^\.: explain reads one article/],
    [['explain', '*.md:1'], /^\*\.md: explain reads one article/],
  ])('%j is refused', async (words, message) => {
    project.putAll({ 'a.md': 'Calm.\nSun.\n', 'b.md': 'Rain.\n' })
    const { code, stdout, stderr } = await project.run(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

const facts = `published: 2024-05-20
names:
  - { name: Oswin Tarle, born: 1950-06-01, not: [Osvin Tarle] }
  - { name: Sela Ormond, until: 2020-01-01 }
  - Ines Vautrin
roles:
  - title: harbour master
    holders:
      - { name: Oswin Tarle, until: 2019-12-31 }
      - { name: Ines Vautrin, since: 2020-01-01 }
dates:
  - { id: storm, event: the storm, date: 2021-10-03, about: [storm hit] }
  - { id: inquiry, event: the inquiry, date: 2022-03, about: [inquiry opened], until: 2023-01-01 }
counts:
  - { id: arches, subject: arches of the bridge, value: 14, was: 12, unit: [arch, span], about: [bridge] }
  - { id: tunnels, subject: arches of the tunnel, value: 3, unit: arch, about: [tunnel entrance] }
  - { id: cost, subject: cost of the bridge, value: $4 million, about: [bridge cost] }
  - { id: works, subject: length of the works, elapsed: 2022-05-20, unit: year, about: [works] }
  - { id: ferry, subject: berths of the ferry, value: 6, unit: berth, about: [ferry], files: ['sea/*.md'] }
quotes:
  - by: Ines Vautrin
    text: No ship has ever asked us for a second chance at this quay
`

/** The lines that are said of a text, on the line it stands on. */
async function told(text: string, ...words: readonly string[]): Promise<string> {
  project.putAll({ '.factcheck.yml': facts, 'a.md': `${text}\n` })
  const { code, stdout, stderr } = await project.run('explain', 'a.md:1', ...words)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

describe('factlint explain FILE:LINE', () => {
  test('tells what was read, what tied it to which fact, and what the rules say', async () => {
    expect(await told('Ines Vautrin said the bridge has 13 arches.')).toBe(`a.md:1
day of the article: 2024-05-20, from the facts file

  1 | Ines Vautrin said the bridge has 13 arches.

1: "Ines Vautrin"  a known name
    agrees with name ines-vautrin (.factcheck.yml:5)

34: "13"  a number: 13, of "arches"
    contradicts count arches (.factcheck.yml:15: 14, was 12) by "bridge", "arch"
    not tied to count tunnels (.factcheck.yml:16: 3): the sentence has no words of "tunnel entrance"

What the rules say

  ✔ supported  1:1  misspelled-name: "Ines Vautrin" [fact .factcheck.yml:5]
  ✖ error  1:34  wrong-count: Unexpected 13 arches, expected 14 (was 12): tied by "bridge", "arch" [fact .factcheck.yml:15]
`)
  })

  test.each<[string, string, RegExp]>([
    // Names
    [
      'a near miss',
      'Oswin Tarel came.',
      /"Oswin Tarel" {2}nearly a known name, expected "Oswin Tarle"\n {4}contradicts name oswin-tarle/,
    ],
    [
      'a wrong form',
      'Osvin Tarle came.',
      /"Osvin Tarle" {2}a wrong form of a known name, expected "Oswin Tarle"\n/,
    ],
    [
      'a name out of force',
      'Sela Ormond came.',
      /not tied to name sela-ormond \(\.factcheck\.yml:4\): it does not hold for this article: only until 2020-01-01/,
    ],
    // Numbers
    [
      'a number that agrees',
      'The bridge has 14 arches.',
      /agrees with count arches \S+ 14, was 12\) by "bridge", "arch"/,
    ],
    [
      'another noun',
      'The bridge has 14 lamps.',
      /a number: 14, of "lamps"\n {4}not tied to count arches [^\n]*: it counts no arch or span/,
    ],
    [
      'a part',
      'Another 3 arches of the bridge fell.',
      /a number: 3, of "arches", not the whole\n {4}not tied to count arches [^\n]*: it speaks of a part/,
    ],
    [
      'a lacking word',
      'The tunnel has four arches.',
      /count tunnels [^\n]*: the sentence has no "entrance" for "tunnel entrance"/,
    ],
    [
      'money',
      'The bridge cost $5 million.',
      /a number \(money\): 4,500,000 to 5,500,000 USD\n {4}contradicts count cost/,
    ],
    [
      'a measure of something else',
      'The bridge is 20 km long.',
      /a number \(length\): 19 to 21 kilometers\n {4}not tied to count arches [^\n]*: the fact gives a value of another kind/,
    ],
    [
      'a length of time',
      'The two-year works went on.',
      /a number \(duration\): [^\n]* years\n {4}agrees with count works [^\n]*since 2022-05-20\)/,
    ],
    [
      'a fact of other files',
      'The ferry has 9 berths.',
      /count ferry [^\n]*: it does not hold for this article: only in sea\/\*\.md/,
    ],
    [
      'a length of time in an entry of a timeline',
      'June 2023: The one-year works go on.',
      /agrees with count works [^\n]*since 2022-05-20\)/,
    ],
    [
      'a number in an entry of another year',
      '2011: The bridge has 9 arches.',
      /not tied to count arches [^\n]*: the sentence tells of another time than the article/,
    ],
    [
      'a number far from the fact',
      'On the bridge we saw 95 arches.',
      /not tied to count arches [^\n]*: it is far from what the fact gives/,
    ],
    ['an age', 'Oswin Tarle, 73, came.', /agrees with name oswin-tarle [^\n]* as an age/],
    [
      'a change',
      'The bridge went from 14 arches to 12 arches.',
      /contradicts count arches [^\n]* as a change/,
    ],
    // Dates
    [
      'a date',
      'The storm hit on 5 October 2021.',
      /a date: 2021-10-05\n {4}contradicts date storm \(\.factcheck\.yml:12: 2021-10-03\) by "storm hit"/,
    ],
    [
      'a date of speech',
      'The storm hit hard, she said on 9 May 2024.',
      /date storm [^\n]*: it stands beside a verb of saying/,
    ],
    [
      'a lacking word of a date',
      'The storm came on 5 October 2021.',
      /date storm [^\n]*: the sentence has no "hit" for "storm hit"/,
    ],
    [
      'a date of a fact out of force',
      'The inquiry opened in May 2022.',
      /date inquiry [^\n]*: it does not hold for this article: only until 2023-01-01/,
    ],
    [
      'a weekday',
      'It rained on Friday.',
      /a date: 2024-05-1[07] [^\n]*reckoned from 2024-05-20\n {4}no fact speaks of it/,
    ],
    // Titles
    [
      'a title',
      'The harbour master, Oswin Tarle, waved.',
      /"harbour master" {2}a title\n {4}contradicts role harbour-master [^\n]* beside "Oswin Tarle"/,
    ],
    [
      'a title alone',
      'The harbour master waved.',
      /not tied to role harbour-master [^\n]*: no name stands right beside the title/,
    ],
    [
      'a title that others may have',
      'Harbour master Henry Lorne waved.',
      /not tied to role harbour-master [^\n]*: the title does not say of what it is, and someone whom no fact knows/,
    ],
    [
      'a former title',
      'Former harbour master Oswin Tarle waved.',
      /a title, read as former\n {4}agrees with role/,
    ],
    [
      'a title in an entry of a timeline',
      '2015: The harbour master, Oswin Tarle, waved.',
      /agrees with role harbour-master [^\n]* beside "Oswin Tarle"/,
    ],
    // Quotations
    [
      'a quotation',
      '"No ship has ever asked us for a second chance," said Ines Vautrin.',
      /a quotation, said by "Ines Vautrin"\n {4}agrees with quote no-ship/,
    ],
    [
      'an unlike quotation',
      '"A second chance is what every ship deserves in the end," he said.',
      /a quotation[^\n]*\n {4}(?:no fact speaks of it|not tied to quote no-ship[^\n]*too far)/,
    ],
    // Nothing
    ['nothing', 'The sea was calm.', /No name, number, date, title or quotation/],
    ['no prose', '<!-- 14 arches -->', /Nothing here is read as prose/],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toMatch(expected)
  })

  test('the day of the article, and who gives it', async () => {
    const dated = '---\ndate: 2023-01-02\n---\n\nIt rained yesterday.\n'
    project.putAll({
      'facts.yml': 'root: true\n',
      '.factcheck.yml': facts,
      'a.md': dated,
      'b.md': 'It rained yesterday.\n',
    })
    const run = async (...words: readonly string[]) => (await project.run('explain', ...words)).stdout
    expect(await run('a.md:5')).toMatch(
      /day of the article: 2023-01-02, from the article[\s\S]*a date: 2023-01-01,/,
    )
    expect(await run('a.md:5', '--published', '2022-02-02')).toMatch(
      /2022-02-02, from --published[\s\S]*2022-02-01,/,
    )
    expect(await run('b.md:1')).toMatch(/2024-05-20, from the facts file[\s\S]*2024-05-19,/)
    expect(await run('b.md:1', '--facts', 'facts.yml')).toMatch(
      /day of the article: not known[\s\S]*not known without the day of the article/,
    )
  })

  test('a column names one thing on the line', async () => {
    project.putAll({
      '.factcheck.yml': facts,
      'a.md': 'The storm hit.\nInes Vautrin saw 13 arches of the bridge.\n',
    })
    const { stdout } = await project.run('explain', 'a.md:2:19')
    expect(stdout).toMatch(/\n18: "13"/)
    expect(stdout).not.toMatch(/"Ines Vautrin" {2}/)
  })

  test('what is not reported, and why', async () => {
    project.putAll({
      '.factcheck.yml': `rules: { wrong-count: off }\n${facts}`,
      'a.md': '<!-- factlint-disable-next-line -- as printed -->\nOswin Tarel saw 13 arches of the bridge.\n',
    })
    const { stdout } = await project.run('explain', 'a.md:2')
    expect(stdout).toMatch(/· held back \(as printed\) {2}2:1 {2}misspelled-name: /)
    expect(stdout).toMatch(/· the rule is off {2}2:17 {2}wrong-count: /)
  })

  test('with many facts of one unit only some are told', async () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `  - { subject: lot ${at}, value: 5, unit: arch, about: [lot${at}x] }\n`,
    )
    project.putAll({ '.factcheck.yml': `counts:\n${many.join('')}`, 'a.md': 'He drew 13 arches.\n' })
    const { stdout } = await project.run('explain', 'a.md:1')
    expect(stdout.match(/not tied to count/g)).toHaveLength(5)
    expect(stdout).toContain('nor to 4 facts more')
  })

  test('nothing in an article can act as a command of the terminal', async () => {
    const text = await told('\u001b[31m Ines Vautrin ::error:: came.')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^\s*::/m)
  })
})
