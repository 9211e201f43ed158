import { describe, expect, test } from '@jest/globals'
import { parseFacts } from '../../src/facts/parse.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const known = `
counts: [{ subject: trams in the fleet, value: 12, unit: tram, about: [fleet] }]
`
const findings = (text: string, { path = '/x/a.md', more = '' } = {}) =>
  lintText(text, { path, facts: factsOf(known + more, '/x/facts.yml') }).findings.map(({ found }) => found)

const wrong = 'The fleet has 15 trams.\n'

describe("an article's own settings", () => {
  test.each([
    ['title: x', ['15 trams']],
    ['factcheck: {ignore: true}', []],
    ['factcheck: {ignore: false}', ['15 trams']],
    ['factcheck: {ignore: [wrong-count]}', []],
    ['factcheck:\n  rules: {wrong-count: off}', []],
    ['factcheck:\n  rules: {wrong-date: off}', ['15 trams']],
  ])('%j', (body, expected) => {
    expect(findings(`---\n${body}\n---\n\n${wrong}`)).toEqual(expected)
    expect(findings(`---\n${body}\n---\n<p>${wrong}`, { path: '/x/a.html' })).toEqual(expected)
  })

  test.each([
    ['factcheck: {publishd: 2030-01-02}', 2, /Unknown key "publishd"/],
    ['factcheck: {published: soon}', 2, /Expected a day/],
    ['factcheck:\n  ignore: yes please', 3, /Expected true, or a list/],
    ['factcheck:\n  rules: {wrong-count: loud}', 3, /Expected off, warn or error/],
    ['factcheck:\n  rules: {wrong-cuont: off}', 3, /Unknown rule "wrong-cuont", did you mean "wrong-count"/],
    ['factcheck: all', 2, /Expected published, ignore or rules/],
  ])('%j is a mistake with its place and frame', (body, line, message) => {
    expect(() => findings(`---\n${body}\n---\n\n${wrong}`)).toThrow(
      expect.objectContaining({
        mistakes: [
          expect.objectContaining({
            file: '/x/a.md',
            line,
            message: expect.stringMatching(message),
            frame: expect.stringContaining('^'),
          }),
        ],
      }),
    )
  })

  test.each([
    ['---\nfactcheck: {ignore: true}\nx: [\n---\n', 2],
    ['+++\na = 1\n[factcheck]\nignore = true\n+++\n', 3],
  ])('where they cannot be read that is told: %j', (text, line) => {
    expect(() => findings(text)).toThrow(
      expect.objectContaining({ mistakes: [expect.objectContaining({ line })] }),
    )
  })
})

test('an override chooses the format', () => {
  const html = `<p>The fle<b>et</b> has 15 trams.`
  const more = 'overrides: [{ files: "*.tpl", format: html }]\n'
  expect(findings(html, { path: '/x/a.tpl' })).toEqual([])
  expect(findings(html, { path: '/x/a.tpl', more })).toEqual(['15 trams'])
  expect(parseFacts('overrides: [{ files: a, format: htlm }]', { file: 'f' }).mistakes[0]!.message).toMatch(
    /did you mean "html"/,
  )
})
