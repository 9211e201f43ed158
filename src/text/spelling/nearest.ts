import { levenshteinDistance } from './levenshtein.ts'

// A slip is a third of the letters at the most (two letters exchanged count twice); past that a guess only
// misleads.
const slip = (word: string): number => Math.ceil(word.length / 3)

/** The known word that the user may have meant, if one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Distance takes the product of both lengths, and a key may be as long as its file.
  if (word.length > 100) return undefined
  const ranked = known
    .map(candidate => ({ candidate, distance: levenshteinDistance(word.toLowerCase(), candidate) }))
    .filter(({ distance, candidate }) => distance <= slip(candidate))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

/** `, did you mean "about"?` where a known word is near, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  return meant === undefined ? '' : `, did you mean "${meant}"?`
}
