import type { ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import type { Doubt } from '../../support/doubt.ts'

const othersOf: Readonly<Record<string, readonly string[]>> = {
  mr: ['mrs', 'ms', 'miss'],
  mrs: ['mr'],
  ms: ['mr'],
  miss: ['mr'],
}

/** Titles before a name that the sources have with one of the other gender, and never with the article's. */
export const exchangedTitles = (sources: readonly SourceIndex[], sentence: ReadSentence): Doubt[] =>
  sentence.terms.flatMap(({ key, start, end, text }, at) => {
    const name = sentence.terms[at + 1]
    if (name?.kind !== 'name') return []
    const has = (title: string): boolean =>
      sources.some(({ running }) => running.includes(` ${title} ${name.key} `))
    const other = othersOf[key]?.find(has)
    if (!other || has(key)) return []
    const expected = other[0]!.toUpperCase() + other.slice(1)
    const message = `Unexpected ${quote(text)}, the source has ${quote(expected)} there`
    return [{ sentence, kind: 'word', start, end, contradicts: true, message, expected }]
  })
