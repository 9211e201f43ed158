import { describe } from '@jest/globals'
import { each, testArticles, times, wrong } from './articles.ts'

const tooDeep = /elements nested deeper than 300 levels, or never closed/

describe('HTML', () => {
  testArticles('a.html', [
    ['elements in elements', `<p>a\n${times(5000, '<div>')}${wrong}`, /line 2: elements nested deeper/],
    ['formatting that is never closed', `${times(5000, '<b>')}${wrong}`, tooDeep],
    ['formatting and paragraphs', `${times(200, '<b><i><u><p>')}${wrong}`, tooDeep],
    ['links in links', `${times(2000, '<a>')}${wrong}`, tooDeep],
    ['tables in tables', `${times(1000, '<table><tr><td>')}${wrong}`, tooDeep],
    ['paragraphs that never end', `${times(5000, '<p>')}${wrong}`, '1:15016 wrong-count'],
    [
      'elements that end crosswise',
      `${times(100, '<a><b>')}${times(100, '</a>')}${wrong}`,
      '1:1016 wrong-count',
    ],
    ['ends without a beginning', `${times(5000, '</div>')}${wrong}`, '1:30016 wrong-count'],
    ['attributes', `<p ${each(5000, at => `a${at}=1 `)}>${wrong}`, '1:38910 wrong-count'],
    ['one attribute again and again', `<p ${times(5000, 'a=1 ')}>${wrong}`, '1:20020 wrong-count'],
    ['a long type', `<!DOCTYPE ${times(5000, 'a ')}>${wrong}`, '1:10027 wrong-count'],
    ['ampersands', `${times(5000, '&')}${wrong}`, '1:5016 wrong-count'],
    ['a comment that ends at once', `<!-->${wrong}`, '1:21 wrong-count'],
    ['a title that is left open', `<title>${wrong}`, '1:23 wrong-count'],
    ['text in a table', `<table>${wrong}</table>`, '1:23 wrong-count'],
    ['without scripts', `<noscript><p>${wrong}`, '1:29 wrong-count'],
    ['plain text to the end', `<plaintext>${wrong}`, '1:27 wrong-count'],
    ['references', '<p>The bridge has &#x31;&#50; arches.', '1:19 wrong-count'],
    ['a reference past the last character', `<p>&#x110000; ${wrong}`, '1:30 wrong-count'],
    ['a place to break', '<p>The bridge has 1<wbr>2 arches.', '1:19 wrong-count'],
    ['empty elements', '<p>The brid<b></b>ge has 1<i></i>2 arches.', '1:26 wrong-count'],
    [
      'a script before it',
      `<script>${times(5000, '<!--<script>')}</script></script><p>${wrong}`,
      '1:60045 wrong-count',
    ],
  ])
})

describe('XHTML', () => {
  testArticles('a.xhtml', [
    [
      'an entity that is declared',
      `<!DOCTYPE p [<!ENTITY a "${times(100, 'x')}">]><p>&a; ${wrong}</p>`,
      '1:152 wrong-count',
    ],
    [
      'an entity of a file',
      `<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a; ${wrong}</p>`,
      '1:77 wrong-count',
    ],
  ])
})

describe('MDX', () => {
  testArticles('a.mdx', [
    ['braces', `${times(5000, '{')}\n\n${wrong}`, /is not valid MDX: Unexpected end of file in expression/],
    [
      'calls in calls',
      `${times(200, '{a(')}${times(200, ')}')}\n\n${wrong}`,
      /an expression or export without an end/,
    ],
    [
      'elements in elements',
      `${times(500, '<a>')}${wrong}`,
      /line 1: is not valid MDX: Expected a closing tag/,
    ],
    [
      'ten thousand elements open at once',
      `${wrong}\n\n${times(10_001, '<a>')}`,
      /line 3: more than 10000 elements open at once/,
    ],
    ['ten thousand elements that end', `${times(10_001, '<a />')}\n\n${wrong}`, '3:16 wrong-count'],
    [
      'elements in elements that all end',
      `${times(5000, '<A>\n')}${times(5000, '</A>\n')}\n${wrong}`,
      /line 301: nested deeper than 300 levels/,
    ],
    ['an element that is left open', `<a>\n\n${wrong}`, /line 3: is not valid MDX: Expected a closing tag/],
    ['a module that is left open', `export const x = \`\${\`\n\n${wrong}`, /Could not parse import/],
    ['a comment of HTML', `<!-- x -->\n\n${wrong}`, /line 1: is not valid MDX: Unexpected character `!`/],
    ['code that would end the process', `{process.exit(0)}\n\n${wrong}`, '3:16 wrong-count'],
    ['a module that would be loaded', `import 'node:fs'\n\n${wrong}`, '3:16 wrong-count'],
    ['braces that balance', `${times(50, '{')}${times(50, '}')}\n\n${wrong}`, '3:16 wrong-count'],
    ['a comment', `{/* ${wrong} */}\n\n${wrong}`, '3:16 wrong-count'],
    ['a component around it', `<A b={<C />}>\n\n${wrong}\n\n</A>`, '3:16 wrong-count'],
  ])
})
