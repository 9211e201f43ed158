import { thesaurus } from './thesaurus.generated.ts'

/** The families of words a word is of, each as its stems: words that may stand for it. Takes a stem. */
export function synonymsOf(stem: string): string[] {
  const found: string[] = []
  const word = ` ${stem} `
  for (let at = thesaurus.indexOf(word); at >= 0; at = thesaurus.indexOf(word, at + word.length)) {
    const family = thesaurus.slice(thesaurus.lastIndexOf('\n', at) + 2, thesaurus.indexOf('\n', at) - 1)
    found.push(...family.split(' '))
  }
  return found
}

/** True where two words may stand for one another. Takes stems. */
export const areSynonyms = (a: string, b: string): boolean => a === b || synonymsOf(a).includes(b)
