import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf(`
names: [Mario Rubioni]
dates: [{ event: the opening of the bridge, date: 2031-05-05, about: [bridge opened] }]
counts:
  - { subject: points in the plan, value: 20, unit: point, about: [plan] }
  - { subject: age of the siege, elapsed: 2029-05-06, unit: year, about: [siege] }
`)

const found = (text: string, path: string): string[] =>
  lintText(text, { path, facts }).findings.map(({ rule, found }) => `${rule} ${found}`)

/** A page with a title, a day, a heading over a paragraph, and a caption, in each format that has them. */
const pages: Readonly<Record<string, (title: string, heading: string, caption: string) => string>> = {
  'a.md': (title, heading, caption) =>
    `---\ntitle: ${title}\ndate: 2031-05-07\n---\n\n## ${heading}\n\nThe plan of the town.\n\n<figure>\n<img src="a" alt="x">\n<figcaption>${caption}</figcaption>\n</figure>\n\nThe bridge of the town.`,
  'a.mdx': (title, heading, caption) =>
    `---\ntitle: ${title}\ndate: 2031-05-07\n---\n\n## ${heading}\n\nThe plan of the town.\n\n<Fig caption="${caption}" />\n\nThe bridge of the town.`,
  'a.html': (title, heading, caption) =>
    `<title>${title}</title><meta name="date" content="2031-05-07"><h2>${heading}</h2><p>The plan of the town.<figure><figcaption>${caption}</figcaption></figure><p>The bridge of the town.`,
  'toml.md': (title, heading, caption) =>
    `+++\ntitle = "${title}"\ndate = 2031-05-07\n+++\n\n${heading}\n===\n\nThe plan of the town.\n\n![${caption}](a.png)\n\nThe bridge of the town.`,
  'a.txt': (title, heading, caption) =>
    `${title}\n\nPublished 7 May 2031\n\n${heading}\n\nThe plan of the town.\n\n${caption}\n\nThe bridge of the town.`,
}

const formats = Object.keys(pages)
const at = (path: string, page: { title?: string; heading?: string; caption?: string }): string[] => {
  const { title = 'A day out', heading = 'Later', caption = 'At the pier' } = page
  return found(pages[path]!(title, heading, caption), path)
}

describe.each(formats)('headings and captions of %s', path => {
  test('are sentences of their own', () => {
    expect(at(path, { heading: 'The plan has 28 points' })).toEqual(['wrong-count 28 points'])
    expect(at(path, { caption: 'A plan of 28 points' })).toEqual(['wrong-count 28 points'])
  })

  test('have no words of the texts beside them', () => {
    expect(at(path, { heading: '28 points' })).toEqual([])
    expect(at(path, { caption: '28 points, opened in 1999' })).toEqual([])
  })

  test('know the day of the article', () => {
    expect(at(path, { heading: 'The bridge opened on Tuesday' })).toEqual(['wrong-date Tuesday'])
    expect(at(path, { heading: 'The bridge opened on Monday' })).toEqual([])
    expect(at(path, { caption: 'The two-year siege' })).toEqual([])
    expect(at(path, { caption: 'The four-year siege' })).toEqual(['wrong-count four-year'])
    expect(at(path, { caption: 'Sunday, May 6' })).toEqual(['wrong-weekday Sunday, May 6'])
  })

  test('know whom the title names', () => {
    expect(at(path, { caption: 'Rubiono at the pier' })).toEqual(['misspelled-name Rubiono'])
    expect(at(path, { title: 'Hedda Rubiono', caption: 'Rubiono at the pier' })).toEqual([])
  })
})
