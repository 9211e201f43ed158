import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { random } from '../../test/random.ts'

const found = (text: string): string[] =>
  lintText(text, { path: 'article.md' })
    .findings.filter(({ rule }) => rule === 'inconsistent-count')
    .map(finding => `${finding.found} > ${finding.expected}`)

const things = [
  'point plan',
  'clause treaty',
  'seat chamber',
  'bell tower',
  'room hotel',
  'step ladder',
  'chapter book',
]
const first = [
  (n: number, part: string, whole: string) => `Nobody expected a ${n}-${part} ${whole} in May.`,
  (n: number, part: string, whole: string) => `At dawn the ${n}-${part} ${whole} was shown to the press.`,
]
const second = [
  (n: number, part: string, whole: string) => `Few have seen all ${n} ${part}s of the ${whole}.`,
  (n: number, part: string, whole: string) => `The ${n} ${part}s of the ${whole} were praised.`,
  (n: number, part: string, whole: string) => `The ${whole} has ${n} ${part}s.`,
]

describe('200 generated articles', () => {
  const next = random(20260105)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const articles = Array.from({ length: 200 }, () => {
    const [part, whole] = pick(things).split(' ') as [string, string]
    const count = 4 + Math.floor(next() * 40)
    const wrong = count + 1 + Math.floor(next() * 5)
    const [one, two] = [pick(first), pick(second)]
    const text = (n: number) =>
      `${one(count, part, whole)} The weather was kind.\n\nTickets cost 12 pounds. ${two(n, part, whole)}\n`
    return { clean: text(count), wrong: text(wrong), count }
  })

  test('the clean versions give no finding', () => {
    expect(articles.flatMap(({ clean }) => found(clean))).toEqual([])
  })

  test('at least 95% of the wrong counts are found', () => {
    const missed = articles.filter(({ wrong, count }) => !found(wrong)[0]?.endsWith(` > ${count}`))
    expect(missed.slice(0, missed.length > 10 ? undefined : 0)).toEqual([])
  })
})

test('what a whole has is told twice in one paragraph, and not of another one below', () => {
  expect(found('The tower has 12 bells. In the wind the tower has 14 bells.')).toEqual(['14 bells > 12'])
  expect(found('The tower has 12 bells.\n\nThe tower has 14 bells.')).toEqual([])
})

describe('no contradiction', () => {
  const plan = 'The envoys brought a 28-point plan.'
  test.each([
    ['a change', `${plan} It was cut, and the 20 points of the plan fit on a page.`],
    ['a change told apart', `${plan} Mara cut the 28 points to 20. The 20 points of the plan fit on a page.`],
    ['two wholes', `${plan} The other plan is short. The 20 points of the plan fit on a page.`],
    ['wholes in the plural', `${plan} There were two plans. The 20 points of the plan fit on a page.`],
    [
      'another owner',
      `${plan} Europe’s plan was ready, and so was Canada’s plan. The 20 points of the plan are old.`,
    ],
    ['a part', `${plan} Three of the points of the plan are new. Another 20 points of the plan are not.`],
    ['a hedge', `${plan} The roughly 30 points of the plan fit on a page.`],
    ['a quotation', `${plan} “The 20 points of the plan are a joke,” Mara said.`],
    ['another part', `${plan} The 20 pages of the plan fit in a bag.`],
    ['numbers that tell two things apart', 'The 12-week course is dear. The 6-week course is not.'],
    ['one sentence', 'The 28-point plan is long, so the 20 points of the plan are a puzzle.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
