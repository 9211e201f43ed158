import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { longDraftOf } from '../../test/consistency-generator.ts'
import { people, random, slips, withSlip } from '../../test/names-generator.ts'

const lint = (text: string, path = 'article.md') =>
  lintText(text, { path }).findings.filter(({ rule }) => rule === 'inconsistent-name')

function generate(seed: number, count: number) {
  const next = random(seed)
  const articles: { clean: string; wrong: string; slip: string }[] = []
  while (articles.length < count) {
    const draft = longDraftOf(people[Math.floor(next() * people.length)]!, next)
    const slip = slips[articles.length % slips.length]!
    const wrong = withSlip(draft, slip, next)
    if (wrong !== undefined) articles.push({ clean: draft.text, wrong, slip })
  }
  return articles
}

describe('one slip in 400 generated articles', () => {
  const articles = generate(20260104, 400)

  test('the clean versions give no finding', () => {
    expect(articles.flatMap(({ clean }) => lint(clean).map(({ message }) => message))).toEqual([])
  })

  test('at least 90% of the slips are found, and the right spelling is offered', () => {
    const missed = articles.filter(({ clean, wrong }) => {
      const [finding, ...others] = lint(wrong)
      const right = finding && clean.slice(finding.start.offset).startsWith(finding.expected!)
      return !right || others.length > 0
    })
    const shown = missed.map(({ clean, wrong, slip }) =>
      [slip, differing(clean, wrong), ...lint(wrong).map(({ message }) => message)].join(' '),
    )
    expect(shown.slice(0, shown.length > 0.0 * articles.length ? undefined : 0)).toEqual([])
  })
})

/** The word of the second text that the first does not have. */
function differing(clean: string, wrong: string): string {
  const words = new Set(clean.split(/\s+/))
  return wrong
    .split(/\s+/)
    .filter(word => !words.has(word))
    .join(' ')
}
