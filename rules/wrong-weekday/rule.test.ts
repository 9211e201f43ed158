import { expect, test } from '@jest/globals'
import { lintArticle } from '../../src/engine/lint.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { indexFacts } from '../../src/facts/index/indexed-facts.ts'
import { factsOf } from '../../test/facts-of.ts'
import { foundAlone } from '../../test/found-by.ts'
import rule from './rule.ts'

const found = foundAlone(rule, '2016-02-24')

test.each([
  // A deadline of a year that no one had looked up.
  ['Send it until midnight on Sunday, March 21.', ['midnight on Sunday, March 21']],
  // Copied from the year before.
  ['They met on Tuesday, Feb. 24.', ['Tuesday, Feb. 24']],
  ['## 1953\n\nThey met on Monday, 31 January.', ['Monday, 31 January']],
  ['It was 3 May 2024, a Thursday.', ['3 May 2024, a Thursday']],
  ['It was 3 May 2024 (a Thursday).', ['3 May 2024 (a Thursday)']],
  ['Tue 2 Dec 2024 was cold.', ['Tue 2 Dec 2024']],
  ['From Monday, May 2, 2016, to Saturday, May 6, 2016.', ['Monday, May 2, 2016, to Saturday, May 6, 2016']],
  ['It came on 03/05/2024 (Sunday).', ['03/05/2024 (Sunday)']],
  // Neither of its own calendar nor of the Julian one, which fell back by one more day on 1 March 1900.
  ['The ice broke on Wednesday, 1 February 1900.', ['Wednesday, 1 February 1900']],
  ['The ice broke on Tuesday, 1 March 1900.', ['Tuesday, 1 March 1900']],
])('a wrong weekday is found: %s', (text, spans) => {
  expect(found(text)).toEqual(spans)
})

test.each([
  // An older report, quoted: its year is not the article's.
  'The machine wrote: “They won 7-5 on Saturday afternoon (April 24) at home.”',
  '> We met on Saturday, April 24, at the quay.',
  // Agrees with the year before where that may be meant, or with a year that the paragraph names.
  'They meet on Monday, Aug. 24.',
  'They met on Tuesday, Feb. 24, and so it had been a year earlier.',
  'In 2010 much changed. They met on Saturday, April 24.',
  // Entries of a history.
  '## 1953\n\nIt rained.\n\nThey met on Saturday, 31 January.',
  '1953\nThey met on Saturday, 31 January.',
  'It came on 03/05/2024 (Tuesday), or on 03/05/2024 (Friday).',
  'Monday and Tuesday, May 3 and 4, were wet.',
  'The call is on May 2 (Wednesday in Tokyo).',
  'Every Monday, May brings 3 boats.',
  // Julian dates.
  'Riga froze on Tuesday, 1 February 1900, on Wednesday, 1 March 1900, and on Thursday, 1 February 1901.',
])('what may be right is left alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('a date without a year in an article without a date is left alone', () => {
  const text = 'The fair of 2012 was held on Monday, 30 May.'
  const { findings } = lintArticle({ path: 'story.txt', text }, { facts: indexFacts(noFacts), rules: [rule] })
  expect(findings).toEqual([])
})

test.each([
  ['Friday, 3 June', ['Friday, 3 June']],
  ['Wednesday, 1 July', []],
  // Too far from the others, of last year, and of a year that the article named.
  ['Friday, 5 August', []],
  ['After last year, Wednesday, 3 June', []],
  ['So it was in 2016. Friday, 3 June', []],
])('dates beside each other are of one year: %s', (text, spans) => {
  const facts = indexFacts({ ...noFacts, published: '2015-02-24' })
  const all = [text, 'Monday, 1 June', 'Thursday, 4 June']
  const { findings } = lintArticle(
    { path: 'story.md', text: all.map(each => `- ${each}`).join('\n') },
    { facts, rules: [rule] },
  )
  expect(findings.map(({ found }) => found)).toEqual(spans)
})

test('a day that the facts give for all articles settles no year', () => {
  const facts = indexFacts({ ...noFacts, published: '2016-02-24' })
  const { findings } = lintArticle(
    { path: 'story.txt', text: 'They met on Tuesday, Feb. 24.' },
    { facts, rules: [rule] },
  )
  expect(findings).toEqual([])
})

test('both corrections are suggested, and none is a fix', () => {
  const article = {
    path: 'story.txt',
    text: 'Tues. Dec. 1, 2025, was mild. Wed, 1 Jan 2025 was Thu, 1 Jan 2025. Sunday, May 15, 2016, and Friday, May 19, 2016.',
  }
  const { findings } = lintArticle(article, { facts: indexFacts(noFacts), rules: [rule] })
  expect(findings.map(({ suggestions, fix }) => [suggestions, fix])).toEqual([
    [['Mon. Dec. 1, 2025', 'Tues. Dec. 2, 2025'], undefined],
    [['Wed, 1 Jan 2025', 'Thu, 2 Jan 2025'], undefined],
    [['Thursday, May 19, 2016', 'Friday, May 20, 2016'], undefined],
  ])
})

const flood = factsOf(
  'dates: [{ event: the flood at the mill, date: 2015-03-03, about: [mill flooded, flood came] }]',
)

test.each([
  // 3 March 2015 was a Tuesday, that of 2016 a Thursday.
  ['The flood came on Thursday, March 3.', '2015-09-24', ['Thursday, March 3']],
  ['The flood came on Tuesday, March 3.', '2015-09-24', []],
  ['The market came on Thursday, March 3.', '2015-09-24', []],
  ['A year after the mill flooded, they meet on Thursday, March 3.', '2015-09-24', []],
  ['On Thursday, March 3, they will tell when the flood came.', '2015-09-24', []],
  ['The show opens on Thursday, March 3, a year to the day since the flood came.', '2016-03-01', []],
  [
    'The show opens on Friday, March 3, a year to the day since the flood came.',
    '2016-03-01',
    ['Friday, March 3'],
  ],
  ['The flood came on March 3, and they meet on Saturday, April 2.', '2015-09-24', []],
  // What is ahead has not been yet, so that it does not come again.
  ['The flood will come on Monday, March 3.', '2014-10-01', ['Monday, March 3']],
  ['The flood will come on Tuesday, March 3.', '2014-10-01', []],
  ['The flood came on Thursday, March 3, last year.', '2016-09-24', ['Thursday, March 3, last year']],
  ['They met on Wednesday, March 4, last year.', '2016-09-24', []],
  ['They met on Friday, March 4, last year.', '2016-09-24', ['Friday, March 4, last year']],
])('the day of a known event is of its year: %s', (text, published, spans) => {
  const { findings } = lintArticle({ path: 'story.md', text, published }, { facts: flood, rules: [rule] })
  expect(findings.map(({ found }) => found)).toEqual(spans)
})
