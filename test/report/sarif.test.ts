import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv, type ErrorObject } from 'ajv'
import type { Finding } from '../../src/engine/finding.ts'
import { formats } from '../../src/report/formats.ts'
import { lineHasher } from '../../src/report/line-hashes.ts'
import type { Report } from '../../src/report/report.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { findingIn, hostile, options, reportOf } from './report-of.ts'

// The official schema, as Microsoft's package @microsoft/jest-sarif 1.0.0-beta.0 (MIT licence) carries it. It
// is written in draft 4, but has nothing that means something else to this ajv; a pattern of its `language`
// is no Unicode pattern.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
})
const validate = ajv.compile(schema)

function isUri(text: string): boolean {
  return URL.canParse(text)
}

/** RFC 3986, 4.1: only characters of a URI, percent signs only before two digits. */
function isReference(text: string): boolean {
  return /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})*$/.test(text)
}

function mistakes(log: unknown): readonly Pick<ErrorObject, 'instancePath' | 'message'>[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({ instancePath, message }))
}

const sarif = (report: Report, more = {}) => JSON.parse(formats['sarif']!(report, { ...options, ...more }))

const text = 'The bridge opened. 🌉\r\nBuilt by 🌉 Ines Rocah in 1911, it has 14 arches.\r\n'
const at = text.indexOf('Rocah')
const misspelled = findingIn(text, 'Rocah', {
  message: 'Unexpected "Rocah", expected "Rocha"',
  fact: { kind: 'name', id: 'ines-rocha', file: 'facts/.factcheck.yml', line: 4 },
  fix: { start: at + 3, end: at + 5, text: 'ha' },
})
const imprecise = findingIn(text, '14 arches', {
  rule: 'unsupported-value',
  severity: 'warn',
  message: 'Unexpected 14 arches, expected more than 10',
  suggestions: ['more than 10 arches'],
})
const report = reportOf(text, [misspelled, imprecise])

test('the schema is one that finds mistakes', () => {
  expect(mistakes({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
  expect(mistakes({ version: '2.1.0', runs: [], more: 1 })).not.toEqual([])
})

test.each<[string, Report]>([
  ['findings', report],
  ['nothing found', reportOf('', [])],
  ['failures', reportOf(text, [misspelled], { failures: [{ file: 'gone é.md', message: 'no such file' }] })],
  ...hostile.map(([name, command]): [string, Report] => {
    const article = `${command} Rocah ${command}\n`
    const finding: Finding = {
      ...findingIn(article, 'Rocah'),
      file: `${command}.md`,
      message: command,
      suggestions: [command],
      fact: { kind: 'name', id: command, file: command, line: 1 },
      fix: { start: 0, end: command.length, text: command },
    }
    return [name, reportOf(article, [finding], { failures: [{ file: command, line: 1, message: command }] })]
  }),
])('is valid by the official schema: %s', (_, given) => {
  expect(mistakes(sarif(given))).toEqual([])
})

describe("what GitHub's code scanning asks for beyond the schema", () => {
  const [run] = sarif(report).runs
  const [first, second] = run.results

  test('one run with a category of its own', () => {
    expect(sarif(report).runs.length).toBe(1)
    expect(run.automationDetails.id).toBe('factlint/')
  })

  test('the tool has a name and a version', () => {
    expect(run.tool.driver).toMatchObject({ name: 'factlint', semanticVersion: '1.2.3' })
  })

  test('every rule is described, its page the help', () => {
    const [named, valued] = run.tool.driver.rules
    expect(named).toEqual({
      id: 'misspelled-name',
      name: 'misspelled-name',
      shortDescription: { text: 'A near miss.' },
      fullDescription: { text: 'A near miss.' },
      help: { text: '# misspelled-name\n\nMore.\n', markdown: '# misspelled-name\n\nMore.\n' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['facts', 'prose'], precision: 'high', 'problem.severity': 'error' },
    })
    expect(valued.help.text).toBe('Too precise.')
    expect(valued.defaultConfiguration.level).toBe('warning')
  })

  test('a result points to its rule and has a level and a message', () => {
    expect(first).toMatchObject({ ruleId: 'misspelled-name', ruleIndex: 0, level: 'error' })
    expect(second).toMatchObject({ ruleId: 'unsupported-value', ruleIndex: 1, level: 'warning' })
    expect(first.message.text).toBe('Unexpected "Rocah", expected "Rocha"\n[Fact](1)')
    expect(second.message.text).toContain('Suggestion: more than 10 arches')
  })

  test('a region has four numbers, which count UTF-16 units', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    const { region } = first.locations[0].physicalLocation
    expect(region).toEqual({ startLine: 2, startColumn: 18, endLine: 2, endColumn: 23 })
    const line = text.split('\r\n')[region.startLine - 1]!
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('Rocah')
  })

  test('the fingerprint is that of the line', () => {
    expect(first.partialFingerprints.primaryLocationLineHash).toBe(lineHasher(text)(2))
  })

  test('the fact is a related location', () => {
    expect(first.relatedLocations[0]).toMatchObject({
      id: 1,
      physicalLocation: { artifactLocation: { uri: 'facts/.factcheck.yml' }, region: { startLine: 4 } },
    })
  })

  test('a fix, applied to its region, gives the right text', () => {
    const [{ deletedRegion, insertedContent }] = first.fixes[0].artifactChanges[0].replacements
    const offset = (line: number, column: number) => (line === 1 ? 0 : text.indexOf('Built')) + column - 1
    const start = offset(deletedRegion.startLine, deletedRegion.startColumn)
    const end = offset(deletedRegion.endLine, deletedRegion.endColumn)
    expect(applyEdits(text, [{ start, end, text: insertedContent.text }])).toBe(
      text.replace('Rocah', 'Rocha'),
    )
  })

  test.each([
    ['a b.md', 'a%20b.md'],
    ['100%.md', '100%25.md'],
    ['c#1?.md', 'c%231%3F.md'],
    ['new\nline.md', 'new%0Aline.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['é/世界.md', '%C3%A9/%E4%B8%96%E7%95%8C.md'],
    ['../up.md', 'up.md'],
  ])('the file %j is the relative URI %s below a known root', (file, uri) => {
    const [run] = sarif(reportOf(text, [{ ...misspelled, file }]), {
      base: file.startsWith('..') ? 'docs' : '',
    }).runs
    const { artifactLocation } = run.results[0].locations[0].physicalLocation
    expect(artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' })
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%'])
  })

  test('a message is neither a link nor a place to fill in', () => {
    const [run] = sarif(
      reportOf(text, [{ ...imprecise, message: 'see [here](http://x.example) {0} {not}' }]),
    ).runs
    expect(run.results[0].message.text).toMatch(
      /^see \[here\]<U\+0028>http:\/\/x.example\) <U\+007B>0\} \{not\}\n/,
    )
  })

  test('no more results than are taken, errors first, and it is said', () => {
    const findings = [...Array.from({ length: 25_000 }, () => imprecise), misspelled]
    const [run] = sarif(reportOf(text, findings)).runs
    expect(run.results.length).toBe(25_000)
    expect(run.results[0].ruleId).toBe('misspelled-name')
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('1 more finding left out.')
  })

  test('a run that did not check everything says so', () => {
    const failures = [{ file: 'gone.md', message: 'no such file' }]
    const [invocation] = sarif(reportOf(text, [], { failures })).runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: 'no such file' },
    })
  })
})

// Figures of github/codeql-action, src/fingerprints.test.ts.
describe('the fingerprints of lines', () => {
  const greetings = (
    'e9496ae3ebfced30 fb7c023a8b9ccb3f ce8ba1a563dcdaca e20e36e16fcb0cc8 ' +
    'b3edc88f2938467e c8e28b0b4002a3a0 c129715d7a2bc9a3'
  ).split(' ')
  test.each<[string, string[]]>([
    ['', ['c129715d7a2bc9a3']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f', '54703d4cd895b18', '180aee12dab6264', 'a23a3dc5e078b07b']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greetings],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greetings],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greetings],
    [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', greetings],
  ])('%j', (given, hashes) => {
    expect(hashes.map((_, at) => lineHasher(given)(at + 1))).toEqual(hashes.map(hash => `${hash}:1`))
  })

  test('equal ones are counted', () => {
    const hashOf = lineHasher('Lorem ipsum dolor sit amet.\n'.repeat(10))
    const hashes = Array.from({ length: 11 }, (_, at) => hashOf(at + 1))
    expect(hashes.slice(0, 3)).toEqual(['a7f2ff13bc495cf2:1', 'a7f2ff13bc495cf2:2', 'a7f2ff13bc495cf2:3'])
    expect(hashes.slice(6)).toEqual([
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ])
  })
})
