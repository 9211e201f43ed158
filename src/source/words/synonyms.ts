import { addTo } from '../../text/group-by.ts'
import { once } from '../../text/once.ts'
import { synonyms } from './thesaurus.generated.ts'

/** The families of each word. Most runs hold nothing against a source. */
const families = once(() => {
  const byWord = new Map<string, string[][]>()
  for (const family of rowsOf(synonyms).map(wordsOf)) for (const word of family) addTo(byWord, word, family)
  return byWord
})

/** The families of words a word is of, each as its stems: words that may stand for it. Takes a stem. */
export const synonymsOf = (stem: string): string[] => families().get(stem)?.flat() ?? []

/** True for a word of which it is known what may stand for it. Takes a stem. */
export const isListed = (stem: string): boolean => families().has(stem)

/** The rows of a table. */
export const rowsOf = (table: string): string[] => table.trim().split('\n')

/** The words of a row of a table, or of one of its sides. */
export const wordsOf = (row: string): string[] => row.trim().split(' ')
