import { describe, expect, test } from '@jest/globals'
import { fixText } from '../../src/fix/fix-text.ts'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'
import { random } from '../random.ts'
import { articlesWithSlips, draftOf, people, slips } from './names-generator.ts'

const facts = factsOf(`names:\n${people.map(({ name }) => `  - ${name}\n`).join('')}`)
const lint = (text: string) => lintText(text, { path: 'article.md', facts }).findings

/** The text once the fixes of its findings are written. */
const fixed = (text: string): string => fixText(text, lint).text

describe('names in 200 generated articles', () => {
  const articles = articlesWithSlips(draftOf, 200, random(20251203))

  test('come from many origins and have all kinds of slips', () => {
    expect(people.length).toBeGreaterThanOrEqual(60)
    expect(new Set(articles.map(({ slip }) => slip)).size).toBe(slips.length)
  })

  test('the clean versions give no finding', () => {
    expect(articles.flatMap(({ clean }) => lint(clean).map(({ message }) => message))).toEqual([])
  })

  test('at least 98% of the slips are found, with exactly the right letters in the fix', () => {
    const missed = articles.filter(({ clean, wrong }) => lint(wrong).length !== 1 || fixed(wrong) !== clean)
    const shown = missed.map(({ wrong, slip }) =>
      [slip, ...lint(wrong).map(({ message }) => message)].join(' '),
    )
    expect(shown.slice(0, shown.length > 0.02 * articles.length ? undefined : 0)).toEqual([])
  })
})
