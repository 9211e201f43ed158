import { synonyms } from './thesaurus.generated.ts'

/** The families of words a word is of, each as its stems: words that may stand for it. Takes a stem. */
export const synonymsOf = (stem: string): string[] => linesWith(synonyms, stem).flatMap(wordsOf)

/** True for a word of which it is known what may stand for it. Takes a stem. */
export const isListed = (stem: string): boolean => synonyms.includes(` ${stem} `)

/** The lines of a table that have a word. */
function linesWith(table: string, word: string): string[] {
  const found: string[] = []
  for (let at = table.indexOf(` ${word} `); at >= 0; ) {
    const end = table.indexOf('\n', at)
    found.push(table.slice(table.lastIndexOf('\n', at) + 1, end))
    at = table.indexOf(` ${word} `, end)
  }
  return found
}

/** The words of a line of a table, or of one of its sides. */
export const wordsOf = (line: string): string[] => line.trim().split(' ')
