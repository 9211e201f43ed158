import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { extractFacts, type Finding, InputError, lintText, loadFacts, parseFacts } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { createProject } from '../project.ts'

const facts = factsOf(
  `
names:
  - Oona Brackenridge
counts:
  - { subject: bells, value: 8, unit: bell, about: [tower] }
dates:
  - { event: the fire, date: 2019-11-05, about: [tower burned] }
`,
  'facts.yml',
)

const lint = (text: string): readonly Finding[] => lintText(text, { path: 'tower.md', facts }).findings

describe('lintText', () => {
  test('gives the whole of a finding', () => {
    const [finding, ...others] = lint('# The tower\n\nMs. Brakenridge counted the bells.\n')
    expect(others).toEqual([])
    expect(finding).toEqual({
      rule: 'misspelled-name',
      severity: 'error',
      message: expect.stringMatching(/^Unexpected "Brakenridge", expected "Brackenridge"/),
      file: 'tower.md',
      start: { line: 3, column: 5, offset: 17 },
      end: { line: 3, column: 16, offset: 28 },
      found: 'Brakenridge',
      expected: 'Brackenridge',
      fact: { kind: 'name', id: 'oona-brackenridge', file: 'facts.yml', line: 3 },
      fix: expect.objectContaining({ text: expect.any(String) }),
    })
  })

  test('gives findings in the order of their places', () => {
    const findings = lint('The tower has nine bells. The tower burned in 2018. Oona Brackenrige wept.\n')
    expect(findings.map(({ rule }) => rule)).toEqual(['wrong-count', 'wrong-date', 'misspelled-name'])
    const offsets = findings.map(({ start }) => start.offset)
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  })

  test('finds nothing in a text that is right, or that speaks of something else', () => {
    expect(lint('Oona Brackenridge rang all eight bells of the tower.\n')).toEqual([])
    expect(lint('The chapel across the square has nine bells.\n')).toEqual([])
  })

  test('takes the severity that the facts file sets', () => {
    const quiet = factsOf('names: [Oona Brackenridge]\nrules: { misspelled-name: off }\n', 'facts.yml')
    const mild = factsOf('names: [Oona Brackenridge]\nrules: { misspelled-name: warn }\n', 'facts.yml')
    const severities = (settings: typeof facts) =>
      lintText('Brakenridge slept.', { path: 'a.txt', facts: settings }).findings.map(
        ({ severity }) => severity,
      )
    expect(severities(quiet)).toEqual([])
    expect(severities(mild)).toEqual(['warn'])
  })

  test('takes the severity that the run sets above it', () => {
    const text = 'Brakenridge slept.\n'
    const rules = { 'misspelled-name': 'off' } as const
    expect(lintText(text, { path: 'a.md', facts, rules }).findings).toEqual([])
  })

  test.each([
    ['a day that there is not', { published: '2021-02-30' }, 'published 2021-02-30: no such day'],
    [
      'a rule that there is not',
      { rules: { 'wrong-cuont': 'off' } },
      'Unknown rule "wrong-cuont", did you mean',
    ],
    [
      'a severity that there is not',
      { rules: { 'wrong-count': 'loud' } },
      'wrong-count: loud: expected off,',
    ],
  ])('refuses %s, as the command line does', (_, options, message) => {
    const refused = () => lintText('It rained.\n', options as object)
    expect(refused).toThrow(InputError)
    expect(refused).toThrow(`article.md: ${message}`)
  })

  test('holds against no source of a day that there is not', () => {
    expect(() => extractFacts('It rained.', { path: 's.md', published: 'May' })).toThrow(InputError)
  })

  test('needs no facts', () => {
    expect(lintText('Brakenridge slept.\n', { path: 'a.md' }).findings).toEqual([])
  })

  test('needs no options: a text is Markdown', () => {
    const [finding] = lintText('It closed on *30 February 2031*.\n').findings
    expect(finding).toMatchObject({ rule: 'impossible-date', file: 'article.md' })
  })

  test('reads the format off the path', () => {
    const text = '`Brakenridge`\n'
    expect(lintText(text, { path: 'a.md', facts }).findings).toHaveLength(0)
    expect(lintText(text, { path: 'a.txt', facts }).findings).toHaveLength(1)
  })

  test('reckons relative dates from the published day, and leaves them alone without one', () => {
    const text = 'The tower burned on Tuesday.\n'
    const rulesOn = (published?: string) =>
      lintText(text, { path: 'a.md', facts, ...(published && { published }) }).findings.map(
        ({ rule }) => rule,
      )
    expect(rulesOn('2019-11-07')).toEqual([])
    expect(rulesOn('2019-11-20')).toEqual(['wrong-date'])
    expect(rulesOn()).toEqual([])
  })
})

describe('parseFacts', () => {
  test('reads the text of a facts file', async () => {
    const { facts } = await parseFacts('names: [Ada Lovelace]', { file: 'facts.yml' })
    expect(facts.names.map(({ name, place }) => [name, place.file])).toEqual([['Ada Lovelace', 'facts.yml']])
  })

  test('rejects with every mistake', async () => {
    await expect(parseFacts('nmaes: []', { file: 'facts.yml' })).rejects.toThrow(InputError)
  })
})

describe('loadFacts', () => {
  test('reads a file', async () => {
    const path = fileURLToPath(new URL('../../examples/.factcheck.yml', import.meta.url))
    const { facts } = await loadFacts(path)
    expect(facts.names.map(({ name }) => name)).toContain('Imogen Achterberg')
  })

  test('rejects with every mistake of a file that is not right', async () => {
    const project = createProject()
    const path = project.put('facts.yml', 'nmaes: []\ndates: [{ event: the flood, date: 2024-02-30 }]\n')
    const error = await loadFacts(path).catch((thrown: unknown) => thrown)
    project.remove()
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).mistakes.map(({ line }) => line)).toEqual([1, 2])
  })

  test('rejects where there is no file', async () => {
    await expect(loadFacts('nowhere/.factcheck.yml')).rejects.toThrow(InputError)
  })
})
