import { describe, expect, test } from '@jest/globals'
import { lintText } from '../../src/index.ts'
import { factsOf } from '../facts-of.ts'

const facts = factsOf('names: []')

function wrong(text: string, path = 'a.html'): string[] {
  const { findings } = lintText(text, { path, facts, published: '2031-05-01' })
  return findings.map(({ rule, start, end }) => `${rule} ${text.slice(start.offset, end.offset)}`)
}

const time = (datetime: string, text: string) =>
  `<p>On <time datetime="${datetime}">${text}</time> it rained.</p>`

describe('a date that its own datetime contradicts', () => {
  test.each([
    ['2031-05-06', '5 May 2031'],
    ['2031-05-06', 'May 5'],
    ['2031-05-06', 'Wednesday'],
    ['2031-05-06', 'Friday, June 6'],
    ['2031-05-06', '2031-05-07'],
    ['2031-05-06', '07/05/2031'],
    ['2031-05', 'June 2031'],
    ['2031', 'a day of 2030'],
    ['2031-05-06T10:00:00Z', '8 May 2031'],
    ['2031-05-06 10:00', '5 May'],
    ['2031-05-06T19:40', 'May 6, 7:40 a.m.'],
    [' 2031-05-06 ', 'on <b>5</b> May'],
  ])('%s is not %s', (datetime, text) => {
    expect(wrong(time(datetime, text))).toEqual([expect.stringMatching(/^wrong-date /)])
  })

  test.each([
    ['2031-05-06', '6 May 2031'],
    ['2031-05-06', 'Tuesday'],
    ['2031-05-06', 'May 2031'],
    ['2031-05-06', '06/05/2031'],
    ['2031-05-06', '05/06/2031'],
    ['2031-05-06', 'last week'],
    ['2031-05-06', 'the day after 5 May, 6 May'],
    ['2031-05-06', '5–7 May'],
    ['2031-05-06', 'after 5 May'],
    ['2031-05-06', 'early May'],
    ['2031-05-06', 'the big day'],
    ['2031-05-06T23:30:00-05:00', 'May 7'],
    ['2031-05-06T00:00:00Z', '5 May 2031'],
    ['2031-05-06T19:40', 'May 6, 7:40 p.m.'],
    ['2031-05-06T19:40', '7:40'],
    ['PT2H', '5 May 2031'],
    ['2031-W19', '5 May 2031'],
    ['2031-05-06/2031-05-09', '8 May 2031'],
    ['2031-02-30', '2 March 2031'],
    ['', '5 May 2031'],
  ])('%s may be %s', (datetime, text) => {
    expect(wrong(time(datetime, text))).toEqual([])
  })

  test.each([
    ['a.html', '<ul><li>x<li><time pubdate datetime="2031-05-06">5 May</time></ul>'],
    ['a.md', 'It was *on <time datetime="2031-05-06">5 May</time>* and <time>7 May</time>.'],
    ['a.md', "> It was <time class=x datetime='2031-05-06'>5 May</time>."],
    ['a.md', '- <div>\n  <time datetime="2031-05-06">5 May</time>\n  </div>'],
    ['a.mdx', 'It was <time dateTime="2031-05-06">5 May</time>.'],
    ['a.mdx', '<time datetime="2031-05-06">\n  5 May\n</time>'],
  ])('in %s: %s', (path, text) => {
    expect(wrong(text, path)).toEqual(['wrong-date 5 May'])
  })

  test('a date that runs over the end of its element is left alone', () => {
    expect(wrong('On <time datetime="2031-05-06">May 5</time>, 2030, it rained.')).toEqual([])
  })
})
