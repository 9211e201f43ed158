import { expect } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../src/document/document.ts'
import { sourceEdit, sourceSpan } from '../../src/document/source-map.ts'
import { applyEdits } from '../../src/text/edit.ts'

/** A source with a mention in it, and the mention's range there. */
export interface Made {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** How a format is read, and the mention that is made up in it. */
export interface Format {
  readonly blocksOf: (source: string) => readonly Block[]
  readonly mention: string
}

/** The only block that has the mention, and where. */
export function mentionIn(source: string, { blocksOf, mention }: Format): { block: Block; at: number } {
  const hits = blocksOf(source).filter(({ text }) => text.includes(mention))
  expect(hits).toHaveLength(1)
  return { block: hits[0]!, at: hits[0]!.text.indexOf(mention) }
}

/** However a mention is written, it has one range, from its first letter to its last. */
export function expectOneRange(made: fc.Arbitrary<Made>, format: Format): void {
  fc.assert(
    fc.property(made, ({ source, start, end }) => {
      const { block, at } = mentionIn(source, format)
      const span = { start: at, end: at + format.mention.length }
      expect(sourceSpan(block.map, span)).toEqual({ start, end })
    }),
    { numRuns: 600, seed: 1 },
  )
}

/** A few letters of it are changed by an edit, and nothing else is; or the edit is withheld, which seldom happens. */
export function expectEdits(made: fc.Arbitrary<Made>, format: Format): void {
  const { length } = format.mention
  const textsOf = (source: string) => format.blocksOf(source).map(({ text }) => text)
  let written = 0
  const runs = 500
  fc.assert(
    fc.property(made, fc.nat(length - 1), fc.integer({ min: 1, max: 4 }), ({ source }, from, letters) => {
      const { block, at } = mentionIn(source, format)
      const range = { start: at + from, end: at + Math.min(from + letters, length) }
      const edit = sourceEdit(block.map, { ...range, text: 'Xx' }, { start: at, end: at + length })
      if (!edit) return
      written++
      const expected = textsOf(source).map(text =>
        text === block.text ? `${text.slice(0, range.start)}Xx${text.slice(range.end)}` : text,
      )
      expect(textsOf(applyEdits(source, [edit]))).toEqual(expected)
    }),
    { numRuns: runs, seed: 1 },
  )
  expect(written).toBeGreaterThan(0.4 * runs)
}
