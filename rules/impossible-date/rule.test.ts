import { expect, test } from '@jest/globals'
import { lintArticle } from '../../src/engine/lint.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { indexFacts } from '../../src/facts/index/indexed-facts.ts'
import { foundAlone } from '../../test/found-by.ts'
import rule from './rule.ts'

const found = foundAlone(rule)

test.each([
  ['The permit runs out on 31 April 2021.', ['31 April 2021']],
  ['It is due by Nov. 31, at the latest.', ['Nov. 31']],
  ['The fair runs June 28-31.', ['June 28-31']],
  ['Doors open at 9:75 a.m. on weekdays.', ['9:75 a.m.']],
  ['The ferry sails on Tuesday at 25:10.', ['Tuesday at 25:10']],
  ['Signed on 2024-02-30 in Riga.', ['2024-02-30']],
  ['The vote, 31st June, was close.', ['31st June']],
  ['The deadline was 31 June.', ['31 June']],
  ['The closing date is the 31 September, she said.', ['31 September']],
  ['---\ndate: 2025-06-31\n---\n\nIt rained.', ['2025-06-31']],
  ['---\npublished: "2025-13-01"\n---\n\nIt rained.', ['2025-13-01']],
  ['+++\ndate = "2025-02-30"\n+++\n\nIt rained.', ['2025-02-30']],
  ['---\ndate: 2025-06-31T10:00:00+02:00\n---\n\nIt rained.', ['2025-06-31']],
  ['---\ndate: 2025-06-31 10:00\n---\n\nIt rained.', ['2025-06-31']],
  ['The bell rings at 9:60 p.m. for long.', ['9:60 p.m.']],
])('what cannot be is found: %s', (text, spans) => {
  expect(found(text)).toEqual(spans)
})

test.each([
  'Feb. 29 is her birthday; Feb. 29, 2024, was a Thursday.',
  'Russia still had a Feb. 29, 1900.',
  'As of June 31 states had joined.',
  'The parser accepts Feb. 30, 2020, which is a bug.',
  'Model 30-02-2020 and file 2019-45-12 are gone.',
  'The ratio was 16/31/2020 parts. Watch the video at 25:10.',
  'Version 13.32.2024 is out.',
  'The file has 31 April, no May.',
  'The count was 31 June, 30 May.',
  '---\ndate: 2025-06-30\nversion: 2025-06-31\nevent: { date: 2025-06-31 }\n---\n\nIt rained.',
  'The bell rings at 24:59 p.m. for long.',
  'They were sold at 25:10 for long. Her race on Tuesday at 25:10 was her best.',
])('what may be something else is left alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('the last day of the month is suggested where the day is just past it', () => {
  const article = {
    path: 'story.txt',
    text: 'It closed on June 31, 2019. It opened on 13/32/2019 and on June 32, 2019.',
  }
  const { findings } = lintArticle(article, { facts: indexFacts(noFacts), rules: [rule] })
  expect(findings.map(({ suggestions }) => suggestions)).toEqual([['June 30, 2019'], undefined, undefined])
})
