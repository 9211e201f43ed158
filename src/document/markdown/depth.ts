import type { ArticleText } from '../reading.ts'
import { refusalAt } from '../refusal.ts'

const deepest = 100

const containers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])))+/gm
// Nothing shorter has so many marks or blanks.
const long = new RegExp(String.raw`^[ \t>*+.)\d-]{${deepest}}`, 'm')
const emphasis = /[*_~]{200,}/g

/**
 * Refuses a Markdown text whose quotations, lists or emphasis go too deep: the parser takes more than linear time
 * for them, and its stack runs over. Counts without parsing, in linear time.
 * @throws InputError naming the first such line.
 */
export function checkDepth(article: ArticleText): void {
  const found = deepContainer(article.text) ?? deepEmphasis(article.text)
  if (found !== undefined) throw refusalAt(article, found, `nested deeper than ${deepest} levels`)
}

/** A list inside a list stands two columns further in at least. */
function deepContainer(text: string): number | undefined {
  if (!long.test(text)) return undefined
  for (const { 0: prefix, index } of text.matchAll(containers)) {
    const indent = prefix.match(/[ \t]/g)?.length ?? 0
    const markers = prefix.match(/[>*+.)-]/g)?.length ?? 0
    if (Math.max(markers, indent / 2) > deepest) return index
  }
  return undefined
}

/** Every two marks of a run are a level. A run of one mark that is alone on its line is a rule. */
function deepEmphasis(text: string): number | undefined {
  for (const { 0: run, index } of text.matchAll(emphasis)) {
    const before = text[index - 1] ?? '\n'
    const after = text[index + run.length] ?? '\n'
    const isAlone = /[\r\n]/.test(before) && /[\r\n]/.test(after)
    if (!isAlone || new Set(run).size > 1) return index
  }
  return undefined
}
