import { isIrregularForm, isPlural } from '../../text/inflection.ts'
import { words } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'

const functionWords = wordSet(
  'a an the this that these those of in on at to for from by with and or nor but as into onto over under ' +
    'about after before since until than then there their his her its our your my it he she they we you i who whom ' +
    'whose which what when where is are was were be been being has have had do does did will would',
)

/** `acts` of `acts on the bill`, `visitors` of `visitors a day`. */
export const headOf = (text: string): string =>
  /^.+?(?=\s(?:of|in|on|at|to|for|from|by|with|who|that|which|per|an?|each|every)\s)/.exec(text)?.[0] ?? text

/**
 * The words of a unit that stand behind a number: `nanogram` of `nanograms per millilitre`, both of `people killed`, and of
 * `member of staff`, since staff are counted as well.
 */
export function countedNouns(unit: string): readonly string[] {
  const head = headOf(unit)
  const content = contentWords(head)
  const last = content.at(-1) ?? unit
  const before = content.at(-2)
  const isDone = before !== undefined && isPlural(before) && isParticiple(last)
  const of = /^\sof\s/.test(unit.slice(head.length)) ? contentWords(unit).slice(-1) : []
  return [...(isDone ? [before] : []), last, ...of]
}

/** What was done with those that are counted: `cast`, `killed`, `sold`. */
const isParticiple = (word: string): boolean =>
  /(?:ed|cast|hurt)$/.test(word) || (isIrregularForm(word) && !nouns.test(word))

const nouns = /(?:s|men|children|people|feet|teeth|geese|mice)$/

/** The words that carry meaning; all words where none does. */
export function contentWords(text: string): string[] {
  const all = [...new Set(words(text).map(word => word.key))]
  const content = all.filter(word => !functionWords.has(word))
  return content.length > 0 ? content : all
}
