import { expect, test } from '@jest/globals'
import type { Sentence } from '../src/mentions/mention.ts'
import { recogniseNames } from '../src/mentions/names/names.ts'
import { recogniseNameUses } from '../src/mentions/names/uses.ts'
import { factsOf } from './facts-of.ts'

const index = factsOf('names: [Anna Oskar, { name: Harbour Trust, kind: organization, aka: [Trust] }]').names

/** One sentence of as many words as there are. */
function sentenceOf(text: string): Sentence {
  const block = { kind: 'paragraph' as const, quoted: false, text, map: { runs: [] } }
  return { block, start: 0, end: text.length, words: [] }
}

/** Processor time in milliseconds, the shorter of two runs. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const sentences = [sentenceOf(text)]
    const start = process.cpuUsage()
    recogniseNameUses(sentences, recogniseNames(sentences, index))
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...times)
}

test.each(['Mayor Oskar ', 'Harbour Trsut ', 'Trust '])(
  'many names in one sentence take time in proportion: %j',
  unit => {
    const [once, eightfold] = [2000, 16_000].map(count => timeOf(unit.repeat(count)))
    expect(eightfold! / Math.max(once!, 5)).toBeLessThan(24)
  },
)
