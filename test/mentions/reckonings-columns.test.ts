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
