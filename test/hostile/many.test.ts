import { describe } from '@jest/globals'
import { type Row, testArticles, times, wrong } from './articles.ts'

// More of one thing than a function takes arguments: a list of them must not be handed on as such.
const many = 130_000
const silent = '---\nfactcheck: { rules: { unused-suppression: off } }\n---\n\n'

describe('a paragraph as long as a book', () => {
  testArticles('a.md', [
    ['in a quotation', `> ${times(100_000, 'and so on ')}\n\n${wrong}`, '3:16 wrong-count'],
    ['in a quotation, line by line', `${times(100_000, '> and so on\n')}\n${wrong}`, '100002:16 wrong-count'],
    ['with tags', `${times(60_000, '<b>and</b> so on ')}\n\n${wrong}`, '3:16 wrong-count'],
  ])
  testArticles('a.mdx', [
    ['with tags', `${times(60_000, '<b>and</b> so on ')}\n\n${wrong}`, '3:16 wrong-count'],
    ['with expressions', `${times(60_000, '{and} so on ')}\n\n${wrong}`, '3:16 wrong-count'],
  ])
})

describe('what one text or element has many of', () => {
  testArticles('a.md', [
    ['quotations in a quotation', `“${times(many, '‘a’')}”\n\n${wrong}`, '3:16 wrong-count'],
    ['paragraphs in one piece of HTML', `<div>${times(many, '<p>a')}\n\n${wrong}`, '3:16 wrong-count'],
    [
      'times in one piece of HTML',
      `<p>${times(many, '<time datetime=1>a</time>')}\n\n${wrong}`,
      '3:16 wrong-count',
    ],
    [
      'comments in one piece of HTML',
      `${silent}<p>${times(many, '<!--factlint-x-->')}\n\n${wrong}`,
      '7:16 wrong-count',
    ],
    [
      'rules in one suppression',
      `${silent}<!-- factlint-enable ${times(many, 'a ')}-->\n\n${wrong}`,
      '7:16 wrong-count',
    ],
    ...['.', '!', '?', '…', '.)', '!?'].map(
      (ends): Row => [
        `ends of sentences: ${ends}`,
        `${times(400_000 / ends.length, ends)}\n\n${wrong}`,
        '3:16 wrong-count',
      ],
    ),
    [
      'beginnings of tags, behind a long text',
      `\`\`\`\n${times(6_000_000, 'x')}\n\`\`\`\n\n${times(60_000, 'a <b\n\n')}${wrong}`,
      '120005:16 wrong-count',
    ],
    [
      'findings that suppressions hold back',
      times(3000, `<!-- factlint-disable-next-line -->\n${wrong}\n\n`) + wrong,
      '9001:16 wrong-count',
    ],
    ['entities beside an accent', `e\u0301${times(many, '&lt;')}\n\n${wrong}`, '3:16 wrong-count'],
  ])
  testArticles('a.html', [
    ['images in one paragraph', `<p>${times(many, '<img alt=a>')}${wrong}`, '1:1430019 wrong-count'],
  ])
})
