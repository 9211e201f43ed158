import { irregularBase } from '../text/inflection.ts'

// Endings of inflection and derivation by the least length of what they may leave: short endings are also the ends of
// plain words. Those of one word are tried from the longest.
const endingsByLeast: Readonly<Record<number, string>> = {
  2: 'ies ied ed e',
  3:
    'isation ization ations ation ators ator ative ising izing ments ment nesses ness ively ingly ' +
    'edly ably ating ated ates ate ions ion ings ing ers er ors or ily ly es s y',
  4:
    'ians ian ised ized ises izes ships ship ically ical ally ities ity ances ance ences ence ' +
    'ists ist isms ism ives ive able ible ants ant ents ent ous als al',
}

const endings = Object.entries(endingsByLeast)
  .flatMap(([least, words]) => words.split(' ').map(ending => ({ ending, least: Number(least) })))
  .sort((a, b) => b.ending.length - a.ending.length)

/**
 * What a word shares with its inflections and derivations, to compare words by; no word itself. It folds more than a
 * dictionary would: words that mean different things may meet (`officer`, `office`), so it only ever lends support.
 * After Porter, "An algorithm for suffix stripping" (1980), with the derivations cut at once. Takes a key.
 */
export function stemOf(key: string): string {
  const base = irregularBase(key) ?? key
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base
  return smooth(withoutEnding(withoutPlural(base)))
}

const withoutPlural = (word: string): string =>
  /[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word

function withoutEnding(word: string): string {
  const found = endings.find(
    ({ ending, least }) => word.endsWith(ending) && word.length - ending.length >= least,
  )
  const left = found ? word.slice(0, -found.ending.length) : word
  return /[aeiouy]/.test(left) ? left : word
}

/** What endings do to the letter before them: `stopp` is `stop`, `carri` is `carry`. */
const smooth = (stem: string): string => stem.replace(/([^aeiou])\1$/, '$1').replace(/(?<=..)[iey]$/, '')
