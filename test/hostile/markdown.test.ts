import { describe } from '@jest/globals'
import { each, testArticles, times, wrong } from './articles.ts'

const tooDeep = /nested deeper than 100 levels/
const tooMany = /more than 1000 marks of emphasis, brackets/

describe('what the parser cannot read in linear time is refused, with its line', () => {
  testArticles('a.md', [
    ['quotations', `One.\n\n${times(5000, '> ')}${wrong}`, /line 3: nested deeper than 100 levels/],
    ['quotations without a space', `${times(5000, '>')}${wrong}`, tooDeep],
    ['lists on one line', `${times(5000, '- ')}${wrong}`, tooDeep],
    ['numbered lists on one line', `${times(5000, '1. ')}${wrong}`, tooDeep],
    ['lists in lists', `${each(200, level => `${times(level, '  ')}- a\n`)}\n${wrong}`, /line 102: nested/],
    ['quotations in lists', `${times(2500, '- > ')}${wrong}`, tooDeep],
    ['one run of emphasis', `${times(5000, '*')}${wrong}${times(5000, '*')}`, tooDeep],
    ['emphasis', `One.\n\n${times(2000, '*a **a ')}${wrong}`, /line 3: more than 1000 marks/],
    ['emphasis by underscores', `${times(2000, '_a __a ')}${wrong}`, tooMany],
    ['strikethrough', `${times(3000, '~~a ')}${wrong}`, tooMany],
    ['brackets', `${times(5000, '[')}\n\n${wrong}`, tooMany],
    ['links that never close', `${times(5000, '[a](')}\n\n${wrong}`, tooMany],
    ['images in images', `${times(5000, '![')}${wrong}`, tooMany],
    ['ends of brackets', `${times(2000, '<b> ] ')}\n\n${wrong}`, tooMany],
    ['emphasis of two kinds', `${times(2000, '*_')}\n\n${wrong}`, tooDeep],
    ['emphasis of two kinds, in pieces', `${times(500, '*_*_ ')}\n\n${wrong}`, tooMany],
    ['runs of backticks, each of its length', `${each(500, at => `${times(at, '`')} `)}${wrong}`, tooMany],
    ['comments that never close', `${times(100, 'a <!-- ')}${wrong}`, tooMany],
    ['instructions that never close', `${times(100, 'a <? ')}${wrong}`, tooMany],
    ['declarations that never close', `${times(100, 'a <!b ')}${wrong}`, tooMany],
    ['lines without the marks of their quotations', times(90, '> ') + times(500, 'a\n') + wrong, tooMany],
    ['underlined headings', `${times(3000, 'a\n=\n')}${wrong}`, /line 400\d: more than/],
    [
      'quotations in items',
      `One.\n\n${times(20_000, '- >\n')}\n${wrong}`,
      /line 158: more lists and quotations/,
    ],
    [
      'footnotes in items',
      `${times(20_000, '- [^a]: b\n')}\n${wrong}`,
      /line \d+: more lists and quotations/,
    ],
    ['lists in items', `${times(20_000, '- - [^1]\n')}\n${wrong}`, /line \d+: more lists and quotations/],
    ['lists that end, with CR', times(30_000, '- a\r\rb\r\r') + wrong, /line \d+: more lists and quotations/],
  ])
})

describe('what else a parser stumbles over does not hide the text behind it', () => {
  testArticles('a.md', [
    ['quotations up to the limit', `${times(99, '> ')}${wrong}`, '1:214 wrong-count'],
    ['a long rule', `${times(500, '*')}\n\n${wrong}`, '3:16 wrong-count'],
    ['a far indent', `a\n\n${times(1000, ' ')}b\n\n${wrong}`, '5:16 wrong-count'],
    ['a backtick that is left open', `\`a ${wrong}`, '1:19 wrong-count'],
    ['a comment that is left open', `a <!-- ${wrong}`, '1:23 wrong-count'],
    ['HTML that is left open', `<div>\n${wrong}`, '2:16 wrong-count'],
    ['front matter that is left open', `---\ntitle: a\n\n${wrong}`, '4:16 wrong-count'],
    ['front matter that is no YAML', `---\n: : [\n---\n\n${wrong}`, '5:16 wrong-count'],
    ['front matter of marks', `---\n${times(250_000, '"')}\n---\n\n${wrong}`, '5:16 wrong-count'],
    ['front matter with a bomb', `---\na: &a [x]\nb: &b [*a,*a]\n---\n\n${wrong}`, '6:16 wrong-count'],
    ['front matter of a hundred levels', `---\na: ${times(5000, '[')}\n---\n\n${wrong}`, '5:16 wrong-count'],
    ['front matter that is no TOML', `+++\nx = [[[\n+++\n\n${wrong}`, '5:16 wrong-count'],
    ['front matter of underscores', `---\na: ${times(800, '[_, _], ')}\n---\n\n${wrong}`, '5:16 wrong-count'],
    ['paragraphs of marks', times(400, 'a *b* [c](d) <!-- e --> `f`\n\n') + wrong, '801:16 wrong-count'],
    ['a list of marks', `${times(400, '- *b* [c](d) <!-- e -->\n')}\n${wrong}`, '402:16 wrong-count'],
    [
      'a table of marks',
      `| a | b |\n|---|---|\n${times(600, '| *c* *d* | [e](f) |\n')}\n${wrong}`,
      '604:16 wrong-count',
    ],
    ['a fence of brackets', `\`\`\`\n${times(600, '[[[a]]],\n')}\`\`\`\n\n${wrong}`, '604:16 wrong-count'],
    ['indented code of brackets', `a\n\n${times(600, '    [[[a]]],\n')}\n${wrong}`, '604:16 wrong-count'],
    ['a footnote in itself', `[^a]: [^a] ${wrong}`, '1:27 wrong-count'],
    ['elements in elements', `${times(200, '<b>')}${wrong}`, '1:616 wrong-count'],
    ['entities', `${times(5000, '&amp;')}${wrong}`, '1:25016 wrong-count'],
    ['entities that are none', `${times(5000, '&a')} ${wrong}`, '1:10017 wrong-count'],
    ['backslashes', `${times(5001, '\\')}${wrong}`, '1:5017 wrong-count'],
    ['addresses', `${times(500, '<http://a.example>')}${wrong}`, '1:9016 wrong-count'],
    ['beginnings of addresses', `${times(5000, 'www.')}\n\n${wrong}`, '3:16 wrong-count'],
    ['at signs', `${times(5000, 'a@')}\n\n${wrong}`, '3:16 wrong-count'],
    [
      'a table of a thousand columns',
      `${each(3, row => `${times(1000, row === 1 ? '|-' : '|a')}|\n`)}\n${wrong}`,
      '5:16 wrong-count',
    ],
    ['two thousand lists that end', times(2000, '- a\n\nb\n\n') + wrong, '8001:16 wrong-count'],
    [
      'a list of four thousand items, with CRLF',
      times(4000, '- The town has a pier.\r\n\r\n') + wrong,
      '8001:16 wrong-count',
    ],
    ['a thousand quotations in items', `${times(1000, '- >\n')}\n${wrong}`, '1002:16 wrong-count'],
    [
      'ten thousand items with a footnote',
      `${times(10_000, '- a\n')}- b[^1]\n\n[^1]: ${wrong}`,
      '10003:22 wrong-count',
    ],
    [
      'code and comments left open in quotations',
      `${times(20_000, '> ``` <!-- a\n\n')}${wrong}`,
      '40001:16 wrong-count',
    ],
    ['a hundred lists that end, with CR', times(100, '- a\r\rb\r\r') + wrong, '401:16 wrong-count'],
    [
      'quotations that end, with a definition',
      `[a]: /x\n\n${times(5000, '> [a]\n\nb\n\n')}${wrong}`,
      '20003:16 wrong-count',
    ],
    [
      'in front of a comment that is left open, with quotations that end',
      `${wrong}\n\n<!-- c\n\n${times(10_000, '> a\n\nb\n\n')}`,
      '1:16 wrong-count',
    ],
    [
      'in front of code that is left open, with quotations that end',
      `${wrong}\n\n\`\`\`\n${times(10_000, '> a\n\nb\n\n')}`,
      '1:16 wrong-count',
    ],
    [
      'quotations that end, behind a comment that does not',
      `a ![b](c) <!-- d\n\n${times(5000, '> a\n\nb\n\n')}${wrong}`,
      '20003:16 wrong-count',
    ],
    ['footnotes', each(3000, at => `[^${at}]\n\n[^${at}]: a\n\n`) + wrong, '12001:16 wrong-count'],
    ['definitions', `${each(5000, at => `[a${at}]: /x\n`)}\n${wrong}`, '5002:16 wrong-count'],
    [
      'definitions behind text, which are none',
      `a\n${each(5000, at => `[a${at}]: /x\n`)}\n${wrong}`,
      '5003:16 wrong-count',
    ],
    ['references in one paragraph', `${times(5000, '[a] ')}\n\n[a]: /x\n\n${wrong}`, '5:16 wrong-count'],
    [
      'brackets with words, in one paragraph',
      `${times(20_000, '[a] b ')}[^1]\n\n[^1]: ${wrong}`,
      '3:22 wrong-count',
    ],
    [
      'footnotes called in one paragraph',
      `${each(3000, at => `a[^${at}] `)}\n\n${each(3000, at => `[^${at}]: b\n\n`)}${wrong}`,
      '6003:16 wrong-count',
    ],
    [
      'far too many footnotes called in one paragraph',
      `${each(25_001, at => `a[^${at}] `)}\n\n[^1]: ${wrong}`,
      /more than .* 25000 footnotes/,
    ],
    ['ten thousand headings', `${times(10_000, '# a\n')}${wrong}`, '10001:16 wrong-count'],
    ['suppressions that say nothing', `${times(500, '<!-- factlint-enable')}\n\n${wrong}`, /more than/],
  ])
})

describe('the text is found wherever a reader sees it', () => {
  testArticles('a.md', [
    ['split by markup', 'The **brid**ge has 1<!-- x -->2 ar*ch*es.', '1:20 wrong-count'],
    ['split by links', 'The bridge has [1](/x)[2](/y) arches.', '1:17 wrong-count'],
    ['in a cell', `| a | b |\n|---|---|\n| c | ${wrong} |`, '3:22 wrong-count'],
    ['behind an escaped bar', `| a |\n|---|\n| x \\| ${wrong} |`, '3:23 wrong-count'],
    ['in alternative text', `![${wrong}](/x)`, '1:18 wrong-count'],
    ['in a title', `[x](/y "${wrong}")`, '1:24 wrong-count'],
    ['in a footnote', `a[^1]\n\n[^1]: ${wrong}`, '3:22 wrong-count'],
    ['in a summary', `<details><summary>${wrong}</summary></details>`, '1:34 wrong-count'],
    ['over a hard break', 'The bridge has 12\\\narches.', '1:16 wrong-count'],
    ['in front matter', `---\ntitle: ${wrong}\n---\n`, '2:23 wrong-count'],
    ['in a task', `- [ ] ${wrong}`, '1:22 wrong-count'],
  ])
})

describe('what only looks like a suppression holds nothing back', () => {
  const comment = '<!-- factlint-disable -->'
  testArticles('a.md', [
    ['in a fence', `\`\`\`\n${comment}\n\`\`\`\n\n${wrong}`, '5:16 wrong-count'],
    ['in indented code', `    ${comment}\n\n${wrong}`, '3:16 wrong-count'],
    ['in code', `\`${comment}\`\n\n${wrong}`, '3:16 wrong-count'],
    ['in a cell, in code', `| a |\n|---|\n| \`${comment}\` |\n\n${wrong}`, '5:16 wrong-count'],
    ['by entities', `&lt;!-- factlint-disable --&gt;\n\n${wrong}`, '3:16 wrong-count'],
    ['escaped', `\\${comment}\n\n${wrong}`, '3:16 wrong-count'],
    ['in a title', `[a](/b "${comment}")\n\n${wrong}`, '3:16 wrong-count'],
    ['in the title of a definition', `[a]: /b "${comment}"\n\n${wrong}`, '3:16 wrong-count'],
    ['in alternative text', `![${comment}](/b)\n\n${wrong}`, '3:16 wrong-count'],
    ['in front matter', `---\ntitle: "${comment}"\n# ${comment}\n---\n\n${wrong}`, '6:16 wrong-count'],
    ['in a comment', `<!-- ${comment} -->\n\n${wrong}`, '3:16 wrong-count'],
    ['behind other words', `<!-- see factlint-disable -->\n\n${wrong}`, '3:16 wrong-count'],
    ['in capitals', `<!-- FACTLINT-DISABLE -->\n\n${wrong}`, '3:16 wrong-count'],
    ['with unseen characters', `<!-- fact\u200Blint-disable -->\n\n${wrong}`, '3:16 wrong-count'],
    ['left open behind it', `${wrong}\n\n<!-- factlint-disable`, '1:16 wrong-count'],
  ])
})
