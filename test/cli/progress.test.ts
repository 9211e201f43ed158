import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { showProgress } from '../../src/cli/lint/progress.ts'

interface Setting {
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds that each article takes. */
  readonly pace?: number
}

/** What stands on the line of a terminal after each of ten articles, and at the end. */
function shown({ isTTY = true, env = {}, pace = 300 }: Setting = {}): readonly string[] {
  let line: string[] = []
  let column = 0
  const stderr = new Writable({
    write(chunk, _, done) {
      for (const character of String(chunk)) {
        if (character === '\r') column = 0
        else line[column++] = character
      }
      done()
    },
  })
  let now = 0
  const progress = showProgress(10, { stderr: Object.assign(stderr, { isTTY }), env }, () => now)
  const states = Array.from({ length: 10 }, () => {
    now += pace
    progress.step()
    return line.join('').trimEnd()
  })
  progress.end()
  const left = line.join('').trimEnd()
  line = []
  return [...states, left]
}

test('shows how far a longer run is, and takes that away at its end', () => {
  expect(shown()).toEqual([
    '',
    '',
    '',
    ...[4, 5, 6, 7, 8, 9, 10].map(done => `${done} of 10 articles checked`),
    '',
  ])
})

test('changes ten times a second at most', () => {
  expect(new Set(shown({ pace: 110 }))).toEqual(new Set(['', '10 of 10 articles checked']))
  expect(shown({ pace: 550 }).slice(0, 4)).toEqual([
    '',
    '2 of 10 articles checked',
    '3 of 10 articles checked',
    '4 of 10 articles checked',
  ])
})

test.each<[string, Setting]>([
  ['a run of less than a second', { pace: 90 }],
  ['a run whose standard error is no terminal', { isTTY: false }],
  ['a run in CI', { env: { CI: 'true' } }],
  ['a terminal that cannot go back in a line', { env: { TERM: 'dumb' } }],
])('%s shows nothing', (_, setting) => {
  expect(new Set(shown(setting))).toEqual(new Set(['']))
})
