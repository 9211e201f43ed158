// Articles and facts files that are hard to read, each of about as many characters as asked for.

const of = piece => size => piece.repeat(Math.ceil(size / piece.length))
const lines = line => size => {
  const parts = []
  for (let length = 0, at = 0; length < size; at++) {
    const part = line(at)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}
/** The same paragraph over and over: each of as many pieces as a paragraph may have. */
const paragraphs = (piece, count) => of(`${piece.repeat(count)}\n\n`)
const columns = (size, cell) => cell.repeat(size / 3 / cell.length)

const markdown = {
  prose: of('Oskar Vik, the mayor, said on Tuesday that the plan has 20 points. '),
  paragraphs: of('Oskar Vik, the mayor, said on Tuesday that the plan has 20 points.\n\n'),
  'no full stop': of('the plan of 20 points and '),
  'one word': of('a'),
  'full stops': of('.'),
  'blank lines': of('\n'),
  names: of('Mayor Oskar '),
  'near names': of('Mayor Osker '),
  // All of one length: longer words may have more letters wrong.
  'capitalised words': lines(at => `Word${at.toString(36).padStart(4, '0')} `),
  'the same word': of('Larsborg '),
  numbers: of('1 '),
  'many numbers': lines(at => `${at} `),
  'numbers in words': of('twenty-two thousand and '),
  digits: of('1'),
  sums: of('12 of the 20 big red boats (5 rose from 50 to 40 big '),
  money: of('$4.5 million, '),
  dates: of('opened on 5 May 2020, '),
  years: of('in 2020, '),
  weekdays: of('Monday, 5 May 2020, '),
  times: of('at 19:40 '),
  'all quotation marks': of('"'),
  'all curly marks': of('“”‘’'),
  apostrophes: of("'s "),
  'open quotations': of('"We are digging '),
  quotations: of('"We are digging until the water comes," said Oskar Vik. '),
  'near quotations': of('"We are digging until the water came" '),
  'one quotation of pieces': size => `"${of('we are … until … ')(size)}"`,
  'nested quotations': of('> '),
  'quoted lines': of('> a 20\n'),
  'quoted paragraphs': of('> a\n>\n'),
  'deep quotations': paragraphs('> ', 99),
  'nested lists': of('- '),
  lists: of('- a\n  '),
  'deep lists': size =>
    of(`${Array.from({ length: 99 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')}\n`)(size),
  'quotations in items': of('- >\n'),
  'items in items': of('- - a 20\n'),
  'lists that end': of('- a\n\nb\n\n'),
  'lists that end, with CR': of('- a\r\rb\r\r'),
  'items with paragraphs': of('- a\n\n  b 20\n\n'),
  'flat lists': of('- a 20\n'),
  'introduced lists': size => `The very ${'very '.repeat(50)}big plan has:\n\n${of('- 28\n')(size)}`,
  'labelled items': of('- Points in the plan: 28\n'),
  brackets: of('[a]('),
  'brackets in paragraphs': paragraphs('[a](', 200),
  references: of('[a] '),
  'defined references': size => `[a]: /x\n\n${of('[a] ')(size)}`,
  'closing brackets in paragraphs': paragraphs('<b> ] ', 200),
  emphasis: of('*a **a '),
  'emphasis in paragraphs': paragraphs('*a **a ', 200),
  'underscores in paragraphs': paragraphs('_a __a ', 200),
  'strikethrough in paragraphs': paragraphs('~~a ', 200),
  backticks: lines(at => `${'`'.repeat(at)} `),
  'backticks in paragraphs': paragraphs('`a ``b ', 200),
  definitions: lines(at => `[a${at}]: /x${at}\n`),
  'definitions apart': lines(at => `[a${at}]: /x${at} "t"\n\n`),
  footnotes: lines(at => `[^${at}]\n\n[^${at}]: a\n\n`),
  'footnotes in one paragraph': size =>
    `${lines(at => `a[^${at}] `)(size / 2)}\n\n${lines(at => `[^${at}]: b\n\n`)(size / 2)}`,
  'footnotes right under each other': size => `a[^1]\n\n${lines(at => `[^${at}]: b\n`)(size)}`,
  changelog: lines(at => `## [1.${at}.0]\n\n- New ([#${at}])\n\n[1.${at}.0]: /x${at}\n[#${at}]: /y${at}\n\n`),
  'table cells': of('| 20 '),
  'wide tables': size => `|${columns(size, ' a |')}\n|${columns(size, '---|')}\n|${columns(size, ' 20|')}\n`,
  'long tables': size => `| a | b |\n|---|---|\n${of('| 20 | 30 |\n')(size)}`,
  'sums of columns': size => `| a | b |\n|---|---|\n${of('| 2 | 3 |\n')(size)}| total | 5 |\n`,
  'wrong names': of('Oskar Vick slept. '),
  'wrong counts': of('The plan has 24 points. '),
  headings: of('# a\n'),
  'underlined headings': of('a\n=\n\n'),
  comments: of('a <!-- '),
  'comments in paragraphs': paragraphs('a <!-- ', 40),
  'front matter of marks': size => `---\n${of('"')(size)}\n---\n`,
  'front matter of colons': size => `---\n${of('a: ')(size)}\n---\n`,
  suppressions: of('<!-- factlint-disable wrong-count -->\n\na\n\n<!-- factlint-enable -->\n\n'),
  'suppressions that others end': size =>
    of('<!-- factlint-disable wrong-count -->\n\n')(size / 2) +
    of('<!-- factlint-enable wrong-date -->\n\n')(size / 2),
  'suppressed findings': of('<!-- factlint-disable-next-line -->\nOskar Vick slept.\n\n'),
  elements: of('<b>'),
  'one piece of HTML': size => `<div>\n${of('<p>a 20\n')(size)}`,
  'elements that end': of('<b>a</b> '),
  addresses: of('https://a.example/b?c '),
  'beginnings of addresses': of('www.'),
  'at signs': of('a@'),
  entities: of('&amp;'),
  'half entities': of('&a'),
  backslashes: of('\\'),
  'unclosed everything': of('[a](b *c **d `e ~~f <g "h (i '),
  'unseen characters': of('1\u200B'),
  accents: of('e\u0301'),
  'marks on one letter': of('\u0301\u0323'),
  'quotations that end, in an open comment': size => `a <!--\n\n${of('> a\n\nb\n\n')(size)}`,
}

const html = {
  'html: paragraphs': of('<p>The plan has 20 points.'),
  'html: open elements': of('<b><p>'),
  'html: nested elements': of('<div>'),
  'html: less-than signs': of('<'),
  'html: attributes': size => `<p ${lines(at => `a${at}=1 `)(size)}>a`,
  'html: comments': of('<!--a-->'),
  'html: crosswise ends': of('<b><i></b></i>a '),
  'html: text behind the body': size =>
    `<!DOCTYPE html><body>a</body>${of('the plan has 20 points. ')(size)}`,
  'html: ends of the body': size => `<!DOCTYPE html><body>a</body>${of('20 points </body></html>')(size)}`,
  'html: lines': of('- 28 points of the plan\n\n'),
  'html: lists': size => `<p>The plan has:<ul>${of('<li>28 points')(size)}`,
  'html: terms': of('<dl><dt>Points in the plan<dd>28</dl>'),
  'html: times': of('<time datetime="2020-05-05">5 May 2020</time> '),
  'html: one time': size => `<time datetime="2020-05-05">${of('5 May 2020, ')(size)}</time>`,
  'html: wide tables': size => `<table><tr>${of('<td>20')(size)}`,
  'html: text in tables': size => `<table><tr>${of('a <td>20</td>')(size)}`,
  'html: tables': size => `<table>${of('<tr><td>20')(size)}`,
}

const mdx = {
  'mdx: braces': of('{'),
  'mdx: paragraphs': of('The plan has 20 points.\n\n'),
  'mdx: expressions': of('{a} '),
  'mdx: tags in a paragraph': of('<b>a</b> 20 '),
  'mdx: open elements': of('<a>'),
  'mdx: elements': of('<a>b</a>\n\n'),
  'mdx: deep elements': size => of('<a>')(size / 2) + of('</a>')(size / 2),
  'mdx: exports': of('export const a = { b: 1 }\n\n'),
  'mdx: an open export': size => `export const a = {\n${of('  b: 1,\n\n')(size)}`,
  'mdx: strings': of('<A alt={"20 points"} />\n\n'),
  'mdx: lists': size => `<ul>\n${of('<li>28 points</li>\n')(size)}</ul>`,
  'mdx: templates': of('{`${'),
}

const text = {
  'text: one line': of('the plan of 20 points and '),
  'text: lines': of('the plan of 20 points and\n'),
  'text: lists': of('- the plan\n'),
  'text: nested lists': of('- the plan:\n  - 28 points\n'),
}

const named = (path, generators) => Object.entries(generators).map(([name, make]) => ({ name, path, make }))

/** Every article: `path` decides how it is read. */
export const articles = [
  ...named('bench.md', markdown),
  ...named('bench.html', html),
  ...named('bench.mdx', mdx),
  ...named('bench.txt', text),
]

const listOf = word => lines(at => `${word} ${at}, `)
const factsFile = (head, line) => size => head + lines(line)(size)

/** Every facts file. */
export const factsFiles = Object.entries({
  names: factsFile('names:\n', at => `  - { name: Person ${at}, not: [Preson ${at}], aka: P${at} }\n`),
  'names of one surname': factsFile('names:\n', at => `  - P${at} Vik\n`),
  'forms of one name': size =>
    `names: [{ name: Marsh House, kind: organization, aka: [${listOf('House')(size / 2)}], not: [${listOf('Marsch')(size / 2)}] }]`,
  'forms of one person': size =>
    `names: [{ name: Ida Vik, aka: [${lines(at => `P${at} Vik, `)(size / 2)}], not: [${listOf('Vick')(size / 2)}] }]`,
  'one long name': size => `names: ["${of('Vik ')(size)}"]`,
  roles: factsFile('roles:\n', at => `  - { title: keeper of lamp ${at}, holder: Person ${at} }\n`),
  'one title': factsFile('roles:\n', at => `  - { title: mayor, holder: Person ${at}, since: 2020-01-01 }\n`),
  dates: factsFile('dates:\n', at => `  - { event: opening of pier ${at}, date: 2020-01-01 }\n`),
  counts: factsFile('counts:\n', at => `  - { subject: boats at pier ${at}, value: ${at}, unit: boat }\n`),
  'one subject': factsFile('counts:\n', at => `  - { subject: x, value: 1, note: n${at} }\n`),
  quotes: factsFile('quotes:\n', at => `  - { text: We shall dig well ${at} before the winter comes }\n`),
  'one long quotation': size => `quotes: [{ text: "${of('we dig and ')(size)}" }]`,
  'the same keys': factsFile('', () => 'a: 1\n'),
  'unknown keys': factsFile('', at => `k${at}: 1\n`),
  aliases: factsFile('a: &a [x]\n', at => `k${at}: *a\n`),
  brackets: of('['),
  braces: of('{a: '),
  dashes: of('- '),
  'question marks': of('? '),
  'quotation marks': of('"'),
  comments: of('# a\n'),
  'an open list': size => `names: [${of('a, ')(size)}`,
  ignore: factsFile('ignore:\n', at => `  - "a${at}*"\n`),
}).map(([name, make]) => ({ name: `facts: ${name}`, make }))

/** Facts that have all words in common, each file with an article that speaks of them all: by size these are the facts. */
export const newsrooms = Object.entries({
  'counts of one phrase': [
    factsFile('counts:\n', at => `  - { subject: boats ${at}, value: ${at}, unit: boat, about: [pier] }\n`),
    of('The pier has 16 boats.\n\n- Boats of the pier: 16\n\n')(2000),
  ],
  'dates of one phrase': [
    factsFile('dates:\n', at => `  - { event: fair ${at}, date: 2020-01-01, about: [pier opened] }\n`),
    of('The pier opened on 5 May 2020. ')(2000),
  ],
}).map(([name, [make, article]]) => ({ name: `held against: ${name}`, make, article }))

const letters = at => (at + 700).toString(36).replace(/\d/g, digit => 'abcdefghij'[digit])

/** Articles that are trusted, out of which facts are drafted: nearly every sentence of these has some. */
export const sources = Object.entries({
  'drafted: facts': lines(
    at =>
      `Mayor Oskar V${letters(at)} opened ${at + 13} mills in Lars${letters(at)} on ${1 + (at % 28)} May ${1900 + (at % 120)}, ` +
      `and the V${letters(at)} council paid $${at + 2} million. ` +
      `“We dug at V${letters(at)} until the water came,” he said.\n\n`,
  ),
  'drafted: the same facts': of(
    'Oskar Vik opened 14 mills in Larsborg on 5 May 2019, and the harbour has 20 quays. ',
  ),
}).map(([name, make]) => ({ name, make }))
