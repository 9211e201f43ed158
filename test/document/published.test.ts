import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/document/parse.ts'

const published = (path: string, text: string) => parseDocument({ path, text }).published

describe('front matter', () => {
  test.each([
    ['date: 2025-12-03', '2025-12-03'],
    ['date: 2025-12-03T23:30:00-11:00', '2025-12-03'],
    ['date: 2025-12-03 9:00:00 +1300', '2025-12-03'],
    ['date: "2025-12-03T10:00:00Z"', '2025-12-03'],
    ["published: '2025-12-03'", '2025-12-03'],
    ['publishDate: 2025-12-03', '2025-12-03'],
    ['pubDate: Dec 3, 2025', '2025-12-03'],
    ['published_at: 3 December 2025', '2025-12-03'],
    ['date: 2025-2-3', '2025-02-03'],
    ['date: 2025-02-30', undefined],
    ['date: 2025', undefined],
    ['date: soon\npublished: 2025-12-03', '2025-12-03'],
    ['date: [2025-12-03]', undefined],
    ['updated: 2025-12-03', undefined],
    ['nested: {date: 2025-12-03}', undefined],
    ['date_published: 2031-05-06', '2031-05-06'],
    ['publishedAt: 2031-05-06', '2031-05-06'],
    ['lastmod: 2031-05-06', '2031-05-06'],
    ['lastmod: 2031-05-07\ndate: 2031-05-06', '2031-05-06'],
    ['date: 2031-05-06\nfactcheck: {published: 2030-01-02}', '2030-01-02'],
    ['date: 2025-12-03\nbroken: [', undefined],
    ['title: "the\nplan"\ndate: 2025-12-03', '2025-12-03'],
    [`date: 2025-12-03\ndeep: ${'['.repeat(5000)}`, undefined],
  ])('YAML %j', (body, expected) => {
    const document = parseDocument({ path: 'a.md', text: `---\n${body}\n---\n\nAnn left.\n` })
    expect(document.published).toBe(expected)
    expect(document.blocks.at(-1)?.text).toBe('Ann left.')
  })

  test.each([
    ['date = 2025-12-03T10:00:00Z # why', '2025-12-03'],
    ['date = "2025-12-03"', '2025-12-03'],
    ['x = """\ndate = 2025-01-01\n"""\ndate = 2025-12-03', '2025-12-03'],
    ['[params]\ndate = 2025-12-03', undefined],
  ])('TOML %j', (body, expected) => {
    expect(published('a.md', `+++\n${body}\n+++\nAnn left.\n`)).toBe(expected)
  })
})

describe('the first lines', () => {
  test.each([
    ['Head\n\n[December 03, 2025]\n\nText', '2025-12-03'],
    ['Head\n\nPublished on Wednesday, Dec. 3, 2025 at 10:30 a.m. GMT\n\nText', '2025-12-03'],
    ['Posted on 3 December 2025\n\nText', '2025-12-03'],
    ['2025-12-03\n\nText', '2025-12-03'],
    ['Updated: Dec. 4, 2025\n\nPublished: Dec. 3, 2025', '2025-12-03'],
    ['Published Dec. 3, 2025 | Updated Dec. 4, 2025', '2025-12-03'],
    ['KYIV, Ukraine, Dec. 3, 2025 (AP) — Talks began.', '2025-12-03'],
    ['NEW YORK, Dec 3, 2025 -- Talks began.', '2025-12-03'],
    ['LOWER TARN, Dec. 3, 2025 (Tri-County News & Co.) — Talks began.', '2025-12-03'],
    ['NEWS RELEASE\nTarn Valley Transit\nDecember 3, 2025\n\nText', '2025-12-03'],
    ['TARN BOROUGH COUNCIL\nReport of the full meeting\nWednesday, December 3, 2025\n\nText', '2025-12-03'],
    ['TARN POLICE\nPublic appeal, Dec. 3, 2025\n\nText', '2025-12-03'],
    ['SPRING FAIR\nTown Hall\nDecember 3, 2025\n\nText', undefined],
    ['TARN COUNCIL\nIt met in the hall.\nDecember 3, 2025\n\nText', undefined],
    ['TARN COUNCIL\nDecember 3, 2025\nDecember 4, 2025\n\nText', undefined],
    ['Oslo, 3 December 2025 – The library opens.', '2025-12-03'],
    ['By Ida Holm, Larsborg News, Dec. 3, 2025\n\nText', '2025-12-03'],
    ['By Ida Holm and Per Vik in Oslo\nWednesday 3 December 2025 17.52 BST\n\nText', '2025-12-03'],
    ['3 December 2025, by Ida Holm\n\nText', '2025-12-03'],
    ['First published on Wed 3 Dec 2025 07.00 GMT\n\nText', '2025-12-03'],
    ['By Easter the bridge had cracked, by 3 December 2025', undefined],
    ['The bridge, 3 December 2025 – a ruin.', undefined],
    ['Talks began\nbefore Dec. 3, 2025\nand went on.', undefined],
    ['Dec. 3, 2025\n\nDec. 4, 2025', undefined],
    ['December 2025\n\nText', undefined],
    ['Tuesday\n\nText', undefined],
    ['03/04/2025\n\nText', undefined],
    ['Talks began on Dec. 3, 2025.', undefined],
    ['On Dec. 3, 2025 — a Wednesday — talks began.', undefined],
    ['KYIV (AP) — On Dec. 3, 2025, talks began.', undefined],
    [`${'Text\n\n'.repeat(10)}Dec. 3, 2025`, undefined],
  ])('%j', (text, expected) => {
    expect(published('a.txt', text)).toBe(expected)
    expect(published('a.md', text)).toBe(expected)
  })

  test.each([
    'Press statement, 3 December 2025',
    'NEWS RELEASE\nEmbargoed until 3 December 2025, 16:00',
    'For immediate release: 3 December 2025',
    'Issued on 3 December 2025',
    'Last reviewed: 3 December 2025',
    'Bakers of Tarn. Newsletter no. 7, Wednesday 3 December 2025',
    'Opinion · Ida Holm · December 3, 2025',
    'Tarn, December 3, 2025. By our harbour reporter',
    'Analysis by Dr Ida Holm, December 3, 2025',
    'Posted on 3 December 2025 in Boats and Bread, by Ida',
    'TARN, Norland (NPA) — December 3, 2025 — It rained.',
    'TARN, Norland (Dec. 3, 2025) — It rained.',
    'Minutes of the meeting of the board, held on Wednesday, 3 December 2025, at 18.30',
    '3 December 2025 · 5 min read',
  ])('%j heads the text that it stands above', head => {
    expect(published('a.txt', `Hall sold\n\n${head}\n\nIt rained.`)).toBe('2025-12-03')
    expect(published('a.md', `# Hall sold\n\n*${head}*\n\nIt rained.`)).toBe('2025-12-03')
  })

  test.each([
    'Spring fair, 3 December 2025',
    'Opening of the bridge: 3 December 2025',
    'Tarn Film Festival, 8th edition, 3 December 2025',
    'Release date: 3 December 2025',
    'Next newsletter: 3 December 2025',
    'Minutes of the last meeting, 3 December 2025',
    'Photo by Ida Holm, 3 December 2025',
    'The statement of 3 December 2025',
    'Transcript of the hearing, 3 December 2025',
    'In a statement, 3 December 2025 is called a mistake.',
    'Posted to Orsund on 3 December 2025, Holm stayed.',
  ])('%j may be the day of something else', head => {
    expect(published('a.txt', `Hall sold\n\n${head}\n\nIt rained.`)).toBeUndefined()
  })

  test('a release below the prose of a page is another text', () => {
    const prose = 'It rained on the harbour. '.repeat(8)
    expect(published('a.md', `${prose}\n\n## Press statement, 3 December 2025\n\nText`)).toBeUndefined()
  })

  test('the cell of a table may have the day of anything', () => {
    expect(published('a.md', '| | |\n|---|---|\n| Bridge opened | 3 December 2025 |\n')).toBeUndefined()
  })

  test('a list of places and days is no dateline', () => {
    expect(published('a.md', '- Oslo, 3 December 2025 – Larsborg Hall\n')).toBeUndefined()
  })

  test('a heading that is a bare date heads a chronicle', () => {
    expect(published('a.md', '# Dec. 3, 2025\n\nText')).toBeUndefined()
  })

  test('front matter goes before', () => {
    expect(published('a.md', '---\ndate: 2025-12-03\n---\n\nDec. 4, 2025')).toBe('2025-12-03')
  })
})

test.each([
  ['TARN, Dec. 3 (AP) — It rained.', '2025-01-09', '2024-12-03'],
  ['TARN, Norland, Jan. 3 — It rained.', '2024-12-09', '2025-01-03'],
  ['TARN, Jan. 3, 2020 — It rained.', '2024-12-09', '2020-01-03'],
  ['TARN, Jan. 3 — It rained.', undefined, undefined],
  ['Tarn opened, Jan. 3 — it rained.', '2024-12-09', undefined],
  ['TARN, Wednesday — It rained.', '2024-12-09', undefined],
])('a dateline without a year is near to the day of the facts: %s', (text, near, expected) => {
  expect(parseDocument({ path: 'a.md', text, ...(near ? { near } : {}) }).published).toBe(expected)
})
