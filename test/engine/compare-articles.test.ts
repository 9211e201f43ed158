import { describe, expect, test } from '@jest/globals'
import { rules } from '../../rules/index.ts'
import { compareArticles } from '../../src/engine/compare-articles.ts'
import { lintArticle } from '../../src/engine/lint.ts'
import type { RuleSettings } from '../../src/facts/facts.ts'
import { factsOf } from '../facts-of.ts'

const linted = (texts: Readonly<Record<string, string>>, settings: RuleSettings = {}) =>
  Object.entries(texts).map(([file, text]) => ({
    file,
    ...lintArticle({ path: file, text }, { facts: factsOf(''), rules, settings }),
  }))

const shown = (articles: ReturnType<typeof linted>) =>
  Array.from(compareArticles(articles, rules).values()).flatMap(findings =>
    findings.map(({ file, start, severity, message }) => `${file}:${start.line} ${severity} ${message}`),
  )

const right = {
  'a.md': 'The bridge was drawn by Oona Brackenridge.\n',
  'b.md': 'In May, Oona Brackenridge resigned.\n',
  'c.md': 'Nobody asked Oona Brackenridge.\n',
}
const wrong = 'A bust of Oona Brakcenridge was unveiled.\n'
const report =
  'd.md:1 error Unexpected "Oona Brakcenridge", expected "Oona Brackenridge": so written in 3 articles, as in a.md:1:25'

describe('names across articles', () => {
  test('one article against three others', () => {
    expect(shown(linted({ ...right, 'd.md': wrong }))).toEqual([report])
  })

  test('the order of the articles does not matter', () => {
    expect(
      shown(linted({ 'd.md': wrong, 'c.md': right['c.md'], 'b.md': right['b.md'], 'a.md': right['a.md'] })),
    ).toEqual([report])
  })

  test('what is collected survives being sent as JSON', () => {
    const sent = JSON.parse(JSON.stringify(linted({ ...right, 'd.md': wrong }))) as ReturnType<typeof linted>
    expect(shown(sent)).toEqual([report])
  })

  test.each([
    ['two articles are no rule', { 'a.md': right['a.md'], 'b.md': right['b.md'], 'd.md': wrong }],
    ['a surname alone may be anyone’s', { ...right, 'd.md': 'A bust of Brakcenridge was unveiled.\n' }],
    [
      'another first name is another person',
      { ...right, 'd.md': 'A bust of Ida Brakcenridge was unveiled.\n' },
    ],
    [
      'short names lie close together',
      {
        'a.md': 'We met Jon Marsh.',
        'b.md': 'We met Jon Marsh.',
        'c.md': 'We met Jon Marsh.',
        'd.md': 'We met Jon Marsch.',
      },
    ],
  ])('%s', (_, texts) => {
    expect(shown(linted(texts))).toEqual([])
  })

  test('the severity of the run holds', () => {
    const set = (severity: 'off' | 'warn') =>
      linted({ ...right, 'd.md': wrong }, { 'inconsistent-name': { severity } })
    expect(shown(set('off'))).toEqual([])
    expect(shown(set('warn'))).toEqual([report.replace('error', 'warn')])
  })

  test('a suppression holds, and is then not unused', () => {
    const suppressed = `<!-- factlint-disable-next-line inconsistent-name -- cast so -->\n${wrong}`
    expect(shown(linted({ ...right, 'd.md': suppressed }))).toEqual([])
    expect(shown(linted({ 'd.md': suppressed }))).toEqual([
      'd.md:1 warn Unexpected suppression of inconsistent-name, it held nothing back',
    ])
  })
})

describe('counts across articles', () => {
  const dated = (day: number, text: string) => `---\ndate: 2024-05-0${day}\n---\n\n${text}\n`
  const others = {
    'a.md': dated(1, 'They signed the 28-point Geneva plan.'),
    'b.md': dated(3, 'The 28-point Geneva plan was read out.'),
    'c.md': dated(5, 'All 28 points of the Geneva plan hold.'),
  }

  test('one article against others of the same days', () => {
    expect(shown(linted({ ...others, 'd.md': dated(4, 'The 26-point Geneva plan is short.') }))).toEqual([
      'd.md:5 warn Unexpected 26-point Geneva plan, expected 28: so in 3 articles, "28-point Geneva plan" in a.md:5:17',
    ])
  })

  test.each([
    ['a later article may tell of a change', dated(8, 'The 26-point Geneva plan is short.')],
    ['a plan without a name may be any', dated(4, 'The 26-point plan is short.')],
    ['a day that is unknown', 'The 26-point Geneva plan is short.\n'],
  ])('%s', (_, text) => {
    expect(shown(linted({ ...others, 'd.md': text }))).toEqual([])
  })
})
