import { isLand, isOrdinary } from '../../mentions/names/words.ts'
import { type Run, textOf } from './runs.ts'

/** A place that an article names beside a word that says what it is. */
export interface Place {
  readonly run: Run
  readonly first: number
  readonly last: number
  readonly text: string
}

const sort = '(?:city|town|village|region|province|peninsula|county|port|island|valley|municipality|suburb)'
const before = new RegExp(`\\b${sort}\\s(?:of\\s)?(?:the\\s)?$`, 'i')
const after = new RegExp(`^\\s${sort}\\b`)

/**
 * The place that a run names: the text says that it is one (`the city of Pokrovsk`, `the Donetsk region`), or puts its
 * country behind it (`in Pokrovsk, Ukraine`). Countries and words that are ordinary too are left to dictionaries.
 */
export function placeIn(run: Run): Place | undefined {
  const { all, sentence, first, last } = run
  const words = all.slice(first, last + 1)
  if (words.some(({ key, allCapitals, initials }) => isOrdinary(key) || allCapitals || initials))
    return undefined
  const { text } = sentence.block
  const lead = text.slice(sentence.start, all[first]!.start)
  const rest = text.slice(all[last]!.end, sentence.end)
  const isTold = before.test(lead) || after.test(rest) || isWithCountry(run, lead)
  return isTold ? { run, first, last, text: textOf(run, first, last) } : undefined
}

function isWithCountry({ all, last }: Run, lead: string): boolean {
  if (!/\b(?:in|at|near|outside)\s$/i.test(lead)) return false
  const next = all[last + 1]
  const gap = next?.sentence.block.text.slice(all[last]!.wordEnd, next.start)
  return gap === ', ' && next !== undefined && isLand(next.key)
}
