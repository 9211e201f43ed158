import { describe, expect, test } from '@jest/globals'
import { reckoningsOf } from './reckonings-of.ts'

describe('lists and tables', () => {
  test.each<[string, string[]]>([
    ['- East pier: 12 boats\n- West pier: 30 boats\n- Total: 42 boats', ['42 = 42 (the sum of its list)']],
    ['- East pier: 12 boats\n- West pier: 30 boats\n- Total: 43 boats', ['43 ≠ 42 (the sum of its list)']],
    ['- East pier: 12 boats\n- West pier: 30 boats\n- Total: 20 boats', []],
    ['- East pier: 12.5\n- West pier: 30.5\n- Total: 43.1', ['43.1 = 43 (the sum of its list)']],
    ['- East pier: 12.5\n- West pier: 30.5\n- Total: 43.2', ['43.2 ≠ 43 (the sum of its list)']],
    ['- East pier: 12.5\n- West pier: 30.5\n- Total: 43', ['43 = 43 (the sum of its list)']],
    ['- East pier: 12\n- West pier: 30\n- Total: 42.0', ['42.0 = 42 (the sum of its list)']],
    ['- East pier: 12\n- West pier: 30\n- Total: 42.9', ['42.9 = 42 (the sum of its list)']],
    ['- East pier: 12\n- West pier: 30\n- Total: 43.5', ['43.5 = 42 (the sum of its list)']],
    ['- East pier: 12\n- West pier: 30\n- Total: 43.6', ['43.6 ≠ 42 (the sum of its list)']],
    ['- East pier: 1,200\n- West pier: $30\n- Total: 1,230', []],
    ['- East pier: $1,200\n- West pier: $30\n- Total: $1,231', ['$1,231 ≠ 1230 (the sum of its list)']],
    ['- East pier: 012\n- West pier: 30\n- Grand total: 43\n- Sum: 9', ['43 ≠ 42 (the sum of its list)']],
    [
      '| Quay | Boats | Crew |\n|---|---|---|\n| East | 12 | 3 |\n| West | 30 | 4 |\n| Total | 42 | 8 |',
      ['42 = 42 (the sum of its column)', '8 ≠ 7 (the sum of its column)'],
    ],
    ['| Quay | Boats | Crew |\n|---|---|---|\n| East | 12 | 3 |\n| Total | 12 | 3 |\n| Total | 24 | 8 |', []],
    ['| Quay | Boats |\n|---|---|\n| East | 12 |\n| Total | 13 |', []],
    ['| Quay | Boats |\n|---|---|\n| Total | 12 |\n| East | 12 |\n| West | 13 |', []],
    [
      '| Quay | Boats |\n|---|---|\n| East | 12 |\n| West | 13 |\n| Sum | 26 |',
      ['26 ≠ 25 (the sum of its column)'],
    ],
    ['| Boats | Total |\n|---|---|\n| 12 | East |\n| 13 | West |\n| 26 | Total |', []],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))
})

const list = (lead: string, ...items: string[]): string =>
  `${lead}\n\n${items.map(item => `- ${item}`).join('\n')}`

describe('a number that leads to a list', () => {
  test.each<[string, string[]]>([
    [
      list('There are three ways to come:', 'by boat', 'by rail', 'on foot'),
      ['three = 3 (the items of its list)'],
    ],
    [list('There are three ways to come:', 'by boat', 'by rail'), ['three ≠ 2 (the items of its list)']],
    [
      list('Come to one of the four meetings:', '3 May', '5 May', '7 May'),
      ['four ≠ 3 (the items of its list)'],
    ],
    [
      list('It is late. The 2 parts of the plan are:', 'pay', 'hours', 'leave'),
      ['2 ≠ 3 (the items of its list)'],
    ],
    [
      list('Two towns were hit:', 'Tarn\n  - the port\n  - the mill', 'Vik', 'Oldbrook'),
      ['Two ≠ 3 (the items of its list)'],
    ],
    [
      'It has three parts:\n\n1. pay\n2. ```\n   hours\n   ```\n3. leave',
      ['three = 3 (the items of its list)'],
    ],
    [
      `${list('Three towns were hit:', 'Tarn', 'Vik')}\n\n## More\n\n- Oldbrook`,
      ['Three ≠ 2 (the items of its list)'],
    ],
    [
      `${list('Three towns were hit:', 'Tarn', 'Vik')}\n\nThe two ports are:\n\n- Tarn\n- Vik`,
      ['Three ≠ 2 (the items of its list)', 'two = 2 (the items of its list)'],
    ],
    [
      '<p>There are two ways:</p><ul><li>by boat</li><li>by rail</li><li>on foot</li></ul>',
      ['two ≠ 3 (the items of its list)'],
    ],
    // Of some of them, of more, of something else.
    [list('There are six ways to come:', 'by boat', 'by rail'), []],
    [list('It has three parts, including:', 'pay', 'hours'), []],
    [list('There are about three ways:', 'by boat', 'by rail'), []],
    [list('Three ways or more:', 'by boat', 'by rail'), []],
    [list('Each of the three teams does two things:', 'it reads', 'it writes', 'it rests'), []],
    [list('Lines that cross two pages are read as follows:', 'first', 'then', 'last'), []],
    [list('It took three days of:', 'rain', 'wind'), []],
    [list('The other three roads:', 'the A1', 'the A2'), []],
    [list('A three-part plan:', 'pay', 'hours'), []],
    [list('It has 21 parts:', 'pay', 'hours'), []],
    [list('There are three ways.', 'by boat', 'by rail'), []],
    [list('There are two ways:', 'by boat'), []],
    ['Three towns were hit:\n\n1. Tarn\n2. Vik\n\nThen the wind fell.\n\n3. Oldbrook', []],
  ])('%j', (text, expected) => expect(reckoningsOf(text)).toEqual(expected))

  test.each<[string, string[]]>([
    ['There are four ways:\n\n1. by boat\n2. by rail\n3. on foot\n', ['four ≠ 3 (the items of its list)']],
    ['There are four ways:\n\n1. by boat\n2. by rail\n4. on foot\n', []],
  ])('in a plain text: %j', (text, expected) => expect(reckoningsOf(text, 'story.txt')).toEqual(expected))
})
