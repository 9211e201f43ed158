import type { ReadSentence } from '../../facts/index/source-index.ts'
import type { TimeFields } from '../../value/time/time.ts'

/** Feasts that have one day every year and are not read as dates themselves (`New Year's Eve` is), as their words run. */
const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ['valentine day', 2, 14],
  ['patrick day', 3, 17],
  ['april fools day', 4, 1],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ['bonfire night', 11, 5],
  ['armistice day', 11, 11],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
]

/** The days of the feasts that some sentences speak of. */
export const feastsIn = (sentences: readonly ReadSentence[]): TimeFields[] =>
  sentences.flatMap(({ terms }) => {
    const running = ` ${terms.map(({ key }) => key).join(' ')} `
    return feasts.flatMap(([words, month, day]) => (running.includes(` ${words} `) ? [{ month, day }] : []))
  })
