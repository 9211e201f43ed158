import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { parseDocument } from '../../src/document/parse.ts'
import { lintArticle } from '../../src/engine/lint.ts'
import { indexFacts } from '../../src/facts/index/indexed-facts.ts'
import { parseFacts } from '../../src/facts/parse.ts'
import { readSource } from '../../src/source/draft/check.ts'
import { mergeSources } from '../../src/source/draft/merge.ts'
import { printDrafts, printFirstFile, starter } from '../../src/source/print/file.ts'
import { factsOf } from '../facts-of.ts'
import { commandsIn } from '../report/actions-log.ts'

type Texts = Readonly<Record<string, string>>

const draft = (texts: Texts) => {
  const merged = mergeSources(
    Object.entries(texts).map(([path, text]) => readSource(parseDocument({ path, text }))),
  )
  return { ...merged, sources: Object.keys(texts) }
}
const printed = (texts: Texts): string => printDrafts(draft(texts))

/** What the rules find in an article with its drafted facts, and do not find without any. */
function findingsWith(yaml: string, path: string, text: string) {
  const lint = (facts: string) => lintArticle({ path, text }, { facts: factsOf(facts), rules }).findings
  const known = new Set(lint('').map(({ rule, start }) => `${rule} ${start.offset}`))
  return lint(yaml).filter(({ rule, start }) => !known.has(`${rule} ${start.offset}`))
}

const story = `Brennevik, June 3, 2021

Danish Prime Minister Odile Vassenaar opened the Ostrelund region's new ferry line on Tuesday. More than 4,000
dockers have moved to Brennevik since the council approved the viaduct on 4 May 2019. The Harbour Pilots Association
(HPA) objected.

“Every rivet of that bridge was mine,” Vassenaar said. The initial 17-stop line was cut to 14 stations.
`

test('a comment has the whole name, also near the end of its sentence', () => {
  const text =
    'The old ferry line over the wide bay was closed for good in the spring by Mayor Odile Vassenaar.'
  expect(printed({ 'wire.md': text })).toMatch(
    /^ {2}- Odile Vassenaar {2}# wire\.md:1: ….*Odile Vassenaar\.$/m,
  )
})

test('a whole file, as a person would have written it', () => {
  expect(printFirstFile({ ...draft({ 'wire.md': story }), published: '2021-06-03' }, './schema.json')).toBe(`\
# yaml-language-server: $schema=./schema.json
# Drafted out of wire.md. Read every entry before you rely on it.
# published: 2021-06-03   # for articles that carry no date of their own

names:
  - Odile Vassenaar  # wire.md:3: Danish Prime Minister Odile Vassenaar opened the…
  # Danish Prime Minister Odile Vassenaar opened the Ostrelund region's new ferry line on Tuesday.
  - name: Ostrelund
    kind: place
    source: wire.md:3
  # The Harbour Pilots Association (HPA) objected.
  - name: Harbour Pilots Association
    kind: organization
    aka: [HPA]
    source: wire.md:4

roles:
  # Danish Prime Minister Odile Vassenaar opened the Ostrelund region's new ferry line on Tuesday.
  - title: Danish Prime Minister
    holder: Odile Vassenaar
    source: wire.md:3

dates:
  # …than 4,000 dockers have moved to Brennevik since the council approved the viaduct on 4 May 2019.
  - event: the council approved the viaduct
    date: 2019-05-04
    about: [council approved viaduct]
    source: wire.md:4

counts:
  # More than 4,000 dockers have moved to Brennevik since the council approved the viaduct on 4 May…
  - subject: dockers who have moved to Brennevik
    value: more than 4,000
    unit: docker
    about: [moved Brennevik]
    source: wire.md:3
  # The initial 17-stop line was cut to 14 stations.
  - subject: stops in the line
    value: 14
    was: 17
    unit: [stop, station]
    about: [line]
    source: wire.md:7

quotes:
  # “Every rivet of that bridge was mine,” Vassenaar said.
  - text: Every rivet of that bridge was mine
    by: Odile Vassenaar
    source: wire.md:7
`)
})

test('the same text gives the same file', () => {
  expect(printed({ 'wire.md': story })).toBe(printed({ 'wire.md': story }))
})

test('nothing certain gives a file that loads and says so', () => {
  const text = printed({ 'wire.md': 'It rained.' })
  expect(text).toContain('Nothing there is certain enough')
  expect(factsOf(text).facts.names).toEqual([])
})

test('the starter loads as it is, and with its comments taken away', () => {
  const text = starter('./schema.json')
  expect(parseFacts(text, { file: 'f.yml' }).mistakes).toEqual([])
  const filled = text.replace(/^#(?= {2})/gm, '')
  expect(filled).not.toBe(text)
  const { facts, mistakes } = parseFacts(filled, { file: 'f.yml' })
  expect(mistakes).toEqual([])
  expect(
    [facts.names, facts.roles, facts.dates, facts.counts, facts.quotes].map(({ length }) => length),
  ).toEqual([2, 1, 1, 1, 1])
})

describe('what YAML or a terminal would misread', () => {
  test('is quoted in values', () => {
    const text = printed({ 'a.md': '“Yes: every rivet # of that bridge, {was} mine! - and *all*,” he said.' })
    expect(text).not.toContain('quotes:')
    const quote = '“Yes: every rivet # of that bridge was mine - and &all,” he said.'
    const [fact] = factsOf(printed({ 'a.md': quote })).facts.quotes
    expect(fact?.text).toBe('Yes: every rivet # of that bridge was mine - and &all')
  })

  test('is no command of a log in values, and says the same', () => {
    const said = 'Every rivet ##[error]of that bridge ::warning::was mine and of all the others, ::debug::too'
    const text = printed({ 'a.txt': `“${said},” he said.` })
    expect(commandsIn(text)).toEqual([])
    expect(factsOf(text).facts.quotes.map(quote => quote.text)).toEqual([said])
  })

  test('is made visible in comments, on one line each', () => {
    const text = printed({
      'a.txt': 'Mayor Odile\u001b[31m Vassenaar\tleft.\nMayor Odile Vassenaar \u001b]0;x\u0007 came.',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(factsOf(text).facts.names.map(({ name }) => name)).toEqual(['Odile Vassenaar'])
  })

  test('is made visible in the names of files', () => {
    const text = printed({ 'a\u001b[2J\n- b.md': story })
    expect(text).not.toContain('\u001b')
    expect(factsOf(text).facts.roles).toHaveLength(1)
  })

  test('a long sentence is cut around what it is about', () => {
    const rain = 'and it rained on the harbour '.repeat(20)
    const text = printed({ 'a.md': `It was late ${rain}when Mayor Odile Vassenaar came ${rain}again.` })
    const line = text.split('\n').find(one => one.includes('- Odile Vassenaar'))
    expect(line).toMatch(/…\S.* Odile Vassenaar .*\S…$/)
    expect(line!.length).toBeLessThan(120)
  })
})

describe('several sources', () => {
  const other = 'The ferry of Danish Prime Minister Odile Vassenaar sailed.\n'

  test('what both say stands there once, with both places', () => {
    const text = printed({ 'a.md': story, 'b.md': other })
    expect(text).toContain('  - Odile Vassenaar  # a.md:3, b.md:1: ')
    expect(text.match(/title: Danish Prime Minister/g)).toHaveLength(1)
    expect(text).toContain('source: a.md:3, b.md:1')
  })

  test.each([
    [
      'a name',
      'Mayor Henrik Quistgaard came.',
      'Mayor Henrik Quistgard came.',
      'Henrik Quistgaard',
      'Henrik Quistgard',
    ],
    [
      'a number',
      'More than 4,000 dockers have moved to Brennevik.',
      'About 900 dockers have moved to Brennevik.',
      'more than 4,000',
      '900',
    ],
    [
      'a date',
      'The council approved the viaduct on 4 May 2019.',
      'The council approved the viaduct on 6 May 2019.',
      '2019-05-04',
      '6 May 2019',
    ],
    [
      'an office',
      'Danish President Odile Vassenaar spoke.',
      'Danish President Henrik Quistgaard spoke.',
      'Odile Vassenaar',
      'Henrik Quistgaard',
    ],
    [
      'a quotation',
      '“Every rivet of that bridge was mine alone,” she said.',
      '“Every rivet of that bridge was yours alone,” she said.',
      'was mine alone',
      'yours',
    ],
  ])('that disagree about %s: both as comments, and neither holds', (_, a, b, one, two) => {
    const merged = draft({ 'a.md': a, 'b.md': b })
    const text = printDrafts(merged)
    expect(merged.disputed.length).toBeGreaterThanOrEqual(1)
    expect(text).toContain('# The sources disagree.')
    expect(text).toContain(one)
    expect(text).toContain(two)
    expect(text).toMatch(/# b\.md:1 has "/)
    expect(findingsWith(text, 'a.md', a)).toEqual([])
    expect(findingsWith(text, 'b.md', b)).toEqual([])
  })

  test('either of two that disagree loads, once the other is deleted', () => {
    const text = printed({
      'a.md': 'The council approved the viaduct on 4 May 2019.',
      'b.md': 'The council approved the viaduct on 6 May 2019.',
    })
    const entries = text.split(/^(?=# {2}- )/m).slice(1)
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      const own = entry.split('\n').filter(line => line.startsWith('#  '))
      const file = `dates:\n${own.map(line => line.slice(1)).join('\n')}\n`
      expect(factsOf(file).facts.dates).toHaveLength(1)
    }
  })

  test('the longer of two quotations that agree is kept', () => {
    const text = printed({
      'a.md': '“Every rivet of that bridge was mine,” he said.',
      'b.md': '“Every rivet of that bridge was mine. I carried all the lamps,” he said.',
    })
    expect(factsOf(text).facts.quotes.map(quote => quote.text)).toEqual([
      'Every rivet of that bridge was mine. I carried all the lamps',
    ])
  })
})

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const isThere = existsSync(shared)

/** Real articles, a few of each kind: none of their text is here. */
function realTexts(): [string, string][] {
  if (!isThere) return []
  const folders: [string, RegExp, number][] = [
    ['articles', /\.txt$/, 1],
    ['corpora/18f-blog', /\.md$/, 60],
    ['corpora/digitalgov-news', /\.md$/, 60],
  ]
  return folders.flatMap(([folder, ending, step]) =>
    readdirSync(`${shared}${folder}`)
      .filter(name => ending.test(name))
      .sort()
      .filter((_, at) => at % step === 0)
      .map((name): [string, string] => [name, readFileSync(`${shared}${folder}/${name}`, 'utf8')]),
  )
}

const whereShared = isThere ? test : test.skip

whereShared('an article agrees with the facts drafted out of it', () => {
  const texts = realTexts()
  expect(texts.length).toBeGreaterThan(5)
  for (const [path, text] of texts) {
    const merged = mergeSources([readSource(parseDocument({ path, text }))])
    const yaml = printDrafts({ ...merged, sources: [path] })
    expect(parseFacts(yaml, { file: path }).mistakes).toEqual([])
    expect(findingsWith(yaml, path, text)).toEqual([])
  }
})

test('an invented article agrees with the facts drafted out of it, and its copy with a slip does not', () => {
  const yaml = printed({ 'wire.md': story })
  expect(findingsWith(yaml, 'wire.md', story)).toEqual([])
  const copy = story
    .replaceAll('Vassenaar', 'Vassenar')
    .replace('4 May 2019', '4 May 2018')
    .replace('Every rivet', 'Each rivet')
  const { facts } = factsOf(yaml)
  const { findings } = lintArticle({ path: 'copy.md', text: copy }, { facts: indexFacts(facts), rules })
  const found = [...new Set(findings.map(({ rule }) => rule))]
  expect(found).toEqual(expect.arrayContaining(['altered-quote', 'misspelled-name', 'wrong-date']))
})
