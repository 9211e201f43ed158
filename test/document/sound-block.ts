import { expect } from '@jest/globals'
import type { Block } from '../../src/document/document.ts'

/** What must hold for every block of every text. */
export function expectSound({ text, map }: Block, source: string): void {
  expect(text).toBe(text.normalize('NFC'))
  expect(text).toMatch(/^\S(?:.*\S)?$/su)
  expect(map.runs.map(run => run.text.start)).toEqual([0, ...map.runs.slice(0, -1).map(run => run.text.end)])
  expect(map.runs.at(-1)!.text.end).toBe(text.length)
  for (const run of map.runs) {
    expect(run.source.end).toBeGreaterThan(run.source.start)
    if (run.verbatim)
      expect(source.slice(run.source.start, run.source.end)).toBe(text.slice(run.text.start, run.text.end))
  }
}
